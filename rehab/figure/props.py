"""Things around the figure, built in space and seen by the same camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.domain.drawing import PropKind
from rehab.figure.outline import discs, hulls, join
from rehab.figure.paths import Mark, Ring, line_of, rings_of
from rehab.figure.space import Array, unit, vector
from rehab.figure.tween import blend

if TYPE_CHECKING:
    from collections.abc import Callable

    from shapely.geometry.base import BaseGeometry

    from rehab.domain.drawing import Anchor, Prop
    from rehab.figure.camera import Camera
    from rehab.figure.palette import Colour, Palette
    from rehab.figure.skeleton import Skeleton

LINE = 0.6
"""Outline of things, cm at line scale 1."""
SIDE_ON = 0.98
"""A camera counts as looking from the side or from above from this share on."""
WALL_THICK, WALL_DEPTH = 9.0, 130.0
HATCH = 14.0
TOP = 3.2
SEAT = 4.4
LEG = 1.7


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when things are drawn.

    Attributes:
        share: 0 at the start of the movement, 1 at its end.
        line: Scale of line widths.
    """

    body: Skeleton
    camera: Camera
    colours: Palette
    share: float = 1.0
    line: float = 1.0


def place_of(anchor: Anchor, setting: Setting) -> Array:
    """An anchor in space, shape (3,)."""
    x, y, z = anchor.at if anchor.to is None else blend(anchor.at, anchor.to, setting.share)
    return setting.body.place(anchor.on, (x, y, z))


def size_of(prop: Prop, setting: Setting) -> tuple[float, float, float]:
    """Length, height and depth now, cm."""
    return prop.size if prop.size_to is None else blend(prop.size, prop.size_to, setting.share)


def paint_prop(prop: Prop, setting: Setting) -> list[Mark]:
    """Marks of one thing."""
    return _PAINTERS[prop.kind](prop, setting)


def _mark(
    shape: BaseGeometry, colour: Colour, setting: Setting, far: bool = False, line: float = LINE
) -> Mark:
    return Mark(rings_of(shape), colour.far if far else colour.near, colour.line, line * setting.line)


def _soft(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """The same shape with its outer corners rounded."""
    return shape.buffer(-radius).buffer(radius, quad_segs=6)


def _faces(low: Array, high: Array, camera: Camera) -> list[tuple[int, BaseGeometry]]:
    """Faces of a box that the camera sees, as axis and shape."""
    seen = []
    for axis in range(3):
        normal = np.eye(3)[axis]
        facing = camera.facing(normal)
        if abs(facing) < 0.02:
            continue
        one, two = (other for other in range(3) if other != axis)
        corners = []
        for first, second in ((0, 0), (1, 0), (1, 1), (0, 1)):
            corner = low.copy()
            corner[axis] = high[axis] if facing > 0 else low[axis]
            corner[one] = high[one] if first else low[one]
            corner[two] = high[two] if second else low[two]
            corners.append(camera.view(corner)[:2])
        seen.append((axis, shapely.Polygon(corners)))
    return seen


def _box(low: Array, high: Array, colour: Colour, setting: Setting, radius: float = 1.0) -> list[Mark]:
    """A solid box; its top is darker, and from the side it has a darker board on top."""
    faces = _faces(low, high, setting.camera)
    marks = []
    for axis, face in sorted(faces, key=lambda item: item[0] == 2):
        limit = min(radius, face.minimum_rotated_rectangle.area**0.5 * 0.2)
        marks.append(_mark(_soft(face, limit) if len(faces) == 1 else face, colour, setting, far=axis == 1))
    if len(faces) == 1 and high[1] - low[1] > 2 * TOP:
        board = low.copy()
        board[1] = high[1] - TOP
        _, face = _faces(board, high, setting.camera)[0]
        marks.append(_mark(_soft(face, radius), colour, setting, far=True))
    return marks


def _corners(prop: Prop, setting: Setting) -> tuple[Array, Array]:
    """Lower and upper corner of a thing that stands on its left edge, its depth around z."""
    length, height, depth = size_of(prop, setting)
    low = place_of(prop.place, setting) - vector((0.0, 0.0, depth / 2))
    return low, low + vector((length, height, depth))


def _block(prop: Prop, setting: Setting) -> list[Mark]:
    low, high = _corners(prop, setting)
    return _box(low, high, setting.colours.materials[prop.look or "wood"], setting)


def _mat(prop: Prop, setting: Setting) -> list[Mark]:
    length, height, depth = size_of(prop, setting)
    top = place_of(prop.place, setting) - vector((0.0, height, depth / 2))
    name = prop.look or "mat"
    colour = setting.colours.materials[name]
    faces = _faces(top, top + vector((length, height, depth)), setting.camera)
    return [
        _mark(
            face if len(faces) > 1 else _soft(face, height * 0.45),
            colour,
            setting,
            far=axis == 2 and len(faces) > 1,
        )
        for axis, face in faces
    ]


def _wall(prop: Prop, setting: Setting) -> list[Mark]:
    surface = place_of(prop.place, setting)
    right = prop.direction[0] > 0
    length, height, depth = size_of(prop, setting)
    low = surface - vector((length if right else 0.0, 0.0, depth / 2))
    colour, camera = setting.colours.materials["wall"], setting.camera
    faces = _faces(low, low + vector((length, height, depth)), camera)
    marks = [
        Mark(rings_of(face), colour.far if axis == 0 and len(faces) > 1 else colour.near)
        for axis, face in faces
    ]
    if abs(camera.axes[0, 0]) < SIDE_ON:
        return marks
    edge = np.array([camera.view(surface)[:2], camera.view(surface + vector((0.0, height, 0.0)))[:2]])
    for up in np.arange(8.0, height - 7, HATCH):
        start = low + vector((1.2 if right else 1.5, up, depth / 2))
        stroke = np.array([camera.view(start)[:2], camera.view(start + vector((6.3, 6.3, 0.0)))[:2]])
        marks.append(Mark((line_of(stroke),), stroke=colour.line, width=0.6, stroke_opacity=0.55))
    marks.append(Mark((line_of(edge),), stroke=colour.line, width=0.9))
    return marks


def _post(start: Array, end: Array, radius: float, setting: Setting) -> BaseGeometry:
    return hulls(discs(np.array(((*start, radius), (*end, radius))), setting.camera))


def _furniture(prop: Prop, setting: Setting) -> list[Mark]:
    """Chair, bench or table: legs, back and board from far to near."""
    low, high = _corners(prop, setting)
    wood, camera = setting.colours.materials["wood"], setting.camera
    left_back = prop.direction[0] > 0
    ends = (low[0] + 4.0, high[0] - 3.0)
    depth = (low[2] + 2.5, high[2] - 2.5)
    feet = [vector((x, low[1] + LEG, z)) for x in ends for z in depth]
    feet.sort(key=lambda foot: float(camera.view(foot)[2]))
    posts = [_post(foot, vector((foot[0], high[1] - 2, foot[2])), LEG, setting) for foot in feet]
    marks = [_mark(post, wood, setting, far=True) for post in posts]
    if prop.kind is PropKind.CHAIR and prop.back:
        x, lean = (low[0] + 4.0, -8.0) if left_back else (high[0] - 4.0, 8.0)
        backs = [
            _post(vector((x, high[1] - 1, z)), vector((x + lean, high[1] + 46, z)), 2.2, setting)
            for z in depth
        ]
        rests = [vector((x + lean * share, high[1] + 46 * share, z)) for share in (0.45, 1.0) for z in depth]
        board = hulls(*(discs(np.array([(*rest, 1.6)]), camera) for rest in rests))
        marks += [_mark(join([*backs, board]), wood, setting, far=True)]
    marks += _box(vector((low[0], high[1] - SEAT, low[2])), high, wood, setting, radius=2.0)[:3]
    return marks


def _roll(prop: Prop, setting: Setting) -> list[Mark]:
    """A cylinder along its direction; from its end, with the lines of its layers."""
    radius, length, _ = size_of(prop, setting)
    colour = setting.colours.materials[prop.look or _LOOKS[prop.kind]]
    along = unit(vector(prop.direction)) * (length / 2)
    middle = place_of(prop.place, setting)
    marks = [_mark(_post(middle - along, middle + along, radius, setting), colour, setting)]
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
        marks.append(_mark(inner, colour, setting, far=True))
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
    marks = [_mark(shape, colour, setting, line=LINE * 1.1)]
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
        _mark(circle, colour, setting),
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
    return [_mark(shape, setting.colours.materials["soft"], setting)]


def _dumbbell(prop: Prop, setting: Setting) -> list[Mark]:
    middle, along = place_of(prop.place, setting), unit(vector(prop.direction))
    metal, wood = setting.colours.materials["metal"], setting.colours.materials["wood"]
    marks = [_mark(_post(middle - along * 7, middle + along * 7, 1.3, setting), wood, setting)]
    ends = sorted((-1.0, 1.0), key=lambda end: setting.camera.facing(along * end))
    for end in ends:
        plate = _post(middle + along * end * 7.2, middle + along * end * 9.6, 3.6, setting)
        marks.append(_mark(plate, metal, setting))
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
        _mark(hulls(discs(pocket, setting.camera)), metal, setting, far=True),
        _mark(hulls(*(discs(row, setting.camera) for row in rows)), metal, setting),
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
    return [_mark(shapely.Polygon(flat), colour, setting)]


_LOOKS = {
    PropKind.TOWEL_ROLL: "towel",
    PropKind.FOAM_ROLL: "mat",
    PropKind.BOTTLE: "soft",
    PropKind.BAND: "band",
    PropKind.STRAP: "strap",
    PropKind.STICK: "wood",
}
_PAINTERS: dict[PropKind, Callable[[Prop, Setting], list[Mark]]] = {
    PropKind.WALL: _wall,
    PropKind.STEP: _block,
    PropKind.BLOCK: _block,
    PropKind.CHAIR: _furniture,
    PropKind.BENCH: _furniture,
    PropKind.TABLE: _furniture,
    PropKind.MAT: _mat,
    PropKind.TAPE: _mat,
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
