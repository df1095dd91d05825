"""The head: from the side and from behind with all its hair, from the front with ears and a fringe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shapely import affinity

from rehab.figure import measures as m
from rehab.figure.outline import discs, hulls, join, moved, parts_shape
from rehab.figure.surface import chain_at

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from rehab.figure.camera import Camera
    from rehab.figure.skeleton import Skeleton
    from rehab.figure.surface import Part

FACING = 0.55
"""The face is seen from the front when it points at the viewer so much."""
FOREHEAD = 6.2
"""How far the face reaches up into the hair, cm."""


def head_layers(body: Skeleton, parts: dict[str, Part], camera: Camera) -> list[tuple[str, BaseGeometry]]:
    """Materials and shapes of the head in the order of painting."""
    skull = parts_shape([parts["head"]], camera, 1.5)
    axes = body.frames["head"]
    if camera.facing(axes[:, 0]) <= FACING:
        return [("skin", skull), ("hair", parts_shape([parts["hair"]], camera, 2.0))]
    right, up, _ = camera.view(axes[:, 1])
    origin = body.joints["head"]
    ears = join([hulls(discs(chain_at(origin, axes, m.EARS, side), camera)) for side in (1.0, -1.0)])
    wider = affinity.scale(skull, 1 + 0.25 * abs(up), 1 + 0.25 * abs(right))
    face = moved(wider, -FOREHEAD * right, -FOREHEAD * up)
    return [("skin", ears), ("skin", skull), ("hair", skull.buffer(0.8).difference(face))]
