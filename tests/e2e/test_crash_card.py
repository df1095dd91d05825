"""What a person sees after a bug, and how they go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from rehab.domain.patient import Side, Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Road


class Opened(QObject):
    """Takes what would be opened outside the program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def today(road: Callable[..., Road]) -> Road:
    """Today of a person with a heel that hurts."""
    one = road()
    one.services.planner.start("P01", Site.HEEL, Side.LEFT)
    one.app.window.go("today")
    one.settle()
    return one


def crash(road: Road, typed: str = "a name that somebody typed") -> None:
    """What the hook of the log does with an exception that nobody caught."""
    try:
        raise KeyError(typed)
    except KeyError as error:
        road.app.note_crash(error)
    road.settle()


def test_that_a_bug_says_what_it_means_and_is_closed_by_a_key(today: Road) -> None:
    crash(today)
    card = today.find("crash_card")
    said = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "What was saved before is safe." in said
    today.press(Qt.Key.Key_Return)
    assert not today.shows("crash_card")
    crash(today)
    today.press(Qt.Key.Key_Escape)
    assert not today.shows("crash_card")
    today.press("5")
    assert not today.shows("today_strip")


def test_that_a_bug_that_comes_back_is_told_once(today: Road) -> None:
    for _ in range(3):
        crash(today)
    today.click("error_close")
    assert not today.shows("crash_card")


def test_that_details_can_be_read_and_hold_nothing_that_was_typed(today: Road) -> None:
    crash(today, "Dr Weber")
    today.click("error_details_toggle")
    details = today.find("error_details")
    assert isinstance(details, QPlainTextEdit)
    assert details.toPlainText().startswith("KeyError")
    assert "Weber" not in details.toPlainText()
    today.click("error_details_copy")
    assert QApplication.clipboard().text() == details.toPlainText()


def test_that_the_log_files_are_one_click_away(today: Road) -> None:
    outside = Opened()
    QDesktopServices.setUrlHandler("file", outside, "take")
    try:
        crash(today)
        today.click("error_logs")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in outside.urls] == [today.paths.logs]
