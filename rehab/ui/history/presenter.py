"""Between the History page and the services: reads blocks of days, opens editors, deletes many at once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.conflict import settled
from rehab.ui.history.editors import HistoryEditors
from rehab.ui.history.list_presenter import ListPresenter
from rehab.ui.history.page import VIEWS
from rehab.ui.history.state import (
    METRICS,
    EntryRow,
    Row,
    build_month,
    build_row,
    build_year,
    day_heading,
    month_days,
)
from rehab.ui.texts import diary as diary_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.domain.diary import Entry, EntryKey
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.feed import Feed
    from rehab.ui.history.list_panel import ListPanel
    from rehab.ui.history.month_panel import MonthPanel
    from rehab.ui.history.page import HistoryPage
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")


class HistoryPresenter(QObject):
    """Keeps the view, the filters and the day; everything else is read again when asked."""

    def __init__(
        self,
        page: HistoryPage,
        services: Services,
        *,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        navigate: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._s = page, services
        self._feed, self._undo = feed, undo
        self._navigate, self._problems = navigate, problems
        self._view = VIEWS[0]
        self._day = self._today()
        self._year, self._metric = self._day.year, METRICS[0]
        self.list = ListPresenter(
            page,
            services.diary,
            jobs,
            episode=self._episode,
            today=self._today,
            row=self._row,
            tell=self._tell,
        )
        self.editors = HistoryEditors(
            page,
            services,
            feed=feed,
            undo=undo,
            navigate=navigate,
            episode=self._episode,
            write=self._write,
            tell=self._tell,
            parent=self,
        )
        self._wire(page)

    def _wire(self, page: HistoryPage) -> None:
        page.view_chosen.connect(self.choose_view)
        page.self_test_wanted.connect(self.editors.take_test)
        page.add_wanted.connect(self.add_to_day)
        page.day_wanted.connect(self.editors.days.open)
        page.action_chosen.connect(self.act)
        page.score_edited.connect(self.editors.days.edit_score)
        page.answer_edited.connect(self.editors.days.edit_answer)
        page.session_chosen.connect(self._navigate)
        page.view_made.connect(self._wire_view)
        self._wire_entries(page.list)

    def _wire_view(self, name: str, panel: Any) -> None:
        """Listen to a view that has just been made."""
        if name == "month":
            panel.month.day_chosen.connect(self.choose_day)
            panel.day_wanted.connect(self.editors.days.open)
            self._wire_entries(panel)
        elif name == "year":
            panel.map.day_chosen.connect(self.go_to_day)
            panel.months.month_chosen.connect(self.go_to_day)
            panel.metric_chosen.connect(self.choose_metric)
            panel.year_wanted.connect(self.turn_year)

    def _wire_entries(self, panel: ListPanel | MonthPanel) -> None:
        panel.list.entry_opened.connect(self.editors.edit)
        panel.delete_wanted.connect(self.delete)

    # reading

    @property
    def place(self) -> str:
        """What `open` of a page made anew shows again."""
        return self._view if self._view != "month" else self._day.isoformat()

    def refresh(self) -> None:
        """Read the view that is shown again; the list keeps its place."""
        self._page.single_keys = self._s.preferences.settings.single_keys
        self._show()

    def open(self, argument: str) -> None:
        """Show a view by its name, a day by its date, or the form of a self test (``test``, ``test=stance``)."""
        name, _, kind = argument.partition("=")
        if name == "test":
            self.refresh()
            self.editors.take_test(kind)
        elif name in VIEWS:
            self.choose_view(name)
        else:
            try:
                self.go_to_day(date.fromisoformat(argument))
            except ValueError:
                self.refresh()

    def _show(self) -> None:
        self._page.show_problem("")
        try:
            episode = self._episode()
            if episode is None:
                self._page.show_empty(followed=False)
                return
            if self._view == "list":
                self.list.read_again(episode)
            elif self._view == "month":
                self._show_month(episode)
            elif self._view == "year":
                facts = self._s.diary.year(episode, self._year)
                starts = self._s.preferences.settings.week_starts_on
                state = build_year(facts, self._year, self._metric, self._today(), starts)
                self._page.year.show_state(state, self._day)
                self._page.show_view("year")
            else:
                self._page.tests.show_tests(self._s.self_tests.tests(episode), self._today())
                self._page.show_view("tests")
        except Problem as problem:
            self._tell(problem)

    def _show_month(self, episode: UUID) -> None:
        starts = self._s.preferences.settings.week_starts_on
        days = month_days(self._day, starts)
        marks = self._s.diary.marks(episode, days[0], days[-1])
        state = build_month(marks, self._day, self._today(), starts)
        rows: list[Row] = [self._row(entry) for entry in self._s.diary.day(episode, self._day)]
        self._page.month.show_state(state, rows, day_heading(self._day, self._today()))
        self._page.show_view("month")

    # moving

    def _row(self, entry: Entry) -> EntryRow:
        return build_row(entry, miles=self._s.preferences.settings.distance is Distance.MILES)

    def choose_view(self, name: str) -> None:
        """Show another view."""
        self._view = name
        self._show()
        self._page.focus_view(name)

    def choose_day(self, day: date) -> None:
        """Look at another day of the calendar."""
        self._day = day
        self._show()

    def go_to_day(self, day: date) -> None:
        """Show a day in its month."""
        self._day = min(day, self._today())
        self.choose_view("month")

    def choose_metric(self, metric: str) -> None:
        """Show another number of the year."""
        self._metric = metric
        self._show()

    def turn_year(self, years: int) -> None:
        """Show another year, if it can hold anything."""
        self._year = max(1970, min(self._year + years, self._today().year))
        self._show()

    def act(self, action: str) -> None:
        """Do what a button of an empty page says."""
        if action == "add":
            self.add_to_day()
        else:
            self._navigate("today" if action == "today" else "first_run:where")

    # editing

    def add_to_day(self) -> None:
        """Open the day of the calendar, else yesterday: today has a page of its own."""
        day = self._day if self._view == "month" else self._today() - timedelta(days=1)
        self.editors.days.open(day)

    def delete(self, keys: list[EntryKey]) -> None:
        """Delete what is chosen; one step takes all of it back."""
        episode = self._episode()
        if episode is not None:
            said = diary_words.entries_deleted(len(keys))
            self._write(lambda: self._s.diary.delete(episode, keys), said)

    def _write(
        self, act: Callable[[], Outcome[T]], said: str, refuse: Callable[[str], None] | None = None
    ) -> Outcome[T] | None:
        """Do one change; say what is wrong with it where it was typed, or offer to take it back."""
        try:
            outcome = settled(self._page, self._s.conflicts, self._s.clock, act)
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        except Problem as problem:
            (refuse or self._page.show_problem)(texts.problem(problem))
            return None
        self._undo.push(outcome.undo, said)
        # The list is shown first: what others work out after the news would share the processor with it.
        self._show()
        self._feed.publish(outcome.change, read_by="history")
        return outcome

    # shared

    def _episode(self) -> UUID | None:
        current = self._s.people.current()
        return None if current is None else current.id

    def _today(self) -> date:
        return local_day(self._s.clock(), self._s.preferences.settings.day_ends_at)

    def _tell(self, problem: Problem, field: str | None = None) -> None:
        if isinstance(problem, EnvironmentProblem):
            self._problems(problem)
        else:
            self._page.show_problem(texts.problem(problem), field)
