"""Many dialogs and many turns of the event loop leave nothing behind."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from rehab.ui.dialogs import ConfirmCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DIALOGS = 120
TURNS = 10_000


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


def test_that_turns_of_the_event_loop_leave_nothing_behind(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    heard = 0

    def hear() -> None:
        nonlocal heard
        heard += 1

    def turn(times: int) -> None:
        for _ in range(times):
            QTimer.singleShot(0, hear)
            QCoreApplication.processEvents()

    turn(100)
    gc.collect()
    objects = len(gc.get_objects())
    turn(TURNS)
    gc.collect()
    assert heard == TURNS + 100
    assert len(gc.get_objects()) - objects < DIALOGS
