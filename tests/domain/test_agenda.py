"""Due sessions as appointments: series where the rhythm allows, and never a day that the plan does not ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab.domain.agenda import OPEN_WEEKS, Appointment, appointments, horizon, morning_scores
from rehab.domain.dose import Dose
from rehab.domain.pause import Pause, PauseReason
from rehab.domain.program import (
    SPREAD,
    EveryNDays,
    PartOfDay,
    PerWeek,
    Phase,
    PhaseSpan,
    Plan,
    Prescription,
    Recurrence,
    Routine,
    Weekdays,
)
from rehab.domain.reminder import ReminderKind, ReminderSettings
from rehab.domain.schedule import Shift, Timetable

MONDAY = date(2026, 11, 16)
SEED = UUID(int=7)
DAY = timedelta(days=1)
OFF = ReminderSettings()
ON = ReminderSettings(times={ReminderKind.SESSIONS: time(18), ReminderKind.MORNING: time(7, 30)})
DAILY, THREE = EveryNDays(1), Weekdays((1, 3, 6))


def routine(key: str, rule: Recurrence, *times: time, part: PartOfDay = PartOfDay.EVENING) -> Routine:
    item = Prescription("calf-stretch", "Calf stretch", Dose(sets=3, hold_s=30))
    return Routine(key, key.capitalize(), part, rule, (item,), times=times)


def timetable(*routines: Routine, weeks: int = 4, **parts: tuple[object, ...]) -> Timetable:
    phase = Phase("Build", "", 0, weeks, (), "", routines)
    span = PhaseSpan(phase, MONDAY, MONDAY + (7 * weeks - 1) * DAY if weeks else None)
    plan = Plan(uuid4(), uuid4(), "plan", "Plan", MONDAY, (span,), MONDAY)
    return replace(Timetable((plan,)), **parts)  # type: ignore[arg-type]


def rest(first: int, last: int) -> Pause:
    return Pause(uuid4(), uuid4(), PauseReason.TRAVEL, MONDAY + first * DAY, MONDAY + last * DAY)


def made(
    table: Timetable, first: date = MONDAY, reminders: ReminderSettings = OFF
) -> tuple[Appointment, ...]:
    return appointments(table, first, horizon(table.versions[-1], first), SEED, reminders)


def days_of(a: Appointment) -> list[date]:
    """The days a calendar would show, reckoned here on its own."""
    found: list[date] = []
    day = a.start
    while len(found) < a.count:
        match a.every:
            case None:
                hit = True
            case EveryNDays(n=n):
                hit = (day - a.start).days % n == 0
            case Weekdays(days=days):
                hit = day.weekday() in days
            case PerWeek(n=n):
                hit = day.weekday() in SPREAD[n]
        if hit:
            found.append(day)
        day += DAY
    return [day for day in found if day not in a.left_out]


def test_that_a_daily_and_a_weekly_session_are_one_series_each() -> None:
    found = made(timetable(routine("stretch", DAILY), routine("strength", THREE)))

    assert [(a.every, a.count) for a in found] == [(DAILY, 28), (THREE, 12)]
    assert found[1].start == MONDAY + DAY


def test_that_each_hour_of_the_day_is_a_series_with_a_name_of_its_own() -> None:
    found = made(timetable(routine("stretch", DAILY, time(8), time(13), time(19))))

    assert [a.at for a in found] == [time(8), time(13), time(19)]
    assert len({a.uid for a in found}) == 3


def test_that_a_pause_leaves_days_out_and_a_moved_session_stands_alone() -> None:
    pause = rest(7, 9)
    shift = Shift("strength", MONDAY + DAY, MONDAY + 2 * DAY)
    table = timetable(routine("strength", THREE), pauses=(pause,), shifts=(shift,))

    single, series = made(table)

    assert (single.start, single.every) == (MONDAY + 2 * DAY, None)
    assert series.left_out == (MONDAY + 8 * DAY,)
    assert MONDAY + DAY not in days_of(series)


def test_that_a_session_without_rhythm_is_single_appointments() -> None:
    moves = tuple(Shift("walk", MONDAY + i * DAY, MONDAY + i * DAY) for i in range(3))
    pauses = tuple(rest(i, i) for i in range(28) if i % 3)
    found = made(timetable(routine("walk", DAILY), shifts=moves, pauses=pauses))

    assert all(a.every is None for a in found)
    assert [a.start for a in found] == [MONDAY + i * DAY for i in range(0, 28, 3)]


def test_that_names_stay_from_one_export_to_the_next() -> None:
    table = timetable(routine("stretch", DAILY), routine("strength", THREE))

    today, later = made(table), made(table, MONDAY + 8 * DAY)

    assert {a.uid for a in today} == {a.uid for a in later}


def test_that_an_open_phase_ends_after_some_weeks() -> None:
    (series,) = made(timetable(routine("stretch", DAILY), weeks=0))

    assert series.count == OPEN_WEEKS * 7 + 1


def test_that_only_chosen_reminders_ring_and_none_in_quiet_hours() -> None:
    late = routine("late", DAILY, time(22, 30))
    table = timetable(routine("stretch", DAILY), late)

    assert not any(a.alarm for a in made(table))
    assert {a.at: a.alarm for a in made(table, reminders=ON)} == {time(19): True, time(22, 30): False}


def test_that_any_time_of_the_day_takes_the_hour_of_the_reminder() -> None:
    (series,) = made(timetable(routine("walk", DAILY, part=PartOfDay.ANY)), reminders=ON)

    assert series.at == time(18)


def test_that_the_morning_score_is_there_only_with_its_reminder() -> None:
    table = timetable(routine("stretch", DAILY))

    assert morning_scores(table, MONDAY, MONDAY + 6 * DAY, SEED, OFF) is None
    score = morning_scores(table, MONDAY, MONDAY + 6 * DAY, SEED, ON)
    assert score is not None
    assert (score.at, score.count, score.alarm) == (time(7, 30), 7, True)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rule=st.one_of(
        st.builds(EveryNDays, st.integers(1, 14)),
        st.builds(PerWeek, st.integers(1, 7)),
        st.sets(st.integers(0, 6), min_size=1).map(lambda days: Weekdays(tuple(sorted(days)))),
    ),
    rests=st.sets(st.integers(0, 41), max_size=20),
    moves=st.dictionaries(st.integers(0, 41), st.integers(0, 41), max_size=6),
    begin=st.integers(0, 10),
)
def test_that_a_calendar_shows_exactly_what_is_due(
    rule: Recurrence, rests: set[int], moves: dict[int, int], begin: int
) -> None:
    pauses = tuple(rest(i, i) for i in sorted(rests))
    shifts = tuple(Shift("walk", MONDAY + a * DAY, MONDAY + b * DAY) for a, b in moves.items())
    table = timetable(routine("walk", rule), weeks=6, pauses=pauses, shifts=shifts)
    first, last = MONDAY + begin * DAY, MONDAY + 41 * DAY

    found = appointments(table, first, last, SEED, OFF)

    due = sorted(slot.day for slot in table.between(first, last) if not slot.paused)
    assert sorted(day for a in found for day in days_of(a)) == due
    assert len({a.uid for a in found}) == len(found)
