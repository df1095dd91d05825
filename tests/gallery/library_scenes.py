"""The library: grid, filters, one exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QScrollArea, QWidget

from rehab.paths import Paths
from rehab.services.bundle import open_services
from tests.gallery.stage import Scene, Stage, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def library(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library")
    return s


def library_cursor(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    s.wait_for_jobs()
    grid = s.window.findChild(QWidget, "library_grid")
    grid.set_current("short-foot")  # type: ignore[attr-defined]
    grid.setFocus()
    settle()
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


def by_complaint(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:complaints")
    return s


def exercise_left(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:split-squat")
    s.wait_for_jobs()
    left = s.child("exercise_side").findChildren(QRadioButton)[0]
    left.click()
    return s


def exercise_still(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **{**look, "animated": False})
    s.go("library:eccentric-heel-drop")
    return s


def own_form(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:new")
    s.child("form_name").setText("Stair calf hang")  # type: ignore[attr-defined]
    s.child("form_reps").setText("many")  # type: ignore[attr-defined]
    s.click("form_save")
    s.child("exercise_form").findChild(QScrollArea).verticalScrollBar().setValue(0)
    return s


def own_copy(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:wall-calf-stretch")
    s.wait_for_jobs()
    s.click("exercise_copy")
    s.click("form_save")
    s.wait_for_jobs()
    return s


def own_archived(folder: Path, look: dict[str, object]) -> Stage:
    s = own_copy(folder, look)
    s.click("exercise_archive")
    return s


def library_add(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    s.wait_for_jobs()
    page = s.window.findChild(QWidget, "library_page")
    page.grid.set_current("wall-calf-stretch")  # type: ignore[attr-defined]
    page.grid.setFocus()  # type: ignore[attr-defined]
    page.add_clicked.emit("clamshell")  # type: ignore[attr-defined]
    settle()
    return s


def import_pack(folder: Path, look: dict[str, object]) -> Stage:
    other = Paths(folder / "other").ensure()
    s = stage(folder, **look)
    theirs = open_services(other, lambda: s.now[0])
    table = theirs.own.copied("wall-calf-stretch")
    names = ("Stair calf hang", "My towel stretch")
    slugs = [theirs.own.save({**table, "name": name}).value.slug for name in names]
    far = {**table, "name": "Long step", "drawing": {"a": {"foot_right": {"ball": [90, 0, 9]}}}}
    slugs.append(theirs.own.save(far).value.slug)
    file = folder / "from-anna.rehabpack"
    theirs.packs.export([*slugs, "short-foot"], file)
    theirs.close()
    s.services.own.save({**table, "name": names[1], "level": "hard"})
    s.go("library")
    s.wait_for_jobs()
    s.window.findChild(QWidget, "library_page").file_dropped.emit(file)  # type: ignore[attr-defined]
    s.wait_for_jobs()
    return s


SCENES: dict[str, Scene] = {
    "05-library": library,
    "05-library-cursor": library_cursor,
    "05-library-filtered": library_filtered,
    "05-library-nothing": library_nothing,
    "05-exercise": exercise,
    "05-library-complaints": by_complaint,
    "05-exercise-left": exercise_left,
    "05-exercise-still": exercise_still,
    "05-exercise-own": own_copy,
    "05-exercise-archived": own_archived,
    "05-exercise-form": own_form,
    "05-library-add": library_add,
    "05-library-import": import_pack,
}
