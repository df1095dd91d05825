"""The question before one person is deleted for good: who, and out of the backups too or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.ui.settings.erase_card import EraseQuestion
from rehab.ui.texts import backups as words
from rehab.ui.widgets import Combo, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rehab.storage.erase_person import Traces


class ErasePersonCard(EraseQuestion):
    """Who, and what the backups hold of them.

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
        self.add_backups(self.tr("Take this person out of the backups too"), "erase_person_backups")
        self.held = Label("", "small", "ink2", wrap=True)
        self.held.setObjectName("erase_person_held")
        self.body.addWidget(self.held)
        self.add_answers(self.tr("Delete for good"), "erase_person", self._on_yes)
        self._show_traces()

    def _show_traces(self) -> None:
        found = self._found[self.who.current()]
        self.held.setText(words.traces(found))
        self.switch.setEnabled(bool(found.holding))

    def _on_yes(self) -> None:
        person, with_backups = self.who.current(), self.switch.isChecked() and self.switch.isEnabled()
        self.close_card()
        self.confirmed.emit(person, with_backups)
