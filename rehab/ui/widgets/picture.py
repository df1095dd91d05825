"""A small line of a measure, and the pictures of empty pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF

from rehab.domain.pain import HIGHEST
from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure, number_text
from rehab.ui.widgets.paint_kit import begin
from rehab.ui.widgets.placeholder import PICTURE_POSES, paint_exercise

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Sparkline(Figure):
    """A small line of a measure with its start level dotted and its last point marked.

    Args:
        values: Values oldest first, 0-10; None leaves a gap.
        tone: Colour of the line.
    """

    def __init__(
        self, values: Sequence[float | None] = (), tone: str = "data", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_values(values, tone)

    def set_values(self, values: Sequence[float | None], tone: str = "data") -> None:
        """Show another line."""
        self._values, self._tone = tuple(values), tone
        known = [value for value in values if value is not None]
        said = self.tr("Line from %1 to %2")
        if known:
            self.setAccessibleName(
                said.replace("%1", number_text(known[0])).replace("%2", number_text(known[-1]))
            )
        else:
            self.setAccessibleName(self.tr("No line yet"))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Wide and low."""
        return QSize(t.px(100), t.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint start level, line and last point."""
        points = self._points()
        if not points:
            return
        t = tokens()
        painter = begin(self, mirrored=False)
        colour = t.colour(self._tone)
        start = next(point for point in points if point is not None)
        painter.setPen(QPen(t.line2, 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, start.y()), QPointF(self.width() - t.px(4), start.y()))
        painter.setPen(
            QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        run: list[QPointF] = []
        for point in (*points, None):
            if point is not None:
                run.append(point)
            elif run:
                painter.drawPolyline(QPolygonF(run))
                run = []
        last = next(point for point in reversed(points) if point is not None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(last, t.px(3), t.px(3))

    def _points(self) -> list[QPointF | None]:
        """Places of the values; None where there is none, nothing at all without a value."""
        known = [value for value in self._values if value is not None]
        if not known:
            return []
        t = tokens()
        margin = t.px(4)
        step = (self.width() - 2 * margin) / max(1, len(self._values) - 1)
        # Half of the scale fills the height, so that a change of one point can be seen.
        span = max(HIGHEST / 2, max(known) - min(known))
        middle, room = (max(known) + min(known)) / 2, self.height() - 2 * margin

        def place(number: int, value: float | None) -> QPointF | None:
            if value is None:
                return None
            return QPointF(margin + number * step, self.height() / 2 - (value - middle) / span * room)

        return [place(number, value) for number, value in enumerate(self._values)]


class Picture(Figure):
    """The picture of an empty page: a drawing where there is one of that name, else a large icon."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another picture."""
        self._name = name
        self.updateGeometry()
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Wide for a drawing, small for an icon."""
        if self._name in (*PICTURE_POSES, "chart"):
            return QSize(t.px(220), t.px(110))
        return QSize(t.px(44), t.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing or the icon."""
        if self._name:
            paint_picture(begin(self, mirrored=False), QRectF(self.rect()), self._name)


def paint_picture(painter: QPainter, box: QRectF, name: str, radius: float = 12.0) -> None:
    """Paint a drawing by name with rounded corners (radius at 100 %), or a large icon."""
    t = tokens()
    if name in PICTURE_POSES:
        paint_exercise(painter, box, *PICTURE_POSES[name], radius=t.px(radius), mark=False)
    elif name == "chart":
        _paint_chart(painter, box, t)
    else:
        paint_icon(painter, name, box, t.ink2)


def _paint_chart(painter: QPainter, box: QRectF, t: Tokens) -> None:
    """A first point and the path that pain may take from there."""
    left, right, top, bottom = (
        box.left() + t.px(8),
        box.right() - t.px(4),
        box.top() + t.px(24),
        box.bottom() - 8,
    )
    painter.setPen(QPen(t.line2, 1.6))
    painter.drawPolyline(QPolygonF([QPointF(left, top), QPointF(left, bottom), QPointF(right, bottom)]))
    start, width = top + (bottom - top) * 0.28, right - left
    path = QPainterPath(QPointF(left + 6, start))
    middle = QPointF(left + width * 0.5, start + (bottom - start) * 0.34)
    path.cubicTo(
        QPointF(left + width * 0.2, start),
        middle - QPointF(width * 0.15, (bottom - start) * 0.1),
        middle,
    )
    path.quadTo(
        QPointF(left + width * 0.8, bottom - (bottom - start) * 0.42), QPointF(right - 6, bottom - 14)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(t.good, 2, Qt.PenStyle.DashLine))
    painter.drawPath(path)
    painter.setPen(QPen(t.edge, 1, Qt.PenStyle.DotLine))
    for across, down in ((0.13, -4), (0.21, 9)):
        painter.drawEllipse(QPointF(left + width * across, start + down), t.px(4), t.px(4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.data)
    painter.drawEllipse(QPointF(left + width * 0.05, start + 4), t.px(4), t.px(4))
