"""The card in which a person reads what whoever treats them wrote for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.widgets import Button, Label, ModalCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.care import CareNote


class SharedNotes(ModalCard):
    """Dated notes, newest first."""

    def __init__(self, parent: QWidget, notes: Sequence[CareNote]) -> None:
        super().__init__(parent, width=520, title=self.tr("Notes from who treats you"))
        self.setObjectName("shared_notes")
        for number, note in enumerate(notes):
            if number:
                rule = QFrame()
                rule.setProperty("separator", True)
                rule.setFixedHeight(1)
                self.body.addWidget(rule)
            self.body.addWidget(Label(texts.day_year(note.day), "caption", "ink2"))
            self.body.addWidget(Label(note.text, "body", "ink", wrap=True))
        close = Button(self.tr("Close"), "primary", key=self.tr("Esc"))
        close.setObjectName("shared_notes_close")
        close.clicked.connect(self.close_card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self.body.addLayout(row)
