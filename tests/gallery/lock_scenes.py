"""Encryption and the lock: set-up steps, recovery code, unlock, wrong passphrase, locked, library missing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from rehab.app import Application
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.recovery_code import to_code
from rehab.paths import Paths
from rehab.services.preferences import Preferences
from rehab.storage.wrapping import Cost
from rehab.ui.lock.keeper import OFFER
from rehab.ui.settings.code_card import CodeCard
from tests.gallery.stage import Stage, settle, stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Scene = Callable[[Path, dict[str, object]], Stage]

PASSPHRASE = "four words in a row"
CODE = to_code(bytes(range(40, 56)))


def plain(then: str = "") -> Scene:
    """The panel of somebody without encryption, then what a click leads to."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.go("settings:privacy")
        if then:
            s.click(then)
            for name in ("encrypt_new", "encrypt_again"):
                s.window.findChild(QWidget, name).setText("heel raise")
        settle()
        return s

    return scene


def encrypted(then: str = "", backups_too: bool = True) -> Scene:
    """The panel of somebody with encryption, then what a click leads to."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.services.encryption.cost = Cost(n=16)
        s.services.preferences.change(lock_minutes=10)
        s.services.care.backup()
        s.services.encryption.switch_on(PASSPHRASE, CODE, backups_too=backups_too)
        s.go("settings:privacy")
        if then:
            s.click(then)
        settle()
        return s

    return scene


def code(step: str = "") -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.go("settings:privacy")
        card = CodeCard(s.window, CODE, QApplication.translate("PrivacyDesk", "Encrypt now"))
        card.open_card()
        settle()
        if step:
            s.click(step)
            card.typed[0].setText("7k3x")
            s.click("code_yes")
        return s

    return scene


def kept(folder: Path, look: dict[str, object]) -> Stage:
    """The code went to the printer."""
    s = code()(folder, look)
    card = s.window.findChild(CodeCard)
    if card is None:
        raise TypeError("no card")
    card.show_kept(QApplication.translate("PrivacyDesk", "Sent to the printer."))
    settle()
    return s


def offer(folder: Path, look: dict[str, object]) -> Stage:
    """Today after the first plan."""
    s = stage(folder, **look)
    s.go(OFFER)
    s.go("progress")
    s.go("today")
    return s


def locked(wrong: bool = False) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = encrypted()(folder, look)
        s.go("today")
        s.app.lock.lock()
        settle()
        if wrong:
            s.window.findChild(QWidget, "unlock_words").setText("four words")
            s.click("unlock_yes")
            s.wait_for_jobs()
        return s

    return scene


def closed(code_of_problem: str, wrong: str = "") -> Scene:
    """A start over an encrypted data file."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        qt = QApplication.instance()
        if not isinstance(qt, QApplication):
            raise TypeError("no application")
        paths = Paths(folder).ensure()
        now = [datetime(2026, 11, 17, 7, 12, tzinfo=UTC)]
        preferences = Preferences(paths)
        if look:
            preferences.change(**look)
        app = Application(qt, paths, lambda: now[0], preferences)
        app.window.show()
        shown = Paths(folder.with_name("rehab")).database
        app.door.refuse(EnvironmentProblem(code_of_problem, path=shown, folder=shown.parent))
        settle()
        made = Stage(app, now)
        if wrong == "code":
            made.click("unlock_other")
        if wrong:
            app.door.refuse(
                UserError("recovery_code_typo" if wrong == "code" else "passphrase_does_not_open")
            )
        settle()
        return made

    return scene


SCENES: dict[str, Scene] = {
    "11-privacy-off": plain(),
    "11-privacy-passphrase": plain("privacy_on"),
    "11-privacy-code": code(),
    "11-privacy-code-kept": kept,
    "11-privacy-offer": offer,
    "11-privacy-code-typed": code("code_next"),
    "11-privacy-on": encrypted(),
    "11-privacy-plain-backups": encrypted(backups_too=False),
    "11-privacy-change": encrypted("privacy_passphrase"),
    "11-unlock": closed("data_file_encrypted"),
    "11-unlock-wrong": closed("data_file_encrypted", "passphrase"),
    "11-unlock-code": closed("data_file_encrypted", "code"),
    "11-unlock-library-missing": closed("secure_missing"),
    "11-locked": locked(),
    "11-locked-wrong": locked(wrong=True),
}
