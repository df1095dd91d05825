"""A person adds an own exercise with a drawn pose: the form, the pose editor, and back in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.figure.skeleton import solve
from tests.e2e.conftest import Road, road
from tests.ui.test_library import window
from tests.ui.test_own_form import write
from tests.ui.test_pose_editor import Editor

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise

__all__ = ["road", "window"]

FORM_ACTIONS = 5
"""New, name, region, steps, draw."""
SECONDS_AN_ACTION = 10
"""Generous for a person with a mouse who looks before each click."""


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
