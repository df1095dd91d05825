"""Between the programme page and the planner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.ui import texts
from rehab.ui.program.state import ProgramState, build_program_state, phase_on

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.program import Plan, Programme
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.patient import People
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner
    from rehab.ui.program.page import ProgramPage


class ProgramPresenter(QObject):
    """Shows the plan of the current complaint, phase by phase."""

    def __init__(
        self,
        page: ProgramPage,
        planner: Planner,
        library: ExerciseLibrary,
        people: People,
        preferences: Preferences,
        episode: Callable[[], UUID | None],
        navigate: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._planner = planner
        self._library = library
        self._people = people
        self._preferences = preferences
        self._episode = episode
        self._navigate = navigate
        self._phase: tuple[UUID, int] | None = None
        """Which phase of which plan was chosen for reading."""
        page.phase_chosen.connect(self.choose_phase)
        page.exercise_chosen.connect(self._open_exercise)
        page.pick_clicked.connect(self._pick)

    def refresh(self) -> None:
        """Read the plan again and show it."""
        episode = self._episode()
        plan = self._planner.plan(episode) if episode is not None else None
        if episode is None or plan is None:
            self._page.show_state(ProgramState(title=texts.page_program(), caption=""))
            return
        week = self._planner.week(episode, starts_on=self._preferences.settings.week_starts_on)
        today = self._planner.today(episode).day
        index = self._chosen_phase(plan, today)
        exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
        programme = self._programme(plan.slug)
        self._page.show_state(
            build_program_state(plan, week, today, index, exercises, programme, self._people.is_sample())
        )

    def open(self, argument: str) -> None:
        """Show one phase by number, 1 for the first."""
        self._phase = None
        if argument.isdecimal():
            self._choose(int(argument) - 1)
        self.refresh()

    def choose_phase(self, index: int) -> None:
        """Open a phase for reading."""
        self._choose(index)
        self.refresh()

    def _choose(self, index: int) -> None:
        episode = self._episode()
        plan = self._planner.plan(episode) if episode is not None else None
        self._phase = (plan.id, index) if plan is not None else None

    def _chosen_phase(self, plan: Plan, today: date) -> int:
        """The phase that was chosen in this plan, else the one that runs."""
        if self._phase is not None and self._phase[0] == plan.id:
            return max(0, min(self._phase[1], len(plan.spans) - 1))
        return phase_on(plan, today)

    def _programme(self, slug: str) -> Programme | None:
        return next((p for p in self._planner.programmes() if p.slug == slug), None)

    def _open_exercise(self, slug: str) -> None:
        self._navigate(f"library:{slug}")

    def _pick(self) -> None:
        self._navigate("first_run:program")
