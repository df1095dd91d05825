"""The four key figures of the verdict card, each with its caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts.dates import day_month
from rehab.ui.texts.facts import (
    Facts,
    VerdictContext,
    before_spike,
    build_facts,
    verdict_key,
)
from rehab.ui.texts.numbers import arrow, days, decimal, from_to, percent, signed, trimmed, weeks
from rehab.ui.texts.outlook import how_sure
from rehab.ui.texts.pain import measure
from rehab.ui.texts.programs import distance_range, whole_distance, whole_number
from rehab.ui.texts.sentences import logged_days, window_words
from rehab.ui.texts.verdict import confidence

if TYPE_CHECKING:
    from rehab.domain.progress import ProgressReport
    from rehab.domain.verdict import Spike

Figure = tuple[str, str]

translate = QCoreApplication.translate


def nothing() -> str:
    """Stands where a number would be."""
    return translate("figures", "—")


def verdict_figures(report: ProgressReport, ctx: VerdictContext) -> tuple[Figure, Figure, Figure, Figure]:
    """Three figures of the answer and its confidence, as (big text, caption)."""
    facts = build_facts(report)
    sure = (confidence(report.verdict.confidence), confidence_caption(report))
    match verdict_key(report):
        case "early":
            three = _early(report, ctx, facts)
        case "logs":
            three = _logs(report, ctx, facts)
        case "adherence":
            three = _adherence(report, facts)
        case "fail":
            three = _fail(ctx, facts)
        case "worse":
            three = _worse(report, ctx, facts)
        case "flare":
            three = _flare(report, ctx, facts)
        case "recovered":
            three = _recovered(ctx, facts)
        case _:
            three = _on_track(facts)
    return (*three, sure)


def confidence_caption(report: ProgressReport) -> str:
    """How sure the answer is and why: ``confidence. Almost certain: 56 check-ins in 63 days``."""
    return translate("figures", "confidence. {why}").format(why=how_sure(report).removesuffix("."))


def _level(value: float | None) -> str:
    return nothing() if value is None else decimal(value)


def _course(facts: Facts) -> str:
    if facts.baseline is None or facts.now is None:
        return nothing()
    return from_to(facts.baseline, facts.now)


def _share(facts: Facts) -> str:
    return nothing() if facts.share is None else percent(facts.share)


def _sessions_done(facts: Facts) -> Figure:
    return _share(facts), translate("figures", "of sessions done")


def _early(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    return (
        (
            days(facts.days),
            translate("figures", "of about {days} needed").format(days=report.thresholds.judge_day),
        ),
        (_level(facts.now), translate("figures", "{pain} now").format(pain=measure(ctx.primary))),
        (day_month(facts.fair_look), translate("figures", "first fair look")),
    )


def _logs(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    limits = report.thresholds
    more = max(1, limits.logged_min - report.verdict.days_logged_28)
    logged = translate("figures", "{logged} of {days}").format(logged=facts.logged, days=facts.days)
    unit = logged_days(2, ctx.primary).partition(" ")[2]
    return (
        (logged, translate("figures", "{unit} logged").format(unit=unit)),
        (
            str(more),
            translate("figures", "more needed within {window}").format(
                window=window_words(limits.logged_window)
            ),
        ),
        (nothing(), translate("figures", "no trend shown")),
    )


def _adherence(report: ProgressReport, facts: Facts) -> tuple[Figure, Figure, Figure]:
    done = report.verdict.adherence
    counted = translate("figures", "of sessions done: {done} of {planned} in {window}").format(
        done=trimmed(done.done, 1),
        planned=trimmed(done.planned, 1),
        window=window_words(report.thresholds.adherence_window),
    )
    return (
        (_share(facts), counted),
        (_course(facts), translate("figures", "pain, no clear change")),
        (percent(report.thresholds.adherence_enough), translate("figures", "needed for a fair test")),
    )


def _fail(ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    pain = translate("figures", "{pain}, start {arrow} now").format(pain=measure(ctx.primary), arrow=arrow())
    if facts.mic is not None:
        small = translate("figures", "Under {points} points is hard to feel.").format(
            points=decimal(facts.mic)
        )
        pain = f"{pain}. {small}"
    return (
        (_course(facts), pain),
        (_share(facts), translate("figures", "of planned sessions done – enough for a fair test")),
        _flat(ctx, facts),
    )


def _flat(ctx: VerdictContext, facts: Facts) -> Figure:
    if facts.flat_since is None or facts.flat_weeks < 2:
        change = nothing() if facts.points is None else signed(facts.points)
        return change, translate("figures", "points since the start")
    big = translate("figures", "{weeks} flat").format(weeks=weeks(facts.flat_weeks))
    caption = translate("figures", "no change since {day}").format(day=day_month(facts.flat_since))
    if ctx.records_runs and ctx.week_km and max(ctx.week_km) <= 1.5 * max(1.0, min(ctx.week_km)):
        steady = translate("figures", "runs steady at {range}").format(
            range=distance_range(ctx.week_km, ctx.miles)
        )
        caption = f"{caption}; {steady}"
    return big, caption


def _worse(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    first, since = facts.low, facts.low_day
    if facts.baseline is not None and (first is None or facts.baseline < first):
        first, since = facts.baseline, facts.start
    big, caption = _course(facts), translate("figures", "pain, start to now")
    if first is not None and since is not None and facts.now is not None:
        big = from_to(first, facts.now)
        caption = translate("figures", "in {days}").format(days=days((facts.day - since).days))
    spike = report.verdict.spike
    if not ctx.records_runs:
        third = (_level(facts.baseline), translate("figures", "pain at the start"))
    elif spike is None:
        third = (translate("figures", "no jump"), translate("figures", "in your running explains it"))
    else:
        third = (_spike_far(report, ctx), _spike_days(spike))
    return (big, caption), _sessions_done(facts), third


def _spike_far(report: ProgressReport, ctx: VerdictContext) -> str:
    spike = report.verdict.spike
    if spike is None:
        return nothing()
    usual, week = whole_number(spike.usual_km, ctx.miles), whole_distance(spike.week_km, ctx.miles)
    return f"{usual} {arrow()} {week}"


def _spike_days(spike: Spike) -> str:
    """Which days the kilometres of a jump are counted over: they need not be a week of the calendar."""
    return translate("figures", "run in the seven days up to {day}").format(day=day_month(spike.start))


def _flare(report: ProgressReport, ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    spike, before = report.verdict.spike, before_spike(report)
    load_caption = "" if spike is None else _spike_days(spike)
    pain = (_level(facts.now), translate("figures", "pain now"))
    if spike is not None:
        if spike.usual_km > 0:
            rise = percent(spike.week_km / spike.usual_km - 1)
            load_caption = translate("figures", "in the seven days up to {day}, +{rise}").format(
                day=day_month(spike.start), rise=rise
            )
        if before is not None and facts.now is not None:
            since = translate("figures", "pain since {day}").format(day=day_month(spike.start))
            pain = (from_to(before, facts.now), since)
    return (
        (_spike_far(report, ctx), load_caption),
        pain,
        (day_month(facts.next_look), translate("figures", "next look")),
    )


def _recovered(ctx: VerdictContext, facts: Facts) -> tuple[Figure, Figure, Figure]:
    low = days(max(14, facts.steady_days + 13))
    third = _sessions_done(facts)
    if ctx.records_runs and ctx.week_km:
        third = (
            whole_distance(ctx.week_km[-1], ctx.miles),
            translate("figures", "run in the last whole week"),
        )
    return (
        (_course(facts), translate("figures", "pain, start to now")),
        (low, translate("figures", "with hardly any pain")),
        third,
    )


def _on_track(facts: Facts) -> tuple[Figure, Figure, Figure]:
    third = (day_month(facts.next_look), translate("figures", "next look"))
    if facts.expected is not None:
        third = (decimal(facts.expected), translate("figures", "expected by now"))
    caption = translate("figures", "pain, start to now")
    if facts.mic is not None and facts.baseline is not None:
        worth = translate("figures", "{points} points are a change worth having").format(
            points=decimal(facts.mic)
        )
        caption = f"{caption}; {worth}"
    return (_course(facts), caption), _sessions_done(facts), third
