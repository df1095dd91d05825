"""Sets a shared database up, brings an older one up to date, and says whether one may be worked with."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from rehab import __version__
from rehab.domain.errors import EnvironmentProblem
from rehab.storage.migrate import chain_configuration
from rehab.storage.opening import HEAD
from rehab.storage.shared.address import ServerAddress
from rehab.storage.shared.connect import SCHEMA, make_engine
from rehab.storage.shared.guard import GUARD_VERSION, TRAIL, guarding, lifting, roots
from rehab.storage.shared.refusal import translated, values_of

OLDEST_SERVER = 140_000
"""Version 14: the first with all that the set-up needs."""
_ROLES = """
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'rehab_owner') THEN
        CREATE ROLE rehab_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'rehab_staff') THEN
        CREATE ROLE rehab_staff NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'rehab_owner', 'MEMBER') THEN
        EXECUTE format('GRANT rehab_owner TO %I', current_user);
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO rehab_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO rehab_staff', current_database());
END $$;
CREATE SCHEMA IF NOT EXISTS rehab AUTHORIZATION rehab_owner;
CREATE SCHEMA IF NOT EXISTS rehab_guard AUTHORIZATION rehab_owner;
REVOKE ALL ON SCHEMA rehab, rehab_guard FROM PUBLIC;
GRANT USAGE ON SCHEMA rehab TO rehab_staff;
SET LOCAL ROLE rehab_owner;
"""
_STATE = text(
    "INSERT INTO rehab_guard.state (name, value) VALUES (:name, :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = :schema")
_ROLE = text(
    "SELECT rolsuper OR rolbypassrls OR rolcreaterole"
    " OR pg_has_role(rolname, 'rehab_owner', 'MEMBER') FROM pg_roles WHERE rolname = session_user"
)
_OPEN_TABLES = text(
    "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('rehab') AND relkind IN ('r', 'p')"
    " AND relname <> 'alembic_version' AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS"
    " (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid))"
)


@dataclass(frozen=True, slots=True)
class SetUp:
    """What a set-up did: the revision before, None for a new database, and the one it has now."""

    before: str | None
    after: str


def run_script(connection: Connection, script: str) -> None:
    """Several statements at once, in the transaction of the connection."""
    driver: Any = connection.connection.driver_connection
    driver.execute(script)


def set_up(address: ServerAddress, password: str | None) -> SetUp:
    """Make schema, roles, policies and trail, or bring them up to date: all of it or nothing.

    Args:
        address: Where; the user is somebody who may make roles there, usually the administrator of the server.
        password: Of that user.

    Raises:
        EnvironmentProblem: ``server_schema_newer``, ``server_too_old``, ``server_may_not_set_up``, or why there is no
            connection.
    """
    engine = make_engine(address, password, owner=True)
    try:
        with translated(address, setting_up=True), engine.connect() as connection, connection.begin():
            _require_setter(connection, address)
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('rehab set-up'))"))
            before = _revision(connection)
            if before is not None and int(before) > int(HEAD):
                raise EnvironmentProblem("server_schema_newer", **values_of(address))
            run_script(connection, _ROLES)
            _build(connection)
    finally:
        engine.dispose()
    return SetUp(before, HEAD)


def _build(connection: Connection) -> None:
    from alembic import command

    present = set(connection.scalars(_TABLES, {"schema": SCHEMA})) - {"alembic_version"}
    run_script(connection, lifting(present))
    kept = [table.name for table in roots() if table.name in present]
    for name in kept:
        run_script(connection, f"CREATE TEMPORARY TABLE kept_{name} ON COMMIT DROP AS TABLE {SCHEMA}.{name}")
    config = chain_configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    run_script(connection, TRAIL.read_text(encoding="utf-8"))
    for table in roots():
        if table.name in kept:
            key = next(iter(table.primary_key.columns)).name
            run_script(connection, _BACK.format(table=table.name, key=key))
    run_script(connection, guarding())
    for name, value in (("schema", HEAD), ("guard", GUARD_VERSION), ("program", __version__)):
        connection.execute(_STATE, {"name": name, "value": value})


_BACK = (
    "ALTER TABLE rehab.{table} ADD COLUMN IF NOT EXISTS care_team uuid;"
    "UPDATE rehab.{table} AS row SET care_team = kept.care_team FROM kept_{table} AS kept"
    " WHERE kept.{key} = row.{key} AND row.care_team IS NULL;"
)
"""A revision that builds a table anew loses the team of its rows; those that hang on nothing get it back here."""


def _require_setter(connection: Connection, address: ServerAddress) -> None:
    version, may = connection.execute(
        text(
            "SELECT current_setting('server_version_num')::int, rolsuper OR rolcreaterole"
            " FROM pg_roles WHERE rolname = current_user"
        )
    ).one()
    if version < OLDEST_SERVER:
        raise EnvironmentProblem("server_too_old", **values_of(address))
    if not may:
        raise EnvironmentProblem("server_may_not_set_up", **values_of(address))


def _revision(connection: Connection) -> str | None:
    if connection.scalar(text("SELECT to_regclass('rehab_guard.state') IS NULL")):
        return None
    found = connection.scalar(text("SELECT value FROM rehab_guard.state WHERE name = 'schema'"))
    return None if found is None else str(found)


def require_ready(connection: Connection, address: ServerAddress) -> None:
    """Refuse a database that this program, or this person, must not work with.

    Raises:
        EnvironmentProblem: ``server_not_set_up``, ``server_role_too_strong``, ``server_schema_newer``,
            ``server_schema_older``, ``server_unprotected`` or ``server_no_team``.
    """

    def stop(code: str) -> EnvironmentProblem:
        return EnvironmentProblem(code, **values_of(address))

    # Asked before anything else: a role that no policy holds must not even read what is set up.
    if connection.scalar(text("SELECT to_regrole('rehab_owner') IS NULL")) or connection.scalar(
        text("SELECT to_regproc('rehab_guard.versions') IS NULL")
    ):
        raise stop("server_not_set_up")
    if connection.scalar(_ROLE):
        raise stop("server_role_too_strong")
    asked = connection.execute(text("SELECT name, value FROM rehab_guard.versions()"))
    state = {str(row.name): str(row.value) for row in asked}
    revision = state.get("schema", "")
    if not revision.isdigit() or int(revision) > int(HEAD):
        raise stop("server_schema_newer")
    if revision != HEAD or state.get("guard") != GUARD_VERSION:
        raise stop("server_schema_older")
    if connection.scalar(_OPEN_TABLES):
        raise stop("server_unprotected")
    if connection.scalar(text("SELECT rehab_guard.my_team() IS NULL")):
        raise stop("server_no_team")
