"""The question before one person is deleted for good: who, and out of the backups too or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.texts import backups as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, Label, ModalCard, Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.storage.erase_person import Traces


class ErasePersonCard(ModalCard):
    """The harmless answer has the focus; the backups stay unless they are named.

    Args:
        parent: The panel it belongs to.
        people: Key and name of everybody.
        found: What the backups hold, by key.
    """

    confirmed = Signal(str, bool)
    """Key of the person, and whether the backups are written anew too."""

    def __init__(self, parent: QWidget, people: Sequence[tuple[str, str]], found: dict[str, Traces]) -> None:
        super().__init__(parent, 540, self.tr("Delete one person?"))
        self.setObjectName("erase_person_card")
        self.closed.connect(self.deleteLater)
        self._found = found
        t = tokens()
        self.who = Combo(self.tr("Person"))
        self.who.setObjectName("erase_who")
        self.who.set_choices(list(people), people[0][0])
        self.who.currentIndexChanged.connect(self._show_traces)
        self.body.addWidget(self.who)
        told = self.tr(
            "Plans, scores, sessions, runs, notes and everything else of this person go. This cannot be undone. Files "
            "that were exported, printed or sent are not reached, and what a disk keeps of deleted files is beyond any "
            "program."
        )
        self.body.addWidget(Label(told, "body", "ink2", wrap=True))
        phrase = self.tr("Take this person out of the backups too")
        self.switch = Switch(phrase)
        self.switch.setObjectName("erase_person_backups")
        self.switch.setAccessibleName(phrase)
        choice = QHBoxLayout()
        choice.setSpacing(t.px(12))
        choice.addWidget(Label(phrase, "button", wrap=True), 1)
        choice.addWidget(self.switch)
        self.body.addLayout(choice)
        self.held = Label("", "small", "ink2", wrap=True)
        self.held.setObjectName("erase_person_held")
        self.body.addWidget(self.held)
        self._yes = Button(self.tr("Delete for good"), "destructive")
        self._yes.setObjectName("erase_person_yes")
        self._yes.clicked.connect(self._on_yes)
        self._no = Button(self.tr("Cancel"))
        self._no.setObjectName("erase_person_no")
        self._no.clicked.connect(self.close_card)
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self.body.addLayout(row)
        self._show_traces()

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it with the focus on the harmless answer."""
        super().open_card(focus or self._no)

    def _show_traces(self) -> None:
        found = self._found[self.who.current()]
        self.held.setText(words.traces(found))
        self.switch.setEnabled(bool(found.holding))

    def _on_yes(self) -> None:
        person, with_backups = self.who.current(), self.switch.isChecked() and self.switch.isEnabled()
        self.close_card()
        self.confirmed.emit(person, with_backups)
