"""Backups by themselves: when the data changed, where they go, and what a list of them says."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.services.bundle import Services, open_services
from rehab.services.preferences import Preferences
from rehab.storage.backup import differs
from tests.builders import Desk

pytestmark = pytest.mark.data_file


def settled(desk: Desk) -> bool:
    """Whether a new start would make a backup; no connection is open meanwhile."""
    desk.database.close()
    return not desk.care.backup_needed()


def test_that_a_backup_is_due_after_a_change_and_only_then(desk: Desk) -> None:
    episode = desk.start_plan()
    assert not settled(desk)
    desk.care.backup()
    assert settled(desk)
    desk.planner.week(date(2026, 11, 16))
    assert settled(desk)
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    assert not settled(desk)
    desk.care.backup_by_itself()
    assert settled(desk)


def test_that_a_restored_state_needs_no_new_backup(desk: Desk) -> None:
    episode = desk.start_plan()
    kept = desk.care.backup()
    desk.clock.move(minutes=1)
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    desk.care.restore(kept)
    desk.database.close()
    assert not differs(kept, desk.paths.database)


def test_that_nothing_is_backed_up_by_itself_when_that_is_off(desk: Desk) -> None:
    desk.start_plan()
    desk.preferences.change(auto_backup=False)
    assert settled(desk)


def test_that_nothing_is_read_before_the_backup_is_thought_of(desk: Desk) -> None:
    """Comparing with a plain reading would otherwise give up the locks of an open connection."""
    desk.database.close()
    services: Services = open_services(desk.paths, desk.clock, Preferences(desk.paths))
    assert services.database.connections == 0
    services.close()


def test_that_a_chosen_folder_holds_the_backups_and_its_absence_is_told(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.start_plan()
    beside = desk.care.backup()
    desk.preferences.change(backup_folder=str(stick))
    desk.clock.move(days=1)
    made = desk.care.backup_by_itself()
    assert made.parent == stick
    assert [b.path for b in desk.care.backups()] == [made, beside]

    shutil.rmtree(stick)
    desk.clock.move(days=1)
    with pytest.raises(EnvironmentProblem, match="backup_folder_missing"):
        desk.care.backup()
    assert [b.path for b in desk.care.backups()] == [beside]
    with pytest.raises(EnvironmentProblem, match="backup_folder_missing"):
        desk.care.backup_by_itself()
    assert [b.path.parent for b in desk.care.backups()] == [desk.paths.backups] * 2
    assert not stick.exists()


def test_that_the_list_says_what_each_backup_holds(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    desk.care.backup()
    desk.clock.move(days=2)
    desk.checkins.log(Measure.FIRST_STEP, 5, episode)
    kept = desk.care.backup()
    newest, oldest = desk.care.backups()
    assert newest.written_at == datetime(2026, 11, 18, 18)
    assert newest.holds is not None
    assert oldest.holds is not None
    assert (newest.holds.scores, oldest.holds.scores) == (2, 1)
    assert newest.size == kept.stat().st_size
    inside = desk.care.look_inside(kept)
    assert (inside.first_day, inside.last_day) == (date(2026, 11, 16), date(2026, 11, 18))
    assert (inside.sessions, inside.runs) == (0, 0)


def test_that_a_broken_backup_is_listed_and_refused(desk: Desk) -> None:
    desk.start_plan()
    kept = desk.care.backup()
    raw = bytearray(kept.read_bytes())
    raw[4096:40960] = b"\xa5" * 36864
    kept.write_bytes(raw)
    (listed,) = desk.care.backups()
    assert listed.holds is None
    with pytest.raises(EnvironmentProblem, match="damaged"):
        desk.care.look_inside(kept)


def test_that_a_damaged_data_file_never_thins_good_backups(desk: Desk) -> None:
    desk.start_plan()
    for _ in range(9):
        desk.care.backup()
        desk.clock.move(minutes=10)
    before = {b.path for b in desk.care.backups()}
    assert len(before) == 6
    desk.database.close()
    raw = bytearray(desk.paths.database.read_bytes())
    raw[4096:40960] = b"\xa5" * 36864
    desk.paths.database.write_bytes(raw)
    with pytest.raises(EnvironmentProblem):
        desk.care.backup()
    assert {b.path for b in desk.care.backups()} == before


def test_that_a_backup_of_every_schema_is_told(desk: Desk) -> None:
    fixtures = Path(__file__).parent.parent / "fixtures"
    for number, file in enumerate(sorted(fixtures.glob("schema_*.db"))):
        shutil.copy(file, desk.paths.backups / f"rehab-2026010{number + 1}-080000.db")
    told = desk.care.backups()
    assert len(told) >= 4
    for backup in told:
        assert backup.holds is not None
        with closing(sqlite3.connect(backup.path)) as connection:
            (scores,) = connection.execute(
                "SELECT count(*) FROM pain_reading WHERE deleted_at IS NULL AND value IS NOT NULL"
            ).fetchone()
        assert backup.holds.scores == scores


def test_that_a_file_that_is_only_read_is_not_replaced_underneath_its_user(desk: Desk) -> None:
    desk.start_plan()
    kept = desk.care.backup()
    person = desk.people.me()
    assert person is not None
    desk.database.close()
    before = desk.paths.database.read_bytes()
    reader = open_services(desk.paths, desk.clock, reading_only=True)
    for work in (
        lambda: reader.care.restore(kept),
        lambda: reader.care.erase(with_backups=False),
        lambda: reader.care.erase_person(person.id, with_backups=True),
    ):
        with pytest.raises(EnvironmentProblem, match="reading_only"):
            work()
    reader.close()
    assert desk.paths.database.read_bytes() == before
    assert [b.path for b in desk.care.backups()] == [kept]


def test_that_foreign_files_in_the_folder_stay(desk: Desk) -> None:
    mine = desk.paths.backups / "rehab-notes.db"
    mine.write_text("mine")
    desk.start_plan()
    for _ in range(8):
        desk.care.backup()
        desk.clock.move(seconds=1)
    assert mine.read_text() == "mine"
    assert len(desk.care.backups()) == 6
