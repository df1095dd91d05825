"""From a drawing back to the table `[drawing]`, as data and as text of a content file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from rehab.domain.drawing import CAMERAS, CLOSE_LINE, Anchor, Arrow, Drawing, Prop, PropKind, Target, Way
from rehab.domain.pose import Arm, ElbowPin, FootPin, Half, HandPin, KneePin, Leg, Pose
from rehab.domain.pose_bases import BASES
from rehab.storage.drawing_pose import ARM_NUMBERS, FREE, LEG_NUMBERS, TRUNK
from rehab.storage.drawing_props import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Table = dict[str, Any]
DECIMALS = 3
WIDE = 100
"""A longer list stands on several lines."""
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CLOSE_UPS = {(Half.RIGHT,): "right", (Half.LEFT,): "left", (Half.LEFT, Half.RIGHT): "both"}


def drawing_table(drawing: Drawing) -> Table:
    """The table of a drawing; made into a drawing again it gives the same picture."""
    table: Table = {"base": drawing.base, "side": drawing.side.value, "camera": _camera(drawing)}
    table |= _view(drawing)
    lists = {
        "targets": [_target(target) for target in drawing.targets],
        "props": [_prop(prop) for prop in drawing.props],
        "arrows": [_arrow(arrow) for arrow in drawing.arrows],
        "a": _pose(BASES[drawing.base], drawing.a),
        "b": _pose(drawing.a, drawing.b),
    }
    return table | {name: value for name, value in lists.items() if value}


def _view(drawing: Drawing) -> Table:
    """What is seen of the figure, and how large."""
    table: Table = {}
    if drawing.line != (CLOSE_LINE if drawing.close_up else 1.0):
        table["line"] = _number(drawing.line)
    if drawing.close_up:
        table["close_up"] = _CLOSE_UPS[drawing.close_up]
    if drawing.frame is not None:
        table["frame"] = _numbers(drawing.frame)
    for name in ("visible", "ghost", "order", "far"):
        groups = getattr(drawing, name)
        if groups is not None:
            table[name] = [group.value for group in groups]
    if drawing.floor is not None:
        table["floor"] = drawing.floor
    if drawing.goes is not Way.UP:
        table["goes"] = drawing.goes.value
    if drawing.lens is not None:
        places = {name: _numbers(getattr(drawing.lens, name)) for name in ("at", "place")}
        sizes = {name: _number(getattr(drawing.lens, name)) for name in ("radius", "zoom")}
        table["lens"] = places | sizes
    return table


def drawing_text(drawing: Drawing) -> str:
    """The table `[drawing]` as text for a content file."""
    table = drawing_table(drawing)
    poses = {name: table.pop(name) for name in ("a", "b") if name in table}
    lines = _lines("[drawing]", table)
    for name, pose in poses.items():
        lines += ["", *_lines(f"[drawing.{name}]", pose)]
    return "\n".join(lines) + "\n"


def _number(value: float) -> float | int:
    rounded = round(float(value), DECIMALS)
    return int(rounded) if rounded == int(rounded) else rounded


def _numbers(values: Iterable[float]) -> list[float | int]:
    return [_number(value) for value in values]


def _camera(drawing: Drawing) -> str | list[float | int]:
    named = next((name for name, view in CAMERAS.items() if view == drawing.camera), None)
    return named or _numbers(drawing.camera)


def _target(target: Target) -> str:
    return f"{target.area.value}-{target.half.value}"


# poses


def _pose(before: Pose, pose: Pose) -> Table:
    """What differs from the pose before."""
    table: Table = {
        name: _number(getattr(pose, name)) for name in TRUNK if getattr(pose, name) != getattr(before, name)
    }
    resting = (pose.seat, pose.lie)
    if pose.pelvis != before.pelvis or (resting != (before.seat, before.lie) and resting == (None, None)):
        table["pelvis"] = _numbers(pose.pelvis)
    for name in ("seat", "lie"):
        value = getattr(pose, name)
        if value is not None and (value != getattr(before, name) or "pelvis" in table):
            table[name] = _number(value)
    for half in Half:
        table |= _leg(before.leg(half), pose.leg(half), half)
        table |= _arm(before.arm(half), pose.arm(half), half)
    return table


def _leg(before: Leg, leg: Leg, half: Half) -> Table:
    table: Table = {
        f"{name}_{half}": _number(getattr(leg, name))
        for name in LEG_NUMBERS
        if getattr(leg, name) != getattr(before, name)
    }
    for name in ("hip", "ankle"):
        if getattr(leg, name) != getattr(before, name):
            table[f"{name}_{half}"] = _numbers(getattr(leg, name))
    let_go = bool({f"hip_{half}", f"knee_{half}"} & table.keys())
    if leg.pin is None:
        if before.pin is not None and not let_go:
            table[f"foot_{half}"] = FREE
    elif leg.pin != before.pin or let_go:
        word = "foot" if isinstance(leg.pin, FootPin) else "kneel"
        table[f"{word}_{half}"] = _foot(leg.pin) if isinstance(leg.pin, FootPin) else _kneel(leg.pin)
    return table


def _arm(before: Arm, arm: Arm, half: Half) -> Table:
    table: Table = {
        f"{name}_{half}": _number(getattr(arm, name))
        for name in ARM_NUMBERS
        if getattr(arm, name) != getattr(before, name)
    }
    if arm.shoulder != before.shoulder:
        table[f"shoulder_{half}"] = _numbers(arm.shoulder)
    let_go = bool({f"shoulder_{half}", f"elbow_{half}"} & table.keys())
    if arm.pin is None:
        if before.pin is not None and not let_go:
            table[f"hand_{half}"] = FREE
    elif arm.pin != before.pin or let_go:
        word = "hand" if isinstance(arm.pin, HandPin) else "forearm"
        table[f"{word}_{half}"] = _hand(arm.pin) if isinstance(arm.pin, HandPin) else _forearm(arm.pin)
    return table


def _foot(pin: FootPin) -> Table:
    table: Table = {pin.point.value: _numbers(pin.at)}
    if pin.toes is not None and pin.sole is not None:
        table |= {"toes": _numbers(pin.toes), "sole": _numbers(pin.sole)}
    else:
        table |= {name: _number(getattr(pin, name)) for name in ("pitch", "out", "evert")}
    table["knee"] = FREE if pin.knee is None else _numbers(pin.knee)
    return table | ({"keep": True} if pin.keep else {})


def _kneel(pin: KneePin) -> Table:
    return {"at": _numbers(pin.at), "shin": _numbers(pin.shin), "tucked": _number(pin.tucked)}


def _hand(pin: HandPin) -> Table:
    table: Table = {"at": _numbers(pin.at)}
    if pin.on:
        table["on"] = pin.on
    table |= {"fingers": _numbers(pin.fingers), "palm": _numbers(pin.palm)}
    table["elbow"] = FREE if pin.elbow is None else _numbers(pin.elbow)
    return table | ({"keep": True} if pin.keep else {})


def _forearm(pin: ElbowPin) -> Table:
    return {"at": _numbers(pin.at), "fingers": _numbers(pin.fingers)}


# things and arrows


def _prop(prop: Prop) -> Table:
    """Every field that its kind may have, so that no default is needed."""
    needed, allowed = FIELDS[prop.kind]
    fields = {*needed, *allowed}
    table: Table = {"kind": prop.kind.value}
    values = _place(prop, fields) | _sizes(prop) | _ways(prop)
    table |= {name: value for name, value in values.items() if name in fields and value is not None}
    table["layer"] = prop.layer.value
    if prop.over is not None:
        table["over"] = prop.over.value
    if prop.look:
        table["look"] = prop.look
    return table


def _place(prop: Prop, fields: set[str]) -> Table:
    at = _numbers(prop.place.at)
    table: Table = {"on": prop.place.on or None, "to": _numbers(prop.place.to) if prop.place.to else None}
    if "at" in fields:
        return table | {"at": at}
    return table | dict(zip("xyz", at, strict=True))


def _sizes(prop: Prop) -> Table:
    length, height, depth = (_number(value) or None for value in prop.size)
    if "radius" in FIELDS[prop.kind][0]:
        return {"radius": length, "width": height}
    table: Table = {"width": length, "height": height, "depth": depth}
    if prop.size_to is not None:
        table |= {"width_to": _number(prop.size_to[0]), "height_to": _number(prop.size_to[1])}
    return table


def _ways(prop: Prop) -> Table:
    table: Table = {"points": [_point(point) for point in prop.points] or None, "closed": prop.closed or None}
    if prop.kind is PropKind.WALL:
        return table | {"faces": "right" if prop.direction[0] > 0 else "left"}
    if prop.kind is PropKind.CHAIR:
        return table | {"faces": "left" if prop.direction[0] < 0 else "right", "back": prop.back}
    return table | {"along": _numbers(prop.direction)}


def _point(point: Anchor) -> Table | list[float | int]:
    if not point.on:
        return _numbers(point.at)
    table: Table = {"on": point.on, "shift": _numbers(point.at)}
    return table | ({"shift_to": _numbers(point.to)} if point.to is not None else {})


def _arrow(arrow: Arrow) -> Table:
    if arrow.follow:
        return {"follow": arrow.follow, "shift": _numbers(arrow.start)}
    if arrow.radius:
        table: Table = {"around": arrow.around} if arrow.around else {}
        table |= {"shift": _numbers(arrow.start), "radius": _number(arrow.radius)}
        return table | {"turn": _numbers(arrow.turn)}
    bend = {"bend": _numbers(arrow.bend)} if arrow.bend is not None else {}
    return {"from": _numbers(arrow.start), **bend, "to": _numbers(arrow.end)}


# text


def _lines(head: str, table: Mapping[str, Any]) -> list[str]:
    return [head, *(f"{name} = {_entry(value)}" for name, value in table.items())]


def _entry(value: Any) -> str:
    """A value on one line, or a long list with one entry a line: files allow few dots on one line."""
    short = _text(value)
    long = isinstance(value, list) and any(isinstance(each, dict) for each in value)
    if not long and len(short) <= WIDE:
        return short
    if isinstance(value, list):
        return "[\n" + "".join(f"    {_text(each, 8)},\n" for each in value) + "]"
    return _text(value, 4)


def _text(value: Any, indent: int = 0) -> str:
    """A value of TOML; lists of points inside an entry break their lines when there is an indent."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        parts = [_text(each) for each in value]
        if indent and any(isinstance(each, list | dict) for each in value):
            blank = " " * indent
            return "[\n" + "".join(f"{blank}{part},\n" for part in parts) + f"{blank[:-4]}]"
        return "[" + ", ".join(parts) + "]"
    if isinstance(value, dict):
        inside = ", ".join(f"{_key(name)} = {_text(each, indent)}" for name, each in value.items())
        return f"{{ {inside} }}"
    return str(value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else f'"{name}"'
