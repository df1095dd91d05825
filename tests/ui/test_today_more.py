"""What can be said beside the first steps: folded out by mouse or key, each answer can be changed and cleared."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.ui.widgets import PageScroll
from tests.builders import MONDAY, Desk, at
from tests.ui.today_home import Home

Opener = Callable[..., Home]


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens the window on Monday with the first steps answered."""

    def open_home(hour: int = 8, answered: bool = True) -> Home:
        desk.clock.now = at(MONDAY, hour)
        episode = desk.start_plan(on=MONDAY)
        if answered:
            desk.checkins.log(Measure.FIRST_STEP, 5, episode)
        return Home(desk).open(qtbot)

    return open_home


def answers(home: Home, day: date = MONDAY) -> dict[Question, str | None]:
    """What is stored for a day."""
    return {a.question: a.value for a in home.desk.checkins.answers(home.episode, day, day)}


def choose(home: Home, name: str, word: str) -> None:
    """Click one of the choices of a row."""
    (button,) = [b for b in home.find(name).findChildren(QRadioButton) if b.text() == word]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_first_steps_are_the_only_thing_that_is_asked(opened: Opener) -> None:
    home = opened(answered=False)
    assert home.all("day_answers") == []
    home.press("5")
    assert home.all("day_answers") == []
    assert home.focused() == "start_session"


def test_that_the_rest_folds_out_and_in_by_mouse(opened: Opener) -> None:
    home = opened()
    home.click("today_strip_more")
    assert home.focused() == "stiffness_minutes"
    assert [len(home.all(name)) for name in ("worst_strip", "average_strip")] == [1, 1]
    home.click("today_strip_fold")
    assert home.all("day_answers") == home.all("worst_strip") == home.all("average_strip") == []
    assert home.focused() == "today_strip_more"


def test_that_folding_away_brings_the_top_of_the_page_back(opened: Opener, qtbot: Any) -> None:
    home = opened()
    greeting = home.find("today_greeting")
    home.window.resize(960, 640)
    home.press("m")
    home.find("average_strip").setFocus()
    for name in ("average_strip", "today_strip_fold"):
        home.window.findChild(PageScroll).ensureWidgetVisible(home.find(name))
    home.click("today_strip_fold")
    assert home.focused() == "today_strip_more"
    qtbot.waitUntil(lambda: greeting.visibleRegion().boundingRect() == greeting.rect())


def test_that_all_of_it_is_answered_by_keys_alone(opened: Opener) -> None:
    home = opened()
    home.press("m")
    for digit in "15":
        home.press(digit)
    home.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return):
        home.press(key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        home.press(key)
    assert home.focused() == "medicine_name"
    for letter in "Ibuprofen":
        home.press(letter)
    home.press(Qt.Key.Key_Return)
    assert answers(home) == {
        Question.STIFFNESS: "15",
        Question.NIGHT: "yes",
        Question.MEDICINE: "Ibuprofen",
    }
    assert len(home.all("medicine_hint")) == 1
    assert home.focused() == "today_strip_fold"
    home.find("worst_strip").setFocus()
    home.press("7")
    assert home.focused() == "average_strip"
    home.press("4")
    assert home.scores(Measure.WORST) == [("2026-11-15", 7)]
    assert home.scores(Measure.AVERAGE) == [("2026-11-15", 4)]
    assert home.sessions() == ()


def test_that_choices_are_made_by_mouse_and_changed(opened: Opener) -> None:
    home = opened()
    home.click("today_strip_more")
    choose(home, "night_choice", "Several times")
    choose(home, "medicine_choice", "Took some")
    assert answers(home) == {Question.NIGHT: "several", Question.MEDICINE: "some"}
    choose(home, "night_choice", "No")
    choose(home, "medicine_choice", "None")
    assert answers(home) == {Question.NIGHT: "no", Question.MEDICINE: "none"}
    assert home.all("medicine_name") == home.all("medicine_hint") == []


def test_that_the_key_is_told_at_the_complaint_that_it_opens(opened: Opener) -> None:
    home = opened()
    knee = home.desk.planner.start("P01", Site.KNEE, Side.RIGHT).value.episode_id
    home.desk.checkins.log(Measure.WORST, 3, knee)
    home.today.refresh()
    links = [home.find(name) for name in ("today_strip_more", "today_strip_2_more")]
    keyed = [link.accessibleDescription() for link in links]
    assert keyed == ["M", ""]
    home.press("m")
    assert home.all("today_strip_more") == []
    assert len(home.all("today_strip_2_more")) == 1


def test_that_what_was_said_stands_on_one_line_and_is_there_when_it_is_opened_again(opened: Opener) -> None:
    home = opened()
    episode = home.episode
    for question, value in (
        (Question.STIFFNESS, "0"),
        (Question.NIGHT, "several"),
        (Question.MEDICINE, "some"),
    ):
        home.desk.checkins.answer(question, value, episode)
    home.desk.checkins.log(Measure.AVERAGE, 3, episode, at(MONDAY - timedelta(days=1)))
    home.today.refresh()
    line = home.text("today_strip_said")
    assert line == "No stiffness · woken several times · took medicine · average 3"
    home.press("m")
    assert home.text("stiffness_minutes") == "0"
    assert home.all("today_strip_said") == []
    assert home.text("average_strip_line") == "Average of yesterday: 3."


@pytest.mark.parametrize("question", [Question.STIFFNESS, Question.NIGHT, Question.MEDICINE])
def test_that_an_answer_can_be_cleared_and_the_clearing_taken_back(
    opened: Opener, qtbot: Any, question: Question
) -> None:
    home = opened()
    stored = {Question.STIFFNESS: "10", Question.NIGHT: "yes", Question.MEDICINE: "none"}[question]
    home.desk.checkins.answer(question, stored, home.episode)
    home.today.refresh()
    home.press("m")
    qtbot.waitUntil(lambda: home.find(f"{question.value}_clear").height() > 0)
    home.click(f"{question.value}_clear")
    assert answers(home) == {question: None}
    assert home.all(f"{question.value}_clear") == []
    home.window.notices.undo()
    qtbot.waitUntil(lambda: len(home.all(f"{question.value}_clear")) == 1)
    assert answers(home) == {question: stored}


def test_that_emptying_the_minutes_means_not_recorded_and_never_zero(opened: Opener) -> None:
    home = opened()
    home.desk.checkins.answer(Question.STIFFNESS, "10", home.episode)
    home.today.refresh()
    home.press("m")
    home.find("stiffness_minutes").clear()  # type: ignore[attr-defined]
    home.press(Qt.Key.Key_Return)
    assert answers(home) == {Question.STIFFNESS: None}


@pytest.mark.parametrize("typed", ["ten", "-3", "601", "1.5"])
def test_that_minutes_that_cannot_be_get_one_sentence_and_stay(opened: Opener, typed: str) -> None:
    home = opened()
    home.press("m")
    home.type("stiffness_minutes", typed)
    home.press(Qt.Key.Key_Return)
    assert "whole minutes from 0 to 600" in home.text("stiffness_error")
    assert home.text("stiffness_minutes") == typed
    assert answers(home) == {}


def test_that_leaving_the_field_stores_the_minutes(opened: Opener) -> None:
    home = opened()
    home.press("m")
    home.type("stiffness_minutes", "20")
    home.press(Qt.Key.Key_Tab)
    assert answers(home) == {Question.STIFFNESS: "20"}


def test_that_the_evening_asks_about_today(opened: Opener) -> None:
    home = opened(hour=20)
    home.find("today_strip_more")
    assert home.text("today_strip_more") == "More about today"
    home.click("today_strip_more")
    home.find("average_strip").setFocus()
    home.press("2")
    assert home.scores(Measure.AVERAGE) == [("2026-11-16", 2)]


def test_that_a_change_of_its_own_is_read_once(opened: Opener, qtbot: Any) -> None:
    home = opened(answered=False)
    qtbot.wait(1)
    before = home.shown
    home.press("5")
    qtbot.waitUntil(lambda: not home.window._refresh_timer.isActive())
    assert home.shown == before + 1


def test_that_a_change_that_is_taken_back_is_read_again(opened: Opener, qtbot: Any) -> None:
    home = opened(answered=False)
    home.press("5")
    before = home.shown
    home.window.notices.undo()
    qtbot.waitUntil(lambda: home.shown == before + 1)


@pytest.mark.parametrize("way", ["key", "menu"])
def test_that_without_the_daily_question_the_rest_can_still_be_asked_for(
    opened: Opener, desk: Desk, way: str
) -> None:
    desk.preferences.change(ask_first_step=False)
    home = opened(answered=False)
    assert home.all("today_strip") == []
    if way == "key":
        home.press("m")
    else:
        home.window.go("today:more")
    assert home.focused() == "stiffness_minutes"
    assert len(home.all("today_strip")) == 1
