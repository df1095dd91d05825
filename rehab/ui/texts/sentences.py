"""The one sentence of each answer, with the numbers of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.pain import Measure
from rehab.domain.verdict import MOVED
from rehab.ui.texts.dates import day_month
from rehab.ui.texts.facts import (
    Facts,
    VerdictContext,
    before_spike,
    build_facts,
    is_firm,
    verdict_key,
)
from rehab.ui.texts.names import body_plural, body_word
from rehab.ui.texts.numbers import capitalised, days_word, decimal, number_word, shown_change, weeks_word
from rehab.ui.texts.pain import measure
from rehab.ui.texts.programs import whole_distance, whole_number
from rehab.ui.texts.verdict import verdict_title

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport

AS_EXPECTED = 0.5
"""Points above the expected path that still count as "about as fast as expected" [P]."""

WASHOUT = "injection-washout"
"""Note that the plan alone cannot be judged yet; then nothing is called failed for certain."""

translate = QCoreApplication.translate


def verdict_sentence(report: ProgressReport, ctx: VerdictContext) -> str:
    """What the answer means and what to do, at most three short sentences."""
    facts = build_facts(report)
    match verdict_key(report):
        case "early":
            return _early(report, ctx, facts)
        case "logs":
            return _logs(report, ctx, facts)
        case "adherence":
            return _adherence(report, facts)
        case "fail":
            return _fail(report, ctx, facts)
        case "worse":
            return _worse(report, ctx, facts)
        case "flare":
            return _flare(report, ctx, facts)
        case "recovered":
            return _recovered(ctx, facts)
        case _:
            return _on_track(report, ctx, facts)


def window_words(length: int) -> str:
    """A number of days as people say it: ``four weeks``, ``30 days``."""
    return weeks_word(length // 7) if length % 7 == 0 else days_word(length)


def headline(report: ProgressReport) -> str:
    """The title of the card: with a maybe when the answer is not probable enough, and never "on track" unmoved."""
    key = verdict_key(report)
    if key == "fail" and WASHOUT in report.notes:
        return verdict_title(key, firm=False)
    if report.verdict.undecided and is_firm(report):
        return translate("verdict", "No clear change yet – carry on for now")
    return verdict_title(key, is_firm(report))


def logged_days(n: int, primary: Measure) -> str:
    """``9 mornings``, or ``9 days`` when mornings are not what is asked."""
    if primary is Measure.FIRST_STEP:
        return translate("verdict", "1 morning") if n == 1 else translate("verdict", "%n mornings", None, n)
    return translate("verdict", "1 day") if n == 1 else translate("verdict", "%n days", None, n)


def _early(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    if facts.days <= 1:
        opening = translate("verdict", "This is the first day.")
    else:
        opening = translate("verdict", "{days} in.").format(days=capitalised(days_word(facts.days)))
    limits = report.thresholds
    usual = translate("verdict", "{parts} usually need {weeks} before a trend means anything.").format(
        parts=body_plural(ctx.site), weeks=window_words(limits.judge_day)
    )
    if facts.days > limits.first_day and report.verdict.days_logged_28 < limits.logged_min:
        closing = translate(
            "verdict", "Only {logged} in {window}; {needed} are needed for a first look."
        ).format(
            logged=logged_days(report.verdict.days_logged_28, ctx.primary),
            window=window_words(limits.logged_window),
            needed=number_word(limits.logged_min),
        )
    else:
        closing = translate("verdict", "Keep logging; nothing to decide yet.")
    return f"{opening} {usual} {closing}"


def _logs(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    verdict, passed, limits = report.verdict, capitalised(weeks_word(facts.weeks)), report.thresholds
    if verdict.days_logged_28 >= limits.logged_min and verdict.days_since_last is not None:
        missing = translate("verdict", "{weeks} have passed, but nothing was logged for {days}.").format(
            weeks=passed, days=days_word(verdict.days_since_last)
        )
    elif facts.logged > 2 * facts.weeks:
        # Plenty in all: what is missing is the last four weeks.
        missing = translate(
            "verdict", "{weeks} have passed, but the last {window} hold only {logged}."
        ).format(
            weeks=passed,
            window=window_words(limits.logged_window),
            logged=logged_days(verdict.days_logged_28, ctx.primary),
        )
    elif facts.logged == 1:
        missing = translate("verdict", "{weeks} have passed, but only {logged} is logged.").format(
            weeks=passed, logged=logged_days(1, ctx.primary)
        )
    else:
        missing = translate("verdict", "{weeks} have passed, but only {logged} are logged.").format(
            weeks=passed, logged=logged_days(facts.logged, ctx.primary)
        )
    return f"{missing} " + translate("verdict", "Two or three taps a week are enough for an answer.")


def _adherence(report: ProgressReport, facts: Facts) -> str:
    tenths = round(10 * (facts.share or 0.0))
    if tenths == 0:
        done = translate("verdict", "Hardly any sessions were done.")
    elif tenths == 5:
        done = translate("verdict", "About half of the sessions were done.")
    else:
        done = translate("verdict", "About {number} in ten sessions were done.").format(
            number=number_word(tenths)
        )
    fair = translate("verdict", "We cannot call a plan failed that was not really tried.")
    if facts.days > report.thresholds.late_day:
        closing = translate(
            "verdict",
            "After three months of trouble it is sensible to talk to a doctor, whatever the log says.",
        )
    else:
        closing = translate("verdict", "Would a shorter one fit better?")
    return f"{done} {fair} {closing}"


def _fail(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    improved = facts.change is not None and facts.mic is not None and -facts.change >= facts.mic
    if improved and facts.baseline is not None and facts.now is not None:
        return translate(
            "verdict",
            "Down from {first} to {now}, but no further in the last {window}, and {level} of 10 is still "
            "a lot. A doctor can look for causes exercises cannot fix.",
        ).format(
            first=decimal(facts.baseline),
            now=decimal(facts.now),
            window=window_words(report.thresholds.stall_long_days),
            level=decimal(facts.now, 0),
        )
    if facts.change is not None and facts.mic is not None and -facts.change >= MOVED:
        worked = translate(
            "verdict",
            "You have done the work for {weeks}; pain is down by {points} points, and {mic} would matter.",
        ).format(
            weeks=weeks_word(facts.weeks), points=decimal(-(facts.points or 0.0)), mic=decimal(facts.mic)
        )
    else:
        worked = translate(
            "verdict", "You have done the work for {weeks} and your {part} has not answered."
        ).format(weeks=weeks_word(facts.weeks), part=body_word(ctx.site))
    meaning = translate(
        "verdict", "That is information, not failure: a doctor can look for causes exercises cannot fix."
    )
    return f"{worked} {meaning}"


def _worse(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    since, first = facts.low_day, facts.low
    if facts.baseline is not None and (first is None or facts.baseline < first):
        since, first = facts.start, facts.baseline
    if first is None or since is None or facts.now is None:
        risen = translate("verdict", "Pain has risen clearly.")
    else:
        length = max(1, (facts.day - since).days // 7)
        risen = translate("verdict", "Pain has risen from {first} to {now} in {weeks}").format(
            first=decimal(first), now=decimal(facts.now), weeks=weeks_word(length)
        )
        calm = ctx.records_runs and report.verdict.spike is None
        risen += translate("verdict", ", and no jump in your running explains it.") if calm else "."
    return f"{risen} " + translate("verdict", "Please do not push through.")


def _flare(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    spike, before = report.verdict.spike, before_spike(report)
    if spike is None or not ctx.records_runs:
        first = translate("verdict", "Pain jumped after more load than usual.")
    else:
        first = translate(
            "verdict",
            "Running jumped from {usual} to {week} in the seven days up to {day}, and pain rose after it",
        ).format(
            usual=whole_number(spike.usual_km, ctx.miles),
            week=whole_distance(spike.week_km, ctx.miles),
            day=day_month(spike.start),
        )
        if before is not None and facts.now is not None and facts.now > before:
            risen = decimal(shown_change(before, facts.now))
            first += translate("verdict", ", by {points} points").format(points=risen)
        first += "."
    second = translate("verdict", "This looks like the load, not a failed plan.")
    third = translate("verdict", "Ease off for 7 days and we look again.")
    return f"{first} {second} {third}"


def _recovered(ctx: VerdictContext, facts: Facts) -> str:
    length = max(2, (facts.steady_days + 13) // 7)
    level = decimal(facts.now or 0.0)
    first = translate("verdict", "{weeks} with {pain} around {level}.").format(
        weeks=capitalised(weeks_word(length)), pain=measure(ctx.primary), level=level
    )
    second = translate(
        "verdict", "You can move to two maintenance sessions a week and stop the daily check-in."
    )
    return f"{first} {second}"


def _on_track(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> str:
    stay = (
        translate("verdict", "Stay with the plan, and resist adding runs early.")
        if ctx.records_runs
        else translate("verdict", "Stay with the plan.")
    )
    gain = -(facts.change or 0.0)
    if facts.baseline is None or facts.now is None or facts.change is None:
        return translate("verdict", "Nothing speaks against the plan so far.") + f" {stay}"
    if facts.expected is not None and facts.now <= facts.expected + AS_EXPECTED and gain >= MOVED:
        return translate("verdict", "Pain is coming down about as fast as expected.") + f" {stay}"
    if facts.mic is not None and gain >= facts.mic:
        return (
            translate(
                "verdict", "Pain is down by {points} points since the start, a change worth having."
            ).format(points=decimal(-(facts.points or 0.0)))
            + f" {stay}"
        )
    if gain >= MOVED and facts.mic is not None and not is_firm(report):
        return (
            translate(
                "verdict",
                "Pain is down by {points} points; {mic} would be a change worth having, so it can go either way.",
            ).format(points=decimal(-(facts.points or 0.0)), mic=decimal(facts.mic))
            + f" {_next_look(facts)}"
        )
    if gain >= MOVED:
        return translate("verdict", "Slower than expected, but moving.") + " " + _next_look(facts)
    return _no_change_yet(report, facts, gain)


def _no_change_yet(report: ProgressReport, facts: Facts, gain: float) -> str:
    if gain <= -MOVED:
        first = translate(
            "verdict", "Pain is a little higher than at the start, still within its ups and downs."
        )
    elif facts.days <= report.thresholds.judge_day:
        first = translate("verdict", "No clear change yet, which is common in the first {weeks}.").format(
            weeks=window_words(report.thresholds.judge_day)
        )
    else:
        first = translate("verdict", "No clear change so far, but it is not certain enough to judge.")
    return f"{first} " + translate("verdict", "Carry on.") + " " + _next_look(facts)


def _next_look(facts: Facts) -> str:
    return translate("verdict", "We look again on {day}.").format(day=day_month(facts.next_look))
