"""Check-ups and pain maps of earlier days: what came of them, and what differs from the time before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.guide.past_state import MAP
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, EmptyState, IconLine, IconTile, Label

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.ui.guide.past_state import PastRow

WIDTH = 860


class PastPanel(QWidget):
    """Passive: shows what was stored, newest first; a check-up opens in place, a map on its own part."""

    delete_clicked = Signal(object)
    map_clicked = Signal(object)
    """Payload: the id of the map to look at."""
    start_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(tokens().px(WIDTH))
        self._open: set[UUID] = set()
        self._rows: tuple[PastRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(12))

    def show_rows(self, rows: tuple[PastRow, ...]) -> None:
        """Show other check-ups and maps."""
        self._rows = rows
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            card = self._card(row)
            self._column.addWidget(card)
            card.show()
        if not rows:
            empty = EmptyState(
                self.tr("No check-up was answered yet"),
                self.tr("It takes a minute, and once a week a little less."),
                picture="checkup",
                actions=[("start", self.tr("Answer the questions"), True)],
            )
            empty.action_chosen.connect(self._on_start)
            self._column.addWidget(empty)
        self._column.addStretch(1)

    def _card(self, row: PastRow) -> Card:
        t = tokens()
        card = Card()
        card.setObjectName("past_map" if row.kind == MAP else "past_checkup")
        card.body.addLayout(self._head(row))
        for flag in row.flags:
            card.body.addWidget(IconLine("flag", flag, row.tone, "ink"))
        if row.summary:
            card.body.addWidget(Label(row.summary, "small", "ink2", wrap=True))
        if row.since and row.changes:
            line = self.tr("{since}: {changes}").format(since=row.since, changes=" · ".join(row.changes))
            changes = IconLine("arrow-right", line, "ink3", "ink2", "small")
            changes.setObjectName(f"past_changes_{row.id}")
            card.body.addWidget(changes)
        if row.id in self._open:
            grid = QGridLayout()
            grid.setHorizontalSpacing(t.px(18))
            across = 1 if t.wide_text else 2
            for place, detail in enumerate(row.details):
                grid.addWidget(Label(detail, "small", "ink2", wrap=True), place // across, place % across)
            for place in range(across):
                grid.setColumnStretch(place, 1)
            card.body.addLayout(grid)
        return card

    def _head(self, row: PastRow) -> QHBoxLayout:
        t = tokens()
        head = QHBoxLayout()
        head.setSpacing(t.px(12))
        head.addWidget(IconTile(row.icon, row.tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.title, "subheading", wrap=True))
        words.addWidget(Label(f"{row.day} · {row.form}", "small", "ink2", wrap=True))
        head.addLayout(words, 1)
        if row.details or row.kind == MAP:
            is_open = row.id in self._open
            look = Button(self.tr("Close") if is_open else self.tr("Open"), "quiet", size="small")
            look.setObjectName(f"past_open_{row.id}")
            look.setAccessibleName(self.tr("Open the entry of {day}").format(day=row.day))
            look.setProperty("entry", row.id)
            look.clicked.connect(self._on_open)
            head.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        if row.kind != MAP:
            delete = Button(self.tr("Delete"), "quiet", "trash", size="small")
            delete.setObjectName("past_delete")
            delete.setAccessibleName(self.tr("Delete the check-up of {day}").format(day=row.day))
            delete.setProperty("checkup", row.id)
            delete.clicked.connect(self._on_delete)
            head.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _on_open(self) -> None:
        entry = self.sender().property("entry")
        if any(row.id == entry and row.kind == MAP for row in self._rows):
            self.map_clicked.emit(entry)
            return
        self._open ^= {entry}
        self.show_rows(self._rows)
        for again in self.findChildren(QWidget, f"past_open_{entry}"):
            # The one that was pressed is hidden and goes away later.
            if again.isVisibleTo(self):
                again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_start(self, _key: str) -> None:
        self.start_clicked.emit()

    def _on_delete(self) -> None:
        self.delete_clicked.emit(self.sender().property("checkup"))
