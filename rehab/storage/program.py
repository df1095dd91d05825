"""Plans: versions of a programme with their phases, routines and prescriptions."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Table, select

from rehab.domain.dose import Dose, LoadType, Sides
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.program import (
    SPREAD,
    EveryNDays,
    PartOfDay,
    PerWeek,
    Phase,
    PhaseSpan,
    Plan,
    Prescription,
    Recurrence,
    Routine,
    Weekdays,
)
from rehab.domain.schedule import Timetable
from rehab.storage.checkup import CheckUpStore
from rehab.storage.pause import PauseStore
from rehab.storage.plan_form import pack_criterion, times_of, times_text, unpack_criterion
from rehab.storage.rows import phase, prescription, program, progression_rule, rhythm, routine
from rehab.storage.work import Work

_DOSE = tuple(field.name for field in fields(Dose))


class ProgramStore:
    """Reads and writes plans in one unit of work. A plan in force never changes: a new version follows it."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def versions(self, episode_id: UUID, *, exercises: bool = True) -> tuple[Plan, ...]:
        """All versions that were ever in force, oldest first.

        Args:
            episode_id: The complaint.
            exercises: Whether the exercises of the routines are wanted; without them it is read in half the time.
        """
        live = (program.c.episode_id == episode_id, program.c.deleted_at.is_(None))
        found = self._work.rows(select(program).where(*live).order_by(program.c.effective_from))
        if not found:
            return ()
        spans = self._spans([row.id for row in found], exercises)
        return tuple(_plan(row, tuple(spans[row.id])) for row in found)

    def plan(self, episode_id: UUID, day: date) -> Plan | None:
        """The version in force on a day, or None."""
        return in_force(self.versions(episode_id), day)

    def timetable(self, episode_id: UUID, versions: tuple[Plan, ...] | None = None) -> Timetable:
        """All versions with what was shifted, when the plan rested, and the warning signs of the person.

        Args:
            episode_id: The complaint.
            versions: Its versions when they have been read already.
        """
        rests = PauseStore(self._work)
        return Timetable(
            self.versions(episode_id) if versions is None else versions,
            rests.shifts(episode_id),
            rests.pauses(episode_id),
            CheckUpStore(self._work).flags_of_person(episode_id),
        )

    def decline(self, item: Prescription, day: date) -> None:
        """Note that a proposal for a prescription was put off; `day` is that of the last session that spoke for it."""
        assert item.id is not None
        live = (progression_rule.c.prescription_id == item.id, progression_rule.c.deleted_at.is_(None))
        found = self._work.first(select(progression_rule.c.id).where(*live))
        if found is None:
            self._add_rule(item.id, replace(item, declined_on=day))
        else:
            self._work.update(progression_rule, found.id, None, {"declined_on": day})

    def add(self, plan: Plan) -> None:
        """Add a version with everything in it."""
        values = {
            "id": plan.id,
            "episode_id": plan.episode_id,
            "slug": plan.slug,
            "name": plan.name,
            "starts_on": plan.start,
            "effective_from": plan.effective_from,
            "effective_to": plan.effective_to,
            "version_number": plan.version_number,
            "review_weeks": list(plan.review_weeks),
        }
        self._work.insert(program, values)
        for position, span in enumerate(plan.spans):
            self._add_phase(plan.id, position, span)

    def end(self, plan_id: UUID, last_day: date) -> None:
        """Close a version: `last_day` is the last one it was in force."""
        self._work.update(program, plan_id, None, {"effective_to": last_day})

    def delete(self, plan: Plan) -> None:
        """Take a version back that was never in force."""
        for span in plan.spans:
            for each in span.phase.routines:
                for item in each.prescriptions:
                    self._delete(prescription, item.id)
                self._delete(routine, each.id)
            self._delete(phase, span.phase.id)
        self._work.soft_delete(program, plan.id)

    def _delete(self, table: Table, row_id: UUID | None) -> None:
        if row_id is not None:
            self._work.soft_delete(table, row_id)

    def _add_phase(self, plan_id: UUID, position: int, span: PhaseSpan) -> None:
        values = {
            "program_id": plan_id,
            "position": position,
            "name": span.phase.name,
            "aim": span.phase.aim,
            "weeks_from": span.phase.weeks_from,
            "weeks_to": span.phase.weeks_to,
            "entry_criteria": [pack_criterion(criterion) for criterion in span.phase.entry_criteria],
            "move_on": span.phase.move_on,
            "starts_on": span.start,
            "ends_on": span.end,
        }
        phase_id = self._work.insert(phase, values)
        for place, each in enumerate(span.phase.routines):
            self._add_routine(phase_id, place, each)

    def _add_routine(self, phase_id: UUID, position: int, each: Routine) -> None:
        weekdays, every = _recurrence_columns(each.recurrence)
        values = {
            "phase_id": phase_id,
            "position": position,
            "key": each.key,
            "name": each.name,
            "part": each.part,
            "weekdays": weekdays,
            "every_n_days": every,
        }
        routine_id = self._work.insert(routine, values)
        floating = each.recurrence.n if isinstance(each.recurrence, PerWeek) else None
        if floating is not None or each.times:
            values = {"routine_id": routine_id, "per_week": floating, "times": times_text(each.times)}
            self._work.insert(rhythm, values)
        for place, item in enumerate(each.prescriptions):
            values = {
                "routine_id": routine_id,
                "position": place,
                "exercise": item.exercise,
                "name": item.name,
                "note": item.note,
                "progression": item.progression,
                **{name: getattr(item.dose, name) for name in _DOSE},
            }
            prescription_id = self._work.insert(prescription, values)
            if item.rule is not None or item.declined_on is not None:
                self._add_rule(prescription_id, item)

    def _add_rule(self, prescription_id: UUID, item: Prescription) -> None:
        rule = item.rule or Rule(RuleKind.KEEP)
        values = {
            "prescription_id": prescription_id,
            "kind": None if item.rule is None else rule.kind,
            "at_least": rule.at_least,
            "sessions": rule.sessions,
            "max_pain": rule.max_pain,
            "step": rule.add,
            "declined_on": item.declined_on,
        }
        self._work.insert(progression_rule, values)

    def _spans(self, plan_ids: Iterable[UUID], exercises: bool) -> dict[UUID, list[PhaseSpan]]:
        phases = self._children(phase, phase.c.program_id, plan_ids)
        routines = self._children(routine, routine.c.phase_id, (row.id for row in phases))
        ids = [row.id for row in routines]
        items = self._children(prescription, prescription.c.routine_id, ids) if exercises else []
        item_ids = [row.id for row in items]
        rules = self._beside(progression_rule, progression_rule.c.prescription_id, item_ids) if items else {}
        rhythms = self._beside(rhythm, rhythm.c.routine_id, ids)
        items_of: dict[UUID, list[Prescription]] = defaultdict(list)
        for row in items:
            items_of[row.routine_id].append(_prescription(row, rules.get(row.id)))
        routines_of: dict[UUID, list[Routine]] = defaultdict(list)
        for row in routines:
            of_routine = _routine(row, tuple(items_of[row.id]), rhythms.get(row.id))
            routines_of[row.phase_id].append(of_routine)
        spans: dict[UUID, list[PhaseSpan]] = defaultdict(list)
        for row in phases:
            spans[row.program_id].append(_span(row, tuple(routines_of[row.id])))
        return spans

    def _children(self, table: Table, parent: Any, ids: Iterable[UUID]) -> list[Row[Any]]:
        statement = select(table).where(parent.in_(tuple(ids)), table.c.deleted_at.is_(None))
        return self._work.rows(statement.order_by(table.c.position))

    def _beside(self, table: Table, parent: Any, ids: Iterable[UUID]) -> dict[UUID, Row[Any]]:
        """Rows that stand beside others, by the row they belong to."""
        statement = select(table).where(parent.in_(tuple(ids)), table.c.deleted_at.is_(None))
        return {getattr(row, parent.name): row for row in self._work.rows(statement)}


def in_force(versions: Iterable[Plan], day: date) -> Plan | None:
    """The version that is in force on a day, or None."""
    for plan in versions:
        if plan.effective_from <= day and (plan.effective_to is None or day <= plan.effective_to):
            return plan
    return None


def _recurrence_columns(recurrence: Recurrence) -> tuple[str | None, int | None]:
    match recurrence:
        case Weekdays(days=days):
            return ",".join(str(day) for day in days), None
        case EveryNDays(n=n):
            return None, n
        case PerWeek(n=n):
            return _recurrence_columns(Weekdays(SPREAD[n]))


def _routine(row: Row[Any], items: tuple[Prescription, ...], beside: Row[Any] | None) -> Routine:
    recurrence: Recurrence = (
        EveryNDays(row.every_n_days)
        if row.weekdays is None
        else Weekdays(tuple(int(day) for day in row.weekdays.split(",")))
    )
    if beside is not None and beside.per_week is not None:
        recurrence = PerWeek(beside.per_week)
    times = times_of(beside.times) if beside is not None else ()
    return Routine(row.key, row.name, PartOfDay(row.part), recurrence, items, row.id, times)


def _rule(row: Row[Any] | None) -> Rule | None:
    if row is None or row.kind is None:
        return None
    return Rule(RuleKind(row.kind), row.at_least, row.sessions, row.max_pain, row.step)


def _prescription(row: Row[Any], rule: Row[Any] | None) -> Prescription:
    values = {name: getattr(row, name) for name in _DOSE}
    values["sides"] = Sides(row.sides)
    values["load_type"] = LoadType(row.load_type)
    declined_on = rule.declined_on if rule is not None else None
    return Prescription(
        row.exercise, row.name, Dose(**values), row.note, row.progression, row.id, _rule(rule), declined_on
    )


def _span(row: Row[Any], routines: tuple[Routine, ...]) -> PhaseSpan:
    stage = Phase(
        name=row.name,
        aim=row.aim,
        weeks_from=row.weeks_from,
        weeks_to=row.weeks_to,
        entry_criteria=tuple(unpack_criterion(form) for form in row.entry_criteria),
        move_on=row.move_on,
        routines=routines,
        id=row.id,
    )
    return PhaseSpan(stage, row.starts_on, row.ends_on)


def _plan(row: Row[Any], spans: tuple[PhaseSpan, ...]) -> Plan:
    return Plan(
        id=row.id,
        episode_id=row.episode_id,
        slug=row.slug,
        name=row.name,
        start=row.starts_on,
        spans=spans,
        effective_from=row.effective_from,
        effective_to=row.effective_to,
        version_number=row.version_number,
        review_weeks=tuple(row.review_weeks),
    )
