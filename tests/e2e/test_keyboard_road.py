"""The main road with the keyboard alone: no pointer, and nothing reached but by Tab, arrows and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.conftest import Road, road

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
FARTHEST = 80
"""Presses of Tab after which something counts as out of reach."""


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(window: Road, name: str) -> None:
    """Press Tab until a control has the focus, as somebody does who knows only its name."""
    for _ in range(FARTHEST):
        if focused().objectName() == name:
            return
        window.qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError(f"{name} is out of reach of Tab")


def press_on(window: Road, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
    """Go to a control and press a key on it."""
    tab_to(window, name)
    window.press(key)


def test_that_the_main_road_is_walked_with_the_keyboard_alone(road: Callable[..., Road]) -> None:
    window = road()
    assert window.page == "first_run"
    window.of_age()
    press_on(window, "how_long_weeks")
    press_on(window, "worst_first-steps")
    press_on(window, "first_run_next", Qt.Key.Key_Return)
    slug = next(p.slug for p in window.services.planner.programmes() if p.code == "P01")
    press_on(window, f"programme_{slug}")
    press_on(window, "first_run_next", Qt.Key.Key_Return)
    assert window.page == "checkup"
    for _ in range(40):
        if window.page != "checkup":
            break
        window.press(Qt.Key.Key_Return if window.shows("result_today") else Qt.Key.Key_N)
    assert window.page == "today"

    for day, score in enumerate("7676566"):
        if day:
            window.later(days=1)
        assert window.page == "today"
        window.type(score)
    window.press(Qt.Key.Key_F)
    assert window.page == "session"
    for score in "343":
        window.type(score)
    window.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    window.press(Qt.Key.Key_Return, CONTROL)
    assert window.page == "today"

    window.press(Qt.Key.Key_K, CONTROL)
    window.type("progres")
    window.press(Qt.Key.Key_Return)
    assert window.page == "progress"
    assert "Too early to tell" in window.texts()
    episode = window.services.people.current()
    assert episode is not None
    last = window.now.date()
    mornings = window.services.checkins.mornings(episode.id, last, 7)
    assert [value for _, value in mornings] == [7, 6, 7, 6, 5, 6, 6]
    (session,) = window.services.sessions.on_day(episode.id, last)
    assert (session.before, session.during, session.after) == (3, 4, 3)
