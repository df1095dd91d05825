"""Pages without data: each says what will stand there and offers the step that leads to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from rehab.ui.widgets import EmptyState
from tests.e2e.conftest import Road, road

__all__ = ["road"]

PLACES = (
    *("today", "progress", "program", "runs", "history", "paper", "report"),
    *("checkup:questions", "checkup:map", "checkup:tried", "checkup:past"),
)
NEXT = {"runs": "runs", "history": "first_run"}


def empty_of(window: Road) -> EmptyState:
    shown = [e for e in window.window.findChildren(EmptyState) if e.isVisible()]
    assert len(shown) == 1
    return shown[0]


def test_that_every_page_without_data_teaches_and_leads_on(road: Callable[..., Road]) -> None:
    window = road()
    for place in PLACES:
        window.app.window.go(place)
        window.settle()
        empty = empty_of(window)
        words = [label.text() for label in empty.findChildren(QLabel) if label.isVisible() and label.text()]
        assert len(words) == 2, place
        ways = [button for button in empty.findChildren(QPushButton) if button.isVisible()]
        assert ways, place
        page = place.partition(":")[0]
        ways[0].setFocus()
        ways[0].click()
        window.settle()
        assert window.page == NEXT.get(page, "first_run"), place


def test_that_a_history_of_nobody_offers_no_ways_to_add(road: Callable[..., Road]) -> None:
    window = road()
    window.app.window.go("history")
    window.settle()
    assert not window.shows("history_add")
    assert not window.shows("history_views")


def test_that_a_clinic_without_patients_begins_with_one(road: Callable[..., Road]) -> None:
    window = road()
    window.app.pages.people.set_clinic(True)
    window.settle()
    assert window.page == "patients"
    assert empty_of(window).isVisible()
    window.app.window.go("program")
    assert empty_of(window).isVisible()
    assert not window.shows("tour_line")
