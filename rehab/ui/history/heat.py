"""A year as a map: a column a week, one metric at a time. One focus stop; the arrows move the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, mixed, rounded, text_width
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent

    from rehab.ui.history.state import YearState

COLUMNS = 54
LEAST, MOST = 9, 24
"""Edge of a day in logical pixels at 100 %, least and most."""
NAMES, MONTHS = 40, 20
"""Room for names of days at the left and of months above."""
INSET = 6
"""Between the edge, where the ring of the focus runs, and the names of days."""
NUMBERS_FROM = 15
"""Edge from which the value is written into the day."""
FAINTEST = 0.18
"""Share of colour of the lowest value, so that a day with it differs from one without any."""
_STEPS = {Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class YearMap(Ringed, QWidget):
    """Arrows move by day and week, Page Up and Down by year, Enter goes to the day."""

    ring_radius = 12.0
    day_looked_at = Signal(object)
    """Payload: the `date` under the cursor."""
    day_chosen = Signal(object)
    """Payload: the `date` to go to."""
    year_wanted = Signal(int)
    """Payload: how many years to turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_year")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self._state: YearState | None = None
        self._cursor = date.min

    def show_state(self, state: YearState, start: date) -> None:
        """Show a year; the cursor stays inside it and begins on a day."""
        self._state = state
        cursor = start if self._cursor == date.min else self._cursor
        self._cursor = min(max(cursor, state.first), state.last)
        self.setAccessibleName(f"{state.year}: {state.summary}")
        self.setAccessibleDescription(state.said(self._cursor))
        self.updateGeometry()
        self.update()

    @property
    def cursor_day(self) -> date:
        """The day the arrows are on."""
        return self._cursor

    def _edge(self, width: int) -> float:
        t = tokens()
        return min(t.px(MOST), max(t.px(LEAST) / t.scale, (width - t.px(NAMES)) / COLUMNS))

    def sizeHint(self) -> QSize:
        """A year in small days."""
        t = tokens()
        return QSize(t.px(NAMES) + COLUMNS * t.px(16), self.heightForWidth(t.px(NAMES) + COLUMNS * t.px(16)))

    def minimumSizeHint(self) -> QSize:
        """A year in the smallest days."""
        width = tokens().px(NAMES) + COLUMNS * LEAST
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Days are square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Months above seven days."""
        return int(tokens().px(MONTHS) + 7 * self._edge(width) + 1)

    def cell(self, day: date) -> QRectF:
        """Where a day lies; empty outside the year."""
        state, t = self._state, tokens()
        if state is None or not state.first <= day <= state.last:
            return QRectF()
        shift = (state.first.weekday() - state.week_starts_on) % 7
        number = (day - state.first).days + shift
        edge = self._edge(self.width())
        return QRectF(t.px(NAMES) + number // 7 * edge, t.px(MONTHS) + number % 7 * edge, edge, edge)

    def _day_at(self, place: QPointF) -> date | None:
        state, t = self._state, tokens()
        edge = self._edge(self.width())
        column, row = (place.x() - t.px(NAMES)) // edge, (place.y() - t.px(MONTHS)) // edge
        if state is None or column < 0 or not 0 <= row < 7:
            return None
        shift = (state.first.weekday() - state.week_starts_on) % 7
        day = state.first + timedelta(days=int(column * 7 + row - shift))
        return day if state.first <= day <= state.last else None

    # hands

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the pointer."""
        day = self._day_at(event.position())
        if day is not None:
            self.day_looked_at.emit(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a day."""
        day = self._day_at(event.position())
        if day is not None:
            self._cursor = day
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, turn the year, go to the day."""
        state, key = self._state, Qt.Key(event.key())
        if state is None:
            return
        if key in _STEPS:
            self._cursor = min(max(self._cursor + timedelta(days=_STEPS[key]), state.first), state.last)
            self.setAccessibleDescription(state.said(self._cursor))
            self.day_looked_at.emit(self._cursor)
            self.update()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.year_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

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
        """Paint months, names of days and days."""
        state, t = self._state, tokens()
        if state is None:
            return
        painter = begin(self, mirrored=False)
        edge = self._edge(self.width())
        day = state.first
        while day <= state.last:
            self._paint_day(painter, state, day)
            if day.day == 1:
                left = self.cell(day + timedelta(days=6)).left()
                name = texts.month(day)[:3]
                place = QRectF(left, 0, t.px(40), t.px(MONTHS))
                if edge * 4 > text_width(t.font("caption"), name) or day.month % 2:
                    draw_text(painter, place, name, t.font("caption"), t.ink2, _LEFT)
            day += timedelta(days=1)
        names = texts.weekday_names()
        for row in (0, 2, 4):
            place = QRectF(t.px(INSET), t.px(MONTHS) + row * edge, t.px(NAMES - INSET), edge)
            draw_text(
                painter, place, names[(row + state.week_starts_on) % 7], t.font("caption"), t.ink3, _LEFT
            )

    def _paint_day(self, painter: QPainter, state: YearState, day: date) -> None:
        t = tokens()
        box = self.cell(day).adjusted(1, 1, -1, -1)
        share = state.shares.get(day)
        radius = min(t.px(3), box.width() / 4)
        colour = t.pri if state.metric == "sessions" else t.data
        if share is None:
            rounded(painter, box, radius, t.inset, t.ink3 if t.high_contrast else None, 1)
        else:
            strength = FAINTEST + (1 - FAINTEST) * share
            fill = mixed(t.surf, colour, strength)
            rounded(painter, box, radius, fill)
            if box.width() >= t.px(NUMBERS_FROM) and state.numbers[day].isdigit():
                draw_text(painter, box, state.numbers[day], t.font("key"), _ink_on(fill))
        if day == self._cursor and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.ink, 2))
            painter.drawRoundedRect(box, radius, radius)


def _ink_on(fill: QColor) -> QColor:
    """The one of ink and surface that stands out more on a colour."""
    t = tokens()
    return max((t.ink, t.surf), key=lambda ink: abs(ink.lightnessF() - fill.lightnessF()))
