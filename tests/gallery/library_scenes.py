"""The library: grid, filters, one exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gallery.stage import Scene, Stage, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def library(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library")
    return s


def library_filtered(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    presenter_filter(s, "region", "calf")
    presenter_filter(s, "kind", "strength")
    return s


def presenter_filter(s: Stage, group: str, option: str) -> None:
    box = s.window.findChild(QWidget, f"filter_{group}_{option}")
    if box is not None:
        box.click()  # type: ignore[attr-defined]
    settle()


def library_nothing(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    s.child("library_search").setText("streching bananna")  # type: ignore[attr-defined]
    QTest.qWait(100)
    settle()
    return s


def exercise(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:plantar-fascia-stretch")
    return s


SCENES: dict[str, Scene] = {
    "05-library": library,
    "05-library-filtered": library_filtered,
    "05-library-nothing": library_nothing,
    "05-exercise": exercise,
}
