"""Building a plan: everything by mouse and everything by keyboard, with undo and without losing a step."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from rehab.domain.dose import LoadType
from rehab.domain.dose_step import RuleKind
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.program import EveryNDays, PerWeek, Plan, Routine, Weekdays
from rehab.domain.session import Done, SessionDraft
from rehab.services.outcome import Change
from rehab.ui.pages import ALL_KINDS
from rehab.ui.program.rows import ExerciseRow
from rehab.ui.program.week import DayColumn, SessionTag
from tests.e2e.conftest import MORNING, Road, road

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TODAY = MORNING.date()
MOST_ACTIONS = 24


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """A runner in the fourth week of the high-load programme, with the evening session open."""
    opened = road()
    opened.services.planner.start("P02", Site.HEEL, Side.LEFT, TODAY - timedelta(weeks=3, days=1))
    opened.app.feed.publish(Change(ALL_KINDS))
    opened.settle()
    opened.app.window.go("program")
    opened.settle()
    opened.click("session_evening-strength")
    return opened


def episode(window: Road) -> UUID:
    found = window.services.people.current()
    assert found is not None
    return found.id


def draft(window: Road) -> Plan | None:
    return window.services.builder.editing(episode(window)).draft


def plan(window: Road) -> Plan:
    found = window.services.planner.plan(episode(window))
    assert found is not None
    return found


def evening(window: Road) -> Routine:
    """The evening session of the running phase, as it is being changed."""
    shown = draft(window) or plan(window)
    span = shown.span_on(TODAY)
    assert span is not None
    return next(r for r in span.phase.routines if r.key == "evening-strength")


def slugs(window: Road) -> list[str]:
    return [item.exercise for item in evening(window).prescriptions]


def rows(window: Road) -> list[ExerciseRow]:
    return [row for row in window.find("session_editor").findChildren(ExerciseRow) if row.isVisible()]


def columns(window: Road) -> list[DayColumn]:
    return [c for c in window.find("program_week").findChildren(DayColumn) if c.isVisible()]


def said(column: DayColumn) -> list[str]:
    return [tag.accessibleName() for tag in column.findChildren(SessionTag)]


def type_into(window: Road, name: str, text: str) -> None:
    field = window.find(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    window.type(text)
    window.press(Qt.Key.Key_Return)


def focus_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def drag(
    window: Road, source: QWidget, target: QWidget, start: QPoint | None = None, drop: bool = True
) -> None:
    """Press on a widget, move over another one and let go."""
    spot = start or source.rect().center()
    goal = source.mapFromGlobal(target.mapToGlobal(QPoint(target.width() // 2, 3)))
    window.qtbot.mousePress(source, Qt.MouseButton.LeftButton, pos=spot)
    for step in (spot + QPoint(8, 8), goal + QPoint(2, 2), goal):
        window.qtbot.mouseMove(source, step)
        QApplication.processEvents()
    if drop:
        window.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=goal)
        window.settle()


def add(window: Road, *found: str) -> None:
    """Add exercises by search and Enter."""
    for text in found:
        window.click("add_exercise")
        window.type(text)
        window.press(Qt.Key.Key_Return)


# doses


def test_that_typed_doses_are_kept_as_a_draft_and_the_plan_stays(window: Road) -> None:
    before = plan(window)
    type_into(window, "amount_0", "3x12")
    type_into(window, "hold_0", "3s")
    type_into(window, "load_0", "bp 6kg")
    dose = evening(window).prescriptions[0].dose
    assert (dose.sets, dose.reps, dose.tempo_hold_s, dose.load, dose.load_type) == (
        3,
        12,
        3,
        6,
        LoadType.BACKPACK,
    )
    assert plan(window) == before
    assert window.shows("draft_bar")
    assert "One change is not in use yet." in window.texts()


def test_that_nonsense_is_said_under_the_row_and_holds_nothing_up(window: Road) -> None:
    type_into(window, "amount_0", "a few")
    assert "“a few” cannot be read as a dose" in window.texts()
    assert draft(window) is None
    field = window.find("amount_0")
    assert isinstance(field, QLineEdit)
    assert field.text() == "a few"
    type_into(window, "load_0", "4 kg")
    assert evening(window).prescriptions[0].dose.load == 4
    type_into(window, "amount_0", "4x8")
    assert not window.shows("error_0")


def test_that_escape_brings_a_dose_back(window: Road) -> None:
    field = window.find("amount_0")
    assert isinstance(field, QLineEdit)
    before = field.text()
    field.setFocus()
    field.selectAll()
    window.type("9x9")
    window.press(Qt.Key.Key_Escape)
    assert field.text() == before
    assert window.page == "program"


def test_that_a_typed_frequency_holds_for_the_session(window: Road) -> None:
    type_into(window, "amount_0", "3x12 2/d 3dpw")
    assert evening(window).recurrence == PerWeek(3)
    assert len(evening(window).times) == 2


def test_that_several_rows_are_changed_together_by_keyboard(window: Road) -> None:
    add(window, "short foot", "towel curls")
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_Down, SHIFT)
    window.press(Qt.Key.Key_Down, SHIFT)
    window.find("bulk_dose").setFocus()
    window.type("2x10")
    window.press(Qt.Key.Key_Return)
    assert {(p.dose.sets, p.dose.reps) for p in evening(window).prescriptions} == {(2, 10)}
    assert not window.shows("bulk_bar")


def test_that_several_rows_are_changed_together_by_mouse(window: Road) -> None:
    add(window, "short foot", "towel curls")
    for row in rows(window)[1:]:
        window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, CONTROL, QPoint(3, 3))
    type_into(window, "bulk_dose", "lots")
    assert "“lots” cannot be read" in window.texts()
    window.find("bulk_dose").setProperty("text", "2x9")
    window.click("bulk_apply")
    assert [p.dose.reps for p in evening(window).prescriptions][1:] == [9, 9]


# rows


def test_that_rows_are_added_moved_doubled_and_removed_by_keyboard(window: Road) -> None:
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_A)
    assert focus_name() == "library_panel_search"
    window.type("short foot")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert slugs(window) == ["towel-heel-raise", "short-foot"]
    rows(window)[1].setFocus()
    window.press(Qt.Key.Key_Up, ALT)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]
    assert focus_name() == "row_0"
    window.press(Qt.Key.Key_D, CONTROL)
    assert slugs(window) == ["short-foot", "short-foot", "towel-heel-raise"]
    assert "stands here twice" in window.texts()
    window.press(Qt.Key.Key_Delete)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]
    window.press(Qt.Key.Key_Down, ALT)
    window.press(Qt.Key.Key_Down, ALT)
    assert slugs(window) == ["short-foot", "towel-heel-raise"]


def test_that_a_row_is_dragged_by_its_handle(window: Road) -> None:
    add(window, "short foot", "towel curls")
    drag(window, window.find("handle_2"), rows(window)[0])
    assert slugs(window) == ["towel-curls", "towel-heel-raise", "short-foot"]
    assert not window.shows("drag_card")


def test_that_an_exercise_is_dragged_from_the_library_between_two_rows(window: Road) -> None:
    add(window, "short foot")
    listed = window.find("library_list")
    assert isinstance(listed, QListView)
    spot = listed.visualRect(listed.model().index(0, 0)).center()
    drag(window, listed.viewport(), rows(window)[1], spot, drop=False)
    assert window.shows("drop_slot")
    assert window.shows("drag_card")
    window.qtbot.mouseRelease(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.viewport().mapFromGlobal(rows(window)[1].mapToGlobal(QPoint(40, 2))),
    )
    window.settle()
    assert len(slugs(window)) == 3
    assert slugs(window)[0] == "towel-heel-raise"
    assert not window.shows("drop_slot")


def test_that_escape_gives_a_drag_up(window: Road) -> None:
    add(window, "short foot")
    before = slugs(window)
    handle = window.find("handle_1")
    drag(window, handle, rows(window)[0], drop=False)
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("drag_card")
    assert not window.shows("drop_slot")
    window.qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert slugs(window) == before
    assert window.page == "program"


def test_that_undo_and_redo_take_each_edit(window: Road) -> None:
    add(window, "short foot")
    type_into(window, "amount_1", "2x9")
    rows(window)[0].setFocus()
    window.press(Qt.Key.Key_Z, CONTROL)
    assert evening(window).prescriptions[1].dose.reps != 9
    window.click("builder_undo")
    assert slugs(window) == ["towel-heel-raise"]
    assert draft(window) is None
    window.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    window.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert evening(window).prescriptions[1].dose.reps == 9


def test_that_a_draft_is_there_again_after_a_restart(road: Callable[..., Road], window: Road) -> None:
    type_into(window, "amount_0", "4x7")
    window.close()
    again = road(window.paths.data_dir)
    again.app.window.go("program")
    again.settle()
    assert again.shows("draft_bar")
    assert evening(again).prescriptions[0].dose.reps == 7


def test_that_more_than_four_exercises_are_hinted_at_and_kept(window: Road) -> None:
    add(window, "short foot", "towel curls", "toe yoga", "toe spread")
    assert "5 exercises in one session" in window.texts()
    assert len(slugs(window)) == 5


# days


def test_that_a_click_on_a_day_toggles_the_open_session(window: Road) -> None:
    wednesday = columns(window)[2]
    assert "Evening strength, due" not in said(wednesday)
    window.qtbot.mouseClick(wednesday, Qt.MouseButton.LeftButton, pos=QPoint(30, wednesday.height() - 4))
    window.settle()
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))
    assert "Evening strength, due" in said(columns(window)[2])


def test_that_days_are_toggled_and_copied_by_keyboard(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_C, CONTROL)
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_V, CONTROL)
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))
    window.press(Qt.Key.Key_Space)
    assert evening(window).recurrence == Weekdays((1, 3, 5))
    assert focus_name() == f"day_{TODAY + timedelta(days=1)}"


def test_that_a_day_is_copied_by_its_menu(window: Road) -> None:
    for place, entry in ((1, "day_copy"), (2, "day_paste")):
        column = columns(window)[place]
        spot = QPoint(20, 6)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, column.mapToGlobal(spot))
        QApplication.sendEvent(column, event)
        window.pick(entry)
    assert evening(window).recurrence == Weekdays((1, 2, 3, 5))


def test_that_a_session_is_dragged_to_another_day_this_once(window: Road) -> None:
    tag = next(t for t in columns(window)[1].findChildren(SessionTag) if t.mark.key == "evening-strength")
    drag(window, tag, columns(window)[2])
    assert draft(window) is None
    assert "Evening strength, due" in said(columns(window)[2])
    assert any("moved to" in text for text in said(columns(window)[1]))
    window.press(Qt.Key.Key_Z, CONTROL)
    assert "Evening strength, due" in said(columns(window)[1])


def test_that_a_session_is_moved_to_another_day_by_keyboard(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_Right, ALT)
    assert "Evening strength, due" in said(columns(window)[2])
    assert focus_name() == f"day_{TODAY + timedelta(days=1)}"
    day = window.services.planner.week(episode(window)).days[2]
    assert [s.slot.planned_day for s in day.slots if s.slot.shifted] == [TODAY]


def test_that_a_session_does_not_move_into_the_past(window: Road) -> None:
    columns(window)[1].setFocus()
    window.press(Qt.Key.Key_Left, ALT)
    assert "Sessions can be moved from today on" in window.texts()


def test_that_the_menu_of_a_session_sets_days_and_times(window: Road) -> None:
    window.choose("session_more", "days_any-3")
    assert evening(window).recurrence == PerWeek(3)
    window.choose("session_more", "times_2")
    assert len(evening(window).times) == 2
    window.choose("session_more", "days_every-1")
    assert evening(window).recurrence == EveryNDays(1)


def test_that_times_of_the_day_are_typed(window: Road) -> None:
    window.choose("session_more", "times_own")
    window.type("late")
    window.press(Qt.Key.Key_Return)
    assert "cannot be read as times" in window.texts()
    field = window.find("name_field")
    assert isinstance(field, QLineEdit)
    field.setText("19.30, 8")
    window.press(Qt.Key.Key_Return)
    assert evening(window).times == (time(8), time(19, 30))
    assert "08:00 Evening strength, due" in said(columns(window)[1])


def test_that_sessions_are_added_named_and_removed(window: Road) -> None:
    window.click("session_new")
    assert "Nothing in this session yet" in window.texts()
    window.type("short foot")
    window.press(Qt.Key.Key_Return)
    window.choose("session_more", "session_rename")
    window.type("Balance")
    window.press(Qt.Key.Key_Return)
    shown = draft(window)
    assert shown is not None
    span = shown.span_on(TODAY)
    assert span is not None
    assert [(r.name, len(r.prescriptions)) for r in span.phase.routines][-1] == ("Balance", 1)
    window.choose("session_more", "session_remove")
    assert draft(window) is None


# rules


def test_that_a_rule_is_picked_and_its_blanks_are_filled(window: Road) -> None:
    type_into(window, "amount_0", "3x12")
    type_into(window, "load_0", "6kg")
    window.click("rule_0")
    window.click("rule_kind_add-load")
    for name, text in (("blank_at_least", "12"), ("blank_max_pain", "9")):
        field = window.find(name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    window.click("rule_save")
    assert "can be from 0 to 5" in window.texts()
    field = window.find("blank_max_pain")
    assert isinstance(field, QLineEdit)
    field.setText("3")
    window.click("rule_save")
    rule = evening(window).prescriptions[0].rule
    assert rule is not None
    assert (rule.kind, rule.at_least, rule.sessions, rule.max_pain, rule.add) == (
        RuleKind.ADD_LOAD,
        12,
        2,
        3,
        2,
    )
    assert "12 easy reps 2 sessions running, pain ≤ 3 → add 2 kg" in window.texts()


def test_that_a_rule_is_closed_by_escape_without_a_change(window: Road) -> None:
    window.find("rule_0").setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.shows("rule_editor")
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("rule_editor")
    assert (draft(window), window.page) == (None, "program")


def ready(window: Road) -> None:
    """Two good evenings at a dose that the rule can move on."""
    type_into(window, "amount_0", "3x9")
    type_into(window, "load_0", "bw")
    window.click("draft_use")
    for _ in range(2):
        draft_of_session = SessionDraft(Done.ALL, "evening-strength", window.now.date(), during=1, effort=2)
        window.services.sessions.record(draft_of_session, episode(window))
        for _ in range(2):
            window.later(days=1)
            window.services.checkins.log(Measure.FIRST_STEP, 2, episode(window))
    window.app.feed.publish(Change(ALL_KINDS))
    window.settle()


def test_that_a_met_rule_offers_more_and_accepting_makes_a_version(window: Road) -> None:
    ready(window)
    assert "Ready to move on: 3 × 11" in window.texts()
    number = plan(window).version_number
    window.click("accept_0")
    assert plan(window).version_number == number + 1
    assert not window.shows("proposal_0")
    assert rows(window)[0].state.amount == "3 × 11"


def test_that_not_yet_puts_a_proposal_off(window: Road) -> None:
    ready(window)
    before = plan(window).version_number
    window.find("decline_0").setFocus()
    window.press(Qt.Key.Key_Space)
    assert not window.shows("proposal_0")
    assert plan(window).version_number == before


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


def test_that_criteria_are_ticked_before_the_next_phase_begins(window: Road) -> None:
    assert not window.find("phase_next").isEnabled()
    window.find("criterion_0").setFocus()
    window.press(Qt.Key.Key_Space)
    window.click("phase_next")
    span = plan(window).span_on(TODAY)
    assert span is not None
    assert span.phase.name == "Heavy"
    assert "Before phase 4" in window.texts()
    window.click("phase_stay")
    assert plan(window).version_number == 3


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
        window.app.window._pages["program"][1].whole.act("pause")
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
    header = window.app.window._pages["program"][0].header
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
    for _ in range(2):
        hand.click("first_run_next") if mouse else hand.key(Qt.Key.Key_Return)
    if mouse:
        hand.click("programme_heel-pain-high-load")
        hand.click("first_run_next")
    else:
        hand.key(Qt.Key.Key_Return)
    assert hand.window.page == "today"
