"""A log as a FHIR R4B bundle of plain dicts: Patient, CarePlan, Goal, Observation, QuestionnaireResponse, Procedure.

Pain scores are observations with LOINC 72514-3 (pain severity, 0-10 verbal numeric rating), as whole numbers. What was
asked (first steps, worst of a day ...) has a code of this program beside it. Nothing here names a disease.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from rehab.domain.checkin import Question
from rehab.domain.dose import LoadType
from rehab.domain.patient import EpisodeState
from rehab.domain.session import Done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from rehab.domain.checkin import Answer
    from rehab.domain.checkup import CheckUp
    from rehab.domain.dose import Dose
    from rehab.domain.pain import PainReading
    from rehab.domain.program import Plan
    from rehab.domain.run import Run
    from rehab.domain.self_test import SelfTest
    from rehab.domain.session import Session
    from rehab.domain.treatment import Treatment
    from rehab.domain.weekly import WeeklyReview
    from rehab.domain.whole_log import ComplaintLog, WholeLog

Resource = dict[str, Any]
OWN = "urn:rehab:codes"
"""System of the codes of this program; `docs/file-format.md` lists them."""
UNITS = "http://unitsofmeasure.org"
PAIN = {
    "system": "http://loinc.org",
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
TEST_UNITS = {"heel-raises": "{repetitions}", "knee-to-wall": "cm", "stance": "s"}
NOTHING = "unknown"


def fhir_bytes(log: WholeLog, made: datetime) -> bytes:
    """The bundle as strict JSON in UTF-8."""
    return json.dumps(bundle(log, made), ensure_ascii=False, indent=1, allow_nan=False).encode()


def bundle(log: WholeLog, made: datetime) -> Resource:
    """The bundle as plain values.

    Args:
        log: Whose log.
        made: When it is made, aware.
    """
    found = [_patient(log)]
    for complaint in log.complaints:
        found += _complaint(complaint, log.notes)
    found += (_run(run) for run in log.runs)
    for resource in found[1:]:
        resource["subject"] = {"reference": _url(log.person.id)}
    entries = [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in found]
    return {"resourceType": "Bundle", "type": "collection", "timestamp": _instant(made), "entry": entries}


def _complaint(c: ComplaintLog, notes: bool) -> Iterator[Resource]:
    yield from (_goal(c, name) for name in _activities(c))
    yield from (_care_plan(plan, c) for plan in c.plans)
    yield from (_session(session, notes) for session in c.sessions)
    yield from (_reading(reading) for reading in c.readings if reading.value is not None)
    for answer in c.answers:
        if answer.value and (notes or answer.question is not Question.NOTE):
            yield _answer(answer, answer.value)
    yield from (_self_test(test) for test in c.self_tests if (test.left, test.right) != (None, None))
    yield from (_treatment(treatment, notes) for treatment in c.treatments)
    yield from (_checkup(checkup) for checkup in c.checkups if checkup.replies)
    yield from (_week(week, c) for week in c.weeks)


def _patient(log: WholeLog) -> Resource:
    resource: Resource = {"resourceType": "Patient", "id": str(log.person.id)}
    if log.person.name.strip():
        resource["name"] = [{"text": _text(log.person.name)}]
    return resource


def _activities(c: ComplaintLog) -> list[str]:
    """What the person wants to do again, as the weekly questions name it."""
    return list(dict.fromkeys(a.name for week in c.weeks for a in week.answers.activities))


def _goal_key(c: ComplaintLog, name: str) -> UUID:
    """The same key each time for what has none of its own."""
    return uuid5(NAMESPACE_URL, f"{c.episode.id}/goal/{name}")


def _goal(c: ComplaintLog, name: str) -> Resource:
    return {
        "resourceType": "Goal",
        "id": str(_goal_key(c, name)),
        "lifecycleStatus": "active" if c.episode.state is EpisodeState.ACTIVE else "completed",
        "description": {"text": _text(name)},
        "startDate": c.episode.start.isoformat(),
    }


def _care_plan(plan: Plan, c: ComplaintLog) -> Resource:
    said = [
        f"{span.phase.name}, {routine.name}: {item.name or item.exercise}, {_dose(item.dose)}"
        for span in plan.spans
        for routine in span.phase.routines
        for item in routine.prescriptions
    ]
    resource = {
        "resourceType": "CarePlan",
        "id": str(plan.id),
        "status": "active" if plan.effective_to is None else "completed",
        "intent": "plan",
        "title": _text(plan.name),
        "period": _period(plan.effective_from, plan.effective_to),
        "goal": [{"reference": _url(_goal_key(c, name))} for name in _activities(c)],
        "activity": [{"detail": {"status": "scheduled", "description": _text(line)}} for line in said],
    }
    return {name: value for name, value in resource.items() if value}


def _dose(dose: Dose) -> str:
    amount = f"{dose.sets} x {dose.reps}" if dose.reps is not None else f"{dose.sets} x {dose.hold_s} s"
    if dose.reps is None and dose.minutes:
        amount = f"{dose.minutes:g} min"
    if not dose.load:
        return amount
    if dose.load_type is LoadType.REP_MAX:
        return f"{amount}, {dose.load:g} RM"
    kind = "" if dose.load_type is LoadType.KG else f" {dose.load_type.value}"
    return f"{amount}, {dose.load:g} kg{kind}"


def _session(session: Session, notes: bool) -> Resource:
    resource: Resource = {
        "resourceType": "Procedure",
        "id": str(session.id),
        "status": {Done.ALL: "completed", Done.PART: "stopped", Done.NONE: "not-done"}[session.done],
        # A routine's key means something in its own plan only; a code must mean the same everywhere.
        "code": _code(
            "session", "outside-the-plan" if session.routine_key is None else "planned", session.name
        ),
        "performedDateTime": _instant(session.at),
    }
    if session.reason is not None:
        resource["statusReason"] = _code("reason", session.reason.value)
    return _noted(resource, session.note if notes else "")


def _treatment(treatment: Treatment, notes: bool) -> Resource:
    resource: Resource = {
        "resourceType": "Procedure",
        "id": str(treatment.id),
        "status": "in-progress" if treatment.end is None else "completed",
        "code": _code("treatment", treatment.kind.value),
        "performedPeriod": _period(treatment.start, treatment.end),
    }
    words = [treatment.dose, treatment.note if notes else ""]
    return _noted(resource, "; ".join(word for word in words if word.strip()))


def _noted(resource: Resource, note: str) -> Resource:
    return {**resource, "note": [{"text": _text(note)}]} if note.strip() else resource


def _reading(reading: PainReading) -> Resource:
    code = {"coding": [PAIN, {"system": OWN, "code": f"measure/{reading.measure.value}"}]}
    found = _observation(reading.id, code, reading.at, valueInteger=reading.value)
    if reading.session_id is not None:
        found["partOf"] = [{"reference": _url(reading.session_id)}]
    return found


def _answer(answer: Answer, value: str) -> Resource:
    code = _code("answer", answer.question.value)
    if answer.question is Question.STIFFNESS:
        return _observation(answer.id, code, answer.at, valueQuantity=_quantity(int(value), "min"))
    return _observation(answer.id, code, answer.at, valueString=_text(value))


def _self_test(test: SelfTest) -> Resource:
    unit = TEST_UNITS[test.kind.value]
    parts = [
        {"code": _code("side", side), "valueQuantity": _quantity(value, unit)}
        for side, value in (("left", test.left), ("right", test.right))
        if value is not None
    ]
    return _observation(test.id, _code("self-test", test.kind.value), test.at, component=parts)


def _run(run: Run) -> Resource:
    parts = [{"code": _code("run", "distance"), "valueQuantity": _quantity(round(run.distance_m), "m")}]
    if run.moving_s is not None:
        parts.append(
            {"code": _code("run", "moving-time"), "valueQuantity": _quantity(round(run.moving_s), "s")}
        )
    return _observation(run.id, _code("run", "run"), run.at, component=parts)


def _observation(key: UUID, code: Resource, at: datetime, **value: Any) -> Resource:
    return {
        "resourceType": "Observation",
        "id": str(key),
        "status": "final",
        "code": code,
        "effectiveDateTime": _instant(at),
        **value,
    }


def _checkup(checkup: CheckUp) -> Resource:
    items = [
        {"linkId": question, "answer": [{"valueString": reply.value}]} for question, reply in checkup.replies
    ]
    return _response(checkup.id, checkup.at, items)


def _week(week: WeeklyReview, c: ComplaintLog) -> Resource:
    items: list[Resource] = [
        {"linkId": f"activity-{number}", "text": _text(a.name), "answer": [{"valueInteger": a.value}]}
        for number, a in enumerate(week.answers.activities, 1)
        if a.value is not None
    ]
    if week.answers.change is not None:
        items.append({"linkId": "change", "answer": [{"valueInteger": week.answers.change}]})
    if week.answers.acceptable is not None:
        items.append({"linkId": "acceptable", "answer": [{"valueBoolean": week.answers.acceptable}]})
    return _response(uuid5(NAMESPACE_URL, f"{c.episode.id}/week/{week.day}"), week.at, items)


def _response(key: UUID, at: datetime, items: list[Resource]) -> Resource:
    resource: Resource = {
        "resourceType": "QuestionnaireResponse",
        "id": str(key),
        "status": "completed",
        "authored": _instant(at),
    }
    return {**resource, "item": items} if items else resource


def _url(key: UUID) -> str:
    return f"urn:uuid:{key}"


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _period(start: date, end: date | None) -> Resource:
    return {"start": start.isoformat()} | ({"end": end.isoformat()} if end is not None else {})


def _text(text: str) -> str:
    """A text as FHIR takes it: not empty, and without control signs."""
    return "".join(sign if sign >= " " or sign in "\n\t" else " " for sign in text).strip() or NOTHING


def _code(kind: str, code: str, words: str = "") -> Resource:
    """A code of this program; spaces in a code would not be one."""
    safe = "-".join(code.split()) or NOTHING
    return {"coding": [{"system": OWN, "code": f"{kind}/{safe}"}], "text": _text(words or code)}


def _quantity(value: float, unit: str) -> Resource:
    return {"value": value, "unit": unit.strip("{}"), "system": UNITS, "code": unit}
