"""Building a plan: doses and rows, by mouse and by keyboard, with undo and without losing a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView

from rehab.domain.dose import LoadType
from rehab.domain.program import PerWeek
from tests.e2e.conftest import Road, road
from tests.ui.builder_home import (
    ALT,
    CONTROL,
    SHIFT,
    add,
    draft,
    drag,
    evening,
    focus_name,
    plan,
    rows,
    slugs,
    type_into,
    window,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road", "window"]


# doses


def test_that_typed_doses_are_kept_as_a_draft_and_the_plan_stays(window: Road) -> None:
    before = plan(window)
    type_into(window, "amount_0", "3x12")
    type_into(window, "hold_0", "3s")
    type_into(window, "load_0", "bp 6kg")
    dose = evening(window).prescriptions[0].dose
    assert (dose.sets, dose.reps, dose.tempo_hold_s, dose.load, dose.load_type) == (
        3,
        12,
        3,
        6,
        LoadType.BACKPACK,
    )
    assert plan(window) == before
    assert window.shows("draft_bar")
    assert "One change is not in use yet." in window.texts()


def test_that_nonsense_is_said_under_the_row_and_holds_nothing_up(window: Road) -> None:
    type_into(window, "amount_0", "a few")
    assert "“a few” cannot be read as a dose" in window.texts()
    assert draft(window) is None
    field = window.find("amount_0")
    assert isinstance(field, QLineEdit)
    assert field.text() == "a few"
    type_into(window, "load_0", "4 kg")
    assert evening(window).prescriptions[0].dose.load == 4
    type_into(window, "amount_0", "4x8")
    assert not window.shows("error_0")


def test_that_escape_brings_a_dose_back(window: Road) -> None:
    field = window.find("amount_0")
    assert isinstance(field, QLineEdit)
    before = field.text()
    field.setFocus()
    field.selectAll()
    window.type("9x9")
    window.press(Qt.Key.Key_Escape)
    assert field.text() == before
    assert window.page == "program"


def test_that_escape_brings_a_dose_back_after_nonsense(window: Road) -> None:
    field = window.find("amount_0")
    assert isinstance(field, QLineEdit)
    before = field.text()
    type_into(window, "amount_0", "a few")
    assert window.shows("error_0")
    field.setFocus()
    window.press(Qt.Key.Key_Escape)
    assert field.text() == before
    assert not window.shows("error_0")
    assert draft(window) is None
    assert window.page == "program"


def test_that_a_typed_frequency_holds_for_the_session(window: Road) -> None:
    type_into(window, "amount_0", "3x12 2/d 3dpw")
    assert evening(window).recurrence == PerWeek(3)
    assert len(evening(window).times) == 2


def test_that_several_rows_are_changed_together_by_keyboard(window: Road) -> None:
    add(window, "short foot", "towel curls")
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_Down, SHIFT)
    window.press(Qt.Key.Key_Down, SHIFT)
    window.find("bulk_dose").setFocus()
    window.type("2x10")
    window.press(Qt.Key.Key_Return)
    assert {(p.dose.sets, p.dose.reps) for p in evening(window).prescriptions} == {(2, 10)}
    assert not window.shows("bulk_bar")


def test_that_several_rows_are_changed_together_by_mouse(window: Road) -> None:
    add(window, "short foot", "towel curls")
    for row in rows(window)[1:]:
        window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, CONTROL, QPoint(3, 3))
    type_into(window, "bulk_dose", "lots")
    assert "“lots” cannot be read" in window.texts()
    window.find("bulk_dose").setProperty("text", "2x9")
    window.click("bulk_apply")
    assert [p.dose.reps for p in evening(window).prescriptions][1:] == [9, 9]


# rows


def test_that_rows_are_added_moved_doubled_and_removed_by_keyboard(window: Road) -> None:
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_A)
    assert focus_name() == "library_panel_search"
    window.type("short foot")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert slugs(window) == ["towel-heel-raise", "short-foot"]
    rows(window)[1].setFocus()
    window.press(Qt.Key.Key_Up, ALT)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]
    assert focus_name() == "row_0"
    window.press(Qt.Key.Key_D, CONTROL)
    assert slugs(window) == ["short-foot", "short-foot", "towel-heel-raise"]
    assert "stands here twice" in window.texts()
    window.press(Qt.Key.Key_Delete)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]
    window.press(Qt.Key.Key_Down, ALT)
    window.press(Qt.Key.Key_Down, ALT)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]


def test_that_a_row_is_dragged_by_its_handle(window: Road) -> None:
    add(window, "short foot", "towel curls")
    drag(window, window.find("handle_2"), rows(window)[0])
    assert slugs(window) == ["towel-curls", "towel-heel-raise", "short-foot"]
    assert not window.shows("drag_card")


def test_that_an_exercise_is_dragged_from_the_library_between_two_rows(window: Road) -> None:
    add(window, "short foot")
    listed = window.find("library_list")
    assert isinstance(listed, QListView)
    spot = listed.visualRect(listed.model().index(0, 0)).center()
    drag(window, listed.viewport(), rows(window)[1], spot, drop=False)
    assert window.shows("drop_slot")
    assert window.shows("drag_card")
    window.qtbot.mouseRelease(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.viewport().mapFromGlobal(rows(window)[1].mapToGlobal(QPoint(40, 2))),
    )
    window.settle()
    assert len(slugs(window)) == 3
    assert slugs(window)[0] == "towel-heel-raise"
    assert not window.shows("drop_slot")


def test_that_escape_gives_a_drag_up(window: Road) -> None:
    add(window, "short foot")
    before = slugs(window)
    handle = window.find("handle_1")
    drag(window, handle, rows(window)[0], drop=False)
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("drag_card")
    assert not window.shows("drop_slot")
    window.qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert slugs(window) == before
    assert window.page == "program"


def test_that_undo_and_redo_take_each_edit(window: Road) -> None:
    add(window, "short foot")
    type_into(window, "amount_1", "2x9")
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert evening(window).prescriptions[1].dose.reps != 9
    window.click("builder_undo")
    assert slugs(window) == ["towel-heel-raise"]
    assert draft(window) is None
    window.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    window.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert evening(window).prescriptions[1].dose.reps == 9


def test_that_a_row_keeps_the_focus_while_the_rows_are_made_anew(window: Road) -> None:
    add(window, "towel curls")
    rows(window)[0].setFocus()
    before = slugs(window)
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(slugs(window)) == len(before) - 1
    assert focus_name() == "row_0"


def test_that_a_draft_is_there_again_after_a_restart(road: Callable[..., Road], window: Road) -> None:
    type_into(window, "amount_0", "4x7")
    window.close()
    again = road(window.paths.data_dir)
    again.app.window.go("program")
    again.settle()
    assert again.shows("draft_bar")
    assert evening(again).prescriptions[0].dose.reps == 7


def test_that_more_than_four_exercises_are_hinted_at_and_kept(window: Road) -> None:
    add(window, "short foot", "towel curls", "toe yoga", "toe spread")
    assert "5 exercises in one session" in window.texts()
    assert len(slugs(window)) == 5
