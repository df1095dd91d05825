"""Says on the disk which computer works with a data folder, for folders that several computers share.

Programs on one computer find each other without it, and SQLite keeps their writes apart. A lock never blocks for ever:
one of this computer is taken over, and one that cannot be read or was not renewed for some minutes is a left-over.
"""

import json
import os
import socket
import time
from pathlib import Path

from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.disk import work_name

RENEW_SECONDS = 60
STALE_SECONDS = 5 * RENEW_SECONDS
MAX_BYTES = 1000


class FolderLock:
    """The file ``rehab.lock`` in a data folder."""

    def __init__(self, paths: Paths, computer: str | None = None) -> None:
        self._file = paths.data_dir / "rehab.lock"
        self._computer = computer or socket.gethostname()
        self._held = False

    def take(self) -> str | None:
        """Take the folder for this computer.

        Returns:
            None, or the name of the other computer that holds it; then nothing was changed.

        Raises:
            OSError: When the folder cannot be written.
        """
        other = self._holder()
        if other not in (None, self._computer) and self._age() < STALE_SECONDS:
            return other
        building = self._file.with_name(work_name(self._file.name))
        try:
            handle = os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"computer": self._computer, "process": os.getpid()}, file)
            building.replace(self._file)
        finally:
            building.unlink(missing_ok=True)
        self._held = True
        return None

    def renew(self) -> None:
        """Say that the folder is still in use. What the disk refuses is left for the next time."""
        if self._held:
            try:
                os.utime(self._file)
            except OSError:
                return

    def release(self) -> None:
        """Give the folder back, unless somebody else has taken it over meanwhile."""
        if self._held and self._holder() == self._computer:
            try:
                self._file.unlink(missing_ok=True)
            except OSError:
                return
        self._held = False

    def _holder(self) -> str | None:
        """Name in the lock; None without one, and for one that a power cut left empty or garbled."""
        try:
            with self._file.open("rb") as file:
                found = json.loads(file.read(MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        name = found.get("computer") if isinstance(found, dict) else None
        return name if isinstance(name, str) and name else None

    def _age(self) -> float:
        """Seconds since the lock was renewed, by the clock of the disk that holds it: two computers may differ."""
        probe = self._file.with_name(work_name(self._file.name))
        try:
            try:
                probe.touch(PRIVATE_FILE)
                now = probe.stat().st_mtime
            finally:
                probe.unlink(missing_ok=True)
            return now - self._file.stat().st_mtime
        except FileNotFoundError:
            return STALE_SECONDS
        except OSError:
            return time.time() - _modified(self._file)


def _modified(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
