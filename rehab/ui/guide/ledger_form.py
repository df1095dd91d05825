"""The form of one treatment: everything the log keeps, and nothing that is worked out from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.domain.errors import UserError
from rehab.domain.patient import Side
from rehab.domain.treatment import StartedBy, TreatmentKind
from rehab.ui import texts
from rehab.ui.widgets import Button, Combo, NoteField, Segments, TextField
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rehab.domain.treatment import Treatment

ONCE, ONGOING, UNTIL = "once", "ongoing", "until"


class LedgerForm(FormCard):
    """A treatment, new or to be changed."""

    submitted = Signal(object)
    """Payload: the `Treatment` as it was filled in."""
    delete_clicked = Signal(object)
    """Payload: the id of the treatment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "ledger",
            self.tr("Treatment"),
            self.tr("It is marked on the chart. Whether it helped cannot be told from one person's log."),
        )
        self._entry: Treatment | None = None
        self._build_what()
        self._build_when()
        self._build_more()
        self.delete = Button(self.tr("Delete"), "destructive")
        self.delete.setObjectName("ledger_delete")
        self.delete.clicked.connect(self._on_delete)
        self.add_way(self.delete)
        self.saved.connect(self._on_saved)

    def _build_what(self) -> None:
        self.kind = Combo(self.tr("Treatment"))
        self.kind.setObjectName("ledger_kind")
        kinds = [(k.value, texts.treatment(k)) for k in TreatmentKind]
        self.kind.set_choices(sorted(kinds, key=_word), TreatmentKind.TAPE.value)
        self.side = Combo(self.tr("Side"))
        self.side.setObjectName("ledger_side")
        sides = (Side.NONE, Side.LEFT, Side.RIGHT, Side.BOTH)
        self.side.set_choices([(side.value, texts.side_word(side)) for side in sides], Side.NONE.value)
        self.add_pair((self.tr("What"), self.kind), (self.tr("Side"), self.side))

    def _build_when(self) -> None:
        self.begin = DayField(self.tr("First day"))
        self.begin.setObjectName("ledger_start")
        choices = [
            (ONCE, self.tr("One day")),
            (ONGOING, self.tr("Still going on")),
            (UNTIL, self.tr("Until…")),
        ]
        self.length = Segments(choices, ONCE)
        self.length.setObjectName("ledger_length")
        self.length.chosen.connect(self._on_length)
        self.end = DayField(self.tr("Last day"))
        self.end.setObjectName("ledger_end")
        self.add_field(self.tr("First day"), self.begin)
        self.add_field("", self.length)
        self._end_holder = self.add_field(self.tr("Last day"), self.end)

    def _build_more(self) -> None:
        self.dose = TextField(self.tr("for example 20 minutes, twice a day"))
        self.dose.setObjectName("ledger_dose")
        self.dose.setAccessibleName(self.tr("How much and how often"))
        self.started = Combo(self.tr("Whose idea it was"))
        self.started.setObjectName("ledger_started")
        self.started.set_choices(
            [(who.value, texts.started_by(who)) for who in StartedBy], StartedBy.ME.value
        )
        self.provider = TextField(self.tr("optional"))
        self.provider.setObjectName("ledger_provider")
        self.provider.setAccessibleName(self.tr("Who did it"))
        self.note = NoteField(self.tr("What was found or said, how it felt"), lines=2)
        self.note.setObjectName("ledger_note")
        self.note.submitted.connect(self.saved)
        self.add_field(self.tr("How much and how often"), self.dose)
        self.add_pair((self.tr("Whose idea it was"), self.started), (self.tr("Who did it"), self.provider))
        self.add_field(self.tr("Note"), self.note)

    def start(self, entry: Treatment, is_new: bool, today: date) -> None:
        """Open it with an entry."""
        self._entry = entry
        self.kind.set_current(entry.kind.value)
        self.side.set_current(entry.side.value)
        self.begin.set_day(entry.start)
        self.end.set_day(entry.end or today)
        length = ONGOING if entry.end is None else ONCE if entry.one_off else UNTIL
        self.length.set_current(length)
        self._end_holder.setVisible(length == UNTIL)
        self.dose.setText(entry.dose)
        self.started.set_current(entry.started_by.value)
        self.provider.setText(entry.provider)
        self.note.set_text(entry.note)
        self.delete.setVisible(not is_new)
        self.show_problem("")
        self.open_card(self.kind)

    def _on_length(self, key: str) -> None:
        self._end_holder.setVisible(key == UNTIL)

    def _on_saved(self) -> None:
        if self._entry is None:
            return
        start = self.begin.day()
        ends = {ONCE: start, ONGOING: None, UNTIL: self.end.day()}
        try:
            filled = replace(
                self._entry,
                kind=TreatmentKind(self.kind.current()),
                side=Side(self.side.current()),
                start=start,
                end=ends[self.length.current()],
                dose=self.dose.text().strip(),
                started_by=StartedBy(self.started.current()),
                provider=self.provider.text().strip(),
                note=self.note.text().strip(),
            )
        except UserError as problem:
            self.show_problem(texts.problem(problem))
            return
        self.submitted.emit(filled)

    def _on_delete(self) -> None:
        if self._entry is not None:
            self.delete_clicked.emit(self._entry.id)


def _word(pair: tuple[str, str]) -> tuple[bool, str]:
    """Alphabetical, with what fits nothing else at the end."""
    return pair[0] == TreatmentKind.OTHER.value, pair[1].casefold()
