"""Between the Today page and the services: reads the day, writes what was typed, moves the focus on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.clock import is_evening, local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.forms.presenter import QuickLogPresenter
from rehab.ui.forms.week_presenter import WeekPresenter
from rehab.ui.today import question_words as words
from rehab.ui.today.build import build_today_state
from rehab.ui.today.due_presenter import DuePresenter
from rehab.ui.today.glance import FLAG
from rehab.ui.today.more_presenter import MorePresenter
from rehab.ui.today.offers import OfferPresenter
from rehab.ui.today.reader import DayReader
from rehab.ui.today.state import CORRECTION_S, Body, EpisodeToday, TodayView

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rehab.domain.clock import Clock
    from rehab.domain.exercise import Exercise
    from rehab.domain.pain import PainReading
    from rehab.services.checkin import CheckIn
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.outcome import Outcome
    from rehab.services.patient import People
    from rehab.services.pause import Pauses
    from rehab.services.phase import Phases
    from rehab.services.player import PlayLog
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner
    from rehab.services.progression import Progression
    from rehab.services.run import RunLog
    from rehab.services.session import SessionLog
    from rehab.services.treatment import TreatmentLedger
    from rehab.services.weekly import WeeklyLog
    from rehab.ui.feed import Feed
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.state import StripState, TodayState, VerdictGlance
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")
FORMS = ("run", "treatment", "worst", "note")
"""Forms of the quick log that a menu may ask for."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The last digit that was taken, for its correction."""

    key: str
    reading_id: UUID
    at: datetime


class TodayPresenter(QObject):
    """Reads what is due and what was logged, and answers every wish of the page."""

    def __init__(
        self,
        page: TodayPage,
        *,
        people: People,
        planner: Planner,
        sessions: SessionLog,
        plays: PlayLog,
        progression: Progression,
        phases: Phases,
        checkin: CheckIn,
        weekly: WeeklyLog,
        runs: RunLog,
        treatments: TreatmentLedger,
        pauses: Pauses,
        library: ExerciseLibrary,
        preferences: Preferences,
        feed: Feed,
        undo: UndoHistory,
        navigate: Callable[[str], None],
        clock: Clock,
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._people, self._checkin, self._library = page, people, checkin, library
        self._preferences, self._feed, self._undo = preferences, feed, undo
        self._navigate, self._clock, self._problems = navigate, clock, problems
        self._reader = DayReader(people, planner, sessions, checkin, weekly, plays, progression, phases)
        self._view = TodayView()
        self._state: TodayState | None = None
        self._typed: Typed | None = None
        self._exercises: dict[str, Exercise] = {}
        self._pauses = pauses
        self._wire(page, sessions, runs, treatments)
        self.offers = OfferPresenter(
            page,
            plays,
            progression,
            phases,
            navigate,
            problems,
            state=self._shown,
            write=self._write,
            refresh=self.refresh,
        )
        self.more = MorePresenter(page, checkin, state=self._shown, view=self._change_view, write=self._write)
        self.week = WeekPresenter(
            page,
            weekly,
            clock,
            preferences,
            episode=self._current,
            write=self._write,
            refuse=page.show_problem,
        )
        page.week_clicked.connect(self.week.open)

    def _wire(self, page: TodayPage, sessions: SessionLog, runs: RunLog, treatments: TreatmentLedger) -> None:
        self.quick = QuickLogPresenter(
            page,
            runs=runs,
            treatments=treatments,
            checkin=self._checkin,
            preferences=self._preferences,
            clock=self._clock,
            episode=self._current,
            write=self._write,
            refuse=page.show_problem,
        )
        page.quick_chosen.connect(self.quick.open)
        self.due = DuePresenter(
            page,
            sessions,
            self._pauses,
            self._navigate,
            state=self._shown,
            open_due=self._open_due,
            write=self._write,
        )
        page.score_chosen.connect(self.answer)
        page.score_cleared.connect(self.clear)
        page.digit_typed.connect(self.type_digit)
        page.change_clicked.connect(self.change)
        page.worst_clicked.connect(self.ask_worst)
        page.missed_clicked.connect(self.add_missed)
        page.verdict_clicked.connect(self.see_progress)
        page.verdict_action.connect(self.follow_verdict)
        page.entries_clicked.connect(self.see_entries)

    # reading

    def refresh(self) -> None:
        """Read the day again and show it."""
        now = self._clock()
        settings = self._preferences.settings
        today = local_day(now, settings.day_ends_at)
        if self._state is not None and self._state.today != today:
            self._view, self._typed = TodayView(), None
        self._view = replace(self._view, ask=settings.ask_first_step, single_keys=settings.single_keys)
        try:
            episodes = self._reader.read(today, settings.week_starts_on)
            # Pictures follow as soon as the content has been read; the page does not wait for it.
            if episodes and self._library.ready:
                self._exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        if is_evening(now, today):
            self._ask_worst_in_the_evening(episodes, today)
        self._state = build_today_state(episodes, now, today, self._view, self._exercises)
        self._page.show_state(self._state)

    def open(self, argument: str) -> None:
        """Show the page after a session was saved (its id), with the days left out (``past``), or with a form."""
        self._view = replace(self._view, saved=_as_id(argument))
        self.refresh()
        if argument == "past":
            self.add_missed()
        elif argument == "first_step":
            self._page.focus_first()
        elif argument == "more":
            self.more.open_first()
        elif argument == "week":
            self.week.open()
        elif argument in FORMS:
            self.quick.open(argument)

    def show_verdict(self, glance: VerdictGlance | None) -> None:
        """Show what the verdict says; called when it is known, which is after the page is painted."""
        # A warning sign is no verdict: it is shown whatever was chosen.
        wanted = self._preferences.settings.show_verdict or (glance is not None and glance.key == FLAG)
        self._page.show_verdict(glance if wanted else None)

    def _current(self) -> UUID | None:
        current = self._people.current()
        return None if current is None else current.id

    def _ask_worst_in_the_evening(self, episodes: tuple[EpisodeToday, ...], today: date) -> None:
        """The first opening of an evening asks first steps and worst together."""
        waiting = {
            item.episode.id
            for item in episodes
            if not any(r.day == today and r.value is not None for r in (*item.scores, *item.worst))
        }
        self._view = replace(self._view, worst_asked=self._view.worst_asked | waiting)

    # writing

    def _write(
        self, act: Callable[[], Outcome[T]], said: str, refuse: Callable[[str], None] | None = None
    ) -> Outcome[T] | None:
        """Do one change; say what is wrong with it where it was typed, or offer to take it back."""
        try:
            outcome = act()
        except UserError as problem:
            (refuse or self._page.show_problem)(texts.problem(problem))
            return None
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        self._page.show_problem("")
        self._undo.push(outcome.undo, said)
        self._feed.publish(outcome.change, read_by="today")
        self.refresh()
        return outcome

    def _shown(self) -> TodayState | None:
        return self._state

    def _open_due(self, key: str) -> None:
        self._change_view(replace(self._view, open_key=key))

    def _change_view(self, view: TodayView | None = None) -> TodayView:
        """What is opened on the page; another view is shown at once."""
        if view is not None:
            self._view = view
            self.refresh()
        return self._view

    # check-in

    def type_digit(self, value: int) -> None:
        """Take a digit typed anywhere: it corrects the one before within three seconds, else answers."""
        waiting = self._state.unanswered if self._state is not None else None
        if waiting is not None:
            self.answer(waiting.key, value)
        elif self._typed is not None and self._clock() - self._typed.at <= timedelta(seconds=CORRECTION_S):
            self.answer(self._typed.key, value)

    def answer(self, key: str, value: int) -> None:
        """Store a score, or change the one that the day has; then go on to what comes next."""
        strip = self._strip(key)
        if strip is None:
            return
        today = self._state.today if self._state is not None else strip.day
        at = None if strip.day == today else self._noon(strip.day)

        def act() -> Outcome[PainReading]:
            return self._checkin.log(strip.measure, value, strip.episode_id, at, replace=strip.reading_id)

        self._view = replace(self._view, changing=self._view.changing - {key})
        outcome = self._write(act, words.logged(strip.measure, strip.day == today, value))
        if outcome is None:
            return
        self._typed = Typed(key, outcome.value.id, self._clock())
        following = self._state.unanswered if self._state is not None else None
        if following is not None:
            self._page.focus_strip(following.key)
        else:
            self._page.focus_start()

    def clear(self, key: str) -> None:
        """Say that a score was not recorded after all."""
        strip = self._strip(key)
        if strip is None or strip.reading_id is None:
            return
        reading_id = strip.reading_id
        if self._write(lambda: self._checkin.clear(reading_id), words.cleared()) is not None:
            self._page.focus_strip(key)

    def change(self, key: str) -> None:
        """Open an answered question again."""
        self._view = replace(self._view, changing=self._view.changing | {key})
        self.refresh()
        self._page.focus_strip(key)

    def ask_worst(self, key: str) -> None:
        """Ask the second question of the day."""
        strip = self._strip(key)
        if strip is None:
            return
        self._view = replace(self._view, worst_asked=self._view.worst_asked | {strip.episode_id})
        self.refresh()
        if self._state is not None and self._state.unanswered is not None:
            self._page.focus_strip(self._state.unanswered.key)

    def add_missed(self) -> None:
        """Open the days that were left out."""
        if self._state is not None and self._state.missed is not None:
            missed = self._state.missed
            self.quick.open_past(missed.measure, missed.episode_id, missed.days)

    def _strip(self, key: str) -> StripState | None:
        strips = self._state.strips if self._state is not None else ()
        return next((strip for strip in strips if strip.key == key), None)

    def _noon(self, day: date) -> datetime:
        # Noon belongs to its day whatever hour the person's day ends at.
        return datetime(day.year, day.month, day.day, 12, tzinfo=self._clock().tzinfo)

    def see_progress(self) -> None:
        """Show what is behind the verdict chip."""
        self._navigate("progress")

    def see_entries(self) -> None:
        """Show everything that was logged."""
        self._navigate("history")

    def follow_verdict(self, action: str) -> None:
        """Show the report for the doctor, what was looked at, or what to do about a warning sign."""
        if action == "report":
            self._navigate("report")
            return
        flagged = self._state is not None and self._state.body is Body.FLAGGED
        self._navigate("checkup:result" if flagged else f"progress:{action}")


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
