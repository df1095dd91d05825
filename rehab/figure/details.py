"""Small lines of a close-up: the ankle bone and the nails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rehab.figure.paths import Mark, Ring, line_of, outline_of
from rehab.figure.skeleton import SIGN
from rehab.figure.space import Array, vector
from rehab.figure.surface import body_parts

if TYPE_CHECKING:
    from rehab.domain.pose import Half
    from rehab.figure.camera import Camera
    from rehab.figure.palette import Palette
    from rehab.figure.skeleton import Skeleton

SIDEWAYS = 0.5
"""A foot is seen from the side while it points at the viewer less than this."""


def paint_details(half: Half, body: Skeleton, camera: Camera, colours: Palette) -> list[Mark]:
    """Marks of one foot in a close-up."""
    line = colours.materials["skin"].line
    from_side = abs(camera.facing(body.frames[f"foot_{half}"][:, 0])) < SIDEWAYS
    marks = _ankle_bone(half, body, camera, line, from_side)
    if not body.pose.leg(half).curl:
        marks += _nails(half, body, camera, line, from_side)
    return marks


def _ankle_bone(half: Half, body: Skeleton, camera: Camera, line: str, from_side: bool) -> list[Mark]:
    joint, bone = f"ankle_{half}", f"foot_{half}"
    if from_side:
        middle = camera.view(body.away(joint, bone, (0.2, 0.6, 0.0)))[:2]
        angles = np.radians(np.linspace(190, 345, 9))
        arc = middle + np.column_stack((np.cos(angles) * 1.6, np.sin(angles) * 1.7))
        return [_line(line_of(arc), line, 0.75)]
    marks = []
    for side in (1.0, -1.0):
        middle = camera.view(body.away(joint, bone, (1.5, 1.2, side * 3.0)))[:2]
        outer = np.sign(middle[0] - camera.view(body.joints[joint])[0]) or 1.0
        bow = np.array(((-0.9 * outer, 1.2), (-0.2 * outer, 0.0), (-0.9 * outer, -1.2)))
        marks.append(_line(line_of(middle + bow), line, 0.5))
    return marks


def _line(ring: Ring, colour: str, opacity: float) -> Mark:
    return Mark((ring,), stroke=colour, width=0.33, stroke_opacity=opacity)


def _nails(half: Half, body: Skeleton, camera: Camera, line: str, from_side: bool) -> list[Mark]:
    great, others = body.frames[f"great_toe_{half}"], body.frames[f"toes_{half}"]
    up_seen = camera.facing(others[:, 1])
    marks = []
    for number, toe in enumerate(body_parts(body)[f"toes_{half}"].chains):
        tip, radius = toe[-1, :3], float(toe[-1, 3])
        axes = great if number == 0 else others
        if from_side:
            if number == 0 and camera.facing(axes @ vector((0.0, 0.0, -SIGN[half]))) > -SIDEWAYS:
                marks.append(_side_nail(tip, radius, axes, camera, line))
        elif up_seen > -0.2:
            marks.append(_top_nail(tip, radius, axes, camera, line))
    return marks


def _side_nail(tip: Array, radius: float, axes: Array, camera: Camera, line: str) -> Mark:
    corners = [(-0.75, 0.86), (0.1, 1.02), (0.72, 0.62), (0.4, 0.5), (-0.3, 0.62)]
    return _nail([tip + axes @ vector((x * radius, y * radius, 0.0)) for x, y in corners], camera, line)


def _top_nail(tip: Array, radius: float, axes: Array, camera: Camera, line: str) -> Mark:
    angles = np.radians(np.arange(0, 360, 45))
    around = [(0.3 + 0.5 * np.cos(a), 0.85, 0.55 * np.sin(a)) for a in angles]
    return _nail(
        [tip + axes @ vector((x * radius, y * radius, z * radius)) for x, y, z in around], camera, line
    )


def _nail(corners: list[Array], camera: Camera, line: str) -> Mark:
    flat = [tuple(camera.view(corner)[:2]) for corner in corners]
    ring = outline_of([(float(x), float(y)) for x, y in flat])
    return Mark((ring,), "#ffffff", line, 0.2, opacity=0.42, stroke_opacity=0.55)
