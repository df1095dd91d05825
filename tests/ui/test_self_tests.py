"""Self tests by mouse and by keyboard: the form, the clock, the cards."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rehab.domain.self_test import SelfTestKind
from tests.e2e.conftest import road
from tests.ui.history_home import CONTROL, Scene, scene

__all__ = ["road", "scene"]


# self tests


def test_that_a_self_test_is_taken_by_keys_from_the_menu_key(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_S)
    assert QApplication.focusWidget().objectName() == "self_test_left"  # type: ignore[union-attr]
    scene.road.type("12")
    scene.road.press(Qt.Key.Key_Tab)
    scene.road.type("18")
    scene.road.press(Qt.Key.Key_Return)
    test = scene.road.services.self_tests.tests(scene.episode)[-1]
    assert (test.kind, test.left, test.right) == (SelfTestKind.HEEL_RAISES, 12, 18)
    assert scene.titles()[0] == "Heel raises on one leg"
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert scene.titles()[0] == "Note"


def test_that_standing_on_one_leg_is_timed_by_the_clock_on_the_wall(scene: Scene) -> None:
    scene.open("history:test=stance")
    scene.road.press(Qt.Key.Key_Space)
    scene.road.now += timedelta(seconds=31.4)
    scene.road.press(Qt.Key.Key_Space)
    assert scene.road.find("self_test_left").text() == "31.4"  # type: ignore[attr-defined]
    scene.road.click("stance_button")
    scene.road.now += timedelta(seconds=45)
    scene.road.click("stance_button")
    scene.road.click("self_test_save")
    test = scene.road.services.self_tests.tests(scene.episode)[-1]
    assert (test.kind, test.left, test.right) == (SelfTestKind.STANCE, 31.4, 45)


def test_that_a_time_that_runs_is_forgotten_when_the_form_closes(scene: Scene) -> None:
    scene.open("history:test=stance")
    scene.road.press(Qt.Key.Key_Space)
    scene.road.press(Qt.Key.Key_Escape)
    scene.open("history:test=stance")
    assert scene.road.find("stance_time").text() == "0.0 s"  # type: ignore[attr-defined]


def test_that_a_result_that_is_no_number_stays_in_the_form(scene: Scene) -> None:
    scene.open("history:test")
    scene.typed("self_test_left", "many")
    scene.road.click("self_test_save")
    assert "“many” is not a number" in scene.road.texts()
    assert scene.road.shows("self_test_form")
    scene.typed("self_test_left", "")
    scene.road.find("self_test_left").clear()  # type: ignore[attr-defined]
    scene.road.click("self_test_save")
    assert "at least one side" in scene.road.texts()


def test_that_the_self_tests_show_sides_and_are_taken_from_their_cards(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_4)
    assert scene.road.find("self_test_when_stance").text() == "Yesterday · left is 73 % of right"  # type: ignore[attr-defined]
    assert scene.road.find("self_test_when_heel-raises").text() == "Not taken yet."  # type: ignore[attr-defined]
    scene.road.click("take_knee-to-wall")
    assert "Knee to wall" in scene.road.texts()
    scene.typed("self_test_right", "9,5")
    scene.road.click("self_test_save")
    assert scene.road.services.self_tests.tests(scene.episode)[-1].right == 9.5


def test_that_progress_shows_the_newest_self_test_and_leads_to_all(scene: Scene) -> None:
    scene.open("progress")
    line = scene.road.find("progress_self_test_line")
    assert line.text() == "Standing on one leg · yesterday · left is 73 % of right"  # type: ignore[attr-defined]
    scene.road.click("progress_all_tests")
    assert scene.road.page == "history"
    assert scene.road.shows("self_test_card_stance")
    scene.open("progress")
    scene.road.click("progress_take_test")
    assert scene.road.shows("self_test_form")
