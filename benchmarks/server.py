"""A shared database through the product, row-level security and audit trail included, against raw psycopg.

The server is one of our own that does not wait for the disk: only what programs do is compared.
"""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from benchmarks.core import Case, timed
from benchmarks.goals import goals_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.services.bundle import Services

GOALS = goals_of("server")
MOST_ROUNDS = 5
MANY = 10_000
SETS = 4
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
_ENDS = ExitStack()


def why_not() -> str | None:
    """Why there is nothing to measure here, or None."""
    from tests import server

    return server.why_not()


def close() -> None:
    """Stop the server."""
    _ENDS.close()


def cases(folder: Path) -> dict[str, Case]:
    """A member of a team works through the product, and the same person by raw psycopg."""
    import psycopg

    from benchmarks.database import made_sets
    from rehab.domain.patient import Side, Site
    from rehab.domain.session import Done, SessionDraft, SetEntry
    from rehab.paths import Paths
    from rehab.services.bundle import open_services
    from rehab.services.shared_access import Access
    from rehab.storage.rows import set_entry
    from tests.server import ADMIN, running

    server = _ENDS.enter_context(running())
    name = server.new_database()
    services = open_services(
        Paths(folder / "server").ensure(), lambda: NOW, shared=Access(server.address(name))
    )
    _ENDS.callback(services.close)
    services.people.choose(services.clinic.add("Ann").value.id)
    episode = services.planner.start("P01", Site.HEEL, Side.LEFT, NOW.date()).value.episode_id
    sets = tuple(SetEntry(f"exercise-{i}", f"Exercise {i}", 3, 3) for i in range(SETS))
    draft = SessionDraft(Done.ALL, before=3, during=4, after=3, effort=6, sets=sets)
    rows = made_sets(services, episode, MANY)
    where = {"host": str(server.folder), "port": server.port, "dbname": name}
    anna = _ENDS.enter_context(psycopg.connect(**where, user="anna"))
    admin = _ENDS.enter_context(psycopg.connect(**where, user=ADMIN))
    written = _rows_of_a_session(services, episode, draft)
    team = admin.execute("SELECT care_team FROM rehab.episode WHERE id = %s", (episode,)).fetchone()
    assert team is not None

    def store() -> float:
        fresh = [{**row, "id": uuid4()} for row in rows]

        def work_on() -> None:
            with services.database.write() as work:
                work.adopt(set_entry, fresh)

        return timed(work_on)

    return {
        "save session on the server": lambda: timed(lambda: services.sessions.record(draft, episode)),
        "raw session on the server": lambda: _raw_session(anna, written),
        "store sets on the server": store,
        "COPY": lambda: _copied(admin, [{**row, "care_team": team[0]} for row in rows]),
    }


def _rows_of_a_session(services: Services, episode: UUID, draft: Any) -> list[tuple[str, dict[str, Any]]]:
    """What a recorded session adds, row by row."""
    changes = services.sessions.record(draft, episode).undo.rows
    return [(row.table, dict(row.after)) for row in changes if row.before is None and row.after is not None]


def _raw_session(connection: Any, rows: list[tuple[str, dict[str, Any]]]) -> float:
    """The same rows with keys of their own, in one transaction."""
    keys: dict[Any, Any] = {row["id"]: uuid4() for _, row in rows}

    def write() -> None:
        for table, row in rows:
            values = {name: keys.get(value, value) for name, value in row.items()}
            names, marks = ", ".join(values), ", ".join(["%s"] * len(values))
            query = f"INSERT INTO rehab.{table} ({names}) VALUES ({marks})"  # noqa: S608 - our own tables
            connection.execute(query, list(values.values()))
        connection.commit()

    return timed(write)


def _copied(connection: Any, rows: list[dict[str, Any]]) -> float:
    """The fastest way into the table there is, past triggers and policies."""
    fresh = [{**row, "id": uuid4()} for row in rows]

    def write() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
            with cursor.copy(f"COPY rehab.set_entry ({', '.join(fresh[0])}) FROM STDIN") as copy:
                for row in fresh:
                    copy.write_row(list(row.values()))
        connection.commit()

    return timed(write)
