"""The page of runs: weeks, list, where files are dropped, way back, shoes. Passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rehab.ui.run.drop_zone import DropZone, ReadingCard
from rehab.ui.run.gear_card import GearCard
from rehab.ui.run.list_card import ListCard
from rehab.ui.run.way_card import WayCard
from rehab.ui.run.week_chart import WeekChart
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    Chip,
    EmptyState,
    ErrorText,
    FlowLayout,
    Label,
    PageScroll,
    Segments,
    TwoColumns,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from rehab.ui.run.state import RunsState


class RunsPage(QWidget):
    """Shows a state, tells what is wanted."""

    range_chosen = Signal(str)
    import_wanted = Signal()
    paste_wanted = Signal()
    log_wanted = Signal()
    empty_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs_page")
        self.single_keys = True
        self._fresh = False
        self.weeks, self.list = WeekChart(), ListCard()
        self.drop, self.reading = DropZone(), ReadingCard()
        self.way, self.gear = WayCard(), GearCard()
        self.drop.clicked.connect(self.import_wanted)
        self.problem = ErrorText()
        self.problem.setObjectName("runs_problem")
        self.empty = EmptyState(below_head=True)
        self.empty.action_chosen.connect(self.empty_chosen)
        t = tokens()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(16))
        column.addWidget(self._build_head())
        column.addWidget(self.problem)
        if t.wide_text:
            # With large text the side column lies far below; how far reading is must be seen.
            column.addWidget(self.reading)
        self._weeks_card = self._build_weeks()
        column.addWidget(self._weeks_card)
        self._left = QStackedWidget()
        self._empty_card = Card()
        self._empty_card.body.addWidget(self.empty)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty_card)
        column.addWidget(TwoColumns(self._left, self._build_right(), right_width=300))
        column.addStretch(1)
        self._scroll = PageScroll()
        self._scroll.set_content(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _build_head(self) -> QWidget:
        t = tokens()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Runs"), "title"))
        self.caption = Label("", "small", "ink2", wrap=True)
        self.caption.setObjectName("runs_caption")
        words.addWidget(self.caption)
        self.ranges = Segments(
            [("12w", self.tr("12 wk")), ("6m", self.tr("6 mo")), ("all", self.tr("All"))], "12w"
        )
        self.ranges.setObjectName("runs_range")
        self.ranges.chosen.connect(self.range_chosen)
        self.files = Button(self.tr("Import files"), icon="import", tooltip=self.tr("Import files (Ctrl+I)"))
        self.files.setObjectName("runs_import")
        self.files.clicked.connect(self.import_wanted)
        self.log = Button(self.tr("Log run"), "primary", "plus", key="R")
        self.log.setObjectName("runs_log")
        self.log.clicked.connect(self.log_wanted)
        head = QWidget()
        row_or_column = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        row_or_column.setContentsMargins(0, 0, 0, 0)
        row_or_column.setSpacing(t.px(12))
        row_or_column.addLayout(words, 1)
        if t.wide_text:
            # Pages are made anew when the text size changes, so this is asked once.
            row_or_column.setDirection(QBoxLayout.Direction.TopToBottom)
        hands = QWidget()
        row: QLayout = FlowLayout(hands, spacing=10, row_spacing=8) if t.wide_text else QHBoxLayout(hands)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(10))
        for part in (self.ranges, self.files, self.log):
            row.addWidget(part)
        row_or_column.addWidget(hands)
        return head

    def _build_weeks(self) -> Card:
        card = Card()
        head = QWidget()
        flow = FlowLayout(head, spacing=12, row_spacing=6)
        flow.addWidget(Label(self.tr("Weekly load and pain"), "heading"))
        self.chip = Chip()
        self.chip.setObjectName("runs_chip")
        flow.addWidget(self.chip)
        card.body.addWidget(head)
        card.body.addWidget(self.weeks)
        return card

    def _build_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(12))
        parts = (self.drop, self.way, self.gear)
        for part in parts if tokens().wide_text else (self.drop, self.reading, self.way, self.gear):
            column.addWidget(part)
        column.addStretch(1)
        return right

    # states

    def show_state(self, state: RunsState, range_key: str) -> None:
        """Show runs, or how to begin."""
        self.caption.setText(state.caption)
        self.caption.setVisible(bool(state.caption))
        self.ranges.set_current(range_key)
        has_runs = bool(state.rows)
        self._weeks_card.setVisible(has_runs)
        self.ranges.setVisible(has_runs)
        self.weeks.show_weeks(state.bars, state.unit, state.measure, state.summary)
        self.chip.set_status(*state.chip)
        self.list.show_state(state)
        self.way.show_way(state.way, can_begin=state.can_begin)
        self.gear.show_gear(state.gear)
        self.gear.setVisible(has_runs or bool(state.gear))
        if not has_runs:
            self.empty.set_content(
                self.tr("No runs yet"),
                self.tr(
                    "Kilometres explain many a bad morning. Log a run by hand, or drop the export of your watch "
                    "or of Strava here: runs that are there already are recognised."
                ),
                "runs",
                [("log", self.tr("Log run"), True), ("import", self.tr("Import files"), False)],
            )
        self._left.setCurrentWidget(self.list if has_runs else self._empty_card)
        if self._fresh and self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.focus_first()
        self._fresh = False

    def show_problem(self, text: str) -> None:
        """Say what did not work."""
        self.problem.set_text(text)

    def focus_first(self) -> None:
        """Give the focus to what the page is worked with."""
        if self._left.currentWidget() is self.list:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.log.setFocus(Qt.FocusReason.OtherFocusReason)
        # A table that was hidden hands its focus on, and the page scrolls after it.
        self._scroll.verticalScrollBar().setValue(0)

    # hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R logs, / searches, O orders, Ctrl+I imports, Ctrl+V reads what was copied."""
        text = event.text().lower()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_I and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.import_wanted.emit()
        elif not (plain and self.single_keys and text):
            super().keyPressEvent(event)
        elif text == "r":
            self.log_wanted.emit()
        elif text == "/":
            self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif text == "o":
            self.list.table.sort_by_next()
        elif text in "[]" and text:
            self._step_range(-1 if text == "[" else 1)
        else:
            super().keyPressEvent(event)

    def _step_range(self, by: int) -> None:
        keys = ("12w", "6m", "all")
        place = keys.index(self.ranges.current()) + by
        self.range_chosen.emit(keys[max(0, min(place, len(keys) - 1))])

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to the page starts at the list."""
        super().showEvent(event)
        if not event.spontaneous():
            self._fresh = True
            self.focus_first()
