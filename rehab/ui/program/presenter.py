"""Between the programme page and the services: reads the plan and its draft, keeps changes, asks small questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.difference import difference
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.plan_edit import Place, routine_at
from rehab.domain.schedule import routine_key
from rehab.ui import texts
from rehab.ui.conflict import settling
from rehab.ui.program.answers import AnswerPresenter
from rehab.ui.program.build import View, build_program_state, phase_on
from rehab.ui.program.day_edits import DayPresenter
from rehab.ui.program.edits import EditPresenter
from rehab.ui.program.library_presenter import LibraryPresenter
from rehab.ui.program.reading import Reading, read
from rehab.ui.program.state import ProgramState
from rehab.ui.program.whole import WholePresenter
from rehab.ui.texts import plans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Plan
    from rehab.services.builder import Editing
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.services.progression import Asked
    from rehab.ui.feed import Feed
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")


class ProgramPresenter(QObject):
    """Shows the plan of the current complaint, phase by phase, and keeps what is changed in it."""

    def __init__(
        self,
        page: ProgramPage,
        services: Services,
        feed: Feed,
        undo: UndoHistory,
        navigate: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        undo_now: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services, self._feed, self._undo = page, services, feed, undo
        self._navigate, self._problems = navigate, problems
        self._settle = settling(page, services.conflicts, services.clock)
        self._reading: Reading | None = None
        self._view = View(0, "")
        self._of: tuple[str, date] | None = None
        """The undertaking that the view belongs to."""
        self._known = False
        """Whether the page was shown since the last change, which the window announces a moment later."""
        self.edits = EditPresenter(page, self)
        self.days = DayPresenter(page, self, services.pauses)
        self.whole = WholePresenter(page, self, services, navigate)
        self.answers = AnswerPresenter(page, self, services.progression)
        self._shelf = LibraryPresenter(page, services.library, self._used)
        feed.changed.connect(self._on_changed)
        page.phase_chosen.connect(self.choose_phase)
        page.editor.list.exercise_opened.connect(self._open_exercise)
        page.editor.head.session_chosen.connect(self._choose_session)
        page.editor.undo_clicked.connect(undo_now)
        page.draft.toggled.connect(self._toggle_differences)

    # reading

    @property
    def episode(self) -> UUID | None:
        """The complaint whose plan is shown."""
        return None if self._reading is None else self._reading.episode

    @property
    def plan(self) -> Plan | None:
        """The draft, or else the plan in force."""
        return None if self._reading is None else self._reading.plan

    @property
    def seen(self) -> Editing | None:
        """The plan and the draft as they are shown."""
        return None if self._reading is None else self._reading.editing

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """The library by slug."""
        return {} if self._reading is None else self._reading.exercises

    @property
    def place(self) -> str:
        """Number of the open phase: where the page stays when it is made anew."""
        return str(self._view.phase + 1)

    @property
    def opened(self) -> Place:
        """The session that is open."""
        return Place(self._view.phase, self._view.key)

    @property
    def today(self) -> date:
        """The local day."""
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)

    def refresh(self) -> None:
        """Read the plan and the log again and show them; after an own change both are known already."""
        if self._known:
            self._known = False
            return
        self._read()

    def _on_changed(self, _published: object) -> None:
        self._known = False

    def _read(self) -> None:
        # Own exercises may have come or changed meanwhile.
        self._reading = read(self._services)
        self._shelf.forget()
        self._open_what_is_there()

    def _open_what_is_there(self) -> None:
        self._page.show_problem("")
        plan = self.plan
        if plan is None:
            templates = () if self._reading is None else self._reading.templates
            self._page.show_state(ProgramState(texts.page_program(), "", templates=templates))
            return
        self._look(plan)
        self._show()

    def _look(self, plan: Plan) -> None:
        """Keep what is opened while it is there; else open the running phase and its first session."""
        today = self.today
        if self._of != (plan.slug, plan.start):
            self._of = (plan.slug, plan.start)
            self._view = View(phase_on(plan, today), "")
        phase = min(self._view.phase, len(plan.spans) - 1)
        keys = [routine.key for routine in plan.spans[phase].phase.routines]
        key = self._view.key if self._view.key in keys else next(iter(keys), "")
        self._view = View(phase, key, self._view.problem, self._view.differences)

    def _show(self) -> None:
        reading = self._reading
        if reading is None or reading.plan is None:
            return
        settings = self._services.preferences.settings
        state = build_program_state(
            reading.editing,
            reading.week,
            reading.editing.preview,
            self.today,
            self._view,
            reading.exercises,
            reading.asked,
            reading.programmes.get(reading.plan.slug),
            settings.week_starts_on,
            reading.gate,
        )
        state = replace(
            state,
            paused=plans.pause_line(reading.pause, self.today) if reading.pause is not None else "",
            templates=reading.templates,
            sample=reading.sample,
            single_keys=settings.single_keys,
        )
        self._page.show_state(state, self._undo.can_undo)
        self._shelf.show()

    def _used(self) -> frozenset[str]:
        """Exercises of the open session."""
        plan = self.plan
        if plan is None or not self._view.key:
            return frozenset()
        return frozenset(item.exercise for item in routine_at(plan, self.opened).prescriptions)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Proposals that wait for an answer."""
        return () if self._reading is None else self._reading.asked

    # looking around

    def open(self, argument: str) -> None:
        """Show one phase by number, 1 for the first; ``pause`` asks for a pause."""
        if argument.isdecimal():
            plan = self.plan
            self._of = (plan.slug, plan.start) if plan is not None else None
            self._view = View(max(0, int(argument) - 1), "")
            self.refresh_keeping_view()
        else:
            self._of = None
            self._read()
            if argument == "pause":
                self.whole.act("pause")

    def refresh_keeping_view(self) -> None:
        """Read again; a phase that was asked for stays open."""
        view = self._view
        self._read()
        plan = self.plan
        if plan is not None:
            self._view = view
            self._look(plan)
            self._show()

    def choose_phase(self, index: int) -> None:
        """Open a phase."""
        self._view = View(index, "")
        self._open_what_is_there()

    def look_at(self, key: str) -> None:
        """Open a session that is about to be added."""
        self._view = View(self._view.phase, key)

    def _choose_session(self, key: str) -> None:
        self._view = View(self._view.phase, routine_key(key))
        self._open_what_is_there()

    def _toggle_differences(self) -> None:
        view = self._view
        self._view = View(view.phase, view.key, view.problem, not view.differences)
        self._show()

    def _open_exercise(self, slug: str) -> None:
        self._navigate(f"library:{slug}")

    def hand_over(self) -> None:
        """Offer the plan as a file for another person."""
        self._navigate("export:plan-file")

    def print_it(self, what: str = "") -> None:
        """Show what is open here as pages: the changes where there are some, else the plan in use."""
        changed = self._reading is not None and self._reading.editing.draft is not None
        self._navigate(f"paper:{what or ('draft' if changed else 'plan')}")

    # changing

    def apply(self, edit: Callable[[Plan], Plan]) -> str:
        """Keep a change in the draft. Returns the sentence of what does not fit, or an empty text."""
        reading, plan = self._reading, self.plan
        if reading is None or plan is None:
            return ""
        try:
            changed = edit(plan)
        except UserError as problem:
            sentence = texts.problem(problem)
            self._page.show_problem(sentence)
            return sentence
        if changed == plan:
            self._forget_problem()
            self._show()
            return ""
        self._forget_problem()
        base, builder = reading.editing.plan, self._services.builder
        back = base is not None and (base.slug, base.start) == (changed.slug, changed.start)
        if base is not None and back and not difference(base, changed):
            self.write(lambda: builder.discard(changed.episode_id))
        else:
            return self._keep(changed, reading.editing)
        return ""

    def _keep(self, changed: Plan, seen: Editing) -> str:
        builder = self._services.builder
        try:
            kept = self.write(lambda: builder.keep(changed, seen=seen), seen.with_draft(changed))
        except UserError as problem:
            sentence = texts.problem(problem)
            self._page.show_problem(sentence)
            return sentence
        if kept is not None and kept.value != changed:
            # What somebody else changed was chosen.
            self._read()
        return ""

    def _forget_problem(self) -> None:
        self._view = View(self._view.phase, self._view.key, None, self._view.differences)

    def show_row_problem(self, index: int, cell: str, sentence: str) -> None:
        """Say under a row what could not be read; what was typed stays."""
        self._view = View(self._view.phase, self._view.key, (index, cell, sentence), self._view.differences)
        self._show()

    def write(self, action: Callable[[], Outcome[T]], editing: Editing | None = None) -> Outcome[T] | None:
        """Carry out a write, make it undoable and show what became of it.

        Args:
            action: Calls the service.
            editing: What there is afterwards, where that is known; else everything is read again.

        Raises:
            UserError: What the service refuses; the caller shows it where it was typed.
        """
        try:
            outcome = self._settle(action)
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change)
        if editing is not None and self._reading is not None:
            self._reading = replace(self._reading, editing=editing)
            self._open_what_is_there()
        else:
            self._read()
        self._known = True
        return outcome

    def try_write(self, action: Callable[[], Outcome[T]]) -> bool:
        """The same; what is refused is said at the top of the page."""
        try:
            return self.write(action) is not None
        except UserError as problem:
            if problem.code == "changed_elsewhere":
                self._read()
            self._page.show_problem(texts.problem(problem))
            return False
