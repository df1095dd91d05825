"""The outline of a standing body, front and back alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from rehab.ui.widgets.mannequin import chain

BODY_HEIGHT, HALF_WIDTH = 390.0, 84.0
_OUTLINE = (
    (0, 0), (11, 2), (18, 12), (19.5, 25), (16, 38), (10, 46), (10, 54), (22, 60), (36, 63),
    (45, 71), (43, 92), (37, 112), (31, 134), (30.5, 150), (36, 172), (40, 196), (40, 220), (37, 250),
    (31.5, 282), (31.5, 294), (33, 312), (30, 334), (25.5, 352), (25, 362), (31, 374), (35, 382), (32, 387),
    (18, 387), (13.5, 378), (14.5, 360), (13, 336), (11, 312), (13, 290), (11, 268), (6, 236), (2, 206),
    (0, 203),
)  # fmt: skip
"""Right half of a standing body from crown to crotch, without the arm."""
_ARM = [((43.0, -76.0), 9.5), ((58.0, -124.0), 7.0), ((72.0, -168.0), 4.6)]
_HAND = [((72.0, -170.0), 4.6), ((77.0, -186.0), 5.6), ((79.0, -198.0), 3.6)]


def silhouette() -> QPainterPath:
    """The body as one outline, in units with the crown at the origin and y down."""
    right = [QPointF(x, y) for x, y in _OUTLINE]
    points = right + [QPointF(-p.x(), p.y()) for p in reversed(right[1:-1])]
    trunk = _smooth(points)
    for side in (1, -1):
        for part in (_ARM, _HAND):
            trunk = trunk.united(chain([((x * side, y), radius) for (x, y), radius in part]))
    return trunk


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A closed Catmull-Rom curve through points."""
    path = QPainterPath(points[0])
    count = len(points)
    for i in range(count):
        before, here, then, after = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        path.cubicTo(here + (then - before) / 6, then - (after - here) / 6, then)
    path.closeSubpath()
    return path
