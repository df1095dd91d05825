"""Changes to a plan: each takes a plan and gives another one, so that they can be tried, undone and compared.

A place in a plan is a phase by its index, a routine by its key and an exercise by its index in the routine.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from rehab.domain.errors import UserError
from rehab.domain.program import (
    EveryNDays,
    PartOfDay,
    Phase,
    Plan,
    Prescription,
    Recurrence,
    Routine,
    Weekdays,
)
from rehab.domain.schedule import falls_on

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Place:
    """A routine of a phase."""

    phase: int
    key: str


def routine_at(plan: Plan, place: Place) -> Routine:
    """The routine of a place.

    Raises:
        UserError: ``routine_unknown``.
    """
    if 0 <= place.phase < len(plan.spans):
        for routine in plan.spans[place.phase].phase.routines:
            if routine.key == place.key:
                return routine
    raise UserError("routine_unknown", key=place.key)


def _with_routine(plan: Plan, place: Place, **changes: Any) -> Plan:
    """A plan with other values of one routine."""
    routine_at(plan, place)
    phase = plan.spans[place.phase].phase
    routines = tuple(replace(r, **changes) if r.key == place.key else r for r in phase.routines)
    return _with_phase(plan, place.phase, replace(phase, routines=routines))


def _with_phase(plan: Plan, index: int, phase: Phase) -> Plan:
    spans = list(plan.spans)
    spans[index] = replace(spans[index], phase=phase)
    return replace(plan, spans=tuple(spans))


def _with_items(plan: Plan, place: Place, items: Collection[Prescription]) -> Plan:
    return _with_routine(plan, place, prescriptions=tuple(items))


def add_exercise(plan: Plan, place: Place, item: Prescription, at: int | None = None) -> Plan:
    """Put an exercise into a routine, at the end or at a place."""
    items = list(routine_at(plan, place).prescriptions)
    items.insert(len(items) if at is None else at, item)
    return _with_items(plan, place, items)


def remove_exercises(plan: Plan, place: Place, indexes: Collection[int]) -> Plan:
    """Take exercises out of a routine."""
    items = routine_at(plan, place).prescriptions
    return _with_items(plan, place, [item for i, item in enumerate(items) if i not in indexes])


def move_exercise(plan: Plan, place: Place, index: int, to: int) -> Plan:
    """Move an exercise within its routine; `to` is its place afterwards, held to the ends."""
    items = list(routine_at(plan, place).prescriptions)
    item = items.pop(index)
    items.insert(max(0, min(to, len(items))), item)
    return _with_items(plan, place, items)


def duplicate_exercise(plan: Plan, place: Place, index: int) -> Plan:
    """Put a copy of an exercise below it."""
    item = routine_at(plan, place).prescriptions[index]
    return add_exercise(plan, place, replace(item, id=None), index + 1)


def change_exercises(
    plan: Plan, place: Place, indexes: Collection[int], change: Callable[[Prescription], Prescription]
) -> Plan:
    """Change some exercises of a routine alike, for example the dose of several."""
    items = routine_at(plan, place).prescriptions
    return _with_items(plan, place, [change(p) if i in indexes else p for i, p in enumerate(items)])


def set_times(plan: Plan, place: Place, times: tuple[time, ...]) -> Plan:
    """Ask for a routine at given times of the day; none is once a day."""
    return _with_routine(plan, place, times=tuple(sorted(set(times))))


def set_recurrence(plan: Plan, place: Place, recurrence: Recurrence) -> Plan:
    """Give a routine other days."""
    return _with_routine(plan, place, recurrence=recurrence)


def rename_routine(plan: Plan, place: Place, name: str) -> Plan:
    """Give a routine another name.

    Raises:
        UserError: ``name_empty``.
    """
    words = name.strip()
    if not words:
        raise UserError("name_empty")
    return _with_routine(plan, place, name=words)


def weekdays_of(recurrence: Recurrence, anchor: date, week: date) -> tuple[int, ...]:
    """Weekdays that a recurrence meets, Monday = 0.

    Args:
        recurrence: Any recurrence.
        anchor: First day of the phase.
        week: A Monday; an interval that is not daily is read in this week, or in the first whole week of the phase.
    """
    if isinstance(recurrence, EveryNDays):
        week = max(week, anchor + timedelta(days=-anchor.weekday() % 7))
    return tuple(i for i in range(7) if falls_on(recurrence, week + i * DAY, anchor))


def toggle_day(plan: Plan, place: Place, weekday: int, week: date) -> Plan:
    """Take a weekday into the days of a routine, or out of them. Other kinds of days become fixed weekdays.

    Raises:
        UserError: ``last_day`` when no day would be left.
    """
    routine = routine_at(plan, place)
    days = set(weekdays_of(routine.recurrence, plan.spans[place.phase].start, week)) ^ {weekday}
    if not days:
        raise UserError("last_day", name=routine.name)
    return set_recurrence(plan, place, Weekdays(tuple(sorted(days))))


def move_day(plan: Plan, place: Place, source: int, target: int, week: date) -> Plan:
    """Do a routine on another weekday instead."""
    routine = routine_at(plan, place)
    days = set(weekdays_of(routine.recurrence, plan.spans[place.phase].start, week))
    return set_recurrence(plan, place, Weekdays(tuple(sorted((days - {source}) | {target}))))


def copy_day(plan: Plan, phase: int, source: int, target: int, week: date) -> Plan:
    """Do on a weekday all that is done on another one as well."""
    span = plan.spans[phase]
    for routine in span.phase.routines:
        days = weekdays_of(routine.recurrence, span.start, week)
        if source in days and target not in days:
            added = Weekdays(tuple(sorted({*days, target})))
            plan = set_recurrence(plan, Place(phase, routine.key), added)
    return plan


def add_routine(plan: Plan, phase: int, name: str) -> tuple[Plan, str]:
    """Add an empty daily routine to a phase; returns the plan and the new key."""
    taken = {routine.key for span in plan.spans for routine in span.phase.routines}
    number = next(n for n in range(1, len(taken) + 2) if f"session-{n}" not in taken)
    key = f"session-{number}"
    old = plan.spans[phase].phase
    routine = Routine(key, name, PartOfDay.ANY, EveryNDays(1), ())
    return _with_phase(plan, phase, replace(old, routines=(*old.routines, routine))), key


def remove_routine(plan: Plan, place: Place) -> Plan:
    """Take a routine out of a phase."""
    routine_at(plan, place)
    phase = plan.spans[place.phase].phase
    left = tuple(r for r in phase.routines if r.key != place.key)
    return _with_phase(plan, place.phase, replace(phase, routines=left))


def tidy(plan: Plan) -> Plan:
    """A plan ready to be followed: routines without exercises ask for nothing and are left out."""
    for index, span in enumerate(plan.spans):
        filled = tuple(r for r in span.phase.routines if r.prescriptions)
        plan = _with_phase(plan, index, replace(span.phase, routines=filled))
    return plan


def moved_to_start(plan: Plan, start: date) -> Plan:
    """The whole plan begun on another day."""
    by = start - plan.start
    spans = tuple(
        replace(s, start=s.start + by, end=None if s.end is None else s.end + by) for s in plan.spans
    )
    return replace(plan, start=start, effective_from=start, spans=spans)
