"""The load of a day beside the pain of the next: pairs and a plain comparison, never a cause.

Looked at is the measure that judges the complaint: the next morning's first steps for heel, foot and Achilles,
else the worst of the next day. Both are called a morning here. A morning is compared with the person's own mornings
of the week before it, so that a course that rises or falls over weeks does not look like an effect of single days.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean, variance

from rehab.domain.history import History

ENOUGH = 10
"""Pairs on either side without which nothing is compared [P]."""
WEEK = 7
FEWEST_BEFORE = 3
"""Mornings of the week before that a comparison needs [P]."""
Z_LIKELY = 1.96
ODD_SPREAD = 0.5
"""A spread of one side is never taken for less, points: whole-number scores can look calmer than they are [P]."""


class Load(StrEnum):
    """Which load of the day is looked at."""

    RUN = "run"
    SESSION = "session"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Pair:
    """One day and the morning after it.

    Attributes:
        day: The day of the load.
        km: Kilometres of the day, 0 for none.
        sessions: Sessions done, a part counts half.
        morning: Pain of the next morning, 0-10.
        usual: Mean of the mornings of the seven days up to `day`, None when there are fewer than three.
    """

    day: date
    km: float
    sessions: float
    morning: float
    usual: float | None

    def loaded(self, load: Load) -> bool:
        """Whether the day held the load that is looked at; for both, a run and a session."""
        ran, trained = self.km > 0, self.sessions > 0
        match load:
            case Load.RUN:
                return ran
            case Load.SESSION:
                return trained
            case Load.BOTH:
                return ran and trained

    def unloaded(self, load: Load) -> bool:
        """Whether the day is one to compare with; for both, neither a run nor a session."""
        return not self.km and not self.sessions if load is Load.BOTH else not self.loaded(load)


@dataclass(frozen=True, slots=True)
class Side:
    """Mornings after one kind of day: how many, their mean, and their mean distance from the usual, points."""

    count: int
    mean: float | None


@dataclass(frozen=True, slots=True)
class LagView:
    """The pairs of one load and their comparison.

    Attributes:
        load: Which load.
        pairs: All pairs, oldest first.
        after: Mornings after a day with the load.
        without: Mornings after a day without it.
        difference: How much higher mornings after the load are, each against its usual; None with too few pairs.
        low: Lower bound of its likely range (95 %), points.
        high: Upper bound.
    """

    load: Load
    pairs: tuple[Pair, ...]
    after: Side
    without: Side
    difference: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def clear(self) -> bool:
        """Whether the likely range leaves no difference out."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


def pairs(history: History, trained: Sequence[tuple[date, float]], until: date) -> tuple[Pair, ...]:
    """Every day up to the day before `until` that has a score on its next morning.

    Args:
        history: Scores and kilometres.
        trained: Sessions by the day on which they were done, a part counts half.
        until: Last morning that is looked at.
    """
    # Loads numpy: not before pairs are asked for.
    from rehab.domain.course import daily_means

    means = daily_means(history.scores, history.start, until)
    mornings = [day.get(history.primary) for day in means]
    done: dict[date, float] = {}
    for day, share in trained:
        done[day] = done.get(day, 0.0) + share
    km: dict[date, float] = {}
    for day, distance in history.run_km or ():
        km[day] = km.get(day, 0.0) + distance
    return tuple(_pairs(history.start, mornings, done, km))


def _pairs(
    start: date, mornings: Sequence[float | None], done: Mapping[date, float], km: Mapping[date, float]
) -> list[Pair]:
    found = []
    for index in range(len(mornings) - 1):
        following = mornings[index + 1]
        if following is None:
            continue
        day = start + timedelta(days=index)
        before = [value for value in mornings[max(0, index + 1 - WEEK) : index + 1] if value is not None]
        usual = fmean(before) if len(before) >= FEWEST_BEFORE else None
        found.append(Pair(day, km.get(day, 0.0), done.get(day, 0.0), following, usual))
    return found


def lag_view(history: History, trained: Sequence[tuple[date, float]], until: date, load: Load) -> LagView:
    """Compare mornings after a load with mornings after days without it.

    Args:
        history: Scores and kilometres.
        trained: Sessions by the day on which they were done, a part counts half.
        until: Last morning that is looked at.
        load: Which load.

    Returns:
        Pairs and comparison; without a difference when either side has fewer than ten pairs.

    Source: difference of two means with Welch's standard error.
    """
    all_pairs = pairs(history, trained, until)
    after = [pair for pair in all_pairs if pair.loaded(load)]
    without = [pair for pair in all_pairs if pair.unloaded(load)]
    view = LagView(load, all_pairs, _side(after), _side(without))
    one, other = _distances(after), _distances(without)
    if min(len(one), len(other)) < ENOUGH:
        return view
    difference = fmean(one) - fmean(other)
    half = Z_LIKELY * math.sqrt(sum(max(ODD_SPREAD**2, variance(x)) / len(x) for x in (one, other)))
    return LagView(
        load, all_pairs, view.after, view.without, difference, difference - half, difference + half
    )


def _distances(side: Sequence[Pair]) -> list[float]:
    return [pair.morning - pair.usual for pair in side if pair.usual is not None]


def _side(side: Sequence[Pair]) -> Side:
    return Side(len(side), fmean(pair.morning for pair in side) if side else None)
