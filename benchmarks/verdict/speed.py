"""Ten years of daily scores: the whole course of verdicts, against copying the same days through plain Python."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed
from benchmarks.made_up import START, ten_years

if TYPE_CHECKING:
    from pathlib import Path

GOALS = (
    Goal(
        "verdict: ten years / one year, a day",
        "ten years of verdicts, a day",
        "one year of verdicts, a day",
        1.5,
    ),
)


def cases(_folder: Path) -> dict[str, Case]:
    """The course of a long and of a short history, each per day."""
    from rehab.domain.progress import assess

    long = ten_years()
    last = max(score.day for score in long.scores)
    year = START + timedelta(days=364)
    days = (last - START).days + 1

    def ten() -> float:
        return timed(lambda: assess(long, last)) / days

    def one() -> float:
        return timed(lambda: assess(long, year)) / 365

    return {"ten years of verdicts, a day": ten, "one year of verdicts, a day": one}
