"""A shared database with the units of work of a data file.

Writing units of a team follow each other, as they do in a file: every service was written for that. Rows carry
versions all the same, because a form is read in one unit and stored in another.
"""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, Engine, text

from rehab.domain.clock import Clock
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths
from rehab.storage.again import Again
from rehab.storage.database import Database
from rehab.storage.shared.access import Access
from rehab.storage.shared.address import ServerAddress
from rehab.storage.shared.connect import make_engine
from rehab.storage.shared.refusal import translated, values_of
from rehab.storage.shared.schema import require_ready
from rehab.storage.work import Work

if TYPE_CHECKING:
    from rehab.storage.shared.patience import Patience

_TURN = text(
    "SELECT clock_timestamp() FROM pg_advisory_xact_lock(hashtextextended('rehab ' || rehab_guard.my_team(), 0))"
)
_NOTE = text("SELECT rehab_guard.note(:action, :what, :row_id)")


class SharedDatabase(Database):
    """An open shared database."""

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        address: ServerAddress,
        password: str | None = None,
        acknowledge: Path | None = None,
        *,
        reading_only: bool = False,
        server_time: bool = True,
    ) -> None:
        """Connect and look whether all is as it must be.

        Args:
            paths: The data folder, for what stays on this computer.
            clock: Time of this computer, for days and entries.
            address: Where the database is.
            password: Of the person's role, or None.
            acknowledge: As for a data file.
            reading_only: Whether nothing is stored.
            server_time: Whether rows get the time of the server; else that of `clock`.

        Raises:
            EnvironmentProblem: Why there is no connection, or what `require_ready` refuses.
        """
        self.address = address
        self._password = password
        self._server_time = server_time
        self._noted: set[tuple[str, UUID | None, int]] = set()
        self._noting = threading.Lock()
        self._patience = _patience()
        super().__init__(paths, clock, acknowledge, reading_only=reading_only)
        with ExitStack() as refused:
            refused.callback(self._engine.dispose)
            with translated(address), self._engine.connect() as connection:
                require_ready(connection, address)
            refused.pop_all()

    @property
    def server(self) -> ServerAddress | None:
        """The server."""
        return self.address

    @property
    def again(self) -> Again:
        """The way into the same database, with the password that is held in memory."""
        return Again(self.paths, access=Access(self.address, self._password))

    def hurry_here(self) -> None:
        """In this thread little time is waited for the server from now on, and none while it is silent."""
        self._patience.hurry_here()

    @property
    def revision(self) -> tuple[int, int, int] | None:
        """Nothing tells without asking the server."""
        return None

    def keep_copy(self) -> None:
        """The server is backed up as a whole, by whoever runs it."""

    def note(self, action: str, what: str, row_id: UUID | None = None) -> None:
        """Write into the audit trail that something was looked at (once a day) or given away.

        Raises:
            EnvironmentProblem: When the server does not answer: what cannot be noted is not shown.
        """
        of = (f"{action} {what}", row_id, self._clock().toordinal())
        with self._noting:
            if action == "view" and of in self._noted:
                return
            with translated(self.address), self._engine.begin() as connection:
                connection.execute(
                    _NOTE, {"action": action, "what": what, "row_id": None if row_id is None else str(row_id)}
                )
            self._noted.add(of)

    @contextmanager
    def write(self) -> Iterator[Work]:
        """As for a data file; what another team's rows refused is noted in the audit trail."""
        try:
            with super().write() as work:
                yield work
        except EnvironmentProblem as problem:
            if problem.code == "not_your_team":
                self.note("refused", "write")
            raise

    @contextmanager
    def read(self) -> Iterator[Work]:
        """As for a data file; readers of a server need not wait for each other."""
        with self._translated(), self._reading() as connection:
            yield self._work(connection, writable=False)

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        """The window does not wait for a job that waits for the server."""
        if not self._turn.acquire(timeout=self._patience.seconds):
            raise EnvironmentProblem("server_slow", **values_of(self.address))
        try:
            yield
        finally:
            self._turn.release()

    def changed_by(self, row_id: UUID, /) -> str:
        """Who changed a row last; empty when that is not known."""
        asked = text("SELECT who FROM rehab_guard.changed_by(:row)")
        with translated(self.address), self._engine.connect() as connection:
            return str(connection.execute(asked, {"row": str(row_id)}).scalar() or "")

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """A server is not replaced like a file.

        Raises:
            UserError: ``server_keeps_backups``.
        """
        if self.shared:
            raise UserError("server_keeps_backups")
        yield

    def _connect(self) -> Engine:
        return make_engine(self.address, self._password, patience=self._patience)

    def _reading(self) -> Connection:
        return self._engine.connect().execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self.address)

    def _before_writing(self) -> None:
        """Nobody can put another file in the place of a server."""

    def _work(self, connection: Connection, writable: bool) -> Work:
        if not writable:
            return Work(connection, self._clock, writable, self.person)
        now = connection.execute(_TURN).scalar_one()
        clock = (lambda: now) if self._server_time else self._clock
        return Work(connection, clock, writable, self.person, self._insisting)


def _patience() -> "Patience":
    """Loads the driver.

    Raises:
        EnvironmentProblem: ``server_driver_missing``.
    """
    try:
        from rehab.storage.shared.patience import Patience
    except ImportError as error:
        raise EnvironmentProblem("server_driver_missing") from error
    return Patience()
