"""Works out many verdicts on every core of the computer, in the order in which they are asked for.

Each further process opens the data for itself, reads the histories and judges them: what it does there does not
compete with the window for the interpreter, and only a few figures of each patient come back.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

from rehab.domain.errors import Problem
from rehab.paths import resource
from rehab.services.collection import Collection
from rehab.services.preferences import Preferences
from rehab.services.verdicts import VerdictShelf
from rehab.storage.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from datetime import datetime
    from uuid import UUID

    from rehab.domain.caseload import KeptVerdict
    from rehab.storage.again import Again

    Answers = tuple[KeptVerdict, ...]

WORTH_IT = 40
"""From so many answers on the start of further processes pays."""
MOST = 4
FIRST, TOGETHER = 2, 8
"""So many are worked out at one go: few at the beginning, because somebody waits for the first ones."""
AHEAD = 3
"""So many goes are asked for ahead, for each process."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a further process begins with: how the data are opened once more, and the present time."""

    again: Again
    now: datetime


_HERE: list[VerdictShelf] = []
"""Where a further process works answers out."""


def judged(shelf: VerdictShelf, start: Start, wanted: Sequence[UUID]) -> Iterator[Answers]:
    """The answers of complaints, in the order in which they are asked for, some at a time.

    Args:
        shelf: The one of this process, for few answers and for where no further process can be had.
        start: What further processes begin with.
        wanted: The complaints.

    Raises:
        EnvironmentProblem: When the data cannot be read.
    """
    goes = _goes(wanted)
    # A packaged program would start its window again in every further process.
    if len(wanted) < WORTH_IT or getattr(sys, "frozen", False):
        yield from (shelf.answers(go) for go in goes)
        return
    workers = min(MOST, os.cpu_count() or 1)
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_set_up, initargs=(start,)
    )
    waiting: deque[tuple[Sequence[UUID], Future[Answers] | None]] = deque()
    try:
        for go in goes:
            waiting.append((go, _sent(pool, go)))
            if len(waiting) >= workers * AHEAD:
                yield _next(waiting, shelf)
        while waiting:
            yield _next(waiting, shelf)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _goes(wanted: Sequence[UUID]) -> list[Sequence[UUID]]:
    first = [wanted[at : at + FIRST] for at in range(0, min(len(wanted), TOGETHER), FIRST)]
    return first + [wanted[at : at + TOGETHER] for at in range(TOGETHER, len(wanted), TOGETHER)]


def _sent(pool: ProcessPoolExecutor, go: Sequence[UUID]) -> Future[Answers] | None:
    """Answers that are on their way; None where no process can be had."""
    try:
        return pool.submit(_work, go)
    except (BrokenProcessPool, OSError):
        return None


def _next(waiting: deque[tuple[Sequence[UUID], Future[Answers] | None]], shelf: VerdictShelf) -> Answers:
    go, future = waiting.popleft()
    if future is not None:
        try:
            return future.result()
        except (BrokenProcessPool, OSError, Problem):
            # The computer ended the process, or the data did not open there; what is wrong will be told here.
            pass
    return shelf.answers(go)


def _set_up(start: Start) -> None:
    """Leave the computer to whoever works at it, and open the data."""
    if hasattr(os, "nice"):
        os.nice(5)
    database = start.again.open(lambda: start.now)
    paths = start.again.paths
    programmes = Collection(Catalog(resource("exercises")), database, paths.photos)
    _HERE.append(VerdictShelf(database, lambda: start.now, Preferences(paths), programmes))


def _work(go: Sequence[UUID]) -> Answers:
    return _HERE[0].answers(go)
