"""Looking back: a slider over the days, coloured by what was said, and the day that is shown in words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, IconButton, Label
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

WEEK = 7
WAITING_OPACITY = 0.35
"""Days whose answer is not worked out yet are painted faintly."""


@dataclass(frozen=True, slots=True)
class ReplayDay:
    """What was said on one day: colour token of the answer, and its names from the longest to one letter."""

    day: date
    tone: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplayState:
    """All days, oldest first; `shown` is a place among them, `words` say what was told then."""

    days: tuple[ReplayDay, ...]
    shown: int
    words: str


class DayTrack(Ringed, QSlider):
    """A slider over days: arrows by day, Shift or Page keys by week, Ctrl to the next change of the answer."""

    ring_radius = 7.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("replay_track")
        self.setAccessibleName(self.tr("Day that is looked back on"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr("O on track, N not working, W getting worse, F flare, S too few sessions, R recovered")
        )
        self.setSingleStep(1)
        self.setPageStep(WEEK)
        self._days: tuple[ReplayDay, ...] = ()
        self._ready = 0

    def show_days(self, days: tuple[ReplayDay, ...]) -> None:
        """Show other days."""
        self._days = days
        self.setRange(0, max(0, len(days) - 1))
        self.update()

    def set_ready(self, count: int) -> None:
        """So many of the newest days are worked out."""
        self._ready = count
        self.update()

    def change_from(self, place: int, way: int) -> int:
        """The next place with another answer, back (-1) or forth (1); the end when there is none."""
        step = place + way
        while 0 <= step < len(self._days):
            if self._days[step].names != self._days[place].names:
                return step
            step += way
        return min(max(0, step), max(0, len(self._days) - 1))

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(tokens().px(240), tokens().px(30))

    def minimumSizeHint(self) -> QSize:
        """One line of words."""
        return QSize(tokens().px(120), tokens().px(30))

    def _left_of(self, place: float) -> float:
        return self.width() * place / max(1, len(self._days))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint runs of days in the colour of their answer, with its name, and the handle."""
        t = tokens()
        painter = begin(self, mirrored=False)
        top, bottom = t.px(5), self.height() - t.px(5)
        place = 0
        for (tone, names), run in groupby(self._days, key=lambda day: (day.tone, day.names)):
            length = len(list(run))
            left, right = self._left_of(place), self._left_of(place + length)
            box = QRectF(left + 0.5, top, max(1.0, right - left - 1), bottom - top)
            waits = place + length <= len(self._days) - self._ready
            painter.setOpacity(WAITING_OPACITY if waits else 1.0)
            rounded(painter, box, t.px(4), t.soft(tone), t.on_soft(tone), 1)
            room, font = self._beside_handle(box), t.font("caption")
            name = next((n for n in names if text_width(font, n) + t.px(4) <= room.width()), "")
            draw_text(painter, room, name, font, t.on_soft(tone), Qt.AlignmentFlag.AlignCenter)
            place += length
        painter.setOpacity(1.0)
        self._paint_handle(painter)

    def _handle(self) -> QRectF:
        t = tokens()
        middle = self._left_of(self.value() + 0.5)
        middle = min(max(middle, t.px(5)), self.width() - t.px(5))
        return QRectF(middle - t.px(4), 1, t.px(8), self.height() - 2)

    def _beside_handle(self, box: QRectF) -> QRectF:
        """The larger part of a run that the handle leaves free."""
        handle = self._handle()
        if not handle.intersects(box):
            return box
        before, after = QRectF(box), QRectF(box)
        before.setRight(handle.left())
        after.setLeft(handle.right())
        return max(before, after, key=QRectF.width)

    def _paint_handle(self, painter: QPainter) -> None:
        t = tokens()
        if not self._days:
            return
        box = self._handle()
        painter.setPen(QPen(t.surf, t.px(2)))
        painter.setBrush(t.ink)
        painter.drawRoundedRect(box, t.px(4), t.px(4))

    def _place_at(self, x: float) -> int:
        return min(max(0, int(x / max(1, self.width()) * len(self._days))), max(0, len(self._days) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setValue(self._place_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._place_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The day was chosen when the pointer came down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By day, by week, or to the next change."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it meant something here."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()), 0)
        if not way:
            return False
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.setValue(self.change_from(self.value(), way))
        else:
            step = WEEK if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            self.setValue(self.value() + way * step)
        return True


class ReplayBar(Card):
    """The slider with what was said; passive."""

    day_chosen = Signal(int)
    """Place among the days."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 10))
        self.setObjectName("replay_bar")
        t = tokens()
        self.words = Label("", "strong", wrap=True)
        self.words.setObjectName("replay_words")
        self.back = Button(self.tr("Back to today"), "quiet", size="small", key=self.tr("Esc"), flush="end")
        self.back.setObjectName("replay_close")
        self.back.clicked.connect(self.closed)
        self.track = DayTrack()
        self.track.valueChanged.connect(self.day_chosen)
        self.before = IconButton("chevron-left", self.tr("Change before"), self.tr("Change before (Ctrl+←)"))
        self.after = IconButton("chevron-right", self.tr("Next change"), self.tr("Next change (Ctrl+→)"))
        self.before.setObjectName("replay_before")
        self.after.setObjectName("replay_after")
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        head = QHBoxLayout()
        head.setSpacing(t.px(10))
        head.addWidget(self.words, 1)
        head.addWidget(self.back)
        row = QHBoxLayout()
        row.setSpacing(t.px(8))
        row.addWidget(self.before)
        row.addWidget(self.track, 1)
        row.addWidget(self.after)
        column = QVBoxLayout()
        column.setSpacing(t.px(6))
        column.addLayout(head)
        column.addLayout(row)
        self.body.addLayout(column)
        self.setFocusProxy(self.track)

    def show_state(self, state: ReplayState) -> None:
        """Show other days or another day."""
        blocked = self.track.blockSignals(True)
        self.track.show_days(state.days)
        self.track.setValue(state.shown)
        self.track.blockSignals(blocked)
        if state.words != self.words.text():
            self.words.setText(state.words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.track, state.words))

    def _on_before(self) -> None:
        self.track.setValue(self.track.change_from(self.track.value(), -1))

    def _on_after(self) -> None:
        self.track.setValue(self.track.change_from(self.track.value(), 1))
