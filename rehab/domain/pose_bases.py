"""Named poses that a drawing starts from, so that a file says only what is special."""

from dataclasses import replace

from rehab.domain.pose import Arm, FootPin, HandPin, KneePin, Leg, Pose, Root, SolePoint

_HAND_OUT = 15.0
_UP_SLOPE = -0.04


def _both_legs(pose: Pose, right: Leg, left: Leg | None = None) -> Pose:
    return replace(pose, leg_right=right, leg_left=left if left is not None else _other_leg(right))


def _both_arms(pose: Pose, right: Arm, left: Arm | None = None) -> Pose:
    return replace(pose, arm_right=right, arm_left=left if left is not None else _other_arm(right))


def _other_leg(leg: Leg) -> Leg:
    """The same leg of the left half: places and directions change the sign of z."""
    pin = leg.pin
    if isinstance(pin, FootPin | KneePin):
        x, y, z = pin.at
        return replace(leg, pin=replace(pin, at=(x, y, -z)))
    return leg


def _other_arm(arm: Arm) -> Arm:
    pin = arm.pin
    if isinstance(pin, HandPin):
        x, y, z = pin.at
        elbow = None if pin.elbow is None else (pin.elbow[0], pin.elbow[1], -pin.elbow[2])
        return replace(arm, pin=replace(pin, at=(x, y, -z), elbow=elbow))
    return arm


def _standing() -> Pose:
    return _both_legs(Pose(pelvis=(0.0, 90.6, 0.0)), Leg(pin=FootPin(at=(12.5, 0.0, 9.0))))


def _sitting() -> Pose:
    """On a seat 46 cm high whose front edge is near x = 26; feet flat."""
    pose = Pose(seat=46.0, lumbar=2.0, thorax=4.0)
    pose = _both_legs(pose, Leg(pin=FootPin(at=(54.0, 0.0, 9.0))))
    return _both_arms(
        pose,
        Arm(pin=HandPin((-8.0, 8.0, 2.0), "knee_right", (1.0, -0.12, 0.0), elbow=(-1.0, -0.6, 0.4))),
        Arm(pin=HandPin((-8.0, 8.0, -2.0), "knee_left", (1.0, -0.12, 0.0), elbow=(-1.0, -0.6, -0.4))),
    )


def _long_sitting() -> Pose:
    pose = Pose(seat=0.0, lumbar=4.0, thorax=6.0, tilt=-4.0)
    pose = _both_legs(pose, Leg(hip=(83.6, 3.0, 4.0), knee=1.0))
    return _both_arms(
        pose, Arm(pin=HandPin((-15.0, 2.6, 22.0), fingers=(-0.7, 0.0, 0.5), elbow=(-1.0, 0.3, 0.6)))
    )


def _supine() -> Pose:
    pose = Pose(Root.SUPINE, lie=0.0, lumbar=0.0, thorax=0.0, neck=10.0, head=2.0)
    pose = _both_legs(pose, Leg(hip=(-1.0, 3.0, 6.0), knee=1.0, ankle=(-20.0, 0.0)))
    return _both_arms(pose, Arm(shoulder=(-5.0, 14.0, 0.0), elbow=6.0))


def _crook() -> Pose:
    pose = _both_legs(_supine(), Leg(pin=FootPin(at=(52.0, 0.0, 9.0))))
    floor = HandPin((14.0, 2.8, 25.0), fingers=(1.0, _UP_SLOPE, 0.0), elbow=(0.0, -0.2, 0.6))
    return _both_arms(pose, Arm(pin=floor))


def _prone() -> Pose:
    pose = Pose(Root.PRONE, lie=0.0, lumbar=-2.0, thorax=-4.0, neck=-10.0)
    pose = _both_legs(pose, Leg(hip=(4.0, 3.0, 4.0), knee=6.0, ankle=(-50.0, 0.0)))
    hands = HandPin((66.0, 2.8, 6.0), fingers=(0.25, 0.0, -1.0), elbow=(0.2, 0.0, 1.0))
    left = HandPin((66.0, 2.8, -6.0), fingers=(0.25, 0.0, 1.0), elbow=(0.2, 0.0, -1.0))
    return _both_arms(pose, Arm(pin=hands), Arm(pin=left))


def _side(root: Root) -> Pose:
    """Lying on one side, both knees a little bent, the head on the lower arm."""
    pose = Pose(root, lie=0.0, lumbar=0.0, thorax=2.0, neck=2.0)
    pose = _both_legs(pose, Leg(hip=(12.0, 0.0, 0.0), knee=18.0))
    along = -1.0 if root is Root.SIDE_LEFT_UP else 1.0
    under = Arm(
        pin=HandPin(
            (along * 76.0, 5.0, 10.0),
            fingers=(along * 0.95, 0.1, 0.1),
            palm=(0, 0, 1),
            elbow=(-along * 0.2, -0.3, 1.0),
        )
    )
    over = Arm(
        pin=HandPin(
            (along * 30.0, 3.0, 38.0), fingers=(along * 0.7, -0.3, 0.5), elbow=(-along * 0.7, 0.5, 0.4)
        )
    )
    if root is Root.SIDE_LEFT_UP:
        return _both_arms(pose, under, over)
    return _both_arms(pose, over, under)


def _hands_and_knees() -> Pose:
    pose = Pose(pelvis=(0.0, 47.4, 0.0), tilt=84.0, lumbar=0.0, thorax=0.0, neck=-14.0)
    pose = _both_legs(pose, Leg(pin=KneePin(at=(-1.0, 0.0, 9.0))))
    floor = HandPin((50.0, 2.6, _HAND_OUT), fingers=(1.0, _UP_SLOPE, 0.0), elbow=(-1.0, 0.1, 0.2))
    return _both_arms(pose, Arm(pin=floor))


def _kneeling() -> Pose:
    return _both_legs(Pose(pelvis=(0.0, 47.4, 0.0)), Leg(pin=KneePin(at=(0.0, 0.0, 9.0))))


def _half_kneeling() -> Pose:
    pose = Pose(pelvis=(0.0, 47.0, 0.0))
    down = Leg(pin=KneePin(at=(-2.0, 0.0, 9.0)))
    return _both_legs(pose, down, Leg(pin=FootPin(at=(52.0, 0.0, -9.0))))


def _foot() -> Pose:
    """One foot flat on the floor, seen close; the leg above it is upright."""
    return _both_legs(Pose(pelvis=(-3.0, 90.0, 0.0)), Leg(pin=FootPin(at=(12.0, 0.0, 0.0))))


def _plank() -> Pose:
    pose = Pose(pelvis=(-4.4, 41.2, 0.0), tilt=72.0, lumbar=0.0, thorax=0.0, neck=-6.0)
    toes = FootPin(SolePoint.BALL, (-85.0, 1.4, 9.0), pitch=-72.0)
    pose = _both_legs(pose, Leg(pin=toes, toe=70.0))
    floor = HandPin((46.0, 2.6, _HAND_OUT), fingers=(1.0, _UP_SLOPE, 0.0), elbow=(-1.0, 0.1, 0.2))
    return _both_arms(pose, Arm(pin=floor))


BASES: dict[str, Pose] = {
    "stand": _standing(),
    "sit": _sitting(),
    "long-sit": _long_sitting(),
    "supine": _supine(),
    "crook": _crook(),
    "prone": _prone(),
    "side-left-up": _side(Root.SIDE_LEFT_UP),
    "side-right-up": _side(Root.SIDE_RIGHT_UP),
    "hands-and-knees": _hands_and_knees(),
    "kneel": _kneeling(),
    "half-kneel": _half_kneeling(),
    "plank": _plank(),
    "foot": _foot(),
}
"""Poses by name."""
