"""What a run found: on the screen, as a file, and as the tables of README.md and docs/speed.md."""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from benchmarks.core import CHECKOUT, Ratio
from benchmarks.goals import entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from benchmarks.goals import Entry

BUSY = 0.5
"""From this load on, before the run, the computer had other things to do."""
PLACES = {"README.md": False, "docs/speed.md": True}
"""Where a table stands, and whether with all lines and notes."""
START, END = "<!-- speed: made by python -m benchmarks --table -->", "<!-- end of speed -->"
Row = dict[str, Any]


def row(result: Ratio) -> Row:
    """A ratio as plain values."""
    goal = result.goal
    return {
        "id": goal.id,
        "name": goal.name,
        "median": round(result.median, 4),
        "first_quartile": round(result.first, 4),
        "third_quartile": round(result.third, 4),
        "limit": goal.limit,
        "unit": goal.unit,
        "verdict": result.verdict,
        "absent": result.absent,
    }


def write(
    file: Path, results: Sequence[Ratio], costs: Mapping[str, Sequence[float]], rounds: int, load: float
) -> None:
    """All figures of a run as JSON."""
    run = {
        "day": f"{datetime.now(UTC):%Y-%m-%d}",
        "rounds": rounds,
        "load_before": round(load, 2),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
        "libraries": {
            name: version(name) for name in ("PySide6-Essentials", "SQLAlchemy", "matplotlib", "numpy")
        },
    }
    whole = {"run": run, "ratios": [row(r) for r in results], "costs_ms": costs}
    file.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def show(results: Sequence[Ratio], costs: Mapping[str, Sequence[float]]) -> None:
    """Print the ratios, then the costs they were made of."""
    width = max(len(r.goal.name) for r in results)
    print(f"{'goal':<5} {'ratio':<{width}}  median  quartiles        limit  result")
    for r in results:
        limit = "-" if r.goal.limit is None else f"{r.goal.limit:g}"
        said = f"not measured: {r.absent}" if r.absent else r.verdict
        figures = f"{figure(r.median):>7}  {figure(r.first) + '-' + figure(r.third):<15}"
        figures = figures if not r.absent else f"{'-':>7}  {'-':<15}"
        print(f"{r.goal.id:<5} {r.goal.name:<{width}} {figures} {limit:>6}  {said}")
    print()
    for name, values in costs.items():
        print(f"{name:<44} {statistics.median(values):9.2f} (best {min(values):.2f}, {len(values)} rounds)")


def figure(value: float) -> str:
    """A ratio with three significant digits at most."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value < 1 else f"{value:.2f}"


def tables(file: Path, put: bool) -> None:
    """Print the tables of a run, or put them where they belong.

    Args:
        file: What `write` wrote.
        put: Whether README.md and docs/speed.md are changed.
    """
    found = json.loads(file.read_text(encoding="utf-8"))
    for name, whole in PLACES.items():
        made = table(found, whole)
        if put:
            place = CHECKOUT / name
            place.write_text(replaced(place.read_text(encoding="utf-8"), made), encoding="utf-8")
        else:
            print(f"{name}:\n{made}\n")


def replaced(text: str, made: str) -> str:
    """A document with another table between its marks.

    Raises:
        ValueError: The marks are not there.
    """
    pattern = re.compile(f"{re.escape(START)}.*?{re.escape(END)}", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(START)
    return pattern.sub(lambda _match: f"{START}\n{made}\n{END}", text, count=1)


def table(found: Mapping[str, Any], whole: bool) -> str:
    """A run as Markdown.

    Args:
        found: What `write` wrote.
        whole: All lines with quartiles and notes; else a line a goal.
    """
    by_id = {line["id"]: line for line in found["ratios"] if line["id"]}
    lines = [_said(found["run"]), ""]
    if whole:
        lines += ["| goal | what | median | quartiles | limit | |", "|---|---|---|---|---|---|"]
        lines += [_long(entry, by_id.get(entry.goal.id)) for entry in entries()]
        lines += ["", "What the notes say of those that differ or are missed:", ""]
        lines += [f"- **{e.goal.id}** {e.note}" for e in entries() if e.note]
    else:
        lines += ["| goal | what | measured | limit | |", "|---|---|---|---|---|"]
        lines += [_short(entry, by_id.get(entry.goal.id)) for entry in entries() if entry.goal.limit]
    return "\n".join(lines)


def _said(run: Mapping[str, Any]) -> str:
    libraries = ", ".join(f"{name} {number}" for name, number in run["libraries"].items())
    busy = ""
    if run["load_before"] > BUSY * run["cores"]:
        busy = f" Other programs were running (load {run['load_before']} before): times are too long, ratios less so."
    return (
        f"Measured on {run['day']}: {run['cores']} virtual cores, {run['system']}, Python {run['python']}, "
        f"{libraries}; {run['rounds']} rounds.{busy}"
    )


def _outcome(line: Row | None) -> str:
    if line is None:
        return "not measured"
    return f"not measured: {line['absent']}" if line["absent"] else str(line["verdict"])


def _value(entry: Entry, line: Row | None, name: str = "median") -> str:
    if line is None or line["absent"]:
        return "–"
    unit = f" {entry.goal.unit}" if entry.goal.unit else ""
    return f"{figure(line[name])}{unit}"


def _limit(entry: Entry) -> str:
    goal = entry.goal
    return "–" if goal.limit is None else f"{goal.limit:g} {goal.unit}".strip()


def _short(entry: Entry, line: Row | None) -> str:
    goal = entry.goal
    return f"| {goal.id} | {goal.name} | {_value(entry, line)} | {_limit(entry)} | {_outcome(line)} |"


def _long(entry: Entry, line: Row | None) -> str:
    quartiles = "–"
    if line is not None and not line["absent"]:
        quartiles = f"{_value(entry, line, 'first_quartile')} to {_value(entry, line, 'third_quartile')}"
    goal = entry.goal
    return f"| {goal.id} | {goal.name} | {_value(entry, line)} | {quartiles} | {_limit(entry)} | {_outcome(line)} |"
