from datetime import date, timedelta

from rehab.domain.adherence import (
    DayDone,
    Kept,
    Logged,
    is_fair_trial,
    record,
    session_days,
    strip,
    tally,
)
from rehab.domain.course import timeline
from rehab.domain.history import History, SessionDay
from rehab.domain.pain import Measure
from rehab.domain.program import EveryNDays, PartOfDay, Phase, Routine
from rehab.domain.schedule import Slot
from rehab.domain.session import Done
from rehab.domain.verdict import Adherence

DAY_0 = date(2026, 1, 5)


def days(*rows: tuple[int, float, float]) -> list[SessionDay]:
    return [SessionDay(DAY_0 + timedelta(days=i), planned, done) for i, planned, done in rows]


def test_that_the_strip_holds_every_day_and_names_what_happened() -> None:
    found = strip(days((0, 1, 1), (1, 2, 1), (2, 1, 0), (4, 0, 1)), DAY_0, DAY_0 + timedelta(days=4))
    assert [day.category for day in found] == [
        DayDone.ALL,
        DayDone.PART,
        DayDone.NONE,
        DayDone.REST,
        DayDone.UNPLANNED,
    ]


def test_that_days_outside_the_range_are_left_out_and_one_day_is_added_up() -> None:
    found = strip(days((-1, 1, 1), (0, 1, 1), (0, 1, 0.5), (9, 1, 1)), DAY_0, DAY_0 + timedelta(days=1))
    assert [(day.planned, day.done) for day in found] == [(2, 1.5), (0, 0)]


def test_that_only_the_last_42_days_count() -> None:
    sessions = days(*[(i, 1, 0) for i in range(42)], *[(i, 1, 1) for i in range(42, 84)])
    line = timeline(History(DAY_0, Measure.FIRST_STEP, sessions=tuple(sessions)), DAY_0 + timedelta(days=83))
    assert line.adherence(9, 42) == Adherence(0, 10)
    assert line.adherence(41, 42) == Adherence(0, 42)
    assert line.adherence(62, 42) == Adherence(21, 42)
    assert line.adherence(83, 42) == Adherence(42, 42)


def test_that_three_sessions_in_five_are_a_fair_trial_and_less_is_not() -> None:
    assert is_fair_trial(Adherence(6, 10))
    assert not is_fair_trial(Adherence(5.5, 10))


def test_that_without_any_planned_session_nothing_was_tried() -> None:
    nothing = Adherence(3, 0)
    assert nothing.share is None
    assert not is_fair_trial(nothing)


def test_that_extra_sessions_never_make_more_than_all() -> None:
    assert Adherence(9, 6).share == 1.0


# how a due session was kept


def slot(day: int, *, closes: int | None = None, origin: int | None = None, paused: bool = False) -> Slot:
    at = DAY_0 + timedelta(days=day)
    routine = Routine("a", "A", PartOfDay.ANY, EveryNDays(1), ())
    return Slot(
        routine,
        Phase("", "", 0, None, (), "", ()),
        at,
        None if origin is None else DAY_0 + timedelta(days=origin),
        None if closes is None else DAY_0 + timedelta(days=closes),
        paused=paused,
    )


def logged(day: int, done: Done = Done.ALL) -> Logged:
    return Logged(DAY_0 + timedelta(days=day), done)


def kept(due: Slot, *entries: Logged, until: int = 10, today: int = 10) -> Kept:
    return record(due, entries, DAY_0 + timedelta(days=until), DAY_0 + timedelta(days=today)).kept


def test_that_each_due_session_falls_into_one_category() -> None:
    assert kept(slot(3), logged(3)) is Kept.ON_TIME
    assert kept(slot(3), logged(3, Done.PART)) is Kept.ON_TIME
    assert kept(slot(3), logged(4)) is Kept.SHIFTED
    assert kept(slot(5, origin=3), logged(5)) is Kept.SHIFTED
    assert kept(slot(3)) is Kept.NOT_DONE
    assert kept(slot(3), logged(3, Done.NONE)) is Kept.NOT_DONE
    assert kept(slot(3, paused=True)) is Kept.PAUSED
    assert kept(slot(10)) is Kept.OPEN


def test_that_any_day_of_the_week_is_on_time_and_open_until_the_week_ends() -> None:
    assert kept(slot(2, closes=6), logged(5)) is Kept.ON_TIME
    assert kept(slot(2, closes=6), logged(0)) is Kept.ON_TIME
    assert kept(slot(2, closes=6), logged(8)) is Kept.SHIFTED
    assert kept(slot(2, closes=6), today=6, until=6) is Kept.OPEN
    assert kept(slot(2, closes=6), today=20, until=4) is Kept.OPEN
    assert kept(slot(2, closes=6), today=7, until=7) is Kept.NOT_DONE


def test_that_today_is_open_until_it_is_logged_and_counts_from_tomorrow() -> None:
    assert kept(slot(10), today=10) is Kept.OPEN
    assert kept(slot(10), logged(10), today=10) is Kept.ON_TIME
    assert kept(slot(10), today=11, until=11) is Kept.NOT_DONE


def test_that_paused_and_open_sessions_leave_numerator_and_denominator() -> None:
    until = DAY_0 + timedelta(days=10)
    records = [
        record(slot(1), [logged(1)], until, until),
        record(slot(2), [logged(3, Done.PART)], until, until),
        record(slot(3), [], until, until),
        record(slot(4, paused=True), [logged(4)], until, until),
        record(slot(10), [], until, until),
    ]
    found = tally(records, unplanned=2)
    assert (found.on_time, found.shifted, found.not_done, found.unplanned, found.paused) == (1, 1, 1, 2, 1)
    assert (found.done, found.planned, found.share) == (1.5, 3, 0.5)
    assert tally([]).share is None
    assert session_days(records, until) == tuple(days((1, 1, 1), (2, 1, 0.5), (3, 1, 0)))
