"""Python's collection of what nobody uses any more, in the window's thread alone."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000
"""How often it is looked whether something is to be collected."""
YOUNG = 1
"""The generation of what has seen one collection."""
MANY = 50
"""So many further modules are worth setting aside."""


class Sweep(QObject):
    """Collects by a timer of the window instead of wherever memory is asked for.

    Python collects in whichever thread happens to make an object. A Qt object that is found by a job would be
    destroyed there: that takes a lock of Qt and then waits for the interpreter, while the window's thread may hold
    the interpreter and wait for that lock. Neither would ever go on.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._modules = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again; for the end, when no job runs any more."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def sweep(self) -> None:
        """Collect what is due.

        Modules are most of what a full collection goes through, during which the window stands still, and they stay
        to the end: whenever more of them were loaded, what there is is set aside.
        """
        if len(sys.modules) >= self._modules + MANY:
            self._modules = len(sys.modules)
            gc.collect(YOUNG)
            gc.freeze()
        else:
            sweep()


def sweep() -> None:
    """Collect the oldest generation that is due, as Python itself would."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [number for number, (count, most) in enumerate(due) if 0 < most < count]
    if generations:
        gc.collect(generations[-1])
