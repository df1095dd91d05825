"""Drawings that somebody has broken: told with line and field, or painted, and nothing else."""

from pathlib import Path

import pytest

from benchmarks.drawing_fuzz import torture

DRAWN = Path(__file__).parents[1] / "fixtures" / "content" / "drawn"


def test_that_mutated_drawings_are_checked_or_painted_and_nothing_else() -> None:
    found = torture(sorted(DRAWN.glob("hip/*.toml")), count=20, seed=11)
    assert found.crashes == []
    assert found.sound + found.refused == 20
    assert found.codes


def test_that_a_check_that_breaks_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from rehab.figure import checks

    def broken(_drawing: object) -> tuple[()]:
        raise RuntimeError

    monkeypatch.setattr(checks, "faults", broken)
    assert torture(sorted(DRAWN.glob("hip/*.toml")), count=5, seed=2).crashes
