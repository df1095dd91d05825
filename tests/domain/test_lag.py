"""Load of a day and the next morning: pairs, comparison, and when there is none."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.history import History, Score
from rehab.domain.lag import ENOUGH, Load, lag_view, pairs
from rehab.domain.pain import Measure
from tests.domain.conftest import DAY_0


def history(scores, km=()):
    found = [
        Score(DAY_0 + timedelta(days=i), Measure.FIRST_STEP, value)
        for i, value in enumerate(scores)
        if value is not None
    ]
    run_km = tuple((DAY_0 + timedelta(days=i), far) for i, far in enumerate(km)) if km else None
    return History(DAY_0, Measure.FIRST_STEP, tuple(found), run_km=run_km)


def last(scores):
    return DAY_0 + timedelta(days=len(scores) - 1)


def test_that_a_pair_is_a_day_and_the_morning_after_it():
    found = pairs(history([5, None, 7, 4], [3, 0, 6, 0]), (), DAY_0 + timedelta(days=3))
    assert [(pair.day - DAY_0, pair.km, pair.morning) for pair in found] == [
        (timedelta(days=1), 0, 7),
        (timedelta(days=2), 6, 4),
    ]


def test_that_a_session_counts_on_the_day_it_was_done():
    trained = ((DAY_0 + timedelta(days=1), 0.5), (DAY_0 + timedelta(days=1), 1.0))
    found = pairs(history([5, 5, 5]), trained, DAY_0 + timedelta(days=2))
    assert [pair.sessions for pair in found] == [0, 1.5]


def test_that_mornings_after_runs_that_hurt_more_are_told_with_their_range():
    scores = [5 + (2 if i % 2 == 0 and i else 0) for i in range(60)]
    km = [8.0 if i % 2 else 0.0 for i in range(60)]
    view = lag_view(history(scores, km), (), last(scores), Load.RUN)
    assert view.difference == pytest.approx(2, abs=0.3)
    assert view.clear
    assert view.low < view.difference < view.high
    assert view.after.count + view.without.count == len(view.pairs)


def test_that_a_long_fall_is_not_taken_for_an_effect_of_days_without_runs():
    scores = [9 - i * 6 / 79 for i in range(80)]
    km = [6.0 if i < 40 and i % 2 else 0.0 for i in range(80)]
    view = lag_view(history(scores, km), (), last(scores), Load.RUN)
    assert view.after.mean - view.without.mean > 1
    assert not view.clear
    assert abs(view.difference) < 0.2


@pytest.mark.parametrize("runs", [0, 1, ENOUGH - 1])
def test_that_too_few_pairs_are_not_compared(runs):
    scores = [5.0] * 60
    km = [5.0 if 20 <= i < 20 + runs else 0.0 for i in range(60)]
    view = lag_view(history(scores, km), (), last(scores), Load.RUN)
    assert view.difference is None
    assert view.after.count == runs
    assert not view.clear


def test_that_both_compares_days_with_both_with_days_with_neither():
    days = [DAY_0 + timedelta(days=i) for i in range(60)]
    trained = tuple((day, 1.0) for i, day in enumerate(days) if i % 4 in (1, 2))
    km = [5.0 if i % 4 in (2, 3) else 0.0 for i in range(60)]
    view = lag_view(history([5.0] * 60, km), trained, days[-1], Load.BOTH)
    assert (view.after.count, view.without.count) == (15, 15)
    assert view.difference == pytest.approx(0)


@given(st.lists(st.one_of(st.none(), st.integers(0, 10)), max_size=60), st.sampled_from(Load))
def test_that_any_log_can_be_looked_at(scores, load):
    view = lag_view(history(scores, [float(i % 7) for i in range(len(scores))]), (), last(scores), load)
    assert all(0 <= pair.morning <= 10 for pair in view.pairs)
