"""What must hold of the verdict whatever is entered."""

import itertools
import json
import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab.domain import relay
from rehab.domain.course import course, current
from rehab.domain.history import History, Score
from rehab.domain.pain import Measure
from rehab.domain.verdict import DayVerdict, State
from rehab.exchange.cases import predictions, read_cases
from tests.domain.conftest import DAY_0, MakeLog

FIXTURES = Path(__file__).parents[1] / "fixtures"
SEVERITY = (
    State.RECOVERED,
    State.ON_TRACK,
    State.LOW_ADHERENCE,
    State.FLARE,
    State.FAILING,
    State.WORSENING,
)
FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def until(days: int) -> date:
    return DAY_0 + timedelta(days=days - 1)


@st.composite
def diaries(draw: st.DrawFn) -> list[int | None]:
    """Ten weeks of scores from 1 to 9 around a level that moves, with gaps."""
    chance = random.Random(draw(st.integers(0, 10_000)))
    level, shares = chance.uniform(2.5, 8), draw(st.floats(0.4, 1))
    move, jump = draw(st.floats(-0.08, 0.05)), draw(st.sampled_from([0, 0, 2, -2]))
    scores: list[int | None] = []
    for day in range(70):
        level += move + (jump if day == 48 else 0)
        said = min(9, max(1, round(chance.gauss(level, 0.9))))
        scores.append(said if chance.random() < shares else None)
    return scores


@FEW
@given(diary=diaries(), day=st.integers(30, 69), done=st.sampled_from([0.4, 1.0]))
def test_that_less_pain_in_the_last_three_weeks_never_makes_the_answer_worse(
    make_log: MakeLog, diary: list[int | None], day: int, done: float
) -> None:
    """From day 28 on, when the first week lies before the three weeks, and without a load spike.

    In the first four weeks a lower first week makes the smallest change that matters smaller, and a flare hides
    a worsening that is there as well: there the published rules themselves are not monotone.
    """
    lower = [
        None if score is None else score - (day - 21 < place <= day) for place, score in enumerate(diary)
    ]
    before = current(make_log(diary, done=done), until(day + 1)).state
    after = current(make_log(lower, done=done), until(day + 1)).state
    if State.INSUFFICIENT not in {before, after}:
        assert SEVERITY.index(after) <= SEVERITY.index(before)


def same(one: DayVerdict, other: DayVerdict) -> bool:
    close = one.p_failing == pytest.approx(other.p_failing, abs=1e-9)
    return close and replace(one, p_failing=0, **UNEVEN) == replace(other, p_failing=0, **UNEVEN)


UNEVEN: dict[str, Any] = {
    "baseline": None,
    "now": None,
    "change": None,
    "recent": None,
    "mic": None,
    "probabilities": (),
    "reasons": (),
}
"""What may differ in the last digits."""


@FEW
@given(diary=diaries(), day=st.integers(0, 69))
def test_that_the_answer_of_today_alone_is_the_last_of_the_course(
    make_log: MakeLog, diary: list[int | None], day: int
) -> None:
    history = make_log(diary, km=[5.0, 0, 5, 0, 5, 0, 0] * 7 + [12.0, 0, 12, 0, 9, 0, 0] * 3)
    alone, last = current(history, until(day + 1)), course(history, until(day + 1))[-1]
    assert same(alone, last)
    if alone.now is not None and last.now is not None:
        assert alone.now.mean == pytest.approx(last.now.mean, abs=1e-6)


def test_that_a_doubtful_answer_is_settled_by_the_whole_course(make_log: MakeLog) -> None:
    """A log that stays near a limit for weeks, so that what was told long ago still counts."""
    doubtful = [6] * 14 + [5, 4, 5, 4, 5, 4, 4] * 8
    history = make_log(doubtful)
    told = course(history, until(len(doubtful)))
    for day in range(40, len(doubtful), 5):
        assert same(current(history, until(day + 1)), told[day])


@pytest.fixture(scope="module")
def years() -> History:
    chance = random.Random(11)
    level, scores = 6.0, []
    for day in range(2 * 365 + 200):
        level = min(9.0, max(0.6, level + chance.gauss(0, 0.15)))
        if chance.random() < 0.5:
            value = min(10, max(0, round(chance.gauss(level, 1.0))))
            scores.append(Score(DAY_0 + timedelta(days=day), Measure.FIRST_STEP, value))
    return History(DAY_0, Measure.FIRST_STEP, tuple(scores))


def test_that_years_are_told_alike_today_and_day_by_day(years: History) -> None:
    told = course(years, until(2 * 365 + 200))
    turns = [turn + step for turn in range(2 * relay.TERM, len(told), relay.TERM) for step in (-1, 0, 1, 30)]
    for day in (*turns, len(told) - 1):
        if day < len(told):
            assert same(current(years, DAY_0 + timedelta(days=day)), told[day])


def test_that_the_answer_rests_on_the_first_weeks_and_the_last_months_only(years: History) -> None:
    last = 2 * 365 + 199
    begins = relay.begins(last)
    assert last - begins < 2 * relay.TERM
    seen = tuple(
        score
        for score in years.scores
        if not relay.SETTLED <= (score.day - DAY_0).days < begins - 60  # six weeks of rules and some room
    )
    assert current(years, until(last + 1)).p_failing == pytest.approx(
        current(replace(years, scores=seen), until(last + 1)).p_failing, abs=1e-9
    )


CASE = {
    "case": "a",
    "start": "2026-01-05",
    "end": "2026-03-15",
    "primary": "first_step",
    "sessions": [[f"2026-01-{day:02d}", 1, 1] for day in range(5, 32)],
    "run_km": None,
    "treatments": [{"type": "nsaid", "start": "2026-01-20", "end": "2026-01-24"}],
}


def told_of(tmp_path: Path, logs: list[Any], **changes: Any) -> list[dict[str, Any]]:
    path = tmp_path / "case.jsonl"
    path.write_text(json.dumps({**CASE, "logs": logs, **changes}), encoding="utf-8")
    (case,) = read_cases(path)
    return [{key: day[key] for key in ("date", "state", "p_failing")} for day in predictions(case)]


@pytest.fixture
def logs() -> list[list[Any]]:
    chance = random.Random(3)
    start = datetime.fromisoformat("2026-01-05T07:00+01:00")
    return [
        [
            (start + timedelta(days=day, minutes=chance.randrange(90))).isoformat(),
            "first_step",
            chance.choice([5, 6, 7]),
        ]
        for day in range(70)
        if chance.random() < 0.7
    ]


def test_that_name_order_repeats_and_length_of_a_case_do_not_matter(
    tmp_path: Path, logs: list[list[Any]]
) -> None:
    told = told_of(tmp_path, logs)
    assert {"on-track", "failing"} <= {day["state"] for day in told}
    mixed = logs + logs[::3]
    random.Random(5).shuffle(mixed)
    assert told_of(tmp_path, mixed, case="z") == told
    longer = told_of(tmp_path, logs, end="2026-06-30")
    assert longer[: len(told)] == told


@pytest.mark.parametrize("offset", ["-08:00", "+00:00", "+05:30", "+13:00"])
def test_that_travel_across_zones_changes_nothing_while_the_local_days_stay(
    tmp_path: Path, logs: list[list[Any]], offset: str
) -> None:
    away = [
        [stamp[:-6] + offset, measure, value] if 20 <= place < 35 else [stamp, measure, value]
        for place, (stamp, measure, value) in enumerate(logs)
    ]
    assert told_of(tmp_path, away) == told_of(tmp_path, logs)


@pytest.mark.parametrize("score", range(11))
def test_that_the_same_score_every_day_of_a_year_is_judged_calmly(make_log: MakeLog, score: int) -> None:
    told = course(make_log([score] * 365), until(365))
    states = [day.state for day in told]
    assert sum(one is not other for one, other in itertools.pairwise(states)) <= 2
    assert states[-1] is (State.RECOVERED if score <= 1 else State.FAILING)
    assert State.WORSENING not in states


def test_that_a_flat_log_at_six_fails_within_five_days_of_the_sixth_week(make_log: MakeLog) -> None:
    states = [day.state for day in course(make_log([6] * 60), until(60))]
    assert 42 <= states.index(State.FAILING) <= 46


@pytest.mark.parametrize("length", [14, 21])
def test_that_relief_while_on_an_anti_inflammatory_is_no_improvement(make_log: MakeLog, length: int) -> None:
    from rehab.domain.history import TreatmentSpan
    from rehab.domain.treatment import TreatmentKind

    first = DAY_0 + timedelta(days=21)
    taken = TreatmentSpan(TreatmentKind.MEDICINE, first, first + timedelta(days=length - 1))
    scores = [6] * 21 + [4] * length + [6] * 30
    told = course(make_log(scores, treatments=[taken]), until(len(scores)))
    states = {day.state for day in told[14:]}
    assert states <= {State.ON_TRACK, State.FAILING}
    assert told[-1].state is State.FAILING
    assert {day.state for day in told[42:50]} & {State.FAILING}
