"""Which sessions are due: derived from the plan every time, never stored."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from rehab.domain.program import (
    PART_ORDER,
    EveryNDays,
    Phase,
    PhaseSpan,
    Plan,
    Programme,
    Recurrence,
    Routine,
    Weekdays,
)


@dataclass(frozen=True, slots=True)
class Slot:
    """One due session: a routine of a plan on a day."""

    routine: Routine
    phase: Phase
    day: date


def falls_on(recurrence: Recurrence, day: date, anchor: date) -> bool:
    """Whether a recurrence meets a day.

    Args:
        recurrence: Weekdays or interval.
        day: The day asked for.
        anchor: Day 0 of an interval (first day of the phase).
    """
    match recurrence:
        case Weekdays(days=days):
            return day.weekday() in days
        case EveryNDays(n=n):
            return day >= anchor and (day - anchor).days % n == 0
        case _:
            assert_never(recurrence)


def slots_on(plan: Plan, day: date) -> tuple[Slot, ...]:
    """The sessions due on a day, in the order of the day."""
    if day < plan.effective_from or (plan.effective_to is not None and day > plan.effective_to):
        return ()
    span = plan.span_on(day)
    if span is None:
        return ()
    due = [r for r in span.phase.routines if falls_on(r.recurrence, day, span.start)]
    due.sort(key=lambda routine: PART_ORDER[routine.part])
    return tuple(Slot(routine, span.phase, day) for routine in due)


def slots_between(plan: Plan, first: date, last: date) -> tuple[Slot, ...]:
    """All sessions due from `first` to `last`, both included, oldest first."""
    days = (last - first).days + 1
    return tuple(slot for i in range(max(0, days)) for slot in slots_on(plan, first + timedelta(days=i)))


def phase_spans(programme: Programme, start: date) -> tuple[PhaseSpan, ...]:
    """Calendar spans of a programme's phases when it starts on a day.

    A phase given from week a to week b runs from day 7a up to the day before day 7b.
    """
    spans = []
    for phase in programme.phases:
        first = start + timedelta(days=round(phase.weeks_from * 7))
        last = None if phase.weeks_to is None else start + timedelta(days=round(phase.weeks_to * 7) - 1)
        spans.append(PhaseSpan(phase, first, last))
    return tuple(spans)
