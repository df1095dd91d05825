"""The first minutes: three steps by keyboard or mouse, nothing stored before Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rehab.domain.checkup import AGE, Form, Reply
from rehab.domain.patient import Side, Site
from rehab.ui.first_run.state import Choices, FirstRunState, Step, build_cards
from rehab.ui.widgets import PageScroll
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road"]


@pytest.fixture
def first(road: Callable[..., Road]) -> Road:
    """The app on an empty data folder."""
    return road()


def stored(window: Road) -> bool:
    return bool(window.services.people.patients())


def focus_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_that_the_road_ends_with_a_plan_by_the_enter_key_alone(first: Road) -> None:
    assert first.page == "first_run"
    first.of_age()
    for _ in range(2):
        assert not stored(first)
        first.press(Qt.Key.Key_Return)
    first.skip_questions()
    episode = first.services.people.current()
    assert episode is not None
    assert (episode.site, episode.side) == (Site.HEEL, Side.LEFT)
    assert first.services.planner.plan(episode.id) is not None


def test_that_nothing_is_stored_before_start_and_skipping_leaves_nothing(first: Road) -> None:
    first.of_age()
    first.click("first_run_skip")
    first.click("first_run_skip")
    assert first.page == "today"
    assert not stored(first)
    assert "Pick a programme" in first.texts()


def test_that_answers_are_kept_when_going_back(first: Road) -> None:
    first.of_age()
    first.click("how_long_months")
    first.click("worst_running")
    first.press(Qt.Key.Key_Return)
    first.click("first_run_back")
    assert first.find("how_long_months").isChecked()
    assert first.find("worst_running").isChecked()
    first.click("worst_running")
    assert not first.find("worst_running").isChecked()


def test_that_the_list_and_the_map_agree(first: Road) -> None:
    first.of_age()
    listed = first.find("site_list")
    row = next(i for i in range(listed.count()) if tuple(listed.itemData(i)) == ("achilles", "right"))
    listed.setCurrentIndex(row)
    listed.activated.emit(row)
    first.settle()
    chosen = first.find("body_map").spots()
    assert chosen == ((Site.ACHILLES, Side.RIGHT),)
    assert "Right Achilles tendon" in first.texts()


def test_that_where_exactly_is_not_kept_for_another_place(first: Road) -> None:
    first.of_age()
    for _ in range(2):
        first.press(Qt.Key.Key_Return)
    first.skip_questions()
    page = first.window.page("first_run")
    first.window.go("first_run:where")
    page.site_chosen.emit(Site.ACHILLES, Side.LEFT)
    page.exactly_chosen.emit("middle")
    first.window.go("today")
    first.window.go("first_run:where")
    assert (page._state.choices.site, page._state.choices.exactly) == (Site.HEEL, "")


def test_that_the_suggestion_follows_the_answers(first: Road) -> None:
    planner = first.services.planner
    suggested = set()
    for how_long, worst in (
        ("days", ("first-steps",)),
        ("over-a-year", ("standing",)),
        ("months", ("running",)),
    ):
        slug = planner.suggest(Site.HEEL, how_long, worst)
        assert slug in {p.slug for p in planner.programmes()}
        suggested.add(slug)
    assert len(suggested) > 1
    exercises = {exercise.slug: exercise for exercise in first.services.library.exercises()}
    cards = build_cards(planner.programmes(), exercises, Choices(), slug)
    assert cards[0].suggested
    assert [card.slug for card in cards if card.suggested] == [slug]
    assert {card.slug for card in cards} == {p.slug for p in planner.programmes()}


def test_that_another_programme_later_keeps_the_complaint(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    before = first.services.people.current()
    assert before is not None
    first.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert first.page == "first_run"
    first.press(Qt.Key.Key_Return)
    other = next(p.slug for p in first.services.planner.programmes() if p.code == "P02")
    first.click(f"programme_{other}")
    first.click("first_run_next")
    after = first.services.people.current()
    assert after is not None
    assert after.id == before.id
    plan = first.services.planner.plan(after.id)
    assert plan is not None
    assert plan.slug == other
    assert len(first.services.people.episodes()) == 1


def test_that_starting_can_be_undone(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first.services.people.current() is None


def test_that_the_sample_is_refused_where_there_is_data(first: Road) -> None:
    first.of_age()
    for _ in range(2):
        first.press(Qt.Key.Key_Return)
    first.app.window.go("first_run:who")
    first.settle()
    assert not first.shows("first_run_sample")
    assert not first.shows("first_run_restore")


# by keyboard


def test_that_the_whole_road_with_answers_needs_no_mouse(first: Road) -> None:
    assert focus_name() == "first_run_me"
    first.of_age()
    assert focus_name() == "spot_heel_left"
    first.press(Qt.Key.Key_Right)
    assert focus_name() == "spot_heel_right"
    first.press(Qt.Key.Key_Space)
    assert first.find("body_map").spots() == ((Site.HEEL, Side.RIGHT),)
    assert focus_name() == "spot_heel_right"
    for name in ("site_list", "exactly_under"):
        first.press(Qt.Key.Key_Tab)
        assert focus_name() == name
    while focus_name() != "how_long_months":
        first.press(Qt.Key.Key_Tab)
        assert focus_name().startswith(("exactly_", "how_long_"))
    first.press(Qt.Key.Key_Space)
    assert first.find("how_long_months").isChecked()
    assert focus_name() == "how_long_months"
    assert not stored(first)
    first.press(Qt.Key.Key_Return)
    suggested = first.services.planner.suggest(Site.HEEL, "months")
    assert focus_name() == f"programme_{suggested}"
    first.press(Qt.Key.Key_Right)
    chosen = focus_name().removeprefix("programme_")
    assert chosen != suggested
    assert first.find(f"programme_{chosen}").isChecked()
    assert not first.find(f"programme_{suggested}").isChecked()
    assert not stored(first)
    first.press(Qt.Key.Key_Return)
    first.skip_questions()
    episode = first.services.people.current()
    assert episode is not None
    assert (episode.site, episode.side, episode.onset) == (Site.HEEL, Side.RIGHT, "months")
    plan = first.services.planner.plan(episode.id)
    assert plan is not None
    assert plan.slug == chosen


def test_that_enter_presses_the_button_that_has_the_focus(first: Road) -> None:
    first.of_age()
    first.find("first_run_back").setFocus()
    first.press(Qt.Key.Key_Return)
    assert first.shows("first_run_me")


def test_that_escape_goes_back_step_by_step_and_then_leaves(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Escape)
    assert first.shows("body_map")
    first.press(Qt.Key.Key_Escape)
    assert first.shows("first_run_me")
    first.press(Qt.Key.Key_Escape)
    assert first.page == "today"
    assert not stored(first)


def test_that_an_arrow_and_enter_fill_in_the_sample_person(first: Road) -> None:
    first.press(Qt.Key.Key_Right)
    assert first.find("first_run_sample").isChecked()
    assert not first.find("first_run_me").isChecked()
    assert first.find("first_run_next").text() == "Look around"
    first.press(Qt.Key.Key_Left)
    assert first.find("first_run_next").text() == "Continue"
    first.press(Qt.Key.Key_Right)
    assert not stored(first)
    first.press(Qt.Key.Key_Return)
    assert first.page == "today"
    assert first.services.people.is_sample()


def test_that_leaving_the_choice_of_another_program_changes_nothing(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    episode = first.services.people.current()
    assert episode is not None
    before = first.services.planner.plan(episode.id)
    first.app.window.go("program")
    first.settle()
    first.choose("program_more", "program_change")
    first.press(Qt.Key.Key_Right)
    first.press(Qt.Key.Key_Escape)
    assert first.page == "program"
    assert first.services.planner.plan(episode.id) == before


# answers


def test_that_a_click_on_the_map_moves_the_list_and_the_questions(first: Road) -> None:
    first.of_age()
    first.click("exactly_back")
    first.click("spot_calf_left")
    assert first.find("site_list").currentText() == "Left calf"
    assert first.find("site_name").text() == "Left calf"
    assert not first.shows("exactly_back")
    assert first.shows("exactly_upper")
    first.click("spot_knee_right")
    assert not first.shows("exactly_upper")
    assert first.find("body_map").spots() == ((Site.KNEE, Side.RIGHT),)


def test_that_the_place_in_the_heel_changes_the_suggestion(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    before = focus_name()
    first.press(Qt.Key.Key_Escape)
    first.click("exactly_back")
    first.click("first_run_next")
    assert focus_name() != before
    assert focus_name() == "programme_achilles-insertional"


def test_that_a_place_without_a_program_is_told_and_pain_can_be_logged_there(first: Road) -> None:
    assert first.services.planner.suggest(Site.ELBOW) == ""
    first.of_age()
    first.click("spot_elbow_right")
    first.click("first_run_next")
    assert "There is no programme for this place yet." in first.texts()
    assert first.find("programme_none").isChecked()
    first.click("first_run_skip")
    assert first.page == "today"
    assert not stored(first)
    first.click("empty_pick")
    first.click("spot_elbow_right")
    first.click("first_run_next")
    first.press(Qt.Key.Key_Return)
    assert first.page == "today"
    episode = first.services.people.current()
    assert episode is not None
    assert (episode.site, episode.side) == (Site.ELBOW, Side.RIGHT)
    assert first.services.planner.plan(episode.id) is None


def test_that_pain_is_logged_without_a_program_and_one_can_follow(first: Road) -> None:
    first.of_age()
    first.click("first_run_next")
    first.click("programme_none")
    first.click("first_run_next")
    assert first.page == "today"
    first.type("6")
    current = first.services.people.current()
    assert current is not None
    score = first.services.checkins.morning(current.id, first.now.date())
    assert score is not None
    assert score.value == 6
    assert "can be logged without one" in first.texts()
    assert not first.shows("week_card")
    for page in ("progress", "program", "checkup:tried"):
        first.app.window.go(page)
        first.settle()
        assert not first.shows("error_details_toggle"), page
    first.app.window.go("today")
    first.click("empty_pick")
    first.press(Qt.Key.Key_Return)
    first.skip_questions()
    assert first.services.people.episodes() == (first.services.people.current(),)
    assert first.services.planner.plan(current.id) is not None


def test_that_beginning_a_log_without_a_program_can_be_undone(first: Road) -> None:
    first.of_age()
    first.click("first_run_next")
    first.click("programme_none")
    first.click("first_run_next")
    assert stored(first)
    first.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stored(first)


@pytest.mark.parametrize(("text_size", "height"), [(100, 640), (200, 800)])
def test_that_for_whom_it_is_stands_above_the_fold(
    road: Callable[..., Road], text_size: int, height: int
) -> None:
    window = road()
    window.services.preferences.change(text_size=text_size)
    window.window.resize(960 if height == 640 else 1280, height)
    window.settle()
    words, foot = window.find("first_run_for_whom"), window.find("first_run_foot")
    bottom = words.mapTo(window.window, words.rect().bottomLeft()).y()
    assert bottom < foot.mapTo(window.window, foot.rect().topLeft()).y()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1280, 600), (960, 640)])
def test_that_the_buttons_end_where_the_cards_above_them_end(first: Road, width: int, height: int) -> None:
    first.window.resize(width, height)
    first.settle()
    card, button = first.find("first_run_sample"), first.find("first_run_next")

    def end(widget: QWidget) -> int:
        return widget.mapTo(first.window, widget.rect().topRight()).x()

    first.qtbot.waitUntil(lambda: end(card) == end(button))


def test_that_all_of_the_body_map_is_seen_at_once_in_the_smallest_window(first: Road) -> None:
    first.window.resize(960, 640)
    first.of_age()
    spot, foot = first.find("spot_heel_left"), first.find("first_run_foot")
    bottom = spot.mapTo(first.window, spot.rect().bottomLeft()).y()
    assert bottom < foot.mapTo(first.window, foot.rect().topLeft()).y()
    scroll = next(area for area in first.window.findChildren(PageScroll) if area.isVisible())
    first.qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)


def test_that_somebody_under_18_sees_all_of_it_at_once_in_the_smallest_window(first: Road) -> None:
    first.window.resize(960, 640)
    first.click("age_minor")
    assert first.shows("first_run_minor")
    scroll = next(area for area in first.window.findChildren(PageScroll) if area.isVisible())
    first.qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)


def test_that_no_piece_of_a_step_flashes_as_a_window(first: Road) -> None:
    flashes = first.watch_flashes()
    first.of_age()
    first.click("worst_running")
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Right)
    first.press(Qt.Key.Key_Escape)
    assert flashes == []


# age, and the questions before a plan


def test_that_the_age_is_asked_before_anything_else_can_be_chosen(first: Road) -> None:
    first.click("first_run_next")
    assert first.find("first_run_problem").text() == "Say first whether you are 18 or older."
    assert first.shows("first_run_age")
    first.click("age_adult")
    first.click("first_run_next")
    assert first.shows("body_map")


def test_that_an_arrow_corrects_the_age_and_the_keyboard_goes_on(first: Road) -> None:
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Right)
    assert focus_name() == "age_minor"
    first.press(Qt.Key.Key_Left)
    assert focus_name() == "age_adult"
    first.press(Qt.Key.Key_Return)
    assert "Step 2 of 3" in first.texts()


def test_that_a_window_behind_another_one_keeps_its_place(first: Road) -> None:
    other = QWidget()
    first.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    first.qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    first.app.window.page("first_run").show_state(
        FirstRunState(Step.WHO, Choices(adult=True), (), first_time=True)
    )
    first.window.activateWindow()
    first.qtbot.waitUntil(lambda: QApplication.activeWindow() is first.window)
    assert focus_name() == "first_run_me"


def test_that_nobody_under_18_gets_a_plan_and_hears_whom_to_ask(first: Road) -> None:
    first.click("age_minor")
    assert "not made for people under 18" in first.find("first_run_minor").text()
    first.click("first_run_next")
    assert first.shows("first_run_age")
    assert "ask a doctor or physiotherapist" in first.find("first_run_problem").text()
    first.app.window.go("first_run:program")
    first.settle()
    first.click("first_run_next")
    assert first.shows("first_run_age")
    assert not stored(first)


def test_that_a_plan_begins_with_ten_questions_of_one_key_each(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    assert first.page == "checkup"
    assert "Before you begin" in first.find("checkup_lead").text()
    first.type("n" * 10)
    assert first.find("checkup_result_title").text() == "Nothing in your answers asks for haste"
    episode = first.services.people.current()
    assert episode is not None
    (stored_one,) = first.services.checkups.checkups(episode.id)
    assert stored_one.form is Form.START
    assert len(stored_one.replies) == 11
    assert dict(stored_one.replies)[AGE] is Reply.NO
    first.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    assert first.shows("checkup_lead"), "each new plan asks again"


def test_that_a_yes_before_the_plan_keeps_the_plan_from_starting(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    first.type("nny")
    first.click("result_today")
    assert "The plan is paused" in first.texts()


def test_that_skipping_the_questions_is_told_until_they_are_answered(first: Road) -> None:
    first.of_age()
    first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Return)
    first.app.window.go("library")
    first.settle()
    assert "Before a plan begins" in first.find("flag_banner").text()
    first.app.window.go("checkup:start")
    first.skip_questions()
    assert "The safety questions were skipped on 17 November." in first.find("flag_banner").text()
    first.app.window.go("checkup:past")
    first.settle()
    assert "The safety questions were skipped" in first.texts()
    first.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    first.app.window.go("library")
    first.settle()
    banner = first.find("flag_banner")
    skip = next(b for b in banner.findChildren(QWidget) if b.property("action") == "skip")
    first.qtbot.mouseClick(skip, Qt.MouseButton.LeftButton)
    first.settle()
    assert not first.shows("flag_banner")
    first.app.window.go("today")
    first.settle()
    assert "skipped on 17 November" in first.find("flag_banner").text()
