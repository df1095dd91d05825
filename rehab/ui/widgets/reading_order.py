"""Keys go the way the eye goes: Tab where cards are moved or made later, arrows where people read from the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def tab_as_read(root: QWidget) -> None:
    """Let Tab walk the controls of a widget in the order of its layouts."""
    for before, after in pairwise(stops(root)):
        QWidget.setTabOrder(before, after)


def along(widget: QWidget, key: int) -> Qt.Key:
    """An arrow key as if people read from the left: Right leads on, Left leads back. Other keys stay what they are."""
    turned = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
    pressed = Qt.Key(key)
    return turned.get(pressed, pressed) if widget.isRightToLeft() else pressed


def margins(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Room around, as if people read from the left; Qt turns layouts round, but not the room around them."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    return QMargins(left, top, right, bottom)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Controls that Tab can reach in a widget, in the order of its layouts, hidden ones included."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        if (content := widget.widget()) is not None:
            yield from stops(content)
    elif (layout := widget.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _of_layout(inner)
        elif (child := item.widget()) is not None:
            yield from stops(child)
