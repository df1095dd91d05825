"""What was tried, for how long, and what the pain did meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, EmptyState, IconButton, IconLine, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

TABLE_FROM = 820
"""Width at 100 % text from which the columns of the table fit."""


@dataclass(frozen=True, slots=True)
class EntryState:
    """One entry of the log that can be changed."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class LineState:
    """One line of the table, in words."""

    name: str
    span: str
    length: str
    before: str
    after: str
    change: str
    more: str
    entries: tuple[EntryState, ...]


@dataclass(frozen=True, slots=True)
class LedgerState:
    """The table, the measure it looks at, and what stands below it."""

    lines: tuple[LineState, ...]
    measure: str
    washout: str


class LedgerPanel(QWidget):
    """Passive: shows the table, tells what is to be added or changed."""

    add_clicked = Signal()
    edit_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self._state: LedgerState | None = None
        self._wide: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        across = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(across)
        self._intro = Label("", "body", "ink2", wrap=True)
        head.addWidget(self._intro, 1)
        self.add = Button(self.tr("Log a treatment"), "primary", "plus", self.tr("T"))
        self.add.setObjectName("ledger_add")
        self.add.clicked.connect(self.add_clicked)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self._washout = IconLine("info", "", "amber", "ink")
        self._washout.setObjectName("ledger_washout")
        column.addWidget(self._washout)
        self._column = column
        self._shown: QWidget | None = None
        column.addStretch(1)

    def show_state(self, state: LedgerState) -> None:
        """Show other lines."""
        self._state = state
        self._intro.setText(
            self.tr(
                "What was tried, for how long, and what the pain did meanwhile ({measure}). Nothing here says "
                "what a treatment did: other things change in the same time."
            ).format(measure=state.measure)
        )
        self._washout.setVisible(bool(state.washout))
        self._washout.set_text(state.washout)
        self._build()

    def _fits(self) -> bool:
        t = tokens()
        return not t.wide_text and self.width() >= t.px(TABLE_FROM)

    def _build(self) -> None:
        if self._state is None:
            return
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._wide = self._fits()
        card = Card()
        card.setObjectName("ledger_table")
        if not self._state.lines:
            empty = EmptyState(
                self.tr("Nothing was logged yet"),
                self.tr("Tape, insoles, medicine, visits: whatever you try, note it with its days."),
                picture="treatment",
            )
            card.body.addWidget(empty)
        elif self._wide:
            card.body.addLayout(self._table(self._state.lines))
        else:
            for line in self._state.lines:
                card.body.addWidget(_stacked(line, self))
        self._shown = card
        self._column.insertWidget(2, card)
        card.show()

    def _table(self, lines: tuple[LineState, ...]) -> QGridLayout:
        t = tokens()
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(18))
        grid.setVerticalSpacing(t.px(8))
        heads = (
            self.tr("What"),
            self.tr("How long"),
            self.tr("Two weeks before"),
            self.tr("During or after"),
            self.tr("Change during this time (95\u00a0% range)"),
        )
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, "caption", "ink3", wrap=True), 0, place)
        for number, line in enumerate(lines, start=1):
            row = 2 * number
            rule = QFrame()
            rule.setProperty("separator", "true")
            grid.addWidget(rule, row - 1, 0, 1, 6)
            grid.addLayout(_what(line), row, 0)
            for place, text in enumerate((line.length, line.before, line.after, line.change), start=1):
                label = Label(text, "small", "ink", wrap=True)
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.edits(line), row, 5, Qt.AlignmentFlag.AlignTop)
        for place, stretch in enumerate((5, 2, 2, 2, 4, 0)):
            grid.setColumnStretch(place, stretch)
        return grid

    def edits(self, line: LineState) -> QWidget:
        """A button to change each entry of a line."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for entry in line.entries:
            button = IconButton("note", self.tr("Change: {entry}").format(entry=entry.text))
            button.setObjectName(f"ledger_edit_{entry.id}")
            button.setProperty("entry", entry.id)
            button.clicked.connect(self._on_edit)
            row.addWidget(button)
        return holder

    def _on_edit(self) -> None:
        self.edit_clicked.emit(str(self.sender().property("entry")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table, or one line below the other."""
        super().resizeEvent(event)
        if self._wide is not None and self._fits() != self._wide:
            self._build()


def _what(line: LineState) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(line.name, "strong", wrap=True))
    column.addWidget(Label(line.span, "small", "ink2", wrap=True))
    if line.more:
        column.addWidget(Label(line.more, "caption", "ink3", wrap=True))
    column.addStretch(1)
    return column


def _stacked(line: LineState, panel: LedgerPanel) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, tokens().px(10))
    words = _what(line)
    figures = QCoreApplication.translate("LedgerPanel", "{length} · before {before} · then {after}").format(
        length=line.length, before=line.before, after=line.after
    )
    words.addWidget(Label(figures, "small", "ink", wrap=True))
    change = QCoreApplication.translate("LedgerPanel", "During this time: {change}").format(
        change=line.change
    )
    words.addWidget(Label(change, "small", "ink", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(panel.edits(line), 0, Qt.AlignmentFlag.AlignTop)
    return holder
