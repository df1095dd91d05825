"""A self test as a form: both sides side by side, and a clock for standing on one leg."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from rehab.domain.self_test import SelfTestKind
from rehab.ui import texts
from rehab.ui.texts import self_tests as test_words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Label, Segments, TextField
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from rehab.domain.clock import Clock
    from rehab.domain.self_test import SelfTest

LEFT, RIGHT = "left", "right"
TICK_MS = 100
ROOM = 430
"""Width in a form for sides and clock beside one another, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class SelfTestEntry:
    """A test as it was typed."""

    kind: SelfTestKind
    left: str
    right: str
    day: date
    note: str


class _Result(TextField):
    """The result of a side. A space is no part of a number: it works the clock."""

    space_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass spaces on."""
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)


class StanceClock(Card):
    """Takes the time of one side: Space or the button starts and stops it.

    Args:
        clock: The clock on the wall; a busy or sleeping computer does not bend the time.
    """

    taken = Signal(str, float)
    """Side and seconds."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(padding=(16, 12))
        self._clock = clock
        self._begun: datetime | None = None
        self.side = Segments([(LEFT, self.tr("Left leg")), (RIGHT, self.tr("Right leg"))], LEFT)
        self.side.setObjectName("stance_side")
        self.shown = Label(self._said(0), "number")
        self.shown.setObjectName("stance_time")
        self.button = Button(self.tr("Start"), key=self.tr("Space"))
        self.button.setObjectName("stance_button")
        self.button.clicked.connect(self.press)
        gap = tokens().px(12)
        watch = QHBoxLayout()
        watch.setSpacing(gap)
        for part in (self.shown, self.button):
            watch.addWidget(part)
        needed = sum(part.sizeHint().width() + gap for part in (self.side, self.shown, self.button))
        beside = needed <= tokens().px(ROOM)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(gap)
        row.addWidget(self.side)
        row.addStretch(1)
        row.addLayout(watch)
        self.body.addLayout(row)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)

    @property
    def running(self) -> bool:
        """Whether the time runs."""
        return self._begun is not None

    def press(self) -> None:
        """Start, or stop and tell the time."""
        if self._begun is None:
            self._begun = self._clock()
            self.side.setEnabled(False)
            self.button.setText(self.tr("Stop"))
            self._tick.start()
            self._show()
            return
        seconds, side = self._seconds(), self.side.current()
        self.stop()
        self.shown.setText(self._said(seconds))
        self.taken.emit(side, round(seconds, 1))
        self.side.set_current(RIGHT if side == LEFT else LEFT)

    def stop(self) -> None:
        """Forget a time that runs."""
        self._tick.stop()
        self._begun = None
        self.side.setEnabled(True)
        self.button.setText(self.tr("Start"))
        self.shown.setText(self._said(0))

    def _seconds(self) -> float:
        return 0.0 if self._begun is None else max(0.0, (self._clock() - self._begun).total_seconds())

    def _show(self) -> None:
        self.shown.setText(self._said(self._seconds()))

    def _said(self, seconds: float) -> str:
        return self.tr("{seconds} s").format(seconds=texts.decimal(seconds))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs unseen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.stop()


class SelfTestForm(FormCard):
    """Which test, how it is taken, both sides, day, note."""

    submitted = Signal(object)
    """Payload: `SelfTestEntry`."""

    def __init__(self, parent: QWidget, clock: Clock) -> None:
        super().__init__(parent, "self_test", self.tr("Self test"))
        t = tokens()
        self.kind = Segments(
            [
                (SelfTestKind.HEEL_RAISES.value, self.tr("Heel raises")),
                (SelfTestKind.KNEE_TO_WALL.value, self.tr("Knee to wall")),
                (SelfTestKind.STANCE.value, self.tr("One leg")),
            ],
            SelfTestKind.HEEL_RAISES.value,
        )
        self.kind.setObjectName("self_test_kind")
        self.kind.chosen.connect(self._on_kind)
        self._how = Label("", "small", "ink2", wrap=True)
        self._how.setObjectName("self_test_how")
        self.clock = StanceClock(clock)
        self.clock.taken.connect(self._on_taken)
        self.results = {LEFT: _Result(), RIGHT: _Result()}
        self.day = DayField(self.tr("Day"))
        self.day.setObjectName("self_test_day")
        self.note = TextField(self.tr("optional"))
        self.note.setObjectName("self_test_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.add_field("", self.kind)
        self.fields.addWidget(self._how)
        self.fields.addWidget(self.clock)
        sides = QHBoxLayout()
        sides.setSpacing(t.px(12))
        self._labels: dict[str, Label] = {}
        for side, field in self.results.items():
            field.setObjectName(f"self_test_{side}")
            field.space_pressed.connect(self._on_space)
            holder = self.add_field(" ", field)
            self.fields.removeWidget(holder)
            label = holder.findChild(Label)
            assert isinstance(label, Label)
            self._labels[side] = label
            sides.addWidget(holder, 1)
        self.fields.addLayout(sides)
        self.add_field(self.tr("Day"), self.day)
        self.add_field(self.tr("Note"), self.note)
        self.fields.addWidget(Label(test_words.self_test_meaning(), "small", "ink3", wrap=True))
        self.saved.connect(self._on_saved)

    def start(self, kind: SelfTestKind, today: date) -> None:
        """Open it empty."""
        self.reset()
        self.set_title(self.tr("Self test"))
        self._choose(kind)
        self.day.set_day(today)
        self.open_card(self._first())

    def edit(self, test: SelfTest) -> None:
        """Open it with a test that was logged; which one it is stays."""
        self.reset()
        self.set_title(self.tr("Change a self test"))
        self._choose(test.kind)
        self.kind.setEnabled(False)
        for side, value in ((LEFT, test.left), (RIGHT, test.right)):
            self.results[side].setText("" if value is None else texts.trimmed(value, 1))
        self.day.set_day(test.day)
        self.note.setText(test.note)
        self.open_card(self.results[LEFT])

    def reset(self) -> None:
        """Forget what was typed."""
        self.show_problem("")
        self.kind.setEnabled(True)
        self.clock.stop()
        self.clock.side.set_current(LEFT)
        for field in self.results.values():
            field.clear()
        self.note.clear()

    def _first(self) -> QWidget:
        stance = self.kind.current() == SelfTestKind.STANCE.value
        return self.clock.button if stance else self.results[LEFT]

    def _choose(self, kind: SelfTestKind) -> None:
        self.kind.set_current(kind.value)
        self._how.setText(test_words.self_test_how(kind))
        self.clock.setVisible(kind is SelfTestKind.STANCE)
        unit = test_words.self_test_unit(kind)
        for side, word in ((LEFT, self.tr("Left, {unit}")), (RIGHT, self.tr("Right, {unit}"))):
            self._labels[side].setText(word.format(unit=unit))
            self.results[side].setAccessibleName(word.format(unit=unit))

    def _on_kind(self, key: str) -> None:
        self._choose(SelfTestKind(key))

    def _on_space(self) -> None:
        if self.clock.isVisible():
            self.clock.press()

    def _on_taken(self, side: str, seconds: float) -> None:
        self.results[side].setText(texts.trimmed(seconds, 1))

    def _on_saved(self) -> None:
        self.submitted.emit(
            SelfTestEntry(
                SelfTestKind(self.kind.current()),
                self.results[LEFT].text(),
                self.results[RIGHT].text(),
                self.day.day(),
                self.note.text().strip(),
            )
        )
