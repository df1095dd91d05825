"""Encryption of the data file, at choice: on, off, another passphrase, another recovery code, earlier backups."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.passphrase import Opener
from rehab.domain.recovery_code import SECRET_BYTES, to_code
from rehab.storage import keyring_copy
from rehab.storage.connect import Key, hold, is_installed, key_of, let_go
from rehab.storage.disk import replace_file, write_whole
from rehab.storage.encryption import key_files, plain_copies, write_anew
from rehab.storage.key_file import find_key_file, key_name
from rehab.storage.photos import sweep_folder
from rehab.storage.refusal import folder_problem
from rehab.storage.wrapping import COST, KeyFile, read_key_file, unwrap, with_code, with_passphrase, wrap

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.paths import Paths
    from rehab.services.data_care import DataCare
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database


@dataclass(frozen=True, slots=True)
class Protection:
    """How the data are protected.

    Attributes:
        on: Whether the data file is encrypted.
        installed: Whether this installation can encrypt.
        remembered: Whether the computer's password store was asked to keep a copy of the key.
        plain: Backups, and copies of damaged files, that anybody can read.
        on_server: Whether the data is in a shared database, which has ways of its own.
    """

    on: bool
    installed: bool
    remembered: bool
    plain: tuple[Path, ...]
    on_server: bool = False


@dataclass(frozen=True, slots=True)
class Switched:
    """The backup that was made first, how many earlier ones were encrypted, and those that could not be."""

    backup: Path
    encrypted: int
    left: tuple[Path, ...]


def save_code(file: Path, text: str) -> Path:
    """Write a recovery code to a file that the person chose, readable by them alone.

    Raises:
        EnvironmentProblem: When the disk refuses.
    """
    return write_whole(file, text.encode(), replace=True)


def new_recovery_code() -> str:
    """A code that nothing is behind yet; shown once, and never stored as it is."""
    return to_code(os.urandom(SECRET_BYTES))


class Encryption:
    """Works on the data file as a whole; every method that changes it takes seconds and belongs into a job."""

    def __init__(self, paths: Paths, database: Database, preferences: Preferences, care: DataCare) -> None:
        self._paths = paths
        self._database = database
        self._preferences = preferences
        self._care = care
        self.cost = COST
        """Work of one guess, for key files that are made from now on."""

    @property
    def is_on(self) -> bool:
        """Whether the data file is encrypted."""
        return not self._database.shared and key_of(self._paths.database) is not None

    def look(self) -> Protection:
        """How the data are protected."""
        if self._database.shared:
            return Protection(on=False, installed=False, remembered=False, plain=(), on_server=True)
        return Protection(
            self.is_on,
            is_installed(),
            self._preferences.settings.remember_key,
            plain_copies(*self._folders()),
        )

    def _folders(self) -> tuple[Path, ...]:
        return self._care.folder, self._paths.backups

    # on and off

    def switch_on(self, passphrase: str, code: str, backups_too: bool) -> Switched:
        """Encrypt the data file, after a backup.

        Args:
            passphrase: At least eight characters.
            code: A recovery code of `new_recovery_code` that the person has kept.
            backups_too: Whether earlier backups are encrypted as well, the one that is made first among them.

        Raises:
            UserError: ``passphrase_short``, ``encrypted_already``.
            EnvironmentProblem: ``secure_missing``, or what backup and disk refuse; the data file is what it was.
        """
        self._require_writing()
        if self.is_on:
            raise UserError("encrypted_already")
        if not is_installed():
            raise EnvironmentProblem("secure_missing", path=self._paths.database, folder=self._paths.data_dir)
        key = Key.new()
        wrapped = wrap(key, passphrase, code, self.cost)
        hold(key)
        try:
            with self._database.suspended():
                backup = self._care.backup()
                write_anew(self._paths.database, self._paths.temp, key, wrapped)
        finally:
            if not self.is_on:
                let_go(key)
        self.tidy()
        before = len(plain_copies(*self._folders()))
        left = self.encrypt_backups() if backups_too else plain_copies(*self._folders())
        return Switched(backup, before - len(left), left)

    def switch_off(self, passphrase: str) -> Path:
        """Write the data file plainly again, after a backup, which stays encrypted like the earlier ones.

        Returns:
            The backup.

        Raises:
            UserError: ``passphrase_does_not_open``.
            EnvironmentProblem: What backup and disk refuse; the data file is what it was.
        """
        self._require_writing()
        key = self.prove(Opener.PASSPHRASE, passphrase)
        with self._database.suspended():
            backup = self._care.backup()
            write_anew(self._paths.database, self._paths.temp, None, None)
        self._forget_copy(key)
        return backup

    def tidy(self) -> None:
        """Remove copies of pictures that are made again when they are shown; they cannot be encrypted."""
        if self.is_on:
            sweep_folder(self._paths.photos, ())

    # what opens it

    def prove(self, opener: Opener, words: str) -> Key:
        """The key, from what was typed.

        Raises:
            UserError: When the words do not open it.
            EnvironmentProblem: ``key_file_missing``, ``key_file_damaged``.
        """
        return unwrap(self._key_file(), opener, words)

    def _key_file(self) -> KeyFile:
        key = key_of(self._paths.database)
        found = None if key is None else find_key_file(self._paths.database, key.name)
        if found is None:
            raise EnvironmentProblem(
                "key_file_missing", path=self._paths.database, folder=self._paths.data_dir
            )
        return read_key_file(found)

    def change_passphrase(self, old: str, new: str) -> None:
        """Let another passphrase open the data file and the backups in their folders; the old one no longer does.

        The key stays the same: copies that lie elsewhere still open with the old passphrase.

        Raises:
            UserError: ``passphrase_does_not_open``, ``passphrase_short``.
            EnvironmentProblem: When the disk refuses; while the data file's own key file was not written, nothing
                has changed.
        """
        key = self.prove(Opener.PASSPHRASE, old)
        self._rewrap(with_passphrase(self._key_file(), key, new, self.cost))

    def change_code(self, passphrase: str, code: str) -> None:
        """Let another recovery code open the data file and the backups in their folders; the old one no longer does.

        Raises:
            UserError: ``passphrase_does_not_open``.
            EnvironmentProblem: As `change_passphrase`.
        """
        key = self.prove(Opener.PASSPHRASE, passphrase)
        self._rewrap(with_code(self._key_file(), key, code, self.cost))

    def _require_writing(self) -> None:
        if self._database.shared:
            raise UserError("server_keeps_backups")
        if self._database.reading_only:
            raise EnvironmentProblem("reading_only", path=self._paths.database, folder=self._paths.data_dir)

    def _rewrap(self, changed: KeyFile) -> None:
        self._require_writing()
        try:
            for file in key_files(self._paths, *self._folders()):
                if key_name(file) == changed.name:
                    copy_of = read_key_file(file).copy_of
                    replace_file(file, replace(changed, copy_of=copy_of).to_bytes())
        except OSError as error:
            raise folder_problem(error, self._paths.database) from error

    # the computer's password store

    def remember(self, on: bool) -> bool:
        """Keep a copy of the key in the computer's password store, or remove it.

        Returns:
            Whether it is there now; False when this computer has no store that is trusted, or it refused.
        """
        key = key_of(self._paths.database)
        if key is None or not on:
            if key is not None:
                self._forget_copy(key)
            return False
        kept = keyring_copy.remember(key)
        self._preferences.change(remember_key=kept)
        return kept

    def _forget_copy(self, key: Key) -> None:
        if self._preferences.settings.remember_key:
            keyring_copy.forget(key.name)
            self._preferences.change(remember_key=False)

    # earlier backups

    def encrypt_backups(self) -> tuple[Path, ...]:
        """Write every plain backup anew with the key of the data file.

        Returns:
            Those that stay plain because they are damaged or their disk refuses.
        """
        key = key_of(self._paths.database)
        if key is None:
            return plain_copies(*self._folders())
        wrapped = self._key_file()
        for file in plain_copies(*self._folders()):
            try:
                written = file.stat()
                write_anew(file, file.parent, key, wrapped)
                os.utime(file, ns=(written.st_atime_ns, written.st_mtime_ns))
            except (OSError, EnvironmentProblem):
                continue
        return plain_copies(*self._folders())

    def remove_plain(self) -> int:
        """Delete every plain backup while the data file is encrypted; how many are gone.

        Raises:
            EnvironmentProblem: When the disk refuses one.
        """
        gone = 0
        for file in plain_copies(*self._folders()) if self.is_on else ():
            try:
                file.unlink()
            except OSError as error:
                raise folder_problem(error, file) from error
            gone += 1
        return gone
