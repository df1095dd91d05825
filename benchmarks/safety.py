"""What a start pays for safety over ten years of data: lock, sweep, all checks of the file, a look at the backup.

In time of the processor, since it is held against a fixed budget and not against other work of the same run.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from benchmarks.core import Case, Goal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BUDGET_MS = 150.0
GOALS = (
    Goal("safety: all checks of a start over ten years of data / 150 ms", "safe start", "budget", 1.0),
    Goal("safety: quick_check and references over ten years / 500 ms", "examine", "half a second", 1.0),
    Goal("safety: rows in the data file, in thousands", "rows", "one", None),
)
START, DAYS = date(2016, 11, 17), 3650
SETS = 4


def cases(folder: Path) -> dict[str, Case]:
    """A data file with two sessions, their sets and four scores a day, and a backup of it."""
    from rehab.domain.patient import Side, Site
    from rehab.paths import Paths
    from rehab.services.bundle import open_services
    from rehab.storage.disk import sweep
    from rehab.storage.lock import FolderLock
    from rehab.storage.opening import examine

    def now() -> datetime:
        return datetime(2026, 11, 17, 7, tzinfo=UTC)

    paths = Paths(folder / "safety").ensure()
    services = open_services(paths, now)
    episode = services.planner.start("P01", Site.HEEL, Side.LEFT).value.episode_id
    services.close()
    with closing(sqlite3.connect(paths.database)) as connection:
        rows = _fill(connection, episode)
        connection.commit()
    services = open_services(paths, now)
    services.care.backup()
    services.close()

    def look() -> None:
        lock = FolderLock(paths)
        paths.ensure()
        lock.take()
        for place in (paths.data_dir, paths.backups, paths.temp):
            sweep(place)
        examine(paths.database)
        if services.care.backup_needed():
            raise RuntimeError("the backup is the same as the data")
        lock.release()

    return {
        "safe start": lambda: _busy(look),
        "budget": lambda: BUDGET_MS,
        "examine": lambda: _busy(lambda: examine(paths.database)),
        "half a second": lambda: 500.0,
        "rows": lambda: rows / 1000,
        "one": lambda: 1.0,
    }


def _busy(work: Callable[[], object]) -> float:
    """Time of the processor for a call in milliseconds."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _fill(connection: sqlite3.Connection, episode: UUID) -> int:
    """Rows as the program writes them; how many there are."""
    from rehab.domain.pain import Measure

    count = 0
    for number in range(DAYS):
        day = START + timedelta(days=number)
        text = f"{day} 07:00:00.000000"
        same = {
            "version": 1, "created_at": text, "updated_at": text, "at": text, "offset_min": 60, "day": str(day),
            "episode_id": episode.hex,
        }  # fmt: skip
        for part in range(2):
            session = uuid4().hex
            _put(connection, "session", {**same, "id": session, "done": "all", "name": "Morning", "note": ""})
            for position in range(SETS):
                kept = {k: same[k] for k in ("version", "created_at", "updated_at")}
                more = {"exercise": "calf-stretch", "name": "Calf stretch", "sets_planned": 3, "sets_done": 3}
                row = {**kept, "id": uuid4().hex, "session_id": session, "position": position, **more}
                _put(connection, "set_entry", {**row, "hold_s": 30, "load": 0.0})
            for measure in (Measure.FIRST_STEP, Measure.WORST)[part : part + 1]:
                scored = {"id": uuid4().hex, "measure": measure.value, "value": number % 11}
                _put(connection, "pain_reading", {**same, **scored})
                scored = {"id": uuid4().hex, "measure": measure.value, "value": 3, "session_id": session}
                _put(connection, "pain_reading", {**same, **scored})
            count += 3 + SETS
    return count


def _put(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    names, marks = ", ".join(row), ", ".join("?" for _ in row)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - our names
