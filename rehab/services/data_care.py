"""Care of the data file: backups by hand and by themselves, the way back, and a look at its health."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from rehab.domain.clock import Clock
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.patient import Patient
from rehab.paths import Paths
from rehab.services.preferences import Preferences
from rehab.services.unlock import Unlocker, is_locked
from rehab.storage.backup import back_up, backups, differs, health, thin, verify
from rehab.storage.contents import Contents, contents, holds_nobody
from rehab.storage.database import Database
from rehab.storage.erase import erase
from rehab.storage.erase_person import Erased, Traces, erase_person, traces
from rehab.storage.patient import PatientStore
from rehab.storage.restore import Restored, restore_from
from rehab.storage.thinning import written_at

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a look at the data file found.

    Attributes:
        codes: What is wrong, of "damaged", "foreign_keys_broken" and "no_backup"; empty when all is well.
            "on_server": the data is in a shared database, which has no backups here.
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
        return not set(self.codes) - {"no_backup", "on_server"}


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as a list shows it.

    Attributes:
        path: Where it is.
        written_at: Local time in its name.
        size: Bytes.
        holds: What is in it; None when it cannot be read.
        locked: Whether it waits for a passphrase of its own.
    """

    path: Path
    written_at: datetime
    size: int
    holds: Contents | None
    locked: bool = False


class DataCare:
    """Works on the data file as a whole."""

    def __init__(self, paths: Paths, database: Database, clock: Clock, preferences: Preferences) -> None:
        self._paths = paths
        self._database = database
        self._clock = clock
        self._preferences = preferences

    @property
    def folder(self) -> Path:
        """Where backups go: the folder that was chosen, else the one beside the data."""
        chosen = self._preferences.settings.backup_folder
        return Path(chosen) if chosen else self._paths.backups

    def backup(self, to: Path | None = None) -> Path:
        """Write a proven copy of the data.

        Args:
            to: A folder, or a file that is not there yet; the folder of backups by default, which is thinned
                afterwards.

        Raises:
            UserError: ``backup_exists``, or ``server_keeps_backups`` for a shared database.
            EnvironmentProblem: When the data or the disk refuses, ``backup_folder_missing`` when the chosen folder
                is not there, for example on a stick; no partial file stays.
        """
        self._require_file()
        if to is not None:
            return back_up(self._paths, self._clock, to, self._database.held())
        if not self.folder.is_dir() and self.folder != self._paths.backups:
            raise EnvironmentProblem("backup_folder_missing", path=self.folder, folder=self.folder)
        made = back_up(self._paths, self._clock, self.folder, self._database.held())
        thin(self.folder, self._clock())
        return made

    def backup_needed(self) -> bool:
        """Whether backups are made by themselves and the data differ from the newest one.

        Only while no connection is open: before the first reading, or after the last. False when it cannot be told.
        """
        if not self._preferences.settings.auto_backup or self._database.shared:
            return False
        newest = self.newest_backup()
        try:
            if newest is None:
                return not holds_nobody(self._paths.database)
            return differs(newest, self._paths.database)
        except (OSError, EnvironmentProblem):
            return False

    def backup_by_itself(self) -> Path:
        """A backup that nobody asked for. When the chosen folder is not there, it is made beside the data first.

        Raises:
            EnvironmentProblem: As `backup`; after ``backup_folder_missing`` there is a new backup beside the data.
        """
        try:
            return self.backup()
        except EnvironmentProblem as problem:
            if problem.code != "backup_folder_missing":
                raise
            back_up(self._paths, self._clock, turn=self._database.held())
            thin(self._paths.backups, self._clock())
            raise

    def newest_backup(self) -> Path | None:
        """The newest backup in the folders of backups, or None."""
        return next(iter(backups(self.folder, self._paths.backups)), None)

    def backups(self) -> tuple[BackupFile, ...]:
        """All backups of both folders, newest first, with what they hold."""
        found = []
        for path in backups(self.folder, self._paths.backups):
            stamp = written_at(path.name)
            if stamp is None:
                continue
            try:
                locked = is_locked(path)
                holds = None if locked else _holds(path)
                found.append(BackupFile(path, stamp[0], path.stat().st_size, holds, locked))
            except FileNotFoundError:
                continue
        return tuple(found)

    def unlock(self, words: str, file: Path) -> None:
        """Open a backup that is encrypted with a key of its own, by passphrase or recovery code.

        Raises:
            UserError: When the words do not open it.
            EnvironmentProblem: When its key file is missing or damaged.
        """
        Unlocker(self._paths, self._preferences).by_either(words, file)

    def look_inside(self, file: Path) -> Contents:
        """What a backup holds, after it was proven as for a restore.

        Raises:
            EnvironmentProblem: When it is not sound or not ours.
        """
        verify(file)
        return contents(file)

    def check(self) -> CheckResult:
        """Look whether the data file is sound and when it was last backed up; a server is asked for its rows alone."""
        if self._database.shared:
            return CheckResult(("on_server",), None, None, self._database.counts())
        codes, rows = health(self._paths.database)
        newest = self.newest_backup()
        if newest is None:
            return CheckResult((*codes, "no_backup"), None, None, rows)
        written = datetime.fromtimestamp(newest.stat().st_mtime, UTC)
        return CheckResult(codes, newest, written, rows)

    def restore(self, file: Path) -> Restored:
        """Go back to a backup; the present data is kept as a backup first.

        Raises:
            UserError: ``server_keeps_backups`` for a shared database.
            EnvironmentProblem: When the backup is not sound, the disk refuses, or the data is only read
                (``reading_only``); the data is what it was.
        """
        self._require_file()
        self._require_writing()
        with self._database.suspended():
            return restore_from(self._paths, self._clock, Path(file))

    def require_erasable(self) -> None:
        """Ask before anybody is asked whether something shall be deleted for good.

        Raises:
            UserError: ``server_keeps_people`` for a shared database: the trail of changes there is only added to.
            EnvironmentProblem: ``reading_only``.
        """
        if self._database.shared:
            raise UserError("server_keeps_people")
        self._require_writing()

    def erase(self, with_backups: bool) -> Path | None:
        """Delete all data of everybody in this data file.

        Args:
            with_backups: Whether the backups in their folders go too. Otherwise a last one is made first.

        Returns:
            The backup made first, or None.

        Raises:
            UserError: See `require_erasable`.
            EnvironmentProblem: When that backup cannot be made or the disk refuses.
        """
        self.require_erasable()
        with self._database.suspended():
            kept = None if with_backups else self.backup()
            erase(self._paths, (self.folder, self._paths.backups) if with_backups else ())
        self._preferences.change(favourites=())
        return kept

    def people(self) -> tuple[Patient, ...]:
        """Everybody in the data file."""
        with self._database.read() as work:
            return PatientStore(work).patients()

    def traces(self, person: UUID) -> Traces:
        """Backups that hold a person, and those of which nobody can say."""
        return traces(person, (self.folder, self._paths.backups))

    def erase_person(self, person: UUID, with_backups: bool) -> Erased:
        """Delete all data of one person for good; this cannot be taken back.

        Args:
            person: Who.
            with_backups: Whether the backups are written anew without the person, too.

        Raises:
            UserError: See `require_erasable`.
            EnvironmentProblem: When the data is not sound or the disk refuses; what is left can be removed by trying
                again.
        """
        self.require_erasable()
        with self._database.suspended():
            done = erase_person(self._paths, person, (self.folder, self._paths.backups), with_backups)
        left = len(done.left.holding) + len(done.left.unknown)
        # That it was done stays known; who it was does not.
        _log.info("one person was erased: %d rows, %d backups", sum(done.rows.values()), len(done.cleaned))
        _log.info("backups that may still hold them: %d", left)
        return done

    def _require_writing(self) -> None:
        """A data file that is only read, because somebody else works with it, is not replaced underneath them."""
        if self._database.reading_only:
            raise EnvironmentProblem("reading_only", path=self._paths.database, folder=self._paths.data_dir)

    def _require_file(self) -> None:
        """Backups and restores are about a data file; a server has ways and people of its own for them."""
        if self._database.shared:
            raise UserError("server_keeps_backups")


def _holds(path: Path) -> Contents | None:
    try:
        return contents(path)
    except EnvironmentProblem:
        return None
