"""Making what was written survive a power cut, and whole files for other people."""

import errno
import os
import re
import shutil
import time
from pathlib import Path
from uuid import uuid4

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import PRIVATE_FILE
from rehab.storage.refusal import folder_problem

_WORK = re.compile(r"\..+\.(\d+)\.[0-9a-f]{32}\.part(-journal|-wal|-shm)?")
LEFT_SECONDS = 3600
"""Where a process cannot be asked for, a file of work of this age is a left-over."""


def work_name(name: str) -> str:
    """A hidden name for a file that is being built: it says whose work it is, for `sweep`."""
    return f".{name}.{os.getpid()}.{uuid4().hex}.part"


def sweep(folder: Path) -> None:
    """Remove files and folders that a process that was killed left half built. What the disk does not let go stays."""
    for file in folder.glob(".*.part*"):
        found = _WORK.fullmatch(file.name)
        if found is None or not _left_over(file, int(found[1])):
            continue
        try:
            shutil.rmtree(file) if file.is_dir() and not file.is_symlink() else file.unlink()
        except OSError:
            continue


def _left_over(file: Path, process: int) -> bool:
    if os.name != "posix":
        # Asking for a process with a signal would end it there.
        return time.time() - file.stat().st_mtime > LEFT_SECONDS
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def sync_file(path: Path) -> None:
    """Wait until the content of a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder survive a power cut. Windows cannot open folders and does not need it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, content: bytes) -> None:
    """Replace a file so that a crash, a full disk or a power cut leaves the old or the new one, whole."""
    building = path.with_name(work_name(path.name))
    try:
        handle = os.open(building, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if building.stat().st_size != len(content):
            raise OSError(errno.ENOSPC, "the file was cut short")
        building.replace(path)
        sync_folder(path.parent)
    finally:
        building.unlink(missing_ok=True)


def write_whole(file: Path, content: bytes, replace: bool = False) -> Path:
    """Write a file for other people whole or not at all, readable by its owner alone whatever the umask.

    No partial file stays, and an older one stays until the new one is there.

    Args:
        file: Where to; its folder must be there.
        content: All of it.
        replace: Whether a file of this name may be replaced; ask the person first.

    Raises:
        UserError: ``file_exists`` without `replace`.
        EnvironmentProblem: When the disk or the folder refuses.
    """
    if file.exists() and not replace:
        raise UserError("file_exists", file=file)
    try:
        replace_file(file, content)
    except OSError as error:
        problem = folder_problem(error, file)
        if problem.code != "disk_error":
            raise problem from error
        reason = error.strerror or ""
        raise EnvironmentProblem("file_unwritable", file=file, reason=reason) from error
    return file


def file_content(file: Path, most: int) -> bytes:
    """A file as it lies on the disk, one byte more than `most` at most.

    Raises:
        UserError: ``file_missing``.
        EnvironmentProblem: ``file_unreadable``.
    """
    try:
        if not file.is_file():
            raise UserError("file_missing", file=file)
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=file, folder=file.parent) from error
