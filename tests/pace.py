"""Time limits in tests: they catch a slip in the code, not a slow machine or a busy neighbour.

What a goal asks for is measured by `python -m benchmarks`, on a quiet machine. A test gives twice the goal, times how
much slower this machine counts just now than the one on which the goals were measured.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

COUNTS = 200_000
USUAL_SECONDS = (
    0.0135  # processor time of `_count` on the machine the goals were measured on, while nothing else ran
)


def _count() -> float:
    began = time.process_time()
    total = 0
    for number in range(COUNTS):
        total += number * number % 7
    return time.process_time() - began


def slowness() -> float:
    """How many times slower this machine counts now than usual; never below one."""
    return max(1.0, _count() / USUAL_SECONDS)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fails when what is inside takes more than twice so many seconds of processor time, weighed by `slowness`."""
    before = slowness()
    began = time.process_time()
    yield
    taken = time.process_time() - began
    slow = max(before, slowness())
    assert taken < 2 * seconds * slow, (
        f"{taken:.3f} s of processor time, {seconds} s asked, {slow:.1f} times slow"
    )
