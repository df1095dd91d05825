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
class Absent:
    """Stands for a case that cannot be measured here, and says why."""

    why: str


Cases = Mapping[str, Case | Absent]


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio that should hold.

    Attributes:
        name: What is compared.
        numerator: The case that is judged.
        denominator: The case it is divided by; empty when the figure itself is judged.
        limit: The ratio holds at or below it; None when it is only reported.
        id: Its place in the table of goals; empty for further ratios.
        unit: Of the figure, where nothing is divided.
    """

    name: str
    numerator: str
    denominator: str
    limit: float | None
    id: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio over the rounds: median and quartiles, and what it says about the goal.

    `absent` says why nothing was measured; the figures mean nothing then.
    """

    goal: Goal
    median: float
    first: float
    third: float
    absent: str = ""

    @property
    def verdict(self) -> str:
        """Met, missed (even the first quartile is above), unsure, reported without a limit, or not measured."""
        if self.absent:
            return "not measured"
        if self.goal.limit is None:
            return "reported"
        if self.median <= self.goal.limit:
            return "met"
        return "missed" if self.first > self.goal.limit else "unsure"


def interleave(cases: Cases, rounds: int) -> dict[str, list[float]]:
    """Run every case once a round, in an order that turns by one each round, after one unmeasured warm-up."""
    there = {name: case for name, case in cases.items() if not isinstance(case, Absent)}
    return _interleave(there, rounds)


def _interleave(cases: Mapping[str, Case], rounds: int) -> dict[str, list[float]]:
    names = list(cases)
    for name in names:
        cases[name]()
    costs: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            costs[name].append(cases[name]())
    return costs


def ratio(costs: Mapping[str, Sequence[float]], goal: Goal, cases: Cases) -> Ratio:
    """Ratio of two cases, formed inside each round and then summarised; without a denominator, the figure itself."""
    for name in filter(None, (goal.numerator, goal.denominator)):
        if isinstance(case := cases[name], Absent):
            return Ratio(goal, 0.0, 0.0, 0.0, case.why)
    below = costs[goal.denominator] if goal.denominator else [1.0] * len(costs[goal.numerator])
    pairs = [a / b for a, b in zip(costs[goal.numerator], below, strict=True)]
    quartiles = statistics.quantiles(pairs, n=4, method="inclusive") if len(pairs) > 1 else [pairs[0]] * 3
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


def spawn_to_stamp(arguments: Sequence[str], environment: Mapping[str, str], stamp: str = "paint") -> float:
    """Start a Python child and give the milliseconds until it printed ``STAMP <name> <ns>``.

    Raises:
        RuntimeError: When the child ended without the stamp.
    """
    return spawn(arguments, environment)[stamp]


def spawn(arguments: Sequence[str], environment: Mapping[str, str]) -> dict[str, float]:
    """Start a Python child and give what it said of itself.

    A line ``STAMP <name> <ns>`` is a time on the monotonic clock, which parent and child share: it becomes the
    milliseconds since the start. A line ``VALUE <name> <number>`` is kept as it is.

    Raises:
        RuntimeError: When the child failed or said nothing.
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
    said = [line.split() for line in done.stdout.splitlines()]
    found = {w[1]: (int(w[2]) - start) / 1e6 for w in said if w[:1] == ["STAMP"]}
    found |= {w[1]: float(w[2]) for w in said if w[:1] == ["VALUE"]}
    if done.returncode or not found:
        raise RuntimeError(f"{arguments}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return found
