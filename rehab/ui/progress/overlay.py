"""What moves over the chart: crosshair, ring, read-out and selection. The chart itself is not redrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.paint_kit import begin, rounded, with_alpha

if TYPE_CHECKING:
    from datetime import date

    from rehab.ui.progress.chart_state import Readout

WIDEST = 260
"""Widest read-out in logical pixels at text size 100 %; longer lines wrap."""
_WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Place(Protocol):
    """What the overlay needs to know of a drawn chart."""

    @property
    def left(self) -> float:
        """Left edge of the axis."""

    @property
    def top(self) -> float:
        """Upper edge of the axis."""

    @property
    def bottom(self) -> float:
        """Lower edge of the axis."""

    @property
    def base(self) -> float:
        """Lowest edge of what hangs on it."""

    def x_of(self, day: date) -> float:
        """Where a day stands."""

    def y_of(self, score: float) -> float:
        """Height of a score."""


class Overlay(QWidget):
    """Transparent to the pointer; lies exactly over the chart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chart_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._layout: Place | None = None
        self._readout: Readout | None = None
        self._selection: tuple[float, float] | None = None
        self._room_below = 0

    @property
    def readout(self) -> Readout | None:
        """The day that is read out."""
        return self._readout

    def show_readout(self, readout: Readout | None, layout: Place | None, room_below: int = 0) -> None:
        """Read out a day, or nothing.

        Args:
            readout: The day in words.
            layout: Geometry of the chart as it is drawn.
            room_below: Height to keep free inside the card under its lines, logical pixels.
        """
        self._readout, self._layout, self._room_below = readout, layout, room_below
        self.update()

    def show_selection(self, selection: tuple[float, float] | None) -> None:
        """Mark the days between two places, in logical pixels, or nothing."""
        self._selection = selection
        self.update()

    def card_box(self) -> QRectF:
        """Where the read-out stands; empty without one."""
        if self._readout is None or self._layout is None:
            return QRectF()
        t, layout = tokens(), self._layout
        pad, gap = t.px(12), t.px(12)
        inner = min(t.px(WIDEST), self.width() - 4 * pad)
        heights = self._line_boxes(t, inner)
        width = max(box.width() for box in heights) + 2 * pad
        height = sum(box.height() for box in heights) + t.px(4) * (len(heights) - 1) + 2 * t.px(10)
        height += self._room_below
        x = layout.x_of(self._readout.day)
        left = x - gap - width if x - gap - width >= layout.left / 2 else x + gap
        left = max(t.px(2), min(left, self.width() - width - t.px(2)))
        level = self._readout.level
        low = level is not None and layout.y_of(level) > (layout.top + layout.bottom) / 2
        top = layout.top + t.px(8) if low else layout.bottom - height - t.px(8)
        top = max(t.px(2), min(top, self.height() - height - t.px(2)))
        return QRectF(left, top, width, height)

    def _line_boxes(self, t: Tokens, width: float) -> list[QRectF]:
        if self._readout is None:
            return []
        lines = (self._readout.title, *self._readout.lines)
        fonts = [t.font("strong" if index == 0 else "caption") for index in range(len(lines))]
        room = QRectF(0, 0, width, 10_000)
        return [
            QFontMetricsF(font).boundingRect(room, _WRAP, line)
            for font, line in zip(fonts, lines, strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint selection, crosshair, ring and card."""
        painter = begin(self, mirrored=False)
        t = tokens()
        if self._selection is not None and self._layout is not None:
            left, right = sorted(self._selection)
            box = QRectF(left, self._layout.top, right - left, self._layout.base - self._layout.top)
            painter.fillRect(box, with_alpha(t.pri, 0.16))
        if self._readout is None or self._layout is None:
            return
        self._paint_crosshair(painter, t, self._layout, self._readout)
        self._paint_card(painter, t, self._readout)

    @staticmethod
    def _paint_crosshair(painter: QPainter, t: Tokens, layout: Place, readout: Readout) -> None:
        x = layout.x_of(readout.day)
        painter.setPen(QPen(t.ink2, 1))
        painter.drawLine(QPointF(x, layout.top), QPointF(x, layout.base + t.px(6)))
        if readout.level is not None:
            painter.setPen(QPen(t.data, 2))
            painter.setBrush(t.surf)
            painter.drawEllipse(QPointF(x, layout.y_of(readout.level)), t.px(5), t.px(5))

    def _paint_card(self, painter: QPainter, t: Tokens, readout: Readout) -> None:
        box = self.card_box()
        rounded(painter, box, t.px(9), t.surf, t.line2, t.border)
        top = box.top() + t.px(10)
        left = box.left() + t.px(12)
        inner = box.width() - 2 * t.px(12)
        lines = (readout.title, *readout.lines)
        for index, (line, size) in enumerate(zip(lines, self._line_boxes(t, inner + 1), strict=True)):
            painter.setFont(t.font("strong" if index == 0 else "caption"))
            painter.setPen(t.ink if index <= 1 else t.ink2)
            painter.drawText(QRectF(left, top, inner + 1, size.height()), _WRAP, line)
            top += size.height() + t.px(4)
