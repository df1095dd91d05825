"""The form with which a person says that somebody has looked at a warning sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.ui.widgets import NoteField, TextField
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Look:
    """Who has looked, when, and what was said."""

    who: str
    when: date
    note: str


class CloseForm(FormCard):
    """Who and when; closing is up to the person alone."""

    submitted = Signal(object)
    """Payload: `Look`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "look",
            self.tr("I have had it looked at"),
            self.tr("The plan goes on from that day. You can take this back."),
        )
        self.who = TextField(self.tr("for example a doctor or a physiotherapist"))
        self.who.setObjectName("look_who")
        self.who.setAccessibleName(self.tr("Who has looked"))
        self.when = DayField(self.tr("When"))
        self.when.setObjectName("look_when")
        self.note = NoteField(self.tr("What was found or said"), lines=2)
        self.note.setObjectName("look_note")
        self.note.submitted.connect(self.saved)
        self.add_field(self.tr("Who has looked"), self.who)
        self.add_field(self.tr("When"), self.when)
        self.add_field(self.tr("Note"), self.note)
        self.saved.connect(self._on_saved)

    def start(self, today: date) -> None:
        """Open it for today."""
        self.when.set_day(today)
        self.show_problem("")
        self.open_card(self.who)

    def reset(self) -> None:
        """Forget what was typed, after it was saved."""
        self.who.clear()
        self.note.set_text("")
        self.show_problem("")

    def _on_saved(self) -> None:
        self.submitted.emit(Look(self.who.text(), self.when.day(), self.note.text()))
