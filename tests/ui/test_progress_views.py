"""Looking back, load beside the next morning, and the numbers of the rules: by mouse and by keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from rehab.domain.lag import LagView, Load, Pair, Side
from rehab.domain.pain import Measure
from rehab.ui import texts
from rehab.ui.jobs import Result
from rehab.ui.progress.lag_card import PairTable
from rehab.ui.progress.lag_state import LagState
from rehab.ui.progress.state import ProgressState
from rehab.ui.widgets import PageScroll
from tests.ui.test_progress_page import Open, Scene, logged, open_page, scene

__all__ = ["logged", "open_page", "scene"]

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def _find(scene: Scene, name: str) -> Any:
    found = [w for w in scene.page.window().findChildren(QWidget, name) if not w.isHidden()]
    assert found, name
    return found[-1]


def _click(scene: Scene, qtbot: Any, name: str) -> None:
    qtbot.mouseClick(_find(scene, name), LEFT)


def _choose(scene: Scene, qtbot: Any, group: str, word: str) -> None:
    (button,) = [b for b in _find(scene, group).findChildren(QRadioButton) if b.text() == word]
    qtbot.mouseClick(button, LEFT)


# the card


def test_that_the_card_says_what_would_change_it_and_when_it_looks_again(scene: Scene):
    assert "60 % of the planned sessions" in _find(scene, "verdict_line_0").text()
    assert "November" in _find(scene, "verdict_line_1").text()
    assert _find(scene, "verdict_origin").text() == texts.under_answer()
    assert "What would change it" in scene.page.card.accessibleDescription()


def test_that_the_card_says_how_often_the_same_answer_was_right(scene: Scene, qtbot: Any):
    words = _find(scene, "verdict_line_2").text()
    assert "of 100 made-up people who were told this" in words
    qtbot.keyClick(scene.page, "l")
    _click(scene, qtbot, "looked_at_copy")
    assert words in QGuiApplication.clipboard().text()
    assert "They come from our own simulation" in QGuiApplication.clipboard().text()


def test_that_with_other_numbers_nothing_is_said_of_how_often_it_is_right(scene: Scene):
    scene.desk.limits.change(scene.desk.people.current().id, "gap_max", 20)
    scene.presenter.refresh()
    assert _find(scene, "verdict_line_1").isVisible()
    assert not [w for w in scene.page.findChildren(QWidget, "verdict_line_2") if w.isVisible()]


def test_that_answers_of_past_days_stand_under_the_chart_unless_they_are_not_wanted(scene: Scene):
    assert "Answers day by day:" in scene.chart._chart.summary
    assert set(scene.chart._chart.facts.told.values()) > {"too little to say"}
    scene.desk.preferences.change(show_verdict=False)
    scene.presenter.refresh()
    assert "Answers" not in scene.chart._chart.summary
    assert not scene.chart._chart.facts.told


@pytest.mark.parametrize(("key", "modifier"), [("m", PLAIN), ("t", CONTROL)])
def test_that_what_takes_the_place_of_the_chart_begins_in_sight(
    scene: Scene, qtbot: Any, key: str, modifier: Qt.KeyboardModifier
):
    scene.page.window().resize(960, 640)
    area = scene.page.findChild(PageScroll)
    card = _find(scene, "chart_card")
    area.verticalScrollBar().setValue(0)
    qtbot.keyClick(scene.page, key, modifier)
    qtbot.waitUntil(
        lambda: 0 <= card.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height() // 2
    )


# looking back


def test_that_the_past_is_looked_at_by_keys(scene: Scene, qtbot: Any):
    now = _find(scene, "verdict_title").text()
    qtbot.keyClick(scene.page, "h")
    track = _find(scene, "replay_track")
    assert track.hasFocus()
    assert track.value() == 63
    for _ in range(8):
        qtbot.keyClick(track, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(track, Qt.Key.Key_Left)
    day = scene.ago(57)
    assert _find(scene, "verdict_title").text() == "Too early to tell"
    assert texts.day_long(day) in _find(scene, "replay_words").text()
    assert texts.day_long(day) in _find(scene, "verdict_told").text()
    shown = scene.chart._chart
    assert shown.report.day == day
    assert max(shown.facts.values) <= day
    assert shown.last == scene.ago(0)
    qtbot.keyClick(track, Qt.Key.Key_Right, CONTROL)
    assert track.value() == 14
    qtbot.keyClick(track, Qt.Key.Key_Home)
    assert track.value() == 0
    qtbot.keyClick(track, Qt.Key.Key_Escape)
    assert scene.page.replay.isHidden()
    assert _find(scene, "verdict_title").text() == now
    assert not [w for w in scene.page.findChildren(QWidget, "verdict_told") if w.isVisible()]


def test_that_the_past_is_looked_at_by_mouse(scene: Scene, qtbot: Any):
    _click(scene, qtbot, "chart_replay")
    track = _find(scene, "replay_track")
    qtbot.mouseClick(track, LEFT, pos=QPoint(2, track.height() // 2))
    assert track.value() == 0
    qtbot.mousePress(track, LEFT, pos=QPoint(2, 10))
    qtbot.mouseMove(track, QPoint(track.width() // 2, 10))
    qtbot.mouseRelease(track, LEFT, pos=QPoint(track.width() // 2, 10))
    _click(scene, qtbot, "replay_after")
    assert scene.page.replay.track.change_from(track.value(), -1) < track.value()
    _click(scene, qtbot, "replay_before")
    _click(scene, qtbot, "replay_close")
    assert scene.page.replay.isHidden()


def test_that_what_was_said_then_is_what_the_service_says_for_that_day(scene: Scene, qtbot: Any):
    episode = scene.desk.people.current().id
    qtbot.keyClick(scene.page, "h")
    for place in (5, 20, 41, 42, 43, 50, 60):
        scene.page.replay.track.setValue(place)
        day = scene.ago(63 - place)
        told = scene.desk.progress.report(episode, on=day)
        assert scene.chart._chart.report.verdict.state is told.verdict.state
        assert scene.chart._chart.report.verdict.p_failing == told.verdict.p_failing
        assert scene.chart._chart.report.points == told.points
        assert scene.chart._chart.report.around.leaps == told.around.leaps


def test_that_leaving_the_page_or_a_new_entry_ends_the_look_back(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "h")
    scene.page.hide()
    assert scene.page.replay.isHidden()
    scene.page.show()
    qtbot.keyClick(scene.page, "h")
    outcome = scene.desk.checkins.log(Measure.FIRST_STEP, 2, scene.desk.people.current().id)
    scene.feed.publish(outcome.change)
    assert scene.page.replay.isHidden()
    assert scene.chart._chart.report.day == scene.ago(0)


def test_that_the_look_back_ends_when_its_entries_are_gone(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "h")
    scene.page.show_state(ProgressState("no_checkin"))
    assert scene.page.replay.isHidden()
    assert scene.page.header._choices.isEnabled()


def test_that_a_chart_that_cannot_be_drawn_leaves_no_old_one_in_its_place(scene: Scene, qtbot: Any):
    scene.chart._on_drawn(Result(bug=RuntimeError()))
    assert scene.chart.geometry_drawn is None
    assert not scene.chart.ready


def test_that_nothing_else_is_begun_while_looking_back(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "h")
    qtbot.keyClick(scene.page, "2")
    qtbot.keyClick(scene.page, "m")
    assert scene.page.header.measures.current() == "first_step"
    assert not scene.page.chart_card.shows_lag
    qtbot.keyClick(scene.page, "h")
    assert scene.page.replay.isHidden()


def test_that_pairs_of_another_year_say_their_year(qapp: QApplication):
    days = (date(2025, 11, 17), date(2026, 11, 17))
    pairs = tuple(Pair(day, 5.0, 1.0, 4.0, None) for day in days)
    side, table = Side(1, 4.0), PairTable()
    table.show_lag(LagState(LagView(Load.RUN, pairs, side, side), Measure.FIRST_STEP, "", ""))
    assert [table.data(table.index(row, 0)) for row in (0, 1)] == ["Tue 17 Nov", "17 November 2025"]


# load and next morning


def test_that_load_and_next_morning_are_read_by_keys(scene: Scene, qtbot: Any):
    qtbot.keyClick(scene.page, "m")
    lag = scene.page.chart_card.lag
    assert scene.page.chart_card.shows_lag
    assert lag.loads.current() == Load.RUN.value
    assert "1 morning after a day with a run" in lag.sentence.text()
    assert "Too few to compare" in lag.sentence.text()
    qtbot.waitUntil(lambda: lag.chart.ready)
    qtbot.keyClick(lag.chart, Qt.Key.Key_Left)
    assert lag.chart.day == scene.ago(1)
    for _ in range(14):
        qtbot.keyClick(lag.chart, Qt.Key.Key_Left)
    assert lag.chart.overlay.readout.lines[0] == "Ran 10.1 km"
    qtbot.keyClick(lag.chart, Qt.Key.Key_Return)
    assert scene.page.day_editor.isVisible()
    qtbot.keyClick(scene.page.day_editor, Qt.Key.Key_Escape)
    qtbot.keyClick(lag.chart, Qt.Key.Key_Escape)
    assert lag.chart.day is None
    qtbot.keyClick(scene.page, "2")
    assert lag.loads.current() == Load.SESSION.value
    qtbot.keyClick(scene.page, "m")
    assert not scene.page.chart_card.shows_lag


def test_that_load_and_next_morning_are_read_by_mouse_and_as_a_table(scene: Scene, qtbot: Any):
    _click(scene, qtbot, "chart_lag")
    lag = scene.page.chart_card.lag
    qtbot.waitUntil(lambda: lag.chart.ready)
    _day, x, y = lag.chart.layout_drawn.spots[5]
    qtbot.mouseMove(lag.chart, QPoint(round(x), round(y)))
    assert lag.chart.day is not None
    _choose(scene, qtbot, "lag_load", "Both")
    assert lag.chart.accessibleDescription() == lag.sentence.text()
    _click(scene, qtbot, "chart_toggle")
    table = _find(scene, "lag_table")
    assert table.model().rowCount() == len(lag.chart._state.days)
    row = next(i for i, d in enumerate(reversed(lag.chart._state.days)) if d == scene.ago(16))
    assert [table.model().index(row, c).data() for c in (0, 1)] == ["Sat 31 Oct", "10.1 km"]
    table.activated.emit(table.model().index(row, 0))
    assert scene.page.day_editor.isVisible()
    _click(scene, qtbot, "chart_lag")
    assert _find(scene, "chart_table").isVisible()


def test_that_the_load_view_is_saved_and_copied(scene: Scene, qtbot: Any, tmp_path: Any):
    qtbot.keyClick(scene.page, "m")
    scene.page.copy_summary()
    assert "Too few to compare" in QGuiApplication.clipboard().text()
    scene.target = tmp_path
    for kind in ("png", "svg", "pdf"):
        scene.presenter.save(kind)
        assert (tmp_path / f"pain.{kind}").stat().st_size > 3000


# numbers of the rules


def _open_numbers(scene: Scene, qtbot: Any) -> None:
    qtbot.keyClick(scene.page, "l")
    _choose(scene, qtbot, "looked_at_part", "Numbers")


def test_that_a_number_is_changed_said_on_the_card_and_reset(scene: Scene, qtbot: Any):
    _open_numbers(scene, qtbot)
    field = _find(scene, "limit_adherence_enough")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "50 %")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    changed = "Sessions done that make a fair trial: 50 % instead of 60 %"
    assert changed in scene.page.card.changes.label.text()
    assert _find(scene, "limit_adherence_enough").text() == "50"
    assert scene.page.findChild(QWidget, "looked_at_card").isVisible()
    _click(scene, qtbot, "limit_reset_adherence_enough")
    assert scene.page.card.changes.isHidden()
    assert _find(scene, "limit_adherence_enough").text() == "60"


def test_that_a_changed_number_is_taken_back_and_made_again(scene: Scene, qtbot: Any):
    scene.feed.changed.connect(lambda _published: scene.presenter.refresh())
    _open_numbers(scene, qtbot)
    field = _find(scene, "limit_adherence_enough")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "50")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.undo.next_undo == "Number of the rules changed"
    scene.undo.undo()
    assert _find(scene, "limit_adherence_enough").text() == "60"
    assert scene.page.card.changes.isHidden()
    scene.undo.redo()
    assert _find(scene, "limit_adherence_enough").text() == "50"


def test_that_a_refused_number_is_told_under_its_field_and_changes_nothing(scene: Scene, qtbot: Any):
    _open_numbers(scene, qtbot)
    for typed, words in (("30", "can be from 42 days to 120 days"), ("soon", "is not a number")):
        field = _find(scene, "limit_judge_day")
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        problem = _find(scene, "limit_problem_judge_day")
        assert words in problem.text()
        qtbot.waitUntil(lambda told=problem: told.visibleRegion().boundingRect().height() >= told.height())
    assert scene.desk.limits.limits(scene.desk.people.current().id).changed == ()
    assert scene.page.card.changes.isHidden()


def test_that_all_numbers_are_reset_at_once(scene: Scene, qtbot: Any):
    episode = scene.desk.people.current().id
    for name, value in (("gap_max", 20), ("late_day", 98), ("mic_share", 0.4), ("flare_days", 14)):
        scene.desk.limits.change(episode, name, value)
    scene.presenter.refresh()
    assert "and 2 more" in scene.page.card.changes.label.text()
    _open_numbers(scene, qtbot)
    _click(scene, qtbot, "limits_reset_all")
    assert scene.desk.limits.limits(episode).changed == ()
    assert not _find(scene, "limits_reset_all").isEnabled()


def test_that_what_was_left_out_is_listed_with_its_days(logged: Any, open_page: Open, qtbot: Any):
    episode = logged.people.current().id
    again = logged.checkins.readings(episode, logged.clock.today - timedelta(days=3), logged.clock.today)[0]
    logged.checkins.log(again.measure, again.value, episode, again.at)
    scene = open_page()
    qtbot.keyClick(scene.page, "l")
    _choose(scene, qtbot, "looked_at_part", "Left out")
    words = [
        w.text() for w in scene.page.window().findChildren(QWidget) if w.isVisible() and hasattr(w, "text")
    ]
    assert "Exact repeats" in words
    assert any("13 Nov" in str(text) for text in words)


@pytest.mark.parametrize("part", ["Checks", "Left out", "Numbers"])
def test_that_everything_is_copied_whichever_part_is_open(scene: Scene, qtbot: Any, part: str):
    qtbot.keyClick(scene.page, "l")
    _choose(scene, qtbot, "looked_at_part", part)
    _click(scene, qtbot, "looked_at_copy")
    copied = QGuiApplication.clipboard().text()
    for words in ("How long", "Every entry counts in full", "First fair look: 42 days (42 to 120 days"):
        assert words in copied
