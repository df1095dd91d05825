"""What a plan should be told about: never a reason not to save it."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from rehab.domain.program import PhaseSpan, Plan, Routine
from rehab.domain.schedule import USUAL_HOUR, Slot, Timetable, routine_key

MAX_EXERCISES = 4
"""Exercises in a session beyond which people do less of the plan [P]."""
MAX_MINUTES = 30
"""Minutes a day beyond which the same holds [P]."""
FORTNIGHT = 14
_NO_ID = UUID(int=0)


class HintKind(StrEnum):
    """What is worth a look."""

    EMPTY = "empty"
    REPEATED = "repeated"
    NEVER_DUE = "never-due"
    OVERLAP = "overlap"
    REST = "rest"
    MANY_EXERCISES = "many-exercises"
    MANY_MINUTES = "many-minutes"


@dataclass(frozen=True, slots=True)
class Hint:
    """Something worth a look. `key` names the routine, `index` the exercise in it; None is the whole of it.

    `number` is what was counted (exercises, minutes, hours), `limit` what it is held against, `other` a name.
    """

    kind: HintKind
    key: str = ""
    index: int | None = None
    number: int = 0
    limit: int = 0
    other: str = ""


def hints(span: PhaseSpan) -> tuple[Hint, ...]:
    """What is worth a look in a phase, looked at over its first fourteen days."""
    days = _days(span)
    found: list[Hint] = []
    due = {routine_key(slot.routine.key) for day in days for slot in day}
    for routine in span.phase.routines:
        found += _of_routine(routine, routine.key in due)
    found += _overlaps(days)
    found += _rests(days, span.phase.routines)
    minutes = max((sum(slot.routine.minutes for slot in day) for day in days), default=0)
    if minutes > MAX_MINUTES:
        found.append(Hint(HintKind.MANY_MINUTES, number=minutes, limit=MAX_MINUTES))
    return tuple(found)


def _of_routine(routine: Routine, due: bool) -> Iterator[Hint]:
    if not routine.prescriptions:
        yield Hint(HintKind.EMPTY, routine.key)
    elif not due:
        yield Hint(HintKind.NEVER_DUE, routine.key)
    count = len(routine.prescriptions)
    if count > MAX_EXERCISES:
        yield Hint(HintKind.MANY_EXERCISES, routine.key, number=count, limit=MAX_EXERCISES)
    slugs = [item.exercise for item in routine.prescriptions]
    for index, slug in enumerate(slugs):
        if slug in slugs[:index]:
            yield Hint(HintKind.REPEATED, routine.key, index)


def _days(span: PhaseSpan) -> list[tuple[Slot, ...]]:
    length = FORTNIGHT if span.end is None else min(FORTNIGHT, (span.end - span.start).days + 1)
    plan = Plan(_NO_ID, _NO_ID, "", "", span.start, (span,), span.start)
    timetable = Timetable((plan,))
    return [timetable.on(span.start + timedelta(days=i)) for i in range(length)]


def _overlaps(days: list[tuple[Slot, ...]]) -> Iterator[Hint]:
    """Two sessions with a time of day of which one begins before the other has ended."""
    told = set()
    for day in days:
        timed = sorted((s for s in day if s.at is not None), key=_begin)
        for first, second in itertools.pairwise(timed):
            ends = _begin(first) + timedelta(minutes=first.routine.minutes)
            key = routine_key(second.routine.key)
            if _begin(second) < ends and key not in told:
                told.add(key)
                yield Hint(HintKind.OVERLAP, key, other=first.routine.name)


def _rests(days: list[tuple[Slot, ...]], routines: tuple[Routine, ...]) -> Iterator[Hint]:
    """Exercises that come again before their hours of rest have passed."""
    last: dict[str, datetime] = {}
    least: dict[str, int] = {}
    for day in days:
        for slot in day:
            begin = _begin(slot)
            for slug in {item.exercise for item in slot.routine.prescriptions}:
                if slug in last:
                    gap = round((begin - last[slug]).total_seconds() / 3600)
                    least[slug] = min(gap, least.get(slug, gap))
                last[slug] = begin
    for routine in routines:
        for index, item in enumerate(routine.prescriptions):
            hours, shortest = item.dose.min_rest_h, least.get(item.exercise, item.dose.min_rest_h)
            if shortest < hours:
                yield Hint(HintKind.REST, routine.key, index, number=shortest, limit=hours)


def _begin(slot: Slot) -> datetime:
    return datetime.combine(slot.day, slot.at or time(USUAL_HOUR[slot.routine.part]))
