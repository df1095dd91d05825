"""Between the privacy panel and encryption: asks for what is needed, and does the long work as a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.passphrase import SHORTEST, Opener
from rehab.services.encryption import new_recovery_code, save_code
from rehab.ui import texts
from rehab.ui.dialogs import ConfirmCard
from rehab.ui.settings.code_card import CodeCard
from rehab.ui.settings.code_paper import ask_printer, print_text
from rehab.ui.settings.privacy import build_privacy_state
from rehab.ui.settings.words_card import WordsCard
from rehab.ui.texts import privacy as words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from rehab.services.encryption import Encryption, Switched
    from rehab.services.preferences import Preferences
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.settings.backup_desk import Reach
    from rehab.ui.settings.privacy_panel import PrivacyPanel

CODE_FILE = "rehab-recovery-code.txt"


class PrivacyDesk(QObject):
    """Switches, changes, remembers, and tidies earlier backups.

    Args:
        encryption: Does it.
        preferences: Minutes of the lock.
        jobs: Long work.
        reach: The window around: files, problems, the person's day.
        lock: Locks the window now.
        choose_printer: Asks for a printer, by default with the dialog of the computer.
    """

    changed = Signal()
    """Encryption or the minutes of the lock are others now."""

    def __init__(
        self,
        encryption: Encryption,
        preferences: Preferences,
        jobs: Jobs,
        reach: Reach,
        lock: Callable[[], None],
        parent: QObject | None = None,
        choose_printer: Callable[[QWidget, str], QPrinter | None] = ask_printer,
    ) -> None:
        super().__init__(parent)
        self._encryption, self._preferences, self._jobs, self._reach = encryption, preferences, jobs, reach
        self._lock, self._choose_printer = lock, choose_printer
        self._panel: PrivacyPanel | None = None
        self._working = False

    def take(self, panel: PrivacyPanel) -> None:
        """Serve a panel from now on."""
        self._panel = panel
        panel.wanted.connect(self._act)
        panel.remember_switched.connect(self._remember)
        panel.minutes_chosen.connect(self._lock_after)
        self.refresh()
        if self._working:
            panel.set_busy(True)

    def refresh(self) -> None:
        """Read again how the data are protected."""
        panel = self._shown
        if panel is not None:
            found = self._encryption.look()
            panel.show_state(build_privacy_state(found, self._preferences.settings.lock_minutes))

    @property
    def _shown(self) -> PrivacyPanel | None:
        """The panel, while its section is open."""
        return self._panel if self._panel is not None and isValid(self._panel) else None

    def _act(self, what: str) -> None:
        acts: dict[str, Callable[[PrivacyPanel], None]] = {
            "on": self._ask_on,
            "off": self._ask_off,
            "passphrase": self._ask_passphrase,
            "code": self._ask_code,
            "lock": lambda _panel: self._lock(),
            "encrypt_backups": self._encrypt_backups,
            "remove_backups": self._ask_remove,
        }
        if self._panel is not None:
            acts[what](self._panel)

    def _run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], str],
        card: WordsCard | None = None,
    ) -> None:
        """Do something in a job; what is wrong with the words stands in the card, which stays open."""
        panel = self._shown
        if panel is None:
            return
        panel.set_busy(True)
        self._working = True

        def told(result: Result) -> None:
            self._working = False
            self._tell(result, then, card if card is not None and isValid(card) else None)

        def run(_progress: Progress) -> Any:
            return work()

        self._jobs.start(run, told)

    def _tell(self, result: Result, then: Callable[[Any], str], card: WordsCard | None) -> None:
        """Say what came of it. The section may have been left, and opened again: what was done counts all the same."""
        panel, problem = self._shown, result.problem
        if panel is not None:
            panel.set_busy(False)
            panel.news.hide()
        said, tone = "", "good"
        if isinstance(problem, EnvironmentProblem):
            self._reach.problems(problem)
        elif problem is not None and card is not None:
            card.setEnabled(True)
            card.show_problem(texts.problem(problem))
            return
        elif problem is not None:
            said, tone = texts.problem(problem), "amber"
        elif result.bug is None and not result.cancelled:
            said = then(result.value)
        if panel is not None:
            panel.show_news(said, tone)
        if card is not None:
            card.close_card()
        self.refresh()

    # on and off

    def _ask_on(self, panel: PrivacyPanel) -> None:
        card = WordsCard(
            panel,
            "encrypt",
            self.tr("Encrypt your data"),
            self.tr(
                "The data file and its backups are written anew, behind a passphrase of at least {count} characters. A "
                "backup is made first. Nobody can open them without the passphrase or the recovery code that comes "
                "next, not even you."
            ).format(count=SHORTEST),
            self.tr("Continue"),
            old=False,
            new=True,
        )
        card.confirmed.connect(lambda _old, new: self._show_code(card, new))
        card.open_card()

    def _show_code(self, card: WordsCard, passphrase: str) -> None:
        if len(passphrase) < SHORTEST:
            card.show_problem(words.too_short())
            return
        card.close_card()
        code = new_recovery_code()

        def switch() -> Switched:
            return self._encryption.switch_on(passphrase, code, backups_too=True)

        def done(result: Switched) -> str:
            self._on_replaced()
            return words.switched_on(result.encrypted, len(result.left))

        self._keep_code(code, self.tr("Encrypt now"), lambda: self._run(switch, done))

    def _keep_code(self, code: str, yes: str, then: Callable[[], None]) -> None:
        panel = self._shown
        if panel is None:
            return
        card = CodeCard(panel, code, yes)
        card.print_wanted.connect(lambda: self._print(card, code))
        card.save_wanted.connect(lambda: self._save(card, code))
        card.confirmed.connect(then)
        card.open_card()

    def _print(self, card: CodeCard, code: str) -> None:
        printer = self._choose_printer(card.window(), self.tr("Recovery code"))
        if printer is not None:
            print_text(printer, words.code_paper(code, self._reach.today()))
            card.show_kept(self.tr("Sent to the printer."))

    def _save(self, card: CodeCard, code: str) -> None:
        file = self._reach.choose_file(f"save:{CODE_FILE}")
        if file is None:
            return
        try:
            save_code(file, words.code_paper(code, self._reach.today()))
        except EnvironmentProblem as problem:
            card.show_kept(texts.problem(problem))
            return
        card.show_kept(self.tr("Saved. Move it away from this computer: {file}").format(file=file))

    def _ask_off(self, panel: PrivacyPanel) -> None:
        card = WordsCard(
            panel,
            "decrypt",
            self.tr("Switch encryption off?"),
            self.tr("The data file can be read by whoever has this disk. An encrypted backup is made first."),
            self.tr("Switch off"),
        )

        def off(old: str) -> None:
            def done(_backup: Any) -> str:
                self._on_replaced()
                return words.switched_off()

            self._run(lambda: self._encryption.switch_off(old), done, card)

        card.confirmed.connect(lambda old, _new: off(old))
        card.open_card()

    def _on_replaced(self) -> None:
        self._reach.replaced()
        self.changed.emit()

    # what opens it

    def _ask_passphrase(self, panel: PrivacyPanel) -> None:
        card = WordsCard(
            panel,
            "change",
            self.tr("Change the passphrase"),
            self.tr(
                "The new one opens the data file and the backups in your backup folders. Copies that lie elsewhere "
                "still open with the old one."
            ),
            self.tr("Change"),
            new=True,
        )

        def change(old: str, new: str) -> None:
            told = self.tr("The new passphrase holds from now on.")
            self._run(lambda: self._encryption.change_passphrase(old, new), lambda _none: told, card)

        card.confirmed.connect(change)
        card.open_card()

    def _ask_code(self, panel: PrivacyPanel) -> None:
        card = WordsCard(
            panel,
            "newcode",
            self.tr("Make a new recovery code"),
            self.tr(
                "The old code opens nothing in this folder any more. Copies elsewhere still open with it."
            ),
            self.tr("Continue"),
        )

        def proven(old: str) -> Callable[[Any], str]:
            def done(_key: Any) -> str:
                code = new_recovery_code()
                told = self.tr("The new recovery code holds from now on.")
                self._keep_code(
                    code,
                    self.tr("Use this code"),
                    lambda: self._run(lambda: self._encryption.change_code(old, code), lambda _none: told),
                )
                return ""

            return done

        card.confirmed.connect(
            lambda old, _new: self._run(
                lambda: self._encryption.prove(Opener.PASSPHRASE, old), proven(old), card
            )
        )
        card.open_card()

    def _remember(self, on: bool) -> None:
        def done(kept: bool) -> str:
            if on and not kept:
                return words.not_remembered()
            if on:
                return self.tr("Rehab opens on this computer without asking.")
            return self.tr("The passphrase is asked for at the next start.")

        self._run(lambda: self._encryption.remember(on), done)

    def _lock_after(self, minutes: int) -> None:
        try:
            self._preferences.change(lock_minutes=minutes)
        except EnvironmentProblem as problem:
            self._reach.problems(problem)
        self.refresh()
        self.changed.emit()

    # earlier backups

    def _encrypt_backups(self, _panel: PrivacyPanel) -> None:
        self._run(self._encryption.encrypt_backups, lambda left: words.encrypted_backups(len(left)))

    def _ask_remove(self, panel: PrivacyPanel) -> None:
        count = len(self._encryption.look().plain)
        card = ConfirmCard(
            panel,
            self.tr("Delete the unencrypted backups?"),
            words.plain_backups(count) + " " + self.tr("Deleting them cannot be undone."),
            self.tr("Delete"),
            destructive=True,
        )
        card.confirmed.connect(lambda: self._run(self._encryption.remove_plain, words.removed_backups))
        card.open_card()
