"""What of a report is drawn in a span of days: daily, or gathered into weeks when there are years."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, pairwise
from statistics import fmean, median
from typing import TYPE_CHECKING

from rehab.domain.thresholds import BASELINE_DAYS
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab.charts.layout import Span
    from rehab.domain.history import TreatmentSpan
    from rehab.domain.progress import Around, PhaseMark, ProgressReport
    from rehab.domain.trend import TrendPoint

FEWEST_FOR_LINE = 5
"""With fewer points there is no line, only the points [P]."""
DAILY_LIMIT = 548
"""Longer spans (18 months) show medians of weeks [P]."""
MOST_MARKS = 4000
"""Never more marks than this on one chart [P]."""
BUCKETS = (7, 28, 91, 364)
ONE_OFF = frozenset(
    {
        TreatmentKind.SHOCKWAVE,
        TreatmentKind.INJECTION,
        TreatmentKind.NEEDLING,
        TreatmentKind.SURGERY,
        TreatmentKind.VISIT,
    }
)
"""Kinds that happen on a day: without a last day they are over, others are still going on."""
Days = tuple[date, date]
"""First and last day of a stretch, both included."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Sessions of a day, or of a bucket of days: how many planned and done.

    `shifted`: a planned session was done on another day; `extra`: one was done that no plan asked for.
    """

    start: date
    days: int
    planned: float
    done: float
    shifted: bool = False
    extra: bool = False

    @property
    def share(self) -> float:
        """Part that is filled, 0-1; what no plan asked for fills nothing."""
        if self.planned <= 0:
            return 0.0
        return min(1.0, self.done / self.planned)


@dataclass(frozen=True, slots=True)
class Bar:
    """Kilometres a week, from `start` for `days` days."""

    start: date
    days: int
    km: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row on which the same answer was told, first and last included; `undecided` as in a verdict."""

    state: State
    first: date
    last: date
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything that is drawn. `bucket` is the number of days behind one mark; 1 is the raw log.

    `courses` are treatments with an extent; `flares`, `washouts` and `pauses` stretches of days; `told` what was
    answered on each day; `jump` the seven days whose running excuses a rise.
    """

    bucket: int
    points: tuple[tuple[date, float], ...]
    trend: tuple[tuple[TrendPoint, ...], ...]
    expected: tuple[tuple[date, float], ...]
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]
    treatments: tuple[TreatmentSpan, ...]
    courses: tuple[Days, ...] = ()
    flares: tuple[Days, ...] = ()
    washouts: tuple[Days, ...] = ()
    pauses: tuple[Days, ...] = ()
    phases: tuple[PhaseMark, ...] = ()
    looks: tuple[date, ...] = ()
    told: tuple[Stretch, ...] = ()
    leaps: tuple[date, ...] = ()
    jump: Days | None = None

    @property
    def count(self) -> int:
        """Number of marks, without lines."""
        shaded = len(self.flares) + len(self.washouts) + len(self.pauses) + len(self.courses)
        return len(self.points) + len(self.cells) + len(self.bars) + len(self.treatments) + shaded


def build_marks(report: ProgressReport, span: Span) -> Marks:
    """Choose the bucket and gather a report into it.

    Args:
        report: All days of a complaint, oldest first.
        span: Days to show.

    Returns:
        At most `MOST_MARKS` marks; a gap in the log stays a gap.
    """
    bucket = 1 if span.days <= DAILY_LIMIT else 7
    for wider in BUCKETS:
        if bucket == 1 or 3 * span.days / bucket <= MOST_MARKS:
            break
        bucket = max(bucket, wider)
    first, last = span.first, span.last
    points = [pair for pair in report.points if first <= pair[0] <= last]
    trend = [point for point in report.trend if first <= point.day <= last]
    return Marks(
        bucket=bucket,
        points=_medians(points, span, bucket),
        trend=_runs(trend, bucket) if len(report.points) >= FEWEST_FOR_LINE else (),
        expected=path_between(report.expected, span),
        cells=_cells(report, span, bucket),
        bars=_bars(report.weekly_km, span, bucket),
        treatments=tuple(t for t in report.treatments if span.holds(t.start)),
        courses=_shown([_extent(t, report.day) for t in report.treatments if _is_course(t)], span),
        flares=_shown(_stretches([told.day for told in report.course if told.state is State.FLARE]), span),
        washouts=_shown(washouts(report), span),
        pauses=_shown([(first, last or report.day) for first, last in report.around.pauses], span),
        phases=_phases(report.around.phases, span),
        looks=_looks(report, span),
        told=stretches(report, span),
        jump=_jump(report, span) if bucket <= 7 else None,
        leaps=tuple(day for day, _ in report.around.leaps if span.holds(day)) if bucket <= 7 else (),
    )


def _jump(report: ProgressReport, span: Span) -> Days | None:
    if report.spike is None:
        return None
    days = _shown([(report.spike.start - timedelta(days=BASELINE_DAYS - 1), report.spike.start)], span)
    return days[0] if days else None


def stretches(report: ProgressReport, span: Span) -> tuple[Stretch, ...]:
    """What was told on the days of a span, as it was told then; days in a row with one answer are one stretch."""
    shown = (told for told in report.course if span.holds(told.day))
    found = []
    for (state, undecided), run in groupby(shown, key=lambda told: (told.state, told.undecided)):
        days = [told.day for told in run]
        found.append(Stretch(state, days[0], days[-1], undecided))
    return tuple(found)


def washouts(report: ProgressReport) -> list[Days]:
    """The weeks after each injection in which the plan alone cannot be judged."""
    length = timedelta(days=report.thresholds.washout_days - 1)
    shots = [span.start for span in report.treatments if span.kind is TreatmentKind.INJECTION]
    return [(start, start + length) for start in shots] if length.days >= 0 else []


def _is_course(treatment: TreatmentSpan) -> bool:
    if treatment.end is None:
        return treatment.kind not in ONE_OFF
    return treatment.end > treatment.start


def _extent(treatment: TreatmentSpan, today: date) -> Days:
    return treatment.start, treatment.end or max(today, treatment.start)


def _stretches(days: Sequence[date]) -> list[Days]:
    """Days in a row as first and last."""
    found: list[Days] = []
    for day in days:
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def _shown(stretches: Iterable[Days], span: Span) -> tuple[Days, ...]:
    """The part of each stretch that lies in a span."""
    cut = [(max(first, span.first), min(last, span.last)) for first, last in stretches]
    return tuple((first, last) for first, last in cut if first <= last)


def _phases(phases: Sequence[PhaseMark], span: Span) -> tuple[PhaseMark, ...]:
    shown = []
    for phase in phases:
        first, last = max(phase.start, span.first), min(phase.end or span.last, span.last)
        if first <= last:
            shown.append(replace(phase, start=first, end=last))
    return tuple(shown)


def _looks(report: ProgressReport, span: Span) -> tuple[date, ...]:
    """Days on which it is judged anew by the plan; none before there is a course."""
    if not report.course:
        return ()
    limits, start = report.thresholds, report.course[0].day
    days = (start + timedelta(days=number) for number in sorted({limits.judge_day, limits.late_day}))
    return tuple(day for day in days if span.holds(day))


def path_between(path: Sequence[tuple[date, float]], span: Span) -> tuple[tuple[date, float], ...]:
    """The part of a line that lies in a span, with the levels at both of its ends worked out.

    Args:
        path: Corners of the line, oldest first; between two of them it is straight.
        span: Days to show.
    """
    if not path:
        return ()
    first, last = max(span.first, path[0][0]), min(span.last, path[-1][0])
    if first > last:
        return ()
    inside = [(day, level) for day, level in path if first < day < last]
    ends = [first] if first == last else [first, last]
    corners = {day: level_on(path, day) for day in ends} | dict(inside)
    return tuple(sorted(corners.items()))


def level_on(path: Sequence[tuple[date, float]], day: date) -> float:
    """Level of a line on a day; before its first and after its last corner it stays."""
    if day <= path[0][0]:
        return path[0][1]
    for (start, low), (end, high) in pairwise(path):
        if day <= end:
            return low + (high - low) * ((day - start) / (end - start))
    return path[-1][1]


def _gather(pairs: Iterable[tuple[date, float]], span: Span, bucket: int) -> dict[date, list[float]]:
    first = span.first.toordinal()
    found: dict[int, list[float]] = {}
    for day, value in pairs:
        found.setdefault((day.toordinal() - first) // bucket, []).append(value)
    return {span.first + timedelta(days=number * bucket): values for number, values in found.items()}


def _medians(points: Sequence[tuple[date, float]], span: Span, bucket: int) -> tuple[tuple[date, float], ...]:
    if bucket == 1:
        return tuple(points)
    middle = timedelta(days=bucket // 2)
    gathered = _gather(points, span, bucket)
    return tuple((min(day + middle, span.last), median(values)) for day, values in gathered.items())


def _runs(trend: Sequence[TrendPoint], bucket: int) -> tuple[tuple[TrendPoint, ...], ...]:
    """Pieces of the trend without a day missing, each thinned to one point a bucket and its last one."""
    pieces: list[list[TrendPoint]] = []
    follows = -1
    for point in trend:
        number = point.day.toordinal()
        if number > follows or not pieces:
            pieces.append([])
        pieces[-1].append(point)
        follows = number + 1
    if bucket == 1:
        return tuple(tuple(piece) for piece in pieces)
    return tuple((*piece[:-1:bucket], piece[-1]) for piece in pieces)


def _cells(report: ProgressReport, span: Span, bucket: int) -> tuple[Cell, ...]:
    around = report.around
    shown = [(row.day, row.planned, row.done) for row in report.days if span.holds(row.day)]
    shown = [row for row in shown if row[1] or row[2] or row[0] in around.extra]
    if bucket == 1:
        return tuple(
            Cell(
                day,
                1,
                planned,
                done,
                day in around.shifted and done > 0,
                _is_extra(day, planned, done, around),
            )
            for day, planned, done in shown
        )
    planned_by = _gather(((day, planned) for day, planned, _ in shown), span, bucket)
    done_by = _gather(((day, done) for day, _, done in shown), span, bucket)
    return tuple(Cell(day, bucket, sum(planned_by[day]), sum(done_by[day])) for day in planned_by)


def _is_extra(day: date, planned: float, done: float, around: Around) -> bool:
    return day in around.extra or (done > 0 and planned <= 0)


def _bars(weekly_km: Sequence[tuple[date, float]], span: Span, bucket: int) -> tuple[Bar, ...]:
    week = timedelta(days=6)
    shown = [(start, km) for start, km in weekly_km if start + week >= span.first and start <= span.last]
    if bucket <= 7:
        return tuple(Bar(start, 7, km) for start, km in shown)
    gathered = _gather(shown, span, bucket)
    return tuple(Bar(start, bucket, fmean(values)) for start, values in gathered.items())
