"""What the person changes in the rows of the open session: each change is kept in the draft and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain import plan_edit
from rehab.domain.dose_step import default_rule, rules_for
from rehab.domain.dose_text import Cell, parse_dose
from rehab.domain.errors import UserError
from rehab.domain.program import PerWeek, Prescription
from rehab.domain.schedule import TIMES_OF_DAY
from rehab.ui import texts
from rehab.ui.program.state import RulePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.dose_step import Rule
    from rehab.domain.dose_text import Typed
    from rehab.domain.plan_edit import Place
    from rehab.domain.program import Plan
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.presenter import ProgramPresenter


class EditPresenter(QObject):
    """Carries out the changes of the rows: doses, rules, order, and what comes from the library panel."""

    def __init__(self, page: ProgramPage, owner: ProgramPresenter) -> None:
        super().__init__(owner)
        self._page, self._owner = page, owner
        listed = page.editor.list
        listed.dose_typed.connect(self.type_dose)
        listed.rule_wanted.connect(self.open_rule)
        listed.rule_saved.connect(self.set_rule)
        listed.rule_closed.connect(self.close_rule)
        listed.moved.connect(self.move)
        listed.removed.connect(self.remove)
        listed.duplicated.connect(self.duplicate)
        page.exercise_added.connect(self.add)
        page.row_dropped.connect(self.move)

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


def _doser(typed: Typed) -> Callable[[Prescription], Prescription]:
    def change(item: Prescription) -> Prescription:
        return replace(item, dose=typed.dose)

    return change


def _often(plan: Plan, place: Place, typed: Typed) -> Plan:
    """How often was typed along with a dose: ``2/d`` and ``3dpw`` hold for the whole session."""
    if typed.per_day is not None:
        plan = plan_edit.set_times(plan, place, TIMES_OF_DAY[typed.per_day])
    if typed.days_per_week is not None:
        plan = plan_edit.set_recurrence(plan, place, PerWeek(typed.days_per_week))
    return plan
