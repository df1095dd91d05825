"""Reminders over a real data file."""

from datetime import time

from rehab.domain.pain import Measure
from rehab.domain.reminder import ReminderKind
from rehab.domain.session import Done, SessionDraft
from rehab.domain.weekly import WeeklyAnswers
from tests.builders import Desk, at


def due(desk: Desk) -> list[tuple[str, int]]:
    return [(reminder.kind.value, reminder.count) for reminder in desk.reminders.look().due]


def all_on(desk: Desk) -> None:
    desk.preferences.change(remind_morning=True, remind_sessions=True, remind_week=True)


def test_that_nothing_is_due_while_reminders_are_off(desk: Desk) -> None:
    desk.start_plan()
    look = desk.reminders.look()
    assert (look.due, look.next) == ((), None)


def test_that_nothing_is_due_before_something_is_followed(desk: Desk) -> None:
    all_on(desk)
    assert due(desk) == []


def test_that_what_is_logged_is_not_reminded_of(desk: Desk) -> None:
    episode = desk.start_plan()
    all_on(desk)
    assert due(desk) == [("morning", 0), ("sessions", 2)]
    desk.checkins.log(Measure.FIRST_STEP, 4, episode)
    assert due(desk) == [("sessions", 2)]
    desk.sessions.record(SessionDraft(Done.ALL, routine_key="morning"), episode)
    assert due(desk) == [("sessions", 1)]
    desk.sessions.record(SessionDraft(Done.NONE, routine_key="evening"), episode)
    assert due(desk) == []


def test_that_the_weekly_questions_are_reminded_of_a_week_after_the_start(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.preferences.change(remind_week=True)
    assert due(desk) == []
    desk.clock.move(days=7)
    assert due(desk) == [("week", 0)]
    desk.weekly.answer(WeeklyAnswers(change=1), episode)
    assert due(desk) == []


def test_that_what_was_said_is_remembered_after_a_restart_and_can_be_put_off(desk: Desk) -> None:
    desk.start_plan()
    desk.preferences.change(remind_morning=True, remind_morning_at=time(8))
    desk.reminders.tell([ReminderKind.MORNING])
    assert due(desk) == []
    desk.reminders.snooze([ReminderKind.MORNING], 30)
    assert due(desk) == []
    assert desk.reminders.look().next == at(desk.clock.today, 18, 30)
    desk.clock.move(minutes=30)
    assert due(desk) == [("morning", 0)]
