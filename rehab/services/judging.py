"""Works out many verdicts on every core of the computer, in the order in which they are asked for.

An answer is a pure function of a history, so it can be worked out in another process. The window stays quick: what
these processes compute does not compete with it for the interpreter.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from datetime import date

    from rehab.domain.history import History
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.verdict import DayVerdict

    Ask = tuple[History, date, Thresholds]

Key = TypeVar("Key")
WORTH_IT = 40
"""From so many answers on the start of further processes pays."""
MOST = 4
AHEAD = 3
"""So many answers are asked for ahead, for each process."""


def judged(asked: Iterable[tuple[Key, Ask]], count: int) -> Iterator[tuple[Key, DayVerdict]]:
    """The verdict of each history, in the same order.

    Args:
        asked: What is judged under which key; read only as far as it is needed.
        count: How many there are, about.
    """
    # A packaged program would start its window again in every further process.
    if count < WORTH_IT or getattr(sys, "frozen", False):
        yield from ((key, _judge(*one)) for key, one in asked)
        return
    workers = min(MOST, os.cpu_count() or 1)
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_step_back)
    waiting: deque[tuple[Key, Ask, Future[DayVerdict] | None]] = deque()
    try:
        for key, one in asked:
            waiting.append((key, one, _asked(pool, one)))
            if len(waiting) >= workers * AHEAD:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _asked(pool: ProcessPoolExecutor, one: Ask) -> Future[DayVerdict] | None:
    """An answer that is on its way; None where no process can be had."""
    try:
        return pool.submit(_judge, *one)
    except (BrokenProcessPool, OSError):
        return None


def _next(waiting: deque[tuple[Key, Ask, Future[DayVerdict] | None]]) -> tuple[Key, DayVerdict]:
    key, one, future = waiting.popleft()
    if future is not None:
        try:
            return key, future.result()
        except (BrokenProcessPool, OSError):
            # The computer ended the process, for example for want of memory.
            pass
    return key, _judge(*one)


def _judge(history: History, today: date, thresholds: Thresholds) -> DayVerdict:
    # Loads numpy: not before a verdict is asked for.
    from rehab.domain.course import current

    return current(history, today, thresholds)


def _step_back() -> None:
    """Leave the computer to whoever works at it."""
    if hasattr(os, "nice"):
        os.nice(5)
