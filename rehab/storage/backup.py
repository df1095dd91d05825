"""Copies of the data file that are proven before they get their name."""

import os
import sqlite3
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import datetime
from pathlib import Path

from rehab.domain.clock import Clock
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.connect import adopt, connect, forget, key_of
from rehab.storage.disk import sync_file, sync_folder, work_name
from rehab.storage.engine import looking_at, translated
from rehab.storage.key_copy import is_copy_of, keep_key, state_of
from rehab.storage.key_file import key_file_of
from rehab.storage.opening import HEADER_BYTES, examine
from rehab.storage.refusal import folder_problem
from rehab.storage.rows import METADATA
from rehab.storage.thinning import newest_first, superfluous

PATTERN = "rehab-*.db"
BLOCK = 1 << 20
SIDE_FILES = ("-wal", "-shm", "-journal")

Counts = dict[str, int]


def back_up(
    paths: Paths,
    clock: Clock,
    to: Path | None = None,
    turn: AbstractContextManager[None] | None = None,
) -> Path:
    """Copy the data file, prove the copy, and only then give it its name.

    Args:
        paths: Where the data is.
        clock: Gives the time in the name.
        to: A folder or a file that does not exist yet; the folder of backups by default.
        turn: Held while the data file is read, so that writers of this program cannot keep the reader waiting.

    Raises:
        UserError: ``backup_exists`` when the file is there already.
        EnvironmentProblem: When the data or the disk refuses; no partial file stays.
    """
    target = backup_target(paths.backups if to is None else Path(to), clock())
    building = target.with_name(work_name(target.name))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        with translated(target), turn or nullcontext():
            state = state_of(paths.database)
            counts = _copy(paths.database, building)
        if verify(building) != counts:
            raise EnvironmentProblem("backup_failed", path=target, folder=target.parent)
        sync_file(building)
        keep_key(paths.database, target, state)
        building.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise folder_problem(error, target) from error
    finally:
        remove_with_journals(building)
    return target


def backup_target(place: Path, now: datetime) -> Path:
    if place.is_dir() or not place.suffix:
        stem = f"rehab-{now:%Y%m%d-%H%M%S}"
        place, folder = place / f"{stem}.db", place
        number = 2
        while place.exists():
            place, number = folder / f"{stem}-{number}.db", number + 1
    elif place.exists():
        raise UserError("backup_exists", path=place)
    return place.absolute()


def _copy(source: Path, target: Path) -> Counts:
    adopt(target, like=source)
    with looking_at(source) as reading, closing(connect(target, "rw")) as writing:
        # One reading transaction over both, so that the counts belong to the copied state.
        reading.execute("BEGIN")
        counts = _counts(reading)
        reading.backup(writing)
        reading.execute("COMMIT")
    return counts


def _counts(connection: sqlite3.Connection) -> Counts:
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names of our own schema


def verify(path: Path) -> Counts:
    """Look at a copy as if it were to be opened, and more slowly.

    Returns:
        Rows by table.

    Raises:
        EnvironmentProblem: See `rehab.storage.opening.examine`; ``foreign_application`` also for tables,
            views or triggers that are not ours.
    """
    examine(path, writable=False)
    with looking_at(path) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise EnvironmentProblem("damaged", path=path, folder=path.parent)
        ours = set(METADATA.tables) | {"alembic_version"}
        for kind, name in connection.execute("SELECT type, name FROM sqlite_master WHERE type <> 'index'"):
            if kind != "table" or name not in ours:
                raise EnvironmentProblem("foreign_application", path=path, folder=path.parent)
        return _counts(connection)


def health(path: Path) -> tuple[tuple[str, ...], Counts]:
    """What is wrong with the data file while it is open, as codes, and its rows by table.

    The file is read through SQLite only: closing a plain handle would give up the locks of this process.
    """
    try:
        with looking_at(path) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return ("damaged",), {}
            broken = connection.execute("PRAGMA foreign_key_check").fetchone() is not None
            return ("foreign_keys_broken",) if broken else (), _counts(connection)
    except EnvironmentProblem as problem:
        return (problem.code,), {}


def backups(*folders: Path) -> tuple[Path, ...]:
    """The backups in some folders, newest first by name. A folder that is not there holds none."""
    return tuple(newest_first(file for folder in dict.fromkeys(folders) for file in folder.glob(PATTERN)))


def differs(kept: Path, database: Path) -> bool:
    """Whether the data file holds something else than a backup.

    No connection of this process to the data file may be open: closing a plain handle would give up its locks.

    Raises:
        OSError: When one of them cannot be read.
    """
    if key_of(database) is not None:
        return not is_copy_of(kept, database)
    if kept.stat().st_size != database.stat().st_size:
        return True
    with kept.open("rb") as kept_file, database.open("rb") as present:
        if _without_counters(kept_file.read(HEADER_BYTES)) != _without_counters(present.read(HEADER_BYTES)):
            return True
        while block := present.read(BLOCK):
            if kept_file.read(BLOCK) != block:
                return True
    return False


def _without_counters(header: bytes) -> bytes:
    """The head of a data file without what differs between equal files: counters of writings, version of the writer."""
    return header[:24] + header[28:40] + header[44:92]


def thin(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Remove backups that are one of many of their day, week or month; see `rehab.storage.thinning`.

    Called after a new backup was proven: a data file that fails its check never comes so far.

    Returns:
        What was removed. What the disk does not let go stays, and is tried again the next time.
    """
    gone = []
    for file in superfluous(folder.glob(PATTERN), now):
        if file.is_symlink() or not file.is_file():
            continue
        try:
            file.unlink()
            key_file_of(file).unlink(missing_ok=True)
        except OSError:
            continue
        gone.append(file)
    return tuple(gone)


def remove_with_journals(path: Path) -> None:
    """Remove a file that was being built, if it is still there."""
    for side in ("", *SIDE_FILES):
        path.with_name(path.name + side).unlink(missing_ok=True)
    forget(path)
