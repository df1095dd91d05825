"""What the person changes in sessions and their days: each change is kept in the draft and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from rehab.domain import plan_edit
from rehab.domain.errors import UserError
from rehab.domain.plan_edit import Place
from rehab.domain.schedule import TIMES_OF_DAY, routine_key
from rehab.domain.times_text import parse_times
from rehab.ui import texts
from rehab.ui.program.questions import AskName
from rehab.ui.texts import plans

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.program import Plan, Recurrence
    from rehab.services.pause import Pauses
    from rehab.ui.program.drag import Dragged
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.presenter import ProgramPresenter
    from rehab.ui.program.state import DayCell


class DayPresenter(QObject):
    """Carries out the changes of the session's menu and of the week."""

    def __init__(self, page: ProgramPage, owner: ProgramPresenter, pauses: Pauses) -> None:
        super().__init__(owner)
        self._page, self._owner, self._pauses = page, owner, pauses
        self._copied: int | None = None
        head = page.editor.head
        head.session_added.connect(self.add_session)
        head.menu.days_chosen.connect(self.set_days)
        head.menu.times_chosen.connect(self.set_times)
        head.menu.own_times_chosen.connect(self.ask_times)
        head.menu.rename_chosen.connect(self.ask_name)
        head.menu.remove_chosen.connect(self.remove_session)
        page.day_toggled.connect(self.toggle_day)
        page.day_copied.connect(self.copy_day)
        page.day_pasted.connect(self.paste_day)
        page.session_dropped.connect(self.drop_session)
        page.shift_wanted.connect(self.shift)

    @property
    def _place(self) -> Place:
        return self._owner.opened

    @property
    def _monday(self) -> date:
        """The week in which days are toggled."""
        today = self._owner.today
        return today - plan_edit.DAY * today.weekday()

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
            return plan_edit.set_times(plan, self._place, TIMES_OF_DAY[count])

        self._owner.apply(edit)

    def toggle_day(self, weekday: int) -> None:
        """Put the open session on a weekday, or take it off."""
        monday = self._monday

        def edit(plan: Plan) -> Plan:
            return plan_edit.toggle_day(plan, self._place, weekday, monday)

        self._owner.apply(edit)

    def copy_day(self, weekday: int) -> None:
        """Remember a day."""
        self._copied = weekday

    def paste_day(self, weekday: int) -> None:
        """Do on this day all that is done on the copied one as well."""
        source, monday = self._copied, self._monday
        if source is None:
            return

        def edit(plan: Plan) -> Plan:
            return plan_edit.copy_day(plan, self._place.phase, source, weekday, monday)

        self._owner.apply(edit)

    def drop_session(self, dragged: Dragged, cell: DayCell) -> None:
        """Put a session on another day: this once, or always in the usual week of a phase."""
        if dragged.planned_day is not None and self._move_slot(dragged.key, dragged.planned_day, cell.day):
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
        if mark.planned_day is not None and self._move_slot(mark.key, mark.planned_day, day):
            self._focus_day(day)
        elif mark.status == "due":
            self._move_day(mark.key, cell.weekday, (cell.weekday + step) % 7)
            self._focus_day(day)

    def _move_slot(self, key: str, planned_day: date, to: date) -> bool:
        """Put a session of the plan in force on another day; False when the plan in force does not have it."""
        owner, episode = self._owner, self._owner.episode
        if episode is None:
            return False
        try:
            owner.write(lambda: self._pauses.move(episode, key, planned_day, to))
        except UserError as problem:
            if problem.code == "slot_gone":
                return False
            self._page.show_problem(texts.problem(problem))
        return True

    def _focus_day(self, day: date) -> None:
        """Give a day of the calendar the focus."""
        # Weeks that were shown before are children of the page until Qt deletes them; the newest is the last one.
        columns = self._page.findChildren(QWidget, f"day_{day.isoformat()}")
        if columns:
            columns[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_day(self, key: str, source: int, target: int) -> None:
        monday = self._monday
        place = Place(self._place.phase, routine_key(key))

        def edit(plan: Plan) -> Plan:
            return plan_edit.move_day(plan, place, source, target, monday)

        self._owner.apply(edit)
