"""The map of a year with its metric, its read-out and its scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.history.heat import FAINTEST, YearMap
from rehab.ui.history.month_bars import MonthBars
from rehab.ui.history.state import METRICS
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets import Card, IconButton, Label, Segments
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, mixed, rounded

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from rehab.ui.history.state import MonthBar, YearState

STEPS = 5


class Scale(Figure):
    """From the lowest value to the highest in a few squares."""

    def __init__(self) -> None:
        super().__init__()
        self._metric = METRICS[0]

    def set_metric(self, metric: str) -> None:
        """Take the colour of a metric."""
        self._metric = metric
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Squares side by side."""
        return QSize(STEPS * t.px(16), t.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        t = tokens()
        painter = begin(self)
        colour = t.pri if self._metric == METRICS[0] else t.data
        for step in range(STEPS):
            box = QRectF(step * t.px(16) + 1, 1, t.px(16) - 2, t.px(16) - 2)
            strength = FAINTEST + (1 - FAINTEST) * step / (STEPS - 1)
            rounded(painter, box, t.px(3), mixed(t.surf, colour, strength))


class YearPanel(QWidget):
    """Turn years, choose a metric, go to a day."""

    metric_chosen = Signal(str)
    year_wanted = Signal(int)
    """Payload: how many years to turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._state: YearState | None = None
        self.map = YearMap()
        self.map.day_looked_at.connect(self._say)
        self.map.year_wanted.connect(self.year_wanted)
        self.title = Label("", "heading")
        self.title.setObjectName("history_year_title")
        self.summary = Label("", "small", "ink2", wrap=True)
        self.summary.setObjectName("history_year_summary")
        self.metrics = Segments(
            [(METRICS[0], self.tr("Sessions done")), (METRICS[1], self.tr("First steps"))], METRICS[0]
        )
        self.metrics.setObjectName("history_metric")
        self.metrics.chosen.connect(self.metric_chosen)
        self.readout = Label("", "body", wrap=True)
        self.readout.setObjectName("history_readout")
        self.scale = Scale()
        self.low, self.high = Label("", "small", "ink2"), Label("", "small", "ink2")
        card = Card()
        card.body.addLayout(self._head())
        card.body.addWidget(self.summary)
        card.body.addWidget(self.map)
        card.body.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        column.addWidget(card)
        column.addWidget(self._by_month(), 1)

    def _head(self) -> QBoxLayout:
        way = QBoxLayout.Direction.TopToBottom if tokens().wide_text else QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(way)
        years = QHBoxLayout()
        self._turns = {}
        years.addWidget(self.title)
        for step, icon, said in (
            (-1, "chevron-left", self.tr("Year before")),
            (1, "chevron-right", self.tr("Year after")),
        ):
            button = IconButton(icon, said, framed=True)
            button.setObjectName(f"history_year_{'before' if step < 0 else 'after'}")
            button.setProperty("way", step)
            button.clicked.connect(self._on_turn)
            self._turns[step] = button
            years.addWidget(button)
        years.addStretch(1)
        head.addLayout(years, 1)
        head.addWidget(self.metrics)
        return head

    def _by_month(self) -> Card:
        self.months = MonthBars()
        self.months.month_looked_at.connect(self._say_month)
        self.month_readout = Label("", "body", wrap=True)
        self.month_readout.setObjectName("history_month_readout")
        self._months_title = Label("", "subheading")
        card = Card()
        card.body.addWidget(self._months_title)
        card.body.addWidget(self.months, 1)
        card.body.addWidget(self.month_readout)
        return card

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(tokens().px(8))
        foot.addWidget(self.readout, 1)
        foot.addWidget(self.low)
        foot.addWidget(self.scale)
        foot.addWidget(self.high)
        return foot

    def show_state(self, state: YearState, cursor: date) -> None:
        """Show a year."""
        self._state = state
        self.title.setText(str(state.year))
        self.summary.setText(state.summary)
        self.metrics.set_current(state.metric)
        self.scale.set_metric(state.metric)
        self.low.setText(state.scale[0])
        self.high.setText(state.scale[1])
        self._turns[-1].setEnabled(state.can_go_back)
        self._turns[1].setEnabled(state.can_go_on)
        self.map.show_state(state, cursor)
        self._say(self.map.cursor_day)
        counts = state.metric == METRICS[0]
        self._months_title.setText(
            self.tr("Sessions by month") if counts else self.tr("First steps by month, on average")
        )
        self.months.show_state(state)
        self._say_month(state.months[cursor.month - 1])

    def _say_month(self, month: MonthBar) -> None:
        self.month_readout.setText(month.said)

    def _say(self, day: date) -> None:
        if self._state is not None:
            self.readout.setText(self._state.said(day))

    def _on_turn(self) -> None:
        self.year_wanted.emit(int(self.sender().property("way")))
