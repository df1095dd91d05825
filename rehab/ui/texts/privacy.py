"""Words about encryption, the recovery code and the app lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.passphrase import SHORTEST, Strength

if TYPE_CHECKING:
    from datetime import date

from rehab.ui.texts.dates import day_year

translate = QCoreApplication.translate


def strength(found: Strength) -> str:
    """What is said under a new passphrase while it is typed."""
    words = {
        Strength.SHORT: translate(
            "privacy", "At least {count} characters. Several words in a row are easy to keep."
        ),
        Strength.WEAK: translate("privacy", "Weak: a program could guess it. Add a word or two."),
        Strength.FAIR: translate("privacy", "Fair. One more word makes it good."),
        Strength.GOOD: translate("privacy", "Good, if nobody else can know it."),
    }
    return words[found].format(count=SHORTEST)


def too_short() -> str:
    """Why a new passphrase is not taken."""
    return strength(Strength.SHORT)


def plain_backups(count: int) -> str:
    """``3 earlier backups can still be read by anybody who has this disk.``"""
    if count == 1:
        return translate("privacy", "1 earlier backup can still be read by anybody who has this disk.")
    return translate(
        "privacy", "{count} earlier backups can still be read by anybody who has this disk."
    ).format(count=count)


def switched_on(encrypted: int, left: int) -> str:
    """Said after encryption was switched on."""
    told = translate("privacy", "The data file is encrypted from now on.")
    if encrypted == 1:
        told += " " + translate("privacy", "1 backup was encrypted too.")
    elif encrypted:
        told += " " + translate("privacy", "{count} backups were encrypted too.").format(count=encrypted)
    if left:
        told += " " + plain_backups(left)
    return told


def switched_off() -> str:
    """Said after encryption was switched off."""
    return translate(
        "privacy",
        "The data file can be read without a passphrase again. Backups from before stay encrypted and open with it.",
    )


def encrypted_backups(left: int) -> str:
    """Said after earlier backups were written anew."""
    if not left:
        return translate("privacy", "All backups in your backup folders are encrypted now.")
    return (
        plain_backups(left)
        + " "
        + translate("privacy", "They are damaged or their disk refuses; delete them.")
    )


def removed_backups(count: int) -> str:
    """Said after plain backups were deleted."""
    if count == 1:
        return translate("privacy", "1 backup was deleted.")
    return translate("privacy", "{count} backups were deleted.").format(count=count)


def not_remembered() -> str:
    """Why the key was not given to the computer."""
    return translate(
        "privacy",
        "This computer has no password store that Rehab trusts, or it is locked. The passphrase is asked for as "
        "before.",
    )


def lock_after(minutes: int) -> str:
    """``Never``, ``1 minute``, ``15 minutes``."""
    if not minutes:
        return translate("privacy", "Never")
    if minutes == 1:
        return translate("privacy", "1 minute")
    return translate("privacy", "{count} minutes").format(count=minutes)


def protects() -> str:
    """What encryption protects, and what it does not."""
    return translate(
        "privacy",
        "Whoever gets hold of this disk, or of a backup, cannot read it without the passphrase or the recovery code. "
        "It does not protect against programs that run while Rehab is open, nor against somebody who can see what you "
        "type. Pictures of own exercises lie unencrypted in the data folder while Rehab is open. What a disk keeps of "
        "the old, unencrypted file is beyond any program; an encrypted disk helps against that. Files that you export "
        "are not part of it; lock them when you export.",
    )


def lock_protects() -> str:
    """What the app lock is for."""
    return translate(
        "privacy",
        "The lock covers the window when you walk away: after the minutes you choose, with the lock of the screen, and "
        "by Ctrl+L. The file behind it stays encrypted; the key stays in memory until Rehab is closed. Reminders are "
        "silent meanwhile. While a session is being played, only the key and the screen lock it.",
    )


def curtain() -> str:
    """Why there is no lock without encryption."""
    return translate(
        "privacy",
        "A lock without encryption would only be a curtain: anybody could open the file beside it. With encryption you "
        "can lock Rehab by key, by time and with the screen.",
    )


def code_paper(code: str, made: date) -> str:
    """The recovery code as it is printed or saved."""
    return translate(
        "privacy",
        "Recovery code of Rehab\n\n{code}\n\nMade on {day}. It opens the encrypted data file and its backups when the "
        "passphrase is lost. Keep it on paper, away from the computer: whoever has it and the file can read "
        "everything.\n",
    ).format(code=code, day=day_year(made))
