"""What is looked at before the data file may be used, in this order; each stop has its own code.

Nothing is repaired and nothing is created where something unreadable lies: the file stays as it was found.
"""

import os
import sqlite3
import stat
from pathlib import Path

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.connect import MAGIC, choose
from rehab.storage.engine import looking_at
from rehab.storage.refusal import folder_problem

APPLICATION_ID = 0x52484142
"""Bytes 68-71 of our data files: "RHAB"."""
HEADER_BYTES = 100
HEAD = "0011"
"""The schema revision this program writes. Revisions are numbered, so that a newer one can be told."""


def examine(path: Path, writable: bool = True) -> str:
    """Look at a data file from the outside in, changing nothing.

    Args:
        path: The file.
        writable: Whether it is about to be written; a backup that is only read may lie on a read-only disk.

    Returns:
        Its schema revision.

    Raises:
        EnvironmentProblem: ``data_file_missing_but_existed``, ``data_file_empty``, ``not_a_database``,
            ``data_file_encrypted``, ``secure_missing``, ``no_permission``, ``read_only_folder``,
            ``foreign_application``, ``schema_newer``, ``damaged``, ``foreign_keys_broken``, ``locked`` or
            ``disk_error``.
    """
    header = _header(path)
    encrypted = choose(path) is not None
    if not encrypted and not header.startswith(MAGIC):
        raise _stop("not_a_database", path)
    if len(header) < HEADER_BYTES:
        raise _stop("damaged", path)
    if not encrypted and int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise _stop("foreign_application", path)
    if writable:
        _require_writable(path)
    with looking_at(path) as connection:
        if encrypted and connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            raise _stop("foreign_application", path)
        revision = _revision(connection, path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise _stop("damaged", path)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _stop("foreign_keys_broken", path)
    return revision


def _header(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _stop("not_a_database", path)
        if found.st_size == 0:
            raise _stop("data_file_empty", path)
        with path.open("rb") as file:
            return file.read(HEADER_BYTES)
    except FileNotFoundError as error:
        raise _stop("data_file_missing_but_existed", path) from error
    except OSError as error:
        raise folder_problem(error, path) from error


def _require_writable(path: Path) -> None:
    """The journal is made beside the file, so the folder has to be writable too."""
    for place in (path, path.parent):
        if not os.access(place, os.W_OK):
            on_read_only_disk = os.name == "posix" and bool(os.statvfs(place).f_flag & os.ST_RDONLY)
            read_only = on_read_only_disk or place == path.parent
            raise _stop("read_only_folder" if read_only else "no_permission", path)


def _revision(connection: sqlite3.Connection, path: Path) -> str:
    kept: dict[str, str] = dict(connection.execute("SELECT key, value FROM app_meta"))
    revision = kept.get("schema_revision", "")
    if not revision:
        raise _stop("damaged", path)
    if not revision.isdigit() or int(revision) > int(HEAD):
        made_by = kept.get("app_version") or "?"
        raise EnvironmentProblem("schema_newer", path=path, folder=path.parent, version=made_by)
    return revision


def _stop(code: str, path: Path) -> EnvironmentProblem:
    return EnvironmentProblem(code, path=path, folder=path.parent)
