"""What was acknowledged survives a full disk and a second program; how kills are checked (`tests.faults.kills`)."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from rehab.paths import Paths
from rehab.storage.database import open_database
from rehab.storage.rows import METADATA, pain_reading, session, set_entry
from tests.builders import FixedClock, Shelf, open_desk

pytestmark = pytest.mark.data_file

SETS_PER_SESSION = 3


def told_ids(file: Path) -> set[str]:
    """Acknowledged ids; the last line may have been cut by the kill."""
    if not file.exists():
        return set()
    *whole, _rest = file.read_text(encoding="ascii").split("\n")
    return set(whole)


def lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


def assert_whole(paths: Paths, told: Path) -> None:
    """The file is sound, every acknowledged record is there, and no session is a half one."""
    database = open_database(paths, FixedClock())
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with database.read() as work:
        tables = [table for table in METADATA.sorted_tables if "id" in table.c]
        stored = {str(row.id) for table in tables for row in work.rows(select(table.c.id))}
        assert told_ids(told) <= stored
        for (key,) in work.rows(select(session.c.id)):
            assert (
                len(work.rows(select(set_entry.c.id).where(set_entry.c.session_id == key)))
                == SETS_PER_SESSION
            )
            scores = work.rows(select(pain_reading.c.value).where(pain_reading.c.session_id == key))
            assert sorted(value for (value,) in scores) in ([2, 3, 4], [1, 5, 6])
    database.close()


def test_that_the_check_notices_a_lost_record(paths: Paths, tmp_path: Path) -> None:
    told = tmp_path / "told"
    desk = open_desk(paths, FixedClock(), Shelf(), told)
    run = desk.runs.log(5).value
    desk.close()
    assert_whole(paths, told)
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("DELETE FROM run WHERE id = ?", (run.id.hex,))
        connection.commit()
    with pytest.raises(AssertionError):
        assert_whole(paths, told)


FILLER = """
import os, resource, sys
from pathlib import Path
from rehab.domain.errors import EnvironmentProblem
from rehab.domain.session import Done, SessionDraft, SetEntry
from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, dump, open_desk
paths, way = Paths(Path(sys.argv[1])), sys.argv[2]
desk = open_desk(paths, FixedClock(), Shelf())
episode = desk.start_plan()
filler = paths.data_dir / "filler"
if way == "limit":
    room = paths.database.stat().st_size + 30_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
else:
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    os.truncate(filler, filler.stat().st_size - 60_000)
draft = SessionDraft(Done.ALL, "morning", before=3, note="n" * 1500)
try:
    while True:
        before = dump(desk.database)
        desk.sessions.record(draft, episode)
except EnvironmentProblem as problem:
    print(problem.code, problem.values["folder"] == paths.data_dir)
print(dump(desk.database) == before)
if way == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
try:
    desk.care.backup()
except EnvironmentProblem as problem:
    print(problem.code, sorted(p.name for p in paths.backups.iterdir()))
if way == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
else:
    filler.unlink()
print(desk.sessions.record(draft, episode).value.note == draft.note)
print(desk.care.check().sound, desk.care.backup().is_file())
"""


def fill(paths: Paths, way: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", FILLER, str(paths.data_dir), way], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_that_a_write_that_finds_no_room_is_named_and_loses_nothing(paths: Paths) -> None:
    told, kept, backup, again, care = fill(paths, "limit")
    assert told == "disk_error True"
    assert kept == "True"
    assert backup.endswith("[]")
    assert (again, care) == ("True", "True True")


@pytest.fixture
def small_disk() -> Iterator[tuple[Paths, str]]:
    """A disk of 1 MB, or where none can be mounted a folder whose files cannot grow."""
    folder = Path(tempfile.mkdtemp(prefix="rehab-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    yield Paths(folder / "data"), "disk" if mounted.returncode == 0 else "limit"
    if mounted.returncode == 0:
        subprocess.run(["umount", str(folder)], check=True)
    shutil.rmtree(folder)


def test_that_a_full_disk_is_named_and_loses_nothing(small_disk: tuple[Paths, str]) -> None:
    paths, way = small_disk
    told, kept, backup, again, care = fill(paths, way)
    code = "disk_full" if way == "disk" else "disk_error"
    assert told == f"{code} True"
    assert kept == "True"
    assert backup.endswith("[]")
    assert (again, care) == ("True", "True True")


ADDER = """
import sys
from pathlib import Path
from sqlalchemy import select
from rehab.domain.clock import system_clock
from rehab.paths import Paths
from rehab.storage.database import open_database
from rehab.storage.rows import patient
database = open_database(Paths(Path(sys.argv[1])), system_clock)
print("ready", flush=True)
sys.stdin.readline()
for _ in range(100):
    with database.write() as work:
        row = work.first(select(patient))
        work.update(patient, row.id, row.version, {"name": str(int(row.name or 0) + 1)})
"""


def test_that_two_programs_take_turns_and_lose_no_change(paths: Paths) -> None:
    desk = open_desk(paths, FixedClock(), Shelf())
    desk.start_plan()
    arguments = [sys.executable, "-c", ADDER, str(paths.data_dir)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    both = [subprocess.Popen(arguments, text=True, **pipes) for _ in range(2)]  # type: ignore[call-overload]
    for each in both:
        assert each.stdout.readline() == "ready\n"
    for each in both:
        each.stdin.write("go\n")
        each.stdin.flush()
    for each in both:
        _, said = each.communicate(timeout=100)
        assert each.returncode == 0, said
    person = desk.people.me()
    assert person is not None
    assert person.name == "200"
    desk.close()


def test_that_two_first_starts_at_once_make_one_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rehab.paths import Paths; from tests.builders import *;"
        "d = open_desk(Paths(Path(sys.argv[1])), FixedClock(), Shelf()); print(d.runs.log(5).value.id)"
    )
    arguments = [sys.executable, "-c", code, str(tmp_path / "data")]
    both = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    ids = {each.communicate(timeout=100)[0].strip() for each in both}
    desk = open_desk(Paths(tmp_path / "data"), FixedClock(), Shelf())
    with desk.database.read() as work:
        table = METADATA.tables["run"]
        assert {str(row.id) for row in work.rows(select(table.c.id))} == ids
    assert list(desk.paths.temp.iterdir()) == []
    desk.close()
