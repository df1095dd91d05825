"""Plans as plain JSON values, for drafts and own templates."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, time
from typing import Any
from uuid import UUID

from rehab.domain.criterion import Count, CountOf, Criterion
from rehab.domain.dose import Dose, LoadType, Sides
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.program import (
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
from rehab.domain.self_test import SelfTestKind

_COUNT = tuple(field.name for field in fields(Count))
_RULE = tuple(field.name for field in fields(Rule))


def pack_plan(plan: Plan) -> dict[str, Any]:
    """A plan as JSON values, without the keys of its rows."""
    return {
        "id": str(plan.id),
        "episode": str(plan.episode_id),
        "slug": plan.slug,
        "name": plan.name,
        "start": plan.start.isoformat(),
        "from": plan.effective_from.isoformat(),
        "review_weeks": list(plan.review_weeks),
        "spans": [
            {
                "phase": pack_phase(span.phase),
                "start": span.start.isoformat(),
                "end": _day_text(span.end),
            }
            for span in plan.spans
        ],
    }


def unpack_plan(form: Mapping[str, Any]) -> Plan:
    """The plan that was packed."""
    return Plan(
        id=UUID(form["id"]),
        episode_id=UUID(form["episode"]),
        slug=form["slug"],
        name=form["name"],
        start=date.fromisoformat(form["start"]),
        effective_from=date.fromisoformat(form["from"]),
        review_weeks=tuple(form["review_weeks"]),
        spans=tuple(
            PhaseSpan(unpack_phase(span["phase"]), date.fromisoformat(span["start"]), _day(span["end"]))
            for span in form["spans"]
        ),
    )


def pack_phase(phase: Phase) -> dict[str, Any]:
    """A phase as JSON values."""
    return {
        "name": phase.name,
        "aim": phase.aim,
        "weeks": [phase.weeks_from, phase.weeks_to],
        "entry": [pack_criterion(criterion) for criterion in phase.entry_criteria],
        "move_on": phase.move_on,
        "routines": [_pack_routine(routine) for routine in phase.routines],
    }


def unpack_phase(form: Mapping[str, Any]) -> Phase:
    """The phase that was packed."""
    first, last = form["weeks"]
    routines = tuple(_unpack_routine(routine) for routine in form["routines"])
    entry = tuple(unpack_criterion(criterion) for criterion in form["entry"])
    return Phase(form["name"], form["aim"], first, last, entry, form["move_on"], routines)


def pack_criterion(criterion: Criterion) -> str | dict[str, Any]:
    """A criterion as JSON values: its words alone when it is not counted."""
    if criterion.count is None:
        return criterion.words
    return {"say": criterion.words, **asdict(criterion.count)}


def unpack_criterion(form: str | Mapping[str, Any]) -> Criterion:
    """The criterion that was packed."""
    if isinstance(form, str):
        return Criterion(form)
    values = {name: form[name] for name in _COUNT}
    test = None if values["test"] is None else SelfTestKind(values["test"])
    return Criterion(form["say"], Count(**{**values, "of": CountOf(values["of"]), "test": test}))


def _pack_routine(routine: Routine) -> dict[str, Any]:
    return {
        "key": routine.key,
        "name": routine.name,
        "part": routine.part.value,
        "days": _pack_recurrence(routine.recurrence),
        "times": times_text(routine.times),
        "exercises": [_pack_item(item) for item in routine.prescriptions],
    }


def _unpack_routine(form: Mapping[str, Any]) -> Routine:
    return Routine(
        form["key"],
        form["name"],
        PartOfDay(form["part"]),
        _unpack_recurrence(form["days"]),
        tuple(_unpack_item(item) for item in form["exercises"]),
        times=times_of(form["times"]),
    )


def _pack_recurrence(recurrence: Recurrence) -> dict[str, Any]:
    match recurrence:
        case Weekdays(days=days):
            return {"weekdays": list(days)}
        case EveryNDays(n=n):
            return {"every": n}
        case PerWeek(n=n):
            return {"per_week": n}


def _unpack_recurrence(form: Mapping[str, Any]) -> Recurrence:
    if "weekdays" in form:
        return Weekdays(tuple(form["weekdays"]))
    return EveryNDays(form["every"]) if "every" in form else PerWeek(form["per_week"])


def _pack_item(item: Prescription) -> dict[str, Any]:
    return {
        "exercise": item.exercise,
        "name": item.name,
        "dose": asdict(item.dose),
        "note": item.note,
        "progression": item.progression,
        "rule": None if item.rule is None else asdict(item.rule),
        "declined_on": _day_text(item.declined_on),
    }


def _unpack_item(form: Mapping[str, Any]) -> Prescription:
    dose = {**form["dose"], "sides": Sides(form["dose"]["sides"])}
    dose["load_type"] = LoadType(dose["load_type"])
    rule = form["rule"]
    return Prescription(
        form["exercise"],
        form["name"],
        Dose(**dose),
        form["note"],
        form["progression"],
        rule=None if rule is None else Rule(RuleKind(rule["kind"]), *(rule[name] for name in _RULE[1:])),
        declined_on=_day(form["declined_on"]),
    )


def times_text(times: tuple[time, ...]) -> str:
    """Times as ``08:00,19:30``."""
    return ",".join(f"{at:%H:%M}" for at in times)


def times_of(text: str) -> tuple[time, ...]:
    """The times of such a text."""
    return tuple(time.fromisoformat(part) for part in text.split(",") if part)


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
