"""The floor of a picture and the shadows on it, as a camera sees them that may look down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.figure.furniture import ground_of_thing
from rehab.figure.paths import Box, Mark, line_of, outline_of, rings_of
from rehab.figure.surface import body_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.domain.drawing import Drawing
    from rehab.figure.camera import Camera
    from rehab.figure.furniture import Setting
    from rehab.figure.palette import Palette
    from rehab.figure.skeleton import Skeleton
    from rehab.figure.space import Array

FLOOR_BEYOND = 1.5
"""Floor that is seen behind the farthest thing on it when the camera looks down, cm."""
NEAR_FLOOR = 3.0
ONE_LEVEL = 2.0
"""So near to the floor a part of the body casts its shadow, and so near in the picture two shadows are one; cm."""
FLAT = (1.0, 0.0, 1.0)
"""Takes a place down to the floor under it."""


def skyline(drawing: Drawing, bodies: Iterable[Skeleton], setting: Setting) -> float:
    """Height in the picture, cm, y up, above which nothing that stands on the floor has its base.

    Args:
        drawing: Whose things stand on the floor.
        bodies: The figure in the poses that are shown.
        setting: From where it is seen.
    """
    spots = [ground_of_thing(prop, setting) for prop in drawing.props]
    for body in bodies:
        spots += [spheres[:, :3] * FLAT for spheres in near_floor(body, drawing)]
    heights = setting.camera.view(np.vstack(spots))[:, 1]
    return max(0.0, float(heights.max(initial=0.0)) + FLOOR_BEYOND)


def paint_floor(box: Box, end: float, colours: Palette, line: float) -> list[Mark]:
    """The floor up to the height where it ends in the picture, cm, y up."""
    left, top, width, height = box
    bottom = -(top + height)
    if bottom >= end:
        return []
    right = left + width
    band = outline_of([(left, end), (right, end), (right, bottom), (left, bottom)])
    edge = line_of(np.array(((left, end), (right, end))))
    return [Mark((band,), fill=colours.floor), Mark((edge,), stroke=colours.floor_line, width=0.9 * line)]


def near_floor(body: Skeleton, drawing: Drawing) -> list[Array]:
    """Spheres of each part of the body that are near to the floor, shape (n, 4) each."""
    names = {f"{part}_{half}" for half in drawing.close_up for part in ("foot", "toes")}
    shown = [part.spheres() for part in body_parts(body).values() if not names or part.name in names]
    return [spheres[spheres[:, 1] - spheres[:, 3] < NEAR_FLOOR] for spheres in shown]


def paint_shadows(body: Skeleton, drawing: Drawing, camera: Camera, colours: Palette) -> list[Mark]:
    """A soft ellipse under everything that touches the floor, where it touches."""
    spans: list[tuple[float, float, float]] = []
    for near in near_floor(body, drawing):
        seen = camera.view(near[:, :3] * FLAT)
        spans += list(zip(seen[:, 0] - near[:, 3], seen[:, 0] + near[:, 3], seen[:, 1], strict=True))
    merged: list[list[float]] = []
    for low, high, level in sorted(spans):
        beside = [span for span in merged if low < span[1] + 4 and abs(level - span[2]) < ONE_LEVEL]
        if beside:
            beside[-1][1] = max(beside[-1][1], high)
        else:
            merged.append([low, high, level])
    marks = []
    for low, high, level in merged:
        flat = shapely.Point(0, 0).buffer(1.0, quad_segs=8)
        middle, half, deep = (low + high) / 2, (high - low) / 2 + drawing.line, 1.9 * drawing.line
        place = (middle, level - deep * 0.6)
        ellipse = shapely.transform(flat, lambda p, at=place, h=half, d=deep: p * (h, d) + at)
        marks.append(Mark(rings_of(ellipse), fill=colours.shadow, opacity=0.22))
    return marks
