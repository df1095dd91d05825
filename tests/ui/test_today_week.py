"""The weekly questions on Today: offered quietly, answered by mouse or keys, one line afterwards."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from rehab.domain.pain import Measure
from rehab.domain.weekly import Activity, WeeklyAnswers
from rehab.ui.widgets import ScaleStrip
from tests.builders import MONDAY, Desk, at
from tests.ui.today_home import Home

Opener = Callable[..., Home]
DAY = timedelta(days=1)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens the window some days after the start, with earlier answers some days ago."""

    def open_home(days: int = 14, answered_ago: int | None = None) -> Home:
        desk.clock.now = at(MONDAY, 8)
        episode = desk.start_plan(on=MONDAY - days * DAY)
        for back in range(days + 1):
            desk.checkins.log(Measure.FIRST_STEP, 5, episode, at(MONDAY - back * DAY, 7))
        if answered_ago is not None:
            answers = WeeklyAnswers((Activity("Climb stairs", 4), Activity("Run", None)), 1, acceptable=False)
            desk.weekly.answer(answers, episode, at(MONDAY - answered_ago * DAY, 7))
        return Home(desk).open(qtbot)

    return open_home


def last(home: Home) -> WeeklyAnswers:
    """The newest answers."""
    return home.desk.weekly.reviews(home.episode)[-1].answers


def strip(home: Home, name: str) -> ScaleStrip:
    """A visible scale."""
    found = home.find(name)
    assert isinstance(found, ScaleStrip)
    return found


@pytest.mark.parametrize(("days", "ago", "offered"), [(6, None, 0), (7, None, 1), (30, 6, 0), (30, 7, 1)])
def test_that_they_are_offered_a_week_after_the_last_or_the_start(
    opened: Opener, days: int, ago: int | None, offered: int
) -> None:
    home = opened(days, ago)
    assert len(home.all("week_offer")) == offered
    assert home.all("week_line") == []


def test_that_a_week_is_answered_by_mouse(opened: Opener) -> None:
    home = opened()
    home.click("answer_week")
    home.type("week_activity_1", "Climb stairs")
    QTest.mouseClick(strip(home, "week_score_1").keys[6], Qt.MouseButton.LeftButton)
    home.click("week_add")
    assert home.focused() == "week_activity_2"
    home.type("week_activity_2", "Run 5 km")
    QTest.mouseClick(strip(home, "week_change").keys[3], Qt.MouseButton.LeftButton)
    (no,) = [b for b in home.find("week_acceptable").findChildren(QRadioButton) if b.text() == "No"]
    QTest.mouseClick(no, Qt.MouseButton.LeftButton)
    home.click("week_save")
    activities = (Activity("Climb stairs", 6), Activity("Run 5 km", None))
    assert last(home) == WeeklyAnswers(activities, -2, acceptable=False)
    assert home.all("week_form") == home.all("week_offer") == []
    assert home.text("week_line") == "This week: activities 6.0 of 10 · overall −2 · not OK as it is."


def test_that_a_week_is_answered_by_keys_alone(opened: Opener) -> None:
    home = opened()
    home.find("answer_week").setFocus()
    home.press(Qt.Key.Key_Return)
    assert home.focused() == "week_activity_1"
    for letter in "Stairs":
        home.press(letter)
    home.press(Qt.Key.Key_Tab)
    home.press("7")
    home.find("week_change").setFocus()
    home.press("-")
    home.press("3")
    assert strip(home, "week_change").score() == -3
    home.press("2")
    home.press(Qt.Key.Key_Return, CONTROL)
    assert last(home) == WeeklyAnswers((Activity("Stairs", 7),), 2)


def test_that_the_answers_of_the_week_are_changed_not_doubled(opened: Opener) -> None:
    home = opened(30, answered_ago=3)
    home.today.open("week")
    assert "Saving changes them" in home.text("week_when")
    assert home.text("week_activity_1") == "Climb stairs"
    assert strip(home, "week_score_1").score() == 4
    assert strip(home, "week_change").score() == 1
    home.find("week_change").setFocus()
    home.press("3")
    home.press(Qt.Key.Key_Return)
    (review,) = home.desk.weekly.reviews(home.episode)
    assert (review.day, review.answers.change) == (MONDAY - 3 * DAY, 3)


def test_that_a_new_week_begins_with_the_names_and_without_scores(opened: Opener) -> None:
    home = opened(30, answered_ago=8)
    home.click("answer_week")
    assert home.text("week_activity_1") == "Climb stairs"
    assert home.text("week_activity_2") == "Run"
    assert strip(home, "week_score_1").score() is None
    assert strip(home, "week_change").score() is None
    assert home.focused() == "week_score_1"


def test_that_undo_takes_the_answers_back_and_offers_them_again(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.click("answer_week")
    home.find("week_change").setFocus()
    home.press("0")
    home.press(Qt.Key.Key_Return)
    assert home.text("week_line") == "This week: overall the same."
    home.window.notices.undo()
    qtbot.waitUntil(lambda: len(home.all("week_offer")) == 1)
    assert home.desk.weekly.reviews(home.episode) == ()


def test_that_answers_that_were_emptied_are_deleted(opened: Opener) -> None:
    home = opened(30, answered_ago=0)
    home.click("change_week")
    for name in ("week_score_1", "week_change"):
        home.find(name).setFocus()
        home.press(Qt.Key.Key_Backspace)
    home.click("week_acceptable_clear")
    home.click("week_save")
    assert home.desk.weekly.reviews(home.episode) == ()


def test_that_nothing_and_a_score_without_a_name_get_one_sentence_and_lose_nothing(opened: Opener) -> None:
    home = opened()
    home.click("answer_week")
    home.click("week_save")
    assert "at least one" in home.text("week_error")
    strip(home, "week_score_1").setFocus()
    home.press("3")
    home.click("week_save")
    assert "Name the activity" in home.text("week_error")
    assert strip(home, "week_score_1").score() == 3
    assert home.desk.weekly.reviews(home.episode) == ()
