"""What the person changes in the open session and its days: each change is kept in the draft and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain import plan_edit
from rehab.domain.dose_step import default_rule, rules_for
from rehab.domain.dose_text import Cell, parse_dose
from rehab.domain.errors import UserError
from rehab.domain.plan_edit import Place
from rehab.domain.program import PerWeek, Prescription, Recurrence
from rehab.domain.schedule import TIMES_OF_DAY, routine_key
from rehab.domain.times_text import parse_times
from rehab.ui import texts
from rehab.ui.program.questions import AskName
from rehab.ui.program.state import RulePanel
from rehab.ui.texts import plans

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from rehab.domain.dose_step import Rule
    from rehab.domain.dose_text import Typed
    from rehab.domain.program import Plan
    from rehab.ui.program.drag import Dragged
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.presenter import ProgramPresenter
    from rehab.ui.program.state import DayCell


class EditPresenter(QObject):
    """Carries out the changes of the editor, the library panel and the week."""

    def __init__(self, page: ProgramPage, owner: ProgramPresenter) -> None:
        super().__init__(owner)
        self._page, self._owner = page, owner
        self._copied: int | None = None
        listed, head = page.editor.list, page.editor.head
        listed.dose_typed.connect(self.type_dose)
        listed.rule_wanted.connect(self.open_rule)
        listed.rule_saved.connect(self.set_rule)
        listed.rule_closed.connect(self.close_rule)
        listed.moved.connect(self.move)
        listed.removed.connect(self.remove)
        listed.duplicated.connect(self.duplicate)
        head.session_added.connect(self.add_session)
        head.menu.days_chosen.connect(self.set_days)
        head.menu.times_chosen.connect(self.set_times)
        head.menu.own_times_chosen.connect(self.ask_times)
        head.menu.rename_chosen.connect(self.ask_name)
        head.menu.remove_chosen.connect(self.remove_session)
        page.exercise_added.connect(self.add)
        page.row_dropped.connect(self.move)
        page.day_toggled.connect(self.toggle_day)
        page.day_copied.connect(self.copy_day)
        page.day_pasted.connect(self.paste_day)
        page.session_dropped.connect(self.drop_session)
        page.shift_wanted.connect(self.shift)

    @property
    def _place(self) -> Place:
        return self._owner.opened

    # doses and rules

    def type_dose(self, indexes: set[int], cell: str, text: str) -> None:
        """Take what was typed into one row, or into the bar of several."""
        plan = self._owner.plan
        if plan is None or not indexes:
            return
        items = plan_edit.routine_at(plan, self._place).prescriptions
        several = cell == Cell.ANY.value
        try:
            typed = {i: parse_dose(items[i].dose, text, Cell(cell)) for i in indexes}
        except UserError as problem:
            sentence = texts.problem(problem)
            if several:
                self._page.editor.bulk.error.set_text(sentence)
            else:
                self._owner.show_row_problem(next(iter(indexes)), cell, sentence)
            return

        def dosed(plan: Plan) -> Plan:
            for index, value in typed.items():
                plan = plan_edit.change_exercises(plan, self._place, {index}, _doser(value))
            return _often(plan, self._place, next(iter(typed.values())))

        self._owner.apply(dosed)
        if several:
            self._page.editor.list.choose(set())
            self._page.editor.list.focus_row(min(indexes))

    def open_rule(self, index: int) -> None:
        """Open the sentences of a row."""
        item = self.item(index)
        if item is not None:
            offered = rules_for(item.dose)
            usual = default_rule(item.dose, self._owner.exercises.get(item.exercise))
            chosen = item.rule or next(rule for rule in offered if rule.kind is usual.kind)
            self._page.editor.list.show_rule(RulePanel(index, offered, chosen))

    def set_rule(self, index: int, rule: Rule) -> None:
        """Take a sentence with its blanks."""

        def ruled(item: Prescription) -> Prescription:
            return replace(item, rule=rule)

        def edit(plan: Plan) -> Plan:
            return plan_edit.change_exercises(plan, self._place, {index}, ruled)

        self._owner.apply(edit)
        self.close_rule()
        self._page.editor.list.focus_row(index)

    def close_rule(self) -> None:
        """Fold the sentences away."""
        self._page.editor.list.close_rule()

    def item(self, index: int) -> Prescription | None:
        """A row of the open session, or None without a plan."""
        plan = self._owner.plan
        return None if plan is None else plan_edit.routine_at(plan, self._place).prescriptions[index]

    # rows

    def add(self, slug: str, at: int | None) -> None:
        """Add an exercise from the library with its usual dose."""
        exercise = self._owner.exercises.get(slug)
        if exercise is None or not self._owner.opened.key:
            return
        item = Prescription(slug, exercise.name, exercise.dose, progression=exercise.progression)

        def edit(plan: Plan) -> Plan:
            return plan_edit.add_exercise(plan, self._place, item, at)

        self._owner.apply(edit)

    def move(self, index: int, to: int) -> None:
        """Move a row; it keeps the focus."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.move_exercise(plan, self._place, index, to)

        self._owner.apply(edit)
        self._page.editor.list.focus_row(to)

    def remove(self, indexes: set[int]) -> None:
        """Take rows out."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.remove_exercises(plan, self._place, indexes)

        self._owner.apply(edit)
        self._page.editor.list.focus_row(min(indexes))

    def duplicate(self, index: int) -> None:
        """Put a copy below a row."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.duplicate_exercise(plan, self._place, index)

        self._owner.apply(edit)
        self._page.editor.list.focus_row(index + 1)

    # sessions and days

    def add_session(self) -> None:
        """Add a session to the phase and open it."""
        plan = self._owner.plan
        if plan is None:
            return
        number = len(plan.spans[self._place.phase].phase.routines) + 1
        changed, key = plan_edit.add_routine(plan, self._place.phase, self.tr("Session {n}").format(n=number))
        self._owner.look_at(key)
        self._owner.apply(lambda _plan: changed)
        self._page.focus_library()

    def remove_session(self) -> None:
        """Take the open session out of the phase."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.remove_routine(plan, self._place)

        self._owner.apply(edit)

    def ask_name(self) -> None:
        """Ask for another name of the session."""
        plan = self._owner.plan
        if plan is None:
            return
        name = plan_edit.routine_at(plan, self._place).name
        card = AskName(self._page, self.tr("Name of the session"), name, self.tr("Rename"))
        card.given.connect(self._on_name)
        self._card = card
        card.open_card(card.field)

    def _on_name(self, name: str) -> None:
        def edit(plan: Plan) -> Plan:
            return plan_edit.rename_routine(plan, self._place, name)

        self._close_or_say(self._owner.apply(edit))

    def set_days(self, recurrence: Recurrence) -> None:
        """Give the session other days."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.set_recurrence(plan, self._place, recurrence)

        self._owner.apply(edit)

    def ask_times(self) -> None:
        """Ask for the times of the day."""
        plan = self._owner.plan
        if plan is None:
            return
        shown = plans.times_field(plan_edit.routine_at(plan, self._place).times)
        card = AskName(self._page, self.tr("Times of the day, such as 8:00, 13:00"), shown, self.tr("Set"))
        card.given.connect(self._on_times)
        self._card = card
        card.open_card(card.field)

    def _on_times(self, text: str) -> None:
        def edit(plan: Plan) -> Plan:
            return plan_edit.set_times(plan, self._place, parse_times(text))

        self._close_or_say(self._owner.apply(edit))

    def _close_or_say(self, problem: str) -> None:
        if problem:
            self._card.show_problem(problem)
        else:
            self._card.close_card()

    def set_times(self, count: int) -> None:
        """Ask for the session so many times a day."""

        def edit(plan: Plan) -> Plan:
            return plan_edit.set_times(plan, self._place, times_for(count))

        self._owner.apply(edit)

    def toggle_day(self, weekday: int) -> None:
        """Put the open session on a weekday, or take it off."""
        monday = self._owner.monday

        def edit(plan: Plan) -> Plan:
            return plan_edit.toggle_day(plan, self._place, weekday, monday)

        self._owner.apply(edit)

    def copy_day(self, weekday: int) -> None:
        """Remember a day."""
        self._copied = weekday

    def paste_day(self, weekday: int) -> None:
        """Do on this day all that is done on the copied one as well."""
        source, monday = self._copied, self._owner.monday
        if source is None:
            return

        def edit(plan: Plan) -> Plan:
            return plan_edit.copy_day(plan, self._place.phase, source, weekday, monday)

        self._owner.apply(edit)

    def drop_session(self, dragged: Dragged, cell: DayCell) -> None:
        """Put a session on another day: this once, or always in the usual week of a phase."""
        if dragged.planned_day is not None and self._owner.move_slot(
            dragged.key, dragged.planned_day, cell.day
        ):
            return
        if dragged.day is not None:
            self._move_day(dragged.key, dragged.day.weekday(), cell.weekday)

    def shift(self, cell: DayCell, step: int) -> None:
        """The same by keyboard, for the open session or else the first one of the day."""
        marks = [m for m in cell.sessions if m.current] or list(cell.sessions)
        if not marks:
            return
        mark = marks[0]
        day: date = cell.day + plan_edit.DAY * step
        if mark.planned_day is not None and self._owner.move_slot(mark.key, mark.planned_day, day):
            self._owner.focus_day(day)
        elif mark.planned_day is None and mark.status == "due":
            self._move_day(mark.key, cell.weekday, (cell.weekday + step) % 7)
            self._owner.focus_day(day)

    def _move_day(self, key: str, source: int, target: int) -> None:
        monday = self._owner.monday
        place = Place(self._place.phase, routine_key(key))

        def edit(plan: Plan) -> Plan:
            return plan_edit.move_day(plan, place, source, target, monday)

        self._owner.apply(edit)


def times_for(count: int) -> tuple[time, ...]:
    """Times of the day for so many sessions."""
    return TIMES_OF_DAY[count]


def _doser(typed: Typed) -> Callable[[Prescription], Prescription]:
    def change(item: Prescription) -> Prescription:
        return replace(item, dose=typed.dose)

    return change


def _often(plan: Plan, place: Place, typed: Typed) -> Plan:
    """How often was typed along with a dose: ``2/d`` and ``3dpw`` hold for the whole session."""
    if typed.per_day is not None:
        plan = plan_edit.set_times(plan, place, times_for(typed.per_day))
    if typed.days_per_week is not None:
        plan = plan_edit.set_recurrence(plan, place, PerWeek(typed.days_per_week))
    return plan
