"""The whole plan: versions, phases, pauses, start, end, templates, and the first plan counted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.e2e.conftest import Road, road
from tests.ui.builder_home import (
    CONTROL,
    MOST_ACTIONS,
    TODAY,
    columns,
    draft,
    episode,
    plan,
    said,
    type_into,
    window,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road", "window"]


# the whole plan


def test_that_changes_are_shown_dropped_and_brought_back(window: Road) -> None:
    type_into(window, "amount_0", "4x8")
    window.click("draft_differences")
    assert "Towel heel raise in Evening strength: 4 × 10 → 4 × 8" in window.texts()
    window.click("draft_discard")
    assert (draft(window), window.shows("draft_bar")) == (None, False)
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.shows("draft_bar")


def test_that_an_edit_taken_back_by_hand_leaves_no_draft(window: Road) -> None:
    type_into(window, "amount_0", "4x8")
    type_into(window, "amount_0", "4x10")
    assert draft(window) is None


def test_that_a_version_is_used_from_the_chosen_day(window: Road) -> None:
    type_into(window, "amount_0", "4x8")
    window.find("draft_from").setFocus()
    window.press(Qt.Key.Key_Down)
    window.click("draft_use")
    tomorrow = window.services.planner.plan(episode(window), TODAY + timedelta(days=1))
    assert tomorrow is not None
    assert tomorrow.effective_from == TODAY + timedelta(days=1)
    assert plan(window).effective_to == TODAY


def running_phase(window: Road) -> str:
    span = plan(window).span_on(TODAY)
    assert span is not None
    return span.phase.name


def test_that_a_ticked_criterion_opens_the_way_to_the_next_phase(window: Road) -> None:
    assert "One point is still open." in window.texts()
    window.find("criterion_0").setFocus()
    window.press(Qt.Key.Key_Space)
    assert "Nothing is open." in window.texts()
    window.click("phase_next")
    assert running_phase(window) == "Heavy"
    assert "Before phase 4" in window.texts()
    assert "3 of 12 weeks so far" in window.texts()
    window.click("phase_stay")
    assert plan(window).version_number == 3


def test_that_the_person_goes_on_all_the_same_and_takes_it_back(window: Road) -> None:
    way = window.find("phase_next")
    assert isinstance(way, QPushButton)
    assert way.text() == "Go on all the same"
    way.setFocus()
    window.press(Qt.Key.Key_Space)
    assert running_phase(window) == "Heavy"
    window.press(Qt.Key.Key_Z, CONTROL)
    assert running_phase(window) == "Heavier"


def test_that_the_plan_is_paused_and_goes_on(window: Road) -> None:
    window.choose("program_more", "plan_pause")
    window.click("pause_travel")
    window.click("pause_confirm")
    assert "Paused since today (travel), until you go on." in window.texts()
    assert all("paused" in text for text in said(columns(window)[1]))
    window.press(Qt.Key.Key_1, CONTROL)
    assert "The plan is paused" in window.texts()
    window.click("empty_resume")
    assert window.shows("due_card")
    window.press(Qt.Key.Key_3, CONTROL)
    assert not window.shows("pause_banner")


def test_that_two_pauses_at_once_are_refused_on_the_card(window: Road) -> None:
    for _ in range(2):
        window.app.pages.undo.clear()
        window.app.window._stack.made("program")[1].whole.act("pause")
        window.settle()
        window.click("pause_confirm")
    assert "is paused already" in window.texts()
    window.press(Qt.Key.Key_Escape)
    assert len(window.services.pauses.pauses(episode(window))) == 1


def test_that_a_session_is_moved_and_the_plan_paused_from_today(window: Road) -> None:
    window.press(Qt.Key.Key_1, CONTROL)
    window.click("not_today")
    window.click("move_1")
    tomorrow = window.services.planner.week(episode(window)).days[2]
    assert [s.slot.planned_day for s in tomorrow.slots if s.slot.shifted] == [TODAY]
    window.click("not_today")
    window.click("pause_plan")
    window.click("pause_illness")
    window.click("pause_confirm")
    assert "The plan is paused" in window.texts()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.shows("due_card")


def test_that_the_start_moves_and_the_plan_ends(window: Road) -> None:
    window.choose("program_more", "plan_start")
    window.find("day_choice").setFocus()
    window.press(Qt.Key.Key_Down)
    window.click("day_save")
    assert plan(window).start == TODAY + timedelta(days=1)
    window.press(Qt.Key.Key_Z, CONTROL)
    window.choose("program_more", "plan_end")
    window.click("day_save")
    window.later(days=1)
    assert window.shows("program_empty")


def test_that_changes_so_far_are_listed(window: Road) -> None:
    type_into(window, "amount_0", "4x8")
    window.click("draft_use")
    window.choose("program_more", "plan_versions")
    assert "Towel heel raise in Evening strength: 4 × 10 → 4 × 8" in window.texts()


def test_that_a_template_is_saved_used_and_deleted(window: Road) -> None:
    window.choose("program_templates", "save_template")
    window.type("My winter")
    window.press(Qt.Key.Key_Return)
    (own,) = window.services.templates.own()
    assert own.name == "My winter"
    header = window.app.window._stack.made("program")[0].header
    header.template_chosen.emit(own.slug)
    window.settle()
    shown = draft(window)
    assert shown is not None
    assert (shown.slug, shown.start) == (own.slug, TODAY)
    assert "“My winter” is not in use yet." in window.texts()
    header.template_deleted.emit(own.slug)
    window.settle()
    assert window.services.templates.own() == ()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert len(window.services.templates.own()) == 1


# the first plan, counted


class Hand:
    """Counts what a person does: a click, a key or a typed word is one action each."""

    def __init__(self, window: Road) -> None:
        self.window = window
        self.count = 0

    def click(self, name: str) -> None:
        self.count += 1
        self.window.click(name)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self.window.press(key, held)

    def word(self, text: str) -> None:
        self.count += 1
        self.window.type(text)


def test_that_the_first_plan_takes_under_25_actions_by_mouse(road: Callable[..., Road]) -> None:
    window = road()
    hand = Hand(window)
    walk_first_run(hand, mouse=True)
    hand.click("nav_program")
    for name, text in (("amount_0", "2x8"), ("hold_0", "15s")):
        hand.click(name)
        hand.key(Qt.Key.Key_A, CONTROL)
        hand.word(text)
    hand.click("draft_use")
    hand.click("program_print")
    assert_kept_and_shown_as_pages(window)
    assert hand.count <= MOST_ACTIONS, hand.count


def test_that_the_first_plan_takes_under_25_actions_by_keyboard(road: Callable[..., Road]) -> None:
    window = road()
    hand = Hand(window)
    walk_first_run(hand, mouse=False)
    hand.key(Qt.Key.Key_3, CONTROL)
    hand.key(Qt.Key.Key_Return)
    hand.word("2x8")
    hand.key(Qt.Key.Key_Tab)
    hand.word("15s")
    hand.key(Qt.Key.Key_Return, CONTROL)
    hand.key(Qt.Key.Key_P, CONTROL)
    assert_kept_and_shown_as_pages(window)
    assert hand.count <= MOST_ACTIONS, hand.count


def assert_kept_and_shown_as_pages(window: Road) -> None:
    """The changed plan is in use, and the preview shows its pages."""
    dose = plan(window).spans[0].phase.routines[0].prescriptions[0].dose
    assert (dose.sets, dose.reps, dose.hold_s) == (2, 8, 15)
    assert draft(window) is None
    assert window.page == "paper"
    pages = window.find("paper_pages")
    assert pages.accessibleName().startswith("Page 1 of ")
    assert "Plantar-fascia stretch: 2 × 8" in pages.accessibleDescription()


def walk_first_run(hand: Hand, mouse: bool) -> None:
    """Who, where, and a ready-made programme as the template."""
    if mouse:
        hand.click("age_adult")
    else:
        hand.key(Qt.Key.Key_Return)
        hand.key(Qt.Key.Key_Space)
    for _ in range(2):
        hand.click("first_run_next") if mouse else hand.key(Qt.Key.Key_Return)
    if mouse:
        hand.click("programme_heel-pain-high-load")
        hand.click("first_run_next")
    else:
        hand.key(Qt.Key.Key_Return)
    assert hand.window.page == "checkup"
    if mouse:
        hand.click("checkup_skip")
    else:
        hand.word("nnnnnnnnnn")
        hand.key(Qt.Key.Key_1, CONTROL)
    assert hand.window.page == "today"
