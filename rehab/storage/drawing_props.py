"""From the table of a thing to a prop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rehab.domain.drawing import LAYERS, SIZES, Anchor, Layer, Prop, PropKind
from rehab.storage.catalog_check import Finding, did_you_mean, finding
from rehab.storage.drawing_pose import JOINTS, WAYS, direction_findings, to_direction
from rehab.storage.drawing_schema import PointTable

if TYPE_CHECKING:
    from rehab.domain.pose import Vec
    from rehab.storage.catalog_file import Path
    from rehab.storage.drawing_schema import PropTable

LOOKS = ("wood", "wall", "mat", "towel", "band", "strap", "ball", "metal", "soft", "skin", "shirt", "shorts")
_ALWAYS = ("kind", "layer", "over", "look")
_STANDS = ("x", "y", "z", "width", "height", "depth")
_HELD = ("at", "to", "on", "along")
_WAY = ("points", "closed", "width")
FIELDS: dict[PropKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    PropKind.WALL: (("x",), ("y", "z", "height", "width", "depth", "faces")),
    PropKind.STEP: (("x", "width", "height"), _STANDS),
    PropKind.BLOCK: (("x", "width", "height"), _STANDS),
    PropKind.CHAIR: (("x", "height"), (*_STANDS, "faces", "back")),
    PropKind.BENCH: (("x", "width", "height"), _STANDS),
    PropKind.TABLE: (("x", "width", "height"), _STANDS),
    PropKind.MAT: (("x", "width"), _STANDS),
    PropKind.TAPE: (("x", "width"), _STANDS),
    PropKind.TOWEL: (("x", "width"), ("y", "z", "height", "width_to", "height_to")),
    PropKind.TOWEL_ROLL: (("radius",), (*_HELD, "width")),
    PropKind.FOAM_ROLL: (("radius",), (*_HELD, "width")),
    PropKind.BOTTLE: (("radius",), (*_HELD, "width")),
    PropKind.PILLOW: (("width", "height"), (*_STANDS, "at", "to", "on")),
    PropKind.BALL: (("radius",), ("at", "to", "on")),
    PropKind.DUMBBELL: (("on",), _HELD),
    PropKind.RUCKSACK: ((), ()),
    PropKind.STICK: (("points",), _WAY),
    PropKind.BAND: (("points",), _WAY),
    PropKind.STRAP: (("points",), _WAY),
    PropKind.PATH: (("points",), _WAY),
}
"""Fields that a kind needs and fields that it may have."""


def prop_findings(table: PropTable, path: Path) -> Iterator[Finding]:
    """Fields that are missing or do not belong to this kind, and unknown words."""
    needed, allowed = FIELDS[table.kind]
    given = [name for name in table.__struct_fields__ if getattr(table, name) is not None]
    for name in needed:
        if name not in given:
            yield finding((*path, name), "missing", expected="given for this kind of thing")
    for name in given:
        if name not in (*_ALWAYS, *needed, *allowed):
            yield finding((*path, name), "unknown_key", hint=did_you_mean(name, (*needed, *allowed)))
    yield from direction_findings(table.along, (*path, "along"))
    if table.faces is not None and table.faces not in ("left", "right"):
        yield finding((*path, "faces"), "unknown_word", found=table.faces, allowed="left, right")
    if table.look is not None and table.look not in LOOKS:
        yield finding((*path, "look"), "unknown_word", found=table.look, allowed=", ".join(LOOKS))
    yield from _joint_findings(table, path)


def _joint_findings(table: PropTable, path: Path) -> Iterator[Finding]:
    """Names of joints that are not known."""
    joints: list[tuple[Path, str]] = [(("on",), table.on)] if table.on is not None else []
    for place, point in enumerate(table.points or ()):
        if isinstance(point, PointTable):
            joints.append((("points", place, "on"), point.on))
    for way, joint in joints:
        if joint not in JOINTS:
            yield finding((*path, *way), "joint_unknown", found=joint, hint=did_you_mean(joint, JOINTS))


def make_prop(table: PropTable) -> Prop:
    """The thing of a table without findings."""
    size = _size(table)
    grows = table.width_to is not None or table.height_to is not None
    size_to = (table.width_to or size[0], table.height_to or size[1], size[2]) if grows else None
    return Prop(
        table.kind,
        place=_place(table),
        size=size,
        size_to=size_to,
        points=tuple(_point(point) for point in table.points or ()),
        direction=_direction(table),
        closed=bool(table.closed),
        back=table.back is not False,
        look=table.look or "",
        layer=table.layer or LAYERS.get(table.kind, Layer.BEHIND),
        over=table.over,
    )


def _size(table: PropTable) -> Vec:
    length, height, depth = SIZES.get(table.kind, (0.0, 0.0, 0.0))
    if table.radius is not None:
        return table.radius, table.width or height, depth
    return table.width or length, table.height or height, table.depth or depth


def _triple(values: tuple[float, ...]) -> Vec:
    return values[0], values[1], values[2] if len(values) > 2 else 0.0


def _place(table: PropTable) -> Anchor:
    to = None if table.to is None else _triple(table.to)
    if table.at is not None:
        return Anchor(_triple(table.at), table.on or "", to)
    return Anchor((table.x or 0.0, table.y or 0.0, table.z or 0.0), table.on or "", to)


def _point(point: tuple[float, ...] | PointTable) -> Anchor:
    if not isinstance(point, PointTable):
        return Anchor(_triple(point))
    to = None if point.shift_to is None else _triple(point.shift_to)
    return Anchor(_triple(point.shift or (0.0, 0.0, 0.0)), point.on, to)


def _direction(table: PropTable) -> Vec:
    """Way along which a thing lies; of a wall and a chair, the way it faces."""
    if table.kind is PropKind.WALL:
        default = "right" if (table.x or 0.0) < 0 else "left"
        return WAYS["forward" if (table.faces or default) == "right" else "back"]
    if table.kind is PropKind.CHAIR:
        return WAYS["back" if table.faces == "left" else "forward"]
    return to_direction(table.along) if table.along is not None else (0.0, 0.0, 1.0)
