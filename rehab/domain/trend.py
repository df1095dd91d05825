"""The drawn trend: a line through the scores with its likely range. The verdict does not use it.

Every day of the line is a straight-line fit to the ten days around it in which near days count most. Where
fewer than three of those days have a value there is no line, because gaps are never filled.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

WINDOW_DAYS = 10
MIN_IN_WINDOW = 3
MIN_POINTS = 5
SD_FLOOR, SD_CAP, SD_START, SD_OWN_FROM = 0.5, 3.0, 1.5, 14
"""Day-to-day SD in points: its limits, a cautious value to start with, and from how many values on the
person's own is used [P; daily diaries V18, V19]."""
CARRY = 0.3
"""Correlation of one day's noise with the next [P]; widens the range."""
SLOPE_DOUBT = 2.0
"""Pulls the fitted slope towards flat as if so many squared days of flat data were added [P]: calm ends."""
Z_LIKELY = 1.96


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One day of the line: level and likely range (95 %), points 0-10. Missing days are a gap."""

    day: date
    level: float
    low: float
    high: float


def trend(points: Sequence[tuple[date, float]]) -> tuple[TrendPoint, ...]:
    """The ten-day trend.

    Args:
        points: One value per day, 0-10, oldest first, no day twice.

    Returns:
        The line's days from the first to the last value; empty with fewer than five values.

    Source: standard error of a mean of correlated days, s * sqrt((1 + phi) / (1 - phi) / n); window P.
    """
    if len(points) < MIN_POINTS:
        return ()
    first = points[0][0].toordinal()
    places = np.array([day.toordinal() - first for day, _ in points])
    has, value = np.zeros(places[-1] + 1), np.zeros(places[-1] + 1)
    has[places] = 1.0
    value[places] = [score for _, score in points]
    level, width = _fit(has, value)
    spread = _own_sd(value[places] - level[places])
    shown = np.flatnonzero(_around(has, np.ones(WINDOW_DAYS)) >= MIN_IN_WINDOW)
    half = Z_LIKELY * spread * math.sqrt((1 + CARRY) / (1 - CARRY)) * width
    low, high = np.clip(level - half, 0.0, 10.0), np.clip(level + half, 0.0, 10.0)
    line = np.clip(level, 0.0, 10.0)
    days = (date.fromordinal(first + place) for place in shown.tolist())
    edges = (values[shown].tolist() for values in (line, low, high))
    return tuple(map(TrendPoint, days, *edges))


def _around(series: Array, weights: Array) -> Array:
    """Weighted sums over the window of each day; weights run from five days before to four days after."""
    back = WINDOW_DAYS // 2
    padded = np.concatenate([np.zeros(back), series, np.zeros(WINDOW_DAYS - back - 1)])
    result: Array = np.correlate(padded, weights, mode="valid")
    return result


def _fit(has: Array, value: Array) -> tuple[Array, Array]:
    """Local line at every day, and its standard error for noise of SD 1."""
    away = np.arange(WINDOW_DAYS) - WINDOW_DAYS // 2.0
    near = (1 - (np.abs(away) / (WINDOW_DAYS / 2 + 1)) ** 3) ** 3
    s0, s1, s2 = (_around(has, near * away**power) for power in range(3))
    q0, q1, q2 = (_around(has, near**2 * away**power) for power in range(3))
    v0, v1 = _around(value, near), _around(value, near * away)
    s2 = s2 + SLOPE_DOUBT
    with np.errstate(divide="ignore", invalid="ignore"):
        root = s0 * s2 - s1**2
        level = (s2 * v0 - s1 * v1) / root
        width = np.sqrt(s2**2 * q0 - 2 * s2 * s1 * q1 + s1**2 * q2) / root
    return level, width


def _own_sd(residuals: Array) -> float:
    """Day-to-day SD from what the line leaves over; a cautious value before there is enough."""
    known = residuals[np.isfinite(residuals)]
    if len(known) < SD_OWN_FROM:
        return SD_START
    robust = 1.4826 * float(np.median(np.abs(known)))
    # The line follows its own points, so what is left over is too small: a fit to some seven days keeps 80 %.
    return min(SD_CAP, max(SD_FLOOR, float(np.std(known)) / 0.8, robust))
