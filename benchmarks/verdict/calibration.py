"""How often each answer was right for made-up people, by the probability with which it was told."""

from __future__ import annotations

import json
import math
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.verdict import people
from rehab.domain.calibration import BANDS, Band, band
from rehab.domain.course import course
from rehab.domain.verdict import NEEDS_CARE, State
from rehab.exchange.cases import read_cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rehab.domain.verdict import DayVerdict

STATES = tuple(state for state in State if state is not State.INSUFFICIENT)
TARGET = Path(__file__).resolve().parents[2] / "rehab" / "domain" / "calibration_table.py"
Shares = dict[tuple[State, int], list[float]]
HEAD = '''"""How often an answer was right for made-up people, by state and by the probability with which it was told.

Changes by hand are lost; it is made by

    {command}

Each person counts once a band: with the share of such days on which the answer was right. The people are those of
`benchmarks/verdict/`, mild and harsh in equal parts, from seeds that were used for nothing else. Source: X.
"""

TOLD: dict[str, tuple[tuple[int, float, float], ...]] = {{
'''


def person_shares(told: Sequence[DayVerdict], true: Sequence[str]) -> Iterator[tuple[State, int, float]]:
    """Share of right days of one person for each answer and band in which it was told.

    Args:
        told: The answer of every day.
        true: The true state of every day.
    """
    marks: dict[tuple[State, int], list[bool]] = defaultdict(list)
    for verdict, state in zip(told, map(State, true), strict=True):
        if verdict.state is not State.INSUFFICIENT:
            marks[verdict.state, band(verdict.chance)].append(_is_right(verdict.state, state))
    for (state, place), right in marks.items():
        yield state, place, sum(right) / len(right)


def _is_right(said: State, true: State) -> bool:
    return true in NEEDS_CARE if said in NEEDS_CARE else said is true


def gather(seeds: Iterable[int], size: int, setting: people.Setting, found: Shares) -> None:
    """Judge cohorts and add the shares of their people."""
    with tempfile.TemporaryDirectory(prefix="rehab-calibration-") as folder:
        path = Path(folder) / "cases.jsonl"
        for seed in seeds:
            cohort: list[tuple[dict[str, Any], dict[str, Any]]] = list(people.cohort(seed, size, setting))
            path.write_text("\n".join(json.dumps(case) for case, _ in cohort), encoding="utf-8")
            for case, (_, truth) in zip(read_cases(path), cohort, strict=True):
                for state, place, share in person_shares(course(case.history, case.end), truth["state"]):
                    found[state, place].append(share)
            print(f"seed {seed}: {size} people", flush=True)


def summary(shares: Sequence[float]) -> Band:
    """Mean over people with its standard error."""
    n = len(shares)
    mean = sum(shares) / n if n else 0.0
    spread = math.fsum((share - mean) ** 2 for share in shares) / max(1, n - 1)
    return Band(n, round(mean, 4), round(math.sqrt(spread / max(1, n)), 4))


def write(found: Shares, command: str, target: Path = TARGET) -> None:
    """Write the table as the module that the app reads."""
    lines = [HEAD.format(command=command)]
    for state in STATES:
        lines.append(f'    "{state.value}": (\n')
        for place in range(len(BANDS)):
            one = summary(found[state, place])
            lines.append(f"        ({one.people}, {one.right}, {one.error}),\n")
        lines.append("    ),\n")
    lines.append("}\n")
    target.write_text("".join(lines), encoding="utf-8")
