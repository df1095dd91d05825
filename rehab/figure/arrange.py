"""Moving the things and arrows of a drawing by hand. Lengths are centimetres; places lie in the picture plane."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from rehab.domain.drawing import Arrow, PropKind
from rehab.figure.arrows import arrow_way
from rehab.figure.camera import camera_of
from rehab.figure.handles import Grip, Handle
from rehab.figure.skeleton import solve
from rehab.figure.space import vector
from rehab.figure.tween import with_kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab.domain.drawing import Anchor, Drawing, Prop
    from rehab.domain.pose import Point
    from rehab.figure.skeleton import Skeleton
    from rehab.figure.space import Array

TRAVELS = frozenset(
    {PropKind.BALL, PropKind.BOTTLE, PropKind.PILLOW, PropKind.TOWEL_ROLL, PropKind.FOAM_ROLL}
)
"""Things that may be somewhere else at the end of the movement."""


def thing_handles(drawing: Drawing, which: str) -> tuple[Handle, ...]:
    """A handle on every thing, and on every point of a band, in one pose: ``"thing 0"``, ``"thing 1 2"``."""
    drawing = with_kept(drawing)
    body, camera = solve(getattr(drawing, which)), camera_of(drawing)
    found = []
    for name, place in _places(drawing, which, body):
        x, y, near = camera.view(place)
        found.append(Handle(name, Grip.MOVE, (float(x), float(y)), float(near)))
    return tuple(found)


def move_thing(drawing: Drawing, which: str, handle: Handle, to: Point) -> Drawing:
    """Take a thing, or a point of a band, to a place.

    Args:
        drawing: The drawing before.
        which: Pose in which it is moved; in ``b`` a ball or pillow gets another place for the end.
        handle: One of `thing_handles`.
        to: Where it is wanted.
    """
    kept = with_kept(drawing)
    body, camera = solve(getattr(kept, which)), camera_of(drawing)
    number, *rest = (int(word) for word in handle.name.split()[1:])
    prop = drawing.props[number]
    move = camera.axes[0] * (to[0] - handle.at[0]) + camera.axes[1] * (to[1] - handle.at[1])
    if rest:
        point = _moved(prop.points[rest[0]], body, move, at_end=False)
        points = (*prop.points[: rest[0]], point, *prop.points[rest[0] + 1 :])
        return with_prop(drawing, number, replace(prop, points=points))
    at_end = which == "b" and prop.kind in TRAVELS and drawing.a != drawing.b
    return with_prop(drawing, number, replace(prop, place=_moved(prop.place, body, move, at_end=at_end)))


def with_prop(drawing: Drawing, number: int, prop: Prop) -> Drawing:
    """The drawing with another thing at a number."""
    return replace(drawing, props=(*drawing.props[:number], prop, *drawing.props[number + 1 :]))


def arrow_handles(drawing: Drawing) -> tuple[Handle, ...]:
    """A handle on each end of an arrow: ``"arrow 0 start"``, ``bend``, ``end``; one for those that follow."""
    drawing = with_kept(drawing)
    camera = camera_of(drawing)
    bodies = [solve(drawing.a), solve(drawing.b)]
    found = []
    for number, arrow in enumerate(drawing.arrows):
        if arrow.follow or arrow.radius:
            way = arrow_way(arrow, bodies, camera)
            ends = {"whole": way[len(way) // 2]}
        else:
            middle = arrow.bend or _between(arrow)
            ends = {"start": np.array(arrow.start), "bend": np.array(middle), "end": np.array(arrow.end)}
        for name, at in ends.items():
            x, y = float(at[0]), float(at[1])
            found.append(Handle(f"arrow {number} {name}", Grip.MOVE, (x, y), 0.0))
    return tuple(found)


def move_arrow(drawing: Drawing, handle: Handle, to: Point) -> Drawing:
    """Take an end of an arrow, or a whole arrow that follows a joint, to a place.

    Args:
        drawing: The drawing before.
        handle: One of `arrow_handles`.
        to: Where it is wanted.
    """
    _, word, end = handle.name.split()
    number = int(word)
    arrow = drawing.arrows[number]
    at = (round(to[0], 1), round(to[1], 1))
    if end == "whole":
        shift = (arrow.start[0] + to[0] - handle.at[0], arrow.start[1] + to[1] - handle.at[1])
        arrow = replace(arrow, start=(round(shift[0], 1), round(shift[1], 1)))
    else:
        ends: dict[str, Any] = {end: at}
        arrow = replace(arrow, **ends)
    return replace(drawing, arrows=(*drawing.arrows[:number], arrow, *drawing.arrows[number + 1 :]))


def new_arrow(drawing: Drawing, joint: str = "") -> Arrow:
    """A straight arrow beside the figure, or one that follows a joint a little beside its way."""
    if joint:
        return Arrow(start=(0.0, 8.0), follow=joint)
    places = camera_of(drawing).view(np.array(list(solve(drawing.b).joints.values())))
    right, middle = float(places[:, 0].max()) + 14, float(places[:, 1].mean())
    start, end = round(middle - 15, 1), round(middle + 15, 1)
    return Arrow(start=(round(right, 1), start), end=(round(right, 1), end))


def turned_round(drawing: Drawing) -> Drawing:
    """The same drawing from B to A: start and end change places, of poses and of things."""
    drawing = with_kept(drawing)
    return replace(drawing, a=drawing.b, b=drawing.a, props=tuple(_back(prop) for prop in drawing.props))


def _back(prop: Prop) -> Prop:
    place, size, size_to = prop.place, prop.size, prop.size_to
    if place.to is not None:
        place = replace(place, at=place.to, to=place.at)
    if size_to is not None:
        size, size_to = size_to, size
    return replace(prop, place=place, size=size, size_to=size_to)


def _between(arrow: Arrow) -> Point:
    return (arrow.start[0] + arrow.end[0]) / 2, (arrow.start[1] + arrow.end[1]) / 2


def _places(drawing: Drawing, which: str, body: Skeleton) -> Iterator[tuple[str, Array]]:
    for number, prop in enumerate(drawing.props):
        if prop.points:
            for place, point in enumerate(prop.points):
                yield f"thing {number} {place}", body.place(point.on, point.at)
        elif prop.kind is PropKind.RUCKSACK:
            continue
        else:
            at = prop.place.to if prop.place.to is not None and which == "b" else prop.place.at
            yield f"thing {number}", body.place(prop.place.on, at) + _grip_of(prop)


def _grip_of(prop: Prop) -> Array:
    """From the place of a thing to where it is taken hold of."""
    length, height, _ = prop.size
    if prop.kind is PropKind.WALL:
        return vector((0.0, min(height, 120.0), 0.0))
    if prop.kind in TRAVELS or prop.kind is PropKind.DUMBBELL:
        return np.zeros(3)
    return vector((length / 2, height, 0.0))


def _moved(anchor: Anchor, body: Skeleton, move: Array, *, at_end: bool) -> Anchor:
    axes = body.axes_at(anchor.on) if anchor.on else np.eye(3)
    before = anchor.to if at_end and anchor.to is not None else anchor.at
    x, y, z = (round(float(value), 1) + 0.0 for value in vector(before) + axes.T @ move)
    return replace(anchor, to=(x, y, z)) if at_end else replace(anchor, at=(x, y, z))
