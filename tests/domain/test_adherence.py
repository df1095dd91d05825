from datetime import date, timedelta

from rehab.domain.adherence import DayDone, is_fair_trial, strip, windows
from rehab.domain.history import SessionDay
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
    found = windows(strip(sessions, DAY_0, DAY_0 + timedelta(days=83)))
    assert found[41] == Adherence(0, 42)
    assert found[62] == Adherence(21, 42)
    assert found[83] == Adherence(42, 42)


def test_that_three_sessions_in_five_are_a_fair_trial_and_less_is_not() -> None:
    assert is_fair_trial(Adherence(6, 10))
    assert not is_fair_trial(Adherence(5.5, 10))


def test_that_without_any_planned_session_nothing_was_tried() -> None:
    nothing = Adherence(3, 0)
    assert nothing.share is None
    assert not is_fair_trial(nothing)


def test_that_extra_sessions_never_make_more_than_all() -> None:
    assert Adherence(9, 6).share == 1.0
