"""The chart as values: which days, what is known of each, and a day in words for the read-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.treatment import TreatmentKind
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.checkin import Answer
    from rehab.domain.history import History
    from rehab.domain.progress import ProgressReport
    from rehab.domain.trend import TrendPoint
    from rehab.ui.texts import VerdictContext

translate = QCoreApplication.translate

MEASURES = (Measure.FIRST_STEP, Measure.WORST, Measure.DURING)
RANGES: dict[str, int | None] = {"4wk": 28, "9wk": 63, "6mo": 183, "all": None}
SHORTEST = 14
"""A chart never shows fewer days than this by itself."""
NOTE_CHARS = 90
"""Longest part of a note in the read-out."""


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What is known of single days, for the read-out; every mapping is by day."""

    values: Mapping[date, float] = field(default_factory=dict)
    trend: Mapping[date, TrendPoint] = field(default_factory=dict)
    sessions: Mapping[date, tuple[float, float]] = field(default_factory=dict)
    km: Mapping[date, float] = field(default_factory=dict)
    treatments: Mapping[date, tuple[str, ...]] = field(default_factory=dict)
    notes: Mapping[date, str] = field(default_factory=dict)
    moved: Mapping[date, str] = field(default_factory=dict)
    """Sessions done on another day or without a plan, and pauses, in words."""
    told: Mapping[date, str] = field(default_factory=dict)
    """What was answered on the day, as it was told then, in words."""


@dataclass(frozen=True, slots=True)
class ChartState:
    """The chart of one measure.

    `first` and `last` are the days of the chosen range, `earliest` is the first day that can be scrolled to,
    `judged` says whether it is the measure that the verdict is about, `tells` whether answers are shown.
    """

    report: ProgressReport
    measure: Measure
    judged: bool
    first: date
    last: date
    earliest: date
    start: date
    title: str
    summary: str
    footer: str
    sessions_share: float | None
    facts: DayFacts
    treatment_names: Mapping[TreatmentKind, str]
    miles: bool = False
    tells: bool = True


@dataclass(frozen=True, slots=True)
class Readout:
    """One day in words, and where its mark stands (None: no entry and no trend)."""

    day: date
    title: str
    lines: tuple[str, ...]
    level: float | None


def build_chart(
    report: ProgressReport,
    history: History,
    ctx: VerdictContext,
    range_key: str,
    today: date,
    *,
    notes: tuple[Answer, ...] = (),
    tells: bool = True,
) -> ChartState:
    """The chart of one measure.

    Args:
        report: Report of that measure; what is dated after its day is not shown.
        history: Where the kilometres of single days come from.
        ctx: Site and side; its `primary` is the measure on the chart.
        range_key: A key of `RANGES`.
        today: The last day that is shown.
        notes: Answers of the days; only notes are used.
        tells: Whether the answers of the days are shown.
    """
    known = [day for day, _ in report.points] + [day.day for day in report.days] + [history.start]
    earliest = min(*known, today)
    recent = sum(1 for day, _ in report.points if report.day - timedelta(days=14) < day <= report.day)
    return ChartState(
        report=report,
        measure=ctx.primary,
        judged=ctx.primary is history.primary,
        first=first_day(range_key, earliest, today),
        last=max(today, earliest + timedelta(days=SHORTEST - 1)),
        earliest=earliest,
        start=history.start,
        title=_title(ctx),
        summary=texts.chart_summary(report, ctx, tells=tells),
        footer=texts.under_chart(recent),
        sessions_share=report.verdict.adherence.share,
        facts=_facts(report, history, notes, tells=tells),
        treatment_names={kind: texts.treatment(kind) for kind in TreatmentKind},
        miles=ctx.miles,
        tells=tells,
    )


def _title(ctx: VerdictContext) -> str:
    pain, place = texts.capitalised(texts.measure(ctx.primary)), texts.site(ctx.site, ctx.side)
    return translate("progress", "{pain}, {place}").format(pain=pain, place=place)


def first_day(range_key: str, earliest: date, today: date) -> date:
    """First day of a range that ends today, never before there was anything."""
    days = RANGES.get(range_key)
    return earliest if days is None else max(earliest, today - timedelta(days=days - 1))


def _facts(report: ProgressReport, history: History, notes: tuple[Answer, ...], *, tells: bool) -> DayFacts:
    treatments: dict[date, tuple[str, ...]] = {}
    for span in report.treatments:
        treatments[span.start] = (*treatments.get(span.start, ()), texts.treatment(span.kind))
    km: dict[date, float] = {}
    for day, distance in history.run_km or ():
        if day <= report.day:
            km[day] = km.get(day, 0.0) + distance
    return DayFacts(
        values=dict(report.points),
        trend={point.day: point for point in report.trend},
        sessions={day.day: (day.planned, day.done) for day in report.days},
        km=km,
        treatments=treatments,
        notes={
            a.day: a.value for a in notes if a.question is Question.NOTE and a.value and a.day <= report.day
        },
        moved=_moved(report),
        told={told.day: texts.answer_short(told) for told in report.course} if tells else {},
    )


def _moved(report: ProgressReport) -> dict[date, str]:
    """What the strip shows of a day besides done and not done, in words."""
    around, words = report.around, {}
    for first, last in around.pauses:
        until = min(last or report.day, report.day)
        for number in range((until - first).days + 1):
            words[first + timedelta(days=number)] = translate("progress", "Plan paused")
    for day in around.extra:
        words[day] = translate("progress", "A session that was not in the plan")
    for day in around.shifted:
        words[day] = translate("progress", "Done on another day")
    return words


def build_readout(chart: ChartState, day: date) -> Readout:
    """One day of the chart in words: date, week, value, trend, range, session, run, treatment, note."""
    facts = chart.facts
    week = (day - chart.start).days // 7 + 1
    title = texts.day_short(day)
    if week >= 1:
        title = translate("progress", "{day} · week {week}").format(day=title, week=week)
    value, trend = facts.values.get(day), facts.trend.get(day)
    lines = [_pain_line(chart, value, trend)]
    if trend is not None:
        low, high = texts.decimal(trend.low), texts.decimal(trend.high)
        lines.append(translate("progress", "Likely range {low}–{high}").format(low=low, high=high))
    lines.append(_load_line(chart, day))
    lines.append(_leap_line(chart, day))
    lines.append(facts.moved.get(day, ""))
    if day in facts.told:
        lines.append(translate("progress", "Answer that day: {answer}").format(answer=facts.told[day]))
    lines.append(_phase_line(chart, day))
    lines.extend(facts.treatments.get(day, ()))
    note = " ".join(facts.notes.get(day, "").split())
    lines.append(note if len(note) <= NOTE_CHARS else f"{note[: NOTE_CHARS - 1]}…")
    level = value if value is not None else trend.level if trend is not None else None
    return Readout(day, title, tuple(line for line in lines if line), level)


def _leap_line(chart: ChartState, day: date) -> str:
    ratio = next((ratio for at, ratio in chart.report.around.leaps if at == day), None)
    if ratio is None:
        return ""
    longer = texts.percent(ratio - 1)
    return translate("progress", "{share} longer than the longest run of 30 days before").format(share=longer)


def _phase_line(chart: ChartState, day: date) -> str:
    phases = chart.report.around.phases
    named = next((p.name for p in phases if p.start <= day and (p.end is None or day <= p.end)), "")
    if not named or len(phases) < 2:
        return ""
    return translate("progress", "Phase: {name}").format(name=named)


def _pain_line(chart: ChartState, value: float | None, trend: TrendPoint | None) -> str:
    label = texts.measure_label(chart.measure)
    parts = [
        translate("progress", "No entry")
        if value is None
        else translate("progress", "{label} {value}").format(label=label, value=texts.trimmed(value, 1))
    ]
    if trend is not None:
        parts.append(translate("progress", "10-day trend {level}").format(level=texts.decimal(trend.level)))
    return " · ".join(parts)


def session_words(planned: float, done: float) -> str:
    """Sessions of a day in words, empty when none was planned or done."""
    if planned <= 0 and done <= 0:
        return ""
    if done <= 0:
        return translate("progress", "Session not done")
    if planned > 1:
        text = translate("progress", "{done} of {planned} sessions done")
        return text.format(done=texts.half_steps(done), planned=texts.half_steps(planned))
    if done < planned:
        return translate("progress", "Session partly done")
    return translate("progress", "Session done")


def session_cell(planned: float, done: float) -> str:
    """Sessions of a day under a heading that says what is counted; empty when none was planned or done."""
    if planned <= 0 and done <= 0:
        return ""
    if done <= 0:
        return translate("progress", "Not done")
    if planned > 1:
        text = translate("progress", "{done} of {planned}")
        return text.format(done=texts.half_steps(done), planned=texts.half_steps(planned))
    return translate("progress", "Partly done") if done < planned else translate("progress", "Done")


def _load_line(chart: ChartState, day: date) -> str:
    planned, done = chart.facts.sessions.get(day, (0.0, 0.0))
    parts = [session_words(planned, done)]
    km = chart.facts.km.get(day, 0.0)
    if km > 0:
        ran = translate("progress", "ran {distance}").format(distance=texts.distance_in(km, chart.miles))
        parts.append(ran if parts[0] else texts.capitalised(ran))
    return " · ".join(part for part in parts if part)
