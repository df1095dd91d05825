"""How the data file is used once it is connected, and what a refusal of the computer means.

SQLite is known here and where the file itself is handled (`connect`, `opening`, `backup`); everything else is
portable.

With the rollback journal only ``synchronous=EXTRA`` keeps an acknowledged write through a power cut: it also
syncs the folder after the journal is gone. WAL is not used because SQLite before 3.51.3 can lose a commit
when two connections write and checkpoint at the same instant.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.connect import BUSY_TIMEOUT_MS, connect, errors, key_of, library

PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
)
_NUMBERS = count(1)
"""No two connections of this program have the same number."""
_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read_only_folder",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_CANTOPEN: "no_permission",
    sqlite3.SQLITE_PERM: "no_permission",
    sqlite3.SQLITE_AUTH: "no_permission",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not_a_database",
}


def environment_problem(error: BaseException | None, path: Path) -> EnvironmentProblem | None:
    """The problem behind an error of SQLite, or None when the error is a bug of ours."""
    if not isinstance(error, errors()):
        return None
    # The low byte is the kind; the rest of an extended code only refines it.
    code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if code == "not_a_database" and not isinstance(error, sqlite3.Error):
        # The key was proven before it was used: what it does not open was changed on the disk.
        code = "damaged"
    if code is None:
        return None
    return EnvironmentProblem(code, path=path, folder=path.parent)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn refusals of the computer into an `EnvironmentProblem`; the one place where that happens."""
    try:
        yield
    except DBAPIError as error:
        if problem := environment_problem(error.orig, path):
            raise problem from error
        raise
    except errors() as error:
        if problem := environment_problem(error, path):
            raise problem from error
        raise


def make_engine(path: Path, foreign_keys: bool = True, writable: bool = True) -> Engine:
    """An engine for a data file that exists.

    Args:
        path: The file; it is never created here.
        foreign_keys: Off only while a migration rebuilds tables.
        writable: Whether the file may be written.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path.absolute())),
        module=library(key_of(path), path),
        # "rw": a missing file is an error here, never a new and empty one.
        creator=lambda: connect(path, "rw" if writable else "ro"),
        hide_parameters=True,
        pool_size=1,
        max_overflow=4,
    )

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, record: Any) -> None:
        record.info["number"] = next(_NUMBERS)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # A reading transaction that starts to write fails at once when another process wrote in between;
        # a writing one therefore asks for the lock at its beginning, where the timeout applies.
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


@contextmanager
def looking_at(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for looking only, closed afterwards; what SQLite cannot read becomes a problem."""
    # Only a writer can roll back the journal of a program that was killed; without one a reader is enough.
    mode = "rw" if path.with_name(path.name + "-journal").exists() else "ro"
    try:
        with closing(connect(path, mode)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA cell_size_check=ON")
            yield connection
    except errors() as error:
        # Whatever else SQLite says about a file that it cannot read: it is damaged.
        problem = environment_problem(error, path)
        raise (problem or EnvironmentProblem("damaged", path=path, folder=path.parent)) from error
