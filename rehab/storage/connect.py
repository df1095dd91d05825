"""Which SQLite library opens a data file, and with which key: chosen once for each file, and here alone.

The first sixteen bytes of a file say which key it needs: those of a plain file are SQLite's own words, those of an
encrypted one are the name of its key. Two libraries in one process must never have one file open at the same time
(closing one would give up the locks of the other), so everything that opens a data file comes through here.
"""

import importlib.util
import sqlite3
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_bytes
from types import ModuleType
from typing import cast

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.key_file import find_key_file

MAGIC = b"SQLite format 3\x00"
"""How a plain data file begins."""
NAME_BYTES, SECRET_BYTES = 16, 32
BUSY_TIMEOUT_MS = 5000
LIBRARY = "sqlcipher3"
NEEDED = (LIBRARY, "cryptography")
"""What the extra ``secure`` brings; imported only for a file that is encrypted."""


@dataclass(frozen=True, slots=True)
class Key:
    """What an encrypted file is written with.

    Attributes:
        name: Stands at the beginning of each file of this key, where SQLCipher keeps a random salt; no secret.
        secret: 256 random bits, used as they are: nothing has to be derived at each connection.
    """

    name: bytes
    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "Key":
        """A key that nothing was written with yet."""
        return cls(token_bytes(NAME_BYTES), token_bytes(SECRET_BYTES))

    @property
    def pragma(self) -> str:
        """The key as SQLCipher takes it."""
        return f"x'{self.secret.hex()}{self.name.hex()}'"


@dataclass(frozen=True, slots=True)
class _Choice:
    """The key of a path, for as long as the same file lies there."""

    file: tuple[int, int] | None
    key: Key | None


_HELD: dict[bytes, Key] = {}
"""The keys that were unlocked in this process, by name."""
_CHOSEN: dict[Path, _Choice] = {}


def hold(key: Key) -> None:
    """Open files of this key from now on."""
    _HELD[key.name] = key


def let_go(key: Key) -> None:
    """Forget a key. Connections that are open stay open."""
    _HELD.pop(key.name, None)


def key_of(path: Path) -> Key | None:
    """The key of a data file, None for a plain one. A file that is not there has the one it was given by `adopt`.

    Raises:
        EnvironmentProblem: ``data_file_encrypted`` when the key was not unlocked, ``secure_missing`` when what opens an
            encrypted file is not installed, or what reading the file meets.
    """
    chosen = _CHOSEN.get(path.absolute())
    if chosen is not None and chosen.file == identity_of(path):
        return chosen.key
    return choose(path)


def choose(path: Path) -> Key | None:
    """As `key_of`, from the file itself.

    No connection of this process to the file may be open: closing a plain handle would give up its locks.
    """
    identity = identity_of(path)
    name = name_of(path)
    key = None if name is None else _HELD.get(name)
    if name is not None and key is None and find_key_file(path, name) is not None:
        code = "data_file_encrypted" if is_installed() else "secure_missing"
        raise EnvironmentProblem(code, path=path, folder=path.parent)
    if identity is not None and path.stat().st_size:
        _CHOSEN[path.absolute()] = _Choice(identity, key)
    return key


def name_of(path: Path) -> bytes | None:
    """The name of the key in the head of a file; None for a plain file, and for one that cannot be read.

    As for `choose`, no connection of this process to the file may be open.
    """
    try:
        with path.open("rb") as file:
            head = file.read(NAME_BYTES)
    except OSError:
        # Whoever opens it next says what is wrong with it.
        return None
    return head if len(head) == NAME_BYTES and head != MAGIC else None


def adopt(path: Path, like: Path) -> None:
    """Write a file that is new or empty with the key of another one."""
    write_with(path, key_of(like))


def write_with(path: Path, key: Key | None) -> None:
    """Write a file that is new or empty with a key, or plainly."""
    _CHOSEN[path.absolute()] = _Choice(identity_of(path), key)


def forget(path: Path) -> None:
    """Another file lies here from now on, or none."""
    _CHOSEN.pop(path.absolute(), None)


def connect(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """A new connection to a data file that exists.

    Args:
        path: The file.
        mode: "ro" or "rw".

    Raises:
        EnvironmentProblem: See `key_of`.
        sqlite3.Error: Or the one of the other library, see `errors`.
    """
    return open_with(key_of(path), path, mode)


def open_with(key: Key | None, path: Path, mode: str = "ro") -> sqlite3.Connection:
    """As `connect`, with a key that is known already."""
    connection = library(key, path).connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_MS / 1000,
        check_same_thread=False,
    )
    if key is not None:
        # Otherwise a damaged page is also told on the error output, past every sentence of ours.
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f'PRAGMA key = "{key.pragma}"')
    # Both libraries offer the same calls; the driver would otherwise begin transactions by itself.
    connection.isolation_level = None
    return cast("sqlite3.Connection", connection)


def library(key: Key | None, path: Path) -> ModuleType:
    """The module that opens files of a key.

    Raises:
        EnvironmentProblem: ``secure_missing``.
    """
    if key is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise EnvironmentProblem("secure_missing", path=path, folder=path.parent) from error
    return cast("ModuleType", dbapi2)


def is_installed() -> bool:
    """Whether encrypted files can be opened and made here."""
    return all(importlib.util.find_spec(name) is not None for name in NEEDED)


def errors() -> tuple[type[Exception], ...]:
    """What the libraries raise that were used so far."""
    cipher = sys.modules.get(f"{LIBRARY}.dbapi2")
    # The message of a library repeats names of a damaged file, which may be no text at all.
    plain: tuple[type[Exception], ...] = (sqlite3.Error, UnicodeDecodeError)
    return plain if cipher is None else (*plain, cipher.Error)


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path, whatever it is called: device and number; None when none can be seen."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None
