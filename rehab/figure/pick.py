"""Which area of the body lies under a place of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from rehab.domain.drawing import Area, Target
from rehab.domain.pose import Half
from rehab.figure.areas import group_of
from rehab.figure.camera import camera_of
from rehab.figure.person import cut_figure, ground_of, target_shape

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Point
    from rehab.figure.skeleton import Skeleton


def area_at(drawing: Drawing, body: Skeleton, at: Point) -> Target | None:
    """The smallest area under a place that faces the viewer, on what is drawn last there; nothing beside the figure.

    Args:
        drawing: Camera and parts that are drawn.
        body: The solved pose.
        at: The place, cm in the picture plane, y up.
    """
    camera = camera_of(drawing)
    cuts = cut_figure(body, drawing, camera)
    point = shapely.Point(*at)
    top = next((cut for cut in reversed(cuts) if cut.shape.intersects(point)), None)
    if top is None:
        return None
    found: list[tuple[float, Target]] = []
    for area in Area:
        for half in Half:
            target = Target(area, half)
            if group_of(target) is not top.group:
                continue
            shape = target_shape(target, body, camera)
            # The ground of an area takes longer to find; only few areas lie under the place.
            if shape.intersects(point) and ground_of(target, top, cuts).intersects(point):
                found.append((shape.area, target))
    return min(found, key=lambda each: each[0], default=(0.0, None))[1]
