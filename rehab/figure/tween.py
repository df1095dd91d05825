"""Poses between two poses."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from rehab.domain.pose import FootPin, Half, HandPin, Pose, SolePoint, Vec
from rehab.figure.skeleton import HALVES, SIGN, Skeleton, solve
from rehab.figure.space import Array, unit

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing

ValueT = TypeVar("ValueT")


def blend(one: ValueT, other: ValueT, share: float) -> ValueT:
    """A value between two of the same shape: numbers and directions change evenly, words half way."""
    if share <= 0.0:
        return one
    if share >= 1.0:
        return other
    return _blend(one, other, share)  # type: ignore[no-any-return]


def _blend(one: Any, other: Any, share: float) -> Any:
    if isinstance(one, float | int) and isinstance(other, float | int):
        return one + (other - one) * share
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return tuple(_blend(a, b, share) for a, b in zip(one, other, strict=True))
    if is_dataclass(one) and type(one) is type(other) and not isinstance(one, type):
        return type(one)(
            **{f.name: _blend(getattr(one, f.name), getattr(other, f.name), share) for f in fields(one)}
        )
    return one if share < 0.5 else other


def with_kept(drawing: Drawing) -> Drawing:
    """The same drawing with every foot and hand that stays in the end pose held where the start pose has it."""
    end, body = drawing.b, None
    for half in HALVES:
        foot, hand = end.leg(half).pin, end.arm(half).pin
        if isinstance(foot, FootPin) and foot.keep:
            body = body or solve(drawing.a)
            held = _foot_pin(body, half)
            end = end.with_leg(half, replace(end.leg(half), pin=replace(held, knee=foot.knee or held.knee)))
        if isinstance(hand, HandPin) and hand.keep:
            body = body or solve(drawing.a)
            grip = _hand_pin(body, half)
            end = end.with_arm(
                half, replace(end.arm(half), pin=replace(grip, elbow=hand.elbow or grip.elbow))
            )
    return drawing if end is drawing.b else replace(drawing, b=end)


def alike(one: Pose, other: Pose) -> tuple[Pose, Pose]:
    """The same two poses with pins of the same kind, so that every pose between them is smooth.

    A limb that is held in one pose and free in the other, or held in another way, is held in both where the
    solved poses have it.
    """
    first, second = solve(one), solve(other)
    if (one.seat is None, one.lie is None) != (other.seat is None, other.lie is None):
        one = replace(one, pelvis=_triple(first.joints["pelvis"]), seat=None, lie=None)
        other = replace(other, pelvis=_triple(second.joints["pelvis"]), seat=None, lie=None)
    for half in HALVES:
        if not _same_hold(one.leg(half).pin, other.leg(half).pin):
            one = one.with_leg(half, replace(one.leg(half), pin=_foot_pin(first, half)))
            other = other.with_leg(half, replace(other.leg(half), pin=_foot_pin(second, half)))
        if not _same_hold(one.arm(half).pin, other.arm(half).pin):
            one = one.with_arm(half, replace(one.arm(half), pin=_hand_pin(first, half)))
            other = other.with_arm(half, replace(other.arm(half), pin=_hand_pin(second, half)))
    return one, other


def _same_hold(one: object, other: object) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, FootPin) and isinstance(other, FootPin):
        return one.point is other.point and (one.toes is None, one.knee is None) == (
            other.toes is None,
            other.knee is None,
        )
    if isinstance(one, HandPin) and isinstance(other, HandPin):
        return one.on == other.on and (one.elbow is None) == (other.elbow is None)
    return True


def _foot_pin(body: Skeleton, half: Half) -> FootPin:
    """The foot held where a solved pose has it."""
    hip, knee, ankle = (body.joints[f"{name}_{half}"] for name in ("hip", "knee", "ankle"))
    foot = body.frames[f"foot_{half}"]
    return FootPin(
        SolePoint.ANKLE,
        _triple(ankle),
        toes=_triple(foot[:, 0]),
        sole=_triple(-foot[:, 1]),
        knee=_triple(_bend(hip, knee, ankle, body.frames[f"thigh_{half}"][:, 0])),
    )


def _hand_pin(body: Skeleton, half: Half) -> HandPin:
    """The hand held where a solved pose has it."""
    shoulder, elbow, wrist = (body.joints[f"{name}_{half}"] for name in ("shoulder", "elbow", "wrist"))
    hand = body.frames[f"hand_{half}"]
    return HandPin(
        _triple(body.joints[f"hand_{half}"]),
        fingers=_triple(-hand[:, 1]),
        palm=_triple(-SIGN[half] * hand[:, 2]),
        elbow=_triple(_bend(shoulder, elbow, wrist, -body.frames[f"upper_arm_{half}"][:, 0])),
    )


def _bend(start: Array, middle: Array, end: Array, straight: Array) -> Array:
    """Direction in which a limb bends; of a straight one, the given direction."""
    along = unit(end - start)
    aside = middle - start - along * float((middle - start) @ along)
    return unit(aside) if float(aside @ aside) > 0.25 else straight


def _triple(values: Array) -> Vec:
    return float(values[0]), float(values[1]), float(values[2])
