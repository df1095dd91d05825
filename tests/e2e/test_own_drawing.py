"""A person adds an own exercise with a drawn pose: the form, the pose editor, and back in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.pose_bases import BASES
from rehab.figure.skeleton import solve
from tests.e2e.conftest import Road, road
from tests.ui.test_library import focus_name, window
from tests.ui.test_own_form import write
from tests.ui.test_pose_editor import CONTROL, SHIFT, Editor

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise

__all__ = ["road", "window"]

FORM_ACTIONS = 5
"""New, name, region, steps, draw."""
SECONDS_AN_ACTION = 10
"""Generous for a person with a mouse who looks before each click."""
SECONDS_A_KEY = 1
"""Generous for a person who holds Tab and the arrow keys down."""


def test_that_an_own_exercise_is_added_and_drawn_by_mouse_in_under_five_minutes(window: Road) -> None:
    window.click("library_new")
    write(window, "name", "Wall squat")
    window.click("form_regions_knee")
    write(window, "steps", "Stand before a wall.\nSink.")
    window.click("form_draw")
    assert window.page == "pose"
    editor = Editor(window)
    editor.segment("pose_which", "b")
    editor.drag("pelvis", -40, -110)
    editor.drag("nape", 40, -10)
    editor.segment("pose_tools", "felt")
    editor.choose("felt_area", "front-thigh")
    editor.segment("pose_tools", "arrow")
    editor.choose("arrow_follow", "pelvis")
    editor.click("pose_done")
    assert window.page == "library"
    made: Exercise = window.services.library.exercise("wall-squat")
    assert made.drawing is not None
    before, after = (solve(pose).joints["pelvis"][1] for pose in (made.drawing.a, made.drawing.b))
    assert after < before - 10
    assert (FORM_ACTIONS + editor.actions) * SECONDS_AN_ACTION < 300


def test_that_an_own_exercise_is_added_and_drawn_by_keyboard_alone_in_under_five_minutes(
    window: Road,
) -> None:
    keys = 0

    def tab_to(name: str) -> None:
        nonlocal keys
        for _ in range(80):
            if focus_name() == name:
                return
            window.press(Qt.Key.Key_Tab)
            keys += 1
        raise AssertionError(f"Tab never reached {name}")

    window.find("library_new").setFocus()
    window.press(Qt.Key.Key_Space)
    window.type("Arm lift")
    tab_to("form_regions_shoulder")
    window.press(Qt.Key.Key_Space)
    tab_to("form_steps")
    window.type("Kneel.")
    window.press(Qt.Key.Key_Return)
    window.type("Lift one hand.")
    tab_to("form_draw")
    window.press(Qt.Key.Key_Space)
    assert window.page == "pose"
    editor = Editor(window)
    editor.pick("pose_base", "Hands and knees")
    editor.back_to("pose_which")
    editor.key(Qt.Key.Key_Space)
    editor.tab_to_handle("hand_right")
    for _ in range(8):
        editor.key(Qt.Key.Key_Up, SHIFT)
    editor.key(Qt.Key.Key_S, CONTROL)
    editor.key(Qt.Key.Key_Escape)
    assert window.page == "library"
    drawing = window.services.library.exercise("arm-lift").drawing
    assert drawing is not None
    assert drawing.a == BASES["hands-and-knees"]
    lifted = solve(drawing.b).joints["hand_right"][1] - solve(drawing.a).joints["hand_right"][1]
    assert lifted > 20
    typed = len("Arm lift") + len("Kneel.") + len("Lift one hand.")
    assert (keys + typed + FORM_ACTIONS + editor.actions) * SECONDS_A_KEY < 300
