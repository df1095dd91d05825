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

from rehab.domain import load, rules
from rehab.domain.decision import Told
from rehab.domain.history import History, Score
from rehab.domain.judge import Judge, Look
from rehab.domain.model import DayInput
from rehab.domain.pain import Measure
from rehab.domain.relay import PainRelay
from rehab.domain.thresholds import DEFAULT, Thresholds
from rehab.domain.treatment import MASKING
from rehab.domain.verdict import Adherence, DayVerdict, Spike

__all__ = [
    "Followed",
    "Standing",
    "Timeline",
    "course",
    "current",
    "daily_means",
    "follow",
    "masked_days",
    "timeline",
]

LOOK_BACKS = ((0, 1, 2, 4, 8, 14), (28, 56, 112))
"""Days before today that `current` looks at: one more after the other, and further back when that is in vain."""
STANDINGS = (14, 7, 1, 0)
"""So many days before the last one a course can be taken up again [P: entries are mostly of today and yesterday]."""
MAX_ACTIVE = 14
"""Spikes are at least two days apart, so no more than this can be excused at once (28 days at most)."""


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
        """Sessions of so many days up to a day, fewer at the start."""
        first = max(0, day + 1 - window)
        return Adherence(self.done[day + 1] - self.done[first], self.planned[day + 1] - self.planned[first])

    def active(self, day: int, lasts: int) -> tuple[Spike, ...]:
        """Spikes that began at most so many days before a day, the day itself included."""
        first, end = bisect_right(self.spike_days, day - lasts), bisect_right(self.spike_days, day)
        return self.spikes[max(first, end - MAX_ACTIVE) : end]


@dataclass(frozen=True, slots=True)
class Standing:
    """What was known and told before a day was learned; the course can be taken up there.

    Attributes:
        day: Counted from day 0.
        pain: The filter before it has learned that day.
        told: What was told the day before.
    """

    day: int
    pain: PainRelay
    told: Told


@dataclass(frozen=True, slots=True)
class Followed:
    """A course with the places near its end at which it can be taken up again, oldest first."""

    told: tuple[DayVerdict, ...]
    standings: tuple[Standing, ...]

    def until(self, day: int) -> "Followed":
        """The days before a day, with the places up to it."""
        return Followed(self.told[:day], tuple(one for one in self.standings if one.day <= day))


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
    for span in history.taken:
        if span.kind in MASKING:
            first, last = max(span.start, history.start), min(span.end or until, until)
            found.update(first + timedelta(days=i) for i in range((last - first).days + 1))
    return frozenset(found)


def timeline(history: History, until: date, thresholds: Thresholds = DEFAULT) -> Timeline:
    """Lay a history out by day up to `until`."""
    means = daily_means(history.scores, history.start, until)
    first = history.start.toordinal()
    masked = {day.toordinal() - first for day in masked_days(history, until)}
    spikes: tuple[Spike, ...] = ()
    if history.run_km is not None:
        spikes = load.spikes(load.daily_km(history.run_km, history.start, until), history.start, thresholds)
    spike_days = [spike.start.toordinal() - first for spike in spikes]
    began = set(spike_days)
    logged, entries, latest, last = [0], [0], [], None
    for i, day in enumerate(means):
        logged.append(logged[-1] + (history.primary in day))
        entries.append(entries[-1] + bool(day))
        last = i if history.primary in day else last
        latest.append(last)
    done, planned = [0.0] * len(means), [0.0] * len(means)
    for entry in history.sessions:
        index = entry.day.toordinal() - first
        if 0 <= index < len(means):
            done[index] += entry.done
            planned[index] += entry.planned
    return Timeline(
        tuple(DayInput(tuple(day.items()), i in masked, i in began) for i, day in enumerate(means)),
        tuple(logged),
        tuple(entries),
        tuple(latest),
        tuple(accumulate(done, initial=0.0)),
        tuple(accumulate(planned, initial=0.0)),
        spikes,
        tuple(spike_days),
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
    return follow(history, until, thresholds).told


def follow(
    history: History, until: date, thresholds: Thresholds = DEFAULT, before: Followed | None = None
) -> Followed:
    """A course that can be taken up again when an entry of its last days is added or changed.

    Args:
        history: As in `course`.
        until: As in `course`.
        thresholds: As in `course`.
        before: The beginning of the same course, told up to its last standing by the same numbers, for the same
            `until` and from the same entries; None to begin at the start.
    """
    judge = Judge(history, timeline(history, until, thresholds), thresholds)
    days = range(len(judge.line.inputs))
    if not days:
        return Followed((), ())
    standings = list(before.standings) if before is not None else []
    first, pain, told = 0, PainRelay(history.primary, rules.reach(thresholds), days), Told()
    if standings:
        last = standings[-1]
        first, pain, told = last.day, last.pain.copy(last.day), last.told
    found = list(before.told[:first]) if before is not None else []
    for day in days[first:]:
        if days.stop - 1 - day in STANDINGS and not any(one.day == day for one in standings):
            standings.append(Standing(day, pain.copy(day), told))
        pain.advance(day, judge.line.inputs[day])
        look = judge.look(day, pain.posterior())
        told = judge.tell(day, told, look)
        found.append(judge.verdict(day, told.state, look))
    return Followed(tuple(found), tuple(standings))


def current(history: History, today: date, thresholds: Thresholds = DEFAULT) -> DayVerdict:
    """The last verdict of `course`, at a cost that does not grow with the history.

    What is told depends on what was told before, but rarely for long: the days just before are looked at, in
    growing number, until everything that may have been told before them leads to the same answer today.

    Args:
        history: Everything that was entered.
        today: The day of the verdict; a day before the start is taken as the start.
        thresholds: The numbers of the rules.
    """
    today = max(today, history.start)
    judge = Judge(history, timeline(history, today, thresholds), thresholds)
    for backs in LOOK_BACKS:
        found = _settled(judge, history.primary, rules.reach(thresholds), backs)
        if found is not None:
            return found
    return course(history, today, thresholds)[-1]


def _settled(judge: Judge, primary: Measure, reach: int, backs: Sequence[int]) -> DayVerdict | None:
    """Today's verdict when so many days before it settle it, else None."""
    last = len(judge.line.inputs) - 1
    first = max(0, last - backs[-1])
    pain, known = PainRelay(primary, reach, range(first, last + 1)), []
    for day, entries in enumerate(judge.line.inputs):
        pain.advance(day, entries)
        if day >= first:
            known.append(pain.posterior().copy())
    looks: dict[int, Look] = {}
    for back in backs:
        start = max(first, last - back)
        looks |= {
            day: judge.look(day, known[day - first]) for day in range(start, last + 1) if day not in looks
        }
        ends = judge.ends(start, looks)
        if len(ends) == 1:
            return judge.verdict(last, ends.pop(), looks[last])
    return None
