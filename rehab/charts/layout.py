"""Where things stand on a chart: pure geometry in logical pixels, origin top left.

Shared with what lies over the chart, so that a pointer finds the day under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

LOWEST, HIGHEST = 0.0, 10.0
LEFT, RIGHT, RIGHT_NARROW = 46.0, 128.0, 92.0
NARROW = 640.0
"""Below this width (at text size 100 %) the labels at the right get less room."""
LOW = 400.0
"""Below this height (at text size 100 %) strips and gaps shrink in favour of the pain axis."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days that are shown, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Number of days, at least 1."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        """Whether a day is shown."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Layout:
    """Geometry of a drawn chart in logical pixels, y downwards.

    `left`, `right`, `top`, `bottom` bound the pain axis; `rail` is the middle of the treatment row above it;
    the strips below are (top, bottom), or None when there is nothing to show; `dates` is the middle of the
    date row.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    rail: float
    strip: tuple[float, float] | None
    bars: tuple[float, float] | None
    dates: float
    span: Span
    phases: tuple[float, float] | None = None
    ribbon: tuple[float, float] | None = None

    @property
    def day_width(self) -> float:
        """Pixels a day."""
        return (self.right - self.left) / self.span.days

    @property
    def base(self) -> float:
        """Lowest edge of what hangs on the time axis."""
        lowest = self.bars or self.strip or self.phases or self.ribbon
        return lowest[1] if lowest else self.bottom

    def x_of(self, day: date) -> float:
        """Middle of a day, also outside the span."""
        return self.left + ((day - self.span.first).days + 0.5) * self.day_width

    def day_at(self, x: float) -> date:
        """The day under x; the nearest shown day outside the plot."""
        index = int((x - self.left) // self.day_width)
        return self.span.first + timedelta(days=min(self.span.days - 1, max(0, index)))

    def y_of(self, score: float) -> float:
        """Height of a score, 0-10."""
        return self.bottom - (score - LOWEST) / (HIGHEST - LOWEST) * (self.bottom - self.top)

    def inside(self, x: float, y: float) -> bool:
        """Whether a point lies on the days, from the rail down to the last strip."""
        return self.left <= x <= self.right and self.rail <= y <= self.base


def build_layout(
    size: tuple[float, float],
    span: Span,
    scale: float,
    head_rows: int,
    *,
    strip: bool,
    bars: bool,
    phases: bool = False,
    ribbon: bool = False,
    beside: float = 0.0,
) -> Layout:
    """Divide an area.

    Args:
        size: Width and height in logical pixels.
        span: Days to show.
        scale: Text size, 1.0-2.0.
        head_rows: Rows of title and legend above the treatment rail.
        strip: Whether sessions are shown.
        bars: Whether weekly kilometres are shown.
        phases: Whether the phases of the plan are shown.
        ribbon: Whether the answers are shown.
        beside: Least room at the right for words that cannot wrap, in logical pixels.
    """
    width, height = size
    tight = 0.7 if height / scale < LOW else 1.0
    right = max(beside, (RIGHT if width / scale >= NARROW else RIGHT_NARROW) * scale)
    rail = (head_rows * 24 + (14 if head_rows else 10)) * scale
    below = height - 14 * scale
    dates = below
    # Between bars and dates stand the triangles of much longer runs.
    below -= 18 * scale * (1.0 if bars else tight)
    bars_at = (below - 61 * scale * tight, below) if bars else None
    below = bars_at[0] - 8 * scale * tight if bars_at else below
    strip_at = (below - 22 * scale * tight, below) if strip else None
    # The name of the sessions takes two lines; what lies right above them has to leave room for its own.
    gap = (6 if phases else 14) * scale * tight
    below = strip_at[0] - gap if strip_at else below
    phases_at = (below - 17 * scale * tight, below) if phases else None
    below = phases_at[0] - (8 if ribbon else 14) * scale * tight if phases_at else below
    ribbon_at = (below - 18 * scale * tight, below) if ribbon else None
    below = ribbon_at[0] - 14 * scale * tight if ribbon_at else below
    top = rail + 18 * scale
    return Layout(
        width,
        height,
        left=LEFT * scale,
        right=max(LEFT * scale + 40, width - right),
        top=top,
        bottom=max(top + 40, below),
        rail=rail,
        strip=strip_at,
        bars=bars_at,
        dates=dates,
        span=span,
        phases=phases_at,
        ribbon=ribbon_at,
    )


def spread(
    wanted: Sequence[float], heights: Sequence[float], bounds: tuple[float, float], gap: float
) -> list[float]:
    """Move label centres apart until none overlap.

    Args:
        wanted: Where each label would like its centre, in any order.
        heights: Height of each label.
        bounds: Upper and lower edge of the column of labels, y downwards.
        gap: Smallest distance between the centres of two neighbours.

    Returns:
        Centres in the order given. The lower edge gives way when there is no room for all.
    """
    if not wanted:
        return []
    low, high = bounds
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    steps = [max(gap, (heights[a] + heights[b]) / 2) for a, b in pairwise(order)]
    at = [wanted[i] for i in order]
    for i, step in enumerate(steps):
        at[i + 1] = max(at[i + 1], at[i] + step)
    at[-1] = min(at[-1], high - heights[order[-1]] / 2)
    for i in range(len(steps) - 1, -1, -1):
        at[i] = min(at[i], at[i + 1] - steps[i])
    at[0] = max(at[0], low + heights[order[0]] / 2)
    for i, step in enumerate(steps):
        at[i + 1] = max(at[i + 1], at[i] + step)
    found = dict(zip(order, at, strict=True))
    return [found[i] for i in range(len(wanted))]


def ticks(span: Span, room: float) -> tuple[tuple[date, ...], bool]:
    """Days that get a label on the time axis.

    Args:
        span: Days shown.
        room: How many labels fit.

    Returns:
        The days, and whether they are firsts of months (else they count weeks from the first day shown).
    """
    room = max(2.0, room)
    for step in (7, 14, 28):
        if span.days / step <= room:
            count = (span.days - 1) // step + 1
            return tuple(span.first + timedelta(days=i * step) for i in range(count)), False
    months = span.days / 30.44
    step = next((n for n in (1, 2, 3, 6, 12, 24, 60, 120) if months / n <= room), 240)
    first = span.first.year * 12 + span.first.month - 1 + (span.first.day > 1)
    found = []
    for number in range(first + -first % step, span.last.year * 12 + span.last.month, step):
        found.append(date(number // 12, number % 12 + 1, 1))
    return tuple(found), True
