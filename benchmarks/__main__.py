"""``python -m benchmarks [group ...] [--rounds N] [--json FILE] [--check]``: all ratios in one run."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from benchmarks import (
    builder,
    charts,
    clinic,
    database,
    encrypted,
    figure,
    history,
    import_runs,
    library,
    player,
    safety,
    shared,
    start,
    window,
)
from benchmarks.core import Ratio, interleave, ratio
from benchmarks.verdict import speed

GROUPS = {
    "start": start,
    "database": database,
    "encrypted": encrypted,
    "charts": charts,
    "verdict": speed,
    "figure": figure,
    "library": library,
    "window": window,
    "player": player,
    "builder": builder,
    "history": history,
    "import": import_runs,
    "clinic": clinic,
    "shared": shared,
    "safety": safety,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the groups asked for, print the table, and fail with --check when a goal is surely missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "groups",
        nargs="*",
        choices=[*GROUPS, []],
        help=f"{', '.join(GROUPS)}; default all",
    )
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args(arguments)
    results: list[Ratio] = []
    costs: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="rehab-bench-") as folder:
        for name in chosen.groups or GROUPS:
            group = GROUPS[name]
            if (why := getattr(group, "why_not", lambda: None)()) is not None:
                print(f"{name} is not measured: {why}")
                continue
            measured = interleave(group.cases(Path(folder)), chosen.rounds)
            costs.update(measured)
            results.extend(ratio(measured, goal) for goal in group.GOALS)
            if hasattr(group, "close"):
                group.close()
    show(results, costs)
    if chosen.json:
        chosen.json.write_text(json.dumps({"costs_ms": costs, "ratios": [row(r) for r in results]}, indent=1))
    return 1 if chosen.check and any(r.verdict == "missed" for r in results) else 0


def row(result: Ratio) -> dict[str, object]:
    """A ratio as plain values."""
    return {
        "name": result.goal.name,
        "median": round(result.median, 3),
        "first_quartile": round(result.first, 3),
        "third_quartile": round(result.third, 3),
        "limit": result.goal.limit,
        "verdict": result.verdict,
    }


def show(results: list[Ratio], costs: dict[str, list[float]]) -> None:
    """Print the ratios, then the costs they were made of."""
    width = max(len(r.goal.name) for r in results)
    print(f"{'ratio':<{width}}  median  quartiles      goal   result")
    for r in results:
        limit = "-" if r.goal.limit is None else f"{r.goal.limit:g}"
        print(
            f"{r.goal.name:<{width}}  {r.median:6.2f}  {r.first:5.2f}-{r.third:<6.2f}  {limit:>5}   {r.verdict}"
        )
    print()
    for name, values in costs.items():
        ordered = sorted(values)
        print(
            f"{name:<40} {ordered[len(ordered) // 2]:9.2f} ms (best {ordered[0]:.2f}, {len(ordered)} rounds)"
        )


if __name__ == "__main__":
    sys.exit(main())
