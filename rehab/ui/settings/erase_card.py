"""The questions before data are deleted for good: what they share, and the one before all of it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label, ModalCard, Switch

if TYPE_CHECKING:
    from collections.abc import Callable


class EraseQuestion(ModalCard):
    """The harmless answer has the focus; the backups stay unless they are named."""

    def add_backups(self, phrase: str, name: str) -> None:
        """Offer to reach the backups too, by `switch`.

        Args:
            phrase: What is done to them.
            name: Object name of the switch.
        """
        self.switch = Switch(phrase)
        self.switch.setObjectName(name)
        self.switch.setAccessibleName(phrase)
        choice = QHBoxLayout()
        choice.setSpacing(tokens().px(12))
        choice.addWidget(Label(phrase, "button", wrap=True), 1)
        choice.addWidget(self.switch)
        self.body.addLayout(choice)

    def add_answers(self, yes: str, name: str, on_yes: Callable[[], None]) -> None:
        """Add both answers, in sight whatever scrolls above them.

        Args:
            yes: Words of the one that deletes.
            name: What their object names begin with.
            on_yes: Called when it is pressed; a bound method.
        """
        accept = Button(yes, "destructive")
        accept.setObjectName(f"{name}_yes")
        accept.clicked.connect(on_yes)
        self._no = Button(self.tr("Cancel"))
        self._no.setObjectName(f"{name}_no")
        self._no.clicked.connect(self.close_card)
        self.ways.addStretch(1)
        self.ways.addWidget(self._no)
        self.ways.addWidget(accept)
        self.show_foot()

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on the harmless answer."""
        super().open_card(focus or self._no)


class EraseCard(EraseQuestion):
    """With or without the backups."""

    confirmed = Signal(bool)
    """Whether the backups go too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 500, self.tr("Delete all data?"))
        self.setObjectName("erase_card")
        self.closed.connect(self.deleteLater)
        told = self.tr(
            "Every person, plan, score, session, run, note and photo in this data folder goes. A last backup is made "
            "first, so it can be undone, unless you delete the backups too. What a disk keeps of deleted files is "
            "beyond any program; an encrypted disk protects against that."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        self.add_backups(self.tr("Delete the backups too"), "erase_backups")
        self.switch.toggled.connect(self._on_toggled)
        self.warning = Label(self.tr("Then nothing brings the data back."), "strong", "red", wrap=True)
        self.warning.hide()
        self.body.addWidget(self.warning)
        self.add_answers(self.tr("Delete all data"), "erase", self._on_yes)

    def _on_toggled(self, on: bool) -> None:
        self.warning.setVisible(on)

    def _on_yes(self) -> None:
        with_backups = self.switch.isChecked()
        self.close_card()
        self.confirmed.emit(with_backups)
