"""A data file with many made-up people, each with a plan, scores, sessions and runs of 14 to 26 weeks."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import Table, create_engine, insert

from benchmarks.diary import at_hour, made_up_session
from rehab.domain.pain import PainReading
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.domain.run import Run
from rehab.domain.schedule import slots_between
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rehab.exchange.cases import Case
    from rehab.services.bundle import Services

PROGRAMME, SEED = "P01", 2000


class Bulk:
    """Takes added rows as a unit of work does, and writes them table by table."""

    def __init__(self) -> None:
        self._rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)

    def insert(self, table: Table, values: Mapping[str, Any]) -> UUID:
        """Keep a row for later."""
        now = datetime.now(UTC)
        row_id: UUID = values.get("id") or uuid4()
        stamps = {"version": 1, "created_at": now, "updated_at": now, "deleted_at": None}
        self._rows[table].append({**values, "id": row_id, **stamps})
        return row_id

    def write(self, path: str) -> None:
        """Write everything."""
        engine = create_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            for table, rows in self._rows.items():
                connection.execute(insert(table), rows)
        engine.dispose()


def fill(services: Services, cases: Iterable[Case], today: date) -> list[UUID]:
    """Write people whose last day is today.

    Returns:
        Their complaints.
    """
    bulk, chance, found = Bulk(), random.Random(SEED), []
    for number, case in enumerate(cases):
        found.append(_person(services, bulk, case, today, chance, number))
    bulk.write(str(services.paths.database))
    return found


def _person(
    services: Services, bulk: Any, case: Case, today: date, chance: random.Random, number: int
) -> UUID:
    shift = today - case.end
    start = case.history.start + shift
    patient = Patient(uuid4(), f"Person {number}", is_me=False)
    complaint = Episode(uuid4(), patient.id, Site.HEEL, Side.LEFT, primary_measure(Site.HEEL), start)
    PatientStore(bulk).add_patient(patient)
    PatientStore(bulk).add_episode(complaint)
    plan = services.planner.plan_of(services.planner.programme(PROGRAMME), complaint.id, start)
    ProgramStore(bulk).add(plan)
    for score in case.history.scores:
        day = score.day + shift
        CheckinStore(bulk).add_reading(
            PainReading(uuid4(), complaint.id, score.measure, round(score.value), at_hour(day, 7), day)
        )
    share = _share(case)
    for slot in slots_between(plan, start, today - timedelta(days=1)):
        if chance.random() < share:
            SessionStore(bulk).add(made_up_session(complaint.id, slot.day, slot.routine.key))
    for run_day, km in case.history.run_km or ():
        if km > 0:
            day = run_day + shift
            RunStore(bulk).add(patient.id, Run(uuid4(), at_hour(day, 17), day, km * 1000))
    return complaint.id


def _share(case: Case) -> float:
    planned = sum(day.planned for day in case.history.sessions)
    return sum(day.done for day in case.history.sessions) / planned if planned else 0.0
