"""The draw list: paths with fill and stroke in centimetres, x to the right and y down, as painters count.

Painters for the screen and for files share it; nothing here knows how it is painted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from rehab.figure.space import Array

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in the picture plane (y up), cm."""
DETAIL = 0.04
"""Corners nearer than this to a straight line are dropped, cm at line scale 1."""
SHARP = 0.64
"""Cosine of the turn above which a corner stays a corner (50 degrees)."""


@dataclass(frozen=True, slots=True)
class Ring:
    """One line of curves.

    Attributes:
        start: First point.
        curves: Cubic curves that follow, shape (n, 6): two control points and the end of each.
        closed: Whether the last point is joined to the first.
    """

    start: tuple[float, float]
    curves: Array
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """One painted path; holes are filled by the even-odd rule.

    Attributes:
        fill: Colour ``#rrggbb``, or empty.
        stroke: Colour ``#rrggbb``, or empty.
        width: Of the stroke, cm; round ends and corners.
        opacity: Of the fill.
        stroke_opacity: Of the stroke.
        dash: Lengths of dash and gap in cm, or empty.
    """

    rings: tuple[Ring, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 0.0
    opacity: float = 1.0
    stroke_opacity: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Loupe:
    """A round copy of marks.

    Attributes:
        centre: Middle of the circle.
        radius: Of the circle.
        source: Point of the marks that appears in the middle.
        zoom: Magnification.
        marks: What is seen through it.
    """

    centre: tuple[float, float]
    radius: float
    source: tuple[float, float]
    zoom: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class DrawList:
    """A whole picture.

    Attributes:
        box: Left, top, width, height of the picture, cm.
        ground: Colour behind everything.
        items: From far to near.
    """

    box: tuple[float, float, float, float]
    ground: str
    items: tuple[Mark | Loupe, ...] = field(default=())


def rings_of(shape: BaseGeometry, line: float = 1.0) -> tuple[Ring, ...]:
    """Smooth closed lines around a shape of the picture plane (y up).

    Args:
        shape: Any polygons.
        line: Line scale of the drawing; a close-up keeps finer corners.
    """
    simple = shapely.simplify(shape, DETAIL * line, preserve_topology=False)
    return tuple(
        _closed(ring) for polygon in polygons(simple) for ring in (polygon.exterior, *polygon.interiors)
    )


def polygons(shape: BaseGeometry) -> Iterator[shapely.Polygon]:
    """Polygons inside a shape of any kind."""
    for piece in shapely.get_parts(shape):
        if isinstance(piece, shapely.Polygon) and not piece.is_empty:
            yield piece


def line_of(points: Array) -> Ring:
    """A smooth open line through points of the picture plane (y up), shape (n, 2)."""
    down = points * np.array((1.0, -1.0))
    if len(down) < 3:
        return _ring(down, down[:-1], down[1:], closed=False)
    first, last = _handles(down, closed=False)
    return _ring(down, first, last, closed=False)


def outline_of(points: Sequence[tuple[float, float]]) -> Ring:
    """A closed line with straight edges through points of the picture plane (y up)."""
    down = np.array(points) * np.array((1.0, -1.0))
    return _ring(np.vstack((down, down[:1])), down, _next(down), closed=True)


def _closed(ring: shapely.LinearRing) -> Ring:
    down = shapely.get_coordinates(ring)[:-1] * np.array((1.0, -1.0))
    first, last = _handles(down, closed=True)
    return _ring(np.vstack((down, down[:1])), first, last, closed=True)


def _next(values: Array) -> Array:
    return np.concatenate((values[1:], values[:1]))


def _previous(values: Array) -> Array:
    return np.concatenate((values[-1:], values[:-1]))


def _ring(points: Array, first: Array, last: Array, closed: bool) -> Ring:
    """A line from its corners and from the two control points of each piece."""
    curves = np.column_stack((first, last, points[1:]))
    return Ring((float(points[0, 0]), float(points[0, 1])), curves, closed)


def _handles(points: Array, closed: bool) -> tuple[Array, Array]:
    """Control points behind the start and before the end of each piece of a line.

    At a gentle turn the line passes smoothly; beside a much longer piece it keeps that one straight; at a
    sharp corner it stays a corner.
    """
    following = _next(points)
    ahead = following - points
    length = np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-9)
    step = ahead / length[:, None]
    before, before_length = _previous(step), _previous(length)
    tangent = before * length[:, None] + step * before_length[:, None]
    tangent = np.where((length > 3 * before_length)[:, None], step, tangent)
    tangent = np.where((before_length > 3 * length)[:, None], before, tangent)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    gentle = (before * step).sum(axis=1) > SHARP
    if not closed:
        gentle[0] = gentle[-1] = False
    leaving = np.where(gentle[:, None], tangent, step)
    arriving = np.where(gentle[:, None], tangent, before)
    third = length[:, None] / 3
    first = points + leaving * third
    last = following - _next(arriving) * third
    if closed:
        return first, last
    return first[:-1], last[:-1]


def bounds_of(mark: Mark) -> Box:
    """Smallest box around the corners of a mark."""
    if not mark.rings:
        return math.inf, math.inf, -math.inf, -math.inf
    points = np.vstack([np.vstack((ring.curves[:, 4:], (ring.start,))) for ring in mark.rings])
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), -float(high[1]), float(high[0]), -float(low[1])


def overlap(one: Box, other: tuple[float, ...], margin: float) -> bool:
    """Whether two boxes touch when the first is wider by a margin, cm."""
    return (
        one[0] - margin < other[2]
        and one[2] + margin > other[0]
        and one[1] - margin < other[3]
        and one[3] + margin > other[1]
    )
