"""Things around the figure, built in space and seen by the same camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.domain.drawing import PropKind
from rehab.figure.furniture import (
    LINE,
    Setting,
    mark_of,
    paint_block,
    paint_furniture,
    paint_mat,
    paint_wall,
    place_of,
    post,
    size_of,
)
from rehab.figure.outline import discs, hulls
from rehab.figure.paths import Mark, Ring, line_of, rings_of
from rehab.figure.space import unit, vector

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.drawing import Prop


def paint_prop(prop: Prop, setting: Setting) -> list[Mark]:
    """Marks of one thing."""
    return _PAINTERS[prop.kind](prop, setting)


def _roll(prop: Prop, setting: Setting) -> list[Mark]:
    """A cylinder along its direction; from its end, with the lines of its layers."""
    radius, length, _ = size_of(prop, setting)
    colour = setting.colours.materials[prop.look or _LOOKS[prop.kind]]
    along = unit(vector(prop.direction)) * (length / 2)
    middle = place_of(prop.place, setting)
    marks = [mark_of(post(middle - along, middle + along, radius, setting), colour, setting)]
    if abs(setting.camera.facing(unit(along))) < 0.9:
        return marks
    x, y = setting.camera.view(middle)[:2]
    if prop.kind is PropKind.TOWEL_ROLL:
        turns = np.radians(np.linspace(180, 660, 26))
        spiral = np.linspace(0.66, 0.12, 26) * radius
        way = np.column_stack((x + np.cos(turns) * spiral, y + np.sin(turns) * spiral))
        marks.append(Mark((line_of(way),), stroke=colour.line, width=0.5 * setting.line))
    elif prop.kind is PropKind.FOAM_ROLL:
        inner = shapely.Point(x, y).buffer(radius * 0.45)
        marks.append(mark_of(inner, colour, setting, far=True))
    return marks


def _towel(prop: Prop, setting: Setting) -> list[Mark]:
    """A towel on the floor whose near end rises in folds as it is gathered."""
    length, height, _ = size_of(prop, setting)
    x, y, _ = place_of(prop.place, setting)
    steps = np.linspace(0.0, 1.0, 49)
    folds = np.where(steps < 0.72, np.sin(np.clip(steps / 0.72, 0, 1) * np.pi * 3) ** 2, 0.0)
    falling = 1 - 0.35 * steps
    over = y + 0.7 + folds * falling * height
    top = np.column_stack((x + steps * length, over))
    points = setting.camera.flat(np.vstack((top, [(x + length, y), (x, y)])))
    colour = setting.colours.materials["towel"]
    shape = shapely.Polygon(points).buffer(0.25).buffer(-0.1)
    marks = [mark_of(shape, colour, setting, line=LINE * 1.1)]
    for place in (0.86, 0.91, 0.96):
        fringe = setting.camera.flat(
            np.array(((x + length * place, y + 0.65), (x + length * place, y + 0.1)))
        )
        marks.append(Mark((line_of(fringe),), stroke=colour.line, width=0.6 * setting.line))
    return marks


def _ball(prop: Prop, setting: Setting) -> list[Mark]:
    radius, _, _ = size_of(prop, setting)
    x, y = setting.camera.view(place_of(prop.place, setting))[:2]
    colour = setting.colours.materials[prop.look or "ball"]
    circle = shapely.Point(x, y).buffer(radius, quad_segs=12)
    shade = circle.difference(
        shapely.Point(x - radius * 0.16, y + radius * 0.13).buffer(radius, quad_segs=12)
    )
    return [
        mark_of(circle, colour, setting),
        Mark(rings_of(shade), fill=colour.line, opacity=0.2),
    ]


def _pillow(prop: Prop, setting: Setting) -> list[Mark]:
    length, height, depth = size_of(prop, setting)
    radius = height * 0.48
    low = place_of(prop.place, setting) + vector((radius, radius, 0.0))
    spheres = [
        np.array([(low[0] + x, low[1], low[2] + z, radius)])
        for x in (0.0, max(0.1, length - 2 * radius))
        for z in (-depth / 2 + radius, depth / 2 - radius)
    ]
    shape = hulls(*(discs(sphere, setting.camera) for sphere in spheres))
    return [mark_of(shape, setting.colours.materials["soft"], setting)]


def _dumbbell(prop: Prop, setting: Setting) -> list[Mark]:
    middle, along = place_of(prop.place, setting), unit(vector(prop.direction))
    metal, wood = setting.colours.materials["metal"], setting.colours.materials["wood"]
    marks = [mark_of(post(middle - along * 7, middle + along * 7, 1.3, setting), wood, setting)]
    ends = sorted((-1.0, 1.0), key=lambda end: setting.camera.facing(along * end))
    for end in ends:
        plate = post(middle + along * end * 7.2, middle + along * end * 9.6, 3.6, setting)
        marks.append(mark_of(plate, metal, setting))
    return marks


def _rucksack(_prop: Prop, setting: Setting) -> list[Mark]:
    body, metal = setting.body, setting.colours.materials["metal"]
    places = [(-13.0, 4.0, 7.5), (-13.5, 12.0, 8.0), (-11.5, 19.0, 6.5)]
    rows = [
        np.array([(*body.away("chest", "thorax", (x, y, side * 6.0)), r) for x, y, r in places])
        for side in (1.0, -1.0)
    ]
    pocket = np.array([(*body.away("chest", "thorax", (-18.5, y, 0.0)), 4.0) for y in (2.0, 9.0)])
    return [
        mark_of(hulls(discs(pocket, setting.camera)), metal, setting, far=True),
        mark_of(hulls(*(discs(row, setting.camera) for row in rows)), metal, setting),
    ]


def _strip(prop: Prop, setting: Setting) -> list[Mark]:
    """A band, strap or stick through its points."""
    colour = setting.colours.materials[prop.look or _LOOKS[prop.kind]]
    way = np.array([setting.camera.view(place_of(point, setting))[:2] for point in prop.points])
    if prop.closed:
        way = np.vstack((way, way[:1]))
    width = prop.size[0]
    rings: tuple[Ring, ...] = (line_of(way),)
    if prop.kind is not PropKind.BAND or len(way) < 3:
        rings = tuple(line_of(way[place : place + 2]) for place in range(len(way) - 1))
    edge = 0.7 * max(0.6, setting.line)
    return [
        Mark(rings, stroke=colour.line, width=width + edge),
        Mark(rings, stroke=colour.near, width=width),
    ]


def _path(prop: Prop, setting: Setting) -> list[Mark]:
    """A free path of the picture plane."""
    colour = setting.colours.materials[prop.look or "wood"]
    flat = setting.camera.flat(np.array([point.at[:2] for point in prop.points]))
    if not prop.closed:
        return [Mark((line_of(flat),), stroke=colour.line, width=prop.size[0] or LINE * setting.line)]
    return [mark_of(shapely.Polygon(flat), colour, setting)]


_LOOKS = {
    PropKind.TOWEL_ROLL: "towel",
    PropKind.FOAM_ROLL: "mat",
    PropKind.BOTTLE: "soft",
    PropKind.BAND: "band",
    PropKind.STRAP: "strap",
    PropKind.STICK: "wood",
}
_PAINTERS: dict[PropKind, Callable[[Prop, Setting], list[Mark]]] = {
    PropKind.WALL: paint_wall,
    PropKind.STEP: paint_block,
    PropKind.BLOCK: paint_block,
    PropKind.CHAIR: paint_furniture,
    PropKind.BENCH: paint_furniture,
    PropKind.TABLE: paint_furniture,
    PropKind.MAT: paint_mat,
    PropKind.TAPE: paint_mat,
    PropKind.TOWEL: _towel,
    PropKind.TOWEL_ROLL: _roll,
    PropKind.FOAM_ROLL: _roll,
    PropKind.BOTTLE: _roll,
    PropKind.PILLOW: _pillow,
    PropKind.BALL: _ball,
    PropKind.DUMBBELL: _dumbbell,
    PropKind.RUCKSACK: _rucksack,
    PropKind.BAND: _strip,
    PropKind.STRAP: _strip,
    PropKind.STICK: _strip,
    PropKind.PATH: _path,
}
