"""What opens an encrypted file when a command needs it: a passphrase file, the password store, or a question."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rehab.domain.errors import UserError
from rehab.services.unlock import Unlocker
from rehab.ui.texts.lookup import translate

if TYPE_CHECKING:
    from rehab.paths import Paths
    from rehab.services.preferences import Preferences

PASSPHRASE_VARIABLE = "REHAB_PASSPHRASE_FILE"  # noqa: S105 - the name of a file, not a passphrase
LONGEST = 10_000


def unlock(paths: Paths, preferences: Preferences, named: Path | None, file: Path) -> bool:
    """Unlock a data file or a backup for this command; False when there is nobody to ask.

    Args:
        paths, preferences: Of the data folder.
        named: The passphrase file that was given with the command.
        file: What is to be unlocked.

    Raises:
        UserError: When the words do not open it, or ``file_missing`` for a passphrase file that is not there.
        EnvironmentProblem: When the key file is missing or damaged.
    """
    unlocker = Unlocker(paths, preferences)
    given = named or os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        words = _first_line(Path(given))
    elif file == paths.database and unlocker.by_store():
        return True
    elif sys.stdin.isatty():
        words = click.prompt(
            translate("cli", "Passphrase or recovery code of {file}").format(file=file.name),
            hide_input=True,
            err=True,
        )
    else:
        return False
    unlocker.by_either(words, file)
    return True


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as opened:
            return opened.readline(LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("file_missing", file=file) from error
