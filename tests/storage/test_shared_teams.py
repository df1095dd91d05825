"""Care teams on a shared database: nobody sees, changes or points at what belongs to another team."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
import sqlalchemy as sa

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths
from rehab.storage.rows import METADATA, episode, kept_verdict, patient
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.shared.guard import guarding, tables
from tests.builders import FixedClock
from tests.server import Server
from tests.storage.shared_rows import TABLES, changeable, filled, made, pointers

pytestmark = pytest.mark.postgres

Keys = dict[str, dict[str, UUID]]
POINTERS = [(table, column) for table in TABLES for column in pointers(table)]


class Clinic:
    """A database of two teams, opened by three people; each table has a row of the first team."""

    def __init__(self, server: Server, paths: Paths) -> None:
        self.server = server
        self.name = server.new_database()
        self.people = {
            person: SharedDatabase(paths, FixedClock(), server.address(self.name, person))
            for person in ("anna", "ben", "cora")
        }
        with self.people["anna"].write() as work:
            self.keys = {table.name: made(work, table)[table.name] for table in TABLES}
            work.put_meta("limits/x", "{}")
        with self.people["anna"]._engine.begin() as connection:
            of = {"episode_id": self.keys["episode"]}
            connection.execute(sa.insert(kept_verdict).values(**filled(kept_verdict), **of))

    def seen(self, person: str, table: sa.Table) -> int:
        """How many rows of a table somebody sees."""
        with self.people[person].read() as work:
            return len(work.rows(sa.select(table)))

    def close(self) -> None:
        for opened in self.people.values():
            opened.close()
        self.server.drop(self.name)


@pytest.fixture(scope="module")
def clinic(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    made_here = Clinic(server, Paths(tmp_path_factory.mktemp("clinic")).ensure())
    yield made_here
    made_here.close()


@pytest.fixture
def other_clinic(server: Server, paths: Paths) -> Iterator[Clinic]:
    """One that may be spoilt."""
    made_here = Clinic(server, paths)
    yield made_here
    made_here.close()


def refused(write: Callable[[], object]) -> str:
    with pytest.raises((EnvironmentProblem, UserError)) as caught:
        write()
    return caught.value.code


def test_that_every_table_of_the_model_is_guarded(clinic: Clinic) -> None:
    asked = (
        "SELECT relname FROM pg_class WHERE relnamespace = 'rehab'::regnamespace AND relkind = 'r'"
        " AND relrowsecurity AND relforcerowsecurity"
    )
    guarded = {name for (name,) in clinic.server.run_sql(clinic.name, asked)}
    assert guarded == set(METADATA.tables) == {table.name for table in tables()}


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)
def test_that_rows_are_seen_by_their_own_team_alone(clinic: Clinic, table: sa.Table) -> None:
    assert clinic.seen("anna", table) > 0
    assert clinic.seen("ben", table) == clinic.seen("anna", table)
    assert clinic.seen("cora", table) == 0


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_that_rows_of_another_team_are_not_changed(clinic: Clinic, table: sa.Table) -> None:
    column = changeable(table)
    with clinic.people["cora"].write() as work:
        changed = sa.update(table).values({column: filled(table).get(column)}).returning(table.c.id)
        assert work.rows(changed) == []  # type: ignore[arg-type]

    def by_its_key() -> None:
        with clinic.people["cora"].write() as work:
            work.soft_delete(table, clinic.keys[table.name])

    assert refused(by_its_key) == "changed_elsewhere"


@pytest.mark.parametrize(("table", "column"), POINTERS, ids=lambda value: getattr(value, "name", value))
def test_that_nothing_can_be_hung_on_a_row_of_another_team(
    clinic: Clinic, table: sa.Table, column: str
) -> None:
    def point() -> None:
        with clinic.people["cora"].write() as work:
            own = made(work, table)
            above = {c: own[t.name] for c, t in pointers(table).items()}
            theirs = clinic.keys[pointers(table)[column].name]
            work.insert(table, {**filled(table), **above, column: theirs})

    def move() -> None:
        with clinic.people["cora"].write() as work:
            own = made(work, table)[table.name]
            work.update(table, own, None, {column: clinic.keys[pointers(table)[column].name]})

    assert refused(point) == "not_your_team"
    assert refused(move) == "not_your_team"


def test_that_a_refused_try_stands_in_the_audit_trail(clinic: Clinic) -> None:
    def point() -> None:
        with clinic.people["cora"].write() as work:
            work.insert(episode, {**filled(episode), "patient_id": clinic.keys["patient"]})

    refused(point)
    asked = "SELECT who FROM rehab_guard.audit WHERE action = 'refused' ORDER BY entry DESC LIMIT 1"
    assert clinic.server.run_sql(clinic.name, asked) == [("cora",)]


def test_that_a_team_cannot_be_given_away_or_joined_by_hand(clinic: Clinic) -> None:
    import psycopg

    cora = clinic.people["cora"].address.user
    clinic.server.run_sql(clinic.name, "UPDATE rehab.patient SET care_team = gen_random_uuid()", "anna")
    assert clinic.seen("anna", patient) == len(clinic.keys) - len(
        [t for t in TABLES if not pointers(t) and t is not patient]
    )
    for statement in (
        "INSERT INTO rehab_guard.member SELECT 'cora', id, false FROM rehab_guard.team",
        "SELECT * FROM rehab_guard.audit",
        "DELETE FROM rehab.patient",
        "ALTER TABLE rehab.patient DISABLE ROW LEVEL SECURITY",
        "TRUNCATE rehab.patient",
        "SET ROLE rehab_owner",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            clinic.server.run_sql(clinic.name, statement, cora)


def test_that_names_which_must_differ_may_be_the_same_in_two_teams(clinic: Clinic) -> None:
    for person in ("anna", "cora"):
        with clinic.people[person].write() as work:
            work.put_meta("use/x", person)
    with clinic.people["anna"].read() as work:
        assert work.meta("use/x") == "anna"


@pytest.mark.parametrize("fault", ["no force", "no policy", "no row security"])
def test_that_a_table_without_its_guard_is_not_worked_with(
    other_clinic: Clinic, paths: Paths, fault: str
) -> None:
    spoil = {
        "no force": "ALTER TABLE rehab.pain_spot NO FORCE ROW LEVEL SECURITY",
        "no policy": "DROP POLICY care_team ON rehab.pain_spot",
        "no row security": "ALTER TABLE rehab.pain_spot DISABLE ROW LEVEL SECURITY",
    }
    other_clinic.server.run_sql(other_clinic.name, spoil[fault])
    address = other_clinic.server.address(other_clinic.name, "cora")
    assert refused(lambda: SharedDatabase(paths, FixedClock(), address)) == "server_unprotected"


def test_that_the_tests_of_this_file_notice_a_policy_that_lets_everybody_in(other_clinic: Clinic) -> None:
    spoil = "DROP POLICY care_team ON rehab.gear; CREATE POLICY care_team ON rehab.gear USING (true)"
    other_clinic.server.run_sql(other_clinic.name, spoil)
    gear = METADATA.tables["gear"]
    assert other_clinic.seen("cora", gear) == other_clinic.seen("anna", gear)


def test_that_the_tests_of_this_file_notice_a_pointer_that_nobody_checks(other_clinic: Clinic) -> None:
    unchecked = (
        "CREATE OR REPLACE FUNCTION rehab_guard.place_episode() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN NEW.care_team := rehab_guard.my_team(); RETURN NEW; END $$"
    )
    other_clinic.server.run_sql(other_clinic.name, unchecked)
    # The server looks past policies for a foreign key: nothing else stops it.
    with pytest.raises(pytest.fail.Exception):
        test_that_nothing_can_be_hung_on_a_row_of_another_team(other_clinic, episode, "patient_id")


def test_that_the_guard_says_every_table_and_every_pointer() -> None:
    script = guarding()
    for table in tables():
        assert f"CREATE POLICY care_team ON rehab.{table.name}\n" in script
        for column in pointers(table):
            assert f"'{table.name}.{column} is not of your team'" in script
