"""A year by its months: a bar each. One focus stop; the arrows move the month, Enter goes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

    from rehab.ui.history.state import MonthBar, YearState

LEAST = 150
"""Least height in logical pixels at 100 %."""
GAP_SHARE = 0.34
"""Share of a month's width that stays free beside its bar."""
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class MonthBars(Ringed, QWidget):
    """Twelve bars with their value on top and their month below."""

    ring_radius = 8.0
    month_chosen = Signal(object)
    """Payload: the first `date` of the month to go to."""
    month_looked_at = Signal(object)
    """Payload: the `MonthBar` under the cursor or the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_months")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._state: YearState | None = None
        self._cursor = 0

    def show_state(self, state: YearState) -> None:
        """Show a year; the cursor stays on its month."""
        self._state = state
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Small; a page with room makes it taller."""
        t = tokens()
        return QSize(t.px(480), t.px(LEAST))

    def minimumSizeHint(self) -> QSize:
        """Tall enough to tell the bars apart."""
        t = tokens()
        return QSize(t.px(240), t.px(LEAST))

    def _say(self) -> None:
        if self._state is not None:
            self.setAccessibleName(self._state.months[self._cursor].said)

    def column(self, index: int) -> QRectF:
        """The place of a month from top to bottom."""
        wide = self.width() / 12
        return QRectF(index * wide, 0, wide, self.height())

    def _month_at(self, place: QPointF) -> MonthBar | None:
        if self._state is None or not self.rect().contains(place.toPoint()):
            return None
        return self._state.months[min(11, int(place.x() // (self.width() / 12)))]

    # hands

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the month under the pointer."""
        month = self._month_at(event.position())
        if month is not None:
            self.month_looked_at.emit(month)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a month."""
        month = self._month_at(event.position())
        if month is not None:
            self._cursor = month.first.month - 1
            self.month_chosen.emit(month.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, go to the month."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if self._state is None:
            return
        if step is not None:
            self._cursor = min(11, max(0, self._cursor + step))
            self._say()
            self.month_looked_at.emit(self._state.months[self._cursor])
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.month_chosen.emit(self._state.months[self._cursor].first)
        else:
            super().keyPressEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, values and months."""
        if self._state is None:
            return
        painter = begin(self, mirrored=False)
        for index, month in enumerate(self._state.months):
            self._paint_month(painter, index, month)

    def _paint_month(self, painter: QPainter, index: int, month: MonthBar) -> None:
        t = tokens()
        column = self.column(index)
        word = t.line_height("caption")
        bottom = column.bottom() - word - t.px(6)
        room = bottom - word - t.px(6)
        tall = max(t.px(2), room * month.share)
        inset = column.width() * GAP_SHARE / 2
        bar = QRectF(column.left() + inset, bottom - tall, column.width() - 2 * inset, tall)
        colour = t.pri if self._state is not None and self._state.metric == "sessions" else t.data
        rounded(painter, bar, min(t.px(4), tall / 2), colour if month.number else t.inset)
        above = QRectF(column.left(), bar.top() - word - t.px(2), column.width(), word)
        draw_text(painter, above, month.number, t.font("caption"), t.ink, _MIDDLE)
        name = texts.month(month.first)[:3]
        if text_width(t.font("caption"), name) > column.width():
            name = name[:1]
        below = QRectF(column.left(), bottom + t.px(4), column.width(), word)
        draw_text(painter, below, name, t.font("caption"), t.ink2, _MIDDLE)
        if index == self._cursor and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.ink, 2))
            painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), t.px(5), t.px(5))
