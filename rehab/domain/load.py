"""Jumps in running load, from kilometres alone.

Source: weekly load rise before running injuries V24 (Nielsen 2012); limits P, see `thresholds`.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.verdict import Spike


def daily_km(run_km: Sequence[tuple[date, float]], start: date, until: date) -> list[float]:
    """Kilometres per day from `start` to `until`, both included; a day without a run is 0.

    Args:
        run_km: Kilometres by day in any order; several runs of a day are added.
        start: Day 0.
        until: Last day.
    """
    total = [0.0] * max(0, (until - start).days + 1)
    for day, km in run_km:
        index = (day - start).days
        if 0 <= index < len(total):
            total[index] += km
    return total


def spikes(km: Sequence[float], start: date, thresholds: Thresholds = DEFAULT) -> tuple[Spike, ...]:
    """The first day of every run of days on which the last week was a jump.

    Args:
        km: Kilometres per day, day 0 first, complete (0 = no run).
        start: Date of day 0.
        thresholds: Ratio, extra kilometres and reference days.

    Returns:
        Spikes, oldest first. The one of day t depends on days up to t only.
    """
    before = [0.0]
    for value in km:
        before.append(before[-1] + value)
    found, inside = [], False
    for day in range(len(km)):
        week_start = day + 1 - BASELINE_DAYS
        first = max(0, week_start - thresholds.spike_reference)
        if week_start - first < thresholds.spike_reference_min:
            continue
        week = before[day + 1] - before[week_start]
        usual = (before[week_start] - before[first]) / (week_start - first) * 7
        jump = week >= thresholds.spike_ratio * usual and week >= usual + thresholds.spike_extra
        if jump and not inside:
            found.append(Spike(start + timedelta(days=day), round(week, 3), round(usual, 3)))
        inside = jump
    return tuple(found)


def weekly_km(km: Sequence[float], start: date) -> tuple[tuple[date, float], ...]:
    """Kilometres per calendar week (Monday first), oldest first; the first and last week may be partial.

    Args:
        km: Kilometres per day, day 0 first.
        start: Date of day 0.
    """
    weeks: dict[date, float] = {}
    for index, value in enumerate(km):
        day = start + timedelta(days=index)
        monday = day - timedelta(days=day.weekday())
        weeks[monday] = weeks.get(monday, 0.0) + value
    return tuple((monday, round(total, 3)) for monday, total in weeks.items())
