"""Older data files are brought up whole or not at all, after a proven backup."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.storage import database, migrate, opening, restore
from rehab.storage.backup import verify
from rehab.storage.database import open_database
from tests.builders import FixedClock, dump

pytestmark = pytest.mark.data_file

FIXTURE = Path(__file__).parent.parent / "fixtures" / f"schema_{opening.HEAD}.db"
NEWER = "9999"
"""A revision that is not released yet."""
HEAD_BEFORE = opening.HEAD

NEXT = f"""
import os
import sqlalchemy as sa
from alembic import op

revision = "{NEWER}"
down_revision = "{opening.HEAD}"


def upgrade() -> None:
    with op.batch_alter_table("patient") as table:
        table.add_column(sa.Column("nickname", sa.Text))
    op.execute("UPDATE pain_reading SET value = 0")
    {{ending}}
"""


@pytest.fixture
def old(paths: Paths, clock: FixedClock) -> Paths:
    """A data folder with a file of the newest released schema."""
    shutil.copyfile(FIXTURE, paths.database)
    open_database(paths, clock).close()
    return paths


def release(folder: Path, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that a further revision was released."""
    shutil.copytree(migrate.REVISIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "r9999_next.py").write_text(NEXT.format(ending=ending))
    monkeypatch.setattr(migrate, "REVISIONS", folder)
    for module in (migrate, database, opening, restore):
        monkeypatch.setattr(module, "HEAD", NEWER)


def test_that_an_older_file_is_migrated_after_a_backup(
    old: Paths, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = verify(old.database)
    release(tmp_path / "chain", "", monkeypatch)
    opened = open_database(old, clock)
    with opened.read() as work:
        assert work.first(text("SELECT count(*) FROM patient WHERE nickname IS NULL")) == (1,)
        assert work.first(text("SELECT max(value) FROM pain_reading")) == (0,)
    opened.close()

    assert opening.examine(old.database) == NEWER
    (kept,) = old.backups.iterdir()
    assert verify(kept) == before
    assert opening.examine(kept) == HEAD_BEFORE


def test_that_a_migration_that_fails_leaves_the_old_file(
    old: Paths, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.database.read_bytes()
    with monkeypatch.context() as released:
        release(tmp_path / "chain", "raise ValueError('half-way')", released)
        with pytest.raises(EnvironmentProblem) as refused:
            open_database(old, clock)

    assert refused.value.code == "migration_failed"
    assert old.database.read_bytes() == before
    assert verify(refused.value.values["backup"]) == verify(old.database)  # type: ignore[arg-type]
    open_database(old, clock).close()


def test_that_a_migration_that_breaks_references_is_taken_back(
    old: Paths, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.database.read_bytes()
    release(tmp_path / "chain", "op.execute('DELETE FROM patient')", monkeypatch)
    with pytest.raises(EnvironmentProblem, match="foreign_keys_broken"):
        open_database(old, clock)
    assert old.database.read_bytes() == before


def test_that_a_kill_during_a_migration_leaves_the_old_file(
    old: Paths, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_database(old, clock)
    before = dump(opened)
    opened.close()
    with monkeypatch.context() as released:
        release(tmp_path / "chain", "os._exit(9)", released)
    code = (
        "import sys; from pathlib import Path; from rehab.paths import Paths;"
        "from rehab.storage import migrate, database, opening; from tests.builders import FixedClock;"
        "migrate.REVISIONS = Path(sys.argv[2]);"
        "migrate.HEAD = database.HEAD = opening.HEAD = '9999';"
        "database.open_database(Paths(Path(sys.argv[1])), FixedClock())"
    )
    arguments = [sys.executable, "-c", code, str(old.data_dir), str(tmp_path / "chain")]
    assert subprocess.run(arguments, check=False).returncode == 9

    opened = open_database(old, clock)
    assert dump(opened) == before
    opened.close()
    assert len(list(old.backups.iterdir())) == 1
