"""The rules on known curves, and how the answer is settled from day to day."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from rehab.domain import adherence, decision, rules
from rehab.domain.course import timeline
from rehab.domain.decision import Told, tell
from rehab.domain.thresholds import DEFAULT
from rehab.domain.verdict import State
from rehab.exchange.cases import Case, read_cases

FIXTURES = Path(__file__).parents[1] / "fixtures"


def state_of(curve: Sequence[float], *, fair: bool = True, spikes_ago: tuple[int, ...] = ()) -> State:
    """The state on the last day of a curve that is known exactly."""
    day = len(curve) - 1
    windows = rules.windows_on(day, spikes_ago, DEFAULT)
    means = [np.mean(curve[day - first : day - last + 1]) for first, last in windows.ranges]
    draws = np.array([[np.mean(curve[:7])], *[[mean] for mean in means]])
    counted = rules.shares(draws, windows, fair, DEFAULT)
    assert sum(share for _, share in counted) == pytest.approx(1.0)
    return max(counted, key=lambda pair: pair[1])[0]


@pytest.mark.parametrize(
    ("curve", "fair", "expected"),
    [
        ([6.0] * 42, True, State.ON_TRACK),
        ([6.0] * 43, True, State.FAILING),
        ([6.0] * 43, False, State.LOW_ADHERENCE),
        ([6.0] * 7 + [4.0] * 60, True, State.ON_TRACK),
        ([6.0] * 7 + [4.0] * 60, False, State.ON_TRACK),
        ([8.0] * 10 + [4.5] * 80, True, State.FAILING),
        ([8.0] * 10 + [3.5] * 80, True, State.ON_TRACK),
        ([5.0] * 20 + [7.0] * 7, True, State.WORSENING),
        ([5.0] * 20 + [2.0] * 20 + [4.0] * 7, True, State.WORSENING),
        ([5.0] * 20 + [1.0] * 14, True, State.RECOVERED),
        ([1.0] * 20, False, State.RECOVERED),
        ([0.0] * 60, True, State.RECOVERED),
        ([10.0] * 60, True, State.FAILING),
    ],
)
def test_that_the_rules_are_tried_in_their_order(curve: list[float], fair: bool, expected: State) -> None:
    assert state_of(curve, fair=fair) is expected


def test_that_slow_progress_is_given_until_week_twelve() -> None:
    late = (
        [6.0] * 24
        + [6.0 - 1.1 * day / 28 for day in range(29)]
        + [4.9 - 0.65 * day / 28 for day in range(40)]
    )
    assert state_of(late[:52]) is State.ON_TRACK
    assert state_of(late[:86]) is State.FAILING


def test_that_a_rise_after_a_load_spike_is_a_flare_for_three_weeks() -> None:
    curve = [5.0] * 30 + [8.0] * 21
    assert state_of(curve[:34], spikes_ago=(4,)) is State.FLARE
    assert state_of(curve, spikes_ago=(20,)) is State.FLARE
    assert state_of(curve, spikes_ago=()) is State.WORSENING


def recomputed(case: Case, curve: Sequence[float]) -> list[str]:
    line = timeline(case.history, case.end)
    found = []
    for day in range(len(curve)):
        logged = line.logged[day + 1] - line.logged[max(0, day - 27)]
        recent = line.logged[day + 1] - line.logged[max(0, day - 14)]
        if day < 14 or logged < 5 or not recent:
            found.append(State.INSUFFICIENT.value)
            continue
        today = case.history.start + timedelta(days=day)
        ago = tuple(n for s in line.spikes if 0 <= (n := (today - s.start).days) <= 20)
        fair = adherence.is_fair_trial(line.adherence(day, DEFAULT.adherence_window))
        found.append(state_of(curve[: day + 1], fair=fair, spikes_ago=ago).value)
    return found


def test_that_the_rules_on_the_true_curves_give_the_published_states() -> None:
    truths = [
        json.loads(line) for line in (FIXTURES / "vignettes_truth.jsonl").read_text("utf-8").splitlines()
    ]
    right = total = 0
    for case, truth in zip(read_cases(FIXTURES / "vignettes.jsonl"), truths, strict=True):
        assert case.case_id == truth["case"]
        found = recomputed(case, truth["latent"])
        right += sum(a == b for a, b in zip(found, truth["state"], strict=True))
        total += len(found)
    # The curves are stored rounded and the best earlier week is looked for every other day.
    assert right / total > 0.99


def everything(**shares: float) -> dict[State, float]:
    return {state: shares.get(state.name, 0.0) for state in State}


def test_that_one_entry_alone_raises_no_alarm_unless_it_is_almost_certain() -> None:
    failing = everything(FAILING=0.8, ON_TRACK=0.2)
    first = tell(Told(), failing, 0.8, 20, DEFAULT)
    assert first == Told(State.ON_TRACK, since=20)
    assert tell(first, failing, 0.8, 20, DEFAULT).state is State.ON_TRACK
    assert tell(first, failing, 0.8, 21, DEFAULT) == Told(State.FAILING, alarmed=True)
    assert tell(Told(), everything(FAILING=1.0), 0.99, 20, DEFAULT).state is State.FAILING


def test_that_the_wait_for_a_further_entry_begins_anew_when_it_has_become_unlikely() -> None:
    first = tell(Told(), everything(FAILING=0.8, ON_TRACK=0.2), 0.8, 20, DEFAULT)
    lower = tell(first, everything(FAILING=0.6, ON_TRACK=0.4), 0.6, 21, DEFAULT)
    assert lower == Told(State.ON_TRACK, since=20)
    assert tell(lower, everything(FAILING=0.8, ON_TRACK=0.2), 0.8, 22, DEFAULT).alarmed
    fallen = tell(first, everything(FAILING=0.4, ON_TRACK=0.6), 0.4, 21, DEFAULT)
    assert fallen == Told(State.ON_TRACK)
    assert tell(fallen, everything(FAILING=0.8, ON_TRACK=0.2), 0.8, 22, DEFAULT).state is State.ON_TRACK


def test_that_an_alarm_stays_until_it_has_become_unlikely() -> None:
    alarmed = Told(State.FAILING, alarmed=True)
    assert tell(alarmed, everything(FAILING=0.4, ON_TRACK=0.6), 0.4, 21, DEFAULT) == alarmed
    over = tell(alarmed, everything(FAILING=0.2, ON_TRACK=0.8), 0.2, 22, DEFAULT)
    assert over == Told(State.ON_TRACK)
    # One high day afterwards has to be confirmed like any other.
    assert tell(over, everything(FAILING=0.8, ON_TRACK=0.2), 0.8, 23, DEFAULT).state is State.ON_TRACK


def test_that_an_alarm_never_shows_a_state_that_the_rules_exclude_today() -> None:
    alarmed = Told(State.FAILING, alarmed=True)
    assert (
        tell(alarmed, everything(WORSENING=0.4, LOW_ADHERENCE=0.6), 0.4, 21, DEFAULT).state is State.WORSENING
    )


def test_that_everything_that_can_be_told_is_among_the_possible() -> None:
    draws = np.random.default_rng(4)
    told = tell(Told(), everything(ON_TRACK=1.0), 0.1, 20, DEFAULT)
    for entries in range(20, 400):
        assert told in decision.possible(entries - 1, DEFAULT) | decision.possible(entries, DEFAULT)
        shares = draws.dirichlet(np.full(len(State), 0.4))
        by_state = {**dict(zip(State, shares.tolist(), strict=True)), State.INSUFFICIENT: 0.0}
        told = tell(told, by_state, decision.stated(decision.needs_care(by_state)), entries, DEFAULT)


def test_that_the_stated_probability_rises_with_the_share_and_never_is_certain() -> None:
    told = [decision.stated(raw / 20) for raw in range(21)]
    assert told == sorted(told)
    assert 0 < told[0] < 0.01
    assert 0.99 < told[-1] < 1


def test_that_windows_never_reach_before_day_zero() -> None:
    for day in range(14, 120):
        for first, last in rules.windows_on(day, (0, 10), DEFAULT).ranges:
            assert day >= first >= last >= 0


def test_that_dates_of_the_fixture_are_real() -> None:
    cases = list(read_cases(FIXTURES / "vignettes.jsonl"))
    assert len(cases) == 10
    assert all(date(2020, 1, 1) < case.history.start < case.end for case in cases)
