"""A look inside a backup before it is restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, IconLine, Label, ModalCard

if TYPE_CHECKING:
    from collections.abc import Sequence


class InsideCard(ModalCard):
    """Names and numbers of what a backup holds, and the way to it."""

    restore_wanted = Signal()

    def __init__(self, parent: QWidget, file: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, 460, self.tr("Inside this backup"))
        self.setObjectName("inside_card")
        self.closed.connect(self.deleteLater)
        t = tokens()
        self.body.addWidget(Label(file, "small", "ink3", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(24))
        # At a large text everything shall be seen without scrolling.
        grid.setVerticalSpacing(t.px(2 if t.wide_text else 6))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(lines):
            grid.addWidget(Label(name, "body", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
            told = Label(value, "strong", wrap=True)
            told.setAccessibleName(f"{name}: {value}")
            grid.addWidget(told, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(
            IconLine("ok", self.tr("Every page of the file was read and is in order."), "good")
        )
        restore = Button(self.tr("Restore"), "primary")
        restore.setObjectName("inside_restore")
        restore.clicked.connect(self._on_restore)
        close = Button(self.tr("Close"))
        close.setObjectName("inside_close")
        close.clicked.connect(self.close_card)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setSpacing(t.px(10))
        row_of_buttons.addStretch(1)
        row_of_buttons.addWidget(close)
        row_of_buttons.addWidget(restore)
        self.body.addLayout(row_of_buttons)
        self._first = close

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on the harmless answer."""
        super().open_card(focus or self._first)

    def _on_restore(self) -> None:
        self.close_card()
        self.restore_wanted.emit()
