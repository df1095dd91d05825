"""Every single call to the disk may fail: one problem with a name, nothing lost, and it goes on afterwards.

`python -m tests.faults.test_disk_error` lets every call fail, once and from then on; the suite takes some of them.
"""

import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.storage.backup import verify
from rehab.storage.database import open_database
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk
from tests.faults.rehearsal import on_a_watched_disk, prepare, steps
from tests.faults.shim import FULL, Disk, wrapped_disk

STRIDE = 13
"""The suite lets every thirteenth call fail, beginning at another place for each kind of work."""
STEPS = 4
CODES = {"disk_error", "disk_full", "no_permission", "damaged", "backup_failed", "migration_failed", "locked"}

Work = Callable[[Desk], object]


def log_some(desk: Desk) -> None:
    for number, step in enumerate(steps(desk)):
        if number == STEPS:
            return
        step()


def make_backup(desk: Desk) -> None:
    desk.care.backup()


def go_back(desk: Desk) -> None:
    desk.care.restore(next(iter(desk.care.backups())).path)


WORK: dict[str, Work] = {"log": log_some, "backup": make_backup, "restore": go_back}


def prepared(folder: Path, kind: str) -> Paths:
    paths = prepare(folder)
    if kind == "restore":
        desk = open_desk(paths, FixedClock(), Shelf())
        desk.care.backup()
        desk.clock.move(minutes=1)
        log_some(desk)
        desk.close()
    return paths


def copied(model: Paths, folder: Path) -> Paths:
    shutil.copytree(model.data_dir, folder)
    return Paths(folder).ensure()


def calls_of(model: Paths, folder: Path, kind: str) -> int:
    """How many calls the work makes when nothing fails."""
    paths = copied(model, folder)
    with on_a_watched_disk(paths) as (desk, disk):
        desk.people.current()
        disk.calls = 0
        WORK[kind](desk)
        return disk.calls


def assert_sound(paths: Paths, told: Path) -> None:
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = ("session", "set_entry", "pain_reading", "run")
        stored = {row[0] for table in tables for row in connection.execute(f"SELECT id FROM {table}")}
    ids = told.read_text(encoding="ascii").split() if told.exists() else []
    assert {UUID(key).hex for key in ids} <= stored
    assert list(paths.temp.iterdir()) == []
    for file in paths.backups.iterdir():
        # The bytes of data that SQLite could not read are kept as they are.
        if not file.name.startswith("damaged-"):
            verify(file)


def fail(model: Paths, folder: Path, kind: str, at: int, for_ever: bool, code: int = 0) -> bool:
    """Do the work while one call fails; whether a problem was told."""
    paths, told = copied(model, folder / "data"), folder / "told"
    desk_told = None if kind == "restore" else told
    with on_a_watched_disk(paths, desk_told) as (desk, disk):
        desk.people.current()
        before = dump(desk.database)
        disk.calls, disk.fail_at, disk.for_ever, disk.code = 0, at, for_ever, code
        problem = None
        try:
            WORK[kind](desk)
        except EnvironmentProblem as caught:
            problem = caught
            assert problem.code in CODES, problem.code
        disk.fail_at = 0
        if kind == "backup" or (kind == "restore" and problem is not None):
            assert dump(desk.database) == before
        # The disk is well again: the program goes on without a new start.
        desk.runs.log(3.3)
    assert_sound(paths, told)
    return problem is not None


def rounds(folder: Path, kind: str, stride: int) -> tuple[int, int]:
    """Let calls fail, once and from then on: how many calls there are, and how many times a problem was told."""
    model = prepared(folder / "model", kind)
    count, told = calls_of(model, folder / "count", kind), 0
    assert count > STEPS
    for at in range(1 + len(kind) % stride, count + 1, stride):
        for for_ever in (False, True):
            place = folder / "place"
            told += fail(model, place, kind, at, for_ever)
            shutil.rmtree(place)
    return count, told


@pytest.mark.parametrize("kind", WORK)
def test_that_a_call_that_fails_loses_nothing(tmp_path: Path, kind: str) -> None:
    calls, told = rounds(tmp_path, kind, STRIDE)
    assert calls > STEPS
    # A restore goes on when the present data cannot be read: their bytes are kept as they are.
    assert told > 0 or kind == "restore"


@pytest.mark.parametrize("kind", WORK)
def test_that_a_full_disk_is_called_so(tmp_path: Path, kind: str) -> None:
    model = prepared(tmp_path / "model", kind)
    count = calls_of(model, tmp_path / "count", kind)
    assert fail(model, tmp_path / "full", kind, max(1, count // 2), for_ever=True, code=FULL)


@pytest.mark.parametrize("at", range(1, 40, 13))
def test_that_a_failing_migration_leaves_the_old_file(tmp_path: Path, at: int) -> None:
    paths = prepare(tmp_path / "data")
    old = (Path(__file__).parent.parent / "fixtures" / "schema_0001.db").read_bytes()
    paths.database.write_bytes(old)
    with wrapped_disk() as disk:
        disk.fail_at, disk.for_ever = at, True
        with pytest.raises(EnvironmentProblem) as caught:
            open_database(paths, FixedClock()).close()
        assert caught.value.code in CODES
        disk.fail_at = 0
        assert list(paths.temp.iterdir()) == []
        # Well again: the same start succeeds and nothing of the old data is missing.
        open_database(paths, FixedClock()).close()
    for backup in paths.backups.iterdir():
        verify(backup)


def test_that_the_harness_notices_a_problem_that_is_swallowed(tmp_path: Path) -> None:
    """A planted fault: a service that says "stored" although the disk refused."""
    paths, told = prepare(tmp_path / "data"), tmp_path / "told"
    with on_a_watched_disk(paths, told) as (desk, disk):
        desk.people.current()
        _swallow(desk, disk)
    told.write_text(f"{UUID(int=7)}\n", encoding="ascii")
    with pytest.raises(AssertionError):
        assert_sound(paths, told)


def _swallow(desk: Desk, disk: Disk) -> None:
    disk.fail_at, disk.for_ever = disk.calls + 1, True
    with pytest.raises(EnvironmentProblem):
        desk.runs.log(4.2)
    disk.fail_at = 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for one in WORK:
            total, problems = rounds(Path(name) / one, one, 1)
            sys.stdout.write(
                f"{one}: {total} calls, each failed once and for ever: {problems} problems told\n"
            )
