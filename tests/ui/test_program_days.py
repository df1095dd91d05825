"""Building a plan: days, times and sessions of the week, by mouse and by keyboard."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from rehab.domain.program import EveryNDays, PerWeek, Weekdays
from rehab.ui.program.week import SessionTag
from tests.e2e.conftest import Road, road
from tests.ui.builder_home import (
    ALT,
    CONTROL,
    TODAY,
    columns,
    draft,
    drag,
    episode,
    evening,
    focus_name,
    said,
    window,
)

__all__ = ["road", "window"]


# days


def test_that_a_click_on_a_day_toggles_the_open_session(window: Road) -> None:
    wednesday = columns(window)[2]
    assert "Evening strength, due" not in said(wednesday)
    window.qtbot.mouseClick(wednesday, Qt.MouseButton.LeftButton, pos=QPoint(30, wednesday.height() - 4))
    window.settle()
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))
    assert "Evening strength, due" in said(columns(window)[2])


def test_that_days_are_toggled_and_copied_by_keyboard(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_C, CONTROL)
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_V, CONTROL)
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))
    window.press(Qt.Key.Key_Space)
    assert evening(window).recurrence == Weekdays((1, 3, 5))
    assert focus_name() == f"day_{TODAY + timedelta(days=1)}"


def test_that_a_day_is_copied_by_its_menu(window: Road) -> None:
    for place, entry in ((1, "day_copy"), (2, "day_paste")):
        column = columns(window)[place]
        spot = QPoint(20, 6)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, column.mapToGlobal(spot))
        QApplication.sendEvent(column, event)
        window.pick(entry)
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))


def test_that_a_session_is_dragged_to_another_day_this_once(window: Road) -> None:
    tag = next(t for t in columns(window)[1].findChildren(SessionTag) if t.mark.key == "evening-strength")
    drag(window, tag, columns(window)[2])
    assert draft(window) is None
    assert "Evening strength, due" in said(columns(window)[2])
    assert any("moved to" in text for text in said(columns(window)[1]))
    window.press(Qt.Key.Key_Z, CONTROL)
    assert "Evening strength, due" in said(columns(window)[1])


def test_that_a_session_is_moved_to_another_day_by_keyboard(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_Right, ALT)
    assert "Evening strength, due" in said(columns(window)[2])
    assert focus_name() == f"day_{TODAY + timedelta(days=1)}"
    day = window.services.planner.week(episode(window)).days[2]
    assert [s.slot.planned_day for s in day.slots if s.slot.shifted] == [TODAY]


def test_that_a_session_does_not_move_into_the_past(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_Left, ALT)
    assert "Sessions can be moved from today on" in window.texts()


def test_that_the_menu_of_a_session_sets_days_and_times(window: Road) -> None:
    window.choose("session_more", "days_any-3")
    assert evening(window).recurrence == PerWeek(3)
    window.choose("session_more", "times_2")
    assert len(evening(window).times) == 2
    window.choose("session_more", "days_every-1")
    assert evening(window).recurrence == EveryNDays(1)


def test_that_times_of_the_day_are_typed(window: Road) -> None:
    window.choose("session_more", "times_own")
    window.type("late")
    window.press(Qt.Key.Key_Return)
    assert "cannot be read as times" in window.texts()
    field = window.find("name_field")
    assert isinstance(field, QLineEdit)
    field.setText("19.30, 8")
    window.press(Qt.Key.Key_Return)
    assert evening(window).times == (time(8), time(19, 30))
    assert "08:00 Evening strength, due" in said(columns(window)[1])


def test_that_sessions_are_added_named_and_removed(window: Road) -> None:
    window.click("session_new")
    assert "Nothing in this session yet" in window.texts()
    window.type("short foot")
    window.press(Qt.Key.Key_Return)
    window.choose("session_more", "session_rename")
    window.type("Balance")
    window.press(Qt.Key.Key_Return)
    shown = draft(window)
    assert shown is not None
    span = shown.span_on(TODAY)
    assert span is not None
    assert [(r.name, len(r.prescriptions)) for r in span.phase.routines][-1] == ("Balance", 1)
    window.choose("session_more", "session_remove")
    assert draft(window) is None


def test_that_a_session_of_the_changes_is_moved_by_keyboard_too(window: Road) -> None:
    columns(window)[2].setFocus()
    window.press(Qt.Key.Key_Space)
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))
    columns(window)[2].setFocus()
    window.press(Qt.Key.Key_Right, ALT)
    assert evening(window).recurrence == Weekdays((1, 3, 5))
