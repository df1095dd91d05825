"""What the privacy panel shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.settings import LOCK_MINUTES
from rehab.ui.texts import privacy as words

if TYPE_CHECKING:
    from rehab.services.encryption import Protection

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrivacyState:
    """The head of the panel and its rows.

    Attributes:
        on: Whether the data file is encrypted.
        possible: Whether it could be.
        title, told: What is so, and what it means.
        remembered: Whether the computer keeps a copy of the key.
        minutes: After how many minutes the window is locked, as a key of `choices`.
        choices: Key and words of each number of minutes.
        plain: What is said about earlier backups; empty when there are none.
    """

    on: bool
    possible: bool
    title: str
    told: str
    remembered: bool
    minutes: str
    choices: tuple[tuple[str, str], ...]
    plain: str


def build_privacy_state(found: Protection, minutes: int) -> PrivacyState:
    """Words for how the data are protected."""
    if found.on:
        title = translate("privacy", "Your data file is encrypted")
        told = translate(
            "privacy", "It opens with your passphrase or with the recovery code, and with nothing else."
        )
    else:
        title = translate("privacy", "Your data file is not encrypted")
        told = translate(
            "privacy", "Other accounts of this computer cannot read it, but whoever takes the disk can."
        )
        if found.on_server:
            title = translate("privacy", "Your data are on a server")
            told = translate(
                "privacy", "Whoever runs the server protects the disk it lies on and its backups."
            )
        elif not found.installed:
            told = translate(
                "privacy", "This installation cannot encrypt. Install Rehab with its extra named secure."
            )
    choices = tuple((str(count), words.lock_after(count)) for count in LOCK_MINUTES)
    plain = words.plain_backups(len(found.plain)) if found.on and found.plain else ""
    return PrivacyState(
        found.on, found.installed or found.on, title, told, found.remembered, str(minutes), choices, plain
    )
