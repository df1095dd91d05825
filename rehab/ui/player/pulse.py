"""When the player looks at the clock: sixty times a second while it is seen, once while it is hidden, else never."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from rehab.ui.theme import tokens

FRAME_MS = 16
CALM_MS = 250
"""With reduced motion the ring moves in steps."""
HIDDEN_MS = 1000
"""A minimised window still finishes sets and gives its sounds."""


class Pulse(QObject):
    """One timer that exists only while time runs."""

    beat = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)

    @property
    def interval(self) -> int:
        """Milliseconds between two looks, 0 while it stands still."""
        return self._timer.interval() if self._timer.isActive() else 0

    def set_running(self, running: bool, seen: bool) -> None:
        """Look often, rarely or not at all."""
        if not running:
            self._timer.stop()
            return
        wanted = HIDDEN_MS if not seen else CALM_MS if tokens().reduced_motion else FRAME_MS
        if self.interval == wanted:
            return
        fine = wanted == FRAME_MS
        self._timer.setTimerType(Qt.TimerType.PreciseTimer if fine else Qt.TimerType.CoarseTimer)
        self._timer.start(wanted)
