"""Flat shapes from chains of spheres: hulls of neighbours, joined and rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from rehab.figure.camera import Camera
    from rehab.figure.space import Array
    from rehab.figure.surface import Part

CORNERS = 20
"""Corners of a circle."""
_ANGLES = np.linspace(0.0, 2 * np.pi, CORNERS, endpoint=False)
_CIRCLE = np.column_stack((np.cos(_ANGLES), np.sin(_ANGLES)))


def discs(chain: Array, camera: Camera) -> Array:
    """Spheres as circles of the picture plane, shape (n, 3): place and radius."""
    return np.column_stack((camera.view(chain[:, :3])[:, :2], chain[:, 3]))


def pieces(*rows: Array) -> Array:
    """Convex hulls of neighbours of circles in a row, not yet joined; array of polygons.

    Args:
        rows: One row, or several of one length that are joined side by side; shape (n, 3) each.
    """
    rings = [row[:, None, :2] + row[:, 2, None, None] * _CIRCLE for row in rows]
    if len(rows[0]) == 1:
        corners = np.concatenate(rings, axis=1)
    else:
        corners = np.concatenate([part for ring in rings for part in (ring[:-1], ring[1:])], axis=1)
    hulls_of_rows: Array = shapely.convex_hull(shapely.linestrings(corners))
    return hulls_of_rows


def hulls(*rows: Array) -> BaseGeometry:
    """Shape of circles in a row; rows as in `pieces`."""
    joined: BaseGeometry = shapely.union_all(pieces(*rows))
    return joined


def parts_shape(parts: Sequence[Part], camera: Camera, radius: float = 0.0) -> BaseGeometry:
    """Outline of parts as the camera sees them, joined.

    Args:
        parts: What is joined.
        camera: From where it is seen.
        radius: Concave corners are rounded by this, cm.
    """
    grown = np.array((0.0, 0.0, radius))
    found = []
    for part in parts:
        rows = [discs(chain, camera) + grown for chain in part.chains]
        if part.paired:
            others = (discs(chain, camera) + grown for chain in part.paired)
            found += [pieces(one, other) for one, other in zip(rows, others, strict=True)]
        else:
            found += [pieces(row) for row in rows]
    whole: BaseGeometry = shapely.union_all(np.concatenate(found))
    # Circles that are larger by the radius are the shape made wider; shrinking it leaves corners rounded.
    return shapely.buffer(whole, -radius, quad_segs=5) if radius else whole


def join(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """All shapes as one."""
    if len(shapes) == 1:
        return shapes[0]
    joined: BaseGeometry = shapely.union_all(shapes)
    return joined


def rounded(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """The same shape with concave corners rounded, radius in cm."""
    wider = shapely.buffer(shape, radius, quad_segs=5)
    closed: BaseGeometry = shapely.buffer(wider, -radius, quad_segs=5)
    return closed


def moved(shape: BaseGeometry, right: float, up: float) -> BaseGeometry:
    """The same shape somewhere else, cm."""
    away: BaseGeometry = shapely.transform(shape, lambda points: points + np.array((right, up)))
    return away
