"""Python's collection of what nobody uses any more, in the window's thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000
"""How often it is looked whether something is to be collected."""


class Sweep(QObject):
    """Collects by a timer of the window instead of wherever memory is asked for.

    Python collects in whichever thread happens to make an object. A Qt object that is found by a job would be
    destroyed there: that takes a lock of Qt and then waits for the interpreter, while the window's thread may hold
    the interpreter and wait for that lock. Neither would ever go on.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(sweep)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again; for the end, when no job runs any more."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()


def sweep() -> None:
    """Collect the oldest generation that is due, as Python itself would."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [number for number, (count, most) in enumerate(due) if 0 < most < count]
    if generations:
        gc.collect(generations[-1])
