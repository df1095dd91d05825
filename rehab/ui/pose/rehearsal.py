"""Looks at the drawing on the board in jobs: plays its movement, and tells what the checks find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from rehab.figure.checks import faults
from rehab.ui.pose import state
from rehab.ui.pose.easel import movement

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Half
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.pose.board import Board
    from rehab.ui.pose.page import PosePage

CHECK_MS = 150
"""The checks wait until nothing has changed for so long."""


class Rehearsal(QObject):
    """Plays and checks what is on the board; results that come too late are dropped."""

    def __init__(self, page: PosePage, board: Board, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._board, self._jobs = page, board, jobs
        self._marked = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self._check)

    def play(self, drawing: Drawing, half: Half | None) -> None:
        """Play the movement for a half, or stop it when it plays already."""
        if self._page.canvas.playing:
            self.stop()
            return

        def take(result: Result) -> None:
            if isinstance(result.value, list) and self._is_of_now(drawing):
                self._page.canvas.play(result.value)
                self._page.show_playing(True)

        self._jobs.start(movement(drawing, self._page.canvas.aspect, half), take)

    def stop(self) -> None:
        """Show the pose again."""
        if self._page.canvas.playing:
            self._page.canvas.play([])
            self._page.show_playing(False)

    def check_soon(self, *, marked: bool) -> None:
        """Check as soon as nothing changes any more; `marked` rings the places on the drawing."""
        self._marked = marked
        self._timer.start()

    def _check(self) -> None:
        drawing = self._board.drawing

        def take(result: Result) -> None:
            if isinstance(result.value, tuple) and self._is_of_now(drawing):
                self._tell(tuple(state.remark_of(fault) for fault in result.value))

        self._jobs.start(lambda _progress: faults(drawing), take)

    def _is_of_now(self, drawing: Drawing) -> bool:
        """Whether a result still belongs to what is shown; the page may have gone meanwhile."""
        return isValid(self) and isValid(self._page) and self._board.drawing is drawing

    def _tell(self, remarks: tuple[state.Remark, ...]) -> None:
        self._page.show_remarks(remarks)
        here = (r.handle for r in remarks if r.which in ("", self._board.which))
        self._page.canvas.show_trouble(frozenset(here) if self._marked else frozenset())
