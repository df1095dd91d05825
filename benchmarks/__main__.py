"""``python -m benchmarks [group ...]``: every goal of speed and other ratios, each formed inside a round of one run.

Without a group all goals of `goals.toml` are measured; ``all`` adds every further ratio.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import report, start
from benchmarks.core import Ratio, interleave, ratio

if TYPE_CHECKING:
    from types import ModuleType

GOALS = ("start", "database", "people", "charts", "slopes", "files", "tables", "server")
"""Groups of goals."""
FURTHER = {
    "encrypted": "encrypted",
    "verdict": "verdict.speed",
    "figure": "figure",
    "library": "library",
    "window": "window",
    "player": "player",
    "builder": "builder",
    "history": "history",
    "import": "import_runs",
    "clinic": "clinic",
    "shared": "shared",
    "safety": "safety",
}
"""Groups of further ratios, and their modules."""
ROUNDS = 7
LIBRARIES = "REHAB_BENCH_LIBRARIES"
"""Names a folder with further libraries that something is measured against, such as scipy or reportlab."""


def main(arguments: list[str] | None = None) -> int:
    """Run the groups asked for, print the table, and fail with --check when a goal is surely missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = [*GOALS, *FURTHER, "all"]
    parser.add_argument("groups", nargs="*", choices=[*names, []], help=f"{', '.join(names)}; default: goals")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    parser.add_argument("--check", action="store_true", help="exit 1 when a goal is surely missed")
    parser.add_argument("--peers", choices=("auto", "none"), default="none", help="start other programs too")
    parser.add_argument(
        "--table", type=Path, metavar="JSON", help="print the table of a run, measure nothing"
    )
    parser.add_argument(
        "--write", action="store_true", help="with --table: put it into README.md and docs/speed.md"
    )
    chosen = parser.parse_args(arguments)
    if chosen.table:
        report.tables(chosen.table, chosen.write)
        return 0
    sys.path += filter(None, [os.environ.get(LIBRARIES)])
    start.PEERS = chosen.peers == "auto"
    groups = [*GOALS, *FURTHER] if "all" in chosen.groups else chosen.groups or GOALS
    results: list[Ratio] = []
    costs: dict[str, list[float]] = {}
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="rehab-bench-", ignore_cleanup_errors=True) as folder:
        for name in groups:
            print(f"measuring {name} ...", file=sys.stderr, flush=True)
            measured, ratios = run(
                importlib.import_module(f"benchmarks.{FURTHER.get(name, name)}"), Path(folder), chosen.rounds
            )
            costs.update(measured)
            results.extend(ratios)
    report.show(results, costs)
    if chosen.json:
        report.write(chosen.json, results, costs, chosen.rounds, load)
    return 1 if chosen.check and any(r.verdict == "missed" for r in results) else 0


def run(group: ModuleType, folder: Path, rounds: int) -> tuple[dict[str, list[float]], list[Ratio]]:
    """Measure one group: the costs of its cases, and the ratios it is about."""
    try:
        if (why := getattr(group, "why_not", lambda: None)()) is not None:
            return {}, [Ratio(goal, 0.0, 0.0, 0.0, why) for goal in group.GOALS]
        cases = group.cases(folder)
        measured = interleave(cases, min(rounds, getattr(group, "MOST_ROUNDS", rounds)))
        return measured, [ratio(measured, goal, cases) for goal in group.GOALS]
    except Exception as error:  # noqa: BLE001 - what the other groups found is not lost
        traceback.print_exc()
        return {}, [Ratio(goal, 0.0, 0.0, 0.0, f"failed: {error!r}"[:80]) for goal in group.GOALS]
    finally:
        getattr(group, "close", lambda: None)()


if __name__ == "__main__":
    sys.exit(main())
