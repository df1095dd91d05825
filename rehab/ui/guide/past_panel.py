"""Check-ups that were answered before, with what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, EmptyState, IconLine, IconTile, Label

if TYPE_CHECKING:
    from rehab.ui.guide.state import PastRow

WIDTH = 860


class PastPanel(QWidget):
    """Passive: shows stored check-ups, newest first."""

    delete_clicked = Signal(object)
    start_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(tokens().px(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(12))

    def show_rows(self, rows: tuple[PastRow, ...]) -> None:
        """Show other check-ups."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._column.addWidget(self._card(row))
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
        card.setObjectName("past_checkup")
        head = QHBoxLayout()
        head.setSpacing(t.px(12))
        head.addWidget(IconTile(row.icon, row.tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.level, "subheading", wrap=True))
        words.addWidget(Label(f"{row.day} · {row.form}", "small", "ink2", wrap=True))
        head.addLayout(words, 1)
        delete = Button(self.tr("Delete"), "quiet", "trash", size="small")
        delete.setObjectName("past_delete")
        delete.setAccessibleName(self.tr("Delete the check-up of {day}").format(day=row.day))
        delete.setProperty("checkup", row.id)
        delete.clicked.connect(self._on_delete)
        head.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        for flag in row.flags:
            card.body.addWidget(IconLine("flag", flag, row.tone, "ink"))
        if row.answers:
            card.body.addWidget(Label(" · ".join(row.answers), "small", "ink2", wrap=True))
        return card

    def _on_start(self, _key: str) -> None:
        self.start_clicked.emit()

    def _on_delete(self) -> None:
        self.delete_clicked.emit(self.sender().property("checkup"))
