"""Things for a drawing: what each kind looks like at first, and which of its numbers can be set. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.drawing import LAYERS, SIZES, Anchor, Layer, Prop, PropKind
from rehab.figure.skeleton import solve
from rehab.figure.tween import with_kept

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Vec

translate = QCoreApplication.translate

OFFERED = (
    *(PropKind.WALL, PropKind.STEP, PropKind.CHAIR, PropKind.BENCH, PropKind.TABLE, PropKind.MAT),
    *(PropKind.BAND, PropKind.STRAP, PropKind.STICK, PropKind.BALL, PropKind.DUMBBELL, PropKind.BOTTLE),
    *(PropKind.TOWEL, PropKind.TOWEL_ROLL, PropKind.FOAM_ROLL, PropKind.PILLOW, PropKind.RUCKSACK),
    *(PropKind.BLOCK, PropKind.TAPE),
)
HELD = frozenset(
    {
        *(PropKind.DUMBBELL, PropKind.BALL, PropKind.BOTTLE, PropKind.TOWEL_ROLL),
        *(PropKind.FOAM_ROLL, PropKind.PILLOW),
    }
)
"""Things that may move with a joint."""
WAYS = frozenset({PropKind.BAND, PropKind.STRAP, PropKind.STICK})
"""Things from one place to another."""
JOINTS = (
    *("hand_right", "hand_left", "ankle_right", "ankle_left", "ball_right", "ball_left"),
    *("knee_right", "knee_left", "elbow_right", "elbow_left", "pelvis", "chest"),
)
_ROUND = frozenset(
    {PropKind.BALL, PropKind.BOTTLE, PropKind.TOWEL_ROLL, PropKind.FOAM_ROLL},
)


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of a thing: a part of its place or of its size."""

    name: str
    field: str
    index: int
    value: float
    low: float
    high: float


def new_thing(drawing: Drawing, which: str, kind: PropKind) -> Prop:
    """A thing where it is likely to be wanted: beside the figure, under it, or in its hand."""
    kept = with_kept(drawing)
    joints = solve(getattr(kept, which)).joints
    right = max(float(at[0]) for at in joints.values()) + 12
    middle = float(joints["pelvis"][0])
    size = SIZES.get(kind, (0.0, 0.0, 0.0))
    layer = LAYERS.get(kind, Layer.BEHIND)
    if kind in WAYS:
        points = (Anchor(on="hand_right"), Anchor(on="ankle_right"))
        return Prop(kind, size=size, points=points, layer=layer)
    if kind is PropKind.RUCKSACK:
        return Prop(kind, layer=layer)
    if kind is PropKind.DUMBBELL:
        return Prop(kind, Anchor(on="hand_right"), size, layer=layer)
    if kind in _ROUND or kind is PropKind.PILLOW:
        height = size[0] if kind in _ROUND else 0.0
        return Prop(kind, Anchor((round(right, 1), height, 0.0)), size, layer=layer)
    x = right if kind is PropKind.WALL else middle - size[0] / 2
    if kind in (PropKind.STEP, PropKind.BLOCK, PropKind.TABLE):
        x = right
    faces = (-1.0, 0.0, 0.0) if kind is PropKind.WALL else (1.0, 0.0, 0.0)
    way = faces if kind in (PropKind.WALL, PropKind.CHAIR) else (0.0, 0.0, 1.0)
    return Prop(kind, Anchor((round(x, 1), 0.0, 0.0)), size, direction=way, layer=layer)


def measures(prop: Prop, which: str) -> tuple[Measure, ...]:
    """The numbers of a thing that the panel shows."""
    at_end = which == "b" and prop.place.to is not None
    at = prop.place.to if at_end and prop.place.to is not None else prop.place.at
    found = []
    if prop.kind not in WAYS and prop.kind is not PropKind.RUCKSACK:
        names = (
            translate("poses", "Forward"),
            translate("poses", "Height"),
            translate("poses", "To the right"),
        )
        field = "to" if at_end else "at"
        found = [Measure(name, field, n, at[n], -400.0, 400.0) for n, name in enumerate(names)]
    for index, name in _size_names(prop.kind):
        found.append(Measure(name, "size", index, prop.size[index], 0.5, 400.0))
    return tuple(found)


def _size_names(kind: PropKind) -> tuple[tuple[int, str], ...]:
    if kind in (PropKind.RUCKSACK, PropKind.DUMBBELL):
        return ()
    if kind in WAYS:
        return ((0, translate("poses", "Thickness")),)
    if kind is PropKind.BALL:
        return ((0, translate("poses", "Radius")),)
    if kind in _ROUND:
        return (0, translate("poses", "Radius")), (1, translate("poses", "Length"))
    return (0, translate("poses", "Length")), (1, translate("poses", "Own height"))


def with_measure(prop: Prop, measure: Measure, value: float) -> Prop:
    """A thing with another number."""
    value = min(measure.high, max(measure.low, value))
    if measure.field == "size":
        return replace(prop, size=_set(prop.size, measure.index, value))
    before = prop.place.to if measure.field == "to" and prop.place.to is not None else prop.place.at
    return replace(
        prop,
        place=replace(prop.place, to=_set(before, measure.index, value))
        if measure.field == "to"
        else replace(prop.place, at=_set(before, measure.index, value)),
    )


def held_by(prop: Prop, point: int, joint: str, drawing: Drawing, which: str) -> Prop:
    """A thing, or a point of a band, that moves with a joint from now on, or stays where it is (empty)."""
    kept = with_kept(drawing)
    body = solve(getattr(kept, which))
    before = prop.points[point] if prop.points else prop.place
    x, y, z = (round(float(value), 1) for value in body.place(before.on, before.at))
    after = Anchor(on=joint) if joint else Anchor((x, y, z))
    if not prop.points:
        return replace(prop, place=after)
    return replace(prop, points=(*prop.points[:point], after, *prop.points[point + 1 :]))


def turned_about(prop: Prop) -> Prop:
    """A wall or chair that faces the other way."""
    x, y, z = prop.direction
    return replace(prop, direction=(-x, y, z))


def _set(values: Vec, index: int, value: float) -> Vec:
    x, y, z = (value if n == index else each for n, each in enumerate(values))
    return x, y, z
