"""Units of work: what is committed, what is refused, what is remembered."""

from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths
from rehab.storage.database import Database, open_database
from rehab.storage.engine import make_engine
from rehab.storage.rows import draft, episode, pain_reading, patient, run
from rehab.storage.work import Work
from tests.builders import NOW, FixedClock, dump

PERSON = {"name": "", "is_me": True, "is_sample": False}
WHEN = {"at": NOW, "offset_min": 60, "day": NOW.date()}
COMPLAINT = {
    "site": "heel",
    "side": "left",
    "primary_measure": "first_step",
    "starts_on": NOW.date(),
    "state": "active",
    "onset": "",
    "detail": "",
    "worst_when": [],
}


def count(database: Database) -> int:
    with database.read() as work:
        return len(work.rows(select(patient.c.id).where(patient.c.deleted_at.is_(None))))


def test_that_a_clean_exit_commits(database: Database) -> None:
    with database.write() as work:
        work.insert(patient, PERSON)
    assert count(database) == 1


def test_that_an_exception_takes_everything_back(database: Database) -> None:
    def half() -> None:
        with database.write() as work:
            work.insert(patient, PERSON)
            raise UserError("anything")

    with pytest.raises(UserError):
        half()
    assert count(database) == 0


def test_that_reading_units_cannot_write(database: Database) -> None:
    with database.read() as work, pytest.raises(RuntimeError):
        work.insert(patient, PERSON)
    assert count(database) == 0


def test_that_changes_hold_each_row_before_and_after(database: Database, clock: FixedClock) -> None:
    with database.write() as work:
        key = work.insert(patient, PERSON)
        clock.move(minutes=1)
        work.update(patient, key, 1, {"name": "Kim"})
        work.soft_delete(patient, key, 2)
        work.restore(patient, key)
    added, renamed, deleted, restored = work.changes

    assert (added.before, added.table, added.id) == (None, "patient", key)
    assert renamed.before == added.after
    assert renamed.after is not None
    assert (renamed.after["name"], renamed.after["version"]) == ("Kim", 2)
    assert renamed.after["updated_at"] > renamed.after["created_at"]
    assert deleted.after is not None
    assert deleted.after["deleted_at"] == clock()
    assert restored.after is not None
    assert (restored.after["deleted_at"], restored.after["version"]) == (None, 4)


@pytest.mark.parametrize("step", ["stale update", "deleted", "restore of a live row", "never there"])
def test_that_a_change_of_something_else_is_refused(database: Database, step: str) -> None:
    with database.write() as work:
        key = work.insert(patient, PERSON)
        work.update(patient, key, 1, {"name": "Kim"})
    before = dump(database)

    def act(work: Work) -> None:
        match step:
            case "stale update":
                work.update(patient, key, 1, {"name": "Lee"})
            case "deleted":
                work.soft_delete(patient, key)
                work.update(patient, key, None, {"name": "Lee"})
            case "restore of a live row":
                work.restore(patient, key)
            case _:
                work.soft_delete(patient, uuid4())

    with pytest.raises(UserError, match="changed_elsewhere"), database.write() as work:
        act(work)
    assert dump(database) == before


def test_that_a_change_of_a_row_that_was_taken_out_for_good_is_refused(database: Database) -> None:
    with database.write() as work:
        complaint = work.insert(episode, {**COMPLAINT, "patient_id": work.insert(patient, PERSON)})
        key = work.insert(draft, {"episode_id": complaint, "key": "session", "form": {}})
        work.remove(draft, key)
    with pytest.raises(UserError, match="changed_elsewhere"), database.write() as work:
        work.update(draft, key, None, {"form": {"note": "later"}})


def test_that_an_instant_without_an_offset_is_refused(database: Database) -> None:
    with database.write() as work:
        key = work.insert(patient, PERSON)

    def delete_at_an_unclear_time() -> None:
        with database.write() as work:
            work.update(patient, key, 1, {"deleted_at": datetime(2026, 1, 1)})

    with pytest.raises(StatementError):
        delete_at_an_unclear_time()
    assert count(database) == 1


def test_that_bugs_are_not_dressed_up_as_trouble_of_the_computer(database: Database) -> None:
    values = {"name": "", "is_sample": False}
    with pytest.raises(Exception, match=r"(?i)not.null") as caught, database.write() as work:
        work.insert(patient, values)
    assert not isinstance(caught.value, EnvironmentProblem)


def test_that_the_file_itself_refuses_what_lies_outside_the_scale(database: Database) -> None:
    def store(value: int) -> None:
        with database.write() as work:
            complaint = work.insert(episode, {**COMPLAINT, "patient_id": work.insert(patient, PERSON)})
            work.insert(pain_reading, {"episode_id": complaint, "measure": "worst24", "value": value, **WHEN})

    for value in (11, -1):
        with pytest.raises(Exception, match=r"(?i)check constraint"):
            store(value)
    assert count(database) == 0
    store(10)


@pytest.mark.data_file
def test_that_every_connection_is_set_for_durability(paths: Paths, database: Database) -> None:
    engine = make_engine(paths.database)
    expected = {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 3,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
            assert found == expected
    engine.dispose()


def test_that_stored_records_are_acknowledged_after_the_commit(
    paths: Paths, clock: FixedClock, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    database = open_database(paths, clock, told)
    with database.write() as work:
        person = work.insert(patient, PERSON)
        values = {"patient_id": person, "distance_m": 5000.0, **WHEN}
        key = work.insert(run, {**values, "name": "", "source": "hand"})
        assert not told.exists()
    assert told.read_text() == f"{key}\n"

    def taken_back() -> None:
        with database.write() as work:
            work.update(run, key, 1, {"name": "long"})
            raise UserError("anything")

    with pytest.raises(UserError):
        taken_back()
    with database.write() as work:
        work.soft_delete(run, key)
    assert told.read_text() == f"{key}\n"
    database.close()


def test_that_the_acknowledge_file_can_be_named_in_the_environment(
    paths: Paths, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.builders import Shelf, open_desk

    monkeypatch.setenv("REHAB_ACK_FILE", str(tmp_path / "told"))
    desk = open_desk(paths, clock, Shelf())
    run = desk.runs.log(5).value
    assert (tmp_path / "told").read_text().split() == [str(run.id)]
    desk.close()


@pytest.mark.data_file
def test_that_a_file_replaced_underneath_is_not_written(paths: Paths, database: Database) -> None:
    with database.write() as work:
        work.insert(patient, PERSON)
    other = paths.temp / "other.db"
    other.write_bytes(paths.database.read_bytes())
    other.replace(paths.database)

    with pytest.raises(EnvironmentProblem, match="data_file_replaced"), database.write() as work:
        work.insert(patient, PERSON)
    paths.database.unlink()
    with pytest.raises(EnvironmentProblem, match="data_file_missing_but_existed"), database.write() as work:
        work.insert(patient, PERSON)


def test_that_many_rows_are_added_and_taken_back_together(database: Database) -> None:
    with database.write() as work:
        person = work.insert(patient, PERSON)
        rows = [
            {
                "id": uuid4(),
                "patient_id": person,
                "distance_m": 1000.0 + n,
                "name": "",
                "source": "gpx",
                **WHEN,
            }
            for n in range(1200)
        ]
        work.insert_all(run, rows)
        changes = work.changes
    assert len(changes) == 1201
    with database.write() as work:
        work.revert(changes)
        back = work.changes
    assert not any(dump(database).values())
    with database.write() as work:
        work.revert(back)
    assert len(dump(database)["run"]) == 1200


def test_that_a_row_written_twice_goes_back_to_what_it_was_first(database: Database) -> None:
    with database.write() as work:
        person = work.insert(patient, PERSON)
    with database.write() as work:
        work.update(patient, person, None, {"name": "One"})
        work.update(patient, person, None, {"name": "Two"})
        changes = work.changes
    with database.write() as work:
        work.revert(changes)
    with database.read() as work:
        assert work.live(patient, person)["name"] == ""


def test_that_one_row_changed_elsewhere_takes_nothing_back(database: Database) -> None:
    with database.write() as work:
        people = [work.insert(patient, PERSON) for _ in range(3)]
        changes = work.changes
    with database.write() as work:
        work.update(patient, people[1], None, {"name": "Changed"})
    with pytest.raises(UserError, match="changed_elsewhere"), database.write() as work:
        work.revert(changes)
    assert count(database) == 3
