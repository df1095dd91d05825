"""Between the programme page and the services: reads the plan and its draft, keeps changes, asks small questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from rehab.domain.clock import local_day
from rehab.domain.difference import difference
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.plan_edit import Place
from rehab.domain.schedule import routine_key
from rehab.ui import texts
from rehab.ui.program.build import View, build_library, build_program_state, phase_on
from rehab.ui.program.edits import EditPresenter
from rehab.ui.program.state import ProgramState, TemplateItem
from rehab.ui.program.whole import WholePresenter
from rehab.ui.texts import plans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Plan, Prescription, Programme
    from rehab.services.builder import Editing
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.services.program import WeekPlan
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
        self._editing: Editing | None = None
        self._asked: tuple[Asked, ...] = ()
        self._view = View(0, "")
        self._of: tuple[str, date] | None = None
        """The undertaking that the view belongs to."""
        self._typed = ""
        self._week: WeekPlan | None = None
        self._known = False
        """Whether the page was shown since the last change, which the window announces a moment later."""
        self.exercises: Mapping[str, Exercise] = {}
        self.edits = EditPresenter(page, self)
        self.whole = WholePresenter(page, self, services)
        feed.changed.connect(self._on_changed)
        page.phase_chosen.connect(self.choose_phase)
        page.editor.list.exercise_opened.connect(self._open_exercise)
        page.editor.head.session_chosen.connect(self._choose_session)
        page.editor.list.answered.connect(self.answer)
        page.editor.undo_clicked.connect(undo_now)
        page.pick_clicked.connect(self.pick)
        page.searched.connect(self._search)
        page.draft.toggled.connect(self._toggle_differences)

    # reading

    @property
    def episode(self) -> UUID | None:
        """The complaint whose plan is shown."""
        current = self._services.people.current()
        return current.id if current is not None else None

    @property
    def plan(self) -> Plan | None:
        """The draft, or else the plan in force."""
        return None if self._editing is None else self._editing.draft or self._editing.plan

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

    @property
    def monday(self) -> date:
        """The week in which days are toggled."""
        return self.today - timedelta(days=self.today.weekday())

    def refresh(self) -> None:
        """Read the plan and the log again and show them; after an own change both are known already."""
        if self._known:
            self._known = False
            return
        self._read(log_changed=True)

    def _on_changed(self, _change: object) -> None:
        self._known = False

    def _read(self, log_changed: bool) -> None:
        self._page.show_problem("")
        episode = self.episode
        self._editing = self._services.builder.editing(episode) if episode is not None else None
        plan = self.plan
        if episode is None or plan is None:
            templates = self._templates() if episode is not None else ()
            self._page.show_state(ProgramState(texts.page_program(), "", templates=templates))
            return
        self.exercises = {exercise.slug: exercise for exercise in self._services.library.exercises()}
        if log_changed or self._week is None:
            self._asked = self._services.progression.proposals(episode)
            starts_on = self._services.preferences.settings.week_starts_on
            self._week = self._services.planner.week(episode, starts_on=starts_on)
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
        episode, editing, plan = self.episode, self._editing, self.plan
        week = self._week
        if episode is None or editing is None or plan is None or week is None:
            return
        s, settings = self._services, self._services.preferences.settings
        state = build_program_state(
            editing,
            week,
            editing.preview,
            self.today,
            self._view,
            self.exercises,
            self._asked,
            self._programme(plan.slug),
            settings.week_starts_on,
        )
        pause = s.pauses.current(episode)
        state = replace(
            state,
            paused=plans.pause_line(pause, self.today) if pause is not None else "",
            templates=self._templates(),
            sample=s.people.is_sample(),
            single_keys=settings.single_keys,
        )
        self._page.show_state(state, self._undo.can_undo)
        self._show_library()

    def _show_library(self) -> None:
        found = self._services.library.search(self._typed).found
        plan = self.plan
        used: frozenset[str] = frozenset()
        if plan is not None and self._view.key:
            phase = plan.spans[self._view.phase].phase
            open_one = next(r for r in phase.routines if r.key == self._view.key)
            used = frozenset(item.exercise for item in open_one.prescriptions)
        self._page.show_library(build_library(found, used))

    def _templates(self) -> tuple[TemplateItem, ...]:
        s = self._services
        built_in = tuple(TemplateItem(p.slug, p.name, False) for p in s.planner.programmes())
        return (*built_in, *(TemplateItem(p.slug, p.name, True) for p in s.templates.own()))

    def _programme(self, slug: str) -> Programme | None:
        return next((p for p in self._services.planner.programmes() if p.slug == slug), None)

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
            self._read(log_changed=True)
            if argument == "pause":
                self.whole.act("pause")

    def refresh_keeping_view(self) -> None:
        """Read again; a phase that was asked for stays open."""
        view = self._view
        self._read(log_changed=True)
        plan = self.plan
        if plan is not None:
            self._view = view
            self._look(plan)
            self._show()

    def choose_phase(self, index: int) -> None:
        """Open a phase."""
        self._view = View(index, "")
        self._read(log_changed=False)

    def look_at(self, key: str) -> None:
        """Open a session that is about to be added."""
        self._view = View(self._view.phase, key)

    def _choose_session(self, key: str) -> None:
        self._view = View(self._view.phase, routine_key(key))
        self._read(log_changed=False)

    def _toggle_differences(self) -> None:
        view = self._view
        self._view = View(view.phase, view.key, view.problem, not view.differences)
        self._show()

    def _search(self, text: str) -> None:
        self._typed = text
        self._show_library()

    def _open_exercise(self, slug: str) -> None:
        self._navigate(f"library:{slug}")

    def pick(self) -> None:
        """Choose another programme."""
        self._navigate("first_run:program")

    def focus_day(self, day: date) -> None:
        """Give a day of the calendar the focus."""
        column = self._page.findChild(QWidget, f"day_{day.isoformat()}")
        if column is not None:
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    # changing

    def apply(self, edit: Callable[[Plan], Plan]) -> str:
        """Keep a change in the draft. Returns the sentence of what does not fit, or an empty text."""
        editing, plan = self._editing, self.plan
        if editing is None or plan is None:
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
        base, builder = editing.plan, self._services.builder
        back = base is not None and (base.slug, base.start) == (changed.slug, changed.start)
        if base is not None and back and not difference(base, changed):
            self.write(lambda: builder.discard(changed.episode_id))
        else:
            self.write(lambda: builder.keep(changed))
        return ""

    def _forget_problem(self) -> None:
        self._view = View(self._view.phase, self._view.key, None, self._view.differences)

    def show_row_problem(self, index: int, cell: str, sentence: str) -> None:
        """Say under a row what could not be read; what was typed stays."""
        self._view = View(self._view.phase, self._view.key, (index, cell, sentence), self._view.differences)
        self._show()

    def write(self, action: Callable[[], Outcome[T]]) -> Outcome[T] | None:
        """Carry out a write, make it undoable and show what became of it.

        Raises:
            UserError: What the service refuses; the caller shows it where it was typed.
        """
        try:
            outcome = action()
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change)
        self._read(log_changed=outcome.change.kinds != {"draft"})
        self._known = True
        return outcome

    def try_write(self, action: Callable[[], Outcome[T]]) -> bool:
        """The same; what is refused is said at the top of the page."""
        try:
            return self.write(action) is not None
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return False

    def move_slot(self, key: str, planned_day: date, to: date) -> bool:
        """Put a session of the plan in force on another day; False when the plan in force does not have it."""
        episode, editing = self.episode, self._editing
        if episode is None or editing is None or editing.plan is None:
            return False
        pauses = self._services.pauses
        try:
            self.write(lambda: pauses.move(episode, key, planned_day, to))
        except UserError as problem:
            if problem.code == "slot_gone":
                return False
            self._page.show_problem(texts.problem(problem))
        return True

    def answer(self, index: int, accepted: bool) -> None:
        """Accept a proposal, or put it off."""
        episode = self.episode
        item = self.edits.item(index)
        asked = next((a for a in self._asked if a.place == self.opened and _is_about(a, item)), None)
        if episode is None or asked is None:
            return
        progression = self._services.progression
        if accepted:
            self.try_write(lambda: progression.accept(episode, asked))
        else:
            self.try_write(lambda: progression.decline(episode, asked))
        self._page.editor.list.focus_row(index)


def _is_about(asked: Asked, item: Prescription | None) -> bool:
    return item is not None and (asked.item.exercise, asked.proposal.old) == (item.exercise, item.dose)
