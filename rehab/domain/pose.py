"""Postures of the drawn figure: joint angles, and what hands, feet, knees and elbows rest on.

Lengths are centimetres and angles degrees throughout. Space: x forward, y up with the floor at 0, z to the
right of the figure.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

Vec = tuple[float, float, float]
"""A place or a direction in space."""
Point = tuple[float, float]
"""Two numbers: two angles of a joint, or a place in the picture plane (to the right, up)."""
ARM_JOINTS = ("elbow", "wrist", "hand")
"""Joints that lie where an arm is set, not where the trunk is."""


class Half(StrEnum):
    """The two halves of the body."""

    RIGHT = "right"
    LEFT = "left"


class Root(StrEnum):
    """How the pelvis lies in space before it is tilted."""

    STAND = "stand"
    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LEFT_UP = "side-left-up"
    SIDE_RIGHT_UP = "side-right-up"


class SolePoint(StrEnum):
    """Points of a sole that can be held in place; `ANKLE` is the joint above it."""

    HEEL = "heel"
    MID = "mid"
    BALL = "ball"
    TOE = "toe"
    ANKLE = "ankle"


@dataclass(frozen=True, slots=True)
class FootPin:
    """A foot held in place; it decides hip, knee and ankle.

    Attributes:
        point: Point of the sole that is held.
        at: Where it is held.
        pitch: Toes up +.
        out: Heading outward +.
        evert: Sole outward +.
        toes: Direction from heel to toes; with `sole` instead of the three angles.
        sole: Direction in which the sole faces.
        knee: Direction in which the knee bends; nothing: forward and a little outward.
        keep: In the end pose: the foot stays where the start pose has it, whatever else is given here.
    """

    point: SolePoint = SolePoint.BALL
    at: Vec = (12.5, 0.0, 8.6)
    pitch: float = 0.0
    out: float = 0.0
    evert: float = 0.0
    toes: Vec | None = None
    sole: Vec | None = None
    knee: Vec | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class KneePin:
    """A knee on the ground. The thigh keeps its length, so the whole body follows.

    Attributes:
        at: Point of the ground under the knee.
        shin: Direction from knee to ankle along the ground.
        tucked: 0 the top of the foot lies on the ground, 1 the toes stand on it.
    """

    at: Vec = (0.0, 0.0, 8.6)
    shin: Vec = (-1.0, 0.0, 0.0)
    tucked: float = 0.0


@dataclass(frozen=True, slots=True)
class HandPin:
    """A hand held in place; it decides shoulder and elbow.

    Attributes:
        at: Where the middle of the palm is, in space or from the joint `on`.
        on: Joint that the hand rests on and moves with, such as ``"knee_left"``; empty: a place in space. Of
            joints of trunk and head, place and directions count along the bone (forward, to the head, right).
        fingers: Direction of the fingers.
        palm: Direction in which the palm faces.
        elbow: Direction in which the elbow points; nothing: back, down and a little outward.
        keep: In the end pose: the hand stays where the start pose has it, whatever else is given here.
    """

    at: Vec = (0.0, 0.0, 0.0)
    on: str = ""
    fingers: Vec = (1.0, 0.0, 0.0)
    palm: Vec = (0.0, -1.0, 0.0)
    elbow: Vec | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class ElbowPin:
    """A forearm on the ground. The upper arm keeps its length, so the whole body follows.

    Attributes:
        at: Point of the ground under the elbow.
        fingers: Direction from elbow to fingers.
    """

    at: Vec = (0.0, 0.0, 16.5)
    fingers: Vec = (1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Leg:
    """Angles of one leg; all 0 when standing upright.

    Attributes:
        hip: Flexion +, abduction +, outward rotation +.
        knee: Flexion +.
        ankle: Toes up +, sole outward +.
        toe: Toes up + at the ball.
        great_toe: Great toe further up + than the others.
        arch: Lift of the midfoot, cm.
        curl: Curling of the toes.
        spread: Spreading of the toes, cm between neighbours.
        pin: What is held in place.
    """

    hip: Vec = (2.0, 2.0, 6.0)
    knee: float = 3.0
    ankle: Point = (0.0, 0.0)
    toe: float = 0.0
    great_toe: float = 0.0
    arch: float = 0.0
    curl: float = 0.0
    spread: float = 0.0
    pin: FootPin | KneePin | None = None


@dataclass(frozen=True, slots=True)
class Arm:
    """Angles of one arm; all 0 when it hangs down.

    Attributes:
        shoulder: Forward +, sideways +, inward rotation +.
        elbow: Flexion +.
        wrist: In the plane in which the elbow bends, to the front of the forearm +.
        shrug: Lift of the shoulder, cm.
        grip: 0 the hand is flat, 1 it is a fist.
        pin: What is held in place.
    """

    shoulder: Vec = (0.0, 8.0, 0.0)
    elbow: float = 12.0
    wrist: float = 12.0
    shrug: float = 0.0
    grip: float = 0.0
    pin: HandPin | ElbowPin | None = None


@dataclass(frozen=True, slots=True)
class Pose:
    """One posture of the whole body.

    Attributes:
        pelvis: Middle between the hip joints.
        tilt: Trunk forward +, from the root.
        yaw: Turn to the left +.
        roll: Lean to the right +.
        lumbar: Bending forward + in the lower back.
        thorax: Bending forward + in the upper back.
        side: Bending to the right + of the whole spine.
        twist: Turn of the chest to the left + over the pelvis.
        neck: Chin towards the chest +.
        head: Nod +.
        neck_side: Ear to the right shoulder +.
        head_turn: Look to the left +.
        seat: Height on which the buttocks rest; nothing: `pelvis` says it.
        lie: Height on which the lowest of trunk and head rests; nothing: `pelvis` says it.
    """

    root: Root = Root.STAND
    pelvis: Vec = (0.0, 91.0, 0.0)
    tilt: float = 0.0
    yaw: float = 0.0
    roll: float = 0.0
    lumbar: float = 4.0
    thorax: float = 6.0
    side: float = 0.0
    twist: float = 0.0
    neck: float = -4.0
    head: float = 0.0
    neck_side: float = 0.0
    head_turn: float = 0.0
    seat: float | None = None
    lie: float | None = None
    leg_right: Leg = field(default_factory=Leg)
    leg_left: Leg = field(default_factory=Leg)
    arm_right: Arm = field(default_factory=Arm)
    arm_left: Arm = field(default_factory=Arm)

    def leg(self, half: Half) -> Leg:
        """The leg of one half."""
        return self.leg_right if half is Half.RIGHT else self.leg_left

    def arm(self, half: Half) -> Arm:
        """The arm of one half."""
        return self.arm_right if half is Half.RIGHT else self.arm_left

    def with_leg(self, half: Half, leg: Leg) -> Self:
        """The same with another leg of one half."""
        return replace(self, leg_right=leg) if half is Half.RIGHT else replace(self, leg_left=leg)

    def with_arm(self, half: Half, arm: Arm) -> Self:
        """The same with another arm of one half."""
        return replace(self, arm_right=arm) if half is Half.RIGHT else replace(self, arm_left=arm)


def held_in_circles(pose: Pose) -> tuple[Half, ...]:
    """Halves whose hand is held by its own arm, or by the other one while that is held by this one."""
    held: dict[Half, Half] = {}
    for half in Half:
        pin = pose.arm(half).pin
        joint, _, other = (pin.on if isinstance(pin, HandPin) else "").rpartition("_")
        if joint in ARM_JOINTS:
            held[half] = Half(other)
    return tuple(half for half in held if held[half] is half or held.get(held[half]) is half)
