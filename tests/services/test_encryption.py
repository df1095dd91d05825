"""Encryption at choice: on, off, other words that open it, and what is left behind."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import JSON

from rehab.domain.errors import EnvironmentProblem, Problem, UserError
from rehab.domain.handover import HandoverKind
from rehab.domain.passphrase import Opener
from rehab.domain.recovery_code import to_code
from rehab.exchange.handover_file import write_handover
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.services.data_folder import DataFolder
from rehab.services.encryption import new_recovery_code
from rehab.services.look import look_into
from rehab.services.preferences import Preferences
from rehab.services.unlock import Unlocker
from rehab.storage import connect, keyring_copy
from rehab.storage.column_types import PlainText
from rehab.storage.key_file import key_file_of
from rehab.storage.rows import METADATA, app_meta
from rehab.storage.wrapping import Cost
from tests.builders import FixedClock, dump
from tests.tally import tally

pytestmark = pytest.mark.data_file

PASSPHRASE, OTHER = "four words in a row", "another five words, longer"
CODE = to_code(bytes(range(16)))
CHEAP = Cost(n=16)
NEEDLE = "Nadelstich"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain data folder with one backup of a person's note, made once."""
    folder = tmp_path_factory.mktemp("plain") / "data"
    clock = FixedClock()
    opened = open_services(Paths(folder).ensure(), clock)
    fill(opened)
    opened.care.backup()
    opened.close()
    return folder


@pytest.fixture
def services(made: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """A plain data folder with one backup of a person's note, open a minute later."""
    shutil.copytree(made, tmp_path / "data")
    clock.move(minutes=1)
    opened = open_services(Paths(tmp_path / "data"), clock)
    opened.encryption.cost = CHEAP
    yield opened
    opened.close()


def fill(services: Services) -> None:
    """A person's words in the data file."""
    services.runs.log(5.0, name=f"{NEEDLE} in the heel")


def locked_again(paths: Paths) -> None:
    """As a new process finds it: no key is held."""
    connect._HELD.clear()
    connect._CHOSEN.clear()


def reopened(
    paths: Paths, clock: FixedClock, words: str = PASSPHRASE, opener: Opener = Opener.PASSPHRASE
) -> Services:
    locked_again(paths)
    with pytest.raises(EnvironmentProblem) as refused:
        open_services(paths, clock)
    assert refused.value.code == "data_file_encrypted"
    Unlocker(paths, Preferences(paths)).by_words(opener, words)
    opened = open_services(paths, clock)
    opened.encryption.cost = CHEAP
    return opened


def holding(folder: Path, needle: str) -> list[str]:
    """Files below a folder in which some letters can be read."""
    shapes = [needle.encode(code) for code in ("utf-8", "utf-16-le")]
    files = [file for file in folder.rglob("*") if file.is_file()]
    tally("files looked through for plain words of an encrypted folder", len(files))
    return [str(file.relative_to(folder)) for file in files if any(s in file.read_bytes() for s in shapes)]


def test_that_switching_on_keeps_every_row_and_hides_every_byte(services: Services) -> None:
    before = dump(services.database)
    assert holding(services.paths.data_dir, NEEDLE)

    done = services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)

    assert services.encryption.is_on
    assert dump(services.database) == before
    assert (done.encrypted, done.left) == (2, ())
    assert holding(services.paths.data_dir, NEEDLE) == []
    fill(services)
    assert holding(services.paths.data_dir, NEEDLE) == []
    assert all(backup.holds is not None for backup in services.care.backups())


@pytest.mark.parametrize("way", ["passphrase", "code"])
def test_that_either_opens_the_file_after_a_new_start(
    services: Services, clock: FixedClock, way: str
) -> None:
    before = dump(services.database)
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.close()

    words, opener = (
        (PASSPHRASE, Opener.PASSPHRASE) if way == "passphrase" else (CODE.lower(), Opener.RECOVERY)
    )
    again = reopened(services.paths, clock, words, opener)

    assert dump(again.database) == before
    again.close()


@pytest.mark.parametrize(
    ("opener", "words", "code"),
    [
        (Opener.PASSPHRASE, "", "passphrase_does_not_open"),
        (Opener.PASSPHRASE, PASSPHRASE.upper(), "passphrase_does_not_open"),
        (Opener.RECOVERY, to_code(bytes(16)), "recovery_code_does_not_open"),
        (Opener.RECOVERY, CODE[:-1], "recovery_code_length"),
        (Opener.RECOVERY, CODE[:-1] + ("0" if CODE[-1] != "0" else "1"), "recovery_code_typo"),
    ],
)
def test_that_other_words_do_not_open_it(services: Services, opener: Opener, words: str, code: str) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=False)
    services.close()
    before = services.paths.database.read_bytes()
    locked_again(services.paths)

    with pytest.raises(UserError) as refused:
        Unlocker(services.paths, services.preferences).by_words(opener, words)

    assert refused.value.code == code
    assert services.paths.database.read_bytes() == before


def test_that_switching_off_gives_the_same_rows_in_a_plain_file(services: Services) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    before = dump(services.database)

    with pytest.raises(UserError):
        services.encryption.switch_off("something else")
    kept = services.encryption.switch_off(PASSPHRASE)

    assert not services.encryption.is_on
    assert dump(services.database) == before
    assert not key_file_of(services.paths.database).exists()
    assert key_file_of(kept).exists()
    with sqlite3.connect(services.paths.database) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    plain.close()


def test_that_another_passphrase_and_code_take_the_place_of_the_old_ones(
    services: Services, clock: FixedClock
) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    other_code = new_recovery_code()

    services.encryption.change_passphrase(PASSPHRASE, OTHER)
    services.encryption.change_code(OTHER, other_code)
    services.close()
    locked_again(services.paths)

    unlocker = Unlocker(services.paths, services.preferences)
    backup = next(services.paths.backups.glob("rehab-*.db"))
    for file in (services.paths.database, backup):
        for opener, words in ((Opener.PASSPHRASE, PASSPHRASE), (Opener.RECOVERY, CODE)):
            with pytest.raises(UserError):
                unlocker.by_words(opener, words, file)
        unlocker.by_words(Opener.PASSPHRASE, OTHER, file)
        unlocker.by_words(Opener.RECOVERY, other_code, file)


def test_that_a_short_passphrase_changes_nothing(services: Services) -> None:
    before = services.paths.database.read_bytes()

    with pytest.raises(UserError) as refused:
        services.encryption.switch_on("seven77", CODE, backups_too=True)

    assert refused.value.code == "passphrase_short"
    assert services.paths.database.read_bytes() == before
    assert not services.encryption.is_on


def test_that_plain_backups_are_named_and_can_go(services: Services) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=False)

    assert len(services.encryption.look().plain) == 2
    assert services.encryption.remove_plain() == 2
    assert services.encryption.look().plain == ()
    assert holding(services.paths.data_dir, NEEDLE) == []


def test_that_a_backup_opens_on_another_computer(
    services: Services, clock: FixedClock, tmp_path: Path
) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    before = dump(services.database)
    made = services.care.backup(tmp_path / "stick" / "kept.db")
    services.close()
    locked_again(services.paths)
    elsewhere = open_services(Paths(tmp_path / "elsewhere").ensure(), clock)

    with pytest.raises(EnvironmentProblem) as refused:
        elsewhere.care.look_inside(made)
    assert refused.value.code == "data_file_encrypted"
    Unlocker(elsewhere.paths, elsewhere.preferences).by_words(Opener.RECOVERY, CODE, made)
    elsewhere.care.restore(made)

    assert dump(elsewhere.database) == before
    assert elsewhere.encryption.is_on
    assert elsewhere.encryption.prove(Opener.PASSPHRASE, PASSPHRASE)
    elsewhere.close()


def test_that_a_plain_backup_comes_back_encrypted_when_encryption_is_on(
    services: Services, tmp_path: Path
) -> None:
    plain = services.care.backup(tmp_path / "plain.db")
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    fill(services)

    restored = services.care.restore(plain)

    assert restored.after["run"] == 1
    assert services.encryption.is_on
    assert holding(services.paths.data_dir, NEEDLE) == []


def test_that_a_damaged_encrypted_file_is_kept_with_its_key_and_erased_with_it(
    services: Services, tmp_path: Path
) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    backup = services.care.backup(tmp_path / "kept.db")
    services.database.close()
    raw = bytearray(services.paths.database.read_bytes())
    raw[5000] ^= 1
    services.paths.database.write_bytes(raw)

    restored = services.care.restore(backup)

    assert restored.kept is not None
    assert restored.kept.name.startswith("damaged-")
    assert key_file_of(restored.kept).exists()
    services.care.erase(with_backups=True)
    assert list(services.paths.backups.iterdir()) == []
    assert services.encryption.is_on
    assert services.encryption.prove(Opener.PASSPHRASE, PASSPHRASE)


def test_that_it_opens_for_reading_only(services: Services, clock: FixedClock) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.close()
    before = services.paths.database.read_bytes()

    folder = DataFolder(services.paths, clock, Preferences(services.paths))
    opened = folder.open(reading_only=True)
    for refused in (
        lambda: fill(opened),
        lambda: opened.encryption.switch_off(PASSPHRASE),
        lambda: opened.encryption.change_passphrase(PASSPHRASE, OTHER),
    ):
        with pytest.raises(EnvironmentProblem) as problem:
            refused()
        assert problem.value.code == "reading_only"
    folder.close(opened)

    assert services.paths.database.read_bytes() == before


def test_that_the_key_file_is_found_beside_a_backup_when_its_own_is_gone(
    services: Services, clock: FixedClock
) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.close()
    key_file_of(services.paths.database).unlink()

    again = reopened(services.paths, clock)

    assert again.encryption.prove(Opener.RECOVERY, CODE)
    again.close()


def test_that_a_backup_is_due_after_a_change_and_only_then(services: Services, clock: FixedClock) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.care.backup()
    services.database.close()
    assert not services.care.backup_needed()
    clock.move(minutes=1)
    fill(services)
    services.database.close()
    assert services.care.backup_needed()


def test_that_thinned_backups_take_their_keys_along(services: Services, clock: FixedClock) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    for _ in range(9):
        clock.move(hours=1)
        services.care.backup()
    names = {file.name for file in services.paths.backups.iterdir()}
    assert {f"{name}.key" for name in names if name.endswith(".db")} == {
        n for n in names if n.endswith(".key")
    }
    assert len(names) < 20


@pytest.mark.parametrize("change", ["cut", "empty", "text", "cost", "bit"])
def test_that_a_damaged_key_file_never_opens_and_never_hangs(
    services: Services, clock: FixedClock, change: str
) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=False)
    services.close()
    for kept in services.paths.backups.glob("*.key"):
        kept.unlink()
    file = key_file_of(services.paths.database)
    raw = file.read_bytes()
    box = raw.index(b'"box": "') + 8
    changed = {
        "cut": raw[: len(raw) // 2],
        "empty": b"",
        "text": b"[[[",
        "cost": raw.replace(b'"scrypt_n": 16', b'"scrypt_n": 1099511627776'),
        "bit": raw[:box] + (b"0" if raw[box : box + 1] != b"0" else b"1") + raw[box + 1 :],
    }[change]
    file.write_bytes(changed)
    locked_again(services.paths)

    with pytest.raises(Problem) as refused:
        Unlocker(services.paths, services.preferences).by_words(Opener.PASSPHRASE, PASSPHRASE)

    assert refused.value.code in {"key_file_missing", "key_file_damaged", "passphrase_does_not_open"}


def test_that_a_needle_in_every_text_of_every_table_is_in_no_byte_of_the_folder(
    paths: Paths, clock: FixedClock
) -> None:
    services = open_services(paths, clock)
    services.encryption.cost = CHEAP
    services.sample.fill(clock.today)
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    needle = "Stecknadelkopf"
    filled = 0
    with closing(connect.connect(services.paths.database, "rw")) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for table in METADATA.sorted_tables:
            for column in table.columns:
                # What the program notes about the file itself stays as it is.
                if isinstance(column.type, PlainText | JSON) and table is not app_meta:
                    asked = f'UPDATE "{table.name}" SET "{column.name}" = ?'
                    filled += connection.execute(asked, (needle,)).rowcount
        # A transaction that is rolled back leaves its journal behind when the program is killed.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE run SET name = ?", (needle * 2,))
        assert holding(services.paths.data_dir, needle) == []
        connection.execute("ROLLBACK")
    assert filled > 1000
    # A copy without the proof: the needle is no sound content for columns with a closed list of words.
    connect.adopt(copy := services.paths.backups / "copy.db", like=services.paths.database)
    copy.touch()
    with (
        closing(connect.connect(services.paths.database)) as reading,
        closing(connect.open_with(connect.key_of(services.paths.database), copy, "rw")) as writing,
    ):
        reading.backup(writing)
    services.close()

    assert copy.stat().st_size > 100_000
    assert holding(services.paths.data_dir, needle) == []


def test_that_what_is_only_looked_at_is_encrypted_too(services: Services, clock: FixedClock) -> None:
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    clock.move(minutes=1)
    file = services.paths.data_dir.parent / "all.zip"
    file.write_bytes(write_handover(services.handovers.content(HandoverKind.EVERYTHING)))
    look = look_into(services.handovers.open(file), services.paths, clock, services.preferences)

    assert look.services.encryption.is_on
    assert holding(services.paths.data_dir, NEEDLE) == []
    look.close()


# the computer's password store


class Store:
    """A password store that stands in for the one of a desktop."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


def use_store(monkeypatch: pytest.MonkeyPatch, module: str) -> Store:
    import keyring

    kind = type("Keyring", (Store,), {"__module__": module})
    store: Store = kind()
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    return store


def test_that_a_trusted_store_opens_the_file_without_a_question(
    services: Services, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = use_store(monkeypatch, "keyring.backends.SecretService")
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    assert services.encryption.remember(True)
    assert PASSPHRASE not in str(store.kept)
    services.close()
    locked_again(services.paths)

    folder = DataFolder(services.paths, clock, Preferences(services.paths))
    opened = folder.open()
    opened.encryption.remember(False)
    folder.close(opened)

    assert store.kept == {}
    locked_again(services.paths)
    with pytest.raises(EnvironmentProblem):
        DataFolder(services.paths, clock, Preferences(services.paths)).open()


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.fail", "somebody.elses"])
def test_that_a_store_that_is_not_trusted_is_told_nothing(
    services: Services, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    store = use_store(monkeypatch, module)
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)

    assert not services.encryption.remember(True)

    assert store.kept == {}
    assert not services.preferences.settings.remember_key


def test_that_a_store_with_another_key_is_no_harm(
    services: Services, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = use_store(monkeypatch, "keyring.backends.kwallet")
    services.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    services.encryption.remember(True)
    services.close()
    name = next(iter(store.kept))
    store.kept[name] = "not hexadecimal"
    locked_again(services.paths)

    with pytest.raises(EnvironmentProblem) as refused:
        DataFolder(services.paths, clock, Preferences(services.paths)).open()

    assert refused.value.code == "data_file_encrypted"
    assert keyring_copy.remembered(bytes.fromhex(name[1])) is None


# kills

KILLER = """
import os, shutil, signal, sys
from pathlib import Path
from rehab.domain.passphrase import Opener
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.services.unlock import Unlocker
from rehab.storage.wrapping import Cost
from tests.builders import FixedClock
place, act, share, passphrase, code = sys.argv[1:]

def run(folder, moment):
    paths = Paths(folder)
    if act != "on":
        Unlocker(paths, Preferences(paths)).by_words(Opener.PASSPHRASE, passphrase)
    services = open_services(paths, FixedClock())
    services.encryption.cost = Cost(n=16)
    seen = 0
    def watch(event, arguments):
        nonlocal seen
        if event in ("os.rename", "os.remove", "open", "sqlite3.connect", "os.chmod"):
            seen += 1
            if seen == moment:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(watch)
    if act == "on":
        services.encryption.switch_on(passphrase, code, backups_too=True)
    elif act == "off":
        services.encryption.switch_off(passphrase)
    else:
        services.encryption.change_passphrase(passphrase, passphrase + "!")
    return seen

def copied(name):
    return Path(shutil.copytree(Path(place) / "start", Path(place) / name))

count_file = Path(place) / "count"
if not os.fork():
    count_file.write_text(str(run(copied("whole"), 0)))
    os._exit(0)
assert os.wait()[1] == 0
count = int(count_file.read_text())
for moment in range(1, count + 1, max(1, count // int(share))):
    folder = copied(f"killed-{moment}")
    if not os.fork():
        run(folder, moment)
        os._exit(0)
    assert os.wait()[1] == signal.SIGKILL, moment
"""
"""One process for each kill, without a start of the program for each."""


def opens_with_rows(folder: Path, clock: FixedClock, rows: object) -> bool:
    """Whether a data folder opens as a person would open it, with all rows, and whether it is encrypted."""
    paths = Paths(folder)
    locked_again(paths)
    try:
        opened = open_services(paths, clock)
    except EnvironmentProblem:
        unlocker = Unlocker(paths, Preferences(paths))
        try:
            unlocker.by_words(Opener.PASSPHRASE, PASSPHRASE)
        except UserError:
            unlocker.by_words(Opener.PASSPHRASE, PASSPHRASE + "!")
        unlocker.by_words(Opener.RECOVERY, CODE)
        opened = open_services(paths, clock)
    try:
        assert dump(opened.database) == rows
        unlocker = Unlocker(paths, Preferences(paths))
        for backup in opened.care.backups():
            if backup.holds is None:
                unlocker.by_words(Opener.RECOVERY, CODE, backup.path)
        assert all(backup.holds is not None for backup in opened.care.backups())
        return opened.encryption.is_on
    finally:
        opened.close()


MOMENTS = 4
"""Kills of each act in the suite; `python -m tests.services.test_encryption` kills at every moment."""


def kill_at(made: Path, folder: Path, act: str, moments: int, clock: FixedClock) -> list[bool]:
    """Whether the file was encrypted after each kill; it opened, with all rows."""
    clock.move(minutes=1)
    shutil.copytree(made, folder / "start")
    opened = open_services(Paths(folder / "start"), clock)
    opened.encryption.cost = CHEAP
    if act != "on":
        opened.encryption.switch_on(PASSPHRASE, CODE, backups_too=True)
    rows = dump(opened.database)
    opened.close()
    arguments = [sys.executable, "-c", KILLER, str(folder), act, str(moments), PASSPHRASE, CODE]
    subprocess.run(arguments, check=True)
    return [opens_with_rows(copy, clock, rows) for copy in sorted(folder.glob("killed-*"))]


@pytest.mark.parametrize("act", ["on", "off", "change"])
def test_that_a_kill_leaves_a_file_that_opens_and_its_key(
    made: Path, tmp_path: Path, clock: FixedClock, act: str
) -> None:
    assert kill_at(made, tmp_path, act, MOMENTS, clock)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain"
        first = open_services(Paths(plain).ensure(), FixedClock())
        fill(first)
        first.care.backup()
        first.close()
        for name in ("on", "off", "change"):
            here = Path(place) / name
            here.mkdir()
            states = kill_at(plain, here, name, 10_000, FixedClock())
            sys.stdout.write(f"{name}: {len(states)} kills, encrypted after {sum(states)}, always whole\n")
