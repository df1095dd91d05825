"""The wrapped key of an encrypted data file travels with each of its backups, so that they open on any computer."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.connect import adopt, key_of
from rehab.storage.disk import replace_file
from rehab.storage.key_file import find_key_file, key_file_of
from rehab.storage.wrapping import KeyFile, read_key_file

State = tuple[int, int]
"""Size and time of the last change of a data file."""


def state_of(path: Path) -> State:
    """How a data file lies there now; another one after every change of it.

    Raises:
        OSError: When it is not there.
    """
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def keep_key(source: Path, copy: Path, state: State | None = None) -> None:
    """Put the key file of an encrypted data file beside a copy of it; nothing for a plain one.

    It comes before the copy has its name: a copy without its key would be worthless.

    Args:
        source: The data file.
        copy: Where the copy will lie.
        state: The state of the data file that was copied, for `is_copy_of`.

    Raises:
        EnvironmentProblem: ``key_file_missing`` or ``key_file_damaged``.
        OSError: When the disk refuses.
    """
    key = key_of(source)
    if key is None:
        return
    found = find_key_file(source, key.name)
    if found is None:
        raise EnvironmentProblem("key_file_missing", path=source, folder=source.parent)
    replace_file(key_file_of(copy), replace(read_key_file(found), copy_of=state).to_bytes())


def stand_in(path: Path, source: Path) -> None:
    """Let a data file that is made for a moment be written with the key of another one, and have its key file, if any.

    Raises:
        EnvironmentProblem: When the key was not unlocked.
        OSError: When the disk refuses.
    """
    adopt(path, like=source)
    with suppress(EnvironmentProblem):
        keep_key(source, path)


def is_copy_of(copy: Path, source: Path) -> bool:
    """Whether a backup was made of an encrypted data file as it lies there now.

    The content cannot be compared: the same page is written differently each time. What is asked is whether the file
    was changed since; a wrong no costs one backup more.
    """
    try:
        return _known(copy) == state_of(source)
    except EnvironmentProblem:
        return False


def _known(copy: Path) -> State | None:
    file: KeyFile = read_key_file(key_file_of(copy))
    return file.copy_of
