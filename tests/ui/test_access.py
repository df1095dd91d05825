"""Every page for people who do not see it, and for people who do not use a mouse.

Each control that can have the focus has a name and a role, tells its state, and shows when it has the focus.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from rehab.ui.widgets.roles import FOLDS
from tests.ui.sample_home import road, window

if TYPE_CHECKING:
    from tests.e2e.conftest import Road

__all__ = ["road", "window"]

PLACES = (
    *("today", "progress", "program", "library", "library:short-foot", "library:complaints", "library:new"),
    *("runs", "checkup:questions", "checkup:guide/causes", "checkup:guide/treatments", "checkup:map"),
    *("checkup:tried", "checkup:past", "history", "history:month", "history:year", "history:tests"),
    *("settings:general", "settings:reminders", "settings:verdict", "settings:seeing", "settings:data"),
    *(
        "settings:shared",
        "settings:privacy",
        "settings:about",
        "paper",
        "report",
        "pose",
        "session",
        "player",
    ),
    *("first_run:where", "first_run:program"),
)
CARDS = (
    *("help:today", "help:sources", "find", "tour", "export", "today:run", "today:note", "today:worst"),
    *("today:treatment", "today:week", "history:test", "history:2026-11-16", "runs:log"),
)
UNTOLD = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Whitespace)


def visit(window: Road, places: tuple[str, ...]) -> Iterator[str]:
    """Pages or cards, one after the other."""
    for place in places:
        if place in CARDS:
            window.app.window.go("today")
        window.app.window.go(place)
        window.settle()
        yield place
        if place in CARDS:
            for _ in range(2):
                window.press(Qt.Key.Key_Escape)


def stops(window: Road) -> list[QWidget]:
    """What can have the focus now; the line inside a spin box is Qt's own part of it."""
    return [
        w
        for w in window.window.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() and w.objectName() != "qt_spinbox_lineedit"
    ]


def said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def troubles(widget: QWidget) -> Iterator[str]:
    """What a screen reader would miss about a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    if not told.text(QAccessible.Text.Name):
        yield "has no name"
    if told.role() in UNTOLD:
        yield "has no role"
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        state = told.state()
        folds = bool(widget.property(FOLDS))
        can, on = (state.expandable, state.expanded) if folds else (state.checkable, state.checked)
        if not can or bool(on) != widget.isChecked():
            yield "does not tell whether it is checked or unfolded"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from rows_without_words(widget)


def rows_without_words(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(5, model.rowCount())):
        index = model.index(row, 0)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        if not words:
            yield f"says nothing about row {row}"


@pytest.mark.parametrize("places", [PLACES[:11], PLACES[11:22], PLACES[22:], CARDS], ids=lambda p: p[0])
def test_that_everything_that_can_have_the_focus_tells_its_name_role_and_state(
    window: Road, places: tuple[str, ...]
) -> None:
    missing: dict[str, set[str]] = {}
    for place in visit(window, places):
        for widget in stops(window):
            for trouble in troubles(widget):
                missing.setdefault(f"{said(widget)} {trouble}", set()).add(place)
    assert missing == {}


def picture(window: Road, widget: QWidget) -> QImage:
    """A widget with what lies around it."""
    place = QRect(widget.mapTo(window.window, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)
    return window.window.grab(place & window.window.rect()).toImage()


def shows_focus(window: Road, widget: QWidget) -> bool:
    """Whether a widget looks otherwise while it has the focus."""
    with_focus = picture(window, widget)
    widget.clearFocus()
    without = picture(window, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


TABBED = (
    *("today", "progress", "program", "library", "library:short-foot", "runs", "checkup:questions"),
    *("checkup:guide/causes", "checkup:map", "checkup:tried", "history", "history:month", "history:year"),
    *("settings:general", "settings:verdict", "settings:data", "paper", "session", "pose", "help:keys"),
)
MOST_STOPS = 60
"""Stops that are looked at on one page: lists of cards repeat themselves."""


@pytest.mark.parametrize("places", [TABBED[:7], TABBED[7:14], TABBED[14:]], ids=lambda p: p[0])
def test_that_tab_goes_through_every_page_and_shows_where_it_is(
    window: Road, places: tuple[str, ...]
) -> None:
    unseen: set[str] = set()
    for place in places:
        window.app.window.go(place)
        window.settle()
        if place.partition(":")[0] != "help":
            window.window.setFocus(Qt.FocusReason.OtherFocusReason)
        seen: list[QWidget] = []
        for _ in range(MOST_STOPS):
            window.qtbot.keyClick(QApplication.focusWidget() or window.window, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None, place
            if focused in seen:
                break
            seen.append(focused)
            if not shows_focus(window, focused):
                unseen.add(f"{place}: {said(focused)}")
        assert len(seen) > 2, place
    assert not unseen, "\n".join(sorted(unseen))
