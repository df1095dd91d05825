"""One data folder while a window works with it: taken, opened, backed up at the end, given back."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem
from rehab.services.bundle import Services, open_services
from rehab.services.unlock import LOCKED, Unlocker
from rehab.storage.backup import backups
from rehab.storage.lock import FolderLock
from rehab.storage.refusal import folder_problem
from rehab.storage.restore import Restored, restore_from

if TYPE_CHECKING:
    from rehab.domain.clock import Clock
    from rehab.paths import Paths
    from rehab.services.preferences import Preferences
    from rehab.storage.shared.access import Access

_log = logging.getLogger(__name__)


class DataFolder:
    """Opens and closes; what is inside is done by `Services`."""

    def __init__(
        self, paths: Paths, clock: Clock, preferences: Preferences, shared: Access | None = None
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._preferences = preferences
        self._lock = FolderLock(paths)
        self.shared = shared
        """The way into a shared database, which is worked with instead of the data file; None for the file."""
        self.backup_due = False
        """Whether the data changed since the newest backup; known after `open`."""

    def open(self, reading_only: bool = False) -> Services:
        """Take the folder and open the data file.

        Args:
            reading_only: Leave the lock to whoever has it and store nothing.

        Raises:
            EnvironmentProblem: ``in_use_elsewhere`` with the name of the other computer, or what
                `rehab.services.bundle.open_services` raises; the data file is left as it was.
        """
        if self.shared is not None:
            return self._open_shared(self.shared, reading_only)
        if not reading_only:
            self._take()
        services = self._opened(reading_only)
        # Nothing has been read yet: the only moment when the file can be compared with a plain reading.
        self.backup_due = not reading_only and services.care.backup_needed()
        if not reading_only:
            self._tidy(services)
        return services

    def _open_shared(self, shared: Access, reading_only: bool) -> Services:
        """Several workstations use a server at once, so the folder is not kept for one; the server is backed up."""
        try:
            self._paths.ensure()
        except OSError as error:
            raise folder_problem(error, self._paths.data_dir) from error
        return open_services(
            self._paths, self._clock, self._preferences, reading_only=reading_only, shared=shared
        )

    def _opened(self, reading_only: bool) -> Services:
        try:
            return open_services(self._paths, self._clock, self._preferences, reading_only=reading_only)
        except EnvironmentProblem as problem:
            unlocker = Unlocker(self._paths, self._preferences)
            if problem.code != LOCKED or not unlocker.by_store():
                raise
        return open_services(self._paths, self._clock, self._preferences, reading_only=reading_only)

    def _tidy(self, services: Services) -> None:
        """Nothing can be undone yet, so what only undo brings back may go. A refusal keeps nobody from the data."""
        try:
            services.own.tidy_photos()
        except EnvironmentProblem as problem:
            _log.warning("pictures were not tidied: %s", problem.code)

    def _take(self) -> None:
        try:
            self._paths.ensure()
            other = self._lock.take()
        except OSError as error:
            raise folder_problem(error, self._paths.data_dir) from error
        if other is not None:
            path, folder = self._paths.database, self._paths.data_dir
            raise EnvironmentProblem("in_use_elsewhere", path=path, folder=folder, computer=other)

    def renew(self) -> None:
        """Say that the folder is still in use; once a minute."""
        self._lock.renew()

    def close(self, services: Services | None) -> None:
        """Close the data file, back it up when it changed, and give the folder back.

        A backup that fails here is tried, and told, at the next start.
        """
        if services is not None:
            services.close()
            if not services.database.reading_only and not services.database.shared:
                self._back_up(services)
                services.encryption.tidy()
        self._lock.release()

    def _back_up(self, services: Services) -> None:
        try:
            if services.care.backup_needed():
                services.care.backup_by_itself()
        except EnvironmentProblem as problem:
            _log.warning("no backup at the end: %s", problem.code)

    def newest_backup(self) -> Path | None:
        """The newest backup in the chosen folder and beside the data, or None."""
        chosen = self._preferences.settings.backup_folder
        folders = (Path(chosen),) if chosen else ()
        return next(iter(backups(*folders, self._paths.backups)), None)

    def restore(self, file: Path) -> Restored:
        """Go back to a backup while the data file cannot be opened.

        Raises:
            EnvironmentProblem: When the backup is not sound or the disk refuses; the data is what it was.
        """
        return restore_from(self._paths, self._clock, file)
