"""What would change the answer, and how sure it is, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.calibration import right_of_100
from rehab.domain.thresholds import DEFAULT
from rehab.domain.verdict import Confidence, State
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.facts import (
    Facts,
    VerdictContext,
    build_facts,
    chance,
    excused_until,
    runner_up,
    verdict_key,
)
from rehab.ui.texts.numbers import capitalised, check_ins, decimal, percent, trimmed
from rehab.ui.texts.numbers import days as days_count
from rehab.ui.texts.pain import measure
from rehab.ui.texts.sentences import logged_days, window_words
from rehab.ui.texts.verdict import state_words, sureness

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport

THIN = 8
"""With fewer days logged in the window an answer is not called sure, see `rehab.domain.reasons.THIN_DATA`."""

translate = QCoreApplication.translate


def would_change(report: ProgressReport, ctx: VerdictContext) -> str:
    """What would lead to another answer."""
    facts = build_facts(report)
    match verdict_key(report):
        case "early":
            return _early(report, ctx, facts)
        case "logs":
            return _more_logs(report, ctx)
        case "adherence":
            return _fair_trial(report)
        case "fail":
            return _better(ctx, report.target)
        case "worse":
            return _better(ctx, _no_longer_worse(facts))
        case "flare":
            return translate(
                "outlook", "If it has not settled by {day}, it no longer counts as a flare."
            ).format(day=day_month(excused_until(report) or facts.next_look))
        case "recovered":
            return translate("outlook", "{pain} above {level} on average over {days}.").format(
                pain=capitalised(measure(ctx.primary)),
                level=decimal(report.thresholds.recovered_level),
                days=days_count(report.thresholds.recovered_days),
            )
        case _:
            return _on_track(report, ctx, facts)


def _fair_trial(report: ProgressReport) -> str:
    done, limits = report.verdict.adherence, report.thresholds
    return translate(
        "outlook", "{share} of the planned sessions would be a fair trial; {done} of {planned} were done."
    ).format(
        share=percent(limits.adherence_enough),
        done=trimmed(done.done, 1),
        planned=trimmed(done.planned, 1),
    )


def _early(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    limits = report.thresholds
    if report.verdict.days_logged_28 < limits.logged_min and facts.days > limits.first_day:
        return _more_logs(report, ctx)
    left = (facts.fair_look - facts.day).days
    return translate("outlook", "Time: the first fair look is in {days}.").format(
        days=days_count(max(0, left))
    )


def _more_logs(report: ProgressReport, ctx: VerdictContext) -> str:
    missing = max(1, report.thresholds.logged_min - report.verdict.days_logged_28)
    return translate("outlook", "{days} more within {window} would give an answer.").format(
        days=logged_days(missing, ctx.primary), window=window_words(report.thresholds.logged_window)
    )


def _better(ctx: VerdictContext, level: float | None) -> str:
    if level is None:
        return translate("outlook", "A clear fall that stays.")
    return translate("outlook", "Two weeks with {pain} at {level} or below.").format(
        pain=measure(ctx.primary), level=decimal(level)
    )


def _no_longer_worse(facts: Facts) -> float | None:
    """Less than one change worth having above the best that is known."""
    known = [level for level in (facts.low, facts.baseline) if level is not None]
    return min(known) + facts.mic if known and facts.mic is not None else None


def _on_track(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    if report.target is None or facts.now is None:
        return translate("outlook", "A clear and lasting rise.")
    if facts.now <= report.target:
        return translate("outlook", "A rise by {points} points that stays.").format(
            points=decimal(report.verdict.mic or 1.0)
        )
    return translate("outlook", "{pain} still clearly above {level} on {day}.").format(
        pain=capitalised(measure(ctx.primary)),
        level=decimal(report.target),
        day=day_month(max(facts.fair_look, facts.next_look)),
    )


def sure(report: ProgressReport) -> str:
    """How sure the answer is, in words; empty while there is none."""
    if report.verdict.state is State.INSUFFICIENT:
        return ""
    return translate("outlook", "From what was entered, this answer is {sure}.").format(
        sure=sureness(chance(report))
    )


def how_often_right(report: ProgressReport) -> str:
    """For how many of 100 made-up people the same answer was right.

    Empty when too few were told it, and with other numbers than those that the people were judged by.
    """
    right = right_of_100(report.verdict) if report.thresholds == DEFAULT else None
    if right is None:
        return ""
    return translate(
        "outlook", "For about {right} of 100 made-up people who were told this, it was right."
    ).format(right=right)


def how_sure(report: ProgressReport) -> str:
    """How sure the answer is and why, for the card: ``Very likely: 56 check-ins in 63 days.``"""
    facts, verdict = build_facts(report), report.verdict
    entered = translate("outlook", "{check_ins} in {days}").format(
        check_ins=check_ins(facts.logged), days=days_count(facts.days)
    )
    if verdict.confidence is Confidence.NOT_YET:
        return translate("outlook", "No answer yet: {entered}.").format(entered=entered)
    other = runner_up(report)
    why = entered
    if verdict.confidence is not Confidence.HIGH:
        thin = verdict.days_logged_28 < THIN
        if thin:
            why = translate("outlook", "only {days} logged in {window}").format(
                days=logged_days(verdict.days_logged_28, report.measure),
                window=window_words(report.thresholds.logged_window),
            )
        elif other is not None:
            why = translate("outlook", "{entered}, but “{other}” is possible too").format(
                entered=entered, other=state_words(other)
            )
    p = chance(report)
    word = sureness(p) if report.verdict.is_firm else translate("outlook", "not certain")
    return translate("outlook", "{sure}: {why}.").format(sure=capitalised(word), why=why)


def next_look(report: ProgressReport) -> str:
    """When the answer is looked at anew, and why then."""
    facts, limits = build_facts(report), report.thresholds
    key = verdict_key(report)
    look = facts.next_look
    if key in ("early", "logs"):
        look = max(facts.fair_look, look) if key == "early" else look
    day = day_month(look)
    number = (look - facts.start).days
    if look == excused_until(report):
        return translate("outlook", "{day}, {window} after the jump in running.").format(
            day=day, window=window_words(limits.flare_days)
        )
    if number in (limits.judge_day, limits.late_day):
        return translate("outlook", "{day}, day {number} of the plan.").format(day=day, number=number)
    return translate("outlook", "{day}. Every new entry is counted at once.").format(day=day)
