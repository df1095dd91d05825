"""Every backup is proven and leads back to exactly what it holds."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.pain import Measure
from rehab.paths import Paths
from rehab.storage.backup import verify
from rehab.storage.restore import restore_from
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk

pytestmark = pytest.mark.data_file


def test_that_a_backup_restores_to_an_equal_dump(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    then = dump(desk.database)
    kept = desk.care.backup()
    desk.checkins.log(Measure.FIRST_STEP, 2, episode)
    now = dump(desk.database)

    desk.clock.move(minutes=1)
    restored = desk.care.restore(kept)
    assert dump(desk.database) == then
    assert restored.before is not None
    assert (restored.before["pain_reading"], restored.after["pain_reading"]) == (2, 1)

    assert restored.kept is not None
    desk.clock.move(minutes=1)
    desk.care.restore(restored.kept)
    assert dump(desk.database) == now
    desk.checkins.log(Measure.FIRST_STEP, 1, episode)
    assert dump(desk.database) != now


def test_that_backups_carry_their_time_and_never_overwrite(desk: Desk, tmp_path: Path) -> None:
    assert desk.care.newest_backup() is None
    first, second = desk.care.backup(), desk.care.backup()
    assert [first.name, second.name] == ["rehab-20261116-180000.db", "rehab-20261116-180000-2.db"]
    desk.clock.move(days=1)
    third = desk.care.backup()
    assert desk.care.newest_backup() == third

    elsewhere = desk.care.backup(tmp_path / "stick")
    assert elsewhere.parent == tmp_path / "stick"
    named = desk.care.backup(tmp_path / "mine.db")
    with pytest.raises(UserError, match="backup_exists"):
        desk.care.backup(named)
    for made in (first, third, elsewhere, named):
        assert made.stat().st_mode & 0o777 == 0o600
        assert verify(made)["patient"] == 0
    assert [p.name for p in tmp_path.glob("**/.*")] == []


def test_that_a_backup_is_consistent_while_another_thread_writes(desk: Desk) -> None:
    episode = desk.start_plan()
    enough = threading.Event()
    problems: list[BaseException] = []

    def write() -> None:
        try:
            while not enough.is_set():
                desk.checkins.log(Measure.FIRST_STEP, 4, episode)
        except BaseException as error:  # noqa: BLE001 - handed to the test's own thread
            problems.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    sizes = []
    for _ in range(5):
        desk.clock.now = desk.clock.now
        sizes.append(verify(desk.care.backup())["pain_reading"])
    enough.set()
    writer.join()
    assert problems == []
    assert sizes == sorted(sizes)


WRITER = """
import sys
from pathlib import Path
from rehab.domain.pain import Measure
from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, open_desk
desk = open_desk(Paths(Path(sys.argv[1])), FixedClock(), Shelf())
episode = desk.people.current().id
print("ready", flush=True)
while True:
    desk.checkins.log(Measure.FIRST_STEP, 4, episode)
"""


def test_that_a_backup_is_consistent_while_another_program_writes(desk: Desk) -> None:
    desk.start_plan()
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(desk.paths.data_dir)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    try:
        assert writer.stdout.readline() == "ready\n"
        sizes = [verify(desk.care.backup())["pain_reading"] for _ in range(4)]
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


@pytest.mark.parametrize("kind", ["letter", "cut", "newer", "trigger", "foreign table", "missing"])
def test_that_a_bad_backup_is_refused_and_the_data_stays(desk: Desk, kind: str) -> None:
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    bad = desk.care.backup()
    match kind:
        case "letter":
            bad.write_text("Dear diary")
        case "cut":
            bad.write_bytes(bad.read_bytes()[:-9000])
        case "missing":
            bad.unlink()
        case _:
            statement = {
                "newer": "UPDATE app_meta SET value = '0999' WHERE key = 'schema_revision'",
                "trigger": "CREATE TRIGGER evil AFTER INSERT ON run BEGIN DELETE FROM pain_reading; END",
                "foreign table": "CREATE TABLE guest (name TEXT)",
            }[kind]
            with closing(sqlite3.connect(bad)) as connection:
                connection.execute(statement)
                connection.commit()
    before = dump(desk.database)

    with pytest.raises(EnvironmentProblem):
        desk.care.restore(bad)
    assert dump(desk.database) == before
    assert list(desk.paths.temp.iterdir()) == []
    desk.checkins.log(Measure.FIRST_STEP, 5, episode)


def test_that_left_over_journals_do_not_undo_a_restore(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    then = dump(desk.database)
    kept = desk.care.backup()
    desk.close()
    # Another tool used the file in WAL mode and was killed: its changes lie in a file beside it.
    with closing(sqlite3.connect(desk.paths.database)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("UPDATE pain_reading SET value = 1")
        other.commit()
        side = {p.name: p.read_bytes() for p in desk.paths.data_dir.glob("rehab.db*")}
    for name, raw in side.items():
        (desk.paths.data_dir / name).write_bytes(raw)
    assert (desk.paths.data_dir / "rehab.db-wal").stat().st_size > 0

    restore_from(desk.paths, desk.clock, kept)
    assert list(desk.paths.data_dir.glob("rehab.db-*")) == []
    again = open_desk(desk.paths, desk.clock, Shelf())
    assert dump(again.database) == then
    again.close()


def test_that_a_restore_works_over_a_damaged_file_and_keeps_its_bytes(
    paths: Paths, clock: FixedClock
) -> None:
    desk = open_desk(paths, clock, Shelf())
    desk.start_plan()
    then = dump(desk.database)
    kept = desk.care.backup()
    desk.close()
    damaged = b"not what it was" * 1000
    paths.database.write_bytes(damaged)

    restored = restore_from(paths, clock, kept)
    assert restored.before is None
    assert restored.kept is not None
    assert restored.kept.read_bytes() == damaged
    again = open_desk(paths, clock, Shelf())
    assert dump(again.database) == then
    assert again.care.newest_backup() == kept
    again.close()


def test_that_a_backup_can_be_brought_to_a_new_computer(desk: Desk, tmp_path: Path) -> None:
    desk.start_plan()
    then = dump(desk.database)
    kept = desk.care.backup()
    fresh = open_desk(Paths(tmp_path / "new"), desk.clock, Shelf())
    fresh.care.restore(kept)
    assert dump(fresh.database) == then
    fresh.close()


def test_that_the_check_tells_what_is_wrong_in_codes(desk: Desk) -> None:
    desk.start_plan()
    alone = desk.care.check()
    assert (alone.codes, alone.sound, alone.newest_backup) == (("no_backup",), True, None)
    assert alone.rows["episode"] == 1

    kept = desk.care.backup()
    well = desk.care.check()
    assert (well.codes, well.newest_backup) == ((), kept)
    assert well.backed_up_at is not None

    with closing(sqlite3.connect(desk.paths.database)) as other:
        other.execute("DELETE FROM patient")
        other.commit()
    assert desk.care.check().codes == ("foreign_keys_broken",)

    page = 4096
    raw = bytearray(desk.paths.database.read_bytes())
    raw[page * 2 :] = bytes(len(raw) - page * 2)
    desk.paths.database.write_bytes(bytes(raw))
    ill = desk.care.check()
    assert (ill.codes, ill.sound) == (("damaged",), False)
    shutil.copyfile(kept, desk.paths.database)
