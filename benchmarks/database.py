"""Writing one session and reading ten years of scores, against raw sqlite3 under the same pragmas."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from benchmarks.core import Case, Goal, timed
from benchmarks.made_up import DAYS, START

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.bundle import Services

GOALS = (
    Goal(
        "database: save one session / raw sqlite3, same pragmas and rows", "save session", "raw session", 1.5
    ),
    Goal("database: ten-year history / raw sqlite3, same rows", "read history", "raw history", None),
)
SETS = 4


def cases(folder: Path) -> dict[str, Case]:
    """Write and read through the services and through the bare driver, each in a data file of its own."""
    from rehab.domain.session import Done, SessionDraft, SetEntry
    from rehab.paths import Paths
    from rehab.services.bundle import open_services

    now = datetime.combine(START + timedelta(days=DAYS), datetime.min.time(), UTC) + timedelta(hours=12)
    services = open_services(Paths(folder / "database").ensure(), lambda: now)
    raw, episode = fill_scores(services)
    sets = tuple(SetEntry(f"exercise-{i}", f"Exercise {i}", 3, 3) for i in range(SETS))
    draft = SessionDraft(Done.ALL, before=3, during=4, after=3, effort=6, sets=sets)

    def save() -> float:
        return timed(lambda: services.sessions.record(draft, episode))

    def raw_save() -> float:
        return timed(lambda: _raw_session(raw, episode))

    def read() -> float:
        return timed(lambda: services.progress.history(episode))

    def raw_read() -> float:
        query = "SELECT day, measure, value, at FROM pain_reading WHERE episode_id = ? ORDER BY day"
        return timed(lambda: raw.execute(query, (episode.hex,)).fetchall())

    return {"save session": save, "raw session": raw_save, "read history": read, "raw history": raw_read}


def fill_scores(services: Services) -> tuple[sqlite3.Connection, UUID]:
    """A plan and one score a day for ten years; the bare connection that wrote them, and the complaint."""
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Side, Site

    services.planner.start("P01", Site.HEEL, Side.LEFT, START)
    episode = services.people.current()
    if episode is None:
        raise RuntimeError("the plan has no complaint")
    raw = sqlite3.connect(services.paths.database, isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON"):
        raw.execute(f"PRAGMA {pragma}")
    _fill(raw, episode.id, Measure.FIRST_STEP.value)
    return raw, episode.id


def _columns(raw: sqlite3.Connection, table: str) -> list[str]:
    return [name for _, name, *_ in raw.execute(f"PRAGMA table_info({table})")]


def _insert(raw: sqlite3.Connection, table: str, known: dict[str, object]) -> None:
    """One row with what is known and a harmless value in every other column that must have one."""
    row = dict(known)
    for _, name, kind, required, default, _ in raw.execute(f"PRAGMA table_info({table})"):
        if name not in row and required and default is None:
            row[name] = 0 if any(word in kind for word in ("INT", "FLOAT", "BOOL", "NUM")) else ""
    names = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    raw.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - names come from this file


def _stamps(at: datetime) -> dict[str, object]:
    text = at.strftime("%Y-%m-%d %H:%M:%S.%f")
    return {"created_at": text, "updated_at": text, "at": text, "offset_min": 0, "version": 1}


def _only(raw: sqlite3.Connection, table: str, row: dict[str, object]) -> dict[str, object]:
    columns = set(_columns(raw, table))
    return {name: value for name, value in row.items() if name in columns}


def _fill(raw: sqlite3.Connection, episode: UUID, measure: str) -> None:
    """One score a day for ten years."""
    raw.execute("BEGIN IMMEDIATE")
    for i in range(DAYS):
        day = START + timedelta(days=i)
        at = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        row = {
            **_stamps(at),
            "id": uuid4().hex,
            "episode_id": episode.hex,
            "measure": measure,
            "value": i % 11,
            "day": day.isoformat(),
        }
        _insert(raw, "pain_reading", _only(raw, "pain_reading", row))
    raw.execute("COMMIT")


def _raw_session(raw: sqlite3.Connection, episode: UUID) -> None:
    """The same rows as a recorded session: one session, its sets and three scores, in one transaction."""
    at = datetime.now(UTC)
    session = uuid4().hex
    raw.execute("BEGIN IMMEDIATE")
    base = {**_stamps(at), "episode_id": episode.hex, "day": at.date().isoformat(), "done": "all"}
    _insert(raw, "session", _only(raw, "session", {**base, "id": session}))
    for i in range(SETS):
        row = {**base, "id": uuid4().hex, "session_id": session, "exercise": f"exercise-{i}", "position": i}
        _insert(raw, "set_entry", _only(raw, "set_entry", row))
    for measure in ("before", "during", "after"):
        row = {**base, "id": uuid4().hex, "session_id": session, "measure": measure, "value": 3}
        _insert(raw, "pain_reading", _only(raw, "pain_reading", row))
    raw.execute("COMMIT")
