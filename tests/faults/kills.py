"""Kills in great number: one process has everything imported, and each child that is killed is a copy of it.

    python -m tests.faults.kills log 1000 recovery 200 migrate 1000

kills while somebody logs, the start after a kill, and each statement of a migration. Three more are planted faults and
must fail: ``ack`` (the person is told before the entry is stored), ``unrolled`` (the journal of a kill is thrown
away) and ``piecemeal`` (a migration without a transaction).
"""

import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.paths import Paths
from rehab.storage import migrate as migration
from rehab.storage.backup import verify
from rehab.storage.database import open_database
from rehab.storage.opening import HEAD
from tests.builders import FixedClock, Shelf, open_desk
from tests.faults.rehearsal import SETS, prepare
from tests.storage.test_crash import assert_whole, lines

FIXTURES = Path(__file__).parent.parent / "fixtures"


def killed(work: Callable[[], object], wait: Callable[[], object]) -> bool:
    """Do work in a copy of this process and kill it when the wait is over; whether it was still at work."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    wait()
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def log_for_ever(paths: Paths, told: Path) -> None:
    desk = open_desk(paths, FixedClock(), Shelf(), told)
    current = desk.people.current()
    assert current is not None
    while True:
        draft = SessionDraft(Done.ALL, "morning", before=3, during=4, after=2, sets=SETS)
        done = desk.sessions.record(draft, current.id)
        desk.sessions.amend(done.value.id, 1, SessionDraft(Done.PART, before=5, during=6, after=1, sets=SETS))
        desk.checkins.log(Measure.FIRST_STEP, 4, current.id)
        desk.runs.log(5.5)


def log(folder: Path, count: int) -> str:
    """Kills while entries are made; every told one is there, none is half."""
    paths, told, luck = prepare(folder / "data"), folder / "told", random.Random(count)
    for number in range(count):
        if number % 100 == 99:
            # A file that grows for ever would only be slower to check.
            shutil.rmtree(folder / "data")
            told.unlink(missing_ok=True)
            prepare(folder / "data")
        start = lines(told)

        def wait(start: int = start) -> None:
            limit = time.monotonic() + 30
            while lines(told) == start and time.monotonic() < limit:
                time.sleep(0.001)
            time.sleep(luck.uniform(0, 0.06))

        assert killed(lambda: log_for_ever(paths, told), wait)
        assert_whole(paths, told)
    return f"{count} kills: every told entry is there, no half session, sound each time"


def log_and_tell_first(folder: Path, count: int) -> str:
    """The planted fault: the person is told before the entry is stored, and then the power goes."""

    paths, told = prepare(folder / "data"), folder / "told"
    for _ in range(count):
        child = os.fork()
        if child == 0:
            desk = open_desk(paths, FixedClock(), Shelf(), told)

            @event.listens_for(Engine, "commit")
            def before_commit(_connection: Any) -> None:
                told.write_text("11111111-1111-1111-1111-111111111111\n", encoding="ascii")
                os._exit(0)

            desk.runs.log(5.5)
        os.waitpid(child, 0)
        assert_whole(paths, told)
    return "nothing was noticed"


def half_a_change(path: Path) -> None:
    """A program that dies inside a change whose pages have begun to reach the file."""
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE pain_reading SET value = 9")
        for number in range(400):
            connection.execute("INSERT INTO app_meta VALUES (?, ?)", (f"half-{number}", "x" * 900))
        os._exit(0)
    os.waitpid(child, 0)


def recovery(folder: Path, count: int, throw_away: bool = False) -> str:
    """Kills of the start that takes back what an earlier kill left half done, then of that start again."""
    paths, told, luck = prepare(folder / "data"), folder / "told", random.Random(count)
    desk = open_desk(paths, FixedClock(), Shelf(), told)
    current = desk.people.current()
    assert current is not None
    desk.sessions.record(
        SessionDraft(Done.ALL, "morning", before=3, during=4, after=2, sets=SETS), current.id
    )
    desk.close()
    hit = 0
    for _ in range(count):
        half_a_change(paths.database)
        journal = paths.database.with_name("rehab.db-journal")
        assert journal.stat().st_size > 0
        if throw_away:
            journal.unlink()
        for _ in range(3):
            hit += killed(
                lambda: open_database(paths, FixedClock()), lambda: time.sleep(luck.uniform(0, 0.03))
            )
        assert_whole(paths, told)
        with closing(sqlite3.connect(paths.database)) as connection:
            half = connection.execute("SELECT count(*) FROM app_meta WHERE key LIKE 'half-%'").fetchone()
            assert half == (0,)
    return f"{count} half changes, {hit} starts killed while they took them back: as before each time"


def migrate(folder: Path, count: int) -> str:
    """Kills at each statement of a migration, evenly spread when there are more than `count`."""
    said = []
    for old in sorted(FIXTURES.glob("schema_*.db")):
        revision = old.stem.removeprefix("schema_")
        if revision == HEAD:
            continue
        total = _statements(old, folder / "count")
        stride, found = max(1, total // count), set()
        for at in range(1, total + 2, stride):
            place = folder / "place"
            paths = Paths(place).ensure()
            shutil.copyfile(old, paths.database)
            _migrate_until(paths, at)
            with closing(sqlite3.connect(paths.database)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
                query = "SELECT value FROM app_meta WHERE key = 'schema_revision'"
                found.add(connection.execute(query).fetchone()[0])
            assert [verify(backup) for backup in paths.backups.glob("rehab-*.db")]
            open_database(paths, FixedClock()).close()
            shutil.rmtree(place)
        assert found <= {revision, HEAD}
        said.append(f"{revision}: {total} statements")
    return "killed at statements of a migration, old or new each time; of " + ", ".join(said)


def migrate_piecemeal(folder: Path, count: int) -> str:
    """The planted fault: each statement of a migration is kept for itself."""
    plain = migration.make_engine

    def without_a_transaction(*given: Any, **named: Any) -> Engine:
        engine = plain(*given, **named)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("COMMIT"))
        return engine

    migration.make_engine = without_a_transaction
    try:
        return migrate(folder, count)
    finally:
        migration.make_engine = plain


def _statements(old: Path, place: Path) -> int:
    paths, number = Paths(place).ensure(), 0
    shutil.copyfile(old, paths.database)

    def count(*_: Any) -> None:
        nonlocal number
        number += 1

    event.listen(Engine, "before_cursor_execute", count)
    open_database(paths, FixedClock()).close()
    event.remove(Engine, "before_cursor_execute", count)
    shutil.rmtree(place)
    return number


def _migrate_until(paths: Paths, at: int) -> None:
    child = os.fork()
    if child == 0:
        number = 0

        @event.listens_for(Engine, "before_cursor_execute")
        def count(*_: Any) -> None:
            nonlocal number
            number += 1
            if number == at:
                os.kill(os.getpid(), signal.SIGKILL)

        open_database(paths, FixedClock()).close()
        os._exit(0)
    os.waitpid(child, 0)


MODES: dict[str, Callable[[Path, int], str]] = {
    "log": log,
    "ack": log_and_tell_first,
    "recovery": recovery,
    "unrolled": lambda folder, count: recovery(folder, count, throw_away=True),
    "migrate": migrate,
    "piecemeal": migrate_piecemeal,
}


def main(arguments: list[str]) -> int:
    """Run pairs of a mode and a number; how many failed."""
    failed = 0
    for mode, count in zip(arguments[::2], arguments[1::2], strict=True):
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as name:
            try:
                said = MODES[mode](Path(name), int(count))
            except (AssertionError, EnvironmentProblem) as found:
                said, failed = f"FAILED {type(found).__name__} {found}".splitlines()[0], failed + 1
        sys.stdout.write(f"{mode}: {said} ({time.monotonic() - begun:.0f} s)\n")
        sys.stdout.flush()
    return failed


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
