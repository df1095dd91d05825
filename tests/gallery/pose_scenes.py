"""The pose editor: a new drawing, one that was worked on, the panels, a close foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.builders import add_own_exercise
from tests.gallery.stage import stage

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gallery.stage import Stage

SLUG = "my-wall-stretch"


def _opened(folder: Path, look: dict[str, object], copied: str = "") -> Stage:
    s = stage(folder, **look)
    add_own_exercise(s.services.database, SLUG, "My wall stretch")
    if copied:
        drawing = s.services.library.exercise(copied).drawing
        s.services.drawings.save_drawing(SLUG, drawing)
    s.go(f"pose:{SLUG}")
    s.wait_for_jobs()
    return s


def _tool(s: Stage, tool: str) -> Stage:
    s.child("pose_page").tool_chosen.emit(tool)
    s.wait_for_jobs()
    return s


def new(folder: Path, look: dict[str, object]) -> Stage:
    return _opened(folder, look)


def worked_on(folder: Path, look: dict[str, object]) -> Stage:
    s = _opened(folder, look, "wall-calf-stretch")
    page = s.child("pose_page")
    page.which_chosen.emit("b")
    page.canvas.handle_chosen.emit("hand_right")
    page.canvas.setFocus()
    for _ in range(3):
        s.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    s.wait_for_jobs()
    return s


def things(folder: Path, look: dict[str, object]) -> Stage:
    return _tool(_opened(folder, look, "step-heel-raise"), "things")


def felt(folder: Path, look: dict[str, object]) -> Stage:
    return _tool(_opened(folder, look, "bridge"), "felt")


def arrow(folder: Path, look: dict[str, object]) -> Stage:
    return _tool(_opened(folder, look, "clamshell"), "arrow")


def view(folder: Path, look: dict[str, object]) -> Stage:
    return _tool(_opened(folder, look, "short-foot"), "view")


SCENES = {
    "05-pose-new": new,
    "05-pose-worked-on": worked_on,
    "05-pose-things": things,
    "05-pose-felt": felt,
    "05-pose-arrow": arrow,
    "05-pose-view": view,
}
