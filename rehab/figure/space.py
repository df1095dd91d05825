"""Directions and turns in space, as numpy arrays. Angles are degrees."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Array: TypeAlias = "NDArray[np.float64]"
"""Places are arrays of three numbers, turns 3x3 matrices whose columns are the axes of a frame."""


def vector(values: Sequence[float]) -> Array:
    """Three numbers as an array of shape (3,)."""
    return np.array(values, dtype=np.float64)


def unit(values: Array) -> Array:
    """The same direction with length 1; a vector shorter than 1e-9 becomes upward."""
    length = math.sqrt(float(values @ values))
    return values / length if length > 1e-9 else np.array((0.0, 1.0, 0.0))


def turn_x(angle: float) -> Array:
    """Turn around x (forward axis), shape (3, 3)."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return np.array(((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c)))


def turn_y(angle: float) -> Array:
    """Turn around y (upward axis), shape (3, 3)."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return np.array(((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c)))


def turn_z(angle: float) -> Array:
    """Turn around z (axis to the right), shape (3, 3)."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return np.array(((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0)))


def cross(one: Array, other: Array) -> Array:
    """Direction at right angles to two others, shape (3,); numpy's own takes ten times as long for one pair."""
    a, b, c = one.tolist()
    d, e, f = other.tolist()
    return np.array((b * f - c * e, c * d - a * f, a * e - b * d))


def frame(forward: Array, up: Array) -> Array:
    """Frame whose y is `up` and whose x is as near to `forward` as that allows, shape (3, 3)."""
    y = unit(up)
    x = unit(forward - y * float(forward @ y))
    return np.array((x, y, cross(x, y))).T


def angle_between(one: Array, other: Array) -> float:
    """Angle between two directions, 0-180."""
    return math.degrees(math.acos(max(-1.0, min(1.0, float(unit(one) @ unit(other))))))
