"""The tour: five steps that point at what is there, left at any point, offered once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from rehab.ui.tour.card import TourCard
from rehab.ui.tour.state import tour_steps
from tests.e2e.conftest import Road, road

__all__ = ["road"]


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """The app with the sample person, on Today, as it is after the first minutes."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    return opened


def card_of(window: Road) -> TourCard:
    card = window.find("tour_card")
    assert isinstance(card, TourCard)
    return card


def points_at(window: Road, name: str) -> bool:
    """Whether the bright place is around a widget, and the card does not cover it."""
    card = card_of(window)
    widget = next(w for w in window.window.findChildren(QWidget, name) if w.isVisible())
    place = QRect(widget.mapTo(window.window, QPoint(0, 0)), widget.size()) & window.window.rect()
    return card.spot.contains(place) and card.rect().contains(card.panel.geometry())


def test_that_the_tour_is_offered_after_the_first_minutes_and_never_again(
    window: Road, road: Callable[..., Road]
) -> None:
    assert window.shows("tour_line")
    window.app.window.go("program")
    assert not window.shows("tour_line")
    window.app.window.go("today")
    window.settle()
    assert not window.shows("tour_line")
    folder = window.paths.data_dir
    window.close()
    again = road(folder)
    assert again.page == "today"
    assert not again.shows("tour_line")
    again.app.window.go("first_run:where")
    again.app.window.go("today")
    assert not again.shows("tour_line")


def test_that_a_line_that_comes_later_takes_the_place_of_the_offer_until_another_today(window: Road) -> None:
    reminder = window.app.window.notices.reminder
    reminder.show_text("Evening strength is still open.")
    assert not window.shows("tour_line")
    reminder.hide()
    window.app.window.go("program")
    window.app.window.go("today")
    assert window.shows("tour_line")


def test_that_five_steps_point_at_what_they_speak_of_and_lead_back(window: Road) -> None:
    line = window.find("tour_line")
    button = next(w for w in line.findChildren(QWidget) if w.property("action") == "tour")
    window.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.settle()
    assert not window.shows("tour_line")
    seen = ("checkin_card", "due_card", "verdict_card", "program_phases", "progress_report")
    for number, (step, name) in enumerate(zip(tour_steps(), seen, strict=True), start=1):
        assert window.page == step.page
        window.qtbot.waitUntil(lambda name=name: points_at(window, name))
        assert card_of(window).title.text() == step.title
        assert card_of(window).dots.text() == f"Step {number} of 5"
        window.click("tour_next")
    assert not window.shows("tour_card")
    assert window.page == "today"


def test_that_keys_alone_lead_through_the_tour(window: Road) -> None:
    window.app.pages.commands.run("tour")
    window.settle()
    assert QApplication.focusWidget() is card_of(window).next
    window.press(Qt.Key.Key_Return)
    assert card_of(window).dots.text() == "Step 2 of 5"
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_Left)
    assert card_of(window).dots.text() == "Step 3 of 5"
    assert window.page == "progress"
    for _ in range(6):
        window.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card_of(window).isAncestorOf(focused)
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("tour_card")
    assert window.page == "today"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.app.window.page("today").isAncestorOf(focused)


def test_that_the_tour_is_left_by_its_button_and_begun_again_from_help(window: Road) -> None:
    window.app.window.go("tour")
    window.click("tour_leave")
    assert not window.shows("tour_card")
    window.press(Qt.Key.Key_F1)
    window.click("help_tour")
    assert not window.shows("help_card")
    assert card_of(window).dots.text() == "Step 1 of 5"
    assert not card_of(window).back.isEnabled()


def test_that_the_tour_stands_beside_what_it_points_at_in_the_smallest_window(window: Road) -> None:
    window.window.resize(960, 640)
    window.app.window.go("tour")
    for step in tour_steps():
        window.settle()
        card = card_of(window)
        window.qtbot.waitUntil(lambda card=card: not card.spot.isEmpty())
        assert card.rect().contains(card.panel.geometry()), step.title
        assert card.rect().intersects(card.spot)
        window.press(Qt.Key.Key_Right)


def test_that_the_tour_has_something_to_point_at_before_there_is_a_programme(
    road: Callable[..., Road],
) -> None:
    window = road()
    window.app.window.go("today")
    window.app.window.go("tour")
    for step in tour_steps():
        window.settle()
        assert window.page == step.page
        window.qtbot.waitUntil(lambda: not card_of(window).spot.isEmpty())
        window.press(Qt.Key.Key_Right)
    assert window.page == "today"
