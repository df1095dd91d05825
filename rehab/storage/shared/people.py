"""Teams and people of a shared database: made and listed by whoever set it up."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.storage.shared.address import ServerAddress
from rehab.storage.shared.connect import make_engine
from rehab.storage.shared.refusal import translated, values_of

LONGEST_LOGIN = 63
"""Bytes that the server keeps of a name; it cuts longer ones without a word."""
LEAST_PASSWORD = 12
_MEMBERS = text(
    "SELECT m.login, t.name, m.home FROM rehab_guard.member m JOIN rehab_guard.team t ON t.id = m.team"
    " ORDER BY m.login, t.name"
)


@dataclass(frozen=True, slots=True)
class Member:
    """A person's role in a team; what they add belongs to their home team."""

    login: str
    team: str
    home: bool


@contextmanager
def as_owner(address: ServerAddress, password: str | None) -> Iterator[Connection]:
    """A transaction with the rights of the owner.

    Raises:
        EnvironmentProblem: ``server_not_set_up``, ``server_may_not_set_up``, or why there is no connection.
    """
    engine = make_engine(address, password, owner=True)
    try:
        with translated(address, setting_up=True), engine.connect() as connection, connection.begin():
            if connection.scalar(text("SELECT to_regclass('rehab_guard.state') IS NULL")):
                raise EnvironmentProblem("server_not_set_up", **values_of(address))
            if not connection.scalar(text("SELECT pg_has_role(current_user, 'rehab_owner', 'MEMBER')")):
                raise EnvironmentProblem("server_may_not_set_up", **values_of(address))
            yield connection
    finally:
        engine.dispose()


def add_team(connection: Connection, name: str) -> None:
    """Add a care team.

    Raises:
        UserError: ``team_unnamed`` or ``team_exists``.
    """
    name = name.strip()
    if not name:
        raise UserError("team_unnamed")
    made = text("INSERT INTO rehab_guard.team (name) VALUES (:name) ON CONFLICT (name) DO NOTHING")
    connection.execute(text("SET LOCAL ROLE rehab_owner"))
    if connection.execute(made, {"name": name}).rowcount != 1:
        raise UserError("team_exists", name=name)
    connection.execute(text("RESET ROLE"))


def add_person(connection: Connection, login: str, team: str, password: str | None) -> None:
    """Give a person a role of their own and a place in a team; the first team is their home.

    Args:
        connection: Of `as_owner`.
        login: Name of the role; one that exists is put into the team and keeps its password.
        team: Name of the team.
        password: For a new role; None where the server proves people in another way.

    Raises:
        UserError: ``login_refused``, ``password_too_short`` or ``team_unknown``.
        EnvironmentProblem: ``server_role_too_strong`` for a role that no policy would hold.
    """
    if not login or len(login.encode()) > LONGEST_LOGIN or not login.isprintable() or login.startswith("pg_"):
        raise UserError("login_refused", name=login)
    found = text("SELECT id FROM rehab_guard.team WHERE name = :name")
    connection.execute(text("SET LOCAL ROLE rehab_owner"))
    team_id = connection.scalar(found, {"name": team})
    connection.execute(text("RESET ROLE"))
    if team_id is None:
        raise UserError("team_unknown", name=team)
    _make_role(connection, login, password)
    connection.execute(text("SET LOCAL ROLE rehab_owner"))
    connection.execute(
        text(
            "INSERT INTO rehab_guard.member (login, team, home) SELECT CAST(:login AS name), :team,"
            " NOT EXISTS (SELECT 1 FROM rehab_guard.member WHERE login = :login) ON CONFLICT DO NOTHING"
        ),
        {"login": login, "team": team_id},
    )
    connection.execute(text("RESET ROLE"))


def _make_role(connection: Connection, login: str, password: str | None) -> None:
    from psycopg import sql

    name, driver = sql.Identifier(login), _driver(connection)
    strong = connection.execute(
        text("SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = :name"),
        {"name": login},
    ).scalar()
    if strong:
        raise EnvironmentProblem("server_role_too_strong", user=login)
    if strong is None:
        if password is not None and len(password) < LEAST_PASSWORD:
            raise UserError("password_too_short", limit=LEAST_PASSWORD)
        driver.execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS").format(name)
        )
        if password is not None:
            # Only its proof travels: the server could not write the password into its log.
            proof = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
            driver.execute(
                sql.SQL("ALTER ROLE {} PASSWORD {}").format(name, sql.Literal(proof.decode("ascii")))
            )
    driver.execute(sql.SQL("GRANT rehab_staff TO {}").format(name))


def members(connection: Connection) -> tuple[Member, ...]:
    """Everybody and their teams."""
    connection.execute(text("SET LOCAL ROLE rehab_owner"))
    return tuple(Member(*row) for row in connection.execute(_MEMBERS))


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
