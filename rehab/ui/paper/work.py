"""Work of the print preview: one thing at a time, said after a moment, and stopped when the person asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from rehab.ui import texts
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.ui.jobs import Job, Jobs, Progress, Result
    from rehab.ui.paper.page import PreviewPage

BUSY_AFTER_MS = 300
"""Before this time nothing is said of work that goes on."""


class Work(QObject):
    """Runs jobs for a page and shows on it how far they are."""

    def __init__(self, page: PreviewPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._jobs = page, jobs
        self._job: Job | None = None
        self._doing = ""
        self._seen = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUSY_AFTER_MS)
        self._timer.timeout.connect(self._say)
        page.cancel_clicked.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether something goes on."""
        return self._job is not None

    def start(self, work: Callable[[Progress], Any], on_done: Callable[[Any], None], doing: str) -> None:
        """Begin work; what went on before is given up.

        Args:
            work: What is done in another thread.
            on_done: Gets what came of it.
            doing: Words for it while it goes on.
        """
        self.stop()
        self._doing, self._seen = doing, (0, 0)
        job = self._jobs.start(work, lambda result: self._finish(job, result, on_done))
        self._job = job
        job.progress.stepped.connect(self._on_step)
        self._timer.start()

    def stop(self) -> None:
        """Give up what goes on; nothing partial stays."""
        if self._job is not None:
            self._job.progress.cancel()

    def _on_step(self, done: int, total: int) -> None:
        self._seen = (done, total)
        if not self._timer.isActive():
            self._say()

    def _say(self) -> None:
        if self._job is not None:
            self._page.show_busy(words.doing(self._doing, *self._seen), *self._seen)

    def _finish(self, job: Job, result: Result, on_done: Callable[[Any], None]) -> None:
        if not isValid(self) or job is not self._job:
            # Something else is wanted meanwhile, or the page has gone.
            return
        self._job = None
        self._timer.stop()
        if result.problem is not None:
            self._page.show_problem(texts.problem(result.problem))
        elif result.bug is not None:
            self._page.show_problem(texts.bug())
        elif result.cancelled:
            self._page.show_problem(words.stopped())
        else:
            on_done(result.value)
