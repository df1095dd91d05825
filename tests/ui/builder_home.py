"""The plan builder over the fourth week of a programme, and what its tests do with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rehab.domain.patient import Side, Site
from rehab.services.outcome import Change
from rehab.ui.pages import ALL_KINDS
from rehab.ui.program.rows import ExerciseRow
from rehab.ui.program.week import DayColumn, SessionTag
from tests.e2e.conftest import MORNING, Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.domain.program import Plan, Routine

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TODAY = MORNING.date()
MOST_ACTIONS = 24


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """A runner in the fourth week of the high-load programme, with the evening session open."""
    opened = road()
    opened.services.planner.start("P02", Site.HEEL, Side.LEFT, TODAY - timedelta(weeks=3, days=1))
    opened.app.feed.publish(Change(ALL_KINDS))
    opened.settle()
    opened.app.window.go("program")
    opened.settle()
    opened.click("session_evening-strength")
    return opened


def episode(window: Road) -> UUID:
    found = window.services.people.current()
    assert found is not None
    return found.id


def draft(window: Road) -> Plan | None:
    return window.services.builder.editing(episode(window)).draft


def plan(window: Road) -> Plan:
    found = window.services.planner.plan(episode(window))
    assert found is not None
    return found


def evening(window: Road) -> Routine:
    """The evening session of the running phase, as it is being changed."""
    shown = draft(window) or plan(window)
    span = shown.span_on(TODAY)
    assert span is not None
    return next(r for r in span.phase.routines if r.key == "evening-strength")


def slugs(window: Road) -> list[str]:
    return [item.exercise for item in evening(window).prescriptions]


def rows(window: Road) -> list[ExerciseRow]:
    return [row for row in window.find("session_editor").findChildren(ExerciseRow) if row.isVisible()]


def columns(window: Road) -> list[DayColumn]:
    return [c for c in window.find("program_week").findChildren(DayColumn) if c.isVisible()]


def said(column: DayColumn) -> list[str]:
    return [tag.accessibleName() for tag in column.findChildren(SessionTag)]


def type_into(window: Road, name: str, text: str) -> None:
    field = window.find(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    window.type(text)
    window.press(Qt.Key.Key_Return)


def focus_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def drag(
    window: Road, source: QWidget, target: QWidget, start: QPoint | None = None, drop: bool = True
) -> None:
    """Press on a widget, move over another one and let go."""
    spot = start or source.rect().center()
    goal = source.mapFromGlobal(target.mapToGlobal(QPoint(target.width() // 2, 3)))
    window.qtbot.mousePress(source, Qt.MouseButton.LeftButton, pos=spot)
    for step in (spot + QPoint(8, 8), goal + QPoint(2, 2), goal):
        window.qtbot.mouseMove(source, step)
        QApplication.processEvents()
    if drop:
        window.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=goal)
        window.settle()


def add(window: Road, *found: str) -> None:
    """Add exercises by search and Enter."""
    for text in found:
        window.click("add_exercise")
        window.type(text)
        window.press(Qt.Key.Key_Return)
