"""Opens the small forms of Today and stores what they hold."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from rehab.domain.checkin import Question
from rehab.domain.clock import local_day, require_day_past
from rehab.domain.pain import Measure
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.today import quick_words as words
from rehab.ui.today.past_days import PastDays
from rehab.ui.today.quick_log import NoteForm, RunForm, TreatmentForm, WorstForm
from rehab.ui.today.state import EVENING_HOUR

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkin import Answer
    from rehab.domain.clock import Clock
    from rehab.domain.pain import PainReading
    from rehab.domain.run import Run
    from rehab.domain.treatment import Treatment
    from rehab.services.checkin import CheckIn
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.services.run import RunLog
    from rehab.services.treatment import TreatmentLedger
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.quick_log import RunEntry, ScoreEntry, TreatmentEntry
    from rehab.ui.today.state import MissedState
    from rehab.ui.widgets.form_card import FormCard

T = TypeVar("T")
KM_PER_MILE = 1.609344


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
        page: TodayPage,
        *,
        runs: RunLog,
        treatments: TreatmentLedger,
        checkin: CheckIn,
        preferences: Preferences,
        clock: Clock,
        episode: Callable[[], UUID | None],
        write: Write,
    ) -> None:
        super().__init__(page)
        self._page, self._runs, self._treatments, self._checkin = page, runs, treatments, checkin
        self._preferences, self._clock, self._episode, self._write = preferences, clock, episode, write
        self._run: RunForm | None = None
        self._treatment: TreatmentForm | None = None
        self._worst: WorstForm | None = None
        self._note: NoteForm | None = None
        self._past: PastDays | None = None
        self._missed: MissedState | None = None
        self._past_readings: dict[date, UUID] = {}
        page.quick_chosen.connect(self.open)

    @property
    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)

    def _moment(self, day: date) -> datetime | None:
        """None for today, which means now; noon for another day, which belongs to it whenever the day ends.

        Raises:
            UserError: ``day_in_future``.
        """
        require_day_past(day, self._today)
        if day == self._today:
            return None
        return datetime(day.year, day.month, day.day, 12, tzinfo=self._clock().tzinfo)

    def open(self, name: str) -> None:
        """Open one of the forms. Without a complaint only a run can be logged."""
        if name == "run":
            self._open_run()
        elif self._episode() is None:
            self._page.show_problem(words.nothing_followed())
        elif name == "treatment":
            self._open_treatment()
        elif name == "worst":
            self._open_worst()
        else:
            self._open_note()

    # run

    def _open_run(self) -> None:
        if self._run is None:
            self._run = RunForm(self._page, self._unit)
            self._run.submitted.connect(self.save_run)
        self._run.start(self._today)

    @property
    def _miles(self) -> bool:
        return self._preferences.settings.distance is Distance.MILES

    @property
    def _unit(self) -> str:
        return words.miles() if self._miles else words.km()

    def save_run(self, entry: RunEntry) -> None:
        """Store a run."""
        form = self._run
        if form is None:
            return
        distance = words.number(entry.distance)
        minutes = words.number(entry.minutes) if entry.minutes.strip() else None
        form.distance.set_problem(distance is None)
        form.minutes.set_problem(bool(entry.minutes.strip()) and minutes is None)
        if distance is None:
            form.show_problem(words.not_a_distance(entry.distance, self._unit))
            return
        if entry.minutes.strip() and minutes is None:
            form.show_problem(words.not_minutes(entry.minutes))
            return
        km = distance * KM_PER_MILE if self._miles else distance

        def act() -> Outcome[Run]:
            return self._runs.log(km, minutes, self._moment(entry.day))

        self._finish(form, act, words.run_logged(entry.distance.strip(), self._unit))

    # treatment

    def _open_treatment(self) -> None:
        if self._treatment is None:
            self._treatment = TreatmentForm(self._page)
            self._treatment.submitted.connect(self.save_treatment)
        self._treatment.start(self._today)

    def save_treatment(self, entry: TreatmentEntry) -> None:
        """Store a treatment."""
        form, episode = self._treatment, self._episode()
        if form is None or episode is None:
            return

        def act() -> Outcome[Treatment]:
            return self._treatments.log(entry.kind, entry.start, entry.end, episode, entry.note.strip())

        self._finish(form, act, words.treatment_logged(texts.treatment(entry.kind)))

    # worst pain

    def _open_worst(self) -> None:
        if self._worst is None:
            self._worst = WorstForm(self._page)
            self._worst.submitted.connect(self.save_worst)
        evening = self._clock().hour >= EVENING_HOUR
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

    def open_past(self, missed: MissedState) -> None:
        """Open the days that were left out."""
        if self._past is None:
            self._past = PastDays(self._page)
            self._past.chosen.connect(self.save_past)
        self._missed = missed
        self._past_readings.clear()
        names = [words.strip_of_day(missed.measure, day) for day in missed.days]
        self._past.start(missed.days, names)

    def save_past(self, day: date, value: int) -> None:
        """Store the score of a day that was left out; choosing again changes it."""
        missed, card = self._missed, self._past
        if missed is None or card is None:
            return

        def act() -> Outcome[PainReading]:
            return self._checkin.log(
                missed.measure, value, missed.episode_id, self._moment(day), self._past_readings.get(day)
            )

        said = words.logged_on(missed.measure, day, self._today, value)
        outcome = self._write(act, said, card.error.set_text)
        if outcome is not None:
            self._past_readings[day] = outcome.value.id

    def _finish(self, form: FormCard, act: Callable[[], Outcome[T]], said: str) -> None:
        """Store and close; when it is refused, the form stays open with all that was typed."""
        if self._write(act, said, form.show_problem) is None:
            return
        form.reset()
        form.close_card()
