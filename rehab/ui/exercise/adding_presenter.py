"""Between the library and the plan: asks for a session, adds an exercise to it, and can take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.errors import Problem
from rehab.ui import texts
from rehab.ui.exercise.adding_card import AddCard
from rehab.ui.exercise.adding_state import added, build_add_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Plan
    from rehab.services.builder import PlanBuilder
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.ui.exercise.page import LibraryPage
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory

CHANGED = "plan_changed"


class AddPresenter(QObject):
    """Adds to the draft of the plan when there is one, else to the plan in force from the first free day."""

    def __init__(
        self,
        page: LibraryPage,
        builder: PlanBuilder,
        library: ExerciseLibrary,
        preferences: Preferences,
        clock: Clock,
        undo: UndoHistory,
        feed: Feed,
        episode: Callable[[], UUID | None],
        navigate: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._builder, self._library, self._preferences = page, builder, library, preferences
        self._clock, self._undo, self._feed = clock, undo, feed
        self._episode, self._navigate = episode, navigate
        self._slug = ""
        self._card: AddCard | None = None
        page.add_clicked.connect(self.ask)

    def ask(self, slug: str) -> None:
        """Ask to which session an exercise belongs."""
        self._slug = slug
        episode = self._episode()
        editing = self._builder.editing(episode) if episode is not None else None
        today = local_day(self._clock(), self._preferences.settings.day_ends_at)
        others = {exercise.slug: exercise for exercise in self._library.exercises()}
        card = AddCard(self._page, build_add_state(editing, others[slug], others, today))
        card.confirmed.connect(self._add)
        card.programs_wanted.connect(self._choose_program)
        card.open_card(card.add)
        self._card = card

    def _choose_program(self) -> None:
        self._navigate("program")

    def _add(self, phase: int, key: str, show: bool) -> None:
        episode, card = self._episode(), self._card
        if episode is None or card is None:
            return
        exercise = self._library.exercise(self._slug)
        try:
            outcome = self._written(episode, phase, key, exercise)
        except Problem as problem:
            card.problem.set_text(texts.problem(problem))
            return
        card.close_card()
        routines = outcome.value.spans[phase].phase.routines
        session = next((r.name for r in routines if r.key == key), routines[-1].name)
        self._undo.push(outcome.undo, texts.added_to(exercise.name, session))
        self._feed.publish(outcome.change)
        if show:
            self._navigate(f"program:{phase + 1}")

    def _written(self, episode: UUID, phase: int, key: str, exercise: Exercise) -> Outcome[Plan]:
        def edit(plan: Plan) -> Plan:
            return added(plan, phase, key, exercise)

        draft = self._builder.editing(episode).draft
        if draft is not None:
            return self._builder.keep(edit(draft), CHANGED)
        return self._builder.change(episode, lambda plan, _day: edit(plan), CHANGED)
