"""The road through the first minutes. Everything is kept in memory until Start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from rehab.domain.checkup import AGE, Form, Reply
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.first_run.state import (
    STEPS,
    WITHOUT,
    Choices,
    FirstRunState,
    ProgramCard,
    Step,
    build_cards,
)

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.domain.patient import Side, Site
    from rehab.domain.program import Plan
    from rehab.services.checkup import CheckUps
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.outcome import Outcome
    from rehab.services.patient import People
    from rehab.services.program import Planner
    from rehab.ui.feed import Feed
    from rehab.ui.first_run.page import FirstRunPage
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")
OFFER = "lock:offer"
"""Whoever keeps the lock says on Today, once, that there is one."""


class FirstRunPresenter(QObject):
    """Holds the answers, suggests a programme, and starts it."""

    def __init__(
        self,
        page: FirstRunPage,
        people: People,
        planner: Planner,
        checkups: CheckUps,
        library: ExerciseLibrary,
        fill_sample: Callable[[], Outcome[Plan]],
        restore: Callable[[Path], None],
        choose_file: Callable[[str], Path | None],
        feed: Feed,
        undo: UndoHistory,
        navigate: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._people = people
        self._planner = planner
        self._checkups = checkups
        self._library = library
        self._fill_sample = fill_sample
        self._restore = restore
        self._choose_file = choose_file
        self._feed = feed
        self._undo = undo
        self._navigate = navigate
        self._problems = problems
        self._step = Step.WHO
        self._choices = Choices()
        page.step_wanted.connect(self.go)
        page.adult_chosen.connect(self.choose_age)
        page.site_chosen.connect(self.choose_site)
        page.exactly_chosen.connect(self.choose_exactly)
        page.how_long_chosen.connect(self.choose_how_long)
        page.worst_toggled.connect(self.toggle_worst)
        page.programme_chosen.connect(self.choose_programme)
        page.start_clicked.connect(self.start)
        page.sample_clicked.connect(self.look_around)
        page.restore_clicked.connect(self.restore)
        page.language_chosen.connect(self.speak)
        page.left.connect(self.leave)

    def speak(self, language: str) -> None:
        """Ask for another language; the window opens again in it."""
        self._navigate(f"language:{language}")

    def refresh(self) -> None:
        """Show the present step."""
        first_time = self._people.current() is None
        if self._step is Step.WHO and not first_time:
            self._step = Step.WHERE
        cards: tuple[ProgramCard, ...] = ()
        if self._step is Step.PROGRAM:
            exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
            suggested = self._suggested()
            if not self._choices.programme:
                self._choices = replace(self._choices, programme=suggested or WITHOUT)
            cards = build_cards(self._planner.programmes(), exercises, self._choices, suggested)
        self._page.show_state(FirstRunState(self._step, self._choices, cards, first_time))

    def open(self, argument: str) -> None:
        """Begin at a step, or with a programme in hand: ``where``, ``program=heel-stretching``.

        A person who already has a complaint keeps its place.
        """
        step, _, slug = argument.partition("=")
        self._step = Step(step) if step in STEPS else STEPS[0]
        current = self._people.current()
        if current is not None:
            self._choices = self._choices.at(current.site, current.side)
        if slug:
            self._choices = replace(self._choices, programme=slug)
        self.refresh()

    def _suggested(self) -> str:
        chosen = self._choices
        worst_when = tuple(sorted(chosen.worst_when))
        return self._planner.suggest(chosen.site, chosen.how_long, worst_when, chosen.exactly)

    def go(self, step: str) -> None:
        """Show another step; the first one is left only by somebody who is of age."""
        if self._step is Step.WHO and self._choices.adult is not True:
            self._ask_age()
            return
        self._step = Step(step)
        self.refresh()

    def _ask_age(self) -> None:
        minor = self._choices.adult is False
        text = texts.not_for_minors() if minor else self.tr("Say first whether you are 18 or older.")
        self._page.show_problem(text)
        self._page.focus_age()

    def choose_age(self, adult: bool) -> None:
        """Take whether the person is 18 or older."""
        self._choices = replace(self._choices, adult=adult)
        self.refresh()

    def choose_site(self, site: Site, side: Side) -> None:
        """Take the place that hurts; what was said about another place no longer holds."""
        self._choices = self._choices.at(site, side)
        self.refresh()

    def choose_exactly(self, key: str) -> None:
        """Where exactly."""
        self._choices = replace(
            self._choices, exactly="" if key == self._choices.exactly else key, programme=""
        )
        self.refresh()

    def choose_how_long(self, key: str) -> None:
        """For how long."""
        self._choices = replace(
            self._choices, how_long="" if key == self._choices.how_long else key, programme=""
        )
        self.refresh()

    def toggle_worst(self, key: str) -> None:
        """When it is worst."""
        self._choices = replace(self._choices.toggle_worst(key), programme="")
        self.refresh()

    def choose_programme(self, slug: str) -> None:
        """Pick a programme, not started yet."""
        self._choices = replace(self._choices, programme=slug)
        self.refresh()

    def start(self) -> None:
        """Begin the chosen programme today; this is the first thing that is stored."""
        chosen = self._choices
        if not chosen.programme:
            self._page.show_problem(self.tr("Pick a programme first, or skip this step."))
            return
        if self._people.current() is None and self._choices.adult is not True:
            self._step = Step.WHO
            self.refresh()
            self._ask_age()
            return
        if chosen.programme == WITHOUT:
            self._only_log(chosen)
            return
        first = self._people.current() is None
        outcome = self._stored(lambda: self._planner.start(chosen.programme, **_complaint(chosen)))
        if outcome is not None:
            if first:
                self._navigate(OFFER)
            self._ask_before(outcome.value.episode_id)

    def _only_log(self, chosen: Choices) -> None:
        """Follow the complaint without a programme; one that is followed already needs nothing."""
        known = {(episode.site, episode.side) for episode in self._people.followed()}
        if (chosen.site, chosen.side) in known or self._stored(
            lambda: self._planner.follow(**_complaint(chosen))
        ):
            if not known:
                self._navigate(OFFER)
            self._navigate("today")

    def _stored(self, act: Callable[[], Outcome[T]]) -> Outcome[T] | None:
        """Store, and tell everybody; None when it was refused, with the sentence on the page."""
        try:
            outcome = act()
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return None
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change)
        return outcome

    def _ask_before(self, episode_id: UUID) -> None:
        """The safety questions come before the first session; the age is known already."""
        if self._choices.adult:
            try:
                self._checkups.keep(episode_id, Form.START, {AGE: Reply.NO})
            except EnvironmentProblem as problem:
                self._problems(problem)
        self._navigate("checkup:start")

    def look_around(self) -> None:
        """Fill the empty data folder with the sample person."""
        try:
            outcome = self._fill_sample()
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self._navigate("today")
        self._feed.publish(outcome.change)

    def restore(self) -> None:
        """Bring a backup back."""
        path = self._choose_file("backup")
        if path is None:
            return
        try:
            self._restore(path)
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
        except EnvironmentProblem as problem:
            self._problems(problem)

    def leave(self) -> None:
        """Go on without a new programme: to Today, or back to the programme that is followed."""
        self._navigate("today" if self._people.current() is None else "program")


def _complaint(chosen: Choices) -> dict[str, Any]:
    """What was said about the place, as the planner takes it."""
    return {
        "site": chosen.site,
        "side": chosen.side,
        "onset": chosen.how_long,
        "detail": chosen.exactly,
        "worst_when": tuple(sorted(chosen.worst_when)),
    }
