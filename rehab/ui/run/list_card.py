"""The card of the list: search on top, the table, and what can be done with the runs that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.run.run_table import HEAD_HEIGHT, ROW_HEIGHT, RunTable
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Combo, Label, SearchField
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.ui.run.state import GearRow, RunsState

ROWS_SHOWN = 9
"""Rows that are seen at once; more are scrolled to."""


class ListCard(Card):
    """Search and list of runs."""

    delete_wanted = Signal()
    worn = Signal(str)
    """Payload: id of the shoes or insoles of the chosen runs."""

    def __init__(self) -> None:
        super().__init__(padding=(10, 10))
        t = tokens()
        self.search = SearchField(self.tr("Search by name, day or distance"))
        self.search.setObjectName("run_search")
        self.table = RunTable()
        self.table.setAccessibleName(self.tr("Runs, newest first"))
        self.search.textChanged.connect(self._on_search)
        self.search.left_downwards.connect(self._on_down)
        self.nothing = Label(self.tr("No run has these words."), "small", "ink3")
        self.nothing.setObjectName("run_nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.choice_changed.connect(self._on_choice)
        self.table.delete_wanted.connect(self.delete_wanted)
        self.body.setSpacing(t.px(8))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._build_bar())
        self.body.addStretch(1)
        self.nothing.hide()

    def _build_bar(self) -> QWidget:
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(margins(tokens().px(8), 0, 0, 0))
        row.setSpacing(tokens().px(8))
        self.count = Label("", "strong")
        self.count.setObjectName("run_count")
        self.gear = Combo(self.tr("Shoes or insoles of the chosen runs"))
        self.gear.setObjectName("run_gear_choice")
        self.gear.activated.connect(self._on_worn)
        self.delete = Button(self.tr("Delete"), icon="trash", key=self.tr("Del"))
        self.delete.setObjectName("run_delete")
        self.delete.clicked.connect(self.delete_wanted)
        row.addWidget(self.count, 1)
        row.addWidget(self.gear)
        row.addWidget(self.delete)
        self.bar.hide()
        return self.bar

    def show_state(self, state: RunsState) -> None:
        """Show the runs; search, order and cursor stay."""
        current = self.table.currentIndex()
        row = current.row() if current.isValid() else 0
        kept = (
            self.table.runs.rows[row].run.id
            if current.isValid() and row < len(self.table.runs.rows)
            else None
        )
        self.table.runs.show_rows(state.rows, state.next_label)
        self.table.set_current(kept, row)
        self._offer_gear(state.gear)
        self._after_change()

    def _offer_gear(self, gear: Sequence[GearRow]) -> None:
        self._has_gear = any(not pair.retired for pair in gear)
        choices = [("", self.tr("Worn in them…"))]
        choices += [(str(pair.id), pair.title) for pair in gear if not pair.retired]
        self.gear.set_choices(choices, "")
        self.gear.setVisible(self._has_gear)

    def _after_change(self) -> None:
        """As high as some rows at least, and never higher than all of them."""
        t, count = tokens(), len(self.table.runs.rows)
        shown = max(1, min(count, ROWS_SHOWN))
        self.table.setMinimumHeight(t.px(HEAD_HEIGHT) + shown * t.px(ROW_HEIGHT) + t.px(2))
        self.table.setMaximumHeight(t.px(HEAD_HEIGHT) + max(1, count) * t.px(ROW_HEIGHT) + t.px(2))
        self.nothing.setVisible(count == 0)

    def _on_search(self, text: str) -> None:
        self.table.runs.search(text)
        self._after_change()

    def _on_down(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.set_current(None)

    def _on_choice(self, count: int) -> None:
        self.count.setText(self.tr("{runs} chosen").format(runs=texts.runs_counted(count)))
        self.bar.setVisible(count > 0)

    def _on_worn(self, _index: int) -> None:
        chosen = self.gear.current()
        self.gear.set_current("")
        if chosen:
            self.worn.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._after_change()
