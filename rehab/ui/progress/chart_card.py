"""The card with the chart, or with the same numbers as a table, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rehab.ui.progress.chart_table import ChartTable
from rehab.ui.progress.chart_view import ChartView
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Label

if TYPE_CHECKING:
    from rehab.ui.jobs import Jobs
    from rehab.ui.progress.chart_state import ChartState


class ChartCard(Card):
    """Chart and table share the place; both ask to edit a day."""

    edit_day_clicked = Signal(object)
    """Payload: the `date`."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(6, 8))
        self.setObjectName("chart_card")
        self._state: ChartState | None = None
        self.chart = ChartView(jobs, font_files)
        self.chart.edit_day_clicked.connect(self.edit_day_clicked)
        self.chart.zoom_changed.connect(self._on_zoom_changed)
        self.table = ChartTable()
        self.table.edit_day_clicked.connect(self.edit_day_clicked)
        self._views = QStackedWidget()
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
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
        row = QHBoxLayout()
        row.setContentsMargins(tokens().px(12), 0, tokens().px(6), 0)
        row.setSpacing(tokens().px(8))
        row.addWidget(self._footer, 1)
        row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self._name_toggle()
        self.setFocusProxy(self.chart)

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
        return self._views.currentWidget() is self.table

    def toggle_table(self) -> None:
        """Change between chart and table."""
        shown = self.chart if self.shows_table else self.table
        self._views.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_toggle()

    def _name_toggle(self) -> None:
        self._toggle.setText(self.tr("Show chart") if self.shows_table else self.tr("Show table"))

    def _on_zoom_changed(self, zoomed: bool) -> None:
        self._reset.setVisible(zoomed)
        if self._state is not None:
            self.table.show_days(self._state, self.chart.window_shown)
