"""The connection to a shared database as a state that can be seen: lost, and there again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from rehab.domain.errors import EnvironmentProblem
from rehab.ui.jobs import Jobs
from rehab.ui.texts import shared as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

    from rehab.ui.jobs import Progress, Result
    from rehab.ui.widgets import Banner

LOOK_MS, LOST_LOOK_MS = 15_000, 3_000
"""How often the server is asked whether it is there: while it is, and while it is not."""
TRY = "try"
GONE = frozenset({"server_lost", "server_unreachable", "server_slow", "server_crowded"})


class ConnectionWatch(QObject):
    """Asks the server in a job, so that the window is never held up, and keeps a line above the page while it is gone.

    Args:
        host: The server.
        answers: Asks the server; raises an `EnvironmentProblem` when it does not answer.
        executor: A thread of its own, so that nothing waits behind a server that is silent.
        banner: The line.
    """

    changed = Signal(bool)
    """Whether the server answers; told when that changes."""

    def __init__(
        self,
        host: str,
        answers: Callable[[], None],
        executor: ThreadPoolExecutor,
        banner: Banner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._answers, self._banner = host, answers, banner
        self._executor = executor
        self._jobs = Jobs(executor, self)
        self.lost = False
        self._asked = False
        banner.action_chosen.connect(self._on_action)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def notice(self, problem: EnvironmentProblem) -> None:
        """Somebody was told a problem: when it is the connection, that is the state from now on."""
        if problem.code in GONE:
            self._set_lost(True)

    def look(self) -> None:
        """Ask the server, unless it is being asked."""
        if self._asked:
            return
        self._asked = True

        def ask(_progress: Progress) -> Any:
            return self._answers()

        self._jobs.start(ask, self._on_answer)

    def _on_answer(self, result: Result) -> None:
        self._asked = False
        if isinstance(result.problem, EnvironmentProblem):
            self.notice(result.problem)
        elif result.problem is None and result.bug is None and not result.cancelled:
            self._set_lost(False)

    def _set_lost(self, lost: bool) -> None:
        if lost == self.lost:
            return
        self.lost = lost
        self._timer.setInterval(LOST_LOOK_MS if lost else LOOK_MS)
        if lost:
            self._banner.show_text(words.lost(self._host), "amber", ((TRY, self.tr("Try now")),))
        else:
            self._banner.show_text(words.back(self._host), "good", ())
            QTimer.singleShot(LOST_LOOK_MS, self, self._hide)
        self.changed.emit(lost)

    def _hide(self) -> None:
        if not self.lost:
            self._banner.hide()

    def _on_action(self, key: str) -> None:
        if key == TRY:
            self.look()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._jobs.close()
        self._executor.shutdown(wait=False, cancel_futures=True)
