"""A shared database with 50,000 patients: the first screen, a search by name, and one person's chart.

    python -m benchmarks.shared [patients]

Starts a PostgreSQL server of its own. Each time is the best of five, through the row-level security of
a member of the team, connection open.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from rehab.domain.clock import local_day, system_clock
from rehab.paths import Paths
from rehab.storage.caseload import CaseStore
from rehab.storage.checkin import CheckinStore
from rehab.storage.rows import episode, patient
from rehab.storage.shared.database import SharedDatabase
from tests.server import Server, running

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.storage.work import Work

PATIENTS, SCORES, SCREEN = 50_000, 28, 50
FILL = """
SET session_replication_role = replica;
INSERT INTO rehab.patient (id, version, created_at, updated_at, name, is_me, is_sample, care_team)
SELECT md5('p' || n)::uuid, 1, now(), now(), 'Person ' || md5(n::text), false, false, t.id
FROM generate_series(1, {patients}) n, rehab_guard.team t WHERE t.name = 'North';
INSERT INTO rehab.episode (id, version, created_at, updated_at, patient_id, site, side, primary_measure, starts_on,
    state, onset, detail, worst_when, care_team)
SELECT md5('e' || id)::uuid, 1, now(), now(), id, 'heel', 'left', 'first_step', current_date - 60, 'active', '', '',
    '[]', care_team FROM rehab.patient;
INSERT INTO rehab.pain_reading (id, version, created_at, updated_at, episode_id, measure, value, at, offset_min, day,
    care_team)
SELECT md5(e.id || '-' || n)::uuid, 1, now(), now(), e.id, 'first_step', n % 11, now() - n * interval '1 day', 60,
    current_date - n, e.care_team FROM rehab.episode e, generate_series(1, {scores}) n;
ANALYZE;
"""


def main(arguments: list[str]) -> int:
    """Print the times."""
    patients = int(arguments[0]) if arguments else PATIENTS
    with running() as server, tempfile.TemporaryDirectory() as folder:
        name = server.new_database()
        server.run_sql(name, FILL.format(patients=patients, scores=SCORES))
        paths = Paths(Path(folder)).ensure()
        with closing(SharedDatabase(paths, system_clock, server.address(name))) as database:
            for what, ask in questions(server, name).items():
                print(f"{what:45s} {best(database, ask) * 1000:8.1f} ms")
    return 0


def questions(server: Server, name: str) -> dict[str, Callable[[Work], Any]]:
    """What is asked."""
    ((key, owner),) = server.run_sql(name, "SELECT id, patient_id FROM rehab.episode LIMIT 1")
    live = patient.c.deleted_at.is_(None)
    people = select(patient.c.id, patient.c.name).where(live).order_by(patient.c.name).limit(SCREEN)
    complaints = select(patient.c.name, episode.c.site).join(episode).where(live)
    today = local_day(system_clock())
    return {
        "nothing": lambda work: work.first(select(1)),
        "how many people": lambda work: work.first(select(func.count(patient.c.id)).where(live)),
        "the first 50 by name": lambda work: work.rows(people),
        "search: letters in a name, first 50": lambda work: work.rows(
            people.where(patient.c.name.ilike("%fab%"))
        ),
        "search with complaints, first 50": lambda work: work.rows(
            complaints.where(patient.c.name.ilike("%fab%")).order_by(patient.c.name).limit(SCREEN)
        ),
        "the list of all patients with their facts": lambda work: CaseStore(work).cases(today),
        "one patient with their facts": lambda work: CaseStore(work).cases(today, owner),
        "series of one chart": lambda work: CheckinStore(work).series(key, today),
    }


def best(database: SharedDatabase, ask: Callable[[Work], Any]) -> float:
    """Shortest of five, seconds."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        with database.read() as work:
            ask(work)
        times.append(time.perf_counter() - begun)
    return min(times)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
