"""History by mouse and by keyboard: list, filters, month, year, editors, deleting, self tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from rehab.domain.checkin import Question
from rehab.domain.diary import EntryKind
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.self_test import SelfTestKind
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.domain.weekly import WeeklyAnswers
from rehab.services.outcome import Change
from rehab.ui.history.heat import YearMap
from rehab.ui.history.month import MonthView
from rehab.ui.history.page import HistoryPage
from rehab.ui.history.state import EntryRow
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from rehab.ui.history.entry_list import EntryList

__all__ = ["road"]

TODAY = date(2026, 11, 17)
ZONE = timezone(timedelta(hours=1))
Start = Callable[..., Road]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 5, tzinfo=ZONE)


class Scene:
    """History over a log with one entry of each kind yesterday and a score the day before."""

    def __init__(self, road: Road) -> None:
        self.road = road
        s = road.services
        self.day = TODAY - timedelta(days=1)
        self.episode = s.planner.start(
            "P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=20)
        ).value.episode_id
        week = s.planner.week(self.episode, self.day)
        routine = next(d for d in week.days if d.day == self.day).slots[0].slot.routine.key
        s.checkins.log(Measure.FIRST_STEP, 6, self.episode, at(self.day - timedelta(days=1), 7))
        s.checkins.log(Measure.FIRST_STEP, 4, self.episode, at(self.day, 6))
        s.checkins.answer(Question.NIGHT, "yes", self.episode, at(self.day, 8))
        s.sessions.record(SessionDraft(Done.ALL, routine_key=routine, at=at(self.day, 9)), self.episode)
        s.runs.log(5.237, 31, at(self.day, 10))
        s.treatments.log(TreatmentKind.INSOLE, self.day, None, self.episode)
        s.weekly.answer(WeeklyAnswers(change=1), self.episode, at(self.day, 11))
        s.self_tests.record(SelfTestKind.STANCE, 30, 41, self.episode, at(self.day, 12))
        s.checkins.answer(Question.NOTE, "new shoes", self.episode, at(self.day, 13))
        road.app.feed.publish(Change(frozenset({"pain"})))
        road.settle()

    def open(self, target: str = "history") -> Scene:
        self.road.app.window.go(target)
        self.road.settle()
        return self

    @property
    def page(self) -> HistoryPage:
        page = self.road.app.window.page("history")
        assert isinstance(page, HistoryPage)
        return page

    @property
    def list(self) -> EntryList:
        return self.page.list.list

    def titles(self, view: EntryList | None = None) -> list[str]:
        rows = (view or self.list).entries.rows
        return [row.title for row in rows if isinstance(row, EntryRow)]

    def put_cursor(self, kind: EntryKind) -> None:
        row = next(r for r in self.list.entries.rows if isinstance(r, EntryRow) and r.key.kind is kind)
        self.list.setFocus()
        self.list.set_current(row.key)

    def double_click(self, kind: EntryKind) -> None:
        self.put_cursor(kind)
        place = self.list.visualRect(self.list.currentIndex()).center()
        viewport = self.list.viewport()
        self.road.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        self.road.qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        self.road.settle()

    def typed(self, name: str, text: str) -> None:
        field = self.road.find(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        self.road.qtbot.keyClicks(field, text)


@pytest.fixture
def scene(road: Start) -> Scene:
    return Scene(road())


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
    assert "No program yet" in one.texts()
    one.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
    one.app.feed.publish(Change(frozenset({"program"})))
    one.settle()
    assert "Nothing logged yet" in one.texts()
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
