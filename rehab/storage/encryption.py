"""Writing a data file anew with another key, or without one: proven first, then put in the place of the old one."""

import os
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from sqlite3 import Connection

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.backup import PATTERN, SIDE_FILES, remove_with_journals, verify
from rehab.storage.connect import MAGIC, Key, errors, forget, key_of, library, open_with, write_with
from rehab.storage.disk import replace_file, sync_file, sync_folder, work_name
from rehab.storage.engine import environment_problem
from rehab.storage.erase import DAMAGED
from rehab.storage.key_file import key_file_of
from rehab.storage.refusal import folder_problem
from rehab.storage.wrapping import KeyFile

_KEPT = ("application_id", "user_version")
"""Numbers of the file itself that are not among its rows."""


def write_anew(file: Path, work_folder: Path, key: Key | None, wrapped: KeyFile | None) -> None:
    """Replace a data file or a backup by one with the same content and another key. No connection may be open.

    A kill at any moment leaves either the old file or the new one, whole, and the key for it: the key file of the new
    one is there before it is needed, and that of the old one goes after it.

    Args:
        file: The file.
        work_folder: Where the new one is built; on the same disk.
        key: The new key, None for a plain file.
        wrapped: The key file to put beside it; None when that of the key is there already.

    Raises:
        EnvironmentProblem: When the file is not sound, ``encryption_failed`` when the new one does not hold the same,
            or what the disk refuses. The file is what it was.
    """
    building = work_folder / work_name(file.name)
    try:
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        before = verify(file)
        _export(file, building, key)
        if verify(building) != before or not _same(file, building):
            raise EnvironmentProblem("encryption_failed", path=file, folder=file.parent)
        sync_file(building)
        if wrapped is not None:
            replace_file(key_file_of(file), wrapped.to_bytes())
        _put_in_place(building, file)
        if key is None:
            key_file_of(file).unlink(missing_ok=True)
    except OSError as error:
        raise folder_problem(error, file) from error
    finally:
        remove_with_journals(building)


def _put_in_place(building: Path, file: Path) -> None:
    for side in SIDE_FILES:
        file.with_name(file.name + side).unlink(missing_ok=True)
    building.replace(file)
    sync_folder(file.parent)
    forget(file)


def _export(source: Path, target: Path, key: Key | None) -> None:
    """Copy everything in a file into an empty one of another key, by the one library that knows both."""
    write_with(target, key)
    own = key_of(source)
    # Without a key of its own the library for encrypted files reads plain ones like any other.
    module_of = own or key
    try:
        with closing(_opened(module_of, own, source)) as connection:
            words = "" if key is None else key.pragma
            connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target.absolute()), words))
            connection.execute("SELECT sqlcipher_export('fresh')")
            for name in _KEPT:
                (number,) = connection.execute(f"PRAGMA main.{name}").fetchone()
                connection.execute(f"PRAGMA fresh.{name}={int(number)}")
            connection.execute("DETACH DATABASE fresh")
    except errors() as error:
        problem = environment_problem(error, source)
        raise (
            problem or EnvironmentProblem("encryption_failed", path=source, folder=source.parent)
        ) from error


def _opened(any_key: Key | None, own: Key | None, source: Path) -> Connection:
    if own is not None:
        return open_with(own, source, "rw")
    module = library(any_key, source)
    connection: Connection = module.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)
    connection.isolation_level = None
    return connection


def _same(one: Path, other: Path) -> bool:
    """Whether two files hold the same tables with the same rows."""
    with closing(open_with(key_of(one), one)) as left, closing(open_with(key_of(other), other)) as right:
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        tables = left.execute(schema).fetchall()
        if tables != right.execute(schema).fetchall():
            return False
        for kind, name, *_ in tables:
            if kind != "table":
                continue
            rows = f'SELECT * FROM "{name}" ORDER BY 1'  # noqa: S608 - names of our own schema
            pairs = zip_longest(left.execute(rows), right.execute(rows))
            if any(mine != theirs for mine, theirs in pairs):
                return False
    return True


def plain_copies(*folders: Path) -> tuple[Path, ...]:
    """Backups in some folders that anybody can read, and what a restore kept of damaged files."""
    found = {
        file
        for folder in dict.fromkeys(folders)
        for pattern in (PATTERN, DAMAGED)
        for file in folder.glob(pattern)
        if file.suffix == ".db" and _is_plain(file)
    }
    return tuple(sorted(found))


def _is_plain(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def key_files(paths: Paths, *folders: Path) -> tuple[Path, ...]:
    """All key files of a data folder and of its backups, that of the data file first."""
    own = key_file_of(paths.database)
    others = {file for folder in dict.fromkeys(folders) for file in folder.glob(f"{PATTERN}.key")}
    return tuple(file for file in (own, *sorted(others)) if file.is_file())
