"""Counts what tests looked at, so that `python -m tests.goals` can say more than that they pass."""

from collections import Counter

COUNTED: Counter[str] = Counter()


def tally(what: str, number: int = 1) -> None:
    """Note that so much more was looked at."""
    COUNTED[what] += number
