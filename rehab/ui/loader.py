"""Imports and opens what the window does not need for its first paint, in one thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.errors import Problem

if TYPE_CHECKING:
    from rehab.services.bundle import Services


PAGES = (
    "rehab.ui.pages",
    "rehab.ui.guidance",
    "rehab.ui.lock.keeper",
    "rehab.ui.reminders",
    "rehab.ui.tray",
    "rehab.ui.today.page",
    "rehab.ui.today.presenter",
)
"""What the window's thread needs next: loaded here it does not make the window wait."""


class Loader(QObject):
    """Opens the data file off the window's thread. Signals arrive in the thread that made the loader."""

    opened = Signal(object)
    """Payload: `Services`."""
    refused = Signal(object)
    """Payload: `Problem`; the data file is untouched."""
    failed = Signal(object)
    """Payload: the exception of a bug."""

    def __init__(self, open_services: Callable[[], Services], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_services
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; a second start after a refusal tries again."""
        self._thread = threading.Thread(target=self._run, name="loader", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            services = self._open()
            for name in PAGES:
                import_module(name)
        except Problem as problem:
            self.refused.emit(problem)
        except Exception as error:  # noqa: BLE001 - handed to the crash hook in the window's thread
            self.failed.emit(error)
        else:
            self.opened.emit(services)

    def wait(self) -> None:
        """Wait for the thread to end."""
        if self._thread is not None:
            self._thread.join()
