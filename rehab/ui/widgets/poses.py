"""Postures of exercises, for pictures that show no more than how the body starts and what is trained."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rehab.domain.exercise import Kind, Position

THIGH, SHANK, ANKLE_HEIGHT = 42.0, 41.0, 8.0
"""Centimetres."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Leg:
    """Hip flexion from straight down, knee flexion, and the ankle (toes up +)."""

    hip: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0


@dataclass(frozen=True, slots=True)
class Arm:
    """Shoulder from straight down along the trunk (forward +) and elbow flexion."""

    shoulder: float = 0.0
    elbow: float = 8.0


@dataclass(frozen=True, slots=True)
class Pose:
    """One posture. `trunk` is its lean from upright (forward +); legs and arms are near and far ones."""

    hip: Point = (0.0, ANKLE_HEIGHT + SHANK + THIGH)
    trunk: float = 2.0
    neck: float = 0.0
    near_leg: Leg = field(default_factory=Leg)
    far_leg: Leg = field(default_factory=Leg)
    near_arm: Arm = field(default_factory=Arm)
    far_arm: Arm = field(default_factory=Arm)
    props: tuple[str, ...] = ()


POSES: dict[Position, Pose] = {
    Position.STANDING: Pose(
        near_leg=Leg(3), far_leg=Leg(-4), near_arm=Arm(-8, 14), far_arm=Arm(10, 14), trunk=1, neck=2
    ),
    Position.SITTING: Pose(
        hip=(0, 49),
        trunk=-2,
        near_leg=Leg(90, 88),
        far_leg=Leg(88, 78),
        near_arm=Arm(22, 40),
        far_arm=Arm(30, 40),
        props=("chair",),
    ),
    Position.LONG_SITTING: Pose(
        hip=(0, 11),
        trunk=12,
        near_leg=Leg(90, 2),
        far_leg=Leg(96, 16),
        near_arm=Arm(62, 8),
        far_arm=Arm(70, 8),
        neck=8,
        props=("mat",),
    ),
    Position.SUPINE: Pose(
        hip=(0, 10),
        trunk=-90,
        near_leg=Leg(140, 92, -4),
        far_leg=Leg(90, 4),
        near_arm=Arm(-4, 6),
        far_arm=Arm(-4, 6),
        props=("mat",),
    ),
    Position.PRONE: Pose(
        hip=(0, 10),
        trunk=88,
        neck=-8,
        near_leg=Leg(-90, 34, -50),
        far_leg=Leg(-90, 0, -50),
        near_arm=Arm(177, 2),
        far_arm=Arm(180, 2),
        props=("mat",),
    ),
    Position.SIDE_LYING: Pose(
        hip=(0, 13),
        trunk=-92,
        neck=8,
        near_leg=Leg(122, 6),
        far_leg=Leg(90, 6),
        near_arm=Arm(-6, 4),
        far_arm=Arm(178, 6),
        props=("mat",),
    ),
    Position.KNEELING: Pose(
        hip=(0, 46),
        trunk=3,
        near_leg=Leg(-2, 90, -46),
        far_leg=Leg(88, 86),
        near_arm=Arm(34, 30),
        far_arm=Arm(40, 30),
        props=("mat",),
    ),
    Position.HANDS_AND_KNEES: Pose(
        hip=(0, 47),
        trunk=73,
        neck=-6,
        near_leg=Leg(2, 92, -50),
        far_leg=Leg(-4, 88, -50),
        near_arm=Arm(73, 2),
        far_arm=Arm(79, 2),
        props=("mat",),
    ),
    Position.MOVING: Pose(
        trunk=8,
        near_leg=Leg(-24, 24, -14),
        far_leg=Leg(30, 14, 4),
        near_arm=Arm(34, 76),
        far_arm=Arm(-30, 64),
        neck=-2,
    ),
}
"""The posture an exercise starts from."""

_STANDING_BY_KIND: dict[Kind, Pose] = {
    Kind.STRETCH: Pose(
        trunk=22,
        near_leg=Leg(-20, 0, 30),
        far_leg=Leg(34, 42, 12),
        near_arm=Arm(66, 10),
        far_arm=Arm(72, 12),
        neck=-8,
        props=("wall",),
    ),
    Kind.STRENGTH: Pose(
        trunk=2,
        near_leg=Leg(0, 0, -34),
        far_leg=Leg(2, 2, -34),
        near_arm=Arm(52, 30),
        far_arm=Arm(58, 26),
        props=("wall", "step"),
    ),
    Kind.ISOMETRIC: Pose(
        trunk=0,
        near_leg=Leg(78, 82),
        far_leg=Leg(74, 76),
        near_arm=Arm(28, 30),
        far_arm=Arm(34, 30),
        props=("wall-behind",),
    ),
    Kind.BALANCE: Pose(
        trunk=2,
        near_leg=Leg(48, 84, -8),
        far_leg=Leg(-1, 0),
        near_arm=Arm(56, 8),
        far_arm=Arm(-44, 8),
        neck=0,
    ),
    Kind.PLYOMETRIC: Pose(
        trunk=14,
        near_leg=Leg(40, 74, -20),
        far_leg=Leg(30, 62, -20),
        near_arm=Arm(-46, 22),
        far_arm=Arm(-38, 22),
        props=("air",),
    ),
    Kind.MOBILITY: Pose(
        trunk=2, near_leg=Leg(34, 8, 24), far_leg=Leg(-4, 0), near_arm=Arm(-16, 16), far_arm=Arm(36, 20)
    ),
    Kind.AEROBIC: POSES[Position.MOVING],
    Kind.NEURODYNAMIC: Pose(
        trunk=58,
        near_leg=Leg(56, 2, 20),
        far_leg=Leg(-4, 14),
        near_arm=Arm(18, 4),
        far_arm=Arm(26, 4),
        neck=18,
    ),
}
"""Postures of exercises on the feet, which differ most by what they train."""

_LYING_STRENGTH: dict[Position, Pose] = {
    Position.SUPINE: replace(
        POSES[Position.SUPINE],
        hip=(0, 34),
        trunk=-118,
        near_leg=Leg(86, 102, 10),
        far_leg=Leg(92, 110, 10),
        near_arm=Arm(-32, 4),
        far_arm=Arm(-32, 4),
        neck=30,
    ),
    Position.SIDE_LYING: replace(POSES[Position.SIDE_LYING], near_leg=Leg(136, 8)),
    Position.HANDS_AND_KNEES: replace(POSES[Position.HANDS_AND_KNEES], near_leg=Leg(-84, 8, -30)),
    Position.PRONE: replace(POSES[Position.PRONE], near_leg=Leg(-90, 78, -10)),
    Position.SITTING: replace(POSES[Position.SITTING], near_leg=Leg(88, 18, 10)),
}
_LYING_STRETCH: dict[Position, Pose] = {
    Position.SUPINE: replace(
        POSES[Position.SUPINE], near_leg=Leg(172, 10, 20), near_arm=Arm(70, 4), far_arm=Arm(74, 4)
    ),
    Position.LONG_SITTING: replace(
        POSES[Position.LONG_SITTING], trunk=40, near_arm=Arm(112, 4), far_arm=Arm(118, 4)
    ),
    Position.SITTING: replace(
        POSES[Position.SITTING], trunk=20, near_leg=Leg(112, 104, 20), near_arm=Arm(34, 44), neck=14
    ),
    Position.HANDS_AND_KNEES: replace(
        POSES[Position.HANDS_AND_KNEES],
        hip=(0, 30),
        trunk=110,
        near_leg=Leg(58, 148, -50),
        far_leg=Leg(56, 146, -50),
        near_arm=Arm(194, 2),
        far_arm=Arm(196, 2),
        neck=-14,
    ),
}


def pose_for(kind: Kind, position: Position) -> Pose:
    """The posture of an exercise by what it trains and how the body starts."""
    if position is Position.STANDING:
        return _STANDING_BY_KIND.get(kind, POSES[position])
    if kind in (Kind.STRENGTH, Kind.ISOMETRIC, Kind.PLYOMETRIC):
        return _LYING_STRENGTH.get(position, POSES[position])
    if kind in (Kind.STRETCH, Kind.NEURODYNAMIC, Kind.SELF_MASSAGE):
        return _LYING_STRETCH.get(position, POSES[position])
    return POSES[position]
