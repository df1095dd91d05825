"""The tables of `docs/reliability.md` name tests; each of them is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOTES = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
CHECKS = (
    *(f"A{n}" for n in range(1, 16)),
    *(f"B{n}" for n in range(1, 12)),
    *(f"D{n}" for n in range(3, 17)),
    *(f"E{n}" for n in range(1, 12)),
    *(f"F{n}" for n in range(1, 14)),
)
GOALS = (*(f"G{n}" for n in range(1, 9)), *(f"G{n}" for n in range(10, 15)))


@cache
def names_in(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def named() -> list[tuple[str, str]]:
    return sorted(set(NAMED.findall(NOTES)))


@pytest.mark.parametrize(("file", "test"), named())
def test_that_a_test_of_the_notes_is_there(file: str, test: str) -> None:
    assert (ROOT / file).is_file()
    assert not test or test in names_in(ROOT / file)


def test_that_every_goal_and_every_check_has_a_line() -> None:
    rows = [line.split("|")[1].strip() for line in NOTES.splitlines() if line.startswith("| ")]
    assert [key for key in (*GOALS, *CHECKS) if rows.count(key) != 1] == []


def test_that_a_command_of_the_notes_is_a_module() -> None:
    modules = set(re.findall(r"python -m ((?:tests|benchmarks)[\w.]*)", NOTES))
    files = [ROOT.joinpath(*module.split(".")) for module in modules]
    assert [f for f in files if not (f.with_suffix(".py").is_file() or (f / "__main__.py").is_file())] == []
