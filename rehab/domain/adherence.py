"""How much of the plan was done: windows for the verdict, categories for the strip under the chart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehab.domain.history import SessionDay
from rehab.domain.schedule import Slot
from rehab.domain.session import SHARE_DONE, Done
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


def is_fair_trial(adherence: Adherence, thresholds: Thresholds = DEFAULT) -> bool:
    """Whether enough was done to judge the plan; without any planned session it was not tried."""
    share = adherence.share
    return share is not None and share >= thresholds.adherence_enough


class Kept(StrEnum):
    """How a due session was kept. Open sessions and paused ones are no part of the count."""

    ON_TIME = "on-time"
    SHIFTED = "shifted"
    NOT_DONE = "not-done"
    PAUSED = "paused"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Logged:
    """A session that was logged for a slot: the day it was done and how much of it."""

    day: date
    done: Done


LoggedSlots = Mapping[tuple[date, str], Sequence[Logged]]
"""Logged sessions by planned day and key of the routine."""


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """A due session with what became of it; `share` is 1, 0.5 or 0."""

    slot: Slot
    kept: Kept
    share: float = 0.0

    @property
    def counts(self) -> bool:
        """Whether it is part of the denominator."""
        return self.kept not in (Kept.PAUSED, Kept.OPEN)


def record(slot: Slot, logged: Sequence[Logged], until: date, today: date) -> SlotRecord:
    """What became of a slot, as it was known on the evening of `until`.

    Args:
        slot: The due session.
        logged: What was logged for it up to `until`.
        until: The day of the view.
        today: The present day; what can still be done today is open.
    """
    if slot.paused:
        return SlotRecord(slot, Kept.PAUSED)
    if not logged:
        still_open = slot.last_day >= today or slot.last_day > until
        return SlotRecord(slot, Kept.OPEN if still_open else Kept.NOT_DONE)
    best = max(logged, key=lambda entry: (SHARE_DONE[entry.done], -entry.day.toordinal()))
    share = SHARE_DONE[best.done]
    if not share:
        return SlotRecord(slot, Kept.NOT_DONE)
    return SlotRecord(slot, Kept.ON_TIME if _on_time(slot, best.day) else Kept.SHIFTED, share)


def _on_time(slot: Slot, day: date) -> bool:
    planned = slot.planned_day
    if slot.closes is None:
        return day == planned
    return planned - timedelta(days=planned.weekday()) <= day <= slot.closes


@dataclass(frozen=True, slots=True)
class Tally:
    """Sessions of a stretch of days by how they were kept; `done` of `planned` is the adherence."""

    on_time: int
    shifted: int
    not_done: int
    unplanned: int
    paused: int
    done: float
    planned: int

    @property
    def share(self) -> float | None:
        """Done of planned, 0-1, or None when nothing was planned."""
        return self.done / self.planned if self.planned else None


def tally(records: Iterable[SlotRecord], unplanned: int = 0) -> Tally:
    """Count records by category.

    Args:
        records: Due sessions with what became of them.
        unplanned: Sessions done that belong to no slot; they count neither way.
    """
    seen = tuple(records)
    of = Counter(entry.kept for entry in seen)
    return Tally(
        on_time=of[Kept.ON_TIME],
        shifted=of[Kept.SHIFTED],
        not_done=of[Kept.NOT_DONE],
        unplanned=unplanned,
        paused=of[Kept.PAUSED],
        done=sum(entry.share for entry in seen if entry.counts),
        planned=sum(entry.counts for entry in seen),
    )


def session_days(records: Iterable[SlotRecord], until: date) -> tuple[SessionDay, ...]:
    """Planned and done by day, oldest first, as the verdict reads them; open and paused ones are left out."""
    sums: dict[date, list[float]] = {}
    for entry in records:
        if not entry.counts:
            continue
        of_day = sums.setdefault(min(entry.slot.day, until), [0.0, 0.0])
        of_day[0] += 1
        of_day[1] += entry.share
    return tuple(SessionDay(day, planned, done) for day, (planned, done) in sorted(sums.items()))
