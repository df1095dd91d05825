"""Buttons: key hints, mnemonics, and the keys that press them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.theme import apply_theme, tokens
from tests.ui.widgets.desk import colour_at, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_key_hints_can_be_switched_off(qapp: QApplication, qtbot: QtBot) -> None:
    button = w.Button("Run", icon="runs", key="R")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, key_hints=False))
    assert button.sizeHint().width() < before


def test_that_key_hints_go_in_a_narrow_window(qtbot: QtBot) -> None:
    button = w.Button("Run", key="R")
    window = shown(qtbot, button, width=1200)
    before = button.sizeHint().width()
    window.resize(960, 640)
    qtbot.waitUntil(lambda: button.sizeHint().width() < before)


def test_that_an_ampersand_is_a_mnemonic(qtbot: QtBot) -> None:
    one, other = w.Button("&Save"), w.Button("Save")
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    assert one.sizeHint() == other.sizeHint()
    assert not one.shortcut().isEmpty()


BUTTONS: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: w.Button("Save", "primary"),
    "quiet": lambda: w.Button("Change", "quiet", size="small"),
    "icon": lambda: w.IconButton("close", "Close"),
    "chip": lambda: w.Chip("On track", clickable=True),
    "filter": lambda: w.FilterChip("Foot"),
    "switch": lambda: w.Switch("Key hints"),
}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("name", BUTTONS)
def test_that_enter_presses_the_focused_button_as_space_does(qtbot: QtBot, name: str, key: Qt.Key) -> None:
    button = BUTTONS[name]()
    shown(qtbot, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_that_control_and_enter_is_left_to_the_page(qtbot: QtBot) -> None:
    button = w.Button("Cancel")
    shown(qtbot, button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_that_a_button_that_is_off_does_not_react_to_enter(qtbot: QtBot) -> None:
    button = w.Button("Save")
    button.setEnabled(False)
    shown(qtbot, button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_that_the_key_of_a_held_enter_presses_once(qtbot: QtBot) -> None:
    button = w.Button("Save")
    shown(qtbot, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for again in (False, True, True):
        QApplication.sendEvent(
            button,
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=again
            ),
        )
    assert len(pressed) == 1


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_a_quiet_button_that_is_on_stands_out(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    apply_theme(qapp, Settings(appearance=appearance))
    button = w.Button("Not today…", "quiet")
    button.setCheckable(True)
    shown(qtbot, button)
    button.setChecked(True)
    assert colour_at(button, QPoint(button.width() // 2, 4)) == tokens().pri_soft.name()


@pytest.mark.parametrize("kind", ["primary", "secondary"])
def test_that_a_button_that_is_off_keeps_its_words_readable(
    qtbot: QtBot, qapp: QApplication, kind: str
) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))
    button = w.Button("Save", kind)
    button.setEnabled(False)
    shown(qtbot, button)
    assert colour_at(button, QPoint(button.width() // 2, 4)) == tokens().inset.name()
