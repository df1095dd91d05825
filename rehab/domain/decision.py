"""From draws to one answer: the rules on every draw, then an alarm that needs reason to start and to stop.

The seven states, their order and their limits are described in `docs/verdict.md`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rehab.domain.thresholds import BASELINE_DAYS, FLARE_MEAN_DAYS, Thresholds
from rehab.domain.verdict import NEEDS_CARE, State

Array = NDArray[np.float64]
Answers = NDArray[np.bool_]

CALIBRATION = (0.60, 1.36)
"""Offset and slope on the log-odds that make the stated probability agree with how often it is right [X]."""
OUTSIDE_WEIGHTS = {State.ON_TRACK: 0.8, State.RECOVERED: 1.0, State.FLARE: 2.0, State.LOW_ADHERENCE: 1.0}
"""What a state's probability counts when no doctor is advised; else rare states would never be shown [X]."""
STICK = 0.2
"""The shown state stays until another is ahead by so much [X]."""
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
    longest = max(thresholds.worse_lookback, thresholds.stall_days, thresholds.stall_long_days) + _WEEK
    return _windows(min(day, max(thresholds.late_day, thresholds.judge_day, longest)), spikes_ago, thresholds)


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


def stated(raw: float) -> float:
    """The probability that is told, from the share of draws that need care."""
    raw = min(0.997, max(0.003, raw))
    offset, slope = CALIBRATION
    return 1.0 / (1.0 + math.exp(-(offset + slope * math.log(raw / (1.0 - raw)))))


class Teller:
    """Remembers what was told, so that the answer does not flicker.

    Args:
        thresholds: When the alarm starts, stops, and how many further entries must confirm it.
    """

    def __init__(self, thresholds: Thresholds) -> None:
        self._thresholds = thresholds
        self._alarmed = False
        self._since: int | None = None
        self._told = State.INSUFFICIENT

    def silence(self) -> State:
        """There is too little to go on today; the alarm starts anew."""
        self._alarmed, self._since, self._told = False, None, State.INSUFFICIENT
        return self._told

    def tell(self, probabilities: Mapping[State, float], p: float, entries: int) -> State:
        """Today's answer.

        Args:
            probabilities: Share of every state.
            p: Stated probability that care is needed.
            entries: How many days with entries there are so far.
        """
        self._alarmed = self._alarm(p, entries)
        if self._alarmed:
            weights = {s: probabilities[s] for s in (State.FAILING, State.WORSENING) if probabilities[s] > 0}
        else:
            weights = {s: w * probabilities[s] for s, w in OUTSIDE_WEIGHTS.items() if probabilities[s] > 0}
        best = max(weights, key=lambda state: weights[state], default=State.ON_TRACK)
        if self._told in weights and weights[best] <= weights[self._told] + STICK:
            best = self._told
        self._told = best
        return best

    def _alarm(self, p: float, entries: int) -> bool:
        if self._alarmed:
            return p >= self._thresholds.alarm_off
        if p < self._thresholds.alarm_on:
            self._since = None
            return False
        if self._since is None:
            self._since = entries
        confirmed = entries - self._since >= self._thresholds.alarm_entries
        return confirmed or p >= self._thresholds.alarm_sure


def needs_care(probabilities: Mapping[State, float]) -> float:
    """Share of draws that are failing or worsening."""
    return sum(probabilities[state] for state in NEEDS_CARE)
