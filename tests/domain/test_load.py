from datetime import date, timedelta

from rehab.domain.load import daily_km, spikes, weekly_km
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
