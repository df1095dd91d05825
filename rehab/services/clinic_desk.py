"""Setting a shared database up, its teams and people, and the look along its audit trail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.storage.shared.audit import Trail, last_entries, verify_trail
from rehab.storage.shared.connect import make_engine
from rehab.storage.shared.people import add_person, add_team, as_owner, members
from rehab.storage.shared.refusal import translated
from rehab.storage.shared.schema import require_ready, set_up

if TYPE_CHECKING:
    from rehab.storage.shared.access import Access
    from rehab.storage.shared.audit import AuditEntry
    from rehab.storage.shared.people import Member
    from rehab.storage.shared.schema import SetUp


@dataclass(frozen=True, slots=True)
class ClinicState:
    """What a look at a shared database found: who works in it, and its trail."""

    members: tuple[Member, ...]
    trail: Trail


class ClinicDesk:
    """Works on a shared database as a whole, by way of whoever may."""

    def __init__(self, access: Access) -> None:
        self._address = access.address
        self._password = access.password

    def set_up(self) -> SetUp:
        """Make schema, roles, policies and trail, or bring them up to date; all of it or nothing.

        Raises:
            EnvironmentProblem: Why the server, or this program, refuses; nothing has changed.
        """
        return set_up(self._address, self._password)

    def add_team(self, name: str) -> None:
        """Add a care team.

        Raises:
            UserError: ``team_unnamed`` or ``team_exists``.
            EnvironmentProblem: Why the server refuses.
        """
        with as_owner(self._address, self._password) as connection:
            add_team(connection, name)

    def add_person(self, login: str, team: str, password: str | None) -> None:
        """Give a person a role of their own and a place in a team.

        Raises:
            UserError: ``login_refused``, ``password_too_short`` or ``team_unknown``.
            EnvironmentProblem: Why the server refuses.
        """
        with as_owner(self._address, self._password) as connection:
            add_person(connection, login, team, password)

    def check(self) -> ClinicState:
        """Who works in the database, and whether its trail is whole.

        Raises:
            EnvironmentProblem: Why the server refuses.
        """
        with as_owner(self._address, self._password) as connection:
            trail = verify_trail(connection)
            return ClinicState(members(connection), trail)

    def try_out(self) -> None:
        """Connect as a person would, and let go again.

        Raises:
            EnvironmentProblem: Why there is no connection, or why this database must not be worked with.
        """
        engine = make_engine(self._address, self._password)
        try:
            with translated(self._address), engine.connect() as connection:
                require_ready(connection, self._address)
        finally:
            engine.dispose()

    def verify(self, noted: tuple[int, str] | None = None) -> Trail:
        """Look along the audit trail; anybody of a team may.

        Raises:
            EnvironmentProblem: Why the server refuses.
        """
        engine = make_engine(self._address, self._password, owner=True)
        try:
            with translated(self._address), engine.connect() as connection:
                return verify_trail(connection, noted)
        finally:
            engine.dispose()

    def entries(self, most: int, row_id: str = "") -> tuple[AuditEntry, ...]:
        """The newest entries of the trail.

        Raises:
            EnvironmentProblem: Why the server refuses; only the owner may read them.
        """
        with as_owner(self._address, self._password) as connection:
            return last_entries(connection, most, row_id)
