"""The Progress page: header, verdict card, chart card. Passive: shows states, tells what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.progress.chart_card import ChartCard
from rehab.ui.progress.chart_state import MEASURES, RANGES
from rehab.ui.progress.day_editor import DayEditor, DayState
from rehab.ui.progress.header import ProgressHeader
from rehab.ui.progress.looked_at import LookedAtCard
from rehab.ui.progress.verdict_card import VerdictCard
from rehab.ui.widgets import (
    Card,
    EmptyState,
    ErrorText,
    PageScroll,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.ui.jobs import Jobs
    from rehab.ui.progress.state import Kind, ProgressState

FORMATS = ("png", "svg", "pdf")


class ProgressPage(QWidget):
    """Answer first, evidence second.

    Args:
        jobs: Where charts are drawn.
        font_files: Font files for charts.
    """

    measure_chosen = Signal(str)
    range_chosen = Signal(str)
    action_chosen = Signal(str)
    edit_day_clicked = Signal(object)
    save_chosen = Signal(str)
    score_edited = Signal(object)
    """Payload: `ScoreEdit`."""

    answer_edited = Signal(object)
    """Payload: `AnswerEdit` of the day that is open."""
    session_chosen = Signal(str)
    """Payload: where the form of a session is."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_page")
        self._state: ProgressState | None = None
        self._looked_at: LookedAtCard | None = None
        self.day_editor: DayEditor | None = None
        scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.problem = ErrorText()
        self.problem.setObjectName("progress_problem")
        self.card = VerdictCard()
        self.card.action_chosen.connect(self._on_action)
        self.chart_card = ChartCard(jobs, font_files)
        self.chart_card.edit_day_clicked.connect(self.edit_day_clicked)
        self.chart, self.table = self.chart_card.chart, self.chart_card.table
        self._empty = EmptyState()
        self._empty.setObjectName("progress_empty")
        self._empty.action_chosen.connect(self._on_action)
        self._empty_card = Card()
        self._empty_card.body.addWidget(self._empty)
        self.header = ProgressHeader()
        self.header.measure_chosen.connect(self.measure_chosen)
        self.header.range_chosen.connect(self.range_chosen)
        self.header.save_chosen.connect(self.save_chosen)
        self.header.copy_clicked.connect(self.copy_summary)
        scroll.body.addWidget(self.header)
        scroll.body.addWidget(self.problem)
        scroll.body.addWidget(self.card)
        scroll.body.addWidget(self.chart_card, 1)
        scroll.body.addWidget(self._empty_card, 1)
        for widget in (self.card, self.chart_card, self._empty_card):
            widget.hide()
        self.setFocusProxy(self.chart_card)

    # states

    def show_state(self, state: ProgressState) -> None:
        """Show another state."""
        self._state = state
        self.problem.set_text("")
        has_chart = state.chart is not None
        self.header.show_choices(
            state.measure.value, state.range_key, has_chart=has_chart, sample=state.sample
        )
        self.chart_card.setVisible(has_chart)
        self._empty_card.setVisible(not has_chart)
        self.card.setVisible(state.card is not None)
        if state.card is not None:
            self.card.show_state(state.card)
        if state.chart is None:
            self._show_empty(state.kind)
            return
        self.chart_card.show_chart(state.chart)

    def _show_empty(self, kind: Kind) -> None:
        log = ("log_today", self.tr("Log today"), True)
        add = ("add_days", self.tr("Add past days"), False)
        match kind:
            case "no_program":
                title = self.tr("No program yet")
                text = self.tr(
                    "Pick a ready-made one. From the first check-in on, your progress stands here."
                )
                self._empty.set_content(title, text, "program", [("pick", self.tr("Pick a program"), True)])
            case "no_checkin":
                title = self.tr("No check-in yet")
                text = self.tr(
                    "One number a morning is enough. After about five mornings a line appears here."
                )
                self._empty.set_content(title, text, "chart", [log, add])
            case _:
                title = self.tr("One check-in so far")
                text = self.tr(
                    "After about five mornings a line appears here. You do not need to do anything else."
                )
                self._empty.set_content(title, text, "chart", [log, add])

    def wait(self) -> None:
        """New numbers are on their way."""
        self.chart.wait()

    def show_saved(self, file: Path) -> None:
        """Say where the chart is now."""
        self.problem.set_text("")
        self.chart_card.show_footer(self.tr("Saved as {file}.").format(file=file))

    def show_problem(self, text: str, field: str | None = None) -> None:
        """Say what did not work: in the day's card for field ``"day"``, else on the page."""
        if field == "day" and self.day_editor is not None and self.day_editor.isVisible():
            self.day_editor.show_problem(text)
        else:
            self.problem.set_text(text)

    def show_day(self, state: DayState) -> None:
        """Open a day for editing, or show another day in the open card."""
        if self.day_editor is None:
            self.day_editor = DayEditor(self)
            self.day_editor.day_chosen.connect(self.edit_day_clicked)
            self.day_editor.score_edited.connect(self.score_edited)
            self.day_editor.answer_edited.connect(self.answer_edited)
            self.day_editor.session_chosen.connect(self.session_chosen)
        self.day_editor.open_day(state)

    def open_looked_at(self) -> None:
        """Show every check behind the answer."""
        if self._state is None or not self._state.looked_at:
            return
        if self._looked_at is not None:
            self._looked_at.deleteLater()
        self._looked_at = LookedAtCard(self, self._state)
        self._looked_at.open_card()

    def copy_summary(self) -> None:
        """Put the chart in words on the clipboard."""
        if self._state is not None and self._state.chart is not None:
            QGuiApplication.clipboard().setText(self._state.chart.summary)

    # intents

    def _on_action(self, code: str) -> None:
        if code == "looked_at":
            self.open_looked_at()
        else:
            self.action_chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the page; what the chart understands works wherever the focus is."""
        if not (self._has_chart() and (self._page_key(event) or self._chart_key(event))):
            super().keyPressEvent(event)

    def _has_chart(self) -> bool:
        return self._state is not None and self._state.chart is not None

    def _chart_key(self, event: QKeyEvent) -> bool:
        return not self.chart_card.shows_table and self.chart.handle_key(event)

    def _page_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chart_card.toggle_table()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._state is None or not self._state.single_keys or not plain:
            return False
        return self._single_key(event.text().lower(), self._state)

    def _single_key(self, text: str, state: ProgressState) -> bool:
        measures = {str(number): m.value for number, m in enumerate(MEASURES, start=1)}
        if text in measures:
            self.measure_chosen.emit(measures[text])
        elif text in ("[", "]"):
            keys = list(RANGES)
            place = keys.index(state.range_key) + (1 if text == "]" else -1)
            if 0 <= place < len(keys):
                self.range_chosen.emit(keys[place])
        elif text == "l" and state.looked_at:
            self.open_looked_at()
        else:
            return False
        return True
