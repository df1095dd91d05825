"""The Progress page: header, verdict card, chart card. Passive: shows states, tells what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rehab.domain.lag import Load
from rehab.ui.forms.day_editor import DayEditor, DayState
from rehab.ui.progress.chart_card import ChartCard
from rehab.ui.progress.chart_state import MEASURES, RANGES
from rehab.ui.progress.empty import EmptyCard
from rehab.ui.progress.header import ProgressHeader
from rehab.ui.progress.looked_at import LookedAtCard
from rehab.ui.progress.replay_bar import ReplayBar
from rehab.ui.progress.self_test_card import SelfTestCard
from rehab.ui.progress.verdict_card import VerdictCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import ErrorText, PageScroll

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.ui.jobs import Jobs
    from rehab.ui.progress.chart_state import ChartState
    from rehab.ui.progress.replay_bar import ReplayState
    from rehab.ui.progress.state import CardState, ProgressState

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
    lag_toggled = Signal()
    load_chosen = Signal(str)
    replay_clicked = Signal()
    replay_day_chosen = Signal(int)
    replay_closed = Signal()
    limit_typed = Signal(str, str)
    limit_reset = Signal(str)
    left = Signal()
    """The page is no longer shown."""
    state_shown = Signal()
    """A state that was read is on the page."""

    answer_edited = Signal(object)
    """Payload: `AnswerEdit` of the day that is open."""
    session_chosen = Signal(str)
    """Payload: where the form of a session is."""

    chart_only = False
    """Whether somebody else tells the answer."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_page")
        self._state: ProgressState | None = None
        self._looked_at: LookedAtCard | None = None
        self.day_editor: DayEditor | None = None
        self._scroll = scroll = PageScroll()
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
        self.chart_card.lag_toggled.connect(self.lag_toggled)
        self.chart_card.replay_clicked.connect(self.replay_clicked)
        self.chart_card.load_chosen.connect(self.load_chosen)
        self.chart_card.turned.connect(self._on_turned)
        self._empty_card = EmptyCard()
        self._empty_card.action_chosen.connect(self._on_action)
        self.replay = ReplayBar()
        self.replay.day_chosen.connect(self.replay_day_chosen)
        self.replay.closed.connect(self.replay_closed)
        self.header = ProgressHeader()
        self.header.measure_chosen.connect(self.measure_chosen)
        self.header.range_chosen.connect(self.range_chosen)
        self.header.save_chosen.connect(self.save_chosen)
        self.header.copy_clicked.connect(self.copy_summary)
        self.header.report_clicked.connect(self._on_report)
        above: tuple[QWidget, ...] = (self.header, self.problem, self.replay, self.card)
        for widget in above:
            scroll.body.addWidget(widget)
        scroll.body.addWidget(self.chart_card, 1)
        scroll.body.addWidget(self._empty_card, 1)
        self.self_test = SelfTestCard()
        scroll.body.addWidget(self.self_test)
        # Without a card and a chart the title stays at the top.
        scroll.body.addStretch()
        for part in (self.replay, self.card, self.chart_card, self._empty_card, self.self_test):
            part.hide()
        self.setFocusProxy(self.chart_card)

    # states

    def set_chart_only(self) -> None:
        """Be part of another page, which tells title and answer."""
        self.chart_only = True
        self.header.set_part()
        self.chart_card.set_bare()

    def show_state(self, state: ProgressState) -> None:
        """Show another state."""
        self._state = state
        self._show_parts(state)
        self.state_shown.emit()

    def _show_parts(self, state: ProgressState) -> None:
        self.problem.set_text("")
        has_chart = state.chart is not None
        self.header.show_choices(
            state.measure.value, state.range_key, has_chart=has_chart, sample=state.sample
        )
        self.chart_card.setVisible(has_chart)
        self.self_test.setVisible(has_chart)
        self._empty_card.setVisible(not has_chart)
        self.card.setVisible(state.card is not None and not self.chart_only)
        if state.card is not None:
            self.card.show_state(state.card)
        self._leave_replay()
        if state.chart is None:
            self._empty_card.show_kind(state.kind)
            return
        self.chart_card.show_chart(state.chart)
        self.chart_card.show_lag(state.lag)
        if self._looked_at is not None and self._looked_at.isVisible() and state.looked_at:
            self._looked_at.show_state(state)

    def show_moment(self, card: CardState, chart: ChartState, replay: ReplayState) -> None:
        """Show a past day: what was said, with the chart cut there."""
        opening = not self.replay.isVisible()
        wanted = self._state is not None and self._state.card is not None and not self.chart_only
        self.card.setVisible(wanted)
        self.card.show_state(card)
        self.chart_card.show_lag(None)
        self.chart_card.show_chart(chart)
        self.replay.show_state(replay)
        if opening:
            self.chart_card.set_replaying(True)
            self.header.set_choosable(False)
            self.replay.show()
            self.replay.track.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_replay(self) -> None:
        if self.replay.isHidden():
            return
        had_focus = self.replay.isAncestorOf(QApplication.focusWidget() or self)
        self.replay.hide()
        self.chart_card.set_replaying(False)
        self.header.set_choosable(True)
        if had_focus:
            self.chart_card.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._looked_at.limits.limit_typed.connect(self.limit_typed)
        self._looked_at.limits.limit_reset.connect(self.limit_reset)
        self._looked_at.open_card()

    def show_limit_problem(self, name: str, text: str) -> None:
        """Say why a number of the rules was refused: under it, else on the page."""
        if self._looked_at is not None and self._looked_at.isVisible():
            self._looked_at.show_problem(name, text)
        else:
            self.show_problem(text)

    def copy_summary(self) -> None:
        """Put the chart in words on the clipboard."""
        if self._state is None or self._state.chart is None:
            return
        lag = self._state.lag
        text = self._state.chart.summary if lag is None else f"{lag.title}. {lag.sentence}"
        QGuiApplication.clipboard().setText(text)

    def _on_turned(self) -> None:
        # The page finds its heights first.
        QTimer.singleShot(0, self, self._see_chart)

    def _see_chart(self) -> None:
        """What took the place of the chart begins in sight: in a small window it lies below the edge."""
        bar, high = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        top = self.chart_card.mapTo(self._scroll.content, QPoint(0, 0)).y()
        if not bar.value() <= top < bar.value() + high // 2:
            bar.setValue(top - tokens().px(12))

    # intents

    def _on_action(self, code: str) -> None:
        if code == "looked_at":
            self.open_looked_at()
        else:
            self.action_chosen.emit(code)

    def _on_report(self) -> None:
        self.action_chosen.emit("report")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the page; what the chart understands works wherever the focus is."""
        if not (self._has_chart() and (self._page_key(event) or self._chart_key(event))):
            super().keyPressEvent(event)

    def _has_chart(self) -> bool:
        return self._state is not None and self._state.chart is not None

    def _chart_key(self, event: QKeyEvent) -> bool:
        if not self.replay.isHidden() and self.replay.track.handle_key(event):
            return True
        if self.chart_card.shows_table:
            return False
        return (self.chart_card.lag.chart if self.chart_card.shows_lag else self.chart).handle_key(event)

    def _page_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not self.replay.isHidden():
            self.replay_closed.emit()
            return True
        if event.key() == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chart_card.toggle_table()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._state is None or not self._state.single_keys or not plain:
            return False
        return self._single_key(event.text().lower(), self._state)

    def _single_key(self, text: str, state: ProgressState) -> bool:
        if not self.replay.isHidden() and text != "h":
            return False
        measures = {str(number): m.value for number, m in enumerate(MEASURES, start=1)}
        loads = {str(number): load.value for number, load in enumerate(Load, start=1)}
        if text == "d":
            self.action_chosen.emit("report")
        elif text == "h":
            (self.replay_clicked if self.replay.isHidden() else self.replay_closed).emit()
        elif text == "m":
            self.lag_toggled.emit()
        elif self.chart_card.shows_lag and text in loads:
            self.load_chosen.emit(loads[text])
        elif text in measures:
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the page is left; what runs for it may stop."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()
