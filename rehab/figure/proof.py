"""Whether a picture can be made of a drawing at all, for drawings that nobody here has looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapely.errors import ShapelyError

from rehab.domain.settings import Tone
from rehab.figure.palette import Look, palette
from rehab.figure.scene import Scene, draw

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing

FARTHEST = 10_000.0
"""So far from the middle of the floor, cm, no joint of a person can be [P]."""
UNSOLVABLE = (ArithmeticError, LookupError, TypeError, ValueError, ShapelyError)
"""What comes of a drawing whose numbers no body can follow."""


def can_be_drawn(drawing: Drawing) -> bool:
    """Whether poses can be solved and pictures painted at the start, on the way and at the end."""
    scene, colours = Scene(drawing), palette(Look.LIGHT, Tone.SAND)
    try:
        with np.errstate(all="ignore"):
            places = np.array([*scene.body_a.joints.values(), *scene.body_b.joints.values()])
            if not np.isfinite(places).all() or np.abs(places).max() > FARTHEST:
                return False
            boxes = [draw(scene, share, colours).box for share in (0.0, 0.5, 1.0)]
    except UNSOLVABLE:
        return False
    return bool(np.isfinite(np.array(boxes)).all())
