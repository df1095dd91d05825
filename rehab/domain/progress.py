"""Everything that the Progress page, the report and the command line tell about one day, in one value."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from itertools import pairwise

from rehab.domain import adherence, load, reasons
from rehab.domain.adherence import StripDay
from rehab.domain.advice import Advice, advice
from rehab.domain.course import course, daily_means
from rehab.domain.history import History, TreatmentSpan
from rehab.domain.notes import notes
from rehab.domain.pain import Measure
from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.trend import SD_START, TrendPoint, trend
from rehab.domain.verdict import DayVerdict, Estimate, Spike, State

__all__ = [
    "Around",
    "PhaseMark",
    "ProgressReport",
    "assess",
    "course",
    "expected_level",
    "view",
]

EXPECTED = ((0, 6.5), (2, 5.0), (4, 4.2), (6, 3.6), (8, 3.2), (12, 2.6), (26, 1.8), (52, 1.2))
"""Week and mean first-step pain of a made-up responder; only its shape is used [P, anchored on V35, V37]."""
EXPECTED_WEEKS = 12
"""Drawn for at least so many weeks when the programme's length is not known [P]."""


@dataclass(frozen=True, slots=True)
class PhaseMark:
    """A phase of the plan with its first and last day; `end` None while it is open."""

    name: str
    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class Around:
    """What is shown beside the pain and not judged.

    Attributes:
        phases: Phases of the plan, oldest first.
        shifted: Days whose planned session was done on another day.
        extra: Days with a session that no plan asked for.
        pauses: First and last day of every pause; last None while it goes on.
        trained: Sessions by the day on which they were done, a part counts half.
        leaps: Days with a run that was more than a tenth longer than the longest of the 30 days before [V23],
            and how many times as long it was.
    """

    phases: tuple[PhaseMark, ...] = ()
    shifted: frozenset[date] = frozenset()
    extra: frozenset[date] = frozenset()
    pauses: tuple[tuple[date, date | None], ...] = ()
    trained: tuple[tuple[date, float], ...] = ()
    leaps: tuple[tuple[date, float], ...] = ()

    def until(self, day: date) -> "Around":
        """The same without what came after a day. Phases stay: the plan laid them out before."""
        return replace(
            self,
            shifted=frozenset(planned for planned in self.shifted if planned <= day),
            extra=frozenset(done for done in self.extra if done <= day),
            pauses=tuple(pause for pause in self.pauses if pause[0] <= day),
            trained=tuple(pair for pair in self.trained if pair[0] <= day),
            leaps=tuple(pair for pair in self.leaps if pair[0] <= day),
        )


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
        thresholds: The numbers that decided.
        usual: The numbers of the condition before anybody changed one.
        condition: Key of the ladder of advice.
        around: What is shown beside the pain.
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
    thresholds: Thresholds = DEFAULT
    usual: Thresholds = DEFAULT
    condition: str = "heel"
    around: Around = field(default_factory=Around)

    @property
    def level_now(self) -> float | None:
        """Level of this week that the verdict names; for a measure that is not judged, the end of its trend."""
        if self.verdict.now is not None and self.baseline == self.verdict.baseline:
            return self.verdict.now.mean
        return self.trend[-1].level if self.trend else None

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the numbers that somebody changed, in the order of the table."""
        return tuple(
            f.name
            for f in fields(Thresholds)
            if getattr(self.thresholds, f.name) != getattr(self.usual, f.name)
        )


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
    return view(history, course(history, max(today, history.start), thresholds), thresholds, measure)


def view(
    history: History,
    told: tuple[DayVerdict, ...],
    thresholds: Thresholds = DEFAULT,
    measure: Measure | None = None,
) -> ProgressReport:
    """The last day of a course with all that stands beside it; costs little once the course is known.

    Every day of a course was told from entries up to that day, so the view of an earlier day is the view of the
    course cut there.

    Args:
        history: Everything that was entered; what is dated after the last day is left out.
        told: Verdicts from the start of the history on, without a gap and at least one.
        thresholds: The numbers with which they were told.
        measure: What the chart part shows, None for the primary measure.
    """
    measure = measure or history.primary
    verdict, index = told[-1], len(told) - 1
    today = verdict.day
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
        treatments=_known(history.treatments, today),
        recent=verdict.recent,
        advice=advice(verdict, index, history.condition, thresholds),
        notes=notes(history, verdict, index, km, thresholds, usual=_usual_on(verdict, index)),
        days_logged=len(points),
        last14=_mean([value for day, value in points if (today - day).days < 14]),
        spike=verdict.spike,
        early=_is_early(told, thresholds),
        thresholds=thresholds,
        usual=thresholds,
        condition=history.condition,
    )


def _known(treatments: Sequence[TreatmentSpan], today: date) -> tuple[TreatmentSpan, ...]:
    """Treatments as they were known on a day: an end that lay ahead was not known to come."""
    begun = (span for span in treatments if span.start <= today)
    return tuple(
        span if span.end is None or span.end <= today else TreatmentSpan(span.kind, span.start, None)
        for span in begun
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


def _usual_on(verdict: DayVerdict, index: int) -> float | None:
    return None if verdict.baseline is None else expected_level(verdict.baseline.mean, index / 7)


def _first_week(points: Sequence[tuple[date, float]], start: date) -> Estimate | None:
    """Plain mean of the first week of a measure that is not judged, with its standard error."""
    values = [value for day, value in points if (day - start).days < BASELINE_DAYS]
    mean = _mean(values)
    return None if mean is None else Estimate(mean, SD_START / math.sqrt(len(values)))


def _is_early(told: Sequence[DayVerdict], thresholds: Thresholds) -> bool:
    if told[-1].state is not State.INSUFFICIENT or len(told) > thresholds.judge_day:
        return False
    return len(told) <= thresholds.first_day or all(day.state is State.INSUFFICIENT for day in told)
