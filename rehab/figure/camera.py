"""From space to the picture plane, straight and without perspective."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rehab.figure.space import Array, turn_x, turn_y

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at the figure from a side.

    Attributes:
        axes: Turn from space to view, shape (3, 3); the third row points at the viewer.
        mirrored: Whether left and right of the picture are exchanged.
    """

    axes: Array
    mirrored: bool = False

    def view(self, places: Array) -> Array:
        """Picture plane (x to the right, y up) and nearness of places.

        Args:
            places: Shape (n, 3) or (3,), cm.
        """
        seen = places @ self.axes.T
        if self.mirrored:
            seen = seen * np.array((-1.0, 1.0, 1.0))
        return seen

    def flat(self, points: Array) -> Array:
        """Points that are given in the picture plane, shape (n, 2), mirrored when the picture is."""
        return points * np.array((-1.0, 1.0)) if self.mirrored else points

    def facing(self, direction: Array) -> float:
        """How much a direction points at the viewer, -1 to 1."""
        return float(self.axes[2] @ direction)


def camera_of(drawing: Drawing, mirrored: bool = False) -> Camera:
    """The camera that a drawing asks for."""
    turn, tilt = drawing.camera
    return Camera(turn_x(tilt) @ turn_y(turn), mirrored)
