"""The table of goals, read from `goals.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.core import Goal

FILE = Path(__file__).with_name("goals.toml")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table.

    Attributes:
        group: Name of the group that measures it.
        goal: What is compared.
        note: Why the product differs from what the goal was set for, or why it is missed.
    """

    group: str
    goal: Goal
    note: str


@cache
def entries() -> tuple[Entry, ...]:
    """All lines, in their order."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(_entry(line) for line in table["goal"])


def _entry(line: dict[str, str]) -> Entry:
    limit = None if "limit" not in line else float(line["limit"])
    goal = Goal(
        line["what"], line["numerator"], line.get("denominator", ""), limit, line["id"], line.get("unit", "")
    )
    return Entry(line["group"], goal, line.get("note", ""))


def goals_of(group: str) -> tuple[Goal, ...]:
    """The goals that a group measures."""
    return tuple(entry.goal for entry in entries() if entry.group == group)
