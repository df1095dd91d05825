"""A month with a mark for each kind of entry of a day. One focus stop; the arrows move the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rehab.domain.diary import EntryKind
from rehab.ui.history.marks import paint_mark
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded
from rehab.ui.widgets.reading_order import along
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from rehab.ui.history.state import MonthState

CELL, HEAD = 58, 26
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_ACROSS = 4
"""Marks in a row of a day."""


class MonthView(Ringed, QWidget):
    """Arrows move by day and week, Page Up and Down by month, Enter opens the day."""

    ring_radius = 12.0
    day_chosen = Signal(object)
    """Payload: the `date` that is looked at now."""
    day_opened = Signal(object)
    """Payload: the `date` to add to or change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self._state: MonthState | None = None

    def show_state(self, state: MonthState) -> None:
        """Show a month."""
        self._state = state
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.said(state.chosen))
        self.update()

    def sizeHint(self) -> QSize:
        """Seven days across, six weeks down."""
        t = tokens()
        return QSize(t.px(CELL) * 7, t.px(HEAD) + t.px(CELL) * 6)

    def minimumSizeHint(self) -> QSize:
        """Days may be narrower than they are high."""
        t = tokens()
        return QSize(t.px(36) * 7, t.px(HEAD) + t.px(CELL) * 6)

    def cell(self, day: date) -> QRectF:
        """Where a day of the month that is shown lies; empty when it is not shown."""
        if self._state is None or day not in self._state.days:
            return QRectF()
        number = self._state.days.index(day)
        t = tokens()
        wide, high = self.width() / 7, (self.height() - t.px(HEAD)) / 6
        return QRectF(number % 7 * wide, t.px(HEAD) + number // 7 * high, wide, high)

    def _day_at(self, place: QPointF) -> date | None:
        days = () if self._state is None else self._state.days
        if self.isRightToLeft():
            place = QPointF(self.width() - place.x(), place.y())
        return next((day for day in days if self.cell(day).contains(place)), None)

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        self._choose(self._day_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a day."""
        day = self._day_at(event.position())
        if self._state is not None and day is not None and day <= self._state.today:
            self.day_opened.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, turn the month, open."""
        state, key = self._state, along(self, event.key())
        if state is None:
            return
        if key in _STEPS:
            self._choose(state.chosen + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self._choose(state.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_opened.emit(state.chosen)
        else:
            super().keyPressEvent(event)

    def turn(self, months: int) -> None:
        """Go to the same day of another month, or to its last one."""
        if self._state is None:
            return
        chosen = self._state.chosen
        number = chosen.year * 12 + chosen.month - 1 + months
        first = date(number // 12, number % 12 + 1, 1)
        following = (first + timedelta(days=31)).replace(day=1)
        self._choose(
            min(first.replace(day=1) + timedelta(days=chosen.day - 1), following - timedelta(days=1))
        )

    def _choose(self, day: date | None) -> None:
        if self._state is not None and day is not None:
            self.day_chosen.emit(min(day, self._state.today))

    def event(self, event: QEvent) -> bool:
        """Say a day under the pointer in words."""
        if isinstance(event, QHelpEvent) and self._state is not None:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), "" if day is None else plain_tip(self._state.said(day)), self
            )
            return True
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names of days, days and marks."""
        if self._state is None:
            return
        t = tokens()
        painter = begin(self)
        wide = self.width() / 7
        for number, name in enumerate(self._state.names):
            draw_text(painter, QRectF(number * wide, 0, wide, t.px(HEAD)), name, t.font("caption"), t.ink3)
        for day in self._state.days:
            self._paint_day(painter, self._state, day)

    def _paint_day(self, painter: QPainter, state: MonthState, day: date) -> None:
        t = tokens()
        gap = t.px(2)
        box = self.cell(day).adjusted(gap, gap, -gap, -gap)
        inside = day.month == state.month.month
        if day == state.chosen:
            rounded(painter, box, t.px(9), t.pri_soft, t.pri, 2)
        elif day == state.today:
            rounded(painter, box, t.px(9), t.surf, t.edge, t.border)
        elif inside:
            rounded(painter, box, t.px(9), t.inset)
        font = t.font("strong" if day in (state.today, state.chosen) else "small")
        ink = t.ink3 if not inside or day > state.today else t.ink
        if day == state.chosen:
            ink = t.pri_soft_ink
        place = QRectF(box.left(), box.top() + t.px(3), box.width(), t.line_height("small"))
        draw_text(painter, place, str(day.day), font, ink)
        kinds = [kind for kind in EntryKind if kind in state.marks.get(day, ())]
        edge = t.px(7)
        step = edge + t.px(3)
        for number, kind in enumerate(kinds):
            in_row = min(_ACROSS, len(kinds) - number // _ACROSS * _ACROSS)
            left = box.center().x() - (in_row * step - t.px(3)) / 2 + number % _ACROSS * step
            top = place.bottom() + t.px(3) + number // _ACROSS * step
            paint_mark(painter, kind, QRectF(left, top, edge, edge))
