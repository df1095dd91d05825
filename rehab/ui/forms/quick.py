"""Small forms over the page: a treatment, the worst pain of a day, a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.domain.treatment import TreatmentKind
from rehab.ui import texts
from rehab.ui.widgets import Combo, NoteField, PainStrip, Segments, TextField
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


ONCE, ONGOING, UNTIL = "once", "ongoing", "until"


@dataclass(frozen=True, slots=True)
class TreatmentEntry:
    """A treatment as it was chosen; `end` None: still going on."""

    kind: TreatmentKind
    start: date
    end: date | None
    note: str


@dataclass(frozen=True, slots=True)
class ScoreEntry:
    """A score of a day; `value` None: nothing chosen."""

    value: int | None
    day: date


class TreatmentForm(FormCard):
    """Kind, first day, and how it goes on."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "treatment",
            self.tr("Log a treatment"),
            self.tr("It is marked on the chart. Whether it helped cannot be told from one person's log."),
        )
        self._begun = False
        self.kind = Combo(self.tr("Treatment"))
        self.kind.setObjectName("treatment_kind")
        self.kind.set_choices(
            sorted(((k.value, texts.treatment(k)) for k in TreatmentKind), key=_word), "tape"
        )
        self.begin = DayField(self.tr("First day"))
        self.begin.setObjectName("treatment_start")
        self.length = Segments(
            [(ONCE, self.tr("One day")), (ONGOING, self.tr("Still going on")), (UNTIL, self.tr("Until…"))],
            ONCE,
        )
        self.length.setObjectName("treatment_length")
        self.length.chosen.connect(self._on_length)
        self.end = DayField(self.tr("Last day"))
        self.end.setObjectName("treatment_end")
        self.note = TextField(self.tr("optional"))
        self.note.setObjectName("treatment_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.add_field(self.tr("What"), self.kind)
        self.add_field(self.tr("First day"), self.begin)
        self.add_field("", self.length)
        self._end_holder = self.add_field(self.tr("Last day"), self.end)
        self.add_field(self.tr("Note"), self.note)
        self._end_holder.hide()
        self.saved.connect(self._on_saved)

    def start(self, today: date) -> None:
        """Open it for today."""
        if self._begun:
            self.reset()
        self.set_title(self.tr("Log a treatment"))
        self.begin.set_day(today)
        self.end.set_day(today)
        self.open_card(self.kind)

    def edit(self, entry: TreatmentEntry) -> None:
        """Open it with a treatment that was logged."""
        self._begun = True
        self.set_title(self.tr("Change a treatment"))
        self.show_problem("")
        self.kind.set_current(entry.kind.value)
        self.begin.set_day(entry.start)
        self.end.set_day(entry.end or entry.start)
        length = ONGOING if entry.end is None else ONCE if entry.end == entry.start else UNTIL
        self.length.set_current(length)
        self._on_length(length)
        self.note.setText(entry.note)
        self.open_card(self.kind)

    def reset(self) -> None:
        """Forget what was chosen, after it was saved."""
        self._begun = False
        self.length.set_current(ONCE)
        self._end_holder.hide()
        self.note.clear()
        self.show_problem("")

    def _on_length(self, key: str) -> None:
        self._end_holder.setVisible(key == UNTIL)

    def _on_saved(self) -> None:
        start = self.begin.day()
        ends = {ONCE: start, ONGOING: None, UNTIL: self.end.day()}
        kind = TreatmentKind(self.kind.current())
        self.submitted.emit(TreatmentEntry(kind, start, ends[self.length.current()], self.note.text()))


def _word(pair: tuple[str, str]) -> tuple[bool, str]:
    """Alphabetical, with what fits nothing else at the end."""
    return pair[0] == TreatmentKind.OTHER.value, pair[1].casefold()


class WorstForm(FormCard):
    """The worst pain of a day."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "worst", self.tr("Worst pain of a day"))
        self.strip = PainStrip(self.tr("Worst pain"))
        self.strip.setObjectName("worst_form_strip")
        self.day = DayField(self.tr("Day"))
        self.day.setObjectName("worst_day")
        self.add_field("", self.strip)
        self.add_field(self.tr("Day"), self.day)
        self.saved.connect(self._on_saved)

    def start(self, day: date) -> None:
        """Open it for a day."""
        self.day.set_day(day)
        self.open_card(self.strip)

    def reset(self) -> None:
        """Forget what was chosen, after it was saved."""
        self.strip.set_value(None)
        self.show_problem("")

    def _on_saved(self) -> None:
        self.submitted.emit(ScoreEntry(self.strip.value(), self.day.day()))


class NoteForm(FormCard):
    """The note of a day."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "note", self.tr("Note of today"))
        self.note = NoteField(self.tr("Shoes, sleep, a long day on your feet…"))
        self.note.setObjectName("note_text")
        self.note.submitted.connect(self.saved)
        self._given = ""
        self.add_field("", self.note)
        self.saved.connect(self._on_saved)

    def start(self, text: str) -> None:
        """Open it with what was written today; what is half typed stays, a note of an earlier day does not."""
        if self.note.text() in ("", self._given):
            self.note.set_text(text)
            self._given = text
        self.open_card(self.note)

    def reset(self) -> None:
        """Forget what was typed, after it was saved."""
        self.note.set_text("")
        self._given = ""
        self.show_problem("")

    def _on_saved(self) -> None:
        self.submitted.emit(self.note.text())
