"""The list of History: blocks of days are read when they come into view, a search reads in a job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.diary import EntryKind
from rehab.domain.errors import Problem
from rehab.ui.history.state import EntryRow, Row, with_headings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.domain.diary import Entry
    from rehab.services.diary import Diary
    from rehab.ui.history.page import HistoryPage
    from rehab.ui.jobs import Jobs, Progress, Result

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


class ListPresenter:
    """Keeps how far the list was read."""

    def __init__(
        self,
        page: HistoryPage,
        diary: Diary,
        jobs: Jobs,
        *,
        episode: Callable[[], UUID | None],
        today: Callable[[], date],
        row: Callable[[Entry], EntryRow],
        tell: Callable[[Problem], None],
    ) -> None:
        self._page, self._diary, self._jobs = page, diary, jobs
        self._episode, self._today, self._row, self._tell = episode, today, row, tell
        self._older: date | None = None
        self._blocks, self._asked = 1, 0
        page.list.filter_changed.connect(self.show_newest)
        page.list.list.entries.more_wanted.connect(self.read_more)

    def show_newest(self) -> None:
        """Show the list from its beginning, for other kinds or words."""
        self._blocks = 1
        self._page.list.list.scrollToTop()
        if (episode := self._episode()) is not None:
            self.read_again(episode, keep_place=False)

    def read_again(self, episode: UUID, *, keep_place: bool = True) -> None:
        """Read what is shown again; the list keeps its place."""
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
            block = self._diary.block(episode, until, kinds, *((SEARCH_DAYS,) if query else ()))
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
            block = self._diary.block(episode, self._older, self._page.list.kinds())
        except Problem as problem:
            self._tell(problem)
            return
        entries = self._page.list.list.entries
        last = entries.rows[-1].day if entries.rows else None
        self._older, self._blocks = block.older, self._blocks + 1
        rows = with_headings((self._row(entry) for entry in block.entries), self._today(), last)
        entries.append(rows, block.older is not None)
