"""What trend and verdict of ten years cost, against scipy's robust slope, which others would use for it."""

from __future__ import annotations

import time
from importlib.util import find_spec
from typing import TYPE_CHECKING

from benchmarks.core import Absent, Case, Cases
from benchmarks.goals import goals_of
from benchmarks.made_up import half_a_year, ten_years

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.domain.history import History

GOALS = goals_of("slopes")
WINDOW, REPLAYED = 42, 3609
"""Days of one slope, and days on which it is asked for; the product's days are scaled to as many."""


def cases(_folder: Path) -> Cases:
    """Processor time in milliseconds: nothing here waits for anything."""
    from rehab.domain.course import course
    from rehab.domain.trend import trend

    long, short = ten_years(), half_a_year()
    end = max(score.day for score in short.scores)
    days = (end - short.start).days + 1
    points = [(score.day, score.value) for score in long.scores]
    return {
        "trend of ten years": lambda: worked(lambda: trend(points)),
        "course of ten years": lambda: worked(lambda: course(short, end)) * REPLAYED / days,
        **_scipy(long),
    }


def _scipy(history: History) -> dict[str, Case | Absent]:
    names = ("scipy theilslopes", "scipy day by day")
    if find_spec("scipy") is None:
        return dict.fromkeys(names, Absent("scipy is not installed"))
    from scipy.stats import theilslopes

    values = [score.value for score in history.scores]

    def day_by_day() -> None:
        for last in range(WINDOW, WINDOW + REPLAYED // 10):
            theilslopes(values[last - WINDOW : last])

    return {
        names[0]: lambda: worked(lambda: theilslopes(values)),
        names[1]: lambda: worked(day_by_day) * 10,
    }


def worked(work: Callable[[], object]) -> float:
    """Processor time of a call in all threads, in milliseconds."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000
