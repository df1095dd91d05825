"""The true state of every day of a pain curve that is known exactly.

Written from `docs/verdict.md` and apart from the engine, with plain windows over the whole curve, so that
the two can be held against each other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

INSUFFICIENT, FLARE, WORSENING, RECOVERED, LOW_ADHERENCE, FAILING, ON_TRACK = (
    "insufficient-data",
    "flare",
    "worsening",
    "recovered",
    "low-adherence",
    "failing",
    "on-track",
)
STATES = (INSUFFICIENT, ON_TRACK, RECOVERED, FAILING, WORSENING, FLARE, LOW_ADHERENCE)
MARGIN = 0.15
"""A day is clear when limits that are so much lower or higher give the same state."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What follows exactly from the entries, one value a day."""

    logged: Flags
    planned: Array
    done: Array
    km: Array | None


def spike_starts(km: Array | None) -> list[int]:
    """First days of load spikes: 1.5 times the usual week and five kilometres more."""
    if km is None:
        return []
    total = np.concatenate([[0.0], np.cumsum(km)])
    found, before = [], False
    for day in range(20, len(km)):
        first = max(0, day - 34)
        usual = 7 * (total[day - 6] - total[first]) / (day - 6 - first)
        week = total[day + 1] - total[day - 6]
        now = bool(week >= 1.5 * usual and week >= usual + 5.0)
        if now and not before:
            found.append(day)
        before = now
    return found


def smallest_change(baseline: float) -> float:
    """30 % of the baseline, between 1.0 and 1.9 points."""
    return min(1.9, max(1.0, 0.3 * baseline))


def states(curve: Array, facts: Facts, scale: float = 1.0) -> list[str]:
    """The state of every day.

    Args:
        curve: Drug-free pain of the primary measure per day, 0-10.
        facts: Entries, sessions and kilometres of the same days.
        scale: Factor on every limit of pain.
    """
    total = np.concatenate([[0.0], np.cumsum(curve)])

    def mean(first: int, last: int) -> float:
        return float((total[last + 1] - total[first]) / (last - first + 1))

    weeks = np.array([mean(max(0, t - 6), t) for t in range(len(curve))])
    starts = spike_starts(facts.km)
    base = mean(0, 6) if len(curve) >= 7 else 0.0
    result = []
    for t in range(len(curve)):
        if _too_little(facts.logged, t):
            result.append(INSUFFICIENT)
            continue
        before = [mean(s - 7, s - 1) for s in starts if 0 <= t - s <= 20]
        lowest = float(weeks[max(6, t - 42) : t - 6].min()) if t >= 13 else base
        three, fortnight = mean(t - 2, t), mean(t - 13, t)
        if before and three - min(before) >= 1.0 * scale and three >= 2.0 * scale:
            result.append(FLARE)
        else:
            fair = _adherence(facts, t) >= 0.6
            week = min([float(weeks[t]), *before])
            result.append(_judged(t, base, week, lowest, fortnight, weeks, fair, scale))
    return result


def _too_little(logged: Flags, t: int) -> bool:
    return t < 14 or logged[max(0, t - 27) : t + 1].sum() < 5 or not logged[t - 14 : t + 1].any()


def _adherence(facts: Facts, t: int) -> float:
    planned = float(facts.planned[max(0, t - 41) : t + 1].sum())
    return float(facts.done[max(0, t - 41) : t + 1].sum()) / planned if planned else 0.0


def _judged(
    t: int, base: float, week: float, lowest: float, fortnight: float, weeks: Array, fair: bool, scale: float
) -> str:
    small = smallest_change(base) * scale
    if week >= 2.0 * scale and (week - base >= small or week - lowest >= small):
        return WORSENING
    if fortnight <= 1.5 * scale:
        return RECOVERED
    gain = base - week
    if not fair:
        return LOW_ADHERENCE if gain < small else ON_TRACK
    if t >= 42 and gain < small and (t >= 84 or weeks[t - 28] - week < small / 2):
        return FAILING
    if t >= 84 and week >= 4.0 * scale and weeks[t - 42] - week < small / 2:
        return FAILING
    return ON_TRACK


def clear_days(curve: Array, facts: Facts, true: list[str]) -> list[bool]:
    """Days on which two careful people would agree: firm limits, and no change within two days."""
    lower, upper = states(curve, facts, 1 - MARGIN), states(curve, facts, 1 + MARGIN)
    near = [true[max(0, t - 2) : t + 3] for t in range(len(true))]
    return [
        lower[t] == state == upper[t] and all(other == state for other in near[t])
        for t, state in enumerate(true)
    ]
