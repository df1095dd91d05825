"""History over a log with one entry of each common kind, as its tests find it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rehab.domain.checkin import Question
from rehab.domain.checkup import Reply
from rehab.domain.pain import Measure
from rehab.domain.pain_map import Place, Spot
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.domain.self_test import SelfTestKind
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.domain.weekly import WeeklyAnswers
from rehab.services.outcome import Change
from rehab.ui.history.page import HistoryPage
from rehab.ui.history.state import EntryRow
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from rehab.domain.diary import EntryKind
    from rehab.ui.history.entry_list import EntryList

__all__ = ["road"]

TODAY = date(2026, 11, 17)
ZONE = timezone(timedelta(hours=1))
Start = Callable[..., Road]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 5, tzinfo=ZONE)


class Scene:
    """History over a log with one entry of each kind yesterday and a score the day before."""

    def __init__(self, road: Road) -> None:
        self.road = road
        s = road.services
        self.day = TODAY - timedelta(days=1)
        self.episode = s.planner.start(
            "P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=20)
        ).value.episode_id
        week = s.planner.week(self.episode, self.day)
        routine = next(d for d in week.days if d.day == self.day).slots[0].slot.routine.key
        s.checkins.log(Measure.FIRST_STEP, 6, self.episode, at(self.day - timedelta(days=1), 7))
        s.checkins.log(Measure.FIRST_STEP, 4, self.episode, at(self.day, 6))
        s.checkins.answer(Question.NIGHT, "yes", self.episode, at(self.day, 8))
        s.sessions.record(SessionDraft(Done.ALL, routine_key=routine, at=at(self.day, 9)), self.episode)
        s.runs.log(5.237, 31, at(self.day, 10))
        s.treatments.log(TreatmentKind.INSOLE, self.day, None, self.episode)
        s.weekly.answer(WeeklyAnswers(change=1), self.episode, at(self.day, 11))
        s.self_tests.record(SelfTestKind.STANCE, 30, 41, self.episode, at(self.day, 12))
        s.checkins.answer(Question.NOTE, "new shoes", self.episode, at(self.day, 13))
        road.app.feed.publish(Change(frozenset({"pain"})))
        road.settle()

    def more(self) -> None:
        """A pause and a pain map yesterday, and a check-up today."""
        s = self.road.services
        s.pauses.pause(self.episode, PauseReason.TRAVEL, self.day, self.day)
        spot = Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 5)
        s.maps.save(self.episode, [spot], "after the fair", at(self.day, 14))
        s.checkups.record(self.episode, {"U07": Reply.NO})
        self.road.app.feed.publish(Change(frozenset({"program"})))
        self.road.settle()

    def open(self, target: str = "history") -> Scene:
        self.road.app.window.go(target)
        self.road.settle()
        return self

    @property
    def page(self) -> HistoryPage:
        page = self.road.app.window.page("history")
        assert isinstance(page, HistoryPage)
        return page

    @property
    def list(self) -> EntryList:
        return self.page.list.list

    def titles(self, view: EntryList | None = None) -> list[str]:
        rows = (view or self.list).entries.rows
        return [row.title for row in rows if isinstance(row, EntryRow)]

    def put_cursor(self, kind: EntryKind) -> None:
        row = next(r for r in self.list.entries.rows if isinstance(r, EntryRow) and r.key.kind is kind)
        self.list.setFocus()
        self.list.set_current(row.key)

    def double_click(self, kind: EntryKind) -> None:
        self.put_cursor(kind)
        place = self.list.visualRect(self.list.currentIndex()).center()
        viewport = self.list.viewport()
        self.road.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        self.road.qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        self.road.settle()

    def typed(self, name: str, text: str) -> None:
        field = self.road.find(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        self.road.qtbot.keyClicks(field, text)


@pytest.fixture
def scene(road: Start) -> Scene:
    return Scene(road())
