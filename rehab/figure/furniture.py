"""Solid things: walls, steps, chairs, tables, mats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.domain.drawing import PropKind
from rehab.figure.outline import discs, hulls, join
from rehab.figure.paths import Mark, line_of, outline_of, polygons, rings_of
from rehab.figure.space import Array, vector
from rehab.figure.tween import blend

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from rehab.domain.drawing import Anchor, Prop
    from rehab.figure.camera import Camera
    from rehab.figure.palette import Colour, Palette
    from rehab.figure.skeleton import Skeleton

LINE = 0.6
"""Outline of things, cm at line scale 1."""
SIDE_ON = 0.98
"""A camera counts as looking from the side from this share on."""
ON_FLOOR = 0.5
"""What begins no higher than this stands on the floor, cm."""
HATCH = 14.0
TOP = 3.2
SEAT = 4.4
LEG = 1.7
"""Distance of the lines in a wall, thickness of a board, of a seat, radius of a leg; cm."""

_STANDS = frozenset(
    {PropKind.STEP, PropKind.BLOCK, PropKind.CHAIR, PropKind.BENCH, PropKind.TABLE, PropKind.MAT}
)
"""Things with a base that has a length and a depth."""


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


def mark_of(
    shape: BaseGeometry, colour: Colour, setting: Setting, far: bool = False, line: float = LINE
) -> Mark:
    """A shape in the colour of a thing, with its outline."""
    return Mark(rings_of(shape), colour.far if far else colour.near, colour.line, line * setting.line)


def _face_mark(face: BaseGeometry, colour: Colour, setting: Setting, far: bool = False) -> Mark:
    """A face of a box with its outline: its edges stay straight however flat its corners are."""
    rings = tuple(outline_of(list(polygon.exterior.coords)[:-1]) for polygon in polygons(face))
    return Mark(rings, colour.far if far else colour.near, colour.line, LINE * setting.line)


def softened(shape: BaseGeometry, radius: float) -> BaseGeometry:
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
        far = axis == 1
        if len(faces) == 1:
            marks.append(mark_of(softened(face, limit), colour, setting, far=far))
        else:
            marks.append(_face_mark(face, colour, setting, far=far))
    if len(faces) == 1 and high[1] - low[1] > 2 * TOP:
        board = low.copy()
        board[1] = high[1] - TOP
        _, face = _faces(board, high, setting.camera)[0]
        marks.append(mark_of(softened(face, radius), colour, setting, far=True))
    return marks


def _corners(prop: Prop, setting: Setting) -> tuple[Array, Array]:
    """Lower and upper corner of a thing that stands on its left edge, its depth around z."""
    length, height, depth = size_of(prop, setting)
    low = place_of(prop.place, setting) - vector((0.0, 0.0, depth / 2))
    return low, low + vector((length, height, depth))


def ground_of_thing(prop: Prop, setting: Setting) -> Array:
    """Corners of what a thing covers of the floor, shape (n, 3); none when it stands on something else."""
    if prop.kind not in _STANDS:
        return np.empty((0, 3))
    low, high = _corners(prop, setting)
    if low[1] > ON_FLOOR:
        return np.empty((0, 3))
    return np.array([(x, 0.0, z) for x in (low[0], high[0]) for z in (low[2], high[2])])


def paint_block(prop: Prop, setting: Setting) -> list[Mark]:
    """A step or block."""
    low, high = _corners(prop, setting)
    return _box(low, high, setting.colours.materials[prop.look or "wood"], setting)


def paint_mat(prop: Prop, setting: Setting) -> list[Mark]:
    """A mat whose upper side is level with its place."""
    length, height, depth = size_of(prop, setting)
    top = place_of(prop.place, setting) - vector((0.0, height, depth / 2))
    name = prop.look or "mat"
    colour = setting.colours.materials[name]
    faces = _faces(top, top + vector((length, height, depth)), setting.camera)
    if len(faces) == 1:
        return [mark_of(softened(faces[0][1], height * 0.45), colour, setting)]
    return [_face_mark(face, colour, setting, far=axis == 2) for axis, face in faces]


def paint_wall(prop: Prop, setting: Setting) -> list[Mark]:
    """A wall; from the side with slanted lines inside."""
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


def post(start: Array, end: Array, radius: float, setting: Setting) -> BaseGeometry:
    """A round post as the camera sees it; radius in cm."""
    return hulls(discs(np.array(((*start, radius), (*end, radius))), setting.camera))


def paint_furniture(prop: Prop, setting: Setting) -> list[Mark]:
    """Chair, bench or table: legs, back and board from far to near."""
    low, high = _corners(prop, setting)
    wood, camera = setting.colours.materials["wood"], setting.camera
    left_back = prop.direction[0] > 0
    ends = (low[0] + 4.0, high[0] - 3.0)
    depth = (low[2] + 2.5, high[2] - 2.5)
    feet = [vector((x, low[1] + LEG, z)) for x in ends for z in depth]
    feet.sort(key=lambda foot: float(camera.view(foot)[2]))
    posts = [post(foot, vector((foot[0], high[1] - 2, foot[2])), LEG, setting) for foot in feet]
    marks = [mark_of(post, wood, setting, far=True) for post in posts]
    if prop.kind is PropKind.CHAIR and prop.back:
        x, lean = (low[0] + 4.0, -8.0) if left_back else (high[0] - 4.0, 8.0)
        backs = [
            post(vector((x, high[1] - 1, z)), vector((x + lean, high[1] + 46, z)), 2.2, setting)
            for z in depth
        ]
        rests = [vector((x + lean * share, high[1] + 46 * share, z)) for share in (0.45, 1.0) for z in depth]
        board = hulls(*(discs(np.array([(*rest, 1.6)]), camera) for rest in rests))
        marks += [mark_of(join([*backs, board]), wood, setting, far=True)]
    marks += _box(vector((low[0], high[1] - SEAT, low[2])), high, wood, setting, radius=2.0)[:3]
    return marks
