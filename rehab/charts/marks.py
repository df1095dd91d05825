"""What of a report is drawn in a span of days: daily, or gathered into weeks when there are years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab.charts.layout import Span
    from rehab.domain.history import TreatmentSpan
    from rehab.domain.progress import ProgressReport
    from rehab.domain.trend import TrendPoint

FEWEST_FOR_LINE = 5
"""With fewer points there is no line, only the points [P]."""
DAILY_LIMIT = 548
"""Longer spans (18 months) show medians of weeks [P]."""
MOST_MARKS = 4000
"""Never more marks than this on one chart [P]."""
BUCKETS = (7, 28, 91, 364)


@dataclass(frozen=True, slots=True)
class Cell:
    """Sessions of a day, or of a bucket of days: how many planned and done."""

    start: date
    days: int
    planned: float
    done: float

    @property
    def share(self) -> float:
        """Part that is filled, 0-1; something done without a plan fills it."""
        if self.planned <= 0:
            return 1.0 if self.done > 0 else 0.0
        return min(1.0, self.done / self.planned)


@dataclass(frozen=True, slots=True)
class Bar:
    """Kilometres a week, from `start` for `days` days."""

    start: date
    days: int
    km: float


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything that is drawn. `bucket` is the number of days behind one mark; 1 is the raw log."""

    bucket: int
    points: tuple[tuple[date, float], ...]
    trend: tuple[tuple[TrendPoint, ...], ...]
    expected: tuple[tuple[date, float], ...]
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]
    treatments: tuple[TreatmentSpan, ...]

    @property
    def count(self) -> int:
        """Number of marks, without lines."""
        return len(self.points) + len(self.cells) + len(self.bars) + len(self.treatments)


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
    points = tuple((day, value) for day, value in report.points if span.holds(day))
    trend = tuple(point for point in report.trend if span.holds(point.day))
    return Marks(
        bucket=bucket,
        points=_medians(points, span, bucket),
        trend=_runs(trend, bucket) if len(report.points) >= FEWEST_FOR_LINE else (),
        expected=path_between(report.expected, span),
        cells=_cells(report, span, bucket),
        bars=_bars(report.weekly_km, span, bucket),
        treatments=tuple(t for t in report.treatments if span.holds(t.start)),
    )


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


def _start(day: date, span: Span, bucket: int) -> date:
    return span.first + timedelta(days=(day - span.first).days // bucket * bucket)


def _gather(pairs: Iterable[tuple[date, float]], span: Span, bucket: int) -> dict[date, list[float]]:
    found: dict[date, list[float]] = {}
    for day, value in pairs:
        found.setdefault(_start(day, span, bucket), []).append(value)
    return found


def _medians(points: Sequence[tuple[date, float]], span: Span, bucket: int) -> tuple[tuple[date, float], ...]:
    if bucket == 1:
        return tuple(points)
    middle = timedelta(days=bucket // 2)
    gathered = _gather(points, span, bucket)
    return tuple((min(day + middle, span.last), median(values)) for day, values in gathered.items())


def _runs(trend: Sequence[TrendPoint], bucket: int) -> tuple[tuple[TrendPoint, ...], ...]:
    """Pieces of the trend without a day missing, each thinned to one point a bucket and its last one."""
    pieces: list[list[TrendPoint]] = []
    for point in trend:
        if not pieces or (point.day - pieces[-1][-1].day).days > 1:
            pieces.append([])
        pieces[-1].append(point)
    if bucket == 1:
        return tuple(tuple(piece) for piece in pieces)
    return tuple((*piece[:-1:bucket], piece[-1]) for piece in pieces)


def _cells(report: ProgressReport, span: Span, bucket: int) -> tuple[Cell, ...]:
    shown = [(row.day, row.planned, row.done) for row in report.days if span.holds(row.day)]
    shown = [row for row in shown if row[1] or row[2]]
    if bucket == 1:
        return tuple(Cell(day, 1, planned, done) for day, planned, done in shown)
    planned_by = _gather(((day, planned) for day, planned, _ in shown), span, bucket)
    done_by = _gather(((day, done) for day, _, done in shown), span, bucket)
    return tuple(Cell(day, bucket, sum(planned_by[day]), sum(done_by[day])) for day in planned_by)


def _bars(weekly_km: Sequence[tuple[date, float]], span: Span, bucket: int) -> tuple[Bar, ...]:
    week = timedelta(days=6)
    shown = [(start, km) for start, km in weekly_km if start + week >= span.first and start <= span.last]
    if bucket <= 7:
        return tuple(Bar(start, 7, km) for start, km in shown)
    gathered = _gather(shown, span, bucket)
    return tuple(Bar(start, bucket, fmean(values)) for start, values in gathered.items())
