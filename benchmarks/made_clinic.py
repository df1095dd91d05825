"""A clinic of made-up patients with two years of entries each, written straight into the tables."""

from __future__ import annotations

import random
import sqlite3
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab.services.bundle import Services

SEED = 20241118
DAYS = 730
PLAN = ("program", "phase", "routine", "rhythm", "prescription", "progression_rule")
ABOVE = {
    "program": "episode_id",
    "phase": "program_id",
    "routine": "phase_id",
    "rhythm": "routine_id",
    "prescription": "routine_id",
    "progression_rule": "prescription_id",
}
DRIFTS = (-2.5, -1.2, -0.6, 0.0, 0.0, 0.6)
"""Points a year by which pain moves, one of them for each patient."""


def fill_clinic(services: Services, patients: int, until: date, days: int = DAYS) -> None:
    """Patients with a plan, a score on nine days of ten, and a session every other day.

    The first one is made by the services; the others get a copy of its plan.
    """
    from rehab.domain.patient import Side, Site

    chance = random.Random(SEED)
    first = until - timedelta(days=days)
    model = services.clinic.add("Patient 0001").value.id
    services.people.choose(model)
    episode = services.planner.start("P01", Site.HEEL, Side.LEFT, first).value.episode_id
    services.people.choose(None)
    raw = sqlite3.connect(services.paths.database, isolation_level=None)
    raw.row_factory = sqlite3.Row
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-200000"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("BEGIN IMMEDIATE")
    plan = {table: _below(raw, table, episode.hex, model.hex) for table in PLAN}
    person = dict(raw.execute("SELECT * FROM patient WHERE id = ?", (model.hex,)).fetchone())
    complaint = dict(raw.execute("SELECT * FROM episode WHERE id = ?", (episode.hex,)).fetchone())
    keys = [row["key"] for row in plan["routine"]]
    _entries(raw, episode.hex, chance, first, days, keys)
    for number in range(2, patients + 1):
        who, where = _id(chance), _id(chance)
        _insert(raw, "patient", [{**person, "id": who, "name": f"Patient {number:04d}"}])
        _insert(raw, "episode", [{**complaint, "id": where, "patient_id": who}])
        made = {episode.hex: where}
        for table in PLAN:
            rows = []
            for row in plan[table]:
                made[row["id"]] = _id(chance)
                rows.append({**row, "id": made[row["id"]], ABOVE[table]: made[row[ABOVE[table]]]})
            _insert(raw, table, rows)
        _entries(raw, where, chance, first, days, keys)
    raw.execute("COMMIT")
    raw.close()


def _id(chance: random.Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).hex


def _below(raw: sqlite3.Connection, table: str, episode: str, _model: str) -> list[dict[str, Any]]:
    """Rows of the plan of a complaint in one table."""
    if table == "program":
        query, value = "SELECT * FROM program WHERE episode_id = ?", (episode,)
        return [dict(row) for row in raw.execute(query, value)]
    above = {"phase": "program", "routine": "phase", "rhythm": "routine", "prescription": "routine"}
    over = above.get(table, "prescription")
    ids = [row["id"] for row in _below(raw, over, episode, _model)]
    marks = ", ".join("?" for _ in ids)
    query = f"SELECT * FROM {table} WHERE {ABOVE[table]} IN ({marks})"  # noqa: S608 - names come from this file
    return [dict(row) for row in raw.execute(query, ids)]


def _insert(raw: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        names, marks = ", ".join(rows[0]), ", ".join("?" for _ in rows[0])
        query = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names come from this file
        raw.executemany(query, [tuple(row.values()) for row in rows])


def _entries(
    raw: sqlite3.Connection, episode: str, chance: random.Random, first: date, days: int, keys: list[str]
) -> None:
    level, drift = chance.uniform(3, 8), chance.choice(DRIFTS) / 365
    share = chance.choice((0.9, 0.85, 0.8, 0.4))
    _insert(raw, "pain_reading", list(_scores(episode, chance, first, days, level, drift)))
    _insert(raw, "session", list(_sessions(episode, chance, first, days, share, keys)))


def _scores(
    episode: str, chance: random.Random, first: date, days: int, level: float, drift: float
) -> Iterator[dict[str, Any]]:
    for index in range(days):
        if chance.random() < 0.1:
            continue
        value = min(10, max(0, round(level + drift * index + chance.gauss(0, 0.9))))
        yield {
            **_stamps(chance, first + timedelta(days=index), 7),
            "episode_id": episode,
            "measure": "first_step",
            "value": value,
        }


def _sessions(
    episode: str, chance: random.Random, first: date, days: int, share: float, keys: list[str]
) -> Iterator[dict[str, Any]]:
    for index in range(0, days, 2):
        if chance.random() > share:
            continue
        day = first + timedelta(days=index)
        yield {
            **_stamps(chance, day, 18),
            "episode_id": episode,
            "done": "all",
            "name": "Evening",
            "routine_key": keys[-1],
            "planned_day": day.isoformat(),
            "note": "",
        }


def _stamps(chance: random.Random, day: date, hour: int) -> dict[str, Any]:
    text = datetime(day.year, day.month, day.day, hour, tzinfo=UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    return {
        "id": _id(chance),
        "version": 1,
        "created_at": text,
        "updated_at": text,
        "at": text,
        "offset_min": 0,
        "day": day.isoformat(),
    }


def add_known(services: Services, patients: int) -> frozenset[UUID]:
    """Further patients without entries whose answer of today is kept; their complaints."""
    from uuid import uuid4

    from rehab.domain.caseload import KeptVerdict
    from rehab.domain.clock import local_day
    from rehab.domain.verdict import State
    from rehab.storage.kept_verdict import KeptVerdictStore
    from rehab.storage.rows import episode, patient

    chance, today = random.Random(SEED), local_day(services.clock())
    with services.database.write() as work:
        model = work.rows(episode.select().limit(1))[0]._mapping
        person = work.row(patient, model["patient_id"]) or {}
        people = [{**person, "id": uuid4(), "name": f"Known {n:04d}"} for n in range(patients)]
        complaints = [{**model, "id": uuid4(), "patient_id": one["id"]} for one in people]
        work.adopt(patient, people)
        work.adopt(episode, complaints)
        keys = [row["id"] for row in complaints]
        told = [
            KeptVerdict(key, today, chance.choice(list(State)), 0.5, 30.0, 42.0, 6.0, 5.0, 500)
            for key in keys
        ]
        store = KeptVerdictStore(work)
        marks = store.claim(keys)
        store.keep((one, marks[one.episode_id]) for one in told)
    return frozenset(keys)


def forget_all_but(services: Services, known: frozenset[UUID]) -> None:
    """Forget every kept answer but those of some complaints."""
    from sqlalchemy import bindparam

    from rehab.storage.rows import kept_verdict

    with services.database.write() as work:
        keys = [row.episode_id for row in work.rows(kept_verdict.select())]
        gone = [{"key": key} for key in keys if key not in known]
        if gone:
            which = kept_verdict.c.episode_id == bindparam("key", type_=kept_verdict.c.episode_id.type)
            work.derive(kept_verdict.delete().where(which), gone)
