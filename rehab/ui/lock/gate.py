"""Between the start of the app and an encrypted data file: asks for what opens it; the loader's thread unlocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import UserError
from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.domain.errors import Problem
    from rehab.domain.passphrase import Opener
    from rehab.paths import Paths
    from rehab.services.preferences import Preferences
    from rehab.ui.lock.page import UnlockPage
    from rehab.ui.window import Window

LOCKED = "data_file_encrypted"
_OF_THE_KEY = frozenset({"key_file_missing", "key_file_damaged", LOCKED})


class Gate(QObject):
    """Shows the unlock page when it is needed, and only then imports it.

    Args:
        window: Where the page is shown.
        paths, preferences: For unlocking.
        start: Begins to open the data file; `unlock` is called by it, in its thread.
    """

    def __init__(
        self,
        window: Window,
        paths: Paths,
        preferences: Preferences,
        start: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._paths, self._preferences, self._start = window, paths, preferences, start
        self._page: UnlockPage | None = None
        self._backup: Path | None = None
        self._words: tuple[Opener, str, bool] | None = None

    def takes(self, problem: Problem) -> bool:
        """Whether a problem of opening is answered here: by asking, or by a sentence in the form."""
        if self._page is not None and (isinstance(problem, UserError) or problem.code in _OF_THE_KEY):
            self._page.form.show_problem(texts.problem(problem))
            return True
        self.close()
        if problem.code != LOCKED:
            return False
        self.ask()
        return True

    def ask(self, backup: Path | None = None) -> None:
        """Ask for what opens the data file, or a backup that is restored as soon as it opens."""
        from rehab.ui.lock.page import UnlockPage

        self._backup = backup
        self._page = UnlockPage(backup.name if backup is not None else "")
        self._page.form.unlock_wanted.connect(self._on_wanted)
        self._page.form.left.connect(self._window.quit)
        self._window.show_refusal(self._page)
        self._page.form.begin()

    def _on_wanted(self, opener: Opener, words: str, remember: bool) -> None:
        self._words = opener, words, remember
        self._start()

    def unlock(self) -> Path | None:
        """Try what was typed; called in the loader's thread.

        Returns:
            The backup that is to be restored now, or None.

        Raises:
            Problem: When the words do not open it.
        """
        if self._words is None:
            return None
        from rehab.services.unlock import Unlocker

        (opener, words, remember), self._words = self._words, None
        Unlocker(self._paths, self._preferences).by_words(opener, words, self._backup, remember)
        return self._backup

    def close(self) -> None:
        """Take the page away."""
        if self._page is not None:
            self._window.close_refusal()
            self._page = None
            self._backup = None
