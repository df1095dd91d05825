"""Unlocking an encrypted data file or backup: by passphrase, by recovery code, or by the computer's password store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.passphrase import Opener
from rehab.domain.recovery_code import GROUP, GROUPS
from rehab.storage import keyring_copy
from rehab.storage.connect import hold, key_of, name_of
from rehab.storage.key_file import find_key_file
from rehab.storage.wrapping import read_key_file, unwrap

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.paths import Paths
    from rehab.services.preferences import Preferences

LOCKED = "data_file_encrypted"
"""Code of the problem that unlocking solves."""


def is_locked(file: Path) -> bool:
    """Whether a file waits for its passphrase."""
    try:
        key_of(file)
    except EnvironmentProblem as problem:
        return problem.code == LOCKED
    return False


class Unlocker:
    """Works while the data file is still closed. It may run in a job: a guess takes half a second on purpose."""

    def __init__(self, paths: Paths, preferences: Preferences) -> None:
        self._paths = paths
        self._preferences = preferences

    def by_words(self, opener: Opener, words: str, file: Path | None = None, remember: bool = False) -> None:
        """Unlock with what a person typed; files of this key open from now on.

        Args:
            opener: What the words are.
            words: As typed.
            file: The encrypted file, by default the data file.
            remember: Whether the computer's password store shall have a copy of the key. A store that is not there or
                refuses keeps nothing, and the passphrase is asked for again the next time.

        Raises:
            UserError: ``passphrase_does_not_open``, ``recovery_code_does_not_open`` or a code that is none.
            EnvironmentProblem: ``key_file_missing``, ``key_file_damaged``.
        """
        path = self._paths.database if file is None else file
        name = name_of(path)
        found = None if name is None else find_key_file(path, name)
        if found is None:
            raise EnvironmentProblem("key_file_missing", path=path, folder=path.parent)
        key = unwrap(read_key_file(found), opener, words)
        hold(key)
        if remember:
            self._preferences.change(remember_key=keyring_copy.remember(key))

    def by_either(self, words: str, file: Path | None = None) -> None:
        """As `by_words`, with the passphrase or, where the letters could be one, the recovery code.

        Raises:
            UserError: ``passphrase_does_not_open``, or what is wrong with the code.
            EnvironmentProblem: As `by_words`.
        """
        try:
            self.by_words(Opener.PASSPHRASE, words, file)
        except UserError:
            if len("".join(words.split()).replace("-", "")) != GROUPS * GROUP:
                raise
            self.by_words(Opener.RECOVERY, words, file)

    def by_store(self) -> bool:
        """Unlock the data file with the copy in the computer's password store, when one was asked for."""
        name = name_of(self._paths.database) if self._preferences.settings.remember_key else None
        key = None if name is None else keyring_copy.remembered(name)
        if key is None:
            return False
        hold(key)
        return True
