"""Resting from a plan and putting sessions on another day; what that does to today and to the count."""

from datetime import time, timedelta
from uuid import UUID

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pause import PauseReason
from rehab.domain.session import Done, SessionDraft
from tests.builders import MONDAY, Desk, at, dump

DAY = timedelta(days=1)


@pytest.fixture
def episode(desk: Desk) -> UUID:
    """A plan since Monday: mornings daily, evenings every other day."""
    return desk.start_plan()


def due(desk: Desk, episode: UUID) -> list[str]:
    return [state.slot.routine.key for state in desk.planner.today(episode).slots]


def test_that_a_paused_day_asks_for_nothing_and_says_why(desk: Desk, episode: UUID) -> None:
    desk.pauses.pause(episode, PauseReason.TRAVEL, MONDAY, MONDAY + DAY, " to the sea ")
    today = desk.planner.today(episode)
    assert (today.slots, len(today.resting)) == ((), 2)
    assert today.paused is not None
    assert (today.paused.reason, today.paused.note) == (PauseReason.TRAVEL, "to the sea")
    week = desk.planner.week(episode)
    assert [len(day.slots) for day in week.days] == [0, 0, 2, 1, 2, 1, 2]
    assert desk.pauses.current(episode) == today.paused
    desk.clock.move(days=2)
    assert desk.pauses.current(episode) is None


def test_that_paused_days_leave_the_count_and_the_rest_stays(desk: Desk, episode: UUID) -> None:
    for _ in range(6):
        desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
        desk.clock.move(days=1)
    before = desk.progress.history(episode).sessions
    assert sum(day.planned for day in before) == 6 + 3
    desk.pauses.pause(episode, PauseReason.ILLNESS, MONDAY + 2 * DAY, MONDAY + 3 * DAY)
    after = desk.progress.history(episode).sessions
    assert [d for d in before if not 2 <= (d.day - MONDAY).days <= 3] == list(after)
    found = desk.progress.tally(episode, MONDAY, MONDAY + 5 * DAY)
    assert (found.done, found.planned, found.paused, found.not_done) == (4, 6, 3, 2)


def test_that_a_pause_can_be_open_and_ends_when_the_person_goes_on(desk: Desk, episode: UUID) -> None:
    desk.pauses.pause(episode, PauseReason.FLARE)
    desk.clock.move(days=3)
    assert due(desk, episode) == []
    ended = desk.pauses.resume(episode).value
    assert ended is not None
    assert ended.end == MONDAY + 2 * DAY
    assert due(desk, episode) == ["morning"]
    with pytest.raises(UserError, match="not_paused"):
        desk.pauses.resume(episode)


def test_that_a_pause_that_only_just_began_is_taken_back_whole(desk: Desk, episode: UUID) -> None:
    desk.pauses.pause(episode, PauseReason.FLARE)
    assert desk.pauses.resume(episode).value is None
    assert desk.pauses.pauses(episode) == ()
    assert due(desk, episode) == ["morning", "evening"]


def test_that_pauses_do_not_overlap_and_do_not_end_before_they_start(desk: Desk, episode: UUID) -> None:
    desk.pauses.pause(episode, PauseReason.FLARE, MONDAY + 5 * DAY)
    for start, end in ((MONDAY, None), (MONDAY + 9 * DAY, MONDAY + 9 * DAY)):
        with pytest.raises(UserError, match="pause_overlaps"):
            desk.pauses.pause(episode, PauseReason.FLARE, start, end)
    with pytest.raises(UserError, match="pause_ends_before_start"):
        desk.pauses.pause(episode, PauseReason.FLARE, MONDAY, MONDAY - DAY)
    assert len(desk.pauses.pauses(episode)) == 1


def test_that_every_step_can_be_taken_back(desk: Desk, episode: UUID) -> None:
    before = dump(desk.database)
    paused = desk.pauses.pause(episode, PauseReason.FLARE, MONDAY - DAY)
    resumed = desk.pauses.resume(episode)
    deleted = desk.pauses.delete(episode, paused.value.id)
    moved = desk.pauses.move(episode, "evening", MONDAY, MONDAY + DAY)
    again = desk.pauses.move(episode, "evening", MONDAY, MONDAY + 3 * DAY)
    for step in (again, moved, deleted, resumed, paused):
        desk.undoer.revert(step.undo)
    assert dump(desk.database) == before


def test_that_a_moved_session_is_due_on_its_new_day_and_fills_its_own_slot(desk: Desk, episode: UUID) -> None:
    moved = desk.pauses.move(episode, "evening", MONDAY, MONDAY + DAY).value
    assert (moved.day, moved.planned_day) == (MONDAY + DAY, MONDAY)
    today = desk.planner.today(episode)
    assert [state.slot.routine.key for state in today.slots] == ["morning"]
    assert [slot.routine.key for slot in today.moved] == ["evening"]
    desk.clock.move(days=1)
    state = desk.planner.today(episode).slots[1]
    assert state.slot == moved
    logged = desk.sessions.record(
        SessionDraft(Done.ALL, "evening", planned_day=state.slot.planned_day), episode
    ).value
    assert desk.planner.today(episode).slots[1].session == logged
    assert desk.planner.today(episode).extra == ()
    assert desk.progress.tally(episode, MONDAY, MONDAY + DAY).shifted == 1
    assert sum(day.planned for day in desk.progress.history(episode).sessions) == 2


def test_that_a_moved_session_done_even_later_still_fills_its_slot(desk: Desk, episode: UUID) -> None:
    desk.pauses.move(episode, "evening", MONDAY, MONDAY + DAY)
    desk.clock.move(days=3)
    desk.sessions.record(SessionDraft(Done.ALL, "evening", planned_day=MONDAY), episode)
    tuesday = desk.planner.week(episode).days[1]
    assert [state.session is not None for state in tuesday.slots] == [False, True]


def test_that_a_session_comes_back_to_its_own_day(desk: Desk, episode: UUID) -> None:
    desk.pauses.move(episode, "evening", MONDAY, MONDAY + DAY)
    desk.pauses.move(episode, "evening", MONDAY, MONDAY)
    assert due(desk, episode) == ["morning", "evening"]
    assert dump(desk.database)["shift"] == {}


def test_that_what_is_past_done_gone_or_far_is_not_moved(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=2)
    today = MONDAY + 2 * DAY
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    for key, day, to, code in (
        ("evening", MONDAY, today, "shift_past"),
        ("evening", today, today - DAY, "shift_past"),
        ("morning", today, today + DAY, "slot_done"),
        ("evening", today + DAY, today + 2 * DAY, "slot_gone"),
        ("nothing", today, today + DAY, "slot_gone"),
        ("evening", today, today + 15 * DAY, "shift_too_far"),
    ):
        with pytest.raises(UserError, match=code):
            desk.pauses.move(episode, key, day, to)
    assert dump(desk.database)["shift"] == {}


def test_that_a_session_moved_to_tomorrow_is_not_missing_today(desk: Desk, episode: UUID) -> None:
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    desk.pauses.move(episode, "evening", MONDAY, MONDAY + DAY)
    desk.clock.move(days=1)
    assert [(d.planned, d.done) for d in desk.progress.history(episode).sessions] == [(1, 1)]


def test_that_the_day_of_a_move_ends_when_the_person_says(desk: Desk, episode: UUID) -> None:
    desk.preferences.change(day_ends_at=time(3))
    desk.clock.now = at(MONDAY + DAY, 2)
    assert desk.pauses.move(episode, "evening", MONDAY, MONDAY + 2 * DAY).value.day == MONDAY + 2 * DAY
