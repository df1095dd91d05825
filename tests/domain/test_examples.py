"""The eighteen worked examples of the evidence file, told in the seven states; the table is in docs/verdict.md."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from rehab.domain.history import Score, TreatmentSpan
from rehab.domain.load import RunJump, check_run
from rehab.domain.pain import Measure
from rehab.domain.progress import ProgressReport, assess
from rehab.domain.thresholds import Thresholds
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import State
from tests.domain.conftest import DAY_0, MakeLog

STEADY_WEEK = [5.0, 0, 5, 0, 5, 0, 0]


SWING = (0, 1, -1, 0, 1, -1, 0)


def whole(mean: float) -> list[float]:
    """A week of whole scores that swing by a point and have the wanted mean as nearly as they can."""
    totals = [round(mean * day) for day in range(8)]
    return [float(totals[day + 1] - totals[day] + SWING[day]) for day in range(7)]


def weeks(*means: float) -> list[float]:
    """A week of whole scores for every mean."""
    return [score for mean in means for score in whole(mean)]


def falling(first: float, last: float, count: int) -> list[float]:
    """Means of weeks from one level to another."""
    return [first + (last - first) * week / (count - 1) for week in range(count)]


@pytest.fixture
def told(make_log: MakeLog):
    """The report on the last day of a log."""

    def tell(scores: Sequence[float | None], **more: object) -> ProgressReport:
        limits = more.pop("thresholds", Thresholds())
        return assess(make_log(scores, **more), DAY_0 + timedelta(days=len(scores) - 1), limits)

    return tell


NO_CHANGE = weeks(6.4, 6.4, 6.3, 6.3, 6.2, 6.1, 6.0)


def test_that_1_no_change_after_six_weeks_of_sessions_is_failing(told) -> None:
    assert told(NO_CHANGE, done=0.82).verdict.state is State.FAILING


def test_that_2_no_change_with_41_percent_done_is_low_adherence(told) -> None:
    assert told(NO_CHANGE, done=0.41).verdict.state is State.LOW_ADHERENCE


def test_that_3_three_sessions_in_five_are_a_fair_trial_and_fewer_are_not(told) -> None:
    assert told(NO_CHANGE, done=0.62).verdict.state is State.FAILING
    assert told(NO_CHANGE, done=0.55).verdict.state is State.LOW_ADHERENCE


def test_that_4_a_few_scores_in_four_weeks_are_insufficient(told) -> None:
    scores: list[float | None] = list(NO_CHANGE[:21])
    scores += [6.0 if day in {4, 16, 20, 26} else None for day in range(28)]
    assert told(scores).verdict.state is State.INSUFFICIENT


def test_that_5_two_points_better_in_the_last_week_is_on_track(told) -> None:
    report = told(weeks(6.4, 6.4, 6.5, 6.4, 5.5, 4.3))
    assert report.verdict.state is State.ON_TRACK


def test_that_6_a_third_and_more_than_a_point_from_a_low_start_is_on_track(told) -> None:
    assert told(weeks(3.0, 2.8, 2.5, 2.3, 2.1, 2.0, 1.8)).verdict.state is State.ON_TRACK


def test_that_7_less_than_a_point_from_a_low_start_is_failing_once_it_has_stopped(told) -> None:
    assert told(weeks(2.4, 2.0, 1.9, 1.8, 1.8, 1.8, 1.7)).verdict.mic == pytest.approx(1.0)
    assert told(weeks(2.4, 2.0, 1.9, *[1.8] * 9, 1.7)).verdict.state is State.FAILING


def test_that_8_two_weeks_two_points_up_is_worsening(told) -> None:
    assert told(weeks(5.0, 5.0, 5.0, 5.0, 5.0, 7.1, 7.3)).verdict.state is State.WORSENING


def test_that_9_one_bad_week_is_no_worsening_once_it_is_over(told) -> None:
    report = told(weeks(5.0, 5.0, 5.0, 5.0, 7.2, 5.4, 5.4))
    assert report.verdict.state in {State.ON_TRACK, State.FAILING}
    assert told(weeks(5.0, 5.0, 5.0, 5.0, 7.2, 5.4)).verdict.state is State.ON_TRACK


def test_that_10_a_rise_after_a_much_longer_run_is_a_flare_with_a_word_on_the_run(told) -> None:
    km = STEADY_WEEK * 6 + [8.0, 0, 8, 0, 8, 0, 0]
    flared = [4.0, 7.0, 6.0, 7.0, 7.0, 6.0, 7.0, 7.0, 6.0, 7.0]
    report = told([*weeks(6.0, 5.5, 5.0, 4.5, 4.0, 3.8), *flared], km=[*km, 0, 0, 0])
    assert report.verdict.state is State.FLARE
    assert report.verdict.next_look is not None
    runs = [(DAY_0 + timedelta(days=day), length) for day, length in enumerate(km[:42]) if length]
    assert check_run(DAY_0 + timedelta(days=42), 8.0, runs).jump is RunJump.MODERATE


def test_that_11_little_done_is_low_adherence_whatever_else_got_better(told) -> None:
    assert told(NO_CHANGE, done=0.30).verdict.state is State.LOW_ADHERENCE


def test_that_12_a_stop_at_3_6_is_accepted_unless_the_person_sets_a_lower_limit(told) -> None:
    scores = weeks(*falling(6.5, 3.6, 5), *[3.6] * 8)
    assert told(scores).verdict.state is State.ON_TRACK
    assert told(scores, thresholds=Thresholds(stall_level=3.0)).verdict.state is State.FAILING


def test_that_13_two_weeks_of_a_point_or_less_is_recovered(told) -> None:
    scores = weeks(*falling(6.0, 1.5, 6)) + [1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0] * 2
    assert told(scores).verdict.state is State.RECOVERED


def test_that_14_two_points_above_the_best_weeks_is_worsening(told) -> None:
    assert told(weeks(*falling(6.0, 2.0, 5), 2.0, 2.0, 4.2, 4.4)).verdict.state is State.WORSENING


def test_that_15_no_change_in_week_five_is_on_track_with_information(told) -> None:
    report = told(weeks(6.4, 6.4, 6.3, 6.4, 6.3))
    assert report.verdict.state is State.ON_TRACK
    assert "core-review" in {advice.code for advice in report.advice}


def test_that_16_no_answer_of_the_engine_speaks_of_warning_signs(told) -> None:
    """Warning signs are asked for before the verdict and go first; the engine knows nothing of them."""
    assert not any("flag" in state.value or "sign" in state.value for state in State)


def test_that_17_three_points_better_after_an_injection_is_on_track_with_a_note(told) -> None:
    injection = TreatmentSpan(TreatmentKind.INJECTION, DAY_0 + timedelta(days=28), DAY_0 + timedelta(days=28))
    report = told(weeks(6.5, 6.4, 6.3, 6.2, 4.0, 3.5, 3.5), treatments=[injection])
    assert report.verdict.state is State.ON_TRACK
    assert "injection-washout" in report.notes


def test_that_18_twelve_weeks_without_sessions_is_low_adherence_with_a_doctor(told) -> None:
    report = told(weeks(*[6.4, 6.2] * 6, 6.3), done=0.30)
    assert report.verdict.state is State.LOW_ADHERENCE
    assert "doctor-anyway" in {advice.code for advice in report.advice}


def test_that_scores_of_sessions_alone_never_stand_for_mornings(told) -> None:
    others = [Score(DAY_0 + timedelta(days=day), Measure.AFTER, 6.0) for day in range(60)]
    assert told([None] * 60, others=others).verdict.state is State.INSUFFICIENT
