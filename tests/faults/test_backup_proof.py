"""Every backup that gets its name leads back to what was there; a copy that went wrong never gets one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.storage import backup
from rehab.storage.backup import verify
from tests.builders import Desk, dump
from tests.faults.harm import HARM
from tests.tally import tally

pytestmark = pytest.mark.data_file

FIXTURES = Path(__file__).parent.parent / "fixtures"
OTHER_FILES = frozenset({"a folder", "a pipe", "another database"})
"""What a copy cannot become while it is written."""
GONE_WRONG = [kind for kind, (_, code, _) in HARM.items() if code and kind not in OTHER_FILES]


@pytest.mark.parametrize("values", [(), (6,), (6, 5, 4)])
def test_that_every_backup_leads_back_to_what_was_there(desk: Desk, values: tuple[int, ...]) -> None:
    episode = desk.start_plan()
    kept = []
    for value in (*values, 7):
        kept.append((desk.care.backup(), dump(desk.database)))
        desk.checkins.log(Measure.FIRST_STEP, value, episode)
        desk.clock.move(minutes=1)
    for file, then in kept:
        desk.care.restore(file)
        desk.clock.move(minutes=1)
        assert dump(desk.database) == then
        tally("backups that led back to an equal dump")


@pytest.mark.parametrize("schema", sorted(FIXTURES.glob("schema_*.db")), ids=lambda file: file.stem)
def test_that_a_backup_of_every_schema_leads_back(desk: Desk, schema: Path) -> None:
    old = Path(shutil.copyfile(schema, desk.paths.temp / "old.db"))
    before = verify(old)
    restored = desk.care.restore(old)
    assert before["pain_reading"]
    # Kept answers are worked out anew when their table changes.
    no_entries = {"app_meta", "alembic_version", "kept_verdict"}
    assert {t: restored.after[t] for t in before if t not in no_entries} == {
        t: count for t, count in before.items() if t not in no_entries
    }
    then = dump(desk.database)
    desk.clock.move(minutes=1)
    kept = desk.care.backup()
    desk.clock.move(minutes=1)
    desk.care.restore(kept)
    assert dump(desk.database) == then
    tally("backups of older schemas that led back")


def went_wrong(desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: str) -> list[Path]:
    """Make a backup while the copy goes wrong; what has a backup's name afterwards."""
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    desk.sessions.record(SessionDraft(Done.ALL, "morning", before=3, during=4, after=2), episode)
    copy = backup._copy

    def copy_and_harm(source: Path, target: Path) -> backup.Counts:
        counts = copy(source, target)
        HARM[kind][0](target)
        return counts

    monkeypatch.setattr(backup, "_copy", copy_and_harm)
    try:
        desk.care.backup()
    except EnvironmentProblem:
        tally("copies that went wrong and were refused")
    return list(desk.paths.backups.iterdir())


@pytest.mark.parametrize("kind", GONE_WRONG)
def test_that_a_copy_that_went_wrong_is_no_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    assert went_wrong(desk, monkeypatch, kind) == []


def test_that_rows_that_were_not_copied_are_missed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy is sound as a file and holds less than it should."""
    rowless = {"a row less": (_one_row_less, "", "")}
    monkeypatch.setattr("tests.faults.test_backup_proof.HARM", rowless)
    assert went_wrong(desk, monkeypatch, "a row less") == []


def _one_row_less(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM pain_reading")
        connection.commit()


def test_that_a_backup_that_is_not_verified_is_noticed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the copy gets its name without being read again."""
    counts: list[backup.Counts] = []
    copy = backup._copy

    def copy_and_count(source: Path, target: Path) -> backup.Counts:
        counts.append(copy(source, target))
        return counts[-1]

    monkeypatch.setattr(backup, "_copy", copy_and_count)
    monkeypatch.setattr(backup, "verify", lambda _path: counts[-1])
    assert went_wrong(desk, monkeypatch, "a zeroed page") != []
