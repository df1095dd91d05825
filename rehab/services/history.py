"""The history of a complaint, which everything that is judged rests on, read from the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from rehab.domain.adherence import SlotRecord, record, session_days
from rehab.domain.checkin import Question
from rehab.domain.history import History, Score, TreatmentSpan
from rehab.domain.medicine import hides_pain, took
from rehab.domain.treatment import TreatmentKind
from rehab.services.condition import condition_with
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.adherence import LoggedSlots
    from rehab.domain.checkin import Answer
    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan
    from rehab.domain.schedule import Timetable
    from rehab.domain.treatment import Treatment
    from rehab.services.condition import Conditions
    from rehab.storage.work import Work


def read_history(work: Work, programmes: Conditions, episode_id: UUID, until: date, today: date) -> History:
    """A complaint's history up to `until`; slots of `today` count only once something was logged for them."""
    return history_of(work, programmes, PatientStore(work).require_episode(episode_id), until, today)


def history_of(work: Work, programmes: Conditions, complaint: Episode, until: date, today: date) -> History:
    """As `read_history`, of a complaint that has been read."""
    episode_id = complaint.id
    versions = ProgramStore(work).versions(episode_id, exercises=False)
    plans = [plan for plan in versions if plan.start <= until]
    start = min([plan.start for plan in plans] or [min(complaint.start, until)])
    logged = SessionStore(work).done_by_slot(episode_id, until)
    timetable = ProgramStore(work).timetable(episode_id, versions)
    treatments = (t for t in TreatmentStore(work).treatments(episode_id) if t.start <= until)
    return History(
        start=start,
        primary=complaint.primary,
        scores=read_scores(work, episode_id, start, until),
        sessions=session_days(slot_records(timetable, logged, start, until, today), until),
        run_km=_run_km(RunStore(work).metres_by_day(complaint.patient_id, until), start, until),
        treatments=tuple(_span(treatment, until) for treatment in treatments),
        condition=condition_with(complaint, plans, programmes),
        programme_weeks=_weeks(plans[-1]) if plans else None,
        medicine=_medicine(CheckinStore(work).answers(episode_id, start, until, Question.MEDICINE)),
    )


def read_scores(work: Work, episode_id: UUID, start: date, until: date) -> tuple[Score, ...]:
    """Scores of the days from `start` to `until`; of entries with the same instant, measure and value one counts."""
    points = CheckinStore(work).series(episode_id, until)
    once = dict.fromkeys(point for point in points if point[0] >= start)
    return tuple(Score(day, measure, float(value)) for day, measure, _, value in once)


def slot_records(
    timetable: Timetable, logged: LoggedSlots, first: date, until: date, today: date
) -> tuple[SlotRecord, ...]:
    """What became of each slot of the days from `first` to `until`, as it was known on the evening of `until`."""
    slots = list(timetable.between(first, until))
    # A session of any day of the week may be done before the day it was proposed for.
    slots += [
        slot
        for slot in timetable.between(until + timedelta(days=1), until + timedelta(days=6))
        if slot.closes is not None and (slot.planned_day, slot.routine.key) in logged
    ]
    return tuple(
        record(slot, logged.get((slot.planned_day, slot.routine.key), ()), until, today) for slot in slots
    )


def _run_km(metres: Mapping[date, float], start: date, until: date) -> tuple[tuple[date, float], ...] | None:
    """Kilometres of every day, or None for a person who has not recorded a run so far."""
    if not metres:
        return None
    days = (start + timedelta(days=i) for i in range((until - start).days + 1))
    return tuple((day, metres.get(day, 0.0) / 1000) for day in days)


def _span(treatment: Treatment, until: date) -> TreatmentSpan:
    """A treatment as it was known on a day: an end that lay ahead was not known to come."""
    end = treatment.end if treatment.end is not None and treatment.end <= until else None
    return TreatmentSpan(treatment.kind, treatment.start, end)


def _medicine(answers: Sequence[Answer]) -> tuple[TreatmentSpan, ...]:
    """Days with pain medicine, those in a row as one span.

    What is known as an anti-inflammatory hides pain, anything else does not.
    """
    spans: list[TreatmentSpan] = []
    for answer in answers:
        if not took(answer.value):
            continue
        kind = TreatmentKind.MEDICINE if hides_pain(answer.value) else TreatmentKind.PAINKILLER
        start = answer.day
        if spans and spans[-1].kind is kind and spans[-1].end == answer.day - timedelta(days=1):
            start = spans.pop().start
        spans.append(TreatmentSpan(kind, start, answer.day))
    return tuple(spans)


def _weeks(plan: Plan) -> float | None:
    end = plan.spans[-1].end if plan.spans else None
    return ((end - plan.start).days + 1) / 7 if end is not None else None
