"""Reminders: when they are due, quiet hours, repetition, snooze, sleep and daylight saving."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from rehab.domain.clock import local_day
from rehab.domain.reminder import (
    Asked,
    LoggedSoFar,
    Reminder,
    ReminderKind,
    ReminderSettings,
    Told,
    due_reminders,
    in_quiet_hours,
    next_look,
)
from rehab.domain.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
MORNING, SESSIONS, WEEK = ReminderKind
ALL = ReminderSettings({MORNING: time(8), SESSIONS: time(18), WEEK: time(10)})
BUSY = Asked(sessions=2, week=True)
NOTHING = LoggedSoFar()


def berlin(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment as the system clock gives it: with a fixed offset."""
    moment = datetime(2026, month, day, hour, minute, tzinfo=BERLIN)
    offset = moment.utcoffset()
    assert offset is not None
    return moment.astimezone(UTC).astimezone(BERLIN)


def kinds(
    now: datetime, settings: ReminderSettings = ALL, logged: LoggedSoFar = NOTHING, **told: Told
) -> list[str]:
    memory = {ReminderKind(kind): value for kind, value in told.items()}
    return [reminder.kind.value for reminder in due_reminders(now, settings, logged, BUSY, memory)]


def test_that_all_reminders_are_off_at_first() -> None:
    chosen = Settings().reminders
    assert chosen.times == {}
    assert due_reminders(berlin(17, 12), chosen, NOTHING, BUSY) == ()
    assert next_look(berlin(17, 12), chosen, NOTHING, BUSY) is None


def test_that_each_kind_is_due_from_its_hour_on() -> None:
    assert kinds(berlin(17, 7, 59)) == []
    assert kinds(berlin(17, 8)) == ["morning"]
    assert kinds(berlin(17, 10)) == ["morning", "week"]
    assert kinds(berlin(17, 18)) == ["morning", "sessions", "week"]


def test_that_nothing_is_said_of_what_was_done() -> None:
    now = berlin(17, 19)
    assert kinds(now, logged=LoggedSoFar(morning=True, sessions=1)) == ["sessions", "week"]
    assert kinds(now, logged=LoggedSoFar(morning=True, sessions=2, week=True)) == []
    assert due_reminders(now, ALL, LoggedSoFar(True, 1, True), BUSY) == (Reminder(SESSIONS, 1),)


def test_that_nothing_is_said_of_what_the_day_does_not_ask_for() -> None:
    assert due_reminders(berlin(17, 19), ALL, NOTHING, Asked(morning=False)) == ()


@pytest.mark.parametrize(
    ("hour", "quiet"), [(21, False), (22, True), (23, True), (0, True), (6, True), (7, False)]
)
def test_that_quiet_hours_go_over_midnight(hour: int, quiet: bool) -> None:
    assert in_quiet_hours(berlin(17, hour), ALL) is quiet


def test_that_equal_hours_are_no_quiet_time() -> None:
    loud = ReminderSettings(ALL.times, time(7), time(7))
    assert not in_quiet_hours(berlin(17, 7), loud)


def test_that_a_reminder_of_the_quiet_hours_comes_when_they_end() -> None:
    early = ReminderSettings({MORNING: time(6)})
    assert kinds(berlin(17, 6, 30), early) == []
    assert next_look(berlin(17, 6, 30), early, NOTHING, BUSY) == berlin(17, 7)
    assert kinds(berlin(17, 7), early) == ["morning"]


def test_that_a_reminder_is_said_once_a_day() -> None:
    told = Told(date(2026, 11, 17), berlin(17, 8))
    assert kinds(berlin(17, 12), morning=told) == ["week"]
    assert kinds(berlin(18, 8), morning=told) == ["morning"]


def test_that_a_reminder_repeats_until_it_is_done() -> None:
    again = ReminderSettings({MORNING: time(8)}, repeat_min=15)
    told = Told(date(2026, 11, 17), berlin(17, 8))
    assert kinds(berlin(17, 8, 14), again, morning=told) == []
    assert next_look(berlin(17, 8, 1), again, NOTHING, BUSY, {MORNING: told}) == berlin(17, 8, 15)
    assert kinds(berlin(17, 8, 15), again, morning=told) == ["morning"]
    assert kinds(berlin(17, 8, 15), again, LoggedSoFar(morning=True), morning=told) == []


def test_that_a_reminder_put_off_comes_when_it_was_asked_to() -> None:
    told = Told(date(2026, 11, 17), berlin(17, 8), berlin(17, 8, 30))
    once = ReminderSettings({MORNING: time(8)})
    assert kinds(berlin(17, 8, 29), once, morning=told) == []
    assert kinds(berlin(17, 8, 30), once, morning=told) == ["morning"]
    assert kinds(berlin(18, 7, 30), once, morning=told) == []


def test_that_sleep_loses_and_doubles_nothing() -> None:
    told: dict[ReminderKind, Told] = {}
    said = []
    # Awake at 7, then asleep until the evening, looked at twice, asleep for two days, looked at in the afternoon.
    for now in (berlin(17, 7), berlin(17, 19), berlin(17, 19, 1), berlin(20, 15), berlin(20, 15, 1)):
        for reminder in due_reminders(now, ALL, NOTHING, BUSY, told):
            told[reminder.kind] = Told(local_day(now), now)
            said.append((now.day, reminder.kind.value))
    assert said == [(17, "morning"), (17, "sessions"), (17, "week"), (20, "morning"), (20, "week")]


@pytest.mark.parametrize(("month", "day"), [(3, 29), (10, 25)])
def test_that_daylight_saving_loses_and_doubles_nothing(month: int, day: int) -> None:
    night = ReminderSettings({MORNING: time(2, 30)}, time(0), time(0))
    told: dict[ReminderKind, Told] = {}
    said = 0
    now = datetime(2026, month, day, tzinfo=BERLIN).astimezone(UTC)
    for _ in range(25 * 4):
        here = now.astimezone(BERLIN)
        fixed = here.astimezone(UTC).astimezone(here.tzinfo)
        if fixed.date() == date(2026, month, day):
            for reminder in due_reminders(fixed, night, NOTHING, BUSY, told):
                told[reminder.kind] = Told(local_day(fixed), fixed)
                said += 1
        now += timedelta(minutes=15)
    assert said == 1


def test_that_a_repetition_over_the_hour_that_comes_twice_waits_as_long_as_on_other_days() -> None:
    again = ReminderSettings({MORNING: time(1)}, time(0), time(0), repeat_min=30)
    first = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).astimezone(BERLIN)
    told = Told(date(2026, 10, 25), first)
    later = [first.astimezone(UTC) + timedelta(minutes=m) for m in (29, 30)]
    assert [kinds(t.astimezone(BERLIN), again, morning=told) for t in later] == [[], ["morning"]]


def test_that_a_day_that_ends_in_the_night_keeps_its_reminders() -> None:
    late = ReminderSettings({SESSIONS: time(1)}, time(0), time(0), day_ends_at=time(3))
    assert kinds(berlin(18, 0, 59), late) == []
    assert kinds(berlin(18, 1), late) == ["sessions"]
    assert kinds(berlin(18, 4), late) == []


def test_that_the_next_look_is_after_now_and_never_later_than_the_next_day() -> None:
    now = berlin(17, 0)
    for _ in range(96):
        found = next_look(now, ALL, NOTHING, BUSY)
        assert found is not None
        assert now < found <= now + timedelta(days=1, hours=7)
        now += timedelta(minutes=15)
