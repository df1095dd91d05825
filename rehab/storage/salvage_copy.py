"""A copy of a data file that cannot be used, mended as far as it takes to read it."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from rehab.paths import PRIVATE_FILE
from rehab.storage.backup import SIDE_FILES
from rehab.storage.connect import MAGIC, Key, errors, open_with
from rehab.storage.opening import HEADER_BYTES

PAGE = 4096
"""Bytes of a page of our data files."""
MOST_FAILURES, MOST_FAILURES_ENCRYPTED = 10_000, 500
"""Failures that are gone through in one table [P]."""
# How each of our files begins; a mended head says so again.
_HEAD = (
    (0, MAGIC),
    (16, PAGE.to_bytes(2, "big")),
    (18, b"\x01\x01\x00\x40\x20\x20"),
    (44, (4).to_bytes(4, "big")),
    (56, (1).to_bytes(4, "big")),
)
_SIZE, _COUNTER, _VALID_FOR = 28, 24, 92


class OpenCopy:
    """The copy, open for reading. Texts with wrong bytes are read with marks in their place."""

    def __init__(self, key: Key | None, copy: Path) -> None:
        self._key = key
        self._copy = copy
        self._connection = self._open()
        self.most_failures = MOST_FAILURES if key is None else MOST_FAILURES_ENCRYPTED
        """So many places of a table that cannot be read are tried before the rest of it is given up."""

    def _open(self) -> sqlite3.Connection:
        connection = connect_to_copy(self._key, self._copy, "ro")
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        return connection

    def execute(self, question: str, values: tuple[int, ...] = ()) -> sqlite3.Cursor:
        """Ask the copy."""
        return self._connection.execute(question, values)

    def go_on(self) -> None:
        """After a failure: a connection to an encrypted file reads nothing new once one page was refused."""
        if self._key is not None:
            self._connection.close()
            self._connection = self._open()

    def close(self) -> None:
        """Close it."""
        self._connection.close()


def connect_to_copy(key: Key | None, copy: Path, mode: str) -> sqlite3.Connection:
    """A connection that trusts nothing in the file and makes do with the part of its schema that can be read."""
    connection = open_with(key, copy, mode)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA writable_schema=ON")
    return connection


def copy_what_is_readable(source: Path, target: Path) -> None:
    """Copy block by block; one that the disk refuses becomes zeros."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as writing, source.open("rb", buffering=0) as reading:
        size = source.stat().st_size
        for begin in range(0, size, PAGE):
            try:
                reading.seek(begin)
                block = reading.read(PAGE)
            except OSError:
                block = b""
            writing.write(block.ljust(min(PAGE, size - begin), b"\x00"))


def roll_back(key: Key | None, copy: Path) -> None:
    """Let SQLite take back the change of a program that was killed while it wrote."""
    if copy.with_name(f"{copy.name}-journal").exists():
        with suppress(*errors()), closing(connect_to_copy(key, copy, "rw")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for side in SIDE_FILES:
        copy.with_name(copy.name + side).unlink(missing_ok=True)


def mend_head(copy: Path) -> None:
    """Give the copy the first bytes that all our files have, and whole pages as many as it says."""
    with copy.open("r+b") as file:
        pages = -(-copy.stat().st_size // PAGE)
        head = bytearray(file.read(HEADER_BYTES))
        if head.startswith(MAGIC):
            pages = max(pages, min(int.from_bytes(head[_SIZE : _SIZE + 4], "big"), pages * 1000))
        for offset, content in _HEAD:
            head[offset : offset + len(content)] = content
        head[_SIZE : _SIZE + 4] = pages.to_bytes(4, "big")
        head[_VALID_FOR : _VALID_FOR + 4] = head[_COUNTER : _COUNTER + 4]
        file.seek(0)
        file.write(head)
        file.truncate(pages * PAGE)
