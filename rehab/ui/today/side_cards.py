"""The side column: the week, what the verdict asks for, the last mornings; and the quick log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, DayDots, FlowLayout, IconTile, Label, MorningBars, Ring

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from rehab.ui.today.state import MorningsState, VerdictGlance, WeekState

QUICK = ("run", "treatment", "worst", "note")
QUICK_ICONS = {"run": "runs", "treatment": "treatment", "worst": "bolt", "note": "note"}
ROOM_AROUND = 60
"""Padding of the card of mornings and the gaps in its head, at 100 %."""
QUICK_KEYS = {"run": "R", "treatment": "T", "worst": "W", "note": "N"}


class WeekCard(Card):
    """Ring, words and day dots; compact keeps the ring and one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("week_card")
        t = tokens()
        head = QHBoxLayout()
        self._title = Label(self.tr("This week"), "subheading")
        self._caption = Label("", "small", "ink2", wrap=True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title)
        head.addWidget(self._caption, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._head)
        row = QHBoxLayout()
        row.setSpacing(t.px(16))
        self._ring = Ring()
        self._small_ring = Ring(small=True)
        row.addWidget(self._ring)
        row.addWidget(self._small_ring)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        words.addStretch(1)
        self._short_title = Label(self.tr("This week"), "subheading")
        words.addWidget(self._short_title)
        self._sentence = Label("", "small", "ink2", wrap=True)
        self._sentence.setObjectName("week_words")
        words.addWidget(self._sentence)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._dots = DayDots()
        self.body.addWidget(self._dots)

    def show_state(self, state: WeekState, compact: bool) -> None:
        """Show a week."""
        self._caption.setText(state.caption)
        for ring in (self._ring, self._small_ring):
            ring.set_progress(state.done, state.planned)
        self._ring.setVisible(not compact)
        self._small_ring.setVisible(compact)
        self._head.setVisible(not compact)
        self._short_title.setVisible(compact)
        self._sentence.setText(state.short if compact else state.sentence)
        self._dots.set_days(state.dots)
        self._dots.setVisible(not compact)


class VerdictCard(Card):
    """What the verdict asks for; only shown when it asks for something."""

    action_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdict_card")
        t = tokens()
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        self._tile = IconTile("flat", "fail", 34)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        self._title = Label("", "subheading", wrap=True)
        self._sentence = Label("", "small", "ink2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8, row_spacing=4)
        self._report = Button(self.tr("Make a report"), icon="report", size="small")
        self._report.setObjectName("verdict_report")
        self._report.clicked.connect(self._on_report)
        self._why = Button(self.tr("See why"), "quiet", size="small")
        self._why.setObjectName("verdict_why")
        self._why.clicked.connect(self._on_why)
        flow.addWidget(self._report)
        flow.addWidget(self._why)
        self.body.addWidget(holder)
        self.hide()

    def show_glance(self, glance: VerdictGlance | None, compact: bool) -> None:
        """Show what it asks for, or hide."""
        self.setVisible(glance is not None and glance.needs_care)
        if glance is None:
            return
        self._tile.set_icon(glance.icon, glance.tone)
        self._tile.setVisible(not compact)
        # In a narrow column the chip above leads to the reasons.
        self._why.setVisible(not compact)
        self._title.setText(glance.title)
        self._sentence.setText(glance.sentence)

    def _on_why(self) -> None:
        self.action_chosen.emit("looked_at")

    def _on_report(self) -> None:
        self.action_chosen.emit("report")


class MorningsCard(Card):
    """The last fortnight as small bars."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mornings_card")
        head = QHBoxLayout()
        self._title = Label("", "subheading", wrap=True)
        self._average = Label("", "small", "ink2")
        self._average.setObjectName("mornings_average")
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._average)
        self.entries = Button(
            self.tr("All entries"), "quiet", size="small", tooltip=self.tr("Ctrl+H"), flush="end"
        )
        self.entries.setObjectName("today_all_entries")
        head.addWidget(self.entries)
        self.body.addLayout(head)
        self._bars = MorningBars()
        self.body.addWidget(self._bars, 1)
        self._none = Label(self.tr("Each answer becomes a bar here."), "small", "ink2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._none, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow column the average makes room for the title and the way to all entries."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        parts = (self._title, self._average, self.entries)
        needed = sum(part.sizeHint().width() for part in parts) + tokens().px(ROOM_AROUND)
        self._average.setVisible(self.width() >= needed)

    def show_state(self, state: MorningsState) -> None:
        """Show other days."""
        self._title.setText(state.title)
        self._average.setText(state.average)
        self._make_room()
        self._bars.set_mornings(state.values)
        empty = all(value is None for _, value in state.values)
        self._none.setVisible(empty)
        self._bars.setVisible(not empty)


class QuickCard(Card):
    """Four small logs: in a row, or two by two in the side column."""

    chosen = Signal(str)

    def __init__(self, grid: bool) -> None:
        super().__init__(padding=(12, 10) if grid else (18, 10))
        self.setObjectName("quick_log_grid" if grid else "quick_log")
        self._buttons: dict[str, Button] = {}
        self._row: QBoxLayout | None = None
        for name in QUICK:
            button = Button(
                self._word(name, short=grid),
                icon=QUICK_ICONS[name],
                key="" if grid else QUICK_KEYS[name],
                size="small",
                tooltip=self._tooltip(name),
            )
            button.setObjectName(f"quick_{name}_grid" if grid else f"quick_{name}")
            button.setProperty("quick", name)
            button.clicked.connect(self._on_clicked)
            self._buttons[name] = button
        if grid:
            self._build_grid()
        else:
            self._build_row()

    def set_followed(self, followed: bool) -> None:
        """Offer what can be logged: without a complaint that is runs alone."""
        for name, button in self._buttons.items():
            button.setVisible(followed or name == "run")
        self._turn()

    def _build_grid(self) -> None:
        layout = QGridLayout()
        layout.setSpacing(tokens().px(7))
        for index, button in enumerate(self._buttons.values()):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(button, index // 2, index % 2)
        self.body.addLayout(layout)
        self.body.addStretch(1)

    def _build_row(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(tokens().px(8))
        self._title = Label(self.tr("Quick log"), "subheading")
        self._row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=8, row_spacing=6)
        for button in self._buttons.values():
            self._flow.addWidget(button)
        self._row.addWidget(self._holder)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons need all of the width, the title stands above them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._row is None:
            return
        edges, ways = self.body.contentsMargins(), QBoxLayout.Direction
        room = self.width() - edges.left() - edges.right() - self._title.sizeHint().width() - tokens().px(16)
        beside = self._flow.sizeHint().width() <= room
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _word(self, name: str, short: bool) -> str:
        if name == "run":
            return self.tr("Run")
        if name == "treatment":
            return self.tr("Treatment")
        if name == "worst":
            return self.tr("Worst") if short else self.tr("Worst pain")
        return self.tr("Note")

    def _tooltip(self, name: str) -> str:
        words = {
            "run": self.tr("Log a run (%s)"),
            "treatment": self.tr("Log a treatment (%s)"),
            "worst": self.tr("Log the worst pain of a day (%s)"),
            "note": self.tr("Write a note (%s)"),
        }
        return words[name].replace("%s", QUICK_KEYS[name])

    def _on_clicked(self) -> None:
        self.chosen.emit(str(self.sender().property("quick")))
