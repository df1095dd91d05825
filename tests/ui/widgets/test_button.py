"""Buttons: key hints, mnemonics, and the keys that press them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.theme import apply_theme
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
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
