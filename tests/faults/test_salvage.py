"""Out of harmed data files comes what can be read, with a list of the rest, and the files stay as they are."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.domain.loss import Why
from rehab.domain.pain import Measure
from rehab.domain.recovery_code import to_code
from rehab.exchange.handover_file import read_handover
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.services.rescue import Rescue
from rehab.storage import connect
from rehab.storage.handover_merge import FileRows
from rehab.storage.key_file import key_file_of
from rehab.storage.opening import examine
from rehab.storage.salvage import Salvage, salvage
from rehab.storage.salvage_ties import tied
from rehab.storage.wrapping import Cost, wrap
from rehab.ui.texts.rescue import losses, rescue_list
from tests.builders import NOW, FixedClock, Shelf, open_desk
from tests.faults.harm import ALL, HARM, NOTHING, PAGE, poke, sql
from tests.tally import tally

ENTRIES = ("session", "pain_reading", "run", "set_entry", "checkin_answer")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with nine weeks in it, closed."""
    paths = Paths(tmp_path_factory.mktemp("filled") / "data").ensure()
    services = open_services(paths, FixedClock())
    services.sample.fill(NOW.date())
    services.close()
    return paths.database


def copied(filled: Path, folder: Path) -> Path:
    return Path(shutil.copyfile(filled, folder / "rehab.db"))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else path.stat().st_mode.__str__()


def entries(found: Salvage) -> int:
    return sum(len(found.records.get(table, ())) for table in ENTRIES)


def code_of(path: Path) -> str:
    try:
        examine(path)
    except EnvironmentProblem as problem:
        return problem.code
    return ""


@pytest.mark.parametrize("kind", HARM)
def test_that_what_can_be_read_comes_out_of_a_harmed_file(kind: str, filled: Path, tmp_path: Path) -> None:
    harm, code, brings = HARM[kind]
    path, place = copied(filled, tmp_path), tmp_path / "work"
    place.mkdir()
    whole = entries(salvage(filled, place))
    harm(path)
    assert code_of(path) == code
    before = digest(path)
    if path.is_file():
        found = tied(salvage(path, place), NOW)
        got = entries(found)
        # What is there is whole in itself, so that it can be taken over.
        FileRows(_content(found))
    else:
        found, got = Salvage(), 0
    assert digest(path) == before
    assert list(place.iterdir()) == []
    tally("kinds of harm: refused with its code, or known to open, and byte for byte as it was")
    tally("kinds of which something was read", int(got > 0))
    if brings == ALL:
        assert got == whole
    elif brings == NOTHING:
        assert got == 0
    else:
        assert 0 < got <= whole
        assert found.losses


def _content(found: Salvage) -> Handover:
    return Handover(HandoverKind.EVERYTHING, NOW.isoformat(), "0001", records=found.records)


def rescue_of(folder: Path) -> Rescue:
    paths = Paths(folder).ensure()
    return Rescue(paths, FixedClock(), Preferences(paths))


@pytest.mark.parametrize("kind", ["a zeroed person", "a newer schema with more in it"])
def test_that_a_rescue_writes_a_file_that_can_be_taken_over_and_a_list(
    kind: str, filled: Path, tmp_path: Path
) -> None:
    path = copied(filled, tmp_path)
    HARM[kind][0](path)
    before = digest(path)
    out = tmp_path / "saved.zip"
    result = rescue_of(tmp_path / "data").save(path, out, rescue_list)
    assert digest(path) == before
    assert list((tmp_path / "data" / "temp").iterdir()) == []
    content = read_handover(out.read_bytes())
    assert content.kind is HandoverKind.EVERYTHING
    FileRows(content)
    said = out.with_suffix(".txt").read_text()
    assert losses(result)
    assert all(line in said for line in losses(result))
    with zipfile.ZipFile(out) as archive:
        assert b"pain_0_10" in archive.read("tables/readings.csv")
    assert out.stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match="file_exists"):
        rescue_of(tmp_path / "data").save(path, out, rescue_list)


def test_that_words_no_page_could_read_are_left_out_alone(filled: Path, tmp_path: Path) -> None:
    path = copied(filled, tmp_path)
    sql(path, "UPDATE session SET done = 'al' WHERE rowid IN (3, 77)")
    result = rescue_of(tmp_path / "data").save(path, tmp_path / "saved.zip", rescue_list)
    assert ("session", Why.NONSENSE, 2) in {(loss.table, loss.why, loss.count) for loss in result.losses}
    whole = entries(salvage(filled, tmp_path))
    assert sum(result.counts.get(table, 0) for table in ENTRIES) > whole - 30


def test_that_one_can_go_on_with_what_was_read(filled: Path, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data").ensure()
    shutil.copyfile(filled, paths.database)
    HARM["a zeroed page"][0](paths.database)
    paths.marker.touch()
    harmed = paths.database.read_bytes()
    result = Rescue(paths, FixedClock(), Preferences(paths)).go_on(paths.database)
    assert result.kept is not None
    assert result.kept.read_bytes() == harmed
    services = open_services(paths, FixedClock())
    me = services.people.me()
    assert me is not None
    assert me.is_sample
    services.close()
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (153,)
        assert connection.execute("SELECT count(*) FROM pain_reading").fetchone() == (0,)


def test_that_nothing_is_written_when_nothing_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear diary" * 900)
    with pytest.raises(UserError, match="rescue_nothing"):
        rescue_of(tmp_path / "data").save(path, tmp_path / "saved.zip", rescue_list)
    assert not (tmp_path / "saved.zip").exists()
    assert not (tmp_path / "saved.txt").exists()


def test_that_an_unfinished_change_of_a_killed_program_does_not_count(filled: Path, tmp_path: Path) -> None:
    path, place = copied(filled, tmp_path), tmp_path / "work"
    place.mkdir()
    before = salvage(path, place).records
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size=1'); c.execute('BEGIN IMMEDIATE');"
        "c.execute('UPDATE pain_reading SET value = 9');"
        "c.execute('DELETE FROM run'); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    journal = path.with_name("rehab.db-journal")
    assert journal.stat().st_size > 0
    digests = digest(path), digest(journal)
    found = salvage(path, place).records
    assert json.dumps(found, sort_keys=True) == json.dumps(before, sort_keys=True)
    assert (digest(path), digest(journal)) == digests


def test_that_an_encrypted_file_is_read_around_its_damage_and_nothing_plain_stays(tmp_path: Path) -> None:
    paths, key = Paths(tmp_path / "data").ensure(), connect.Key.new()
    wrapped = wrap(key, "four words in a row", to_code(bytes(16)), Cost(n=16))
    key_file_of(paths.database).write_bytes(wrapped.to_bytes())
    connect.hold(key)
    connect.write_with(paths.database, key)
    desk = open_desk(paths, FixedClock(), Shelf())
    episode = desk.start_plan()
    for value in (5, 4, 3):
        desk.checkins.log(Measure.FIRST_STEP, value, episode)
    desk.database.close()
    with closing(connect.connect(paths.database)) as connection:
        question = "SELECT rootpage FROM sqlite_master WHERE name = 'prescription'"
        (page,) = connection.execute(question).fetchone()
    poke(paths.database, (page - 1) * PAGE + 100, b"harm")
    out = tmp_path / "saved.zip"
    result = Rescue(paths, FixedClock(), Preferences(paths)).save(paths.database, out, rescue_list)
    connect.let_go(key)
    assert result.counts["pain_reading"] == 3
    assert {(loss.table, loss.why) for loss in result.losses} == {("prescription", Why.UNREADABLE)}
    with pytest.raises(EnvironmentProblem, match="data_file_encrypted"):
        Rescue(paths, FixedClock(), Preferences(paths)).save(paths.database, tmp_path / "no.zip", rescue_list)
