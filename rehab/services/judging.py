"""Works out many verdicts on every core of the computer, in the order in which they are asked for.

Each further process opens the data for itself, reads the histories and judges them: what it does there does not
compete with the window for the interpreter, and only a few figures of each patient come back.
"""

from __future__ import annotations

import gc
import os
import sys
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice, repeat
from multiprocessing import get_context
from typing import TYPE_CHECKING

from rehab.domain.errors import Problem
from rehab.paths import resource
from rehab.services.collection import Collection
from rehab.services.preferences import Preferences
from rehab.services.verdicts import VerdictShelf
from rehab.storage.catalog import Catalog
from rehab.storage.connect import hold
from rehab.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from datetime import datetime
    from uuid import UUID

    from rehab.domain.caseload import KeptVerdict
    from rehab.storage.again import Again

    Answers = tuple[KeptVerdict, ...]

WORTH_IT = 40
"""From so many answers on the start of further processes pays."""
MOST = 4
FIRST, EARLY, TOGETHER = 2, 4, 8
"""So many are worked out at one go: two in the first four, because somebody waits for them, then eight."""
AHEAD = 3
"""So many goes are asked for ahead, for each process."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a further process begins with: how the data are opened once more, and the present time."""

    again: Again
    now: datetime


_HERE: list[VerdictShelf] = []
"""Where a further process works answers out."""


def judged(shelf: VerdictShelf, start: Start, wanted: Iterable[UUID], count: int) -> Iterator[Answers]:
    """The answers of complaints, in the order in which they are asked for, some at a time.

    Args:
        shelf: The one of this process, for few answers and for where no further process can be had.
        start: What further processes begin with.
        wanted: The complaints; read only as far as it is needed.
        count: How many there are.

    Raises:
        EnvironmentProblem: When the data cannot be read.
    """
    goes = _goes(wanted)
    # Further processes of a packaged program have not been tried: it works answers out in its one.
    if count < WORTH_IT or getattr(sys, "frozen", False):
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


def _goes(wanted: Iterable[UUID]) -> Iterator[Sequence[UUID]]:
    """Some at a time, few at the beginning."""
    left = iter(wanted)
    for size in chain([FIRST] * EARLY, repeat(TOGETHER)):
        go = tuple(islice(left, size))
        if not go:
            return
        yield go


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
        os.nice(10)
    # Reading makes many small objects; looking for circles among them as they come costs a third of all time.
    gc.disable()
    database = _opened(start)
    paths = start.again.paths
    programmes = Collection(Catalog(resource("exercises")), database, paths.photos)
    _HERE.append(VerdictShelf(database, lambda: start.now, Preferences(paths), programmes))


def _opened(start: Start) -> Database:
    """The same data once more, for reading."""
    again = start.again
    if again.access is not None:
        # The driver of the server is not for everybody.
        from rehab.storage.shared.database import SharedDatabase

        address, password = again.access.address, again.access.password
        return SharedDatabase(again.paths, lambda: start.now, address, password, reading_only=True)
    if again.key is not None:
        hold(again.key)
    return Database(again.paths, lambda: start.now, reading_only=True)


def _work(go: Sequence[UUID]) -> Answers:
    answers = _HERE[0].answers(go)
    gc.collect()
    # What is left is content, which stays: it need not be gone through again.
    gc.freeze()
    return answers
