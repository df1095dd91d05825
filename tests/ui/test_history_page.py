"""History by mouse and by keyboard: list, filters, search, editors, deleting."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from rehab.domain.checkup import CheckUp, Form, Reply, Urgency
from rehab.domain.diary import Entry, EntryKey, EntryKind
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.pause import PauseReason
from rehab.services.outcome import Change
from rehab.ui.history.row_words import row_words
from rehab.ui.history.state import EntryRow
from tests.builders import MONDAY, NOW
from tests.e2e.conftest import road
from tests.ui.history_home import CONTROL, SHIFT, TODAY, Scene, Start, at, scene

__all__ = ["road", "scene"]


def test_that_history_opens_from_today_from_the_menu_and_by_a_key(scene: Scene) -> None:
    road = scene.road
    scene.open("today")
    road.click("today_all_entries")
    assert road.page == "history"
    road.app.window.go("today")
    action = road.app.window.findChild(QAction, "action_history")
    assert action is not None
    action.trigger()
    assert road.page == "history"
    road.app.window.go("today")
    road.press(Qt.Key.Key_H, CONTROL)
    assert road.page == "history"


def test_that_every_kind_stands_in_the_list_newest_first_under_its_day(scene: Scene) -> None:
    scene.open()
    rows = scene.list.entries.rows
    assert [getattr(row, "text", getattr(row, "title", "")) for row in rows] == [
        "Yesterday, Monday 16 November",
        "Note",
        "Standing on one leg",
        "Weekly questions",
        "Run",
        "Before your first steps",
        "Did pain wake you last night?",
        "First steps",
        "Insoles",
        "Sunday 15 November",
        "First steps",
    ]
    assert scene.list.hasFocus()


def test_that_kinds_are_chosen_by_mouse_and_by_keys(scene: Scene) -> None:
    scene.open()
    scene.road.click("history_kind_run")
    assert scene.titles() == ["Run"]
    chip = scene.road.find("history_kind_note")
    chip.setFocus()
    scene.road.press(Qt.Key.Key_Space)
    assert scene.titles() == ["Note", "Run"]
    scene.road.click("history_kind_run")
    scene.road.click("history_kind_note")
    assert len(scene.titles()) == 9


def test_that_words_are_searched_in_notes_and_names(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_Slash)
    scene.road.type("SHOES")
    scene.road.qtbot.waitUntil(lambda: scene.titles() == ["Note"])
    scene.road.press(Qt.Key.Key_Down)
    assert scene.list.hasFocus()
    scene.road.find("history_search").setFocus()
    scene.road.type("x")
    scene.road.qtbot.waitUntil(lambda: scene.road.shows("history_nothing"))
    scene.road.click("empty_clear")
    assert len(scene.titles()) == 9


def test_that_several_entries_are_chosen_and_deleted_by_keys_and_come_back_in_one_step(scene: Scene) -> None:
    scene.open()
    scene.put_cursor(EntryKind.NOTE)
    scene.road.press(Qt.Key.Key_Space, CONTROL)
    scene.road.press(Qt.Key.Key_Down, SHIFT)
    scene.road.press(Qt.Key.Key_Down, SHIFT)
    assert scene.page.list.count.text() == "3 entries chosen"
    scene.road.press(Qt.Key.Key_Delete)
    assert scene.titles()[:2] == ["Run", "Before your first steps"]
    assert not scene.road.shows("history_delete")
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert scene.titles()[:3] == ["Note", "Standing on one leg", "Weekly questions"]


def test_that_several_entries_are_chosen_and_deleted_by_mouse(scene: Scene) -> None:
    scene.open()
    viewport = scene.list.viewport()
    for row in (1, 4):
        place = scene.list.visualRect(scene.list.entries.index(row)).center()
        scene.road.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, CONTROL, place)
    scene.road.click("history_delete")
    assert len(scene.titles()) == 7
    assert scene.road.services.runs.runs(scene.day, scene.day) == ()
    undo = scene.road.find("undo_bar")
    assert "2 entries deleted" in scene.road.texts()
    assert undo.isVisible()


def test_that_nothing_is_chosen_any_more_when_it_is_let_go(scene: Scene) -> None:
    scene.open()
    scene.list.selectAll()
    scene.road.click("history_let_go")
    assert scene.list.chosen() == []
    scene.list.selectAll()
    assert len(scene.list.chosen()) == 9
    scene.list.setFocus()
    scene.road.press(Qt.Key.Key_Escape)
    assert scene.list.chosen() == []
    assert scene.road.page == "history"


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        (EntryKind.RUN, "run_form"),
        (EntryKind.TREATMENT, "treatment_form"),
        (EntryKind.WEEK, "week_form"),
        (EntryKind.SELF_TEST, "self_test_form"),
        (EntryKind.PAIN, "day_editor"),
        (EntryKind.ANSWER, "day_editor"),
        (EntryKind.NOTE, "day_editor"),
    ],
)
def test_that_an_entry_opens_in_its_editor_by_enter_and_by_double_click(
    scene: Scene, kind: EntryKind, form: str
) -> None:
    scene.open()
    scene.put_cursor(kind)
    scene.road.press(Qt.Key.Key_Return)
    assert scene.road.shows(form)
    scene.road.press(Qt.Key.Key_Escape)
    assert not scene.road.shows(form)
    scene.double_click(kind)
    assert scene.road.shows(form)
    assert scene.road.page == "history"


def test_that_a_session_is_changed_in_its_form_and_leads_back(scene: Scene) -> None:
    scene.open()
    scene.put_cursor(EntryKind.SESSION)
    scene.road.press(Qt.Key.Key_Return)
    assert scene.road.page == "session"
    scene.road.press(Qt.Key.Key_Return, CONTROL)
    assert scene.road.page == "history"


def test_that_a_run_is_changed_and_what_was_not_touched_stays_exact(scene: Scene) -> None:
    scene.open()
    scene.put_cursor(EntryKind.RUN)
    scene.road.press(Qt.Key.Key_Return)
    scene.typed("run_minutes", "33")
    scene.road.press(Qt.Key.Key_Return)
    (run,) = scene.road.services.runs.runs(scene.day, scene.day)
    assert (run.distance_m, run.moving_s, run.at) == (5237, 33 * 60, at(scene.day, 10))
    assert "5.2 km in 33 min" in [r.detail for r in scene.list.entries.rows if isinstance(r, EntryRow)]
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    (run,) = scene.road.services.runs.runs(scene.day, scene.day)
    assert run.moving_s == 31 * 60


def test_that_a_treatment_is_changed(scene: Scene) -> None:
    scene.open()
    scene.double_click(EntryKind.TREATMENT)
    scene.typed("treatment_note", "left shoe only")
    scene.road.click("treatment_save")
    (treatment,) = scene.road.services.treatments.treatments(scene.episode)
    assert (treatment.note, treatment.start, treatment.end) == ("left shoe only", scene.day, None)


def test_that_a_log_form_after_an_edit_begins_empty(scene: Scene) -> None:
    scene.open()
    scene.double_click(EntryKind.RUN)
    scene.road.press(Qt.Key.Key_Escape)
    scene.road.app.window.go("today:run")
    scene.road.settle()
    assert scene.road.find("run_distance").text() == ""  # type: ignore[attr-defined]


def test_that_weekly_answers_of_a_past_day_are_changed(scene: Scene) -> None:
    scene.open()
    scene.put_cursor(EntryKind.WEEK)
    scene.road.press(Qt.Key.Key_Return)
    scene.road.click("week_acceptable_clear") if scene.road.shows("week_acceptable_clear") else None
    scene.road.find("week_change").setFocus()
    scene.road.press(Qt.Key.Key_Right)
    scene.road.press(Qt.Key.Key_Space)
    scene.road.press(Qt.Key.Key_Return, CONTROL)
    (review,) = scene.road.services.weekly.reviews(scene.episode)
    assert (review.day, review.answers.change) == (scene.day, 2)


# adding, empty, long


def test_that_adding_to_a_day_opens_yesterday_from_the_list(scene: Scene) -> None:
    scene.open()
    scene.road.press(Qt.Key.Key_A)
    assert scene.road.shows("day_editor")
    assert "Monday 16 November" in scene.road.texts()
    scene.road.press(Qt.Key.Key_Escape)
    scene.road.click("history_add")
    assert scene.road.shows("day_editor")


def test_that_an_empty_history_says_what_to_do(road: Start) -> None:
    one = road()
    one.app.window.go("history")
    one.settle()
    assert "No programme yet" in one.texts()
    assert one.find("empty_pick").hasFocus()
    one.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
    one.app.feed.publish(Change(frozenset({"program"})))
    one.settle()
    assert "Nothing logged yet" in one.texts()
    assert one.find("empty_today").hasFocus()
    one.click("empty_today")
    assert one.page == "today"


def test_that_older_entries_are_read_when_the_end_comes_into_view(scene: Scene) -> None:
    checkins = scene.road.services.checkins
    for back in range(2, 200):
        checkins.log(Measure.WORST, 4, scene.episode, at(TODAY - timedelta(days=back), 20))
    scene.open()
    first = len(scene.titles())
    assert first < 100
    scene.list.setFocus()
    for _ in range(8):
        scene.road.press(Qt.Key.Key_End)
    assert len(scene.titles()) == 9 + 198
    days = [row.day for row in scene.list.entries.rows]
    assert days == sorted(days, reverse=True)
    scene.road.app.feed.publish(Change(frozenset({"pain"})))
    scene.road.settle()
    assert len(scene.titles()) == 9 + 198


# check-ups, maps and pauses


def test_that_check_ups_maps_and_pauses_stand_in_the_list(scene: Scene) -> None:
    scene.more()
    scene.open()
    rows = {row.title: row.detail for row in scene.list.entries.rows if isinstance(row, EntryRow)}
    assert rows["Check-up"] == "Nothing in your answers asks for haste"
    assert rows["Pain map"] == "Left: under the heel, inner side 5 · after the fair"
    assert rows["Pause"] == "Travel · one day"
    scene.road.click("history_kind_pause")
    assert scene.titles() == ["Pause"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (Form.SKIPPED, "The safety questions were skipped"),
        (Form.START, "Nothing in your answers asks for haste"),
    ],
)
def test_that_skipped_questions_are_no_answer(form: Form, told: str) -> None:
    checkup = CheckUp(uuid4(), uuid4(), form, Urgency.NONE, NOW, MONDAY)
    entry = Entry(EntryKey(EntryKind.CHECKUP, checkup.id), MONDAY, NOW, checkup)
    assert row_words(entry) == ("Check-up", told)


def test_that_a_check_up_and_a_map_open_on_their_pages(scene: Scene) -> None:
    scene.more()
    for kind, shown in ((EntryKind.CHECKUP, "past_checkup"), (EntryKind.MAP, "heel_map")):
        scene.open()
        scene.put_cursor(kind)
        scene.road.press(Qt.Key.Key_Return)
        assert scene.road.page == "checkup"
        assert scene.road.shows(shown)


def test_that_a_pause_is_changed_and_refused_where_it_was_asked(scene: Scene) -> None:
    scene.more()
    pauses = scene.road.services.pauses
    pauses.pause(
        scene.episode, PauseReason.FLARE, scene.day - timedelta(days=5), scene.day - timedelta(days=4)
    )
    scene.open()
    scene.put_cursor(EntryKind.PAUSE)
    scene.road.press(Qt.Key.Key_Return)
    assert scene.road.shows("pause_card")
    scene.road.click("pause_illness")
    start = scene.road.find("pause_from")
    start.setFocus()
    for _ in range(4):
        scene.road.press(Qt.Key.Key_Up)
    scene.road.click("pause_confirm")
    assert "is paused already" in scene.road.texts()
    start.setFocus()
    scene.road.press(Qt.Key.Key_Down)
    scene.road.click("pause_confirm")
    assert not scene.road.shows("pause_card")
    changed = pauses.pauses(scene.episode)[1]
    assert (changed.reason, changed.start) == (PauseReason.ILLNESS, scene.day - timedelta(days=3))
    scene.road.press(Qt.Key.Key_Z, CONTROL)
    assert pauses.pauses(scene.episode)[1].reason is PauseReason.TRAVEL


def test_that_a_check_up_with_an_open_warning_sign_is_not_deleted_among_others(scene: Scene) -> None:
    scene.road.services.checkups.record(scene.episode, {"S02": Reply.YES})
    scene.open()
    scene.list.selectAll()
    scene.road.click("history_delete")
    assert "warning sign that waits for a look" in scene.road.texts()
    assert len(scene.titles()) == 10
