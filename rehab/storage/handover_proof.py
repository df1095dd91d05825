"""Reads what a file put in as every page would, so that nothing stays that a page cannot read."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy.exc import IntegrityError, StatementError

from rehab.domain.care import require_note
from rehab.domain.checkin import require_answer
from rehab.domain.errors import UserError
from rehab.domain.medicine import took
from rehab.domain.run import require_km
from rehab.domain.self_test import require_result
from rehab.storage.care import CareStore
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.gear import GearStore
from rehab.storage.own import Kind, OwnStore
from rehab.storage.pain_map import PainMapStore
from rehab.storage.patient import PatientStore
from rehab.storage.pause import PauseStore
from rehab.storage.plan_draft import PlanDraftStore
from rehab.storage.program import ProgramStore
from rehab.storage.return_plan import ReturnPlanStore
from rehab.storage.run import RunStore
from rehab.storage.self_test import SelfTestStore
from rehab.storage.session import SessionStore
from rehab.storage.template import TemplateStore
from rehab.storage.treatment import TreatmentStore
from rehab.storage.weekly import WeeklyStore
from rehab.storage.work import Work

NONSENSE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError)
"""What values and stores say to nonsense."""


def prove(work: Work, write: Callable[[], None]) -> None:
    """Write, then read everything once; the unit of work is rolled back when something cannot be read.

    Raises:
        UserError: ``handover_unreadable``.
    """
    try:
        write()
        people = PatientStore(work)
        for person in people.patients():
            RunStore(work).metres_by_day(person.id, date.max)
            for run in RunStore(work).runs(person.id, date.min, date.max):
                require_km(run.distance_m / 1000)
            GearStore(work).all(person.id)
            CareStore(work).care(person.id)
            for note in CareStore(work).notes(person.id):
                require_note(note.text)
            for complaint in people.episodes(person.id):
                _read_complaint(work, complaint.id)
        for kind in Kind:
            for entry in OwnStore(work).entries(kind):
                dict(entry.table)
        TemplateStore(work).templates()
    except UserError as error:
        if error.code.startswith("handover_"):
            raise
        raise UserError("handover_unreadable") from error
    except (*NONSENSE, IntegrityError, StatementError) as error:
        raise UserError("handover_unreadable") from error


def _read_complaint(work: Work, episode_id: UUID) -> None:
    first, last = date.min, date.max
    ProgramStore(work).timetable(episode_id)
    PlanDraftStore(work).plan(episode_id)
    PlanDraftStore(work).ticked(episode_id)
    CheckinStore(work).series(episode_id, last)
    CheckinStore(work).readings(episode_id, first, last)
    for answer in CheckinStore(work).answers(episode_id, first, last):
        if answer.value is not None:
            require_answer(answer.question, answer.value)
            took(answer.value)
    for session in SessionStore(work).between(episode_id, first, last):
        if session.effort is not None and not 0 <= session.effort <= 10:
            raise ValueError(session.effort)
    WeeklyStore(work).reviews(episode_id)
    for test in SelfTestStore(work).tests(episode_id):
        for value in (test.left, test.right):
            require_result(test.kind, value)
    TreatmentStore(work).treatments(episode_id)
    CheckUpStore(work).checkups(episode_id)
    CheckUpStore(work).flags(episode_id)
    PainMapStore(work).maps(episode_id)
    PauseStore(work).pauses(episode_id)
    ReturnPlanStore(work).current(episode_id)
    PauseStore(work).shifts(episode_id)
