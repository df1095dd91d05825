from datetime import date, timedelta

import pytest

from rehab.domain.load import RunCheck, RunJump, check_run, daily_km, spikes, weekly_km
from rehab.domain.thresholds import Thresholds

MONDAY = date(2026, 1, 5)
STEADY = [5.0, 0, 5, 0, 5, 0, 0]


def test_that_a_steady_runner_has_no_spike() -> None:
    assert spikes(STEADY * 10, MONDAY) == ()


def test_that_a_jump_is_one_spike_with_its_numbers_on_its_first_day() -> None:
    km = STEADY * 5 + [12.0, 12, 12, 0, 0, 0, 0] + STEADY * 4
    (spike,) = spikes(km, MONDAY)
    assert spike.usual_km == 15
    assert spike.week_km >= 22.5
    assert spike.start == MONDAY + timedelta(days=36)


def test_that_half_again_is_not_enough_when_it_is_less_than_five_kilometres_more() -> None:
    small = [1.0, 0, 1, 0, 1, 0, 0]
    assert spikes(small * 4 + [3.0, 0, 3, 0, 0, 0, 0], MONDAY) == ()


def test_that_nothing_is_a_spike_before_two_weeks_of_reference_exist() -> None:
    km = STEADY * 2 + [30.0] + [0.0] * 5
    assert len(km) == 20
    assert spikes(km, MONDAY) == ()
    assert len(spikes([*km, 0.0], MONDAY)) == 1


def test_that_a_spike_depends_on_days_up_to_its_own_only() -> None:
    km = STEADY * 4 + [20.0, 0, 15, 0, 0, 0, 0] + STEADY * 2 + [40.0]
    whole = spikes(km, MONDAY)
    for length in range(1, len(km) + 1):
        last = MONDAY + timedelta(days=length - 1)
        assert spikes(km[:length], MONDAY) == tuple(s for s in whole if s.start <= last)


def test_that_the_ratio_can_be_changed() -> None:
    km = STEADY * 4 + [8.0, 0, 8, 0, 8, 0, 0]
    assert spikes(km, MONDAY)
    assert spikes(km, MONDAY, Thresholds(spike_ratio=2.0)) == ()


def test_that_runs_of_one_day_are_added_and_days_without_a_run_are_zero() -> None:
    runs = [
        (MONDAY, 3.0),
        (MONDAY, 2.5),
        (MONDAY + timedelta(days=2), 4.0),
        (MONDAY - timedelta(days=1), 9.0),
    ]
    assert daily_km(runs, MONDAY, MONDAY + timedelta(days=3)) == [5.5, 0, 4, 0]


def test_that_weeks_begin_on_monday() -> None:
    wednesday = MONDAY + timedelta(days=2)
    assert weekly_km([1.0] * 7, wednesday) == ((MONDAY, 5.0), (MONDAY + timedelta(days=7), 2.0))


LONGEST = [(MONDAY, 6.0), (MONDAY + timedelta(days=10), 10.0), (MONDAY + timedelta(days=20), 8.0)]


@pytest.mark.parametrize(
    ("km", "jump"),
    [
        (10.0, RunJump.NONE),
        (11.0, RunJump.NONE),
        (11.1, RunJump.SMALL),
        (13.0, RunJump.SMALL),
        (13.1, RunJump.MODERATE),
        (16.0, RunJump.MODERATE),
        (20.0, RunJump.MODERATE),
        (20.1, RunJump.LARGE),
    ],
)
def test_that_a_run_is_held_against_the_longest_of_thirty_days(km: float, jump: RunJump) -> None:
    check = check_run(MONDAY + timedelta(days=22), km, LONGEST)
    assert check.jump is jump
    assert check.ratio == pytest.approx(km / 10)
    assert (check.longest_km, check.advised_km) == (10.0, 11.0)


def test_that_the_thirtieth_day_counts_and_the_one_before_does_not() -> None:
    earlier = [(MONDAY, 12.0), (MONDAY + timedelta(days=5), 6.0)]
    assert check_run(MONDAY + timedelta(days=30), 12, earlier).jump is RunJump.NONE
    assert check_run(MONDAY + timedelta(days=31), 12, earlier).jump is RunJump.MODERATE


def test_that_the_first_run_after_a_break_starts_at_half_of_the_usual_one() -> None:
    check = check_run(MONDAY + timedelta(days=60), 9, LONGEST)
    assert check == RunCheck(RunJump.AFTER_BREAK, None, None, 4.0)


def test_that_the_very_first_run_is_compared_with_nothing() -> None:
    assert check_run(MONDAY, 30, []) == RunCheck(RunJump.FIRST, None, None, None)


def test_that_later_runs_do_not_count_and_those_of_the_same_day_do() -> None:
    assert check_run(MONDAY, 9, [(MONDAY + timedelta(days=1), 20)]).jump is RunJump.FIRST
    assert check_run(MONDAY, 9, [(MONDAY, 5.0)]).jump is RunJump.MODERATE


def test_that_a_run_that_did_not_settle_is_no_measure_for_the_next() -> None:
    long_day = MONDAY + timedelta(days=10)
    check = check_run(MONDAY + timedelta(days=22), 9, LONGEST, unsettled={long_day})
    assert check.jump is RunJump.NONE
    assert check.advised_km == 8.8
    only = check_run(MONDAY + timedelta(days=12), 9, [(long_day, 10.0)], unsettled={long_day})
    assert only.advised_km is None
