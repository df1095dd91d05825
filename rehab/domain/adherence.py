"""How much of the plan was done: windows for the verdict, categories for the strip under the chart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehab.domain.history import SessionDay
from rehab.domain.thresholds import DEFAULT, Thresholds
from rehab.domain.verdict import Adherence


class DayDone(StrEnum):
    """How the sessions of one day went."""

    ALL = "all"
    PART = "part"
    NONE = "none"
    UNPLANNED = "unplanned"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the adherence strip: sessions planned and done."""

    day: date
    planned: float
    done: float

    @property
    def category(self) -> DayDone:
        """Full, half, empty, or nothing planned."""
        if not self.planned:
            return DayDone.UNPLANNED if self.done else DayDone.REST
        if self.done >= self.planned:
            return DayDone.ALL
        return DayDone.PART if self.done else DayDone.NONE


def strip(sessions: Iterable[SessionDay], start: date, until: date) -> tuple[StripDay, ...]:
    """Every day from `start` to `until`, both included; several entries of one day are added.

    Args:
        sessions: Days with something planned or done, in any order; other days are rest days.
        start: Day 0.
        until: Last day.
    """
    length = max(0, (until - start).days + 1)
    planned, done = [0.0] * length, [0.0] * length
    for entry in sessions:
        index = (entry.day - start).days
        if 0 <= index < length:
            planned[index] += entry.planned
            done[index] += entry.done
    return tuple(StripDay(start + timedelta(days=i), planned[i], done[i]) for i in range(length))


def windows(days: Sequence[StripDay], thresholds: Thresholds = DEFAULT) -> tuple[Adherence, ...]:
    """Adherence over the trailing window on every day.

    Args:
        days: The strip, complete, day 0 first.
        thresholds: Length of the window in days.

    Returns:
        One value per day; the one of day t sums days t-41 ... t (fewer at the start).
    """
    result = []
    done = planned = 0.0
    for index, day in enumerate(days):
        done += day.done
        planned += day.planned
        if index >= thresholds.adherence_window:
            old = days[index - thresholds.adherence_window]
            done -= old.done
            planned -= old.planned
        result.append(Adherence(done, planned))
    return tuple(result)


def is_fair_trial(adherence: Adherence, thresholds: Thresholds = DEFAULT) -> bool:
    """Whether enough was done to judge the plan; without any planned session it was not tried."""
    share = adherence.share
    return share is not None and share >= thresholds.adherence_enough
