"""What an entry of History is changed with: each kind opens the form it was made with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.diary import EntryKind
from rehab.domain.errors import Problem
from rehab.domain.self_test import SelfTestKind
from rehab.ui import texts
from rehab.ui.conflict import settling
from rehab.ui.forms.day_desk import DayDesk
from rehab.ui.forms.presenter import QuickLogPresenter
from rehab.ui.forms.self_test_presenter import SelfTestPresenter
from rehab.ui.forms.week_presenter import WeekPresenter
from rehab.ui.history.state import EntryRow
from rehab.ui.pause_card import PauseAsked, PauseCard

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rehab.domain.diary import EntryKey
    from rehab.domain.pause import Pause
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.forms.presenter import Write
    from rehab.ui.history.page import HistoryPage
    from rehab.ui.undo import UndoHistory

PLACES = {
    EntryKind.SESSION: "session:edit={id}",
    EntryKind.CHECKUP: "checkup:past",
    EntryKind.MAP: "checkup:map/{id}",
}
"""Kinds that are shown and changed on a page of their own."""


class HistoryEditors(QObject):
    """Makes the forms of the page and opens them."""

    def __init__(
        self,
        page: HistoryPage,
        services: Services,
        *,
        feed: Feed,
        undo: UndoHistory,
        navigate: Callable[[str], None],
        episode: Callable[[], UUID | None],
        write: Write,
        tell: Callable[..., None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._s, self._navigate, self._write, self._tell = page, services, navigate, write, tell
        s = services
        shared: dict[str, Any] = {"episode": episode, "write": write, "refuse": page.show_problem}
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
            feed=feed,
            undo=undo,
            settle=settling(page, s.conflicts, s.clock),
            show=page.show_day,
            tell=tell,
            parent=self,
        )

    def take_test(self, kind: str) -> None:
        """Open the form of a self test."""
        self.self_test.open(SelfTestKind(kind) if kind else SelfTestKind.HEEL_RAISES)

    def edit(self, key: EntryKey) -> None:
        """Open the editor that an entry was made with."""
        try:
            if not isinstance(key.id, UUID):
                self.week.edit(key.id)
            elif key.kind in PLACES:
                self._navigate(PLACES[key.kind].format(id=key.id))
            elif not self._open_form(key.kind, key.id) and (day := self._day_of(key)) is not None:
                self.days.open(day)
        except Problem as problem:
            self._tell(problem)

    def _open_form(self, kind: EntryKind, entry_id: UUID) -> bool:
        """Open the form of one entry; False for what is changed with its day, and for what is gone."""
        s = self._s
        if kind is EntryKind.RUN and (run := s.runs.run(entry_id)) is not None:
            self.quick.edit_run(run)
        elif kind is EntryKind.TREATMENT and (found := s.treatments.treatment(entry_id)) is not None:
            self.quick.edit_treatment(found)
        elif kind is EntryKind.SELF_TEST and (test := s.self_tests.test(entry_id)) is not None:
            self.self_test.edit(test)
        elif kind is EntryKind.PAUSE and (pause := s.pauses.pause_of(entry_id)) is not None:
            self._edit_pause(pause)
        else:
            return False
        return True

    def _edit_pause(self, pause: Pause) -> None:
        today = local_day(self._s.clock(), self._s.preferences.settings.day_ends_at)
        card = PauseCard(self._page, today, pause)

        def change(asked: PauseAsked) -> None:
            done = self._write(
                lambda: self._s.pauses.amend(pause.id, asked.reason, asked.start, asked.end),
                texts.undo("pause_changed"),
                card.show_problem,
            )
            if done is not None:
                card.close_card()

        card.asked.connect(change)
        card.open_card(card.first)

    def _day_of(self, key: EntryKey) -> date | None:
        lists = (self._page.list.list, self._page.month.list)
        rows = (row for view in lists for row in view.entries.rows if isinstance(row, EntryRow))
        return next((row.day for row in rows if row.key == key), None)
