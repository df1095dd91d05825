"""What was tried, for how long, and what the pain did meanwhile. Never an effect: one person, no control.

Source: no effect line per treatment, windows of two weeks [P]; wash-out after an injection [P on V42, V45].
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from statistics import mean, stdev

from rehab.domain.thresholds import DEFAULT
from rehab.domain.treatment import Treatment, TreatmentKind

WINDOW_DAYS = 14
"""Length of the windows before a treatment and at its end, days [P]."""
LEAST_VALUES = 3
"""Fewer values than this in a window give no comparison [P]."""
SERIES_DAYS = 42
"""One-offs of a kind with at most so many days between them belong together [P]."""
SD_LEAST = 0.5
"""Least standard deviation of single days, points: a few equal values do not make a sure mean [P, A.3]."""
Z95 = 1.96


@dataclass(frozen=True, slots=True)
class Window:
    """Mean of the days of a window that have a value.

    Attributes:
        first: First day.
        last: Last day, included.
        n: Days with a value.
        mean: Mean in points 0-10, None without a value.
        se: Standard error in points, None with fewer than two values.
    """

    first: date
    last: date
    n: int
    mean: float | None
    se: float | None


@dataclass(frozen=True, slots=True)
class Tried:
    """One line of the table: a course, or the one-offs of a kind that follow each other.

    Attributes:
        treatments: The entries, oldest first.
        first: First day.
        last: Last day so far, None while it goes on.
        days: Days from the first to the last one, today when it goes on; both included.
        before: The two weeks before it.
        after: The last two weeks of a course, or the two weeks after the last one-off.
        change: After minus before, points; negative is less pain. None when a window has too few values.
        interval: 95 % interval of the change, None without one.
    """

    kind: TreatmentKind
    treatments: tuple[Treatment, ...]
    first: date
    last: date | None
    days: int
    before: Window
    after: Window
    change: float | None
    interval: tuple[float, float] | None


def window(values: Mapping[date, float], first: date, last: date) -> Window:
    """Mean of daily values from `first` to `last`, both included.

    Args:
        values: Points 0-10 by day.
        first: First day.
        last: Last day; a window that ends before it starts is empty.
    """
    found = [value for day, value in values.items() if first <= day <= last]
    se = max(stdev(found), SD_LEAST) / math.sqrt(len(found)) if len(found) > 1 else None
    return Window(first, last, len(found), mean(found) if found else None, se)


def tried(treatments: Iterable[Treatment], values: Mapping[date, float], today: date) -> tuple[Tried, ...]:
    """The table, newest first.

    Args:
        treatments: The ledger.
        values: Daily means of the judged measure, points 0-10.
        today: The person's local day.
    """
    lines = [_line(group, values, today) for group in _groups(treatments, today)]
    return tuple(sorted(lines, key=lambda line: (line.first, line.kind), reverse=True))


def _groups(treatments: Iterable[Treatment], today: date) -> list[tuple[Treatment, ...]]:
    """Courses stand alone; one-offs of a kind that follow each other belong together."""
    begun = sorted((t for t in treatments if t.start <= today), key=lambda t: (t.kind, t.start))
    groups: list[tuple[Treatment, ...]] = []
    for _, of_kind in groupby(begun, key=lambda t: t.kind):
        series: list[Treatment] = []
        for treatment in of_kind:
            if not treatment.one_off:
                groups.append((treatment,))
                continue
            if series and (treatment.start - series[-1].start).days > SERIES_DAYS:
                groups.append(tuple(series))
                series = []
            series.append(treatment)
        if series:
            groups.append(tuple(series))
    return groups


def _line(group: Sequence[Treatment], values: Mapping[date, float], today: date) -> Tried:
    first = group[0].start
    last = group[-1].end
    ends = today if last is None else min(last, today)
    before = window(values, first - timedelta(days=WINDOW_DAYS), first - timedelta(days=1))
    if group[-1].one_off:
        after = window(values, ends + timedelta(days=1), min(ends + timedelta(days=WINDOW_DAYS), today))
    else:
        after = window(values, max(first, ends - timedelta(days=WINDOW_DAYS - 1)), ends)
    change, interval = _change(before, after)
    return Tried(
        group[0].kind, tuple(group), first, last, (ends - first).days + 1, before, after, change, interval
    )


def _change(before: Window, after: Window) -> tuple[float | None, tuple[float, float] | None]:
    if before.mean is None or after.mean is None or min(before.n, after.n) < LEAST_VALUES:
        return None, None
    change = after.mean - before.mean
    spread = Z95 * math.hypot(before.se or 0.0, after.se or 0.0)
    return change, (change - spread, change + spread)


def washouts(
    treatments: Iterable[Treatment], days: int = DEFAULT.washout_days
) -> tuple[tuple[date, date], ...]:
    """First and last day of each span after an injection in which home care alone cannot be judged.

    Args:
        treatments: The ledger.
        days: Length of a span, the day of the injection included.

    Source: P on V42, V45.
    """
    spans = [
        (t.start, t.start + timedelta(days=days - 1)) for t in treatments if t.kind is TreatmentKind.INJECTION
    ]
    return tuple(sorted(spans))
