"""The session form through its window: a whole session in eight keys, nothing lost on the way."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit

from rehab.domain.pain import Measure
from rehab.domain.session import Done, Session, SessionDraft, StopReason
from rehab.domain.slot_name import form_key
from rehab.ui.session.keeper import KEEP_MS
from rehab.ui.session.page import SessionPage
from rehab.ui.widgets import Label
from tests.builders import MONDAY, Desk, at
from tests.ui.today_home import Home

Opener = Callable[[], Home]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MODIFIERS_IN_EIGHT = 2
"""Ctrl and Alt, counted as keys of their own."""


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens Today at eight in the morning, first steps already answered."""

    def open_home() -> Home:
        desk.clock.now = at(MONDAY, 8)
        episode = desk.start_plan(on=MONDAY)
        desk.checkins.log(Measure.FIRST_STEP, 5, episode)
        return Home(desk).open(qtbot)

    return open_home


def only(home: Home) -> Session:
    """The one session of today."""
    (session,) = home.sessions()
    return session


def test_that_a_whole_session_takes_at_most_eight_keys(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    assert home.window.current_page == "session"
    assert home.focused() == "strip_before"
    for digit in ("2", "4", "3"):
        home.press(digit)
    home.press(Qt.Key.Key_3, ALT)
    home.press(Qt.Key.Key_Return, CONTROL)
    assert home.keys_pressed + MODIFIERS_IN_EIGHT <= 8
    session = only(home)
    assert (session.before, session.during, session.after, session.effort) == (2, 4, 3, 6)
    assert (session.done, session.routine_key, session.planned_day) == (Done.ALL, "morning", MONDAY)
    assert home.window.current_page == "today"


def test_that_saving_returns_to_today_with_the_traffic_light_and_undo(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    for digit in ("2", "4", "3"):
        home.press(digit)
    home.click("save_session")
    assert "pain during 4" in home.text("session_line_text")
    assert "acceptable" in home.text("session_guidance")
    assert home.find("undo_bar").isVisible()
    home.window.notices.undo()
    qtbot.waitUntil(lambda: home.all("session_line") == [])
    assert home.sessions() == ()
    assert home.scores(Measure.DURING) == []


def test_that_nothing_entered_is_not_recorded_rather_than_zero(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press(Qt.Key.Key_Return, CONTROL)
    session = only(home)
    assert (session.before, session.during, session.after, session.effort) == (None, None, None, None)
    assert home.scores(Measure.BEFORE) == []


@pytest.mark.parametrize(("digit", "word"), [("2", "fine"), ("5", "acceptable"), ("6", "too much")])
def test_that_guidance_follows_the_answer(opened: Opener, digit: str, word: str) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    assert home.all("guidance_after") == []
    home.pain_strip("strip_after").setFocus()
    home.press(digit)
    assert word in home.text("guidance_after")


def test_that_pain_before_gets_no_guidance(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("8")
    assert home.all("guidance_before") == []


def test_that_backspace_takes_a_score_back(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("4")
    home.pain_strip("strip_before").setFocus()
    home.press(Qt.Key.Key_Backspace)
    home.click("save_session")
    assert only(home).before is None


def test_that_missing_sets_ask_for_a_reason_and_count_as_a_part(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    assert home.all("reasons") == []
    home.find("sets_1").setFocus()
    home.press("1")
    home.click("reason_tired")
    home.click("save_session")
    session = only(home)
    assert (session.done, session.reason) == (Done.PART, StopReason.TIRED)
    assert [entry.sets_done for entry in session.sets] == [1]


def test_that_no_set_at_all_counts_as_not_done(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.find("sets_1").setFocus()
    for _ in range(4):
        home.press(Qt.Key.Key_Left)
    home.click("save_session")
    session = only(home)
    assert session.done is Done.NONE
    assert [entry.sets_done for entry in session.sets] == [0]


def test_that_too_much_pain_can_be_said_to_have_ended_it(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.pain_strip("strip_after").setFocus()
    home.press("9")
    home.session.follow_guidance("after", "stopped")
    assert home.focused() == "sets_1"
    home.press("2")
    home.click("save_session")
    session = only(home)
    assert (session.after, session.done, session.reason) == (9, Done.PART, StopReason.PAIN)


def test_that_a_half_filled_form_comes_back(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    assert home.all("carry_on") == []
    home.press("2")
    home.press("4")
    home.press(Qt.Key.Key_Escape)
    assert home.window.current_page == "today"
    assert home.sessions() == ()
    home.press(Qt.Key.Key_F)
    assert len(home.all("carry_on")) == 1
    assert (home.pain_strip("strip_before").value(), home.pain_strip("strip_during").value()) == (2, 4)
    assert home.focused() == "strip_after"
    home.press("1")
    home.press(Qt.Key.Key_Return, CONTROL)
    session = only(home)
    assert (session.before, session.during, session.after) == (2, 4, 1)


def test_that_a_form_is_kept_by_itself_while_it_is_filled(opened: Opener, qtbot: Any) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("7")

    def kept() -> bool:
        return home.desk.sessions.load_draft(home.episode, form_key("morning", MONDAY)) is not None

    assert not kept()
    qtbot.waitUntil(kept, timeout=KEEP_MS * 10)


def test_that_closing_the_window_keeps_the_form_before_the_file_is_closed(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("7")
    found: list[Any] = []

    def look() -> None:
        found.append(home.desk.sessions.load_draft(home.episode, form_key("morning", MONDAY)))

    # The application closes the data file at this signal; the form must be in it by then.
    home.window.closing.connect(look)
    home.window.close()
    assert found[0]["before"] == 7


def test_that_start_again_empties_a_kept_form(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("2")
    home.press(Qt.Key.Key_Escape)
    home.press(Qt.Key.Key_F)
    home.session.start_again()
    assert home.pain_strip("strip_before").value() is None
    home.press(Qt.Key.Key_Escape)
    home.press(Qt.Key.Key_F)
    assert home.all("carry_on") == []


def test_that_a_form_of_another_day_does_not_come_back(opened: Opener, desk: Desk, qtbot: Any) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("2")
    home.press(Qt.Key.Key_Escape)
    desk.clock.move(days=1)
    home.window.refresh_all()
    home.today.refresh()
    home.find("start_session").setFocus()
    home.press(Qt.Key.Key_F)
    assert home.all("carry_on") == []
    assert home.pain_strip("strip_before").value() is None


def test_that_discarding_asks_only_when_something_would_be_lost(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.click("discard_session")
    assert home.window.current_page == "today"
    home.press(Qt.Key.Key_F)
    home.press("6")
    home.click("discard_session")
    assert home.window.current_page == "session"
    home.click("discard_no")
    assert home.pain_strip("strip_before").value() == 6
    home.click("discard_session")
    home.click("discard_yes")
    assert home.window.current_page == "today"
    assert home.sessions() == ()
    assert home.desk.sessions.load_draft(home.episode, form_key("morning", MONDAY)) is None


def test_that_a_note_takes_digits_and_lines_of_its_own(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.find("session_note").setFocus()
    for character in "3 km":
        home.press(character)
    home.press(Qt.Key.Key_Return)
    home.press("x")
    home.press(Qt.Key.Key_Return, CONTROL)
    session = only(home)
    assert session.note == "3 km\nx"
    assert session.before is None


def test_that_the_key_of_an_effort_takes_the_focus_along(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    for digit in ("2", "4", "3"):
        home.press(digit)
    assert home.focused() == "effort_1"
    home.press(Qt.Key.Key_3, ALT)
    assert home.focused() == "effort_3"


def test_that_a_second_click_takes_the_effort_back(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.click("effort_4")
    home.click("effort_2")
    home.click("effort_2")
    home.click("save_session")
    assert only(home).effort is None


def test_that_a_session_can_be_changed_and_moved_to_another_day(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press("2")
    home.press(Qt.Key.Key_Return, CONTROL)
    before = only(home)
    home.click("edit_session")
    field = home.find("session_at")
    assert isinstance(field, QDateTimeEdit)
    field.setDateTime(QDateTime(2026, 11, 15, 19, 30, 0))
    home.pain_strip("strip_after").setFocus()
    home.press("1")
    home.click("save_session")
    changed = home.desk.sessions.session(before.id)
    assert changed is not None
    assert (changed.at, changed.after, changed.before) == (at(MONDAY - timedelta(days=1), 19, 30), 1, 2)
    assert changed.planned_day == MONDAY


def test_that_a_time_to_come_is_refused_and_nothing_is_lost(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_F)
    home.press(Qt.Key.Key_Return, CONTROL)
    home.click("edit_session")
    field = home.find("session_at")
    assert isinstance(field, QDateTimeEdit)
    field.setDateTime(QDateTime(2026, 11, 17, 7, 0, 0))
    home.pain_strip("strip_during").setFocus()
    home.press("3")
    home.click("save_session")
    assert home.window.current_page == "session"
    assert "has not come yet" in home.text("session_problem")
    assert home.pain_strip("strip_during").value() == 3
    assert only(home).during is None


def test_that_looking_at_a_session_marked_not_done_does_not_change_it(opened: Opener) -> None:
    home = opened()
    home.click("not_today")
    home.click("reason_tired")
    home.click("edit_session")
    home.click("save_session")
    session = only(home)
    assert (session.done, session.reason) == (Done.NONE, StopReason.TIRED)
    home.click("edit_session")
    home.find("sets_1").setFocus()
    home.press("3")
    home.click("save_session")
    assert only(home).done is Done.ALL


def test_that_a_session_without_sets_keeps_counting_what_it_counted(opened: Opener, desk: Desk) -> None:
    home = opened()
    part = SessionDraft(Done.PART, routine_key="morning", planned_day=MONDAY, effort=7)
    session_id = desk.sessions.record(part, home.episode).value.id
    home.navigate(f"session:edit={session_id}")
    home.click("save_session")
    session = only(home)
    assert (session.done, session.effort) == (Done.PART, 7)


def test_that_deleting_returns_to_today_and_can_be_undone(opened: Opener) -> None:
    home = opened()
    home.press("d")
    home.click("edit_session")
    home.click("delete_session")
    assert home.window.current_page == "today"
    assert home.sessions() == ()
    home.window.notices.undo()
    assert only(home).done is Done.ALL


def test_that_an_unknown_session_leads_back_to_today(opened: Opener) -> None:
    home = opened()
    home.navigate("session:edit=nothing")
    assert home.window.current_page == "today"
    home.navigate("session:no-such-routine")
    assert home.window.current_page == "today"


def test_that_a_session_done_twice_on_a_day_is_kept_twice(opened: Opener) -> None:
    home = opened()
    home.press("d")
    home.desk.clock.move(hours=1)
    home.navigate("session:morning")
    home.press("1")
    home.click("save_session")
    assert [session.before for session in home.sessions()] == [None, 1]


def test_that_a_question_too_high_for_the_window_is_shown_from_its_title_on(
    opened: Opener, qtbot: Any
) -> None:
    home = opened()
    home.window.setMinimumSize(1, 1)
    home.window.resize(960, 260)
    home.press(Qt.Key.Key_F)
    (page,) = home.window.findChildren(SessionPage)
    qtbot.waitUntil(lambda: page.effort.height() > page.footer.y())
    (title,) = [label for label in page.findChildren(Label) if label.text() == "How hard was it?"]

    def shown() -> bool:
        page.focus_effort()
        return title.visibleRegion().boundingRect() == title.rect()

    qtbot.waitUntil(shown)
    assert not home.find("effort_1").visibleRegion().isEmpty()
    assert home.focused() == "effort_1"
