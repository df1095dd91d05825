"""The one data file and its units of work: what is written has been stored when the block is left."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, QueuePool, func, select

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.again import Again
from rehab.storage.backup import back_up
from rehab.storage.connect import forget, identity_of, key_of
from rehab.storage.disk import sweep
from rehab.storage.engine import make_engine, translated
from rehab.storage.kept_verdict import forget_touched
from rehab.storage.migrate import create, migrate
from rehab.storage.opening import HEAD, examine
from rehab.storage.refusal import folder_problem
from rehab.storage.rows import METADATA
from rehab.storage.work import Insisting, RowChange, Values, Work

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.conflict import Conflict
    from rehab.storage.shared.address import ServerAddress

ACKNOWLEDGE_VARIABLE = "REHAB_ACK_FILE"
"""Names a file that gets the id of every record as soon as it is safely stored; for tests of crashes."""

RECORDS = frozenset(
    {
        "session",
        "set_entry",
        "pain_reading",
        "checkin_answer",
        "weekly_answer",
        "self_test",
        "run",
        "treatment",
        "redflag_answer",
    }
)
"""Tables whose rows are entries of a person."""


class Database:
    """An open data file. Units of work follow each other; other processes wait up to five seconds."""

    def __init__(
        self, paths: Paths, clock: Clock, acknowledge: Path | None = None, *, reading_only: bool = False
    ) -> None:
        self.paths = paths
        self._read_only = False
        self.reading_only = reading_only
        self.person: UUID | None = None
        """Whose data every unit of work is about; None: those of the person whose computer this is."""
        self._clock = clock
        self._acknowledge = acknowledge
        self._turn = threading.RLock()
        self._insisting: Insisting | None = None
        self._units = 0
        self._written: dict[str, int] = {}
        self._engine = self._connect()
        self._identity = identity_of(paths.database)

    def _connect(self) -> Engine:
        return make_engine(self.paths.database, writable=not self.reading_only)

    def _reading(self) -> Connection:
        return self._engine.connect()

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self.paths.database)

    def _work(self, connection: Connection, writable: bool) -> Work:
        return Work(connection, self._clock, writable, self.person, self._insisting)

    @property
    def server(self) -> ServerAddress | None:
        """The server of a shared database; None for a data file."""
        return None

    @property
    def shared(self) -> bool:
        """Whether the data is on a server, which keeps and backs it up; then there is no data file here."""
        return self.server is not None

    @property
    def again(self) -> Again:
        """How another process of this program opens the same data."""
        return Again(self.paths, key_of(self.paths.database))

    def answer(self) -> None:
        """Ask for nothing but an answer.

        Raises:
            EnvironmentProblem: Why there is none.
        """
        with self._translated(), self._engine.connect() as connection:
            connection.execute(select(1))

    def hurry_here(self) -> None:
        """A window lives in this thread: for a server that does not answer little time is waited here."""

    def note(self, action: str, what: str, row_id: UUID | None = None) -> None:
        """Say that something was looked at or given away; a data file keeps no trail of that.

        Args:
            action: ``view`` or ``export``.
            what: Table or kind of export.
            row_id: Key of the row.
        """

    def counts(self) -> dict[str, int]:
        """Rows by table, deleted ones too."""
        with self.read() as work:
            asked = {name: select(func.count()).select_from(table) for name, table in METADATA.tables.items()}
            return {name: int(work.first(question)[0]) for name, question in asked.items()}

    def changed_by(self, _row_id: UUID, /) -> str:
        """Who changed a row last; a data file knows one person only, who has no name here."""
        return ""

    @contextmanager
    def insisting(self, conflict: Conflict, values: Values) -> Iterator[None]:
        """Let units of work write these values over a row that was changed meanwhile.

        Args:
            conflict: The row, and the version of it that was looked at.
            values: What is written in place of what the unit of work asks for, by column.
        """
        with self._turn:
            self._insisting = Insisting(conflict, values)
            try:
                yield
            finally:
                self._insisting = None

    def keep_copy(self) -> None:
        """Back the data up before something large is done to it.

        Raises:
            EnvironmentProblem: When the data or the disk refuses.
        """
        back_up(self.paths, self._clock)

    @contextmanager
    def write(self) -> Iterator[Work]:
        """A unit of work that commits on a clean exit and rolls back otherwise.

        Raises:
            UserError: ``only_looked_at`` when this is a view of a file.
            EnvironmentProblem: When the computer refuses, or ``reading_only``; nothing of the unit is stored then.
        """
        if self._read_only:
            raise UserError("only_looked_at")
        if self.reading_only:
            raise _stop("reading_only", self.paths)
        with self._my_turn(), self._translated():
            self._before_writing()
            with self._engine.connect().execution_options(immediate=True) as connection, connection.begin():
                work = self._work(connection, writable=True)
                yield work
                forget_touched(connection, work.changes)
            self._units += 1
            self._written.update(dict.fromkeys(work.touched, self._units))
            self._tell(work.changes)

    @property
    def revision(self) -> tuple[int, int, int] | None:
        """Something that differs after every change of the data, whoever made it; None when that cannot be told."""
        try:
            found = self.paths.database.stat()
        except OSError:
            return None
        return self._units, found.st_mtime_ns, found.st_size

    @property
    def connections(self) -> int:
        """How many connections are open, in use or waiting."""
        pool = self._engine.pool
        return pool.checkedin() + pool.checkedout() if isinstance(pool, QueuePool) else 0

    @property
    def units(self) -> int:
        """How many units of work this program has written."""
        return self._units

    def written_since(self, units: int) -> frozenset[str]:
        """Names of the tables that this program has written since there were so many units."""
        return frozenset(table for table, unit in self._written.items() if unit > units)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """A unit of work that sees one state of the data and never commits."""
        with self._turn, self._translated(), self._reading() as connection:
            yield self._work(connection, writable=False)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every unit of work of this program waiting for a moment."""
        with self._turn:
            yield

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """Close every connection while the data file is being replaced, then take up what is there."""
        with self._turn:
            self._engine.dispose()
            try:
                yield
            finally:
                forget(self.paths.database)
                self._engine = self._connect()
                self._identity = identity_of(self.paths.database)
                self._units += 1
                self._written = dict.fromkeys(METADATA.tables, self._units)

    @property
    def sealed(self) -> bool:
        """Whether every unit of work that would write is refused."""
        return self._read_only or self.reading_only

    def seal(self) -> None:
        """From now on nothing can be written."""
        self._read_only = True

    def close(self) -> None:
        """Close every connection."""
        with self._turn:
            self._engine.dispose()

    def _my_turn(self) -> AbstractContextManager[object]:
        return self._turn

    def _before_writing(self) -> None:
        """An open connection would go on writing into a file that a sync program has already replaced."""
        found = identity_of(self.paths.database)
        if found is None:
            raise _stop("data_file_missing_but_existed", self.paths)
        if found != self._identity:
            raise _stop("data_file_replaced", self.paths)

    def _tell(self, changes: tuple[RowChange, ...]) -> None:
        if self._acknowledge is None:
            return
        ids = [str(c.id) for c in changes if c.table in RECORDS and c.after and c.after["deleted_at"] is None]
        if ids:
            with self._acknowledge.open("a", encoding="ascii") as file:
                file.write("".join(f"{line}\n" for line in ids))


def open_database(
    paths: Paths, clock: Clock, acknowledge: Path | None = None, *, reading_only: bool = False
) -> Database:
    """Open the data file, or make it when there never was one.

    Args:
        paths: Where it is.
        clock: Time for stamps and names of backups.
        acknowledge: File that gets the id of each stored record, one a line; by default what
            ``REHAB_ACK_FILE`` names.
        reading_only: Make nothing and bring nothing up to date.

    Raises:
        EnvironmentProblem: With its own code for each thing that can be wrong, ``needs_update`` for an older
            file that is only to be read; the file is left as it was.
    """
    if reading_only:
        if examine(paths.database, writable=False) != HEAD:
            raise _stop("needs_update", paths)
        return Database(paths, clock, reading_only=True)
    _prepare(paths, clock)
    if acknowledge is None and (named := os.environ.get(ACKNOWLEDGE_VARIABLE)):
        acknowledge = Path(named)
    return Database(paths, clock, acknowledge)


def _prepare(paths: Paths, clock: Clock) -> None:
    """Make sure that there is a sound data file of our schema: check, create or migrate.

    Raises:
        EnvironmentProblem: See `rehab.storage.opening.examine`; also what making folders and files can meet.
    """
    try:
        paths.ensure()
    except OSError as error:
        raise folder_problem(error, paths.data_dir) from error
    for folder in (paths.data_dir, paths.backups, paths.temp):
        sweep(folder)
    if _is_new(paths):
        create(paths)
    revision = examine(paths.database)
    if revision != HEAD:
        migrate(paths, clock)
    if paths.database.stat().st_mode & 0o077:
        paths.database.chmod(PRIVATE_FILE)
    if not paths.marker.exists():
        _write_marker(paths)


def _is_new(paths: Paths) -> bool:
    """Whether this is a first start. A missing or empty file where one existed is a loss."""
    existed = paths.marker.exists()
    try:
        size = paths.database.stat().st_size if paths.database.is_file() else None
    except OSError as error:
        raise folder_problem(error, paths.database) from error
    if size is None and not paths.database.exists():
        if existed or next(paths.backups.glob("rehab-*.db"), None) is not None:
            raise _stop("data_file_missing_but_existed", paths)
        return True
    if size == 0:
        if existed:
            raise _stop("data_file_empty", paths)
        return True
    return False


def _stop(code: str, paths: Paths) -> EnvironmentProblem:
    return EnvironmentProblem(code, path=paths.database, folder=paths.data_dir, backups=paths.backups)


def _write_marker(paths: Paths) -> None:
    try:
        handle = os.open(paths.marker, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write("rehab.db was made here\n")
    except OSError as error:
        raise folder_problem(error, paths.marker) from error
