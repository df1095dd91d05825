"""The focus ring: for the keyboard, and never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui import widgets as w
from rehab.ui.widgets.focus import ring
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_the_ring_is_for_the_keyboard(qtbot: QtBot) -> None:
    first, second = w.Button("One"), w.Button("Two")
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, panel)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring().control is None
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring().control is second
    window = second.window()
    control = second.rect().translated(second.mapTo(window, QPoint(0, 0)))
    assert ring().geometry() == control.adjusted(-4, -4, 4, 4)
    second.hide()
    assert ring().control is not second


def test_that_a_control_may_go_while_it_wears_the_ring(qtbot: QtBot) -> None:
    button, other = w.Button("One"), w.Button("Two")
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(button)
    column.addWidget(other)
    shown(qtbot, panel)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring().control is button
    button.deleteLater()
    qtbot.waitUntil(lambda: ring().control is not button)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring().control is other
