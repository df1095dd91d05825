"""A data file that cannot be trusted is refused with its own code and stays as it was found."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.paths import Paths
from rehab.storage import opening
from rehab.storage.database import open_database
from rehab.storage.opening import HEAD, examine
from tests.builders import FixedClock, Shelf, dump, open_desk
from tests.faults.harm import HARM, sql
from tests.tally import tally

pytestmark = pytest.mark.data_file

FIXTURE = Path(__file__).parent.parent / "fixtures" / f"schema_{HEAD}.db"

REFUSED = {kind: (harm, code) for kind, (harm, code, _) in HARM.items() if code}
"""Kinds of harm that are seen when the file is opened."""


@pytest.fixture
def used(paths: Paths, clock: FixedClock) -> Path:
    """A data file with data, closed."""
    shutil.copyfile(FIXTURE, paths.database)
    open_database(paths, clock).close()
    return paths.database


def state(folder: Path) -> dict[str, str]:
    """Every file below a folder with its digest."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize("kind", REFUSED)
def test_that_a_harmed_file_is_refused_and_untouched(
    kind: str, used: Path, paths: Paths, clock: FixedClock
) -> None:
    harm, code = REFUSED[kind]
    harm(used)
    before = state(paths.data_dir)

    with pytest.raises(EnvironmentProblem) as refused:
        open_database(paths, clock)

    assert refused.value.code == code
    assert refused.value.values["path"] == paths.database
    assert state(paths.data_dir) == before
    tally("starts that were refused, the whole folder byte for byte as it was")


class Blind:
    """A connection that finds every page in order."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def execute(self, statement: str) -> object:
        if "quick_check" in statement or "foreign_key_check" in statement:
            return self.connection.execute("SELECT 'ok' WHERE ? = 0", (int("foreign" in statement),))
        return self.connection.execute(statement)


@pytest.mark.parametrize("kind", ["a zeroed page", "scores of no complaint"])
def test_that_a_start_without_its_checks_is_noticed(
    kind: str, used: Path, paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: pages and references are not looked at."""
    looking_at = opening.looking_at

    @contextmanager
    def blind(path: Path) -> Iterator[Blind]:
        with looking_at(path) as connection:
            yield Blind(connection)

    monkeypatch.setattr(opening, "looking_at", blind)
    REFUSED[kind][0](used)
    open_database(paths, clock).close()


def test_that_a_start_that_writes_is_noticed(used: Path, paths: Paths) -> None:
    """A planted fault: a harmed file is mended where it lies."""
    HARM["entries of nobody"][0](used)
    before = state(paths.data_dir)
    sql(used, "PRAGMA foreign_keys=OFF", "DELETE FROM episode")
    assert state(paths.data_dir) != before


def test_that_a_missing_file_is_not_a_new_start(used: Path, paths: Paths, clock: FixedClock) -> None:
    used.unlink()
    with pytest.raises(EnvironmentProblem, match="data_file_missing_but_existed"):
        open_database(paths, clock)
    assert not used.exists()


def test_that_a_backup_alone_also_says_that_data_existed(paths: Paths, clock: FixedClock) -> None:
    shutil.copyfile(FIXTURE, paths.backups / "rehab-20261101-120000.db")
    with pytest.raises(EnvironmentProblem, match="data_file_missing_but_existed"):
        open_database(paths, clock)


def test_that_a_newer_file_names_the_version_that_made_it(
    used: Path, paths: Paths, clock: FixedClock
) -> None:
    sql(used, "UPDATE app_meta SET value = '0999' WHERE key = 'schema_revision'")
    sql(used, "UPDATE app_meta SET value = '9.1.0' WHERE key = 'app_version'")
    with pytest.raises(EnvironmentProblem) as refused:
        open_database(paths, clock)
    assert refused.value.values["version"] == "9.1.0"


def test_that_an_empty_file_of_a_start_that_was_cut_short_is_a_new_start(
    paths: Paths, clock: FixedClock
) -> None:
    paths.database.touch()
    open_database(paths, clock).close()
    assert examine(paths.database)


@pytest.mark.parametrize("content", [b"", b"no journal at all", bytes(5000)])
def test_that_a_meaningless_journal_harms_nothing(
    content: bytes, used: Path, paths: Paths, clock: FixedClock
) -> None:
    desk = open_desk(paths, clock, Shelf())
    before = dump(desk.database)
    desk.close()
    used.with_name("rehab.db-journal").write_bytes(content)

    desk = open_desk(paths, clock, Shelf())
    assert dump(desk.database) == before
    desk.close()


def test_that_a_half_written_change_is_rolled_back_on_opening(
    used: Path, paths: Paths, clock: FixedClock
) -> None:
    desk = open_desk(paths, clock, Shelf())
    before = dump(desk.database)
    desk.close()
    # A program that dies inside a transaction whose pages have begun to reach the file.
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size=1'); c.execute('PRAGMA cache_spill=1'); c.execute('BEGIN IMMEDIATE');"
        "c.execute('UPDATE pain_reading SET value = 9');"
        "[c.execute('INSERT INTO app_meta VALUES (?, ?)', (str(i), 'x' * 900)) for i in range(500)];"
        "os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(used)], check=False)
    assert used.with_name("rehab.db-journal").stat().st_size > 0

    desk = open_desk(paths, clock, Shelf())
    assert dump(desk.database) == before
    desk.close()


def test_that_another_program_writing_means_locked(used: Path, paths: Paths, clock: FixedClock) -> None:
    desk = open_desk(paths, clock, Shelf())
    episode = desk.people.current()
    assert episode is not None
    with closing(sqlite3.connect(used, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentProblem, match="locked"):
            desk.checkins.log(Measure.FIRST_STEP, 3, episode.id)
        other.execute("ROLLBACK")
    assert desk.checkins.log(Measure.FIRST_STEP, 3, episode.id).value.value == 3
    desk.close()


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Paths]:
    """A data folder that another user could reach, with data that belongs to that user."""
    root = Path(tempfile.mkdtemp(prefix="rehab-test-"))
    root.chmod(0o755)
    paths = Paths(root / "data").ensure()
    shutil.copyfile(FIXTURE, paths.database)
    open_database(paths, FixedClock()).close()
    yield paths
    paths.data_dir.chmod(0o700)
    shutil.rmtree(root)


AS_NOBODY = """
import os, sys
from pathlib import Path
from rehab.domain.clock import system_clock
from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.storage.database import open_database
paths = Paths(Path(sys.argv[1]))
open_database(paths, system_clock).close()
if os.getuid() == 0:
    for place in (paths.data_dir, *paths.data_dir.rglob("*")):
        os.chown(place, 65534, 65534)
getattr(paths, sys.argv[2]).chmod(int(sys.argv[3], 8))
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    open_database(paths, system_clock).close()
    print("opened")
except EnvironmentProblem as problem:
    print(problem.code)
"""


@pytest.mark.parametrize(
    ("place", "mode", "code"),
    [
        ("data_dir", "0500", "read_only_folder"),
        ("database", "0400", "no_permission"),
        ("database", "0000", "no_permission"),
        ("data_dir", "0000", "no_permission"),
        ("database", "0600", "opened"),
    ],
)
def test_that_missing_permissions_are_named(place: str, mode: str, code: str, shared: Paths) -> None:
    before = shared.database.read_bytes()
    arguments = [sys.executable, "-c", AS_NOBODY, str(shared.data_dir), place, mode]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == code, done.stderr
    assert shared.database.read_bytes() == before


def test_that_a_start_that_does_not_ask_for_rights_is_noticed(shared: Paths) -> None:
    """A planted fault: whether the file can be written is not looked at; as root everything could be."""
    planted = "from rehab.storage import opening\nopening._require_writable = lambda _path: None\n"
    arguments = [sys.executable, "-c", planted + AS_NOBODY, str(shared.data_dir), "data_dir", "0500"]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.stdout.strip() != "read_only_folder"


def test_that_files_are_private_under_a_generous_umask(tmp_path: Path) -> None:
    code = (
        "import os, sys; os.umask(0o022); from pathlib import Path; from rehab.paths import Paths;"
        "from tests.builders import *; from rehab import logs;"
        "d = open_desk(Paths(Path(sys.argv[1])), FixedClock(), Shelf(), Path(sys.argv[1]) / 'told');"
        "logs.start(d.paths); d.start_plan(); d.preferences.change(text_size=125); d.care.backup(); d.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "data")], check=True)
    made = [tmp_path / "data", *(tmp_path / "data").rglob("*")]
    loose = [p for p in made if p.stat().st_mode & 0o077 and p.name != "told"]
    assert loose == []
    assert {p.name for p in made} >= {"rehab.db", "settings.toml", "rehab.log", "backups"}


def test_that_a_file_with_loose_permissions_is_closed_up_on_opening(
    used: Path, paths: Paths, clock: FixedClock
) -> None:
    used.chmod(0o644)
    paths.data_dir.chmod(0o755)
    open_database(paths, clock).close()
    assert used.stat().st_mode & 0o777 == 0o600
    assert paths.data_dir.stat().st_mode & 0o777 == 0o700
