"""One session, 100,000 sets and ten years of scores through the product, against raw sqlite3 under the same pragmas."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from benchmarks.core import Cases, Goal, processor, timed
from benchmarks.goals import goals_of
from benchmarks.made_up import DAYS, START

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.bundle import Services

GOALS = (
    *goals_of("database"),
    Goal("database: ten-year history / raw sqlite3, same rows", "read history", "raw history", None),
)
SETS = 4
MANY, A_SESSION = 100_000, 50
"""Sets that are imported, and how many of them belong to one session."""
SERIES = (
    "SELECT day, measure, at, value FROM pain_reading WHERE episode_id = ? AND deleted_at IS NULL"
    " AND value IS NOT NULL AND day <= ? ORDER BY day, at, measure, value"
)
"""What the series of the chart asks for."""


def cases(folder: Path) -> Cases:
    """Write and read through the services and through the bare driver, each in a data file of its own."""
    from rehab.domain.session import Done, SessionDraft, SetEntry

    services = opened(folder / "database")
    raw, episode = fill_scores(services)
    sets = tuple(SetEntry(f"exercise-{i}", f"Exercise {i}", 3, 3) for i in range(SETS))
    draft = SessionDraft(Done.ALL, before=3, during=4, after=3, effort=6, sets=sets)

    def save() -> object:
        return services.sessions.record(draft, episode)

    def raw_save() -> None:
        _raw_session(raw, episode)

    def raw_read() -> object:
        query = "SELECT day, measure, value, at FROM pain_reading WHERE episode_id = ? ORDER BY day"
        return raw.execute(query, (episode.hex,)).fetchall()

    return {
        "save session": lambda: timed(save),
        "raw session": lambda: timed(raw_save),
        "processor of saving a session": lambda: processor(save),
        "processor of a raw session": lambda: processor(raw_save),
        "read history": lambda: timed(lambda: services.progress.history(episode)),
        "raw history": lambda: timed(raw_read),
        **_series(services, raw, episode),
        **_imports(folder),
    }


def opened(folder: Path) -> Services:
    """Services over an empty data folder, on the day after ten years."""
    from rehab.paths import Paths
    from rehab.services.bundle import open_services

    now = datetime.combine(START + timedelta(days=DAYS), datetime.min.time(), UTC) + timedelta(hours=12)
    return open_services(Paths(folder).ensure(), lambda: now)


def _series(services: Services, raw: sqlite3.Connection, episode: UUID) -> Cases:
    """Ten years of scores: read as the history does it, into the arrays that trend and chart are drawn from."""
    import numpy as np

    from rehab.storage.checkin import CheckinStore

    last = START + timedelta(days=DAYS)

    def arrays() -> object:
        with services.database.read() as work:
            points = CheckinStore(work).series(episode, last)
        days = np.array([(day - START).days for day, *_ in points])
        return days, np.array([value for *_, value in points], dtype=float)

    def raw_arrays() -> object:
        rows = raw.execute(SERIES, (episode.hex, last.isoformat())).fetchall()
        return np.array([row[0] for row in rows], dtype="datetime64[D]"), np.array([row[3] for row in rows])

    return {"series into arrays": lambda: timed(arrays), "raw series": lambda: timed(raw_arrays)}


def _imports(folder: Path) -> Cases:
    """The same sets: stored in one unit of work, taken from a log file, and by the bare driver."""
    from rehab.domain.handover import HandoverKind
    from rehab.exchange.handover_file import write_handover
    from rehab.storage.engine import PRAGMAS
    from rehab.storage.rows import set_entry

    source = opened(folder / "sets")
    filled, episode = fill_scores(source)
    filled.close()
    rows = made_sets(source, episode)
    file, numbers = folder / "many.rehablog", count()
    with source.database.write() as work:
        work.adopt(set_entry, rows)
    file.write_bytes(write_handover(source.handovers.content(HandoverKind.LOG)))
    raw_target = sqlite3.connect(source.paths.database, isolation_level=None)
    for pragma in PRAGMAS:
        raw_target.execute(f"PRAGMA {pragma}")
    names = [column.name for column in set_entry.columns]
    plain = [tuple(_plain(row[name]) for name in names) for row in rows]
    marks = ", ".join("?" for _ in names)
    insert = f"INSERT INTO set_entry ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - names of our table
    clear = "DELETE FROM set_entry"

    def raw_all() -> None:
        raw_target.execute("BEGIN IMMEDIATE")
        raw_target.executemany(insert, plain)
        raw_target.execute("COMMIT")

    def raw_case() -> float:
        raw_target.execute(clear)
        return timed(raw_all)

    def store() -> float:
        raw_target.execute(clear)

        def work_on() -> None:
            with source.database.write() as work:
                work.adopt(set_entry, rows)

        return timed(work_on)

    def take() -> float:
        number = next(numbers)
        with closing(opened(folder / f"into-{number}")) as target:
            spent = timed(lambda: target.handovers.take(target.handovers.open(file)))
        shutil.rmtree(folder / f"into-{number}")
        return spent

    return {"store 100,000 sets": store, "raw executemany": raw_case, "import a log file": take}


def made_sets(services: Services, episode: UUID, many: int = MANY) -> list[dict[str, Any]]:
    """Sets of made-up sessions, which are stored, while their sets are not."""
    from benchmarks.diary import made_up_session
    from rehab.storage.session import SessionStore

    sessions = [
        made_up_session(episode, START + timedelta(days=n), "evening") for n in range(many // A_SESSION)
    ]
    with services.database.write() as work:
        SessionStore(work).add_all(sessions)
    now = services.clock()
    common = {
        **{"version": 1, "created_at": now, "updated_at": now, "deleted_at": None},
        **{"exercise": "heel-raise", "name": "Heel raise", "sets_planned": 3, "sets_done": 3},
        **{"reps": 12, "hold_s": 0, "load": 5.0, "pain": 3},
    }
    return [
        {**common, "id": uuid4(), "session_id": session.id, "position": place}
        for session in sessions
        for place in range(A_SESSION)
    ]


def _plain(value: Any) -> Any:
    """A value as SQLAlchemy stores it."""
    if isinstance(value, UUID):
        return value.hex
    return value.strftime("%Y-%m-%d %H:%M:%S.%f") if isinstance(value, datetime) else value


def fill_scores(services: Services) -> tuple[sqlite3.Connection, UUID]:
    """A plan and one score a day for ten years; the bare connection that wrote them, and the complaint."""
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Side, Site
    from rehab.storage.engine import PRAGMAS

    services.planner.start("P01", Site.HEEL, Side.LEFT, START)
    episode = services.people.current()
    if episode is None:
        raise RuntimeError("the plan has no complaint")
    raw = sqlite3.connect(services.paths.database, isolation_level=None)
    for pragma in PRAGMAS:
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
