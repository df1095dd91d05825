"""Care of the data file: backups, the way back, and a look at its health."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rehab.domain.clock import Clock
from rehab.paths import Paths
from rehab.storage.backup import back_up, backups, health, newest_backup
from rehab.storage.database import Database
from rehab.storage.restore import Restored, restore_from


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup in the folder of backups. `size` in bytes."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a look at the data file found.

    Attributes:
        codes: What is wrong, of "damaged", "foreign_keys_broken" and "no_backup"; empty when all is well.
        newest_backup: The newest backup in the folder of backups, or None.
        backed_up_at: When it was written, or None.
        rows: Rows by table; empty when the file cannot be read.
    """

    codes: tuple[str, ...]
    newest_backup: Path | None
    backed_up_at: datetime | None
    rows: Mapping[str, int]

    @property
    def sound(self) -> bool:
        """Whether the data itself is well, with or without a backup."""
        return not set(self.codes) - {"no_backup"}


class DataCare:
    """Works on the data file as a whole."""

    def __init__(self, paths: Paths, database: Database, clock: Clock) -> None:
        self._paths = paths
        self._database = database
        self._clock = clock

    def backup(self, to: Path | None = None) -> Path:
        """Write a proven copy of the data.

        Args:
            to: A folder, or a file that is not there yet; the folder of backups by default.

        Raises:
            UserError: ``backup_exists``.
            EnvironmentProblem: When the data or the disk refuses; no partial file stays.
        """
        return back_up(self._paths, self._clock, to)

    def newest_backup(self) -> Path | None:
        """The newest backup in the folder of backups, or None."""
        return newest_backup(self._paths)

    def backups(self) -> tuple[BackupFile, ...]:
        """The backups in the folder of backups, newest first."""
        return tuple(BackupFile(path, path.stat().st_size) for path in backups(self._paths))

    def check(self) -> CheckResult:
        """Look whether the data file is sound and when it was last backed up."""
        codes, rows = health(self._paths.database)
        newest = self.newest_backup()
        if newest is None:
            return CheckResult((*codes, "no_backup"), None, None, rows)
        written = datetime.fromtimestamp(newest.stat().st_mtime, UTC)
        return CheckResult(codes, newest, written, rows)

    def restore(self, file: Path) -> Restored:
        """Go back to a backup; the present data is kept as a backup first.

        Raises:
            EnvironmentProblem: When the backup is not sound or the disk refuses; the data is what it was.
        """
        with self._database.suspended():
            return restore_from(self._paths, self._clock, Path(file))
