"""Menus that are higher than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from rehab.ui.theme import tokens
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn_width(menu: Menu, strip: QRect) -> int:
    """Columns of a strip in which something is drawn on the ground of the menu."""
    image = menu.grab(strip).toImage()
    ground = tokens().surf.rgb()
    rows = range(image.height())
    return sum(any(image.pixel(column, row) != ground for row in rows) for column in range(image.width()))


def test_that_a_menu_higher_than_the_screen_points_to_what_is_below(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    for number in range(90):
        menu.addAction(f"Entry {number}")
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(menu.isVisible)
    edge = tokens().px(24)
    below = QRect(edge, menu.height() - edge, menu.width() - 2 * edge, edge - 4)
    assert drawn_width(menu, below) >= tokens().px(8)


def test_that_a_menu_that_fits_points_nowhere(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Copy")
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(menu.isVisible)
    edge = menu.actionGeometry(menu.actions()[0]).bottom() + 1
    assert drawn_width(menu, QRect(12, edge, menu.width() - 24, menu.height() - edge - 3)) == 0
