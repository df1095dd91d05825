"""From the table of a pose to a pose: every table says only what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rehab.domain.pose import Arm, ElbowPin, FootPin, Half, HandPin, KneePin, Leg, Pose, SolePoint, Vec
from rehab.storage.catalog_check import Finding, did_you_mean, finding
from rehab.storage.drawing_schema import FootTable, ForearmTable, HandTable, KneelTable

if TYPE_CHECKING:
    from rehab.storage.catalog_file import Path
    from rehab.storage.drawing_schema import PoseTable

FREE = "free"
"""Word that lets go of a foot or hand, and of the direction of a knee or elbow."""
WAYS: dict[str, Vec] = {
    "forward": (1.0, 0.0, 0.0),
    "back": (-1.0, 0.0, 0.0),
    "up": (0.0, 1.0, 0.0),
    "down": (0.0, -1.0, 0.0),
    "right": (0.0, 0.0, 1.0),
    "left": (0.0, 0.0, -1.0),
}
_OUTWARD = ("in", "out")
_MIDDLE = ("pelvis", "waist", "chest", "nape", "neck", "head")
_PAIRED = ("hip", "knee", "ankle", "heel", "ball", "toe", "shoulder", "elbow", "wrist", "hand")
JOINTS = (*_MIDDLE, *(f"{name}_{half}" for name in _PAIRED for half in Half))
"""Joints that hands, things and arrows may follow."""
TRUNK = (
    "tilt",
    "yaw",
    "roll",
    "lumbar",
    "thorax",
    "side",
    "twist",
    "neck",
    "head",
    "neck_side",
    "head_turn",
)
LEG_NUMBERS = ("knee", "toe", "great_toe", "arch", "curl", "spread")
ARM_NUMBERS = ("elbow", "wrist", "shrug", "grip")


def pose_findings(table: PoseTable, path: Path) -> Iterator[Finding]:
    """What is wrong with the words of a pose."""
    for name in table.__struct_fields__:
        value = getattr(table, name)
        here = (*path, name)
        if isinstance(value, str) and value != FREE:
            yield finding(here, "unknown_word", found=value, allowed=FREE)
        elif isinstance(value, FootTable):
            yield from _foot_findings(value, here)
        elif isinstance(value, HandTable):
            yield from _hand_findings(value, here)
        elif isinstance(value, KneelTable | ForearmTable):
            word = "shin" if isinstance(value, KneelTable) else "fingers"
            yield from direction_findings(getattr(value, word), (*here, word))


def direction_findings(value: str | tuple[float, ...] | None, path: Path) -> Iterator[Finding]:
    """An unknown word for a direction, or three zeros."""
    words = (*WAYS, *_OUTWARD)
    if isinstance(value, str) and value not in words:
        yield finding(path, "unknown_word", found=value, allowed=", ".join(words))
    elif isinstance(value, tuple) and not any(value):
        yield finding(path, "direction_empty")


def _foot_findings(table: FootTable, path: Path) -> Iterator[Finding]:
    if sum(getattr(table, point) is not None for point in SolePoint) > 1:
        yield finding(path, "one_of", allowed=", ".join(SolePoint))
    if (table.toes is None) != (table.sole is None):
        yield finding((*path, "sole" if table.sole is None else "toes"), "missing", expected="a direction")
    for word in ("toes", "sole", "knee"):
        if (word, getattr(table, word)) != ("knee", FREE):
            yield from direction_findings(getattr(table, word), (*path, word))


def _hand_findings(table: HandTable, path: Path) -> Iterator[Finding]:
    for word in ("fingers", "palm", "elbow"):
        if (word, getattr(table, word)) != ("elbow", FREE):
            yield from direction_findings(getattr(table, word), (*path, word))
    if table.on and table.on not in (*JOINTS, *_PAIRED):
        yield finding((*path, "on"), "joint_unknown", found=table.on, hint=did_you_mean(table.on, JOINTS))


def to_direction(value: str | tuple[float, ...], half: Half = Half.RIGHT) -> Vec:
    """A direction as three numbers; ``in`` and ``out`` depend on the half."""
    if isinstance(value, tuple):
        return value[0], value[1], value[2]
    if value in _OUTWARD:
        return WAYS["right" if (value == "out") is (half is Half.RIGHT) else "left"]
    return WAYS[value]


def changed_pose(pose: Pose, table: PoseTable) -> Pose:
    """A pose with what a table says otherwise.

    A place of the pelvis ends resting on a seat or on the ground; angles of hip or knee, shoulder or elbow
    let go of what was held, unless the table holds it anew.
    """
    fields: dict[str, Any] = {
        name: getattr(table, name) for name in TRUNK if getattr(table, name) is not None
    }
    if table.pelvis is not None:
        z = table.pelvis[2] if len(table.pelvis) > 2 else pose.pelvis[2]
        fields |= {"pelvis": (table.pelvis[0], table.pelvis[1], z), "seat": None, "lie": None}
    if table.seat is not None:
        fields |= {"seat": table.seat, "lie": None}
    if table.lie is not None:
        fields |= {"lie": table.lie, "seat": None}
    for half in Half:
        fields[f"leg_{half}"] = _changed_leg(pose.leg(half), table, half)
        fields[f"arm_{half}"] = _changed_arm(pose.arm(half), table, half)
    return replace(pose, **fields)


def _given(table: PoseTable, name: str, half: Half) -> Any:
    """What a table says for one half; the entry of that half before the one for both."""
    own = getattr(table, f"{name}_{half}")
    return own if own is not None else getattr(table, name)


def _both_then_own(table: PoseTable, name: str, half: Half) -> Iterator[tuple[Any, bool]]:
    """Entries of a held limb in the order in which they apply, and whether they are meant for both halves."""
    both, own = getattr(table, name), getattr(table, f"{name}_{half}")
    if both is not None:
        yield both, True
    if own is not None:
        yield own, False


def _angles(value: Any, before: tuple[float, ...]) -> tuple[float, ...]:
    """Angles of a joint; what is not mentioned stays."""
    given = value if isinstance(value, tuple) else (value,)
    return (*given[: len(before)], *before[len(given) :])


def _changed_leg(leg: Leg, table: PoseTable, half: Half) -> Leg:
    fields: dict[str, Any] = {}
    for name in LEG_NUMBERS:
        if (value := _given(table, name, half)) is not None:
            fields[name] = value
    for name, before in (("hip", leg.hip), ("ankle", leg.ankle)):
        if (value := _given(table, name, half)) is not None:
            fields[name] = _angles(value, before)
    pin: FootPin | KneePin | None = None if {"hip", "knee"} & fields.keys() else leg.pin
    for value, both in _both_then_own(table, "foot", half):
        flip = both and half is Half.LEFT
        pin = None if value == FREE else _foot(pin if pin is not None else leg.pin, value, half, flip)
    for value, both in _both_then_own(table, "kneel", half):
        pin = _kneel(pin, value, half, both and half is Half.LEFT)
    return replace(leg, pin=pin, **fields)


def _place(values: tuple[float, ...], flip: bool) -> Vec:
    return values[0], values[1], -values[2] if flip else values[2]


def _way(value: str | tuple[float, ...], half: Half, flip: bool) -> Vec:
    way = to_direction(value, half)
    return (way[0], way[1], -way[2]) if flip and isinstance(value, tuple) else way


def _foot(before: object, table: FootTable, half: Half, flip: bool) -> FootPin:
    pin = (
        before if isinstance(before, FootPin) else FootPin(at=(12.5, 0.0, -8.6 if half is Half.LEFT else 8.6))
    )
    fields: dict[str, Any] = {}
    point = next((point for point in SolePoint if getattr(table, point) is not None), None)
    if point is not None:
        pin = pin if point is pin.point else replace(pin, point=point, pitch=0.0)
        fields["at"] = _place(getattr(table, point), flip)
    for name in ("pitch", "out", "evert"):
        if (value := getattr(table, name)) is not None:
            fields |= {name: value, "toes": None, "sole": None}
    for name in ("toes", "sole", "knee"):
        if (value := getattr(table, name)) is not None:
            fields[name] = None if value == FREE else _way(value, half, flip)
    return replace(pin, keep=bool(table.keep), **fields)


def _kneel(before: object, table: KneelTable, half: Half, flip: bool) -> KneePin:
    pin = (
        before if isinstance(before, KneePin) else KneePin(at=(0.0, 0.0, -8.6 if half is Half.LEFT else 8.6))
    )
    fields: dict[str, Any] = {}
    if table.at is not None:
        fields["at"] = _place(table.at, flip)
    if table.shin is not None:
        fields["shin"] = _way(table.shin, half, flip)
    if table.tucked is not None:
        fields["tucked"] = table.tucked
    return replace(pin, **fields)


def _changed_arm(arm: Arm, table: PoseTable, half: Half) -> Arm:
    fields: dict[str, Any] = {}
    for name in ARM_NUMBERS:
        if (value := _given(table, name, half)) is not None:
            fields[name] = value
    if (value := _given(table, "shoulder", half)) is not None:
        fields["shoulder"] = _angles(value, arm.shoulder)
    pin: HandPin | ElbowPin | None = None if {"shoulder", "elbow"} & fields.keys() else arm.pin
    for value, both in _both_then_own(table, "hand", half):
        flip = both and half is Half.LEFT
        pin = None if value == FREE else _hand(pin if pin is not None else arm.pin, value, half, flip)
    for value, both in _both_then_own(table, "forearm", half):
        pin = _forearm(pin, value, half, both and half is Half.LEFT)
    return replace(arm, pin=pin, **fields)


def _hand(before: object, table: HandTable, half: Half, flip: bool) -> HandPin:
    pin = before if isinstance(before, HandPin) else HandPin()
    fields: dict[str, Any] = {}
    if table.at is not None:
        fields |= {"at": _place(table.at, flip), "on": ""}
    if table.on is not None:
        fields["on"] = _joint(table.on, half, flip)
        if table.at is None:
            fields["at"] = (0.0, 0.0, 0.0)
    for name in ("fingers", "palm", "elbow"):
        if (value := getattr(table, name)) is not None:
            fields[name] = None if value == FREE else _way(value, half, flip)
    return replace(pin, keep=bool(table.keep), **fields)


def _joint(name: str, half: Half, flip: bool) -> str:
    """A joint by its full name; without a half it is the one of the same half, and both halves mirror."""
    if name in _PAIRED:
        return f"{name}_{half}"
    if flip and name.endswith("_right"):
        return name.removesuffix("_right") + "_left"
    return name


def _forearm(before: object, table: ForearmTable, half: Half, flip: bool) -> ElbowPin:
    pin = (
        before
        if isinstance(before, ElbowPin)
        else ElbowPin(at=(0.0, 0.0, -16.5 if half is Half.LEFT else 16.5))
    )
    fields: dict[str, Any] = {}
    if table.at is not None:
        fields["at"] = _place(table.at, flip)
    if table.fingers is not None:
        fields["fingers"] = _way(table.fingers, half, flip)
    return replace(pin, **fields)
