"""The app lock: when it closes, and what opens it again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rehab.ui import texts
from rehab.ui.lock.computer import ComputerNews

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.passphrase import Opener
    from rehab.services.encryption import Encryption
    from rehab.services.preferences import Preferences
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.lock.screen import LockScreen
    from rehab.ui.window import Window

LOOK_MS = 5_000
"""How often the time since the last input is looked at."""
TARGET = "lock"
"""Where somebody goes who locks the window."""
OFFER = "lock:offer"
"""Where somebody goes who has just made a first plan: Today will say once that a passphrase can lock it all."""
PRIVACY = "settings:privacy"
PLAYING = "player"
"""Nobody types while an exercise is held; this page is not locked by time."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class AppLock(QObject):
    """Locks by key, after minutes without input, and with the computer; only while the data file is encrypted.

    Args:
        window: What is covered.
        encryption: Knows the passphrase.
        preferences: After how many minutes.
        jobs: A guess takes half a second on purpose.
        seconds: A clock that never jumps.
    """

    changed = Signal(bool)
    """Whether the window is locked now."""

    def __init__(
        self,
        window: Window,
        encryption: Encryption,
        preferences: Preferences,
        jobs: Jobs,
        parent: QObject | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._window, self._encryption, self._preferences = window, encryption, preferences
        self._jobs, self._seconds = jobs, seconds
        self._last = seconds()
        self._screen: LockScreen | None = None
        self._news = ComputerNews(self)
        self._news.locked.connect(self._on_computer_locked)
        self._listening = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._offering = False
        window.elsewhere.connect(self._on_elsewhere)
        window.navigated.connect(self._on_navigated)
        window.notices.banner.action_chosen.connect(self._on_action)
        self.apply()

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self._screen is not None and not self._screen.isHidden()

    def apply(self) -> None:
        """Take settings and encryption as they are now."""
        minutes = self._preferences.settings.lock_minutes if self._encryption.is_on else 0
        self._last = self._seconds()
        if not minutes:
            self._timer.stop()
            return
        self._watch_windows()
        self._timer.start()
        if not self._listening:
            # The wish to be locked by time is the wish to be locked with the screen as well.
            self._listening = True
            self._news.listen()

    def look(self) -> None:
        """Lock when nothing was typed or moved for long enough."""
        self._watch_windows()
        minutes = self._preferences.settings.lock_minutes
        idle = self._seconds() - self._last
        if minutes and idle >= 60 * minutes and self._window.current_page != PLAYING:
            self.lock()

    def _on_computer_locked(self) -> None:
        """The screen was locked, or the computer sleeps; it may have been listened to for an earlier wish."""
        if self._preferences.settings.lock_minutes:
            self.lock()

    def _watch_windows(self) -> None:
        # Input arrives at the windows of the system first; watching every widget would slow each of them down.
        for window in QGuiApplication.topLevelWindows():
            # Installing it again changes nothing but its place among the filters.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when something was typed or moved."""
        if event.type() in _INPUT:
            self._last = self._seconds()
        return False

    def _on_elsewhere(self, target: str) -> None:
        if target == TARGET and self._encryption.is_on:
            self.lock()
        elif target == TARGET:
            # There it is said why a lock needs encryption, and how to get both.
            self._window.go(PRIVACY)
        elif target == OFFER:
            self._offering = True

    def _on_navigated(self, name: str) -> None:
        """The first time on Today after the first plan; before, there is something to answer."""
        if not self._offering or name != "today":
            return
        self._offering = False
        found = self._encryption.look()
        if found.installed and not found.on:
            told = self.tr("Your entries lie in a plain file on this computer. A passphrase can lock it.")
            self._window.notices.show_notice(told, "neutral", ((PRIVACY, self.tr("Set a passphrase…")),))

    def _on_action(self, name: str) -> None:
        if name == PRIVACY:
            self._window.notices.banner.hide()
            self._window.go(PRIVACY)

    def lock(self) -> None:
        """Cover the window now; nothing happens while the data file is not encrypted."""
        if self.is_locked or not self._encryption.is_on:
            return
        from rehab.ui.lock.screen import LockScreen

        if self._screen is not None:
            # Text size and look may be others than when it was locked before.
            self._screen.deleteLater()
        self._screen = LockScreen(self._window)
        self._screen.form.unlock_wanted.connect(self._on_wanted)
        self._screen.form.left.connect(self._window.quit)
        self._screen.cover()
        self._hear_focus(True)
        self.changed.emit(True)

    def _hear_focus(self, hear: bool) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            changed = application.focusChanged
            changed.connect(self._on_focus) if hear else changed.disconnect(self._on_focus)

    def _on_focus(self, _old: object, now: object) -> None:
        """What opens by itself meanwhile, for example when a job ends, goes under the lock too."""
        if self._screen is not None and self.is_locked and now is not None:
            self._screen.hide_others()

    def _on_wanted(self, opener: Opener, words: str, _remember: bool) -> None:
        self._jobs.start(lambda _progress: self._encryption.prove(opener, words), self._on_proved)

    def _on_proved(self, result: Result) -> None:
        if self._screen is None:
            return
        if result.problem is not None:
            self._screen.form.show_problem(texts.problem(result.problem))
            return
        if result.value is None:
            self._screen.form.set_busy(False)
            return
        self._hear_focus(False)
        self._screen.uncover()
        self._last = self._seconds()
        self.changed.emit(False)

    def stop(self) -> None:
        """Look no more; the data file is closed."""
        self._timer.stop()
        if self.is_locked:
            self._hear_focus(False)
