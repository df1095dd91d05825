"""Each complaint has its own review weeks, and is told whom to ask in words of its own."""

from typing import Any

import pytest

from rehab.domain.advice import LADDERS, usual_thresholds
from rehab.domain.patient import Side, Site
from rehab.domain.progress import assess, course, view
from rehab.domain.thresholds import DEFAULT
from rehab.domain.verdict import State
from rehab.ui import texts
from tests.domain.test_progress import last_day


def test_that_heel_pain_keeps_the_numbers_of_the_table() -> None:
    assert usual_thresholds("heel") == DEFAULT
    assert usual_thresholds("a word that is not known") == DEFAULT


@pytest.mark.parametrize("condition", sorted(LADDERS))
def test_that_no_condition_is_judged_earlier_than_the_table_allows(condition: str) -> None:
    found = usual_thresholds(condition)
    assert 42 <= found.judge_day <= found.late_day
    assert found.judge_day >= 7 * min(LADDERS[condition].review, 17)


def test_that_an_achilles_tendon_is_not_failing_in_week_nine(make_log: Any) -> None:
    log = make_log([6, 7, 5, 6] * 16, condition="achilles-midportion")
    limits = usual_thresholds(log.condition)
    assert assess(log, last_day(log), limits).verdict.state is State.ON_TRACK
    longer = make_log([6, 7, 5, 6] * 24, condition="achilles-midportion")
    assert assess(longer, last_day(longer), limits).verdict.state is State.FAILING


def test_that_ultrasound_is_named_for_heels_only(make_log: Any) -> None:
    def codes(condition: str) -> list[str]:
        log = make_log([6, 7, 5, 6] * 32, condition=condition)
        return [step.code for step in assess(log, last_day(log), usual_thresholds(condition)).advice]

    assert "imaging-is-common" in codes("heel")
    assert "see-orthopaedic" in codes("patellofemoral")
    assert "imaging-is-common" not in codes("patellofemoral")


def test_that_a_shoulder_is_not_sent_to_a_podiatrist_nor_told_of_shoes(make_log: Any) -> None:
    log = make_log([6, 7, 5, 6] * 20, condition="shoulder")
    report = assess(log, last_day(log))
    said = " ".join(texts.advice(step, Site.SHOULDER) for step in report.advice)
    assert "podiatrist" not in said
    assert "podiatrist" in " ".join(texts.advice(step, Site.HEEL) for step in report.advice)


def test_that_the_sentence_names_the_weeks_of_the_complaint(make_log: Any) -> None:
    log = make_log([6, 7, 5, 6, 6], condition="achilles-midportion")
    limits = usual_thresholds(log.condition)
    report = view(log, course(log, last_day(log), limits), limits)
    ctx = texts.VerdictContext(Site.ACHILLES, Side.LEFT, log.primary)
    assert "Achilles tendons usually need twelve weeks" in texts.verdict_sentence(report, ctx)


def test_that_an_unsure_answer_gets_no_firm_headline(make_log: Any) -> None:
    seen = set()
    log = make_log([6 - i * 1.8 / 55 for i in range(56)])
    told = course(log, last_day(log))
    for place in range(20, len(told)):
        report = view(log, told[: place + 1])
        firm = texts.is_firm(report)
        seen.add(firm)
        if report.verdict.state is State.FAILING:
            assert ("is not working" in texts.headline(report)) is firm
            assert ("Not certain" in texts.how_sure(report)) is not firm
    assert seen == {True, False}


def test_that_pain_that_has_not_moved_is_nowhere_called_on_track(make_log: Any) -> None:
    seen = set()
    for log in (make_log([6.0] * 40), make_log([6 - i * 0.09 for i in range(40)])):
        told = course(log, last_day(log))
        ctx = texts.VerdictContext(Site.HEEL, Side.LEFT, log.primary)
        for place in range(20, len(told)):
            report = view(log, told[: place + 1])
            if report.verdict.state is State.ON_TRACK:
                firm = "On track" in texts.headline(report)
                seen.add(firm)
                assert (texts.verdict_chip(texts.shown_key(report)) == "On track") is firm
                assert (texts.answer_words(report.verdict) == "on track") is firm
                assert ("on track" in texts.chart_summary(report, ctx).rpartition("until")[2]) is firm
    assert seen == {True, False}
