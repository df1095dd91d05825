"""Somebody else is faster, and the question about it is answered: for tests of every form."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from rehab.services.bundle import Services, open_services

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Road

YOURS, THEIRS = "conflict_all_yours", "conflict_all_theirs"


def elsewhere(road: Road, change: Callable[[Services], object]) -> None:
    """A second window of this computer changes something."""
    with closing(open_services(road.paths, road.clock)) as other:
        change(other)


def when_asked(road: Road, button: str, *, key: bool = False) -> list[str]:
    """Answer with a button as soon as the question is there; what both sides said, by name of the label."""
    told: list[str] = []
    timer = QTimer(road.window)

    def look() -> None:
        if road.shows("conflict_card"):
            timer.stop()
            card = road.find("conflict_card")
            told.extend(w.text() for w in card.findChildren(QLabel) if w.objectName().startswith("conflict_"))
            if key:
                road.find(button).setFocus()
                road.press(Qt.Key.Key_Space)
            else:
                road.click(button)

    timer.timeout.connect(look)
    timer.start(10)
    return told
