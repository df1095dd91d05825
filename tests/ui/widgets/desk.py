"""A window around one widget, and what can be read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rehab.domain.settings import Appearance, Settings

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

LIGHT_LOOK = Settings(appearance=Appearance.LIGHT)
windows: list[QWidget] = []
"""Windows of the running test: qtbot closes them but does not keep them alive."""


def shown(qtbot: QtBot, widget: QWidget, width: int = 900, height: int = 600) -> QWidget:
    """A window with the widget in it, active."""
    window = QWidget()
    qtbot.addWidget(window)
    windows.append(window)
    column = QVBoxLayout(window)
    column.addWidget(widget)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def focused() -> QWidget:
    """The widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def colour_at(widget: QWidget, spot: QPoint) -> str:
    """Colour of a pixel."""
    return widget.grab().toImage().pixelColor(spot).name()
