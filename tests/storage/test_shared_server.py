"""Getting into a shared database: what is refused and in which words, passwords, and a server that goes away."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths
from rehab.storage.opening import HEAD
from rehab.storage.rows import episode, patient
from rehab.storage.shared.access import access_to
from rehab.storage.shared.address import ServerAddress, is_here, read_address
from rehab.storage.shared.connect import make_engine
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.shared.people import add_person, add_team, as_owner
from rehab.storage.shared.schema import set_up
from rehab.ui import texts
from tests.builders import FixedClock
from tests.pace import within
from tests.server import ADMIN, PASSWORD, Server, as_person
from tests.storage.shared_rows import filled, made

PERSON = {"name": "Kim", "is_me": False, "is_sample": False}
PLAIN = "postgresql+psycopg://anna@db.example.org/clinic"


def refused(do: Callable[[], object]) -> EnvironmentProblem | UserError:
    with pytest.raises((EnvironmentProblem, UserError)) as caught:
        do()
    assert "…" not in texts.problem(caught.value)
    assert PASSWORD not in texts.problem(caught.value)
    return caught.value


# addresses


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("sqlite:///x.db", "database_not_supported"),
        ("clinic", "database_not_supported"),
        ("postgresql+psycopg://anna:secret@db.example.org/clinic", "database_password_in_url"),
        ("postgresql+psycopg://anna@db.example.org/clinic?password=secret", "database_password_in_url"),
        ("postgresql+psycopg://db.example.org/clinic", "server_address_incomplete"),
        ("postgresql+psycopg://anna@/clinic", "server_address_incomplete"),
        ("postgresql+psycopg://anna@db.example.org", "server_address_incomplete"),
        ("postgresql+psycopg://anna@db.example.org:port/clinic", "server_address_incomplete"),
        (f"{PLAIN}?sslmode=prefer", "server_needs_tls"),
        (f"{PLAIN}?sslmode=require", "server_needs_tls"),
        (f"{PLAIN}?sslmode=disable", "server_needs_tls"),
        ("postgresql+psycopg://anna@10.0.0.7/clinic?sslmode=disable", "server_needs_tls"),
        (f"{PLAIN}?service=other", "server_address_unknown_part"),
    ],
)
def test_that_an_address_that_is_unsafe_or_incomplete_is_refused(text: str, code: str) -> None:
    problem = refused(lambda: read_address(text))
    assert problem.code == code
    assert "secret" not in texts.problem(problem)


def test_that_another_computer_is_always_proven_and_this_one_need_not_be() -> None:
    assert read_address(PLAIN) == ServerAddress("db.example.org", "clinic", "anna", tls=True)
    assert not read_address("postgresql://anna@localhost/clinic").tls
    assert read_address("postgresql://anna@127.0.0.1/clinic?sslmode=verify-full").tls
    assert [is_here(host) for host in ("/run/pg", "::1", "127.0.0.9", "192.168.0.2", "example.org")] == [
        *(True, True, True),
        *(False, False),
    ]
    again = ServerAddress("::1", "clinic", "anna", 5433, tls=False)
    assert read_address(again.text) == again


def test_that_no_text_of_the_way_in_shows_the_password(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    file.chmod(0o600)
    access = access_to(PLAIN, file)
    assert access.password == PASSWORD
    assert PASSWORD not in f"{access!r}{access}{access.address.text}"
    engine = make_engine(access.address, access.password)
    assert PASSWORD not in f"{engine.url!r}{engine.url.render_as_string(hide_password=False)}"
    engine.dispose()


@pytest.mark.skipif(os.name != "posix", reason="permissions of files are another matter there")
def test_that_a_password_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(PASSWORD)
    file.chmod(0o644)
    assert refused(lambda: access_to(PLAIN, file)).code == "password_file_open"
    file.chmod(0o600)
    file.write_text("\n")
    assert refused(lambda: access_to(PLAIN, file)).code == "password_file_empty"
    file.unlink()
    assert refused(lambda: access_to(PLAIN, file)).code == "file_missing"


# getting in


@pytest.fixture(scope="module")
def name(server: Server) -> Iterator[str]:
    made_here = server.new_database()
    yield made_here
    server.drop(made_here)


def opened(address: ServerAddress, paths: Paths, password: str | None = None) -> SharedDatabase:
    return SharedDatabase(paths, FixedClock(), address, password)


@pytest.mark.postgres
@pytest.mark.parametrize("user", [ADMIN, "owning", "bypassing"])
def test_that_nobody_works_with_a_role_above_the_rules(
    server: Server, name: str, paths: Paths, user: str
) -> None:
    make = {
        "owning": "LOGIN IN ROLE rehab_owner, rehab_staff",
        "bypassing": "LOGIN BYPASSRLS IN ROLE rehab_staff",
    }
    if user in make:
        server.run_sql(name, f"DROP ROLE IF EXISTS {user}")
        server.run_sql(name, f"CREATE ROLE {user} {make[user]}")
    assert refused(lambda: opened(server.address(name, user), paths)).code == "server_role_too_strong"


@pytest.mark.postgres
def test_that_each_way_of_not_getting_in_has_a_sentence_of_its_own(
    server: Server, name: str, paths: Paths
) -> None:
    server.run_sql(name, "DROP ROLE IF EXISTS dan")
    server.run_sql(name, "CREATE ROLE dan LOGIN IN ROLE rehab_staff")
    network = server.by_network(name)
    ways = {
        "server_password": lambda: opened(network, paths, "wrong"),
        "server_database_missing": lambda: opened(server.address("nowhere"), paths),
        "server_unreachable": lambda: opened(ServerAddress("127.0.0.1", name, "anna", 1, tls=False), paths),
        "server_certificate": lambda: opened(
            ServerAddress("127.0.0.1", name, "anna", server.port, tls=True), paths, PASSWORD
        ),
        "server_no_team": lambda: opened(server.address(name, "dan"), paths),
        "server_not_set_up": lambda: opened(server.address("postgres", ADMIN), paths),
    }
    assert {code: refused(way).code for code, way in ways.items()} == {code: code for code in ways}
    assert refused(lambda: opened(network, paths)).code == "server_password"
    opened(network, paths, PASSWORD).close()


@pytest.mark.postgres
def test_that_no_password_reaches_the_log_of_the_server(server: Server, name: str) -> None:
    with as_owner(server.address(name, ADMIN), None) as connection:
        add_team(connection, "West")
        add_person(connection, "wim", "West", "a-password-for-wim")
    assert "wim" in server.log
    assert "a-password-for-wim" not in server.log
    assert PASSWORD not in server.log


@pytest.mark.postgres
def test_that_people_and_teams_that_cannot_be_are_refused(server: Server, name: str) -> None:
    def add(login: str, team: str, password: str | None) -> str:
        def do() -> None:
            with as_owner(server.address(name, ADMIN), None) as connection:
                add_person(connection, login, team, password)

        return refused(do).code

    assert add("x", "Nowhere", None) == "team_unknown"
    assert add("pg_x", "North", None) == "login_refused"
    assert add("y", "North", "short") == "password_too_short"
    assert add(ADMIN, "North", None) == "server_role_too_strong"

    def again() -> None:
        with as_owner(server.address(name, ADMIN), None) as connection:
            add_team(connection, "North")

    assert refused(again).code == "team_exists"
    assert refused(lambda: set_up(server.address(name), None)).code == "server_may_not_set_up"


# set-up


@pytest.mark.postgres
def test_that_a_second_set_up_keeps_rows_and_teams(server: Server, paths: Paths) -> None:
    name = server.new_database()
    with closing(opened(server.address(name), paths)) as database:
        with database.write() as work:
            made(work, episode)
            work.put_meta("limits/x", "{}")
        # As an older set-up without the newest table would be.
        assert set_up(server.address(name, ADMIN), None).before == HEAD
        assert database.counts()["patient"] == 1
        with database.read() as work:
            assert work.meta("limits/x") == "{}"
            assert len(work.rows(select(episode))) == 1
    with closing(opened(server.address(name, "cora"), paths)) as other:
        assert other.counts()["patient"] == 0
    server.drop(name)


@pytest.mark.postgres
def test_that_a_table_built_anew_by_a_revision_keeps_its_teams(server: Server, paths: Paths) -> None:
    name = server.new_database()
    with closing(opened(server.address(name), paths)) as database:
        with database.write() as work:
            made(work, episode)
        rebuilt = "ALTER TABLE rehab.episode DROP COLUMN care_team CASCADE"
        server.run_sql(name, rebuilt)
        set_up(server.address(name, ADMIN), None)
        assert database.counts()["episode"] == 1
    server.drop(name)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("schema", "code"), [("9999", "server_schema_newer"), ("0001", "server_schema_older")]
)
def test_that_another_schema_is_refused(server: Server, paths: Paths, schema: str, code: str) -> None:
    name = server.new_database()
    server.run_sql(name, f"UPDATE rehab_guard.state SET value = '{schema}' WHERE name = 'schema'")
    assert refused(lambda: opened(server.address(name), paths)).code == code
    if code == "server_schema_newer":
        assert refused(lambda: set_up(server.address(name, ADMIN), None)).code == code
    server.drop(name)


# a server that is slow or gone


@pytest.mark.postgres
def test_that_a_statement_that_takes_too_long_is_stopped(server: Server, name: str, paths: Paths) -> None:
    from sqlalchemy import func

    with closing(opened(server.address(name), paths)) as database, database.read() as work:
        work.rows(select(func.set_config("statement_timeout", "50", False)))
        with pytest.raises(Exception, match="statement timeout"):
            work.rows(select(func.pg_sleep(5)))


@pytest.mark.postgres
def test_that_work_goes_on_when_the_server_comes_back(server: Server, name: str, paths: Paths) -> None:
    with closing(opened(server.address(name), paths)) as database:
        with database.write() as work:
            key = work.insert(patient, PERSON)

        def store(name: str) -> None:
            with database.write() as work:
                work.update(patient, key, None, {"name": name})

        def cut_in_the_middle() -> None:
            with database.write() as work:
                work.update(patient, key, None, {"name": "half"})
                server.stop()
                work.update(patient, key, None, {"name": "whole"})

        try:
            assert refused(cut_in_the_middle).code == "server_lost"
            with within(5):
                assert refused(lambda: store("Lee")).code == "server_unreachable"
        finally:
            server.start()
        store("Max")
        with database.read() as work:
            row = work.live(patient, key)
        assert (row["name"], row["version"]) == ("Max", 2)


@pytest.mark.postgres
def test_that_a_connection_that_was_cut_is_made_anew_before_it_is_used(
    server: Server, name: str, paths: Paths
) -> None:
    with closing(opened(server.address(name), paths)) as database:
        database.counts()
        server.run_sql(name, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'anna'")
        assert database.counts()["session"] >= 0


def test_that_files_for_a_person_elsewhere_never_say_where_the_password_is() -> None:
    assert filled(patient)["name"]
    assert as_person(read_address(PLAIN), "ben").text == PLAIN.replace("anna", "ben").replace(
        "org/", "org:5432/"
    )


@pytest.mark.postgres
def test_that_a_set_up_needs_no_superuser(server: Server, paths: Paths) -> None:
    server.run_sql("postgres", "CREATE ROLE manager LOGIN CREATEROLE CREATEDB")
    server.run_sql("postgres", "CREATE DATABASE managed OWNER manager")
    manager = server.address("managed", "manager")
    set_up(manager, None)
    with as_owner(manager, None) as connection:
        add_team(connection, "East")
        add_person(connection, "eva", "East", None)
    with closing(opened(server.address("managed", "eva"), paths)) as database:
        assert database.counts()["patient"] == 0
    assert set_up(manager, None).before == HEAD
    server.drop("managed")
