"""The table of goals, what judges them, and the tables that are made from a run."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.__main__ import GOALS, main
from benchmarks.core import Absent, Goal, interleave, ratio
from benchmarks.goals import entries, goals_of

ROOT = Path(__file__).resolve().parents[2]
IDS = {f"P{number}" for number in range(1, 19)}


def whole_run(path: Path) -> Path:
    """Figures for every goal, all made up."""
    ratios = [
        ratio({"a": [1.0, 2.0], "b": [1.0, 1.0]}, made(e.goal), {"a": zero, "b": zero}) for e in entries()
    ]
    found = [report.row(r) | {"id": e.goal.id} for r, e in zip(ratios, entries(), strict=True)]
    run = {
        **{"day": "2026-01-02", "rounds": 2, "load_before": 0.1, "cores": 2, "system": "Linux"},
        **{"python": "3.11.7", "libraries": {"numpy": "2.4"}},
    }
    path.write_text(json.dumps({"run": run, "ratios": found, "costs_ms": {}}), encoding="utf-8")
    return path


def zero() -> float:
    return 0.0


def made(goal: Goal) -> Goal:
    return Goal(goal.name, "a", "b", goal.limit, goal.id, goal.unit)


def test_that_every_goal_is_in_the_table_once_and_measured_by_a_group() -> None:
    ids = [entry.goal.id for entry in entries()]
    assert len(set(ids)) == len(ids)
    assert {re.sub(r"[a-z]$", "", one) for one in ids} == IDS
    assert {entry.group for entry in entries()} == set(GOALS)


@pytest.mark.parametrize("group", GOALS)
def test_that_a_group_judges_its_goals(group: str) -> None:
    judged = importlib.import_module(f"benchmarks.{group}").GOALS
    assert set(goals_of(group)) <= set(judged)
    for goal in goals_of(group):
        # A figure without a denominator has a unit, a ratio has none.
        assert bool(goal.unit) != bool(goal.denominator)


def test_that_a_ratio_is_formed_inside_a_round_and_judged_by_its_quartiles() -> None:
    goal = Goal("", "a", "b", 2.0)
    cases = {"a": zero, "b": zero}

    def verdict(*costs: float) -> str:
        return ratio({"a": costs, "b": [1.0] * len(costs)}, goal, cases).verdict

    assert verdict(1, 2, 9) == "met"
    assert verdict(1, 3, 9) == "unsure"
    assert verdict(3, 3, 9) == "missed"
    assert ratio({"a": (10, 300), "b": (10, 300)}, goal, cases).median == 1.0


def test_that_what_is_not_there_is_said_and_never_an_error() -> None:
    cases = {"a": zero, "b": Absent("b is not installed")}
    found = ratio(interleave(cases, 1), Goal("", "a", "b", 1.0), cases)
    assert (found.verdict, found.absent) == ("not measured", "b is not installed")


def test_that_tables_are_made_from_a_run_and_name_every_goal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--table", str(whole_run(tmp_path / "run.json"))]) == 0
    said = capsys.readouterr().out
    for entry in entries():
        assert f"| {entry.goal.id} | {entry.goal.name} | 1.50" in said
        assert entry.note in said


@pytest.mark.parametrize("name", report.PLACES)
def test_that_a_document_shows_every_goal_of_the_table(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    shown = text[text.index(report.START) : text.index(report.END)]
    for entry in entries():
        if report.PLACES[name] or entry.goal.limit:
            assert f"| {entry.goal.id} | {entry.goal.name} |" in shown


def test_that_a_document_without_its_place_is_refused() -> None:
    with pytest.raises(ValueError, match="speed"):
        report.replaced("nothing here", "table")
    marked = f"before\n{report.START}\nold\n{report.END}\nafter"
    assert report.replaced(marked, "new") == f"before\n{report.START}\nnew\n{report.END}\nafter"
