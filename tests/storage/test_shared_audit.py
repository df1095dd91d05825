"""The audit trail of a shared database: complete, only added to, and whole or seen not to be."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from rehab.paths import Paths
from rehab.services.clinic_desk import ClinicDesk
from rehab.storage.rows import METADATA, patient, photo
from rehab.storage.shared.access import Access
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.shared.guard import WORKED_OUT
from tests.builders import FixedClock
from tests.server import ADMIN, Server, as_person
from tests.storage.shared_rows import TABLES, filled, made

pytestmark = pytest.mark.postgres

PERSON = {"name": "Kim", "is_me": False, "is_sample": False}
COLUMNS = "who, action, what, row_id, before ->> 'name', after ->> 'name'"


@pytest.fixture
def database(server: Server, paths: Paths) -> Iterator[SharedDatabase]:
    name = server.new_database()
    with closing(SharedDatabase(paths, FixedClock(), server.address(name))) as opened:
        yield opened
    server.drop(name)


def entries(server: Server, database: SharedDatabase, columns: str = COLUMNS) -> list[tuple[object, ...]]:
    asked = f"SELECT {columns} FROM rehab_guard.audit ORDER BY entry"
    return server.run_sql(database.address.database, asked)


def desk(database: SharedDatabase, user: str = "anna") -> ClinicDesk:
    return ClinicDesk(Access(as_person(database.address, user)))


def some_changes(database: SharedDatabase) -> None:
    with database.write() as work:
        key = work.insert(patient, PERSON)
    with database.write() as work:
        work.update(patient, key, 1, {"name": "Lee"})
    database.note("view", "patient", key)
    database.note("export", "log-file", key)


def test_that_who_what_before_and_after_are_kept(server: Server, database: SharedDatabase) -> None:
    with database.write() as work:
        key = work.insert(patient, PERSON)
        work.update(patient, key, 1, {"name": "Lee"})
        work.put_meta("a", "1")
        work.put_meta("a", None)
    database.note("view", "patient", key)
    database.note("export", "log-file", key)
    told = str(key)
    assert entries(server, database) == [
        ("anna", "insert", "patient", told, None, "Kim"),
        ("anna", "update", "patient", told, "Kim", "Lee"),
        ("anna", "insert", "app_meta", "a", None, None),
        ("anna", "delete", "app_meta", "a", None, None),
        ("anna", "view", "patient", told, None, None),
        ("anna", "export", "log-file", told, None, None),
    ]


def test_that_every_table_is_in_the_trail(server: Server, database: SharedDatabase) -> None:
    with database.write() as work:
        for table in TABLES:
            made(work, table)
        work.put_meta("a", "1")
    assert {what for (what,) in entries(server, database, "what")} == set(METADATA.tables) - {
        t.name for t in WORKED_OUT
    }


def test_that_a_look_is_noted_once_a_day_and_an_export_each_time(
    server: Server, database: SharedDatabase
) -> None:
    for action in ("view", "view", "export", "export"):
        database.note(action, "patient")
    assert [action for (action,) in entries(server, database, "action")] == ["view", "export", "export"]


def test_that_time_is_that_of_the_server(server: Server, database: SharedDatabase) -> None:
    # The clock of this workstation stands in another week.
    with database.write() as work:
        key = work.insert(patient, PERSON)
        row = work.live(patient, key)
    ((at,),) = entries(server, database, "at")
    assert isinstance(at, datetime)
    for told in (at, row["created_at"], row["updated_at"]):
        assert abs(told - datetime.now(UTC)) < timedelta(minutes=5)


def test_that_pictures_are_in_the_trail_by_their_hash(server: Server, database: SharedDatabase) -> None:
    with database.write() as work:
        work.insert(photo, {**filled(photo), "content": b"x" * 5000})
    ((kept,),) = entries(server, database, "after ->> 'content'")
    assert len(str(kept)) == 64


def test_that_a_whole_trail_is_found_whole(database: SharedDatabase) -> None:
    nothing = desk(database).verify()
    some_changes(database)
    trail = desk(database).verify()
    assert (nothing.places, trail.places, trail.whole) == (0, 4, True)
    assert desk(database).verify((trail.places, trail.head)).whole
    assert not desk(database).verify((trail.places, "0" * 64)).whole


@pytest.mark.parametrize(
    "fault",
    [
        "DELETE FROM rehab_guard.audit WHERE entry = (SELECT min(entry) + 1 FROM rehab_guard.audit)",
        "UPDATE rehab_guard.audit SET who = 'ben' WHERE action = 'update'",
        "UPDATE rehab_guard.audit SET before = jsonb_set(before, '{name}', '\"Max\"') WHERE action = 'update'",
        "UPDATE rehab_guard.audit SET at = at - interval '1 day' WHERE action = 'view'",
        "DELETE FROM rehab_guard.link WHERE place = 4; DELETE FROM rehab_guard.audit WHERE action = 'export'",
        "DELETE FROM rehab_guard.link WHERE place = 2",
        "INSERT INTO rehab_guard.audit (action, what) VALUES ('view', 'patient')",
    ],
    ids=["removed", "other person", "other value", "other time", "end cut off", "link removed", "slipped in"],
)
def test_that_a_trail_that_was_tampered_with_is_found_out(
    server: Server, database: SharedDatabase, fault: str
) -> None:
    some_changes(database)
    # Only somebody above all rules can do it at all.
    server.run_sql(database.address.database, f"SET session_replication_role = replica; {fault}")
    assert not desk(database).verify().whole


def test_that_a_trail_replaced_as_a_whole_differs_from_what_was_noted(
    server: Server, database: SharedDatabase
) -> None:
    some_changes(database)
    noted = desk(database).verify()
    server.run_sql(
        database.address.database,
        "SET session_replication_role = replica; DELETE FROM rehab_guard.link; DELETE FROM rehab_guard.audit;"
        " UPDATE rehab_guard.chain SET places = 0, head = sha256('rehab')",
    )
    assert desk(database).verify().whole
    assert not desk(database).verify((noted.places, noted.head)).whole


def test_that_the_tests_of_this_file_notice_when_there_is_no_chain(
    server: Server, database: SharedDatabase
) -> None:
    server.run_sql(database.address.database, "DROP TRIGGER chain_up ON rehab_guard.audit")
    some_changes(database)
    assert not desk(database).verify().whole


def test_that_the_owner_too_cannot_change_the_trail(server: Server, database: SharedDatabase) -> None:
    import psycopg

    some_changes(database)
    for statement in ("DELETE FROM rehab_guard.audit", "UPDATE rehab_guard.audit SET who = 'x'"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="only added to"):
            server.run_sql(database.address.database, f"SET ROLE rehab_owner; {statement}", ADMIN)


def test_that_what_was_taken_back_leaves_no_entry_and_no_hole(database: SharedDatabase) -> None:
    class Stop(Exception):
        pass

    def half() -> None:
        with database.write() as work:
            work.insert(patient, PERSON)
            raise Stop

    with pytest.raises(Stop):
        half()
    some_changes(database)
    trail = desk(database).verify()
    assert (trail.whole, trail.places) == (True, 4)
