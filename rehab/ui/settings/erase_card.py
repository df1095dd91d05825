"""The question before all data are deleted: with or without the backups."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label, ModalCard, Switch


class EraseCard(ModalCard):
    """The harmless answer has the focus; the backups stay unless they are named."""

    confirmed = Signal(bool)
    """Whether the backups go too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 500, self.tr("Delete all data?"))
        self.setObjectName("erase_card")
        self.closed.connect(self.deleteLater)
        t = tokens()
        told = self.tr(
            "Every person, plan, score, session, run, note and photo in this data folder goes. A last backup is made "
            "first, so it can be undone, unless you delete the backups too. What a disk keeps of deleted files is "
            "beyond any program; an encrypted disk protects against that."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        words = self.tr("Delete the backups too")
        self.switch = Switch(words)
        self.switch.setObjectName("erase_backups")
        self.switch.setAccessibleName(words)
        self.switch.toggled.connect(self._on_toggled)
        choice = QHBoxLayout()
        choice.setSpacing(t.px(12))
        choice.addWidget(Label(words, "button", wrap=True), 1)
        choice.addWidget(self.switch)
        self.body.addLayout(choice)
        self.warning = Label(self.tr("Then nothing brings the data back."), "strong", "red", wrap=True)
        self.warning.hide()
        self.body.addWidget(self.warning)
        self._yes = Button(self.tr("Delete all data"), "destructive")
        self._yes.setObjectName("erase_yes")
        self._yes.clicked.connect(self._on_yes)
        self._no = Button(self.tr("Cancel"))
        self._no.setObjectName("erase_no")
        self._no.clicked.connect(self.close_card)
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self.body.addLayout(row)

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on the harmless answer."""
        super().open_card(focus or self._no)

    def _on_toggled(self, on: bool) -> None:
        self.warning.setVisible(on)

    def _on_yes(self) -> None:
        with_backups = self.switch.isChecked()
        self.close_card()
        self.confirmed.emit(with_backups)
