"""The way into a shared database: where it is and the password, which is kept in memory alone."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.storage.shared.address import ServerAddress, read_address

MAX_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Access:
    """Where a shared database is and the password of the person's role, which no text of this value shows."""

    address: ServerAddress
    password: str | None = field(default=None, repr=False)


def access_to(url: str, password_file: Path | None = None) -> Access:
    """What was typed, with the password of a file when one is named.

    Raises:
        UserError: What `read_address` refuses, ``file_missing`` or ``password_file_empty``.
        EnvironmentProblem: ``password_file_open`` when others may read it, or ``file_unreadable``.
    """
    address = read_address(url)
    return Access(address, None if password_file is None else password_from(password_file))


def password_from(file: Path) -> str:
    """The first line of a file that only its owner may read.

    Raises:
        UserError: ``file_missing`` or ``password_file_empty``.
        EnvironmentProblem: ``password_file_open`` or ``file_unreadable``.
    """
    try:
        if not file.is_file():
            raise UserError("file_missing", file=file)
        if os.name == "posix" and file.stat().st_mode & 0o077:
            raise EnvironmentProblem("password_file_open", path=file, folder=file.parent)
        with file.open(encoding="utf-8") as stream:
            password = stream.readline(MAX_BYTES).rstrip("\r\n")
    except (OSError, UnicodeError) as error:
        raise EnvironmentProblem("file_unreadable", path=file, folder=file.parent) from error
    if not password:
        raise UserError("password_file_empty", file=file)
    return password
