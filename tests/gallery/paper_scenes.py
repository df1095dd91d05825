"""The print preview in every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gallery.program_scenes import editing, started
from tests.gallery.stage import Scene, Stage, stage

if TYPE_CHECKING:
    from pathlib import Path


def plan(folder: Path, look: dict[str, object]) -> Stage:
    s = started(folder, look, "P01", 7)
    s.go("paper")
    return s


def draft(folder: Path, look: dict[str, object]) -> Stage:
    """Changes of the builder, enlarged."""
    s = editing(folder, look)
    s.go("paper:draft")
    s.wait_for_jobs()
    for _step in range(3):
        s.click("paper_larger")
    return s


def programme(folder: Path, look: dict[str, object]) -> Stage:
    """A programme of the library on US Letter, second page."""
    s = stage(folder, sample=False, **look)
    s.go("paper:heel-pain-runners-return")
    s.wait_for_jobs()
    s.click("paper_next")
    return s


def nothing(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("paper")
    return s


SCENES: dict[str, Scene] = {
    "paper": plan,
    "paper-draft": draft,
    "paper-programme": programme,
    "paper-empty": nothing,
}
