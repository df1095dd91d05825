"""Files that the desktop hands over: at the start, by a later start, or on macOS by an event.

They wait until the data are open and the window is not locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Program(QApplication):
    """The application object. It takes events of its own only: a filter on it would see those of every object, also
    of objects that are being destroyed."""

    file_opened = Signal(str)
    """macOS asks to open a file; payload its path."""

    def event(self, event: QEvent) -> bool:
        """Take what macOS sends when a file is opened by a double click."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


class Arrivals(QObject):
    """Keeps files until somebody can take them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._take: Callable[[list[Path]], None] | None = None
        self._held = False

    def add(self, files: Sequence[Path]) -> None:
        """Files have come."""
        self._waiting.extend(files)
        self._hand_over()

    def opened(self, take: Callable[[list[Path]], None]) -> None:
        """The data are open; `take` looks into files."""
        self._take = take
        self._hand_over()

    def hold(self, held: bool) -> None:
        """Keep files back while the window is locked."""
        self._held = held
        self._hand_over()

    def _hand_over(self) -> None:
        if self._waiting and self._take is not None and not self._held:
            files, self._waiting = self._waiting, []
            self._take(files)
