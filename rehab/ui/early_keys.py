"""Keys that are pressed before there is a page: whoever opens the app and types a digit must not type it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from rehab.ui.window import Window

WITHIN_MS = 10_000
"""What was typed longer ago than this, such as before a problem was read, is no longer meant [P]."""
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class EarlyKeys(QObject):
    """Keeps what is typed into a window without a page, and gives it to the first page."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[QKeyEvent] = []
        self._since = QElapsedTimer()
        window.installEventFilter(self)
        window.navigated.connect(self._hand_over)

    def forget(self) -> None:
        """Something else stands in the window, such as a question for a passphrase: what is typed is not for a page."""
        self._window.removeEventFilter(self)
        self._kept.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep letters and digits that nothing else has taken."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        plain = not event.modifiers() & ~_PLAIN
        if plain and event.text().isprintable() and event.text() and not event.isAutoRepeat():
            self._kept.append(event.clone())
            self._since.start()
        return False

    def _hand_over(self, name: str) -> None:
        self._window.navigated.disconnect(self._hand_over)
        self._window.removeEventFilter(self)
        kept, self._kept = self._kept, []
        if self._since.isValid() and self._since.hasExpired(WITHIN_MS):
            return
        for event in kept:
            QCoreApplication.sendEvent(self._window.page(name), event)
