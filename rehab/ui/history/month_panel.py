"""The month beside the entries of the day that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.diary import EntryKind
from rehab.ui.history.entry_list import HEAD_HEIGHT, ROW_HEIGHT, EntryList
from rehab.ui.history.marks import Legend
from rehab.ui.history.month import MonthView
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, IconButton, Label, TwoColumns

if TYPE_CHECKING:
    from rehab.ui.history.state import MonthState, Row

LEAST_ROWS = 4


class MonthPanel(QWidget):
    """Turn months, choose a day, see and change what it holds."""

    day_wanted = Signal(object)
    """Payload: the `date` to add to or change."""
    delete_wanted = Signal(object)
    """Payload: list of the `EntryKey` that are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._state: MonthState | None = None
        self.month = MonthView()
        self.month.day_opened.connect(self.day_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        column.addWidget(TwoColumns(self._calendar(), self._day(), 380, 760, 320))
        column.addStretch(1)

    def _calendar(self) -> Card:
        t = tokens()
        card = Card()
        head = QHBoxLayout()
        self.title = Label("", "heading")
        self.title.setObjectName("history_month_title")
        head.addWidget(self.title, 1)
        for name, icon, said, way in (
            ("before", "chevron-left", self.tr("Month before"), -1),
            ("after", "chevron-right", self.tr("Month after"), 1),
        ):
            button = IconButton(icon, said, framed=True)
            button.setObjectName(f"history_month_{name}")
            button.setProperty("way", way)
            button.clicked.connect(self._on_turn)
            head.addWidget(button)
        card.body.addLayout(head)
        card.body.addWidget(self.month, 1)
        legend = QWidget()
        flow = FlowLayout(legend, spacing=14, row_spacing=4)
        for kind in EntryKind:
            flow.addWidget(Legend(kind))
        card.body.addSpacing(t.px(2))
        card.body.addWidget(legend)
        return card

    def _day(self) -> Card:
        t = tokens()
        card = Card()
        self.day = Label("", "subheading", wrap=True)
        self.day.setObjectName("history_day_title")
        self.list = EntryList("history_day_list", wraps=True)
        self.list.setMinimumHeight(t.px(LEAST_ROWS * ROW_HEIGHT + HEAD_HEIGHT))
        self.list.delete_wanted.connect(self._on_delete)
        self.none = Label(self.tr("Nothing logged on this day."), "small", "ink2", wrap=True)
        self.none.setObjectName("history_day_none")
        self.open = Button(self.tr("Add or change"), icon="plus", key=self.tr("Enter"))
        self.open.setObjectName("history_day_open")
        self.open.clicked.connect(self._on_open)
        card.body.addWidget(self.day)
        card.body.addWidget(self.none)
        card.body.addWidget(self.list, 1)
        card.body.addStretch(0)
        card.body.addWidget(self.open)
        return card

    def show_state(self, state: MonthState, rows: list[Row], heading: str) -> None:
        """Show a month and the rows of its chosen day."""
        self._state = state
        self.title.setText(state.title)
        self.month.show_state(state)
        self.day.setText(heading)
        self.list.setAccessibleName(heading)
        self.list.entries.set_rows(rows, has_more=False)
        self.none.setVisible(not rows)

    def _on_turn(self) -> None:
        self.month.turn(int(self.sender().property("way")))

    def _on_open(self) -> None:
        if self._state is not None:
            self.day_wanted.emit(self._state.chosen)

    def _on_delete(self) -> None:
        keys = self.list.chosen()
        if keys:
            self.delete_wanted.emit(keys)
