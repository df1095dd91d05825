"""A sound content folder that a test may spoil, and what the catalog says of it."""

import shutil
from pathlib import Path

import pytest

from rehab.domain.content import ContentProblem
from rehab.storage.catalog import Catalog

SOUND = Path(__file__).parents[1] / "fixtures" / "content" / "sound"
ARCH, EASY, HARD = "foot/arch-lift.toml", "calf/easy-raise.toml", "calf/hard-raise.toml"
PLAN, SOURCES = "programmes/two-steps.toml", "sources.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound content folder that a test may spoil."""
    return Path(shutil.copytree(SOUND, tmp_path / "exercises"))


def problems(folder: Path) -> tuple[ContentProblem, ...]:
    return Catalog(folder).problems()


def only_problem(folder: Path) -> ContentProblem:
    found = problems(folder)
    assert len(found) == 1, [str(problem) for problem in found]
    return found[0]


def problem_of(folder: Path, file: str) -> ContentProblem:
    (problem,) = (p for p in problems(folder) if p.file == file)
    return problem


def spoil(folder: Path, file: str, old: str, new: str) -> str:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    (folder / file).write_text(changed, encoding="utf-8")
    return changed


def line_of(text: str, mark: str) -> int:
    return text[: text.index(mark)].count("\n") + 1
