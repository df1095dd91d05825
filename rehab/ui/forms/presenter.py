"""Opens the small forms and stores what they hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from rehab.domain.checkin import Question
from rehab.domain.clock import is_evening, local_day, require_day_past
from rehab.domain.pain import Measure
from rehab.ui import texts
from rehab.ui.forms import words
from rehab.ui.forms.day_desk import moment_of
from rehab.ui.forms.past_days import PastDays
from rehab.ui.forms.quick import NoteForm, TreatmentEntry, TreatmentForm, WorstForm
from rehab.ui.forms.run_presenter import RunFormPresenter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from rehab.domain.checkin import Answer
    from rehab.domain.clock import Clock
    from rehab.domain.pain import PainReading
    from rehab.domain.treatment import Treatment
    from rehab.services.checkin import CheckIn
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.services.run import RunLog
    from rehab.services.treatment import TreatmentLedger
    from rehab.ui.forms.quick import ScoreEntry
    from rehab.ui.forms.run_presenter import RunExtras
    from rehab.ui.widgets.form_card import FormCard

T = TypeVar("T")


class Write(Protocol):
    """Does one change, offers to take it back, shows what the computer does not allow."""

    def __call__(
        self, act: Callable[[], Outcome[T]], said: str, refuse: Callable[[str], None] | None = None
    ) -> Outcome[T] | None:
        """The outcome, or None when nothing changed."""


class QuickLogPresenter(QObject):
    """One method to open and one to store for each form. Forms are made when they are first opened."""

    def __init__(
        self,
        page: QWidget,
        *,
        runs: RunLog,
        treatments: TreatmentLedger,
        checkin: CheckIn,
        preferences: Preferences,
        clock: Clock,
        episode: Callable[[], UUID | None],
        write: Write,
        refuse: Callable[[str], None],
        extras: RunExtras | None = None,
    ) -> None:
        """`write` does a change for the page, `refuse` says on it why a form cannot be opened.

        `extras` knows shoes and the way back to running, for the form of a run.
        """
        super().__init__(page)
        self._refuse = refuse
        self._page, self._runs, self._treatments, self._checkin = page, runs, treatments, checkin
        self._preferences, self._clock, self._episode, self._write = preferences, clock, episode, write
        self.run = RunFormPresenter(
            page, runs, preferences, clock, lambda: self._today, self._moment, self._finish, extras
        )
        self.edit_run = self.run.edit
        self._treatment: TreatmentForm | None = None
        self._treatment_edited: Treatment | None = None
        self._worst: WorstForm | None = None
        self._note: NoteForm | None = None
        self._past: PastDays | None = None
        self._missed: tuple[Measure, UUID] | None = None
        self._past_readings: dict[date, UUID] = {}

    @property
    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)

    def _moment(self, day: date) -> datetime | None:
        """None for today, which means now; noon for another day, which belongs to it whenever the day ends.

        Raises:
            UserError: ``day_in_future``.
        """
        require_day_past(day, self._today)
        return moment_of(day, self._clock(), self._today)

    def open(self, name: str) -> None:
        """Open one of the forms. Without a complaint only a run can be logged."""
        if name == "run":
            self.run.open()
        elif self._episode() is None:
            self._refuse(words.nothing_followed())
        elif name == "treatment":
            self._open_treatment()
        elif name == "worst":
            self._open_worst()
        else:
            self._open_note()

    # treatment

    def _open_treatment(self) -> None:
        self._treatment_edited = None
        self._treatment_form().start(self._today)

    def edit_treatment(self, treatment: Treatment) -> None:
        """Open the form with a treatment that was logged."""
        form = self._treatment_form()
        self._treatment_edited = treatment
        form.edit(TreatmentEntry(treatment.kind, treatment.start, treatment.end, treatment.note))

    def _treatment_form(self) -> TreatmentForm:
        if self._treatment is None:
            self._treatment = TreatmentForm(self._page)
            self._treatment.submitted.connect(self.save_treatment)
        return self._treatment

    def save_treatment(self, entry: TreatmentEntry) -> None:
        """Store a treatment."""
        form, episode = self._treatment, self._episode()
        if form is None or episode is None:
            return

        def act() -> Outcome[Treatment]:
            edited = self._treatment_edited
            if edited is not None:
                changed = replace(
                    edited, kind=entry.kind, start=entry.start, end=entry.end, note=entry.note.strip()
                )
                return self._treatments.amend(changed)
            return self._treatments.log(entry.kind, entry.start, entry.end, episode, entry.note.strip())

        self._finish(form, act, words.treatment_logged(texts.treatment(entry.kind)))

    # worst pain

    def _open_worst(self) -> None:
        if self._worst is None:
            self._worst = WorstForm(self._page)
            self._worst.submitted.connect(self.save_worst)
        evening = is_evening(self._clock(), self._today)
        self._worst.start(self._today if evening else self._today - timedelta(days=1))

    def save_worst(self, entry: ScoreEntry) -> None:
        """Store the worst pain of a day; a second one of the same day takes its place."""
        form, episode = self._worst, self._episode()
        if form is None or episode is None:
            return
        value = entry.value
        if value is None:
            form.show_problem(words.choose_a_score())
            return

        def act() -> Outcome[PainReading]:
            at = self._moment(entry.day)
            there = self._checkin.readings(episode, entry.day, entry.day, Measure.WORST)
            kept = there[-1].id if there else None
            return self._checkin.log(Measure.WORST, value, episode, at, replace=kept)

        self._finish(form, act, words.logged_on(Measure.WORST, entry.day, self._today, value))

    # note

    def _open_note(self) -> None:
        episode = self._episode()
        if self._note is None:
            self._note = NoteForm(self._page)
            self._note.submitted.connect(self.save_note)
        written = ""
        if episode is not None:
            for answer in self._checkin.answers(episode, self._today, self._today):
                if answer.question is Question.NOTE and answer.value:
                    written = answer.value
        self._note.start(written)

    def save_note(self, text: str) -> None:
        """Store the note of today; an emptied one is taken back."""
        form, episode = self._note, self._episode()
        if form is None or episode is None:
            return

        def act() -> Outcome[Answer]:
            return self._checkin.answer(Question.NOTE, text.strip() or None, episode)

        self._finish(form, act, words.note_saved())

    # past days

    def open_past(self, measure: Measure, episode: UUID, days: Sequence[date]) -> None:
        """Open the days on which a complaint has no score of a measure."""
        if self._past is None:
            self._past = PastDays(self._page)
            self._past.chosen.connect(self.save_past)
        self._missed = (measure, episode)
        self._past_readings.clear()
        names = [words.strip_of_day(measure, day) for day in days]
        self._past.start(days, names)

    def save_past(self, day: date, value: int) -> None:
        """Store the score of a day that was left out; choosing again changes it."""
        missed, card = self._missed, self._past
        if missed is None or card is None:
            return
        measure, episode = missed

        def act() -> Outcome[PainReading]:
            return self._checkin.log(measure, value, episode, self._moment(day), self._past_readings.get(day))

        said = words.logged_on(measure, day, self._today, value)
        outcome = self._write(act, said, card.error.set_text)
        if outcome is not None:
            self._past_readings[day] = outcome.value.id

    def _finish(self, form: FormCard, act: Callable[[], Outcome[T]], said: str) -> None:
        """Store and close; when it is refused, the form stays open with all that was typed."""
        if self._write(act, said, form.show_problem) is None:
            return
        form.reset()
        form.close_card()
