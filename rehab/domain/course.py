"""The verdict of every day since the start, told with what was known on that day and nothing else.

One pass, oldest day first: the filter learns the day, the rules are counted on its draws, the answer is settled
with a look at what was told the day before. A day costs the same however long the history is. Who wants today's
answer alone asks for `current`, which gives the same without going through all the days.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from rehab.domain import adherence, decision, load, reasons, rules
from rehab.domain.decision import Told
from rehab.domain.history import History, Score
from rehab.domain.model import DayInput
from rehab.domain.pain import Measure
from rehab.domain.posterior import Posterior
from rehab.domain.relay import PainRelay
from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.treatment import MASKING
from rehab.domain.verdict import Adherence, DayVerdict, Estimate, Spike, State

__all__ = ["Timeline", "course", "current", "daily_means", "masked_days", "timeline"]

RECENT_WEEKS = 3
LOOK_BACK, BACKS = 14, (0, 1, 2, 4, 8)
"""Days before today that `current` may look at, and how many of them at first."""
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
        last_logged: The latest day with the primary measure up to each day, None before the first.
        done: Sessions done before each day, and in all.
        planned: The same for sessions planned.
        spikes: All load spikes, oldest first.
        spike_days: The days on which they began.
    """

    inputs: tuple[DayInput, ...]
    logged: tuple[int, ...]
    entries: tuple[int, ...]
    last_logged: tuple[int | None, ...]
    done: tuple[float, ...]
    planned: tuple[float, ...]
    spikes: tuple[Spike, ...]
    spike_days: tuple[int, ...]

    def adherence(self, day: int, window: int) -> Adherence:
        """Sessions of so many days up to a day, fewer at the start; as `adherence.windows`."""
        first = max(0, day + 1 - window)
        return Adherence(self.done[day + 1] - self.done[first], self.planned[day + 1] - self.planned[first])

    def active(self, day: int, lasts: int) -> tuple[Spike, ...]:
        """Spikes that began at most so many days before a day, the day itself included."""
        first, end = bisect_right(self.spike_days, day - lasts), bisect_right(self.spike_days, day)
        return self.spikes[max(first, end - MAX_ACTIVE) : end]


def daily_means(scores: Sequence[Score], start: date, until: date) -> list[dict[Measure, float]]:
    """Mean score per measure for every day from `start` to `until`, both included.

    Args:
        scores: In any order, 0-10; outside the range of days they are left out.
        start: Day 0.
        until: Last day.
    """
    first, last = start.toordinal(), until.toordinal()
    gathered: list[dict[Measure, list[float]]] = [{} for _ in range(first, last + 1)]
    for score in scores:
        day = score.day.toordinal()
        if first <= day <= last:
            gathered[day - first].setdefault(score.measure, []).append(score.value)
    return [
        {m: v[0] if len(v) == 1 else math.fsum(v) / len(v) for m, v in day.items()} if day else {}
        for day in gathered
    ]


def masked_days(history: History, until: date) -> frozenset[date]:
    """Days up to `until` on which an anti-inflammatory was taken."""
    found: set[date] = set()
    for span in history.treatments:
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
    logged, entries, latest, last = [0], [0], [], None
    for i, day in enumerate(means):
        logged.append(logged[-1] + (history.primary in day))
        entries.append(entries[-1] + bool(day))
        last = i if history.primary in day else last
        latest.append(last)
    done, planned = [0.0] * len(means), [0.0] * len(means)
    for entry in history.sessions:
        index = entry.day.toordinal() - history.start.toordinal()
        if 0 <= index < len(means):
            done[index] += entry.done
            planned[index] += entry.planned
    return Timeline(
        tuple(DayInput(tuple(means[i].items()), day in masked, day in starts) for i, day in enumerate(days)),
        tuple(logged),
        tuple(entries),
        tuple(latest),
        tuple(accumulate(done, initial=0.0)),
        tuple(accumulate(planned, initial=0.0)),
        spikes,
        tuple((spike.start - history.start).days for spike in spikes),
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
    judge = _Judge(history, timeline(history, until, thresholds), thresholds)
    days = range(len(judge.line.inputs))
    if not days:
        return ()
    pain, told, found = PainRelay(history.primary, rules.reach(thresholds), days), Told(), []
    for day in days:
        pain.advance(day, judge.line.inputs[day])
        look = judge.look(day, pain.posterior())
        told = judge.tell(day, told, look)
        found.append(judge.verdict(day, told.state, look))
    return tuple(found)


def current(history: History, today: date, thresholds: Thresholds = DEFAULT) -> DayVerdict:
    """The last verdict of `course`, at a cost that does not grow with the history.

    What is told depends on what was told before, but rarely for long: the days just before are looked at, in
    growing number, until everything that may have been told before them leads to the same answer today.

    Args:
        history: Everything that was entered.
        today: The day of the verdict; a day before the start is taken as the start.
        thresholds: The numbers of the rules.
    """
    judge = _Judge(history, timeline(history, max(today, history.start), thresholds), thresholds)
    last = len(judge.line.inputs) - 1
    first = max(0, last - LOOK_BACK)
    pain, known = PainRelay(history.primary, rules.reach(thresholds), range(first, last + 1)), []
    for day, entries in enumerate(judge.line.inputs):
        pain.advance(day, entries)
        if day >= first:
            known.append(pain.posterior().copy())
    looks: dict[int, _Look] = {}
    for back in (*BACKS, last - first):
        start = max(first, last - back)
        looks |= {
            day: judge.look(day, known[day - first]) for day in range(start, last + 1) if day not in looks
        }
        ends = judge.settled(start, looks)
        if len(ends) == 1:
            return judge.verdict(last, ends.pop(), looks[last])
    return course(history, today, thresholds)[-1]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the draws of one day say.

    Attributes:
        draws: Baseline, this week and the other means, None while there is nothing to draw from.
        windows: Where each mean stands; None when there is too little for a verdict.
        probabilities: Every state with its share.
        p: Stated probability that care is needed.
    """

    draws: Array | None
    windows: rules.Windows | None
    probabilities: tuple[tuple[State, float], ...]
    p: float


class _Judge:
    """Judges single days of one history; keeps nothing from day to day."""

    def __init__(self, history: History, line: Timeline, thresholds: Thresholds) -> None:
        self.line = line
        self._history, self._thresholds = history, thresholds
        self._context = reasons.Context(history, thresholds)

    def look(self, day: int, pain: Posterior) -> _Look:
        """Count the rules on the draws of a day."""
        line, thresholds = self.line, self._thresholds
        if self._too_little(day):
            draws = pain.draws(((min(day, BASELINE_DAYS - 1), 0),)) if line.entries[day + 1] else None
            return _Look(draws, None, _SURE_INSUFFICIENT, 0.0)
        today = self._history.start + timedelta(days=day)
        active = line.active(day, thresholds.flare_days)
        windows = rules.windows_on(day, tuple((today - spike.start).days for spike in active), thresholds)
        draws = pain.draws(windows.ranges)
        fair = adherence.is_fair_trial(line.adherence(day, thresholds.adherence_window), thresholds)
        probabilities = rules.shares(draws, windows, fair, thresholds)
        return _Look(draws, windows, probabilities, decision.stated(decision.needs_care(dict(probabilities))))

    def tell(self, day: int, before: Told, look: _Look) -> Told:
        """Settle the answer of a day."""
        if look.windows is None:
            return Told()
        by_state = dict(look.probabilities)
        return decision.tell(before, by_state, look.p, self.line.entries[day + 1], self._thresholds)

    def settled(self, start: int, looks: dict[int, _Look]) -> set[State]:
        """The answers of the last looked-at day, for everything that may have been told before `start`."""
        if start == 0 or self._too_little(start - 1):
            told = frozenset({Told()})
        else:
            told = decision.possible(self.line.entries[start], self._thresholds)
        for day in range(start, max(looks) + 1):
            told = frozenset(self.tell(day, before, looks[day]) for before in told)
        return {one.state for one in told}

    def verdict(self, day: int, state: State, look: _Look) -> DayVerdict:
        """Everything that is told on a day."""
        line, thresholds = self.line, self._thresholds
        base, now, change, recent = self._estimates(day, look)
        last, logged_28 = line.last_logged[day], self._logged_28(day)
        active = line.active(day, thresholds.flare_days)
        sessions = line.adherence(day, thresholds.adherence_window)
        verdict = DayVerdict(
            day=self._history.start + timedelta(days=day),
            state=state,
            p_failing=look.p,
            probabilities=look.probabilities,
            baseline=base,
            now=now,
            change=change,
            mic=None if base is None else reasons.mic(base.mean, thresholds),
            adherence=sessions,
            days_logged=line.logged[day + 1],
            days_logged_28=logged_28,
            days_since_last=None if last is None else day - last,
            spike=active[-1] if active else None,
            confidence=reasons.confidence(state, look.p, look.probabilities, logged_28),
            next_look=reasons.next_look(self._history.start, day, active, thresholds),
            recent=recent,
            fair_trial=adherence.is_fair_trial(sessions, thresholds),
        )
        return self._context.explain(verdict, day)

    def _logged_28(self, day: int) -> int:
        logged = self.line.logged
        return logged[day + 1] - logged[max(0, day + 1 - self._thresholds.logged_window)]

    def _silent(self, day: int) -> bool:
        last = self.line.last_logged[day]
        return last is None or day - last >= self._thresholds.gap_max

    def _too_little(self, day: int) -> bool:
        thresholds = self._thresholds
        return day < thresholds.first_day or self._silent(day) or self._logged_28(day) < thresholds.logged_min

    def _estimates(
        self, day: int, look: _Look
    ) -> tuple[Estimate | None, Estimate | None, Estimate | None, Estimate | None]:
        """Baseline, this week, the change, and the change a week over the last three; None when not known."""
        if look.draws is None:
            return None, None, None, None
        base, now = look.draws[0], look.draws[1]
        earlier = None if look.windows is None else look.windows.week_before(7 * RECENT_WEEKS)
        recent = [] if earlier is None else [(now - look.draws[earlier]) / RECENT_WEEKS]
        found = _summaries([base, now, now - base, *recent])
        if self._silent(day):
            return found[0], None, None, None
        return found[0], found[1], found[2], found[3] if recent else None


def _summaries(draws: Sequence[Array]) -> list[Estimate]:
    """Mean and standard deviation of each series of draws."""
    stacked = np.stack(draws)
    means = stacked.mean(axis=1)
    sds = np.sqrt(np.square(stacked - means[:, None]).mean(axis=1))
    return [Estimate(mean, sd) for mean, sd in zip(means.tolist(), sds.tolist(), strict=True)]
