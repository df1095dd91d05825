"""Where people read from the right: rows that are painted by hand turn round, the bright place of the tour does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehab.ui.find.list_view import FoundList
from rehab.ui.find.state import Entry, Kind
from rehab.ui.tour.card import TourCard
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(params=(Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft))
def from_the_right(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether people read from the right."""
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(picture: QWidget, place: QRect) -> int:
    """Pixels of a place that differ from its corner."""
    image = picture.grab(place).toImage()
    ground = image.pixel(0, 0)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) != ground for x, y in points)


def test_that_what_was_found_begins_where_people_begin_to_read(from_the_right: bool, qtbot: QtBot) -> None:
    found = FoundList()
    shown(qtbot, found)
    found.resize(600, 120)
    found.show_found([Entry(Kind.DAY, "What was logged on this long day", "2026-11-16")])
    found.clearSelection()
    half = QRect(0, 0, 300, 52)
    left, right = inked(found, half), inked(found, half.translated(300, 0))
    assert (right > left) is from_the_right


def test_that_the_tour_leaves_bright_what_it_points_at(from_the_right: bool, qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget())
    card = TourCard(window)
    card.open_card()
    card.point_at(QRect(40, 40, 200, 100))
    there, elsewhere = (window.grab(QRect(x, 90, 1, 1)).toImage().pixelColor(0, 0) for x in (140, 760))
    assert there.lightness() > elsewhere.lightness()


def test_that_the_arrow_that_points_onwards_goes_on_in_the_tour(from_the_right: bool, qtbot: QtBot) -> None:
    card = TourCard(shown(qtbot, QWidget()))
    with qtbot.waitSignal(card.moved) as heard:
        QTest.keyClick(card.next, Qt.Key.Key_Left if from_the_right else Qt.Key.Key_Right)
    assert heard.args == [1]
