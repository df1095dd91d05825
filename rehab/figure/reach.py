"""Two bones that reach for a point."""

from __future__ import annotations

import math

import numpy as np

from rehab.figure.space import Array, cross, unit

SLACK = 0.05
"""Two bones never get quite straight, centimetres [P]."""


def two_bones(
    start: Array, goal: Array, first: float, second: float, pole: Array
) -> tuple[Array, Array, Array]:
    """Joint between two bones, their end, and the direction in which they bend.

    Args:
        start: Where the first bone begins, cm.
        goal: Where the second one should end, cm; out of reach, the bones stretch towards it.
        first: Length of the first bone, cm.
        second: Length of the second bone, cm.
        pole: Direction in which the joint between them points.
    """
    way = goal - start
    along = unit(way)
    length = float(np.linalg.norm(way))
    length = max(abs(first - second) + SLACK, min(length, first + second - SLACK))
    foot = (first**2 - second**2 + length**2) / (2 * length)
    height = math.sqrt(max(0.0, first**2 - foot**2))
    aside = pole - along * float(pole @ along)
    if float(np.abs(aside).max()) < 1e-6:
        aside = cross(along, np.array((0.0, 0.0, 1.0)))
    bend = unit(aside)
    return start + along * foot + bend * height, start + along * length, bend
