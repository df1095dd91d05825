"""What differs between two versions of a plan, as values that a page can say in sentences."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rehab.domain.program import Plan, Prescription, Routine


class ChangeKind(StrEnum):
    """What kind of thing changed."""

    NAME = "name"
    PHASE_BEGUN = "phase-begun"
    PHASE_DATES = "phase-dates"
    SESSION_ADDED = "session-added"
    SESSION_REMOVED = "session-removed"
    SESSION_NAME = "session-name"
    DAYS = "days"
    TIMES = "times"
    ADDED = "added"
    REMOVED = "removed"
    DOSE = "dose"
    RULE = "rule"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One difference. `before` and `after` are the changed values: a dose, days, times, a rule, a name, a span."""

    kind: ChangeKind
    phase: str = ""
    session: str = ""
    exercise: str = ""
    before: object = None
    after: object = None


def difference(old: Plan, new: Plan) -> tuple[PlanChange, ...]:
    """All differences from one version to the next, in the order of the plan.

    Phases are compared by their place, routines by their key, exercises by their slug and how often it came before.
    """
    changes: list[PlanChange] = []
    if old.name != new.name:
        changes.append(PlanChange(ChangeKind.NAME, before=old.name, after=new.name))
    for before, after in zip(old.spans, new.spans, strict=False):
        name = after.phase.name
        if before.end is None and after.end is not None:
            changes.append(PlanChange(ChangeKind.PHASE_BEGUN, name, before=before, after=after))
        elif (before.start, before.meant_end) != (after.start, after.meant_end):
            changes.append(PlanChange(ChangeKind.PHASE_DATES, name, before=before, after=after))
        changes += _routines(name, before.phase.routines, after.phase.routines)
    return tuple(changes)


def _routines(phase: str, old: tuple[Routine, ...], new: tuple[Routine, ...]) -> Iterator[PlanChange]:
    before = {routine.key: routine for routine in old}
    after = {routine.key: routine for routine in new}
    for key, routine in before.items():
        if key not in after:
            yield PlanChange(ChangeKind.SESSION_REMOVED, phase, routine.name, before=routine)
    for key, routine in after.items():
        if key not in before:
            yield PlanChange(ChangeKind.SESSION_ADDED, phase, routine.name, after=routine)
        else:
            yield from _routine(phase, before[key], routine)


def _routine(phase: str, old: Routine, new: Routine) -> Iterator[PlanChange]:
    for kind, before, after in (
        (ChangeKind.SESSION_NAME, old.name, new.name),
        (ChangeKind.DAYS, old.recurrence, new.recurrence),
        (ChangeKind.TIMES, old.times, new.times),
    ):
        if before != after:
            yield PlanChange(kind, phase, new.name, before=before, after=after)
    items, others = _named(old.prescriptions), _named(new.prescriptions)
    for name, item in items.items():
        if name not in others:
            yield PlanChange(ChangeKind.REMOVED, phase, new.name, item.name, item.dose)
    for name, item in others.items():
        was = items.get(name)
        if was is None:
            yield PlanChange(ChangeKind.ADDED, phase, new.name, item.name, None, item.dose)
            continue
        if was.dose != item.dose:
            yield PlanChange(ChangeKind.DOSE, phase, new.name, item.name, was.dose, item.dose)
        if was.rule != item.rule:
            yield PlanChange(ChangeKind.RULE, phase, new.name, item.name, was.rule, item.rule)
    kept_before = [name for name in items if name in others]
    kept_after = [name for name in others if name in items]
    if kept_before != kept_after:
        yield PlanChange(ChangeKind.ORDER, phase, new.name)


def _named(items: tuple[Prescription, ...]) -> dict[tuple[str, int], Prescription]:
    seen: Counter[str] = Counter()
    named = {}
    for item in items:
        named[item.exercise, seen[item.exercise]] = item
        seen[item.exercise] += 1
    return named
