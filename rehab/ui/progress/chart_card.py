"""The card with the chart, or with the same numbers as a table, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from rehab.ui.progress.chart_table import ChartTable
from rehab.ui.progress.chart_view import ChartView
from rehab.ui.progress.lag_card import LagCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.progress.chart_state import ChartState
    from rehab.ui.progress.lag_state import LagState


class ChartCard(Card):
    """Chart, table, and load beside the next morning share the place; all ask to edit a day."""

    edit_day_clicked = Signal(object)
    """Payload: the `date`."""
    lag_toggled = Signal()
    """Load and next morning instead of the course, or back."""
    replay_clicked = Signal()
    load_chosen = Signal(str)
    turned = Signal()
    """Another view has taken the place, because somebody asked for it."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(6, 8))
        self.setObjectName("chart_card")
        self._state: ChartState | None = None
        self.chart = ChartView(jobs, font_files)
        self.chart.edit_day_clicked.connect(self.edit_day_clicked)
        self.chart.zoom_changed.connect(self._on_zoom_changed)
        self.table = ChartTable()
        self.table.edit_day_clicked.connect(self.edit_day_clicked)
        self.lag = LagCard(jobs, font_files)
        self.lag.edit_day_clicked.connect(self.edit_day_clicked)
        self.lag.load_chosen.connect(self.load_chosen)
        self._table = False
        self._views = QStackedWidget()
        for view in (self.chart, self.table, self.lag):
            self._views.addWidget(view)
        self.body.addWidget(self._views, 1)
        self._footer = Label("", "caption", "ink3", wrap=True)
        self._footer.setObjectName("chart_footer")
        self._reset = Button(self.tr("Reset zoom"), "quiet", size="small", tooltip=self.tr("Backspace"))
        self._reset.setObjectName("chart_reset")
        self._reset.clicked.connect(self.chart.reset_zoom)
        self._reset.hide()
        self._toggle = Button("", "quiet", size="small", key=self.tr("Ctrl+T"))
        self._toggle.setObjectName("chart_toggle")
        self._toggle.clicked.connect(self.toggle_table)
        self._replay = Button(self.tr("Look back"), "quiet", size="small", key=self.tr("H"))
        self._replay.setObjectName("chart_replay")
        self._replay.clicked.connect(self.replay_clicked)
        self._lag = Button("", "quiet", size="small", key=self.tr("M"))
        self._lag.setObjectName("chart_lag")
        self._lag.clicked.connect(self.lag_toggled)
        self.body.addLayout(self._foot())
        self._name_toggle()
        self.setFocusProxy(self.chart)

    def _foot(self) -> QBoxLayout:
        """What the picture rests on, and the ways to see it otherwise; below each other with large text."""
        t = tokens()
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if t.wide_text else ways.LeftToRight)
        row.setContentsMargins(t.px(12), 0, t.px(6), 0)
        row.setSpacing(t.px(4))
        row.addWidget(self._footer, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=4, edged=t.wide_text)
        for button in (self._reset, self._replay, self._lag, self._toggle):
            flow.addWidget(button)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def show_lag(self, state: LagState | None) -> None:
        """Show load and next morning, or with None the course again."""
        was = self.shows_lag
        if state is not None:
            self.lag.show_lag(state)
        if was is not (state is not None):
            self._show(state is not None, focus=True)

    @property
    def shows_lag(self) -> bool:
        """Whether load and next morning are shown."""
        return self._views.currentWidget() is self.lag

    def _show(self, lag: bool, focus: bool) -> None:
        inner = self.lag.show_table(self._table) if lag else self.table if self._table else self.chart
        self._views.setCurrentWidget(self.lag if lag else inner)
        self.setFocusProxy(inner)
        if focus:
            inner.setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit()
        self._name_toggle()

    def saving(self, target: Path) -> Callable[[Progress], Path] | None:
        """Work that writes what is shown as a chart to a file; None when there is none."""
        return self.lag.chart.saving(target) if self.shows_lag else self.chart.saving(target)

    def set_replaying(self, replaying: bool) -> None:
        """While it is looked back, nothing else is begun."""
        self._replay.setVisible(not replaying)
        self._lag.setVisible(not replaying)

    def show_chart(self, state: ChartState) -> None:
        """Show another state in both."""
        self._state = state
        self.chart.show_chart(state)
        self.table.show_days(state, self.chart.window_shown)
        self.show_footer(state.footer)

    def show_footer(self, text: str) -> None:
        """Say something under the chart."""
        self._footer.setText(text)

    @property
    def shows_table(self) -> bool:
        """Whether the numbers are shown as a table."""
        return self._table

    def toggle_table(self) -> None:
        """Change between chart and table."""
        self._table = not self._table
        self._show(self.shows_lag, focus=True)

    def _name_toggle(self) -> None:
        self._toggle.setText(self.tr("Show chart") if self.shows_table else self.tr("Show table"))
        self._lag.setText(self.tr("Pain over time") if self.shows_lag else self.tr("Load and next morning"))
        self._reset.setVisible(self.chart.zoomed and not self.shows_lag)

    def _on_zoom_changed(self, zoomed: bool) -> None:
        self._reset.setVisible(zoomed and not self.shows_lag)
        if self._state is not None:
            self.table.show_days(self._state, self.chart.window_shown)
