"""The rules of the verdict, applied to every draw of the pain behind the scores.

The seven states, their order and their limits are described in `docs/verdict.md`.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rehab.domain.thresholds import BASELINE_DAYS, FLARE_MEAN_DAYS, Thresholds
from rehab.domain.verdict import State

Array = NDArray[np.float64]
Answers = NDArray[np.bool_]

_WEEK = BASELINE_DAYS - 1
LOWS_FROM, LOWS_EVERY = 7, 2
"""The best earlier week is looked for among the weeks that ended 7, 9, 11 ... days ago."""


@dataclass(frozen=True, slots=True)
class Windows:
    """The means that the rules need on one day, and the row of each among the draws (row 0: the baseline).

    Attributes:
        ranges: First and last day of every mean in days before today; this week comes first.
        two_weeks: Row of the mean that decides about recovery.
        three_days: Row of the mean that decides about a flare.
        stall: Row of the week four weeks ago, None before the judging day.
        stall_long: Row of the week six weeks ago, None before the late day.
        lows: The earlier weeks among which the best is looked for.
        before_spikes: The week before each load spike that still excuses a rise.
    """

    ranges: tuple[tuple[int, int], ...]
    two_weeks: int
    three_days: int
    stall: int | None
    stall_long: int | None
    lows: slice
    before_spikes: slice

    def week_before(self, back: int) -> int | None:
        """Row of the week that ended `back` days ago, or None when it is not among the ranges."""
        wanted = (back + _WEEK, back)
        return self.ranges.index(wanted) + 1 if wanted in self.ranges else None


def windows_on(day: int, spikes_ago: tuple[int, ...], thresholds: Thresholds) -> Windows:
    """Which means the rules need.

    Args:
        day: Today, counted from day 0; at least `BASELINE_DAYS`.
        spikes_ago: How many days ago the load spikes began that still excuse a rise.
        thresholds: Lengths of the windows.
    """
    # From some day on nothing changes any more: the same windows are reused for years of history.
    longest = max(thresholds.late_day, thresholds.judge_day, reach(thresholds))
    return _windows(min(day, longest), spikes_ago, thresholds)


@lru_cache(maxsize=512)
def _windows(day: int, spikes_ago: tuple[int, ...], thresholds: Thresholds) -> Windows:
    ranges = [(_WEEK, 0), (min(day, thresholds.recovered_days - 1), 0), (FLARE_MEAN_DAYS - 1, 0)]
    stalls: list[int | None] = []
    for back, from_day in (
        (thresholds.stall_days, thresholds.judge_day),
        (thresholds.stall_long_days, thresholds.late_day),
    ):
        reached = day >= max(from_day, back + _WEEK)
        stalls.append(len(ranges) + 1 if reached else None)
        if reached:
            ranges.append((back + _WEEK, back))
    low_start = len(ranges) + 1
    oldest = min(thresholds.worse_lookback, day - _WEEK)
    ranges += [(back + _WEEK, back) for back in range(LOWS_FROM, oldest + 1, LOWS_EVERY)]
    spike_start = len(ranges) + 1
    ranges += [(min(day, ago + BASELINE_DAYS), ago + 1) for ago in spikes_ago]
    lows, before_spikes = slice(low_start, spike_start), slice(spike_start, len(ranges) + 1)
    return Windows(tuple(ranges), 2, 3, stalls[0], stalls[1], lows, before_spikes)


def mic(baseline: Array, thresholds: Thresholds) -> Array:
    """The smallest change that matters, in points, for baselines of any shape.

    Source: 30 % (Farrar 2001) [V1], at most 19 mm (Landorf 2010) [V4], at least one point [V2].
    """
    result: Array = np.clip(thresholds.mic_share * baseline, thresholds.mic_low, thresholds.mic_high)
    return result


def shares(
    draws: Array, windows: Windows, fair_trial: bool, thresholds: Thresholds
) -> tuple[tuple[State, float], ...]:
    """Apply the rules to every draw and count.

    Args:
        draws: Shape (1 + windows, draws), points; row 0 is the baseline.
        windows: Where each mean stands.
        fair_trial: Whether enough of the plan was done.
        thresholds: The limits.

    Returns:
        The share of draws in each state, in the order in which the states are tried; insufficient data is 0.
    """
    base, now = draws[0], draws[1]
    small = mic(base, thresholds)
    before = draws[windows.before_spikes]
    excused = np.minimum(now, before.min(axis=0)) if len(before) else now
    gain = base - excused
    rules = {
        State.FLARE: _is_flare(draws[windows.three_days], before, thresholds),
        State.WORSENING: _is_worse(excused, base, draws[windows.lows], small, thresholds),
        State.RECOVERED: draws[windows.two_weeks] <= thresholds.recovered_level,
        State.LOW_ADHERENCE: (gain < small) & (not fair_trial),
        State.FAILING: _is_failing(draws, windows, excused, gain, small, thresholds) & fair_trial,
    }
    counts, free = {State.INSUFFICIENT: 0.0}, np.ones(draws.shape[1], dtype=bool)
    for state, fits in rules.items():
        counts[state] = float(np.count_nonzero(free & fits)) / draws.shape[1]
        free &= ~fits
    counts[State.ON_TRACK] = float(np.count_nonzero(free)) / draws.shape[1]
    return tuple(counts.items())


def _is_flare(three_days: Array, before: Array, thresholds: Thresholds) -> Answers:
    if not len(before):
        return np.zeros(three_days.shape, dtype=bool)
    rise = three_days - before.min(axis=0)
    result: Answers = (rise >= thresholds.flare_rise) & (three_days >= thresholds.flare_level)
    return result


def _is_worse(now: Array, base: Array, lows: Array, small: Array, thresholds: Thresholds) -> Answers:
    best = np.minimum(base, lows.min(axis=0)) if len(lows) else base
    result: Answers = (now >= thresholds.worse_level) & (now - best >= small)
    return result


def _is_failing(
    draws: Array, windows: Windows, now: Array, gain: Array, small: Array, thresholds: Thresholds
) -> Answers:
    if windows.stall is None:
        return np.zeros(now.shape, dtype=bool)
    limit = thresholds.stall_share * small
    too_little: Answers = gain < small
    if windows.stall_long is None:
        too_little &= draws[windows.stall] - now < limit
        return too_little
    stuck: Answers = (now >= thresholds.stall_level) & (draws[windows.stall_long] - now < limit)
    too_little |= stuck
    return too_little


def reach(thresholds: Thresholds) -> int:
    """How many days back, today included, the means of `windows_on` may reach."""
    return max(thresholds.worse_lookback, thresholds.stall_days, thresholds.stall_long_days) + BASELINE_DAYS
