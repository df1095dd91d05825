"""The month and the year of History by mouse and by keyboard."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt

from rehab.domain.pain import Measure
from rehab.services.outcome import Change
from rehab.ui.history.heat import YearMap
from rehab.ui.history.month import MonthView
from tests.e2e.conftest import road
from tests.ui.history_home import TODAY, Scene, at, scene

__all__ = ["road", "scene"]


# month


def test_that_the_month_shows_kinds_and_the_day_and_is_walked_by_keys(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_2)
    month = scene.page.month.month
    assert isinstance(month, MonthView)
    assert month.hasFocus()
    assert scene.page.month.title.text() == "November 2026"
    scene.road.press(Qt.Key.Key_Left)
    assert scene.page.month.day.text() == "Yesterday, Monday 16 November"
    assert len(scene.titles(scene.page.month.list)) == 8
    assert "pain scores" in month.accessibleDescription()
    scene.road.press(Qt.Key.Key_PageUp)
    assert scene.page.month.title.text() == "October 2026"
    scene.road.press(Qt.Key.Key_Home)
    scene.road.press(Qt.Key.Key_Right)
    assert scene.page.month.day.text() == "Today, Tuesday 17 November"


def test_that_a_day_of_the_month_is_chosen_and_filled_by_mouse(scene: Scene) -> None:
    scene.open("history:month")
    month = scene.page.month.month
    day = TODAY - timedelta(days=9)
    place = month.cell(day).center().toPoint()
    scene.road.qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=place)
    assert scene.road.shows("history_day_none")
    scene.road.click("history_day_open")
    assert scene.road.shows("day_editor")
    strip = scene.road.find("score_first_step")
    strip.setFocus()
    scene.road.press(Qt.Key.Key_3)
    (reading,) = scene.road.services.checkins.readings(scene.episode, day, day)
    assert reading.value == 3
    scene.road.click("day_done")
    assert scene.titles(scene.page.month.list) == ["First steps"]


def test_that_a_day_is_opened_from_the_month_by_enter_and_turned_by_buttons(scene: Scene) -> None:
    scene.open("history:month")
    scene.road.press(Qt.Key.Key_Return)
    assert scene.road.shows("day_editor")
    scene.road.press(Qt.Key.Key_Escape)
    scene.road.click("history_month_before")
    assert scene.page.month.title.text() == "October 2026"
    scene.road.click("history_month_after")
    assert scene.page.month.title.text() == "November 2026"


# year


def test_that_the_year_is_read_and_walked_by_keys(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_3)
    year = scene.page.year.map
    assert isinstance(year, YearMap)
    assert year.hasFocus()
    assert year.cursor_day == TODAY
    scene.road.press(Qt.Key.Key_Up)
    assert scene.page.year.readout.text() == "Monday 16 November: 1 session done"
    scene.road.press(Qt.Key.Key_Return)
    assert scene.page.month.day.text() == "Yesterday, Monday 16 November"


def test_that_one_session_of_a_year_is_not_said_in_the_plural(scene: Scene) -> None:
    scene.open("history:year")
    assert scene.page.year.summary.text() == "1 session on 1 day"


def test_that_the_metric_and_the_day_of_the_year_are_chosen_by_mouse(scene: Scene) -> None:
    scene.open("history:year")
    segment = scene.page.year.metrics.findChildren(type(scene.page.year.metrics.focusProxy()))[1]
    scene.road.qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert scene.page.year.summary.text() == "2 days logged, on average 5.0 of 10"
    year = scene.page.year.map
    place = year.cell(scene.day).center().toPoint()
    scene.road.qtbot.mouseMove(year, QPoint(place))
    scene.road.qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=place)
    assert scene.page.month.day.text() == "Yesterday, Monday 16 November"


def test_that_a_year_without_entries_before_it_cannot_be_turned_back(scene: Scene) -> None:
    scene.open("history:year")
    assert not scene.road.find("history_year_before").isEnabled()
    assert not scene.road.find("history_year_after").isEnabled()
    day = date(2025, 12, 30)
    scene.road.services.checkins.log(Measure.FIRST_STEP, 5, scene.episode, at(day, 7))
    scene.road.app.feed.publish(Change(frozenset({"pain"})))
    scene.road.settle()
    scene.road.click("history_year_before")
    assert scene.page.year.title.text() == "2025"
    scene.road.click("history_year_after")
    assert scene.page.year.title.text() == "2026"


def test_that_the_months_of_a_year_are_read_and_walked_by_keys(scene: Scene) -> None:
    scene.open("history:year")
    months = scene.page.year.months
    assert scene.page.year.month_readout.text() == "November: 1 session done"
    months.setFocus()
    for _ in range(12):
        scene.road.press(Qt.Key.Key_Right)
    scene.road.press(Qt.Key.Key_Left)
    assert scene.page.year.month_readout.text() == "November: 1 session done"
    scene.road.press(Qt.Key.Key_Left)
    assert scene.page.year.month_readout.text() == "October: nothing logged"
    scene.road.press(Qt.Key.Key_Return)
    assert scene.page.month.title.text() == "October 2026"


def test_that_a_month_is_chosen_by_mouse(scene: Scene) -> None:
    scene.open("history:year")
    months = scene.page.year.months
    place = months.column(9).center().toPoint()
    scene.road.qtbot.mouseMove(months, place)
    scene.road.qtbot.mouseClick(months, Qt.MouseButton.LeftButton, pos=place)
    assert scene.page.month.title.text() == "October 2026"


def test_that_the_month_shows_check_ups_maps_and_pauses(scene: Scene) -> None:
    scene.more()
    scene.open("history:month")
    scene.road.press(Qt.Key.Key_Left)
    assert scene.page.month.month.accessibleDescription() == (
        "Yesterday, Monday 16 November: pain scores, answers, sessions, runs, treatments, weekly answers, "
        "self tests, pain maps, pauses and notes"
    )
