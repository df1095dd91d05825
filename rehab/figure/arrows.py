"""The arrow of a movement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rehab.figure.paths import Mark, line_of, outline_of
from rehab.figure.space import Array, vector

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.drawing import Arrow
    from rehab.figure.camera import Camera
    from rehab.figure.palette import Palette
    from rehab.figure.skeleton import Skeleton

WIDTH = 1.9
HEAD = 6.4
"""Width of the shaft and length of the head, cm at line scale 1."""
EDGE = 2.2
"""How much wider the pale edge is, cm."""
CORNERS = 17


def arrow_way(arrow: Arrow, bodies: Sequence[Skeleton], camera: Camera) -> Array:
    """Points of the shaft in the picture plane, first to last, shape (n, 2).

    Args:
        arrow: What is asked for.
        bodies: The figure at even steps from A to B; one is enough unless the arrow follows a joint.
        camera: From where it is seen.
    """
    start = vector((*arrow.start, 0.0))[:2]
    if arrow.follow:
        way = np.array([camera.view(body.joints[arrow.follow])[:2] for body in bodies])
        return way + camera.flat(start)
    if arrow.radius:
        middle = camera.view(bodies[-1].joints[arrow.around])[:2] if arrow.around else np.zeros(2)
        angles = np.radians(np.linspace(*arrow.turn, CORNERS))
        circle = np.column_stack((np.cos(angles), np.sin(angles))) * arrow.radius
        return middle + camera.flat(circle + start)
    end = np.array(arrow.end)
    bend = (start + end) / 2 if arrow.bend is None else np.array(arrow.bend)
    t = np.linspace(0.0, 1.0, CORNERS)[:, None]
    return camera.flat((1 - t) ** 2 * start + 2 * t * (1 - t) * bend + t**2 * end)


def paint_arrow(way: Array, line: float, colours: Palette) -> list[Mark]:
    """Shaft and head over a pale edge."""
    width, head = WIDTH * line, HEAD * line
    tip = way[-1]
    back = way[max(0, len(way) - 1 - max(2, len(way) // 5))]
    along = (tip - back) / max(1e-9, float(np.linalg.norm(tip - back)))
    across = np.array((-along[1], along[0]))
    neck = tip - along * head * 0.7
    body = [point for point in way if float((point - tip) @ along) < -head * 0.7] or [way[0]]
    shaft = (line_of(np.array([*body, neck])),)
    corners = (
        tip,
        tip - along * head + across * head * 0.55,
        tip - along * head * 0.72,
        tip - along * head - across * head * 0.55,
    )
    point = (outline_of([(float(x), float(y)) for x, y in corners]),)
    edge = EDGE * min(1.0, line * 1.4)
    return [
        Mark(shaft, stroke=colours.edge, width=width + edge, stroke_opacity=0.85),
        Mark(point, colours.edge, colours.edge, edge, opacity=0.85, stroke_opacity=0.85),
        Mark(shaft, stroke=colours.arrow, width=width),
        Mark(point, colours.arrow, colours.arrow, 0.8 * line),
    ]
