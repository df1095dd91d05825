"""Interleaved rounds, ratios inside a round, child processes on one clock."""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Case = Callable[[], float]
"""Does one measured thing and gives its cost, in milliseconds unless the table says otherwise."""

CHECKOUT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio that should hold: `numerator` over `denominator`, at or below `limit` (None: only reported)."""

    name: str
    numerator: str
    denominator: str
    limit: float | None


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio over the rounds: median and quartiles, and what it says about the goal."""

    goal: Goal
    median: float
    first: float
    third: float

    @property
    def verdict(self) -> str:
        """Met, missed (even the first quartile is above), unsure, or reported without a limit."""
        if self.goal.limit is None:
            return "reported"
        if self.median <= self.goal.limit:
            return "met"
        return "missed" if self.first > self.goal.limit else "unsure"


def interleave(cases: Mapping[str, Case], rounds: int) -> dict[str, list[float]]:
    """Run every case once a round, in an order that turns by one each round, after one unmeasured warm-up."""
    names = list(cases)
    for name in names:
        cases[name]()
    costs: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            costs[name].append(cases[name]())
    return costs


def ratio(costs: Mapping[str, Sequence[float]], goal: Goal) -> Ratio:
    """Ratio of two cases, formed inside each round and then summarised."""
    pairs = [a / b for a, b in zip(costs[goal.numerator], costs[goal.denominator], strict=True)]
    quartiles = statistics.quantiles(pairs, n=4) if len(pairs) > 1 else [pairs[0]] * 3
    return Ratio(goal, statistics.median(pairs), quartiles[0], quartiles[2])


def timed(work: Callable[[], object]) -> float:
    """Wall time of a call in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def processor(work: Callable[[], object]) -> float:
    """Processor time of this thread in a call, in milliseconds: the same on a busy computer."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def bare_commit(file: Path) -> Case:
    """The least that keeping anything costs: one small row, by the bare driver under the pragmas of the data file."""
    from rehab.storage.engine import PRAGMAS

    raw = sqlite3.connect(file, isolation_level=None)
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("CREATE TABLE kept (number REAL)")

    def write() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO kept VALUES (?)", (time.perf_counter(),))
        raw.execute("COMMIT")

    return lambda: timed(write)


def spawn_to_stamp(arguments: Sequence[str], environment: Mapping[str, str]) -> float:
    """Start a Python child and give the milliseconds until its ``STAMP paint <ns>`` line.

    The stamp is on the monotonic clock, which parent and child share.

    Raises:
        RuntimeError: When the child ended without a stamp.
    """
    child = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), **environment}
    child.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env=child,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    for line in done.stdout.splitlines():
        if line.startswith("STAMP paint "):
            return (int(line.split()[2]) - start) / 1e6
    raise RuntimeError(f"no stamp from {arguments}: exit {done.returncode}\n{done.stderr[-2000:]}")
