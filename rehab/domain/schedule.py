"""Which sessions are due: derived from the plan every time, never stored.

A slot is known by the day the plan gives it (`planned_day`) and the key of its routine; a shift moves it to another
day and a pause takes it out of the count, but neither makes a slot nor loses one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import assert_never
from uuid import UUID

from rehab.domain.flag import Flag, waited_on
from rehab.domain.pause import Pause
from rehab.domain.phases import running
from rehab.domain.program import (
    PART_ORDER,
    SPREAD,
    EveryNDays,
    PartOfDay,
    PerWeek,
    Phase,
    PhaseSpan,
    Plan,
    Recurrence,
    Routine,
    Weekdays,
)

DAY = timedelta(days=1)
NOON_FROM, EVENING_FROM = time(11), time(16)
"""Hours from which a session with a time belongs to midday and to the evening."""
USUAL_HOUR = {
    PartOfDay.ON_WAKING: 7,
    PartOfDay.MORNING: 9,
    PartOfDay.MIDDAY: 13,
    PartOfDay.EVENING: 19,
    PartOfDay.ANY: 12,
}
"""Hour at which a session without a time is reckoned."""
TIMES_OF_DAY: dict[int, tuple[time, ...]] = {
    1: (),
    2: (time(8), time(19)),
    3: (time(8), time(13), time(19)),
    4: (time(8), time(12), time(16), time(20)),
    5: (time(8), time(11), time(14), time(17), time(20)),
    6: (time(8), time(10), time(12), time(15), time(18), time(21)),
}
"""Times proposed for so many sessions a day [P]."""
_OCCURRENCE = "#"


@dataclass(frozen=True, slots=True)
class Slot:
    """One due session: a routine of a plan on a day.

    Attributes:
        routine: What is done. Of several a day each has a key of its own.
        phase: The phase it belongs to.
        day: The day it is due on.
        origin: The day the plan gave it, when it was shifted; else None.
        closes: Last day on which it is not yet "not done", when that is later than `day`; else None.
        at: Wall-clock time, when the plan gives one.
        number: Which of the day's sessions of this routine it is, counted from 1.
        of: How many there are.
        paused: Whether its day is paused.
    """

    routine: Routine
    phase: Phase
    day: date
    origin: date | None = None
    closes: date | None = None
    at: time | None = None
    number: int = 1
    of: int = 1
    paused: bool = False

    @property
    def planned_day(self) -> date:
        """The day the plan gave it; together with the routine's key it names the slot for good."""
        return self.origin or self.day

    @property
    def last_day(self) -> date:
        """The last day on which it can be done without counting as not done."""
        return self.closes or self.day

    @property
    def shifted(self) -> bool:
        """Whether the person put it on another day."""
        return self.origin is not None and self.origin != self.day


@dataclass(frozen=True, slots=True)
class Shift:
    """A slot that the person put on another day."""

    key: str
    origin: date
    to: date
    id: UUID | None = None


def falls_on(recurrence: Recurrence, day: date, anchor: date) -> bool:
    """Whether a recurrence meets a day.

    Args:
        recurrence: Weekdays, interval, or any days of a week (which meets the days it proposes).
        day: The day asked for.
        anchor: Day 0 of an interval (first day of the phase).
    """
    match recurrence:
        case Weekdays(days=days):
            return day.weekday() in days
        case EveryNDays(n=n):
            return day >= anchor and (day - anchor).days % n == 0
        case PerWeek(n=n):
            return day.weekday() in SPREAD[n]
        case _:
            assert_never(recurrence)


def occurrence_key(key: str, number: int) -> str:
    """Key of one of several sessions a day: the first keeps the routine's key."""
    return key if number == 1 else f"{key}{_OCCURRENCE}{number}"


def routine_key(key: str) -> str:
    """Key of the routine that an occurrence belongs to."""
    return key.partition(_OCCURRENCE)[0]


def slots_on(plan: Plan, day: date) -> tuple[Slot, ...]:
    """The sessions a plan gives a day, in the order of the day, before any shift or pause."""
    if day < plan.effective_from or (plan.effective_to is not None and day > plan.effective_to):
        return ()
    span = plan.span_on(day)
    if span is None:
        return ()
    due = [
        slot
        for routine in span.phase.routines
        if falls_on(routine.recurrence, day, span.start)
        for slot in _occurrences(routine, span, day)
    ]
    return tuple(sorted(due, key=_order))


def slots_between(plan: Plan, first: date, last: date) -> tuple[Slot, ...]:
    """All sessions a plan gives the days from `first` to `last`, both included, oldest first."""
    days = (last - first).days + 1
    return tuple(slot for i in range(max(0, days)) for slot in slots_on(plan, first + timedelta(days=i)))


def _occurrences(routine: Routine, span: PhaseSpan, day: date) -> tuple[Slot, ...]:
    closes = _week_ends(span, day) if isinstance(routine.recurrence, PerWeek) else None
    if not routine.times:
        return (Slot(routine, span.phase, day, closes=closes),)
    count = len(routine.times)
    return tuple(
        Slot(
            replace(routine, key=occurrence_key(routine.key, number), part=part_at(at, routine.part)),
            span.phase,
            day,
            closes=closes,
            at=at,
            number=number,
            of=count,
        )
        for number, at in enumerate(routine.times, start=1)
    )


def _week_ends(span: PhaseSpan, day: date) -> date:
    sunday = day + timedelta(days=6 - day.weekday())
    return sunday if span.end is None else min(sunday, span.end)


def part_at(at: time, part: PartOfDay = PartOfDay.ANY) -> PartOfDay:
    """Part of the day a time lies in; a session on waking stays one in the morning."""
    if at < NOON_FROM:
        return part if part is PartOfDay.ON_WAKING else PartOfDay.MORNING
    return PartOfDay.MIDDAY if at < EVENING_FROM else PartOfDay.EVENING


def _order(slot: Slot) -> tuple[int, time]:
    return PART_ORDER[slot.routine.part], slot.at or time.min


@dataclass(frozen=True, slots=True)
class Timetable:
    """All versions of what a person follows, with what was shifted and when it rested.

    `flags` are the warning signs of the person: while one waits for a look, the plan rests like in a pause.
    """

    versions: tuple[Plan, ...]
    shifts: tuple[Shift, ...] = ()
    pauses: tuple[Pause, ...] = ()
    flags: tuple[Flag, ...] = ()

    def between(self, first: date, last: date) -> tuple[Slot, ...]:
        """Slots due from `first` to `last`, both included, in their order.

        Each slot of the plan stands on exactly one day: its own, or the one it was shifted to.
        """
        away = {(shift.key, shift.origin): shift.to for shift in self.shifts}
        slots = [
            slot
            for slot in self._planned(first, last)
            if away.get((slot.routine.key, slot.day), slot.day) == slot.day
        ]
        for (key, origin), to in away.items():
            if first <= to <= last and to != origin:
                slots += [self._moved(s, to) for s in self._planned(origin, origin) if s.routine.key == key]
        slots.sort(key=lambda slot: (slot.day, *_order(slot), slot.planned_day))
        return tuple(replace(slot, paused=True) if self.rests_on(slot.day) else slot for slot in slots)

    def on(self, day: date) -> tuple[Slot, ...]:
        """Slots due on a day."""
        return self.between(day, day)

    def still_open(self, day: date) -> tuple[Slot, ...]:
        """Slots of any days of the week that were proposed for an earlier or later day of this week."""
        monday = day - timedelta(days=day.weekday())
        week = self.between(monday, monday + 6 * DAY)
        return tuple(
            s for s in week if s.closes is not None and s.day != day and day <= s.last_day and not s.paused
        )

    def slot(self, key: str, planned_day: date) -> Slot | None:
        """A slot by its name, wherever it stands now; None when no plan gives it."""
        away = {(shift.key, shift.origin): shift.to for shift in self.shifts}
        day = away.get((key, planned_day), planned_day)
        named = (s for s in self.on(day) if s.routine.key == key and s.planned_day == planned_day)
        return next(named, None)

    def paused_on(self, day: date) -> Pause | None:
        """The rest that a day lies in, or None."""
        return next((pause for pause in self.pauses if pause.covers(day)), None)

    def flagged_on(self, day: date) -> bool:
        """Whether a warning sign waited for a look on a day."""
        return waited_on(self.flags, day)

    def rests_on(self, day: date) -> bool:
        """Whether the plan asks for nothing on a day, whatever the reason."""
        return self.paused_on(day) is not None or self.flagged_on(day)

    def _planned(self, first: date, last: date) -> Iterable[Slot]:
        for plan in self.versions:
            begin = max(first, plan.effective_from)
            end = last if plan.effective_to is None else min(last, plan.effective_to)
            for slot in slots_between(plan, begin, end):
                yield self._closed(slot, plan)

    def _closed(self, slot: Slot, plan: Plan) -> Slot:
        """A week that another programme or phase cuts short ends with it; a new version of the same goes on."""
        last = plan.effective_to
        if slot.closes is None or last is None or slot.closes <= last:
            return slot
        following = next((v for v in self.versions if v.effective_from == last + DAY), None)
        goes_on = (
            following is not None
            and (following.slug, following.start) == (plan.slug, plan.start)
            and running(following, last + DAY) == running(plan, last)
        )
        return slot if goes_on else replace(slot, closes=last)

    @staticmethod
    def _moved(slot: Slot, to: date) -> Slot:
        closes = max(slot.closes, to) if slot.closes is not None else None
        return replace(slot, day=to, origin=slot.day, closes=closes)
