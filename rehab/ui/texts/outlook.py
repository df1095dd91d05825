"""What would change the answer, and how sure it is, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.verdict import NEEDS_CARE, State
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.facts import (
    FIRST_LOOK_DAYS,
    NEEDED_IN_28,
    Facts,
    VerdictContext,
    build_facts,
    excused_until,
    verdict_key,
)
from rehab.ui.texts.numbers import days as days_count
from rehab.ui.texts.numbers import decimal
from rehab.ui.texts.pain import measure
from rehab.ui.texts.sentences import logged_days
from rehab.ui.texts.verdict import sureness

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport

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
            return translate("outlook", "Three sessions in five would be a fair trial.")
        case "fail":
            return _better(ctx, report.target)
        case "worse":
            return _better(ctx, _no_longer_worse(facts))
        case "flare":
            return translate(
                "outlook", "If it has not settled by {day}, it no longer counts as a flare."
            ).format(day=day_month(excused_until(report) or facts.next_look))
        case "recovered":
            return translate("outlook", "A fortnight around 2 of 10 or more would change it.")
        case _:
            return _on_track(report, ctx, facts)


def _early(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    if report.verdict.days_logged_28 < NEEDED_IN_28 and facts.days > FIRST_LOOK_DAYS // 3:
        return _more_logs(report, ctx)
    left = (facts.fair_look - facts.day).days
    return translate("outlook", "Time: the first fair look is on {day}, in {days}.").format(
        day=day_month(facts.fair_look), days=days_count(max(0, left))
    )


def _more_logs(report: ProgressReport, ctx: VerdictContext) -> str:
    missing = max(1, NEEDED_IN_28 - report.verdict.days_logged_28)
    return translate("outlook", "{days} more within four weeks would give an answer.").format(
        days=logged_days(missing, ctx.primary)
    )


def _better(ctx: VerdictContext, level: float | None) -> str:
    if level is None:
        return translate("outlook", "A clear fall that stays would change it.")
    return translate(
        "outlook", "If the next two weeks bring {pain} down to {level} or below, it changes."
    ).format(pain=measure(ctx.primary), level=decimal(level))


def _no_longer_worse(facts: Facts) -> float | None:
    """Less than one change worth having above the best that is known."""
    known = [level for level in (facts.low, facts.baseline) if level is not None]
    return min(known) + facts.mic if known and facts.mic is not None else None


def _on_track(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    if report.target is None or facts.now is None:
        return translate("outlook", "A clear and lasting rise would change it.")
    if facts.now <= report.target:
        return translate("outlook", "A rise by {points} points that stays would change it.").format(
            points=decimal(report.verdict.mic or 1.0)
        )
    return translate("outlook", "It changes if {pain} is not near {level} by {day}.").format(
        pain=measure(ctx.primary),
        level=decimal(report.target),
        day=day_month(max(facts.fair_look, facts.next_look)),
    )


def sure(report: ProgressReport) -> str:
    """How sure the answer is, in words; empty while there is none."""
    verdict = report.verdict
    if verdict.state is State.INSUFFICIENT:
        return ""
    chance = verdict.p_failing
    if verdict.state not in NEEDS_CARE:
        chance = dict(verdict.probabilities).get(verdict.state, 0.0)
    return translate("outlook", "From what was entered, this answer is {sure}.").format(sure=sureness(chance))
