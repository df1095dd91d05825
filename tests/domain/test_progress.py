"""The verdict as it is told, day by day, and the report around it."""

import json
import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab.domain.advice import Advice
from rehab.domain.history import History, Score, SessionDay, TreatmentSpan
from rehab.domain.pain import Measure
from rehab.domain.progress import ProgressReport, assess, course, expected_level
from rehab.domain.thresholds import Thresholds
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import Confidence, DayVerdict, State
from rehab.exchange.cases import read_cases
from tests.pace import within

DAY_0 = date(2026, 1, 5)
FIXTURES = Path(__file__).parents[1] / "fixtures"
STEADY = [5.0, 0, 5, 0, 5, 0, 0]
LONG_WEEK = [14.0, 0, 14, 0, 8, 0, 0]


def last_day(history: History) -> date:
    return max(score.day for score in history.scores)


def story(history: History) -> list[tuple[State, int]]:
    """Every state that was told, with the day on which it began."""
    told = course(history, last_day(history))
    return [
        (state, (next(days).day - history.start).days)
        for state, days in groupby(told, key=lambda day: day.state)
    ]


def report(history: History) -> ProgressReport:
    return assess(history, last_day(history))


def noisy(levels: list[float], spread: float = 0.8) -> list[int]:
    chance = random.Random(7)
    return [min(10, max(0, round(level + chance.gauss(0, spread)))) for level in levels]


def test_that_a_flat_log_with_full_adherence_fails_soon_after_six_weeks(make_log: Any) -> None:
    told = story(make_log([6] * 100))
    assert [state for state, _ in told] == [State.INSUFFICIENT, State.ON_TRACK, State.FAILING]
    assert told[1][1] == 14
    assert 42 <= told[2][1] <= 50


def test_that_the_same_log_with_little_done_is_low_adherence_and_never_fails(make_log: Any) -> None:
    assert story(make_log([6] * 100, done=0.4)) == [(State.INSUFFICIENT, 0), (State.LOW_ADHERENCE, 14)]


def test_that_nothing_fails_when_no_session_was_planned(make_log: Any) -> None:
    unplanned = replace(make_log([6] * 100), sessions=())
    assert State.FAILING not in {state for state, _ in story(unplanned)}


@pytest.mark.parametrize("days", [30, 60, 90])
def test_that_coming_down_from_six_to_three_never_fails(make_log: Any, days: int) -> None:
    levels = [6 - 3 * min(day, days) / days for day in range(130)]
    for scores in (levels, noisy(levels)):
        assert {state for state, _ in story(make_log(scores))} <= {State.INSUFFICIENT, State.ON_TRACK}


def test_that_a_step_up_is_worsening_within_a_week_of_entries(make_log: Any) -> None:
    told = dict(story(make_log([3] * 30 + [7] * 20)))
    assert 30 < told[State.WORSENING] <= 37


def test_that_a_rise_after_a_load_spike_is_a_flare_and_worsening_after_three_weeks(make_log: Any) -> None:
    km = STEADY * 4 + LONG_WEEK + STEADY * 5
    history = make_log([5] * 30 + [8] * 40, km=km, done=1)
    spike = report(make_log([5] * 30 + [8] * 4, km=km)).spike
    assert spike is not None
    told = dict(story(history))
    assert 30 <= told[State.FLARE] <= 37
    assert told[State.WORSENING] == (spike.start - DAY_0).days + 21


def test_that_a_flare_that_settles_leaves_no_alarm(make_log: Any) -> None:
    scores = [6] * 7 + [5] * 7 + [4] * 16 + [7, 7, 6, 6, 5, 5] + [4] * 10 + [3] * 10
    told = {state for state, _ in story(make_log(scores, km=STEADY * 4 + LONG_WEEK + STEADY * 4))}
    assert State.FLARE in told
    assert not told & {State.FAILING, State.WORSENING}


def test_that_relief_under_an_anti_inflammatory_is_not_improvement(make_log: Any) -> None:
    taken = TreatmentSpan(TreatmentKind.MEDICINE, DAY_0 + timedelta(days=21), DAY_0 + timedelta(days=62))
    scores = [6] * 21 + [4] * 35
    masked = report(make_log(scores, treatments=[taken])).verdict
    plain = report(make_log(scores)).verdict
    assert masked.change is not None
    assert plain.change is not None
    assert masked.change.mean > plain.change.mean + 0.4
    assert masked.p_failing > plain.p_failing


@pytest.mark.parametrize("score", [0, 10])
def test_that_logs_at_the_ends_of_the_scale_are_judged(make_log: Any, score: int) -> None:
    states = {state for state, _ in story(make_log([score] * 60))}
    assert states == (
        {State.INSUFFICIENT, State.RECOVERED}
        if score == 0
        else {State.INSUFFICIENT, State.ON_TRACK, State.FAILING}
    )


def test_that_a_good_course_that_stops_at_a_high_level_fails_after_twelve_weeks(make_log: Any) -> None:
    told = dict(story(make_log([8] * 7 + [6] * 7 + [5] * 100)))
    assert 84 <= told[State.FAILING] <= 91


def test_that_a_relapse_after_improvement_is_worsening(make_log: Any) -> None:
    told = story(make_log([6] * 7 + [4] * 14 + [2] * 28 + [5] * 14))
    assert told[-1][0] is State.WORSENING


def test_that_two_nearly_painless_weeks_are_recovery(make_log: Any) -> None:
    assert report(make_log([5] * 10 + [3] * 20 + [1, 0] * 14)).verdict.state is State.RECOVERED


@pytest.mark.parametrize(("first", "now"), [(6.4, 4.3), (3.0, 1.8)])
def test_that_a_meaningful_fall_is_on_track_in_week_six(make_log: Any, first: float, now: float) -> None:
    assert report(make_log([first] * 7 + [now] * 38)).verdict.state is State.ON_TRACK


def test_that_three_entries_in_four_weeks_are_not_enough(make_log: Any) -> None:
    scores = [6] * 20 + [None, None, None, None, None, None, None, None, None, 6] * 3
    found = report(make_log(scores))
    assert found.verdict.state is State.INSUFFICIENT
    assert found.verdict.days_logged_28 == 3
    assert not found.early


def test_that_silence_of_fifteen_days_ends_the_answer(make_log: Any) -> None:
    told = course(make_log([6] * 50 + [None] * 16), DAY_0 + timedelta(days=65))
    assert told[63].state is State.FAILING
    assert told[64].state is State.INSUFFICIENT


ENTRIES = st.lists(
    st.tuples(st.integers(0, 69), st.sampled_from([Measure.FIRST_STEP, Measure.DURING]), st.integers(0, 10)),
    min_size=5,
    max_size=70,
)


def near(one: DayVerdict, other: DayVerdict) -> bool:
    same = (one.state, one.adherence, one.days_logged, one.spike) == (
        other.state,
        other.adherence,
        other.days_logged,
        other.spike,
    )
    return same and one.p_failing == pytest.approx(other.p_failing, abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(entries=ENTRIES, km=st.lists(st.integers(0, 20), min_size=70, max_size=70), day=st.integers(0, 69))
def test_that_what_is_entered_later_never_changes_an_earlier_day(
    entries: list[tuple[int, Measure, int]], km: list[int], day: int
) -> None:
    def known(until: int) -> History:
        days = [DAY_0 + timedelta(days=i) for i in range(until + 1)]
        return History(
            DAY_0,
            Measure.FIRST_STEP,
            tuple(
                Score(DAY_0 + timedelta(days=i), measure, value)
                for i, measure, value in entries
                if i <= until
            ),
            tuple(SessionDay(date_, 1, i % 3 > 0) for i, date_ in enumerate(days)),
            tuple((date_, km[i]) for i, date_ in enumerate(days)),
            (TreatmentSpan(TreatmentKind.MEDICINE, DAY_0 + timedelta(days=20), DAY_0 + timedelta(days=40)),),
        )

    whole = course(known(69), DAY_0 + timedelta(days=69))
    cut = course(known(day), DAY_0 + timedelta(days=day))
    assert len(cut) == day + 1
    assert all(near(one, other) for one, other in zip(whole, cut, strict=False))


def test_that_the_order_of_entries_does_not_matter(make_log: Any) -> None:
    history = make_log(noisy([6.0] * 60), km=STEADY * 9)
    mixed = list(history.scores), list(history.sessions), list(history.run_km)
    for rows in mixed:
        random.Random(1).shuffle(rows)
    turned = replace(history, scores=tuple(mixed[0]), sessions=tuple(mixed[1]), run_km=tuple(mixed[2]))
    assert course(turned, last_day(history)) == course(history, last_day(history))


def test_that_the_same_log_always_gives_the_same_answer(make_log: Any) -> None:
    history = make_log(noisy([5.0] * 60))
    assert report(history) == report(history)


def test_that_several_entries_of_a_day_count_as_their_mean(make_log: Any) -> None:
    plain = make_log([6] * 50)
    split = [
        Score(score.day, score.measure, score.value + step) for score in plain.scores for step in (-1, 1)
    ]
    doubled = replace(plain, scores=tuple(split))
    assert course(doubled, last_day(plain)) == course(plain, last_day(plain))


def test_that_what_happened_before_the_start_is_left_out(make_log: Any) -> None:
    history = make_log([6] * 50)
    earlier = (Score(DAY_0 - timedelta(days=3), Measure.FIRST_STEP, 1),)
    assert course(replace(history, scores=earlier + history.scores), last_day(history)) == course(
        history, last_day(history)
    )


def test_that_an_empty_log_is_too_early_and_then_not_enough() -> None:
    empty = History(DAY_0, Measure.FIRST_STEP)
    first, late = assess(empty, DAY_0), assess(empty, DAY_0 + timedelta(days=60))
    assert first.early
    assert not late.early
    assert first.verdict.baseline is None
    assert late.verdict.state is State.INSUFFICIENT
    assert late.trend == late.expected == late.points == ()
    assert late.target is None


def test_that_the_vignettes_are_judged_like_their_published_truth() -> None:
    truths = [
        json.loads(line) for line in (FIXTURES / "vignettes_truth.jsonl").read_text("utf-8").splitlines()
    ]
    right: dict[str, list[bool]] = {}
    false_calls = 0
    for case, truth in zip(read_cases(FIXTURES / "vignettes.jsonl"), truths, strict=True):
        told = course(case.history, case.end)
        for day, state, clear in zip(told, truth["state"], truth["clear"], strict=True):
            if clear == "1":
                right.setdefault(state, []).append(day.state.value == state)
        if not {"failing", "worsening"} & set(truth["state"]):
            false_calls += any(day.needs_care for day in told)
    balanced = sum(sum(hits) / len(hits) for hits in right.values()) / len(right)
    assert balanced >= 0.97
    assert false_calls == 0


def test_that_the_report_of_a_failing_plan_says_whom_to_see(make_log: Any) -> None:
    week_7, week_13 = report(make_log([6] * 49)), report(make_log([6] * 88))
    assert week_7.advice[0] == Advice("see-doctor", "doctor", "two-weeks")
    assert "see-physiotherapist" in [advice.code for advice in week_7.advice]
    assert week_13.advice[0] == Advice("see-orthopaedic", "orthopaedic", "two-weeks")
    assert report(make_log([6] * 180)).advice[0].code == "ask-specialist-review"


def test_that_other_conditions_have_a_ladder_of_their_own(make_log: Any) -> None:
    tendon = report(make_log([6] * 88, condition="achilles-midportion"))
    assert tendon.advice[0].code == "see-doctor"
    assert report(make_log([6] * 120, condition="achilles-midportion")).advice[0].code == "see-orthopaedic"


def test_that_week_five_without_progress_is_information_only(make_log: Any) -> None:
    found = report(make_log([6] * 33))
    assert found.verdict.state is State.ON_TRACK
    assert [advice.code for advice in found.advice] == ["carry-on", "core-review"]
    assert "slower-than-expected" not in found.notes


def test_that_slow_progress_is_called_slower_only_while_it_moves(make_log: Any) -> None:
    found = report(make_log([6] * 14 + [5] * 19))
    assert found.verdict.state is State.ON_TRACK
    assert "slower-than-expected" in found.notes


def test_that_after_three_months_a_doctor_is_named_even_when_little_was_done(make_log: Any) -> None:
    found = report(make_log([6] * 90, done=0.3))
    assert found.verdict.state is State.LOW_ADHERENCE
    assert found.advice[-1] == Advice("doctor-anyway", "doctor", "two-weeks")
    assert "doctor-anyway" not in [advice.code for advice in report(make_log([6] * 60, done=0.3)).advice]


def test_that_an_injection_within_six_weeks_is_mentioned(make_log: Any) -> None:
    given_on = DAY_0 + timedelta(days=28)
    injection = TreatmentSpan(TreatmentKind.INJECTION, given_on, given_on)
    scores = [6] * 30 + [3] * 60
    history = make_log(scores, treatments=[injection])
    soon = assess(history, given_on + timedelta(days=21))
    assert soon.verdict.state is State.ON_TRACK
    assert "injection-washout" in soon.notes
    assert "injection-washout" not in assess(history, given_on + timedelta(days=43)).notes


def test_that_more_medicine_than_in_the_first_week_is_mentioned(make_log: Any) -> None:
    taken = TreatmentSpan(TreatmentKind.PAINKILLER, DAY_0 + timedelta(days=46), DAY_0 + timedelta(days=49))
    assert "more-medicine" in report(make_log([6] * 50, treatments=[taken])).notes
    first_week = TreatmentSpan(TreatmentKind.MEDICINE, DAY_0, DAY_0 + timedelta(days=6))
    notes = report(make_log([6] * 50, treatments=[first_week])).notes
    assert "more-medicine" not in notes
    assert "baseline-on-medicine" in notes


def test_that_a_day_is_looked_back_at_without_the_medicine_of_later_days(make_log: Any) -> None:
    later = TreatmentSpan(TreatmentKind.MEDICINE, DAY_0 + timedelta(days=5), DAY_0 + timedelta(days=5))
    history = make_log([6] * 10, treatments=[later])
    for index in range(10):
        told = "baseline-on-medicine" in assess(history, DAY_0 + timedelta(days=index)).notes
        assert told == (index >= 5)


def test_that_running_more_with_the_same_pain_is_mentioned(make_log: Any) -> None:
    more = STEADY * 4 + [6.0, 0, 6, 0, 6, 0, 0] * 2 + [7.0, 0, 7, 0, 7, 0, 0] * 4
    assert "load-up-pain-same" in report(make_log([6] * 70, km=more)).notes
    assert "load-up-pain-same" not in report(make_log([6] * 70, km=STEADY * 10)).notes


def test_that_another_measure_changes_the_chart_and_not_the_verdict(make_log: Any) -> None:
    during = [Score(DAY_0 + timedelta(days=i), Measure.DURING, 3) for i in range(0, 50, 2)]
    history = make_log([6] * 50, others=during)
    own, other = (
        assess(history, last_day(history)),
        assess(history, last_day(history), measure=Measure.DURING),
    )
    assert other.verdict == own.verdict
    assert {value for _, value in other.points} == {3.0}
    assert other.baseline is not None
    assert other.baseline.mean == 3.0
    assert (own.days_logged, other.days_logged) == (50, 25)
    assert (own.last14, other.last14) == (6.0, 3.0)


def test_that_the_chart_part_holds_baseline_target_and_expected_course(make_log: Any) -> None:
    found = report(make_log([6] * 30))
    assert found.baseline is not None
    assert found.baseline.mean == pytest.approx(6, abs=0.3)
    assert found.target == pytest.approx(found.baseline.mean - 0.3 * found.baseline.mean)
    assert found.expected[0] == (DAY_0, pytest.approx(found.baseline.mean))
    assert found.expected[-1][0] == DAY_0 + timedelta(weeks=12)
    levels = [level for _, level in found.expected]
    assert levels == sorted(levels, reverse=True)
    long = replace(make_log([6] * 30), programme_weeks=26.0)
    assert report(long).expected[-1][0] == DAY_0 + timedelta(weeks=26)


def test_that_the_expected_course_keeps_its_shape() -> None:
    assert expected_level(6.5, 6) == pytest.approx(3.6)
    assert expected_level(3.25, 6) == pytest.approx(1.8)
    assert expected_level(6.5, 3) == pytest.approx(4.6)
    assert expected_level(6.5, 500) == pytest.approx(1.2)


def test_that_the_strip_and_the_weeks_follow_the_entries(make_log: Any) -> None:
    found = report(make_log([6] * 14, km=STEADY * 2))
    assert [(day.planned, day.done) for day in found.days] == [(1, 1)] * 14
    assert found.weekly_km == ((DAY_0, 15.0), (DAY_0 + timedelta(days=7), 15.0))
    assert found.week == 2
    assert report(make_log([6] * 14)).weekly_km == ()


def test_that_reasons_come_in_their_order_with_numbers(make_log: Any) -> None:
    verdict = report(make_log([6] * 50, done=0.8, km=STEADY * 8)).verdict
    assert [(reason.code, reason.outcome) for reason in verdict.reasons] == [
        ("how-long", "long-enough"),
        ("how-often-logged", "enough"),
        ("sessions-done", "fair"),
        ("change-so-far", "none"),
        ("last-three-weeks", "flat"),
        ("running-load", "no-spike"),
        ("treatments", "none"),
    ]
    numbers = {reason.code: dict(reason.values) for reason in verdict.reasons}
    assert numbers["how-long"]["day"] == 49
    assert numbers["how-often-logged"]["logged"] == 50
    assert numbers["sessions-done"]["share"] == pytest.approx(0.8, abs=0.02)
    assert numbers["change-so-far"]["mic"] == pytest.approx(1.8, abs=0.1)


def test_that_the_last_three_weeks_are_told_per_week(make_log: Any) -> None:
    verdict = report(make_log([8 - 0.5 * day / 7 for day in range(60)])).verdict
    assert verdict.recent is not None
    assert verdict.recent.mean == pytest.approx(-0.5, abs=0.1)
    assert report(make_log([6] * 20)).verdict.recent is None


@pytest.mark.parametrize(("days", "look"), [(5, 14), (20, 42), (45, 56), (80, 84), (90, 98)])
def test_that_the_next_look_is_a_date_to_come(make_log: Any, days: int, look: int) -> None:
    verdict = report(make_log([6] * (days + 1))).verdict
    assert verdict.next_look == DAY_0 + timedelta(days=look)


def test_that_a_spike_brings_the_next_look_forward(make_log: Any) -> None:
    found = report(make_log([6] * 32, km=STEADY * 3 + LONG_WEEK + STEADY))
    assert found.spike is not None
    assert found.verdict.next_look == min(found.spike.start + timedelta(days=21), DAY_0 + timedelta(days=42))


def test_that_confidence_needs_probability_and_data(make_log: Any) -> None:
    assert report(make_log([6] * 10)).verdict.confidence is Confidence.NOT_YET
    assert report(make_log([6] * 60)).verdict.confidence is Confidence.HIGH
    thin = [6 if day < 7 or day % 5 == 0 else None for day in range(61)]
    assert report(make_log(thin)).verdict.confidence in {Confidence.MEDIUM, Confidence.LOW}


def test_that_a_day_before_the_start_is_shown_as_the_first_day(make_log: Any) -> None:
    found = assess(make_log([6] * 10), DAY_0 - timedelta(days=3))
    assert found.day == DAY_0
    assert found.early


def test_that_changed_thresholds_change_the_answer(make_log: Any) -> None:
    history = make_log([6] * 50)
    patient = assess(history, last_day(history), Thresholds(judge_day=56))
    assert patient.verdict.state is State.ON_TRACK
    assert report(history).verdict.state is State.FAILING


def test_that_ten_years_are_judged_quickly(make_log: Any) -> None:
    chance = random.Random(3)
    history = make_log([chance.randint(2, 6) for _ in range(3650)])
    with within(2):  # catches a daily cost that grows with the history
        told = report(history).course
    assert len(told) == 3650
