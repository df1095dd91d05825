"""One person goes for good: not a byte of them stays but in backups that are named; everybody else stays whole."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from rehab import logs
from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.storage import erase_person as module
from rehab.storage.backup import verify
from rehab.storage.limits import LimitStore
from rehab.storage.patient import PatientStore
from rehab.storage.rows import METADATA
from tests.builders import MONDAY, Desk, Dump, dump
from tests.tally import tally

pytestmark = pytest.mark.data_file

if TYPE_CHECKING:
    from rehab.paths import Paths

NEEDLE = "needle in the hay"
FIXTURES = Path(__file__).parent.parent / "fixtures"


def add_person(desk: Desk, name: str, is_me: bool = False) -> UUID:
    """A person with a needle in every text that a row can hold, in every table that belongs to a person."""
    person, episode = Patient(uuid4(), name, is_me), uuid4()
    site = Site.HEEL
    with desk.database.write() as work:
        store = PatientStore(work)
        store.add_patient(person)
        start = MONDAY - timedelta(days=30)
        store.add_episode(
            Episode(
                episode, person.id, site, Side.LEFT, primary_measure(site), start, onset=name, detail=name
            )
        )
        LimitStore(work).put(person.id, {"mic": 3})
    for value in range(11):
        desk.checkins.log(Measure.FIRST_STEP, value, episode)
    desk.treatments.log("tape", MONDAY, MONDAY, episode, note=name, dose=name, provider=name)
    desk.database.close()
    return person.id


def files_with(folder: Path, *needles: str) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    tally("files looked through for a person who was erased", len(files))
    return sorted(
        path.name for path in files if any(needle.encode() in path.read_bytes() for needle in needles)
    )


def without(dumped: Dump, person: UUID) -> Dump:
    """Rows that belong to others, by the way up to the person."""
    gone: dict[str, set[object]] = {"patient": {person}}
    for table in METADATA.sorted_tables:
        keys = {c.name: next(iter(c.foreign_keys)).column.table.name for c in table.c if c.foreign_keys}
        for key, row in dumped.get(table.name, {}).items():
            if any(row.get(column) in gone.get(parent, ()) for column, parent in keys.items()):
                gone.setdefault(table.name, set()).add(key)
    return {
        table: {key: row for key, row in rows.items() if key not in gone.get(table, ())}
        for table, rows in dumped.items()
    }


def test_that_one_person_goes_without_a_byte_and_everybody_else_stays(desk: Desk, paths: Paths) -> None:
    logs.start(paths)
    desk.start_plan()
    other = add_person(desk, "Somebody else")
    gone = add_person(desk, NEEDLE)
    before = dump(desk.database)
    backup = desk.care.backup()
    (paths.temp / "look-1").mkdir()
    (paths.temp / "look-1" / "rehab.db").write_text(NEEDLE)
    (paths.cache / "drawings").mkdir(exist_ok=True)
    (paths.cache / "drawings" / "a.png").write_text(NEEDLE)
    assert desk.care.traces(gone).holding == (backup,)

    done = desk.care.erase_person(gone, with_backups=True)

    logs.stop()
    assert done.cleaned == (backup,)
    assert done.left == module.Traces()
    assert done.rows["pain_reading"] == 11
    assert files_with(paths.data_dir, NEEDLE, str(gone), gone.hex) == []
    assert dump(desk.database) == without(before, gone)
    assert other in dump(desk.database)["patient"]
    assert verify(backup) == verify(paths.database)
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert "one person was erased" in (paths.logs / logs.FILE).read_text()
    assert all(path.stat().st_mode & 0o077 == 0 for path in (backup, paths.database))
    # The data file is in use again.
    desk.runs.log(4.0)


def test_that_backups_stay_unless_they_are_asked_for_and_are_named(desk: Desk, paths: Paths) -> None:
    desk.start_plan()
    empty = desk.care.backup()
    desk.clock.move(minutes=1)
    gone = add_person(desk, NEEDLE)
    held = desk.care.backup()
    raw, old = held.read_bytes(), empty.read_bytes()
    damaged = paths.backups / "damaged-20261101-120000-12345678.db"
    damaged.write_bytes(b"no data file at all")
    done = desk.care.erase_person(gone, with_backups=False)
    assert done.left == module.Traces((held,), (damaged,))
    assert (held.read_bytes(), empty.read_bytes()) == (raw, old)
    assert files_with(paths.data_dir, NEEDLE) == [held.name]
    assert desk.care.restore(held).after["patient"] == 2


@pytest.mark.parametrize("schema", ["0001", "0004", "0006", "0007", "0008", "0009"])
def test_that_a_person_is_taken_out_of_backups_of_every_schema(schema: str, desk: Desk, paths: Paths) -> None:
    old = paths.backups / "rehab-20250101-120000.db"
    shutil.copyfile(FIXTURES / f"schema_{schema}.db", old)
    with closing(sqlite3.connect(old)) as connection:
        ((key,),) = connection.execute("SELECT id FROM patient").fetchall()
        connection.execute("UPDATE patient SET name = ?", (NEEDLE,))
        connection.commit()
    done = desk.care.erase_person(UUID(key), with_backups=True)
    assert done.cleaned == (old,)
    assert files_with(paths.data_dir, NEEDLE, key) == []
    counts = verify(old)
    assert not any(counts[table] for table in ("patient", "episode", "session", "pain_reading", "run"))


def test_that_nothing_is_taken_out_of_backups_while_the_data_is_damaged(desk: Desk, paths: Paths) -> None:
    gone = add_person(desk, NEEDLE)
    backup = desk.care.backup()
    before = backup.read_bytes()
    desk.database.close()
    raw = bytearray(paths.database.read_bytes())
    raw[8192 : len(raw) - 8192] = b"\xab" * (len(raw) - 16384)
    paths.database.write_bytes(raw)
    with pytest.raises(EnvironmentProblem, match="damaged"):
        desk.care.erase_person(gone, with_backups=True)
    assert backup.read_bytes() == before
    assert paths.database.read_bytes() == raw
    assert list(paths.temp.iterdir()) == []


def test_that_the_search_for_bytes_notices_a_file_that_was_not_compacted(
    desk: Desk, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: rows are deleted, their bytes stay in free pages."""

    def only_delete(file: Path, person: UUID) -> None:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA secure_delete=OFF")
            for table in ("treatment", "pain_reading", "episode", "patient"):
                connection.execute(f"DELETE FROM {table}")
            connection.commit()

    monkeypatch.setattr(module, "_take_out", only_delete)
    gone = add_person(desk, NEEDLE)
    desk.care.erase_person(gone, with_backups=True)
    assert files_with(paths.data_dir, NEEDLE) == [paths.database.name]
