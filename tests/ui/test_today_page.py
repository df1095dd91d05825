"""Today through its window: one key logs the morning, everything else is optional."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QScrollArea, QWidget

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.program import EveryNDays, PartOfDay, Weekdays
from rehab.domain.session import Done, StopReason
from rehab.domain.settings import Distance
from rehab.domain.treatment import TreatmentKind
from rehab.ui.today.state import VerdictGlance
from rehab.ui.widgets import Thumb
from tests.builders import MONDAY, Desk, at, make_programme, make_routine
from tests.ui.today_home import Home

YESTERDAY = MONDAY - timedelta(days=1)
Opener = Callable[..., Home]


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens the window at eight in the morning of the day the plan starts, or as asked."""

    def open_home(hour: int = 8, start: date | None = MONDAY) -> Home:
        desk.clock.now = at(MONDAY, hour)
        if start is not None:
            desk.start_plan(on=start)
        return Home(desk).open(qtbot)

    return open_home


def test_that_one_key_after_opening_logs_the_morning(opened: Opener) -> None:
    home = opened()
    assert home.focused() == "today_strip"
    home.press("5")
    assert home.keys_pressed == 1
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 5)]
    assert home.all("today_strip") == []
    assert "5" in home.text("today_strip_line")
    assert home.focused() == "start_session"


def test_that_a_line_that_arrives_above_the_page_leaves_its_title_in_sight(
    opened: Opener, qtbot: Any
) -> None:
    home = opened()
    page = home.find("today_page")
    bar = page.findChild(QScrollArea).verticalScrollBar()
    # The height before the line arrived asked for scrolling.
    bar.setValue(40)
    home.window.notices.show_notice("Nothing is stored until the next start.", "neutral")
    qtbot.waitUntil(lambda: home.window.notices.banner.height() > 0 and bar.value() == 0)
    assert home.focused() == "today_strip"


def test_that_minus_means_ten(opened: Opener) -> None:
    home = opened()
    home.press("-")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 10)]


def test_that_a_digit_counts_wherever_the_focus_is(opened: Opener) -> None:
    home = opened()
    home.find("mark_done").setFocus()
    home.press("3")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 3)]


def test_that_a_second_digit_within_three_seconds_corrects_the_first(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("5")
    desk.clock.move(seconds=3)
    home.press("6")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 6)]
    desk.clock.move(seconds=4)
    home.press("9")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 6)]


def test_that_undo_takes_the_morning_back_and_asks_again(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.press("5")
    assert "5" in home.undo.next_undo
    home.window.notices.undo()
    qtbot.waitUntil(lambda: len(home.all("today_strip")) == 1)
    assert home.scores(Measure.FIRST_STEP) == []
    assert home.pain_strip("today_strip").value() is None


def test_that_an_answer_can_be_changed_and_taken_back(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("5")
    desk.clock.move(minutes=10)
    home.click("today_strip_change")
    assert home.focused() == "today_strip"
    assert home.pain_strip("today_strip").value() == 5
    home.press("4")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 4)]
    home.click("today_strip_change")
    home.press(Qt.Key.Key_Backspace)
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", None)]
    home.press("2")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 2)]


def test_that_the_worst_of_yesterday_is_one_click_and_one_key_away(opened: Opener) -> None:
    home = opened()
    home.press("5")
    home.click("today_strip_add_worst")
    assert home.focused() == "worst_strip"
    home.press("7")
    assert home.scores(Measure.WORST) == [("2026-11-15", 7)]
    assert "7" in home.text("worst_strip_line")


def test_that_the_evening_asks_first_steps_and_worst_together(opened: Opener) -> None:
    home = opened(hour=20)
    assert home.focused() == "today_strip"
    home.press("4")
    assert home.focused() == "worst_strip"
    home.press("6")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 4)]
    assert home.scores(Measure.WORST) == [("2026-11-16", 6)]
    assert home.focused() == "start_session"


def test_that_an_answered_morning_opens_on_the_session(opened: Opener, desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY)
    desk.checkins.log(Measure.FIRST_STEP, 5, episode)
    home = opened(start=None)
    assert home.focused() == "start_session"


def test_that_days_left_out_can_be_added_or_left_out(opened: Opener, desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    desk.checkins.log(Measure.FIRST_STEP, 5, episode, at(MONDAY - timedelta(days=3), 8))
    home = opened(start=None)
    assert "Friday" in home.text("missed_line")
    home.click("add_missed")
    assert home.focused() == "past_2026-11-14"
    home.press("6")
    home.press("3")
    home.click("past_days_close")
    assert home.scores(Measure.FIRST_STEP)[1:] == [("2026-11-14", 6), ("2026-11-15", 3)]
    assert home.all("missed_line") == []


def test_that_nothing_is_said_about_a_gap_without_one(opened: Opener, desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    desk.checkins.log(Measure.FIRST_STEP, 5, episode, at(YESTERDAY, 8))
    home = opened(start=None)
    assert home.all("missed_line") == []


def test_that_d_marks_the_session_as_done_without_a_pain_score(opened: Opener) -> None:
    home = opened()
    home.press("d")
    (session,) = home.sessions()
    assert (session.done, session.routine_key) == (Done.ALL, "morning")
    assert (session.before, session.during, session.after, session.effort) == (None, None, None, None)
    assert [entry.sets_done for entry in session.sets] == [3]
    assert home.scores(Measure.DURING) == []
    assert home.text("due_name") == "Evening"


def test_that_not_today_needs_one_reason_and_can_be_taken_back(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.click("not_today")
    home.click("reason_no-time")
    (session,) = home.sessions()
    assert (session.done, session.reason) == (Done.NONE, StopReason.NO_TIME)
    assert "no time" in home.text("session_line_text")
    home.window.notices.undo()
    qtbot.waitUntil(lambda: home.all("session_line") == [])
    assert home.sessions() == ()


def test_that_up_and_down_move_through_the_sessions_of_the_day(opened: Opener) -> None:
    home = opened()
    assert home.text("due_name") == "Morning"
    home.press(Qt.Key.Key_Down)
    assert home.text("due_name") == "Evening"
    home.press(Qt.Key.Key_Down)
    assert home.text("due_name") == "Evening"
    home.press(Qt.Key.Key_Up)
    assert home.text("due_name") == "Morning"


def test_that_a_collapsed_session_opens_with_a_click(opened: Opener) -> None:
    home = opened()
    home.click("open_evening")
    assert home.text("due_name") == "Evening"
    assert len(home.all("open_morning")) == 1


def test_that_after_the_last_session_the_day_is_over(opened: Opener) -> None:
    home = opened()
    home.press("d")
    home.press("d")
    assert len(home.all("session_line")) == 2
    assert home.all("start_session") == []
    assert len(home.all("today_empty")) == 1


def test_that_letters_do_nothing_when_single_keys_are_switched_off(opened: Opener, desk: Desk) -> None:
    desk.preferences.change(single_keys=False)
    home = opened()
    home.find("mark_done").setFocus()
    home.press("d")
    home.press("5")
    assert home.sessions() == ()
    assert home.scores(Measure.FIRST_STEP) == []


def test_that_first_steps_are_not_asked_when_that_is_switched_off(opened: Opener, desk: Desk) -> None:
    desk.preferences.change(ask_first_step=False)
    home = opened()
    assert home.all("today_strip") == []
    assert home.focused() == "start_session"


def test_that_a_run_is_logged_with_three_keys_and_its_distance(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("r")
    assert home.focused() == "run_distance"
    home.type("run_distance", "5,2")
    home.type("run_minutes", "31")
    home.press(Qt.Key.Key_Return)
    (run,) = desk.runs.runs(MONDAY, MONDAY)
    assert (run.distance_m, run.moving_s) == (pytest.approx(5200), 31 * 60)
    assert home.all("run_form") == []
    assert home.focused() == "today_strip"


@pytest.mark.parametrize(
    ("distance", "minutes"), [("", ""), ("far", ""), ("0", ""), ("900", ""), ("5", "long"), ("nan", "")]
)
def test_that_a_bad_run_gets_one_sentence_and_loses_nothing(
    opened: Opener, desk: Desk, distance: str, minutes: str
) -> None:
    home = opened()
    home.press("r")
    home.type("run_distance", distance)
    home.type("run_minutes", minutes)
    home.click("run_save")
    assert home.text("run_error") != ""
    assert (home.text("run_distance"), home.text("run_minutes")) == (distance, minutes)
    assert desk.runs.runs(MONDAY, MONDAY) == ()


def test_that_a_run_of_tomorrow_is_refused(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("r")
    home.type("run_distance", "5")
    day = home.find("run_day")
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2026, 11, 17))
    home.click("run_save")
    assert "has not come yet" in home.text("run_error")
    assert desk.runs.runs(MONDAY, MONDAY + timedelta(days=2)) == ()


def test_that_a_run_in_miles_is_stored_in_metres(opened: Opener, desk: Desk) -> None:
    desk.preferences.change(distance="miles")
    home = opened()
    home.press("r")
    home.type("run_distance", "2")
    home.click("run_save")
    (run,) = desk.runs.runs(MONDAY, MONDAY)
    assert run.distance_m == pytest.approx(3218.688)


def test_that_a_treatment_of_one_day_ends_on_it(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("t")
    kind = home.find("treatment_kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("shockwave"))
    home.click("treatment_save")
    (treatment,) = desk.treatments.treatments(home.episode)
    assert (treatment.kind, treatment.start, treatment.end) == (TreatmentKind.SHOCKWAVE, MONDAY, MONDAY)


def test_that_the_worst_pain_of_a_day_is_kept_once(opened: Opener) -> None:
    home = opened()
    for digit in ("6", "4"):
        home.press("w")
        assert home.focused() == "worst_form_strip"
        home.press(digit)
        home.press(Qt.Key.Key_Return)
    assert home.scores(Measure.WORST) == [("2026-11-15", 4)]


def test_that_a_worst_pain_without_a_number_is_refused(opened: Opener) -> None:
    home = opened()
    home.press("w")
    home.click("worst_save")
    assert home.text("worst_error") != ""
    assert home.scores(Measure.WORST) == []


def test_that_the_note_of_today_is_written_once_and_opens_again(opened: Opener, desk: Desk) -> None:
    home = opened()
    home.press("n")
    home.type("note_text", "New shoes.")
    home.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    home.press("n")
    assert home.text("note_text") == "New shoes."
    answers = desk.checkins.answers(home.episode, MONDAY, MONDAY)
    assert [(a.question, a.value) for a in answers] == [(Question.NOTE, "New shoes.")]


def test_that_the_note_of_yesterday_is_not_offered_as_that_of_today(opened: Opener, desk: Desk) -> None:
    home = opened()
    desk.checkins.answer(Question.NOTE, "New shoes.", home.episode)
    home.press("n")
    assert home.text("note_text") == "New shoes."
    home.press(Qt.Key.Key_Escape)
    desk.clock.move(days=1)
    home.window.refresh_all()
    home.press("n")
    assert home.text("note_text") == ""


def test_that_a_form_asks_for_the_distance_in_the_unit_in_which_it_is_stored(
    opened: Opener, desk: Desk
) -> None:
    home = opened()
    home.press("r")
    home.press(Qt.Key.Key_Escape)
    desk.preferences.change(distance=Distance.MILES)
    home.press("r")
    assert home.find("run_distance").accessibleName() == "Distance in miles"
    home.type("run_distance", "10")
    home.click("run_save")
    (run,) = desk.runs.runs(YESTERDAY, MONDAY)
    assert run.distance_m == pytest.approx(16_093.44)


def test_that_escape_closes_a_form_and_keeps_what_was_typed(opened: Opener) -> None:
    home = opened()
    home.press("r")
    home.type("run_distance", "7.5")
    home.press(Qt.Key.Key_Escape)
    assert home.all("run_form") == []
    assert home.focused() == "today_strip"
    home.press("r")
    assert home.text("run_distance") == "7.5"


def test_that_without_a_programme_today_offers_one_and_still_takes_runs(opened: Opener, desk: Desk) -> None:
    home = opened(start=None)
    assert home.all("today_strip") == []
    home.click("empty_pick")
    assert home.places.pop() == "first_run:where"
    home.find("empty_library").setFocus()
    home.press(Qt.Key.Key_Space)
    assert home.places.pop() == "library"
    assert (len(home.all("quick_run")), home.all("quick_note")) == (1, [])
    home.press("t")
    assert home.text("today_problem") != ""
    home.press("r")
    home.type("run_distance", "3")
    home.click("run_save")
    assert len(desk.runs.runs(MONDAY, MONDAY)) == 1


def test_that_a_plan_that_is_over_leads_to_the_next_and_to_what_it_brought(
    opened: Opener, desk: Desk
) -> None:
    first = desk.shelf.offered[0]
    desk.shelf.offered = (replace(first, phases=first.phases[:1]),)
    home = opened(start=MONDAY - timedelta(weeks=5))
    home.click("empty_progress")
    assert home.places.pop() == "progress"
    home.find("empty_pick").setFocus()
    home.press(Qt.Key.Key_Space)
    assert home.places.pop() == "first_run:program"
    assert home.all("week_card") == []


def test_that_one_exercise_is_drawn_large_where_there_is_room(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.window.resize(1280, 800)
    (card,) = home.all("due_card")

    def width() -> int:
        return max(thumb.width() for thumb in card.findChildren(Thumb))

    qtbot.waitUntil(lambda: width() >= 240)
    assert card.rect().contains(
        home.find("start_session").mapTo(card, home.find("start_session").rect().center())
    )
    large = width()
    home.window.resize(960, 640)
    qtbot.waitUntil(lambda: 100 < width() < large)


def test_that_room_without_use_pushes_no_card_away(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.window.resize(1280, 1600)
    (card,), (quick,) = home.all("due_card"), home.all("quick_log")
    place = home.window.mapToGlobal(home.window.rect().bottomLeft()).y()

    def free() -> int:
        return place - quick.mapToGlobal(quick.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: free() > 200 and card.height() < 600)


def test_that_the_start_stays_in_sight_above_the_undo_bar(opened: Opener, qtbot: Any) -> None:
    home = opened(hour=20)
    home.window.resize(960, 640)
    home.press("4")
    home.press("6")
    assert home.focused() == "start_session"
    start = home.find("start_session")
    qtbot.waitUntil(lambda: start.visibleRegion().boundingRect() == start.rect())


@pytest.mark.parametrize(("height", "at_top"), [(800, True), (460, False)])
def test_that_an_answer_leads_to_the_session_without_hiding_what_it_is(
    opened: Opener, qtbot: Any, height: int, at_top: bool
) -> None:
    home = opened(hour=20)
    home.window.setMinimumSize(1, 1)
    home.window.resize(1280, height)
    home.press("4")
    home.press("6")
    assert home.focused() == "start_session"
    start, name = home.find("start_session"), home.find("due_name")
    qtbot.waitUntil(lambda: start.visibleRegion().boundingRect() == start.rect())
    qtbot.waitUntil(lambda: name.visibleRegion().boundingRect() == name.rect())
    greeting = home.window.findChild(QWidget, "today_greeting")
    assert isinstance(greeting, QWidget)
    qtbot.waitUntil(lambda: greeting.visibleRegion().isEmpty() is not at_top)


def test_that_a_quiet_day_tells_what_comes_next(opened: Opener) -> None:
    home = opened()
    assert home.all("coming_card") == []
    home.press("d")
    home.press("d")
    assert len(home.all("coming_card")) == 1
    assert home.all("coming_sessions")[0].text().startswith("Morning, ")


def test_that_a_rest_day_offers_to_do_something_anyway(opened: Opener, desk: Desk) -> None:
    tuesdays = make_routine("strength", PartOfDay.EVENING, Weekdays((1,)), "heel-raise")
    phases = (make_programme().phases[0],)
    desk.shelf.offered = (make_programme(phases=(_with_routines(phases[0], tuesdays),)),)
    home = opened()
    home.click("empty_anyway")
    assert home.window.current_page == "player"
    assert home.text("player_title") == "Heel raise"


def test_that_the_verdict_shows_when_it_arrives_and_leads_to_progress(opened: Opener) -> None:
    home = opened()
    assert home.all("verdict_chip") == []
    home.today.show_verdict(VerdictGlance("ok", "On track", "good", "trend-down", "On track"))
    assert home.text("verdict_chip") == "On track"
    assert home.all("verdict_card") == []
    home.today.show_verdict(
        VerdictGlance(
            "fail", "Home care is not working", "fail", "flat", "Time to see your doctor", "Nine weeks.", True
        )
    )
    assert len(home.all("verdict_card")) == 1
    home.click("verdict_chip")
    home.click("verdict_why")
    home.click("verdict_report")
    assert home.places == ["progress", "progress:looked_at", "report"]


def test_that_no_verdict_is_shown_when_it_is_switched_off(opened: Opener, desk: Desk) -> None:
    desk.preferences.change(show_verdict=False)
    home = opened()
    home.today.show_verdict(VerdictGlance("ok", "On track", "good", "trend-down"))
    assert home.all("verdict_chip") == []


def test_that_two_complaints_are_asked_one_after_the_other(opened: Opener, desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 8)
    desk.start_plan(on=MONDAY)
    desk.clock.move(minutes=1)
    desk.planner.start("P02", Site.HEEL, Side.RIGHT, on=MONDAY)
    home = opened(start=None)
    assert home.focused() == "today_strip"
    home.press("2")
    assert home.focused() == "today_strip_2"
    home.press("7")
    values = {
        episode.id: desk.checkins.readings(episode.id, MONDAY, MONDAY)[0].value
        for episode in desk.people.episodes()
    }
    assert values.pop(home.episode) == 2
    assert list(values.values()) == [7]


def test_that_a_new_day_asks_again(opened: Opener, desk: Desk, qtbot: Any) -> None:
    home = opened()
    home.press("5")
    desk.clock.move(days=1)
    home.window.refresh_all()
    qtbot.waitUntil(lambda: len(home.all("today_strip")) == 1)
    home.find("today_strip").setFocus()
    home.press("4")
    assert home.scores(Measure.FIRST_STEP) == [("2026-11-16", 5), ("2026-11-17", 4)]


def test_that_a_grey_picture_stands_in_only_after_a_while(qtbot: Any) -> None:
    from rehab.ui.today.page import READING_MS, TodayPage
    from rehab.ui.today.skeleton import Skeleton

    page = TodayPage()
    qtbot.addWidget(page)
    page.show()
    skeleton = page.findChild(Skeleton)
    assert skeleton is not None
    page.show_reading()
    assert not skeleton.isVisible()
    qtbot.waitUntil(skeleton.isVisible, timeout=READING_MS * 10)


def _with_routines(phase: Any, *routines: Any) -> Any:
    from dataclasses import replace

    return replace(phase, routines=routines, weeks_to=None)


def test_that_a_daily_session_is_due_every_day(opened: Opener, desk: Desk) -> None:
    daily = make_routine("daily", PartOfDay.ANY, EveryNDays(1), *(["heel-raise", "calf-stretch"] * 4))
    desk.shelf.offered = (make_programme(phases=(_with_routines(make_programme().phases[0], daily),)),)
    home = opened()
    card = home.find("due_card")
    rows = [
        label.text()
        for label in card.findChildren(type(home.find("due_name")))
        if label.text() == "Heel raise"
    ]
    assert len(rows) == 4
    assert home.find("start_session").isVisible()


def test_that_today_needs_neither_database_nor_charts_to_be_imported() -> None:
    heavy = {"sqlalchemy", "alembic", "matplotlib", "numpy", "msgspec"}
    code = (
        "import sys; import rehab.ui.today.page, rehab.ui.today.presenter, rehab.ui.today.glance; "
        "import rehab.ui.session.page, rehab.ui.session.presenter; "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
