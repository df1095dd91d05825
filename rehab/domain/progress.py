"""Everything that the Progress page, the report and the command line tell about one day, in one value."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from rehab.domain import adherence, load, reasons
from rehab.domain.adherence import StripDay
from rehab.domain.advice import Advice, advice
from rehab.domain.course import course, daily_means
from rehab.domain.history import History, TreatmentSpan
from rehab.domain.pain import Measure
from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.treatment import TreatmentKind
from rehab.domain.trend import SD_START, TrendPoint, trend
from rehab.domain.verdict import DayVerdict, Estimate, Spike, State

__all__ = ["ProgressReport", "assess", "course", "expected_level"]

EXPECTED = ((0, 6.5), (2, 5.0), (4, 4.2), (6, 3.6), (8, 3.2), (12, 2.6), (26, 1.8), (52, 1.2))
"""Week and mean first-step pain of a made-up responder; only its shape is used [P, anchored on V35, V37]."""
EXPECTED_WEEKS = 12
"""Drawn for at least so many weeks when the programme's length is not known [P]."""
SLOWER_FROM = 28
"""Day from which a slow course is mentioned [P]."""
SAME_PAIN = 1.0
"""Points within which pain counts as unchanged when running more [P]."""
MEDICINES = frozenset({TreatmentKind.MEDICINE, TreatmentKind.PAINKILLER})


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """One day's view of a complaint. Levels are points 0-10, dates the person's local days.

    Attributes:
        measure: The measure that the chart part shows; the verdict always judges the primary one.
        day: The day of the view.
        week: Week of the programme, 1 for the first seven days.
        verdict: What is told on that day.
        course: What was told on every day since the start, oldest first; ends with `verdict`.
        points: Mean of the measure per day, oldest first.
        trend: Ten-day trend; days that do not follow each other are a gap.
        baseline: First week of the measure, None without a value.
        target: Baseline minus the smallest change that matters, None without a baseline.
        expected: A usual course from the baseline on, by week, for the length of the programme.
        days: The adherence strip, one entry per day since the start.
        weekly_km: Monday of the week and its kilometres, empty when no runs are recorded.
        treatments: What else was tried up to the day.
        recent: Change per week over the last three weeks, None when it cannot be told.
        advice: What to do, most important first.
        notes: Codes of things to mention on the card.
        days_logged: Days with the measure since the start.
        last14: Mean of the measure over the last 14 days, None without a value.
        spike: The latest load spike that still excuses a rise.
        early: Whether missing data is only a matter of waiting (shown as "too early"), not of logging more.
    """

    measure: Measure
    day: date
    week: int
    verdict: DayVerdict
    course: tuple[DayVerdict, ...]
    points: tuple[tuple[date, float], ...]
    trend: tuple[TrendPoint, ...]
    baseline: Estimate | None
    target: float | None
    expected: tuple[tuple[date, float], ...]
    days: tuple[StripDay, ...]
    weekly_km: tuple[tuple[date, float], ...]
    treatments: tuple[TreatmentSpan, ...]
    recent: Estimate | None
    advice: tuple[Advice, ...]
    notes: tuple[str, ...]
    days_logged: int
    last14: float | None
    spike: Spike | None
    early: bool


def assess(
    history: History, today: date, thresholds: Thresholds = DEFAULT, measure: Measure | None = None
) -> ProgressReport:
    """Everything about one day, from entries of that day and before.

    Args:
        history: Everything that was entered.
        today: The day of the view; a day before the start is taken as the start.
        thresholds: The numbers of the rules.
        measure: What the chart part shows, None for the primary measure.
    """
    today = max(today, history.start)
    measure = measure or history.primary
    told = course(history, today, thresholds)
    verdict, index = told[-1], len(told) - 1
    points = _points(history, today, measure)
    km = [] if history.run_km is None else load.daily_km(history.run_km, history.start, today)
    baseline = verdict.baseline if measure is history.primary else _first_week(points, history.start)
    return ProgressReport(
        measure=measure,
        day=today,
        week=index // 7 + 1,
        verdict=verdict,
        course=told,
        points=points,
        trend=trend(points),
        baseline=baseline,
        target=_target(baseline, thresholds),
        expected=_expected(history, today, baseline),
        days=adherence.strip(history.sessions, history.start, today),
        weekly_km=load.weekly_km(km, history.start),
        treatments=tuple(span for span in history.treatments if span.start <= today),
        recent=verdict.recent,
        advice=advice(verdict, index, history.condition, thresholds),
        notes=_notes(history, verdict, index, km, thresholds),
        days_logged=len(points),
        last14=_mean([value for day, value in points if (today - day).days < 14]),
        spike=verdict.spike,
        early=_is_early(told, thresholds),
    )


def expected_level(baseline: float, week: float) -> float:
    """Level of a usual course, points: the shape of `EXPECTED` scaled to the baseline.

    Args:
        baseline: Mean of the first week, 0-10.
        week: Weeks since the start, 0 or more; after week 52 the last level stays.
    """
    level = EXPECTED[-1][1]
    for (w0, l0), (w1, l1) in pairwise(EXPECTED):
        if week <= w1:
            level = l0 + (l1 - l0) * (week - w0) / (w1 - w0)
            break
    return baseline * level / EXPECTED[0][1]


def _points(history: History, until: date, measure: Measure) -> tuple[tuple[date, float], ...]:
    means = daily_means(history.scores, history.start, until)
    days = enumerate(means)
    return tuple((history.start + timedelta(days=i), day[measure]) for i, day in days if measure in day)


def _mean(values: Sequence[float]) -> float | None:
    return math.fsum(values) / len(values) if values else None


def _target(baseline: Estimate | None, thresholds: Thresholds) -> float | None:
    if baseline is None:
        return None
    return max(0.0, baseline.mean - reasons.mic(baseline.mean, thresholds))


def _expected(history: History, today: date, baseline: Estimate | None) -> tuple[tuple[date, float], ...]:
    if baseline is None:
        return ()
    weeks = math.ceil(history.programme_weeks or EXPECTED_WEEKS)
    weeks = max(weeks, math.ceil((today - history.start).days / 7))
    return tuple(
        (history.start + timedelta(weeks=week), expected_level(baseline.mean, week))
        for week in range(weeks + 1)
    )


def _first_week(points: Sequence[tuple[date, float]], start: date) -> Estimate | None:
    """Plain mean of the first week of a measure that is not judged, with its standard error."""
    values = [value for day, value in points if (day - start).days < BASELINE_DAYS]
    mean = _mean(values)
    return None if mean is None else Estimate(mean, SD_START / math.sqrt(len(values)))


def _is_early(told: Sequence[DayVerdict], thresholds: Thresholds) -> bool:
    if told[-1].state is not State.INSUFFICIENT or len(told) > thresholds.judge_day:
        return False
    return len(told) <= thresholds.first_day or all(day.state is State.INSUFFICIENT for day in told)


def _notes(
    history: History, verdict: DayVerdict, index: int, km: Sequence[float], thresholds: Thresholds
) -> tuple[str, ...]:
    """Things that do not change the answer but belong beside it."""
    found = []
    since_injection = [
        (verdict.day - span.start).days for span in history.treatments if span.kind is TreatmentKind.INJECTION
    ]
    if any(0 <= days < thresholds.washout_days for days in since_injection):
        found.append("injection-washout")
    first, last = (
        _medicine_days(history, history.start),
        _medicine_days(history, verdict.day - timedelta(days=6)),
    )
    if index >= BASELINE_DAYS and last - first >= thresholds.medicine_rise:
        found.append("more-medicine")
    if first and verdict.baseline is not None:
        found.append("baseline-on-medicine")
    if _runs_more(km, thresholds) and verdict.change is not None and abs(verdict.change.mean) <= SAME_PAIN:
        found.append("load-up-pain-same")
    if _is_slow(verdict, index):
        found.append("slower-than-expected")
    return tuple(found)


def _medicine_days(history: History, first: date) -> int:
    """Days of the week from `first` on which any pain medicine was taken."""
    days = [first + timedelta(days=i) for i in range(BASELINE_DAYS)]
    spans = [span for span in history.taken if span.kind in MEDICINES]
    return sum(
        any(span.start <= day and (span.end is None or day <= span.end) for span in spans) for day in days
    )


def _runs_more(km: Sequence[float], thresholds: Thresholds) -> bool:
    """Whether the last four weeks hold clearly more running than the first four."""
    reference = thresholds.spike_reference
    if len(km) < 2 * reference:
        return False
    before, now = math.fsum(km[:reference]), math.fsum(km[-reference:])
    return before > 0 and now >= thresholds.load_rise * before


def _is_slow(verdict: DayVerdict, index: int) -> bool:
    """Improving, but by less than half of the usual course."""
    if verdict.state is not State.ON_TRACK or index < SLOWER_FROM:
        return False
    if verdict.baseline is None or verdict.change is None:
        return False
    usual = verdict.baseline.mean - expected_level(verdict.baseline.mean, index / 7)
    return -verdict.change.mean < usual / 2
