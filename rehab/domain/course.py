"""The verdict of every day since the start, told with what was known on that day and nothing else.

One pass, oldest day first: the filter learns the day, the rules are counted on its draws, the teller settles
the answer. The cost of a day does not depend on how long the history is.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from rehab.domain import adherence, decision, load, reasons
from rehab.domain.history import History, Score
from rehab.domain.inference import DayInput, PainFilter
from rehab.domain.pain import Measure
from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.treatment import MASKING
from rehab.domain.verdict import Adherence, DayVerdict, Estimate, Spike, State

RECENT_WEEKS = 3
MAX_ACTIVE = 14
"""Spikes are at least two days apart, so no more than this can be excused at once (28 days at most)."""
Array = NDArray[np.float64]
_SURE_INSUFFICIENT = tuple((state, 1.0 if state is State.INSUFFICIENT else 0.0) for state in State)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A history laid out by day, day 0 first; every entry of day t is known on day t.

    Attributes:
        inputs: Scores, anti-inflammatory and load spike of each day.
        logged: Days with the primary measure before each day, and in all (one longer than the days).
        entries: The same for any measure.
        adherence: Sessions of the trailing window.
        spikes: All load spikes, oldest first.
    """

    inputs: tuple[DayInput, ...]
    logged: tuple[int, ...]
    entries: tuple[int, ...]
    adherence: tuple[Adherence, ...]
    spikes: tuple[Spike, ...]


def daily_means(scores: Sequence[Score], start: date, until: date) -> list[dict[Measure, float]]:
    """Mean score per measure for every day from `start` to `until`, both included.

    Args:
        scores: In any order, 0-10; outside the range of days they are left out.
        start: Day 0.
        until: Last day.
    """
    gathered: list[dict[Measure, list[float]]] = [{} for _ in range(max(0, (until - start).days + 1))]
    for score in scores:
        index = (score.day - start).days
        if 0 <= index < len(gathered):
            gathered[index].setdefault(score.measure, []).append(score.value)
    return [{measure: math.fsum(values) / len(values) for measure, values in day.items()} for day in gathered]


def masked_days(history: History, until: date) -> frozenset[date]:
    """Days up to `until` on which an anti-inflammatory was taken."""
    found: set[date] = set()
    for span in history.taken:
        if span.kind in MASKING:
            first, last = max(span.start, history.start), min(span.end or until, until)
            found.update(first + timedelta(days=i) for i in range((last - first).days + 1))
    return frozenset(found)


def timeline(history: History, until: date, thresholds: Thresholds = DEFAULT) -> Timeline:
    """Lay a history out by day up to `until`."""
    means = daily_means(history.scores, history.start, until)
    masked = masked_days(history, until)
    spikes: tuple[Spike, ...] = ()
    if history.run_km is not None:
        spikes = load.spikes(load.daily_km(history.run_km, history.start, until), history.start, thresholds)
    starts = {spike.start for spike in spikes}
    days = [history.start + timedelta(days=i) for i in range(len(means))]
    logged, entries = [0], [0]
    for day in means:
        logged.append(logged[-1] + (history.primary in day))
        entries.append(entries[-1] + bool(day))
    strip = adherence.strip(history.sessions, history.start, until)
    return Timeline(
        tuple(DayInput(tuple(means[i].items()), day in masked, day in starts) for i, day in enumerate(days)),
        tuple(logged),
        tuple(entries),
        adherence.windows(strip, thresholds),
        spikes,
    )


def course(history: History, until: date, thresholds: Thresholds = DEFAULT) -> tuple[DayVerdict, ...]:
    """The verdict of every day from the start to `until`.

    Args:
        history: Everything that was entered; what is dated after a day has no influence on that day.
        until: Last day; before the start the course is empty.
        thresholds: The numbers of the rules.

    Returns:
        One verdict per day, oldest first.
    """
    line = timeline(history, until, thresholds)
    reach = max(thresholds.worse_lookback, thresholds.stall_days, thresholds.stall_long_days) + BASELINE_DAYS
    judge = _Judge(history, line, thresholds, PainFilter(history.primary, reach))
    return tuple(judge.day(index) for index in range(len(line.inputs)))


class _Judge:
    """Goes through the days; holds the filter and the teller."""

    def __init__(self, history: History, line: Timeline, thresholds: Thresholds, pain: PainFilter) -> None:
        self._history, self._line, self._thresholds, self._pain = history, line, thresholds, pain
        self._teller = decision.Teller(thresholds)
        self._last: int | None = None
        self._upcoming = 0
        self._context = reasons.Context(history, thresholds)

    def day(self, index: int) -> DayVerdict:
        """Learn the next day and tell its verdict."""
        line, thresholds = self._line, self._thresholds
        self._pain.advance(line.inputs[index])
        if line.logged[index + 1] > line.logged[index]:
            self._last = index
        day = self._history.start + timedelta(days=index)
        while self._upcoming < len(line.spikes) and line.spikes[self._upcoming].start <= day:
            self._upcoming += 1
        recent = line.spikes[max(0, self._upcoming - MAX_ACTIVE) : self._upcoming]
        active = [spike for spike in recent if (day - spike.start).days < thresholds.flare_days]
        fair = adherence.is_fair_trial(line.adherence[index], thresholds)
        if self._too_little(index):
            base, now, change = self._levels(index)
            found = _Found(base, now, change, None, _SURE_INSUFFICIENT, 0.0, self._teller.silence())
        else:
            found = self._decide(index, active, fair)
        base = found.baseline
        verdict = DayVerdict(
            day=day,
            state=found.state,
            p_failing=found.p,
            probabilities=found.probabilities,
            baseline=base,
            now=found.now,
            change=found.change,
            mic=None if base is None else reasons.mic(base.mean, thresholds),
            adherence=line.adherence[index],
            days_logged=line.logged[index + 1],
            days_logged_28=self._logged_28(index),
            days_since_last=None if self._last is None else index - self._last,
            spike=active[-1] if active else None,
            confidence=reasons.confidence(found.state, found.p, found.probabilities, self._logged_28(index)),
            next_look=reasons.next_look(self._history.start, index, active, thresholds),
            recent=found.recent,
            fair_trial=fair,
        )
        return self._context.explain(verdict, index)

    def _logged_28(self, index: int) -> int:
        return (
            self._line.logged[index + 1]
            - self._line.logged[max(0, index + 1 - self._thresholds.logged_window)]
        )

    def _too_little(self, index: int) -> bool:
        thresholds = self._thresholds
        silent = self._last is None or index - self._last >= thresholds.gap_max
        return index < thresholds.first_day or silent or self._logged_28(index) < thresholds.logged_min

    def _levels(self, index: int) -> tuple[Estimate | None, Estimate | None, Estimate | None]:
        """Baseline, now and change while there is no verdict."""
        if not self._line.entries[index + 1]:
            return None, None, None
        base, now = self._pain.draws(((min(index, BASELINE_DAYS - 1), 0),))
        found = _estimates([base, now, now - base])
        if self._last is None or index - self._last >= self._thresholds.gap_max:
            return found[0], None, None
        return found[0], found[1], found[2]

    def _decide(self, index: int, active: Sequence[Spike], fair: bool) -> "_Found":
        today = self._history.start + timedelta(days=index)
        ago = tuple((today - spike.start).days for spike in active)
        windows = decision.windows_on(index, ago, self._thresholds)
        draws = self._pain.draws(windows.ranges)
        probabilities = decision.shares(draws, windows, fair, self._thresholds)
        by_state = dict(probabilities)
        p = decision.stated(decision.needs_care(by_state))
        state = self._teller.tell(by_state, p, self._line.entries[index + 1])
        base, now = draws[0], draws[1]
        earlier = windows.week_before(7 * RECENT_WEEKS)
        recent = [] if earlier is None else [(now - draws[earlier]) / RECENT_WEEKS]
        found = _estimates([base, now, now - base, *recent])
        return _Found(found[0], found[1], found[2], found[3] if recent else None, probabilities, p, state)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the filter and the rules gave on one day."""

    baseline: Estimate | None
    now: Estimate | None
    change: Estimate | None
    recent: Estimate | None
    probabilities: tuple[tuple[State, float], ...]
    p: float
    state: State


def _estimates(draws: Sequence[Array]) -> list[Estimate]:
    """Mean and standard deviation of each series of draws."""
    stacked = np.stack(draws)
    means = stacked.mean(axis=1)
    sds = np.sqrt(np.square(stacked - means[:, None]).mean(axis=1))
    return [Estimate(mean, sd) for mean, sd in zip(means.tolist(), sds.tolist(), strict=True)]
