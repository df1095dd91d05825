"""A start of the real program under an X server: to Today and to the first chart, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from benchmarks import peers, screen
from benchmarks.core import CHECKOUT, Absent, Cases, spawn
from benchmarks.goals import goals_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GOALS = goals_of("start")
PEERS = False
"""Whether other programs are started too."""


def why_not() -> str | None:
    """Why there is nothing to measure here, or None."""
    if sys.platform != "linux":
        return "the windows are watched through Xvfb, on Linux"
    return screen.MISSING if screen.display() is None else None


class Child:
    """A child that says several things of itself in one start: each is a case, and the first of them starts it."""

    def __init__(self, arguments: tuple[str, ...], environment: Mapping[str, str]) -> None:
        self._start = partial(spawn, arguments, environment)
        self._left: dict[str, float] = {}

    def value(self, name: str) -> float:
        """One of the values, of a start from which it was not taken yet."""
        if name not in self._left:
            self._left = self._start()
        return self._left.pop(name)


def cases(folder: Path) -> Cases:
    """The data folder holds the sample person: fourteen weeks of entries."""
    data = folder / "start"
    subprocess.run(
        [sys.executable, "-m", "rehab", "sample", "--data-dir", str(data)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    there = {**screen.environment(), "REHAB_DATA_DIR": str(data)}
    child = ("-m", "benchmarks.start_child")
    bare = Child(("-m", "benchmarks.bare_window"), there)
    chart = Child((*child, "chart"), there)
    today = Child((*child, "today"), there)
    blocking = Child((*child, "blocking"), there)
    return {
        "bare window painted": lambda: bare.value("paint"),
        "memory of a bare window": lambda: bare.value("memory"),
        "Today painted": lambda: today.value("paint"),
        "frame painted": lambda: today.value("frame"),
        "memory at Today": lambda: today.value("memory"),
        "chart painted": lambda: chart.value("chart"),
        "memory after a chart": lambda: chart.value("memory_after"),
        "longest silence": lambda: chart.value("silence"),
        "blocking load": lambda: blocking.value("blocked"),
        **{f"{name} painted": _peer(name, folder) for name in peers.PROGRAMS},
    }


def _peer(name: str, folder: Path) -> peers.Peer | Absent:
    found = peers.program(name)
    if found is None:
        return Absent(f"{name} is not installed")
    if not PEERS:
        return Absent("other programs are started with --peers auto only")
    if not peers.is_answered(name):
        return Absent(f"{name} asks something first; {peers.HOMES} names no home where it was answered")
    return peers.Peer(name, found, folder / "peers")
