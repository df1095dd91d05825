"""Between the History page and the services: reads blocks of days, opens editors, deletes many at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.diary import EntryKind
from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.domain.self_test import SelfTestKind
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.forms.day_desk import DayDesk
from rehab.ui.forms.presenter import QuickLogPresenter
from rehab.ui.forms.self_test_presenter import SelfTestPresenter
from rehab.ui.forms.week_presenter import WeekPresenter
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
    with_headings,
)
from rehab.ui.texts import diary as diary_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.diary import EntryKey
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.feed import Feed
    from rehab.ui.history.page import HistoryPage
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")
SEARCH_DAYS = 366
"""Days that a search reads at once; it runs in a job and wants few, large readings."""
AT_ONCE = 3
"""Blocks that are read again in the window's thread after a change; more of them are read in a job."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Rows that were read: down to which day, and where older ones go on (None: nowhere)."""

    rows: list[Row]
    older: date | None
    blocks: int


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
        self._feed, self._undo, self._jobs = feed, undo, jobs
        self._navigate, self._problems = navigate, problems
        self._view = VIEWS[0]
        self._day = self._today()
        self._year, self._metric = self._day.year, METRICS[0]
        self._older: date | None = None
        self._blocks, self._asked = 1, 0
        self._make_editors()
        self._wire(page)

    def _make_editors(self) -> None:
        s, page = self._s, self._page
        shared: dict[str, Any] = {
            "episode": self._episode,
            "write": self._write,
            "refuse": page.show_problem,
        }
        self.quick = QuickLogPresenter(
            page,
            runs=s.runs,
            treatments=s.treatments,
            checkin=s.checkins,
            preferences=s.preferences,
            clock=s.clock,
            **shared,
        )
        self.week = WeekPresenter(page, s.weekly, s.clock, s.preferences, **shared)
        self.self_test = SelfTestPresenter(page, s.self_tests, s.clock, s.preferences, **shared)
        self.days = DayDesk(
            s.people,
            s.progress,
            s.checkins,
            s.preferences,
            s.clock,
            feed=self._feed,
            undo=self._undo,
            show=page.show_day,
            tell=self._tell,
            parent=self,
        )

    def _wire(self, page: HistoryPage) -> None:
        page.view_chosen.connect(self.choose_view)
        page.self_test_wanted.connect(self.take_test)
        page.add_wanted.connect(self.add_to_day)
        page.day_wanted.connect(self.days.open)
        page.action_chosen.connect(self.act)
        page.score_edited.connect(self.days.edit_score)
        page.answer_edited.connect(self.days.edit_answer)
        page.session_chosen.connect(self._navigate)
        page.list.filter_changed.connect(self.show_newest)
        page.list.list.entries.more_wanted.connect(self.read_more)
        page.month.month.day_chosen.connect(self.choose_day)
        page.month.day_wanted.connect(self.days.open)
        page.year.map.day_chosen.connect(self.go_to_day)
        page.year.metric_chosen.connect(self.choose_metric)
        page.year.year_wanted.connect(self.turn_year)
        for panel in (page.list, page.month):
            panel.list.entry_opened.connect(self.edit)
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
            self.take_test(kind)
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
                self._read_again(episode)
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

    # the list

    def show_newest(self) -> None:
        """Show the list from its beginning, for other kinds or words."""
        self._blocks = 1
        self._page.list.list.scrollToTop()
        if (episode := self._episode()) is not None:
            self._read_again(episode, keep_place=False)

    def _read_again(self, episode: UUID, *, keep_place: bool = True) -> None:
        self._asked += 1
        asked, blocks = self._asked, self._blocks
        kinds, query = self._page.list.kinds(), self._page.list.query()
        if not query and blocks <= AT_ONCE:
            self._show_list(self._read(episode, kinds, "", blocks, asked), keep_place)
            return

        def work(_progress: Progress) -> tuple[int, Reading | None]:
            return asked, self._read(episode, kinds, query, blocks, asked)

        def show(result: Result) -> None:
            if result.problem is not None:
                self._tell(result.problem)
            elif result.value is not None and result.value[0] == self._asked:
                self._show_list(result.value[1], keep_place)

        self._page.show_view("list")
        self._jobs.start(work, show)

    def _read(
        self, episode: UUID, kinds: frozenset[EntryKind], query: str, blocks: int, asked: int
    ) -> Reading | None:
        """So many blocks from today on; for a search as many as there are. None: something else is wanted now."""
        found: list[EntryRow] = []
        until: date | None = self._today()
        count = 0
        while until is not None and (query or count < blocks):
            if asked != self._asked:
                return None
            block = self._s.diary.block(episode, until, kinds, *((SEARCH_DAYS,) if query else ()))
            rows = (self._row(entry) for entry in block.entries)
            found += [row for row in rows if all(word in row.words for word in query.split())]
            until, count = block.older, count + 1
        return Reading(with_headings(found, self._today()), until, max(1, count))

    def _show_list(self, reading: Reading | None, keep_place: bool) -> None:
        if reading is None:
            return
        panel = self._page.list
        view = panel.list
        place, row = view.verticalScrollBar().value(), view.currentIndex().row()
        current = view.currentIndex().data(0x0100) if row >= 0 else None
        self._older = reading.older
        view.entries.set_rows(reading.rows, reading.older is not None)
        if keep_place:
            view.set_current(current.key if isinstance(current, EntryRow) else None, row)
            view.verticalScrollBar().setValue(place)
        filtered = bool(panel.query()) or len(panel.kinds()) < len(EntryKind)
        panel.show_nothing(not reading.rows and filtered)
        if reading.rows or filtered:
            self._page.show_view("list")
        else:
            self._page.show_empty(followed=True)

    def read_more(self) -> None:
        """Read the next older block."""
        episode = self._episode()
        if episode is None or self._older is None:
            return
        try:
            block = self._s.diary.block(episode, self._older, self._page.list.kinds())
        except Problem as problem:
            self._tell(problem)
            return
        entries = self._page.list.list.entries
        last = entries.rows[-1].day if entries.rows else None
        self._older, self._blocks = block.older, self._blocks + 1
        rows = with_headings((self._row(entry) for entry in block.entries), self._today(), last)
        entries.append(rows, block.older is not None)

    def _row(self, entry: Any) -> EntryRow:
        return build_row(entry, miles=self._s.preferences.settings.distance is Distance.MILES)

    # moving

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
            self._navigate("today" if action == "today" else "program")

    # editing

    def add_to_day(self) -> None:
        """Open the day of the calendar, else yesterday: today has a page of its own."""
        self.days.open(self._day if self._view == "month" else self._today() - timedelta(days=1))

    def take_test(self, kind: str) -> None:
        """Open the form of a self test."""
        self.self_test.open(SelfTestKind(kind) if kind else SelfTestKind.HEEL_RAISES)

    def edit(self, key: EntryKey) -> None:
        """Open the editor that an entry was made with."""
        try:
            self._edit(key)
        except Problem as problem:
            self._tell(problem)

    def _edit(self, key: EntryKey) -> None:
        if not isinstance(key.id, UUID):
            self.week.edit(key.id)
        elif key.kind is EntryKind.SESSION:
            self._navigate(f"session:edit={key.id}")
        elif key.kind is EntryKind.RUN and (run := self._s.runs.run(key.id)) is not None:
            self.quick.edit_run(run)
        elif key.kind is EntryKind.TREATMENT and (found := self._s.treatments.treatment(key.id)) is not None:
            self.quick.edit_treatment(found)
        elif key.kind is EntryKind.SELF_TEST and (test := self._s.self_tests.test(key.id)) is not None:
            self.self_test.edit(test)
        else:
            day = self._day_of(key)
            if day is not None:
                self.days.open(day)

    def _day_of(self, key: EntryKey) -> date | None:
        lists = (self._page.list.list, self._page.month.list)
        rows = (row for view in lists for row in view.entries.rows if isinstance(row, EntryRow))
        return next((row.day for row in rows if row.key == key), None)

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
            outcome = act()
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
