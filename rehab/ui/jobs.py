"""Long work off the window's thread, one after the other, with progress and cancel."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from rehab.domain.errors import Problem

if TYPE_CHECKING:
    from concurrent.futures import Executor

_log = logging.getLogger(__name__)


TURN_S = 0.0005
"""After so long a job hands the interpreter to the window when it asks for it. Painting asks dozens of times, and with
Python's own 5 ms a busy job would make a page of twenty widgets wait a tenth of a second."""
NEVER = 1_000_000_000
"""A threshold of the garbage collector that is not reached."""


@contextmanager
def without_full_collections() -> Iterator[None]:
    """Put off going through everything that Python holds, for work that makes objects by the hundred thousand.

    Such a collection stops every thread, the window's too, for as long as it takes. Young objects are collected as
    ever.
    """
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)


class Cancelled(Exception):
    """Raised inside a job by `Progress.step` after the person asked to stop."""


class Progress(QObject):
    """What a running job may tell: how far it is, and whether it should stop."""

    stepped = Signal(int, int)
    """Done and total; total 0 means unknown."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int = 0) -> None:
        """Report how far the job is.

        Raises:
            Cancelled: After `cancel`.
        """
        if self._stop.is_set():
            raise Cancelled
        self.stepped.emit(done, total)


@dataclass(frozen=True, slots=True)
class Result:
    """How a job ended: with a value, with a problem that has a sentence, cancelled, or with a bug."""

    value: Any = None
    problem: Problem | None = None
    cancelled: bool = False
    bug: BaseException | None = None


class Job(QObject):
    """One piece of work and who wants to hear how it ended."""

    finished = Signal(object)
    """Payload: `Result`; emitted in the thread that did the work."""

    def __init__(self, work: Callable[[Progress], Any], on_finished: Callable[[Result], None]) -> None:
        super().__init__()
        self.work = work
        self.on_finished = on_finished
        self.progress = Progress()

    def run(self) -> None:
        """Do the work in whatever thread calls; never raises."""
        try:
            result = Result(value=self.work(self.progress))
        except Cancelled:
            result = Result(cancelled=True)
        except Problem as problem:
            result = Result(problem=problem)
        except Exception as error:  # noqa: BLE001 - whatever a job raises is told to whoever waits for it
            _log.exception("job failed")
            result = Result(bug=error)
        self.finished.emit(result)


def _is_there(told: Callable[[Result], None]) -> bool:
    """Whether the page that waits still exists: it may have been taken down while the work went on."""
    waiting = getattr(told, "__self__", None)
    return not isinstance(waiting, QObject) or isValid(waiting)


class Jobs(QObject):
    """A queue of jobs over an injected executor; one runs at a time, in order."""

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        sys.setswitchinterval(TURN_S)
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._ended: Job | None = None
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return self._running is None and not self._waiting

    def start(self, work: Callable[[Progress], Any], on_finished: Callable[[Result], None]) -> Job:
        """Queue work; `on_finished` is called in the thread of this queue (the window's)."""
        job = Job(work, on_finished)
        # This queue is the receiver: a slot of a QObject is called in the thread the object lives in.
        job.finished.connect(self._deliver)
        self._waiting.append(job)
        self._start_waiting()
        return job

    def _start_waiting(self) -> None:
        if self._running is None and self._waiting and not self._closed:
            self._running = self._waiting.popleft()
            self._executor.submit(self._running.run)

    @Slot(object)
    def _deliver(self, result: Result) -> None:
        job, self._running = self._running, None
        # The executor may still hold it for a moment: a Qt object must not go in a thread that is not its own.
        self._ended = job
        # What is shown is painted before other work competes for the interpreter.
        QTimer.singleShot(0, self, self._start_waiting)
        if job is not None and not self._closed and _is_there(job.on_finished):
            job.on_finished(result)

    def close(self) -> None:
        """Drop what waits, ask the running job to stop, and tell nobody any more."""
        self._closed = True
        self._waiting.clear()
        if self._running is not None:
            self._running.progress.cancel()
