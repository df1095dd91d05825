"""2,000 patients: the list with the answers that are kept, and judging all of them anew, against the engine alone."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from benchmarks.core import Case, processor, timed
from benchmarks.goals import goals_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.services.bundle import Services

GOALS = goals_of("people")
PATIENTS, DAYS, JUDGED = 2000, 84, 40
"""Patients, days of entries of each, and how many of them are judged: the figure is scaled to all."""
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
ONE_BY_ONE = (
    "SELECT * FROM patient WHERE id = :patient",
    "SELECT * FROM kept_verdict WHERE episode_id = :episode",
    "SELECT day, value FROM pain_reading WHERE episode_id = :episode AND day >= :since AND deleted_at IS NULL",
    "SELECT * FROM program WHERE episode_id = :episode AND deleted_at IS NULL ORDER BY effective_from DESC LIMIT 1",
    "SELECT max(day) FROM session WHERE episode_id = :episode AND deleted_at IS NULL",
)
"""What the line of a patient is made from, asked for patient by patient."""


def cases(folder: Path) -> dict[str, Case]:
    """One data file; the list is read as the window reads it."""
    from benchmarks.made_clinic import fill_clinic
    from rehab.domain.caseload import WEEKS
    from rehab.paths import Paths
    from rehab.services.bundle import open_services

    services = open_services(Paths(folder / "people").ensure(), lambda: NOW)
    fill_clinic(services, PATIENTS, NOW.date(), DAYS)
    _keep_answers(services)
    raw = sqlite3.connect(services.paths.database, isolation_level=None)
    raw.execute("PRAGMA temp_store=MEMORY")
    asked = _asked(services)
    since = (NOW.date() - timedelta(days=7 * WEEKS - 1)).isoformat()
    keys = raw.execute("SELECT patient_id, id FROM episode WHERE deleted_at IS NULL").fetchall()

    def engine() -> None:
        for statement, values in asked:
            raw.execute(f"CREATE TEMP TABLE found AS {statement}", values)
            raw.execute("DROP TABLE found")

    def one_by_one() -> None:
        for patient, episode in keys:
            values = {"patient": patient, "episode": episode, "since": since}
            for statement in ONE_BY_ONE:
                raw.execute(statement, values).fetchall()

    return {
        "2,000 kept answers": lambda: timed(services.caseload.cases),
        "engine alone": lambda: timed(engine),
        "one by one": lambda: timed(one_by_one),
        "2,000 judged anew": _judging(services),
    }


def _keep_answers(services: Services) -> None:
    """An answer of today for everybody."""
    from rehab.domain.caseload import KeptVerdict
    from rehab.domain.verdict import State
    from rehab.storage.kept_verdict import KeptVerdictStore

    keys = _episodes(services)
    states = list(State)
    with services.database.write() as work:
        store = KeptVerdictStore(work)
        marks = store.claim(keys)
        told = (
            KeptVerdict(key, _today(), states[n % len(states)], 0.5, 30.0, 42.0, 6.0, 5.0, DAYS)
            for n, key in enumerate(keys)
        )
        store.keep((one, marks[one.episode_id]) for one in told)


def _today() -> date:
    return NOW.date()


def _episodes(services: Services) -> list[UUID]:
    from rehab.storage.rows import episode

    with services.database.read() as work:
        return [row.id for row in work.rows(episode.select())]


def _asked(services: Services) -> list[tuple[str, Any]]:
    """The statements of one reading of the list."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    found: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")):
            found.append((statement, values))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        services.caseload.cases()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return found


def _judging(services: Services) -> Case:
    """Reading and judging some anew, in processor time of one core, scaled to all."""
    from rehab.paths import resource
    from rehab.services.collection import Collection
    from rehab.services.verdicts import VerdictShelf
    from rehab.storage.catalog import Catalog

    content = Collection(Catalog(resource("exercises")), services.database, services.paths.photos)
    keys = _episodes(services)[:JUDGED]

    def judge() -> float:
        shelf = VerdictShelf(services.database, services.clock, services.preferences, content)
        return processor(lambda: shelf.answers(keys)) * PATIENTS / len(keys)

    return judge
