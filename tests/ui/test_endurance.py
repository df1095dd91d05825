"""Many dialogs opened and closed leave nothing behind."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from rehab.ui.dialogs import ConfirmCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DIALOGS = 120


def test_that_dialogs_leave_nothing_behind(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()

    def open_and_close() -> None:
        card = ConfirmCard(window, "Sure?", "This is asked again and again.", "Yes")
        card.open_card()
        QCoreApplication.processEvents()
        card.close_card()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    for _ in range(5):
        open_and_close()
    gc.collect()
    widgets, objects = len(window.findChildren(QWidget)), len(gc.get_objects())
    for _ in range(DIALOGS):
        open_and_close()
    gc.collect()
    assert len(window.findChildren(QWidget)) == widgets
    assert len(gc.get_objects()) - objects < DIALOGS
