"""A data file behind a key: everything that works on a plain one works on it, and nothing of it can be read."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.patient import Patient
from rehab.domain.recovery_code import to_code
from rehab.paths import Paths
from rehab.storage import connect
from rehab.storage.backup import back_up, health, verify
from rehab.storage.contents import contents
from rehab.storage.erase import erase
from rehab.storage.key_file import key_file_of
from rehab.storage.opening import HEAD, examine
from rehab.storage.patient import PatientStore
from rehab.storage.restore import restore_from
from rehab.storage.wrapping import Cost, wrap
from tests.builders import Desk, FixedClock, Shelf, open_desk

pytestmark = pytest.mark.data_file

NEEDLE = "Needle-Zwirn"


@pytest.fixture
def key(paths: Paths) -> Iterator[connect.Key]:
    """A key that new files of the test's data folder are written with."""
    made = connect.Key.new()
    wrapped = wrap(made, "four words in a row", to_code(bytes(16)), Cost(n=16))
    key_file_of(paths.database).write_bytes(wrapped.to_bytes())
    connect.hold(made)
    connect.write_with(paths.database, made)
    yield made
    connect.let_go(made)
    connect.forget(paths.database)


@pytest.fixture
def sealed(key: connect.Key, paths: Paths, clock: FixedClock, shelf: Shelf) -> Iterator[Desk]:
    """All use cases over an encrypted data file in which a person with an unmistakable name was entered."""
    made = open_desk(paths, clock, shelf)
    with made.database.write() as work:
        PatientStore(work).add_patient(Patient(uuid4(), NEEDLE, is_me=True))
    yield made
    made.close()


def test_that_a_plain_file_is_opened_without_the_other_library(desk: Desk) -> None:
    with closing(connect.connect(desk.paths.database)) as connection:
        assert type(connection) is sqlite3.Connection


def test_that_nothing_in_an_encrypted_file_can_be_read(sealed: Desk, key: connect.Key) -> None:
    raw = sealed.paths.database.read_bytes()

    assert raw.startswith(key.name)
    assert NEEDLE.encode() not in raw
    assert b"patient" not in raw
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(sealed.paths.database)) as plain:
        plain.execute("SELECT * FROM patient")


def test_that_an_encrypted_file_passes_the_checks_of_opening(sealed: Desk) -> None:
    assert examine(sealed.paths.database) == HEAD
    assert health(sealed.paths.database)[0] == ()
    assert contents(sealed.paths.database).people == (NEEDLE,)


def test_that_a_backup_is_encrypted_with_the_same_key_and_goes_back(sealed: Desk, key: connect.Key) -> None:
    kept = back_up(sealed.paths, sealed.clock)
    sealed.database.close()
    restored = restore_from(sealed.paths, sealed.clock, kept)

    assert kept.read_bytes().startswith(key.name)
    assert restored.after == verify(kept) == restored.before
    assert contents(sealed.paths.database).people == (NEEDLE,)


def test_that_the_empty_file_after_an_erasure_is_encrypted_too(sealed: Desk, key: connect.Key) -> None:
    sealed.database.close()
    erase(sealed.paths, (sealed.paths.backups,))

    assert sealed.paths.database.read_bytes().startswith(key.name)
    assert contents(sealed.paths.database).people == ()


def test_that_a_file_whose_key_was_not_unlocked_asks_for_it(sealed: Desk, key: connect.Key) -> None:
    sealed.database.close()
    file = sealed.paths.database
    before = file.read_bytes()
    connect.let_go(key)
    connect.forget(file)

    with pytest.raises(EnvironmentProblem) as refused:
        examine(file)

    assert refused.value.code == "data_file_encrypted"
    assert file.read_bytes() == before


def test_that_an_encrypted_file_without_its_library_says_so(
    sealed: Desk, key: connect.Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed.database.close()
    monkeypatch.setattr("rehab.storage.connect.NEEDED", ("a_library_that_nobody_has",))
    file = sealed.paths.database
    connect.let_go(key)
    connect.forget(file)

    with pytest.raises(EnvironmentProblem) as refused:
        examine(file)

    assert refused.value.code == "secure_missing"


@pytest.mark.parametrize("place", [20, 5000, -40])
def test_that_a_changed_bit_of_an_encrypted_file_is_noticed(sealed: Desk, place: int) -> None:
    sealed.database.close()
    raw = bytearray(sealed.paths.database.read_bytes())
    raw[place] ^= 1
    sealed.paths.database.write_bytes(raw)

    with pytest.raises(EnvironmentProblem) as refused:
        verify(sealed.paths.database)

    assert refused.value.code == "damaged"


def test_that_a_file_of_rubbish_is_no_encrypted_file(tmp_path: Path) -> None:
    rubbish = tmp_path / "rehab.db"
    rubbish.write_bytes(b"\x07" * 8192)

    with pytest.raises(EnvironmentProblem) as refused:
        examine(rubbish)

    assert refused.value.code == "not_a_database"
