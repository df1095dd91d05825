"""A past day in its card: every kind of entry is added, changed, cleared and brought back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from shiboken6 import delete

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft
from rehab.domain.settings import Appearance, Settings
from rehab.services.conflict import ConflictDesk
from rehab.ui.feed import Feed
from rehab.ui.jobs import Jobs
from rehab.ui.progress.page import ProgressPage
from rehab.ui.progress.presenter import ProgressPresenter
from rehab.ui.theme import apply_theme
from rehab.ui.undo import UndoHistory
from rehab.ui.widgets import PainStrip
from tests.builders import MONDAY, Desk, at
from tests.ui.today_home import Home

DAY = MONDAY - timedelta(days=3)


@dataclass
class Card:
    """The day editor of the Progress page on a Friday, and what was asked for."""

    desk: Desk
    page: ProgressPage
    presenter: ProgressPresenter
    undo: UndoHistory
    episode: UUID
    went: list[str] = field(default_factory=list)

    def find(self, name: str) -> Any:
        editor = self.page.day_editor
        assert editor is not None
        (found,) = (w for w in editor.findChildren(QWidget, name) if w.isVisibleTo(editor))
        return found

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    def answers(self) -> dict[Question, str | None]:
        return {a.question: a.value for a in self.desk.checkins.answers(self.episode, DAY, DAY)}

    def scores(self, measure: Measure) -> list[int | None]:
        return [r.value for r in self.desk.checkins.readings(self.episode, DAY, DAY, measure)]


class _Idle:
    """Charts are of no interest here: jobs are never run."""

    def submit(self, *_arguments: Any, **_named: Any) -> Any:
        from concurrent.futures import Future

        return Future()


@pytest.fixture
def card(desk: Desk, qtbot: Any, qapp: QApplication) -> Iterator[Card]:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False))
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    jobs, feed = Jobs(_Idle()), Feed()  # type: ignore[arg-type]
    page, went = ProgressPage(jobs), []
    undo = UndoHistory(desk.undoer, feed)
    presenter = ProgressPresenter(
        page,
        desk.people,
        desk.progress,
        desk.checkins,
        desk.checkups,
        desk.limits,
        desk.self_tests,
        ConflictDesk(desk.database),
        desk.preferences,
        feed,
        undo,
        jobs,
        went.append,
        lambda _kind: None,
        _refuse,
        desk.clock,
        page,
    )
    page.resize(1084, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    presenter.edit_day(DAY)
    yield Card(desk, page, presenter, undo, episode, went)
    page.close()
    delete(page)


def _refuse(problem: Exception) -> None:
    raise problem


@pytest.mark.parametrize("measure", [Measure.FIRST_STEP, Measure.WORST, Measure.AVERAGE])
def test_that_a_score_of_a_past_day_is_added_changed_and_deleted_by_keys(
    card: Card, measure: Measure
) -> None:
    name = f"score_{measure.value}"
    card.find(name).setFocus()
    card.press("7")
    assert card.scores(measure) == [7]
    card.find(name).setFocus()
    card.press("4")
    assert card.scores(measure) == [4]
    card.find(name).setFocus()
    card.press(Qt.Key.Key_Backspace)
    assert card.scores(measure) == []
    card.undo.undo()
    assert card.scores(measure) == [4]


def test_that_the_way_out_is_in_sight_however_far_the_day_scrolls(card: Card, qtbot: Any) -> None:
    card.page.resize(960, 620)
    done, editor = card.find("day_done"), card.page.day_editor
    qtbot.waitUntil(lambda: editor.height() == 620)
    assert not done.visibleRegion().isEmpty()
    assert done.visibleRegion().boundingRect() == done.rect()
    strip = card.find("score_first_step")
    ends = [w.mapTo(editor, w.rect().topRight()).x() for w in (done, strip)]
    assert ends[0] == ends[1]


def test_that_a_score_is_added_by_mouse(card: Card) -> None:
    strip = card.find("score_avg24")
    assert isinstance(strip, PainStrip)
    QTest.mouseClick(strip.keys[3], Qt.MouseButton.LeftButton)
    assert card.scores(Measure.AVERAGE) == [3]


def test_that_answers_of_a_past_day_are_given_by_keys(card: Card) -> None:
    card.find("stiffness_minutes").setFocus()
    card.press("2", "5", Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return)
    card.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    for letter in "Naproxen":
        card.press(letter)
    card.press(Qt.Key.Key_Return)
    assert card.answers() == {
        Question.STIFFNESS: "25",
        Question.NIGHT: "no",
        Question.MEDICINE: "Naproxen",
    }
    (answer, *_) = card.desk.checkins.answers(card.episode, DAY, DAY)
    assert answer.at.hour == 12


def test_that_answers_are_given_and_cleared_by_mouse(card: Card) -> None:
    (several,) = (b for b in card.find("night_choice").findChildren(QRadioButton) if "Several" in b.text())
    QTest.mouseClick(several, Qt.MouseButton.LeftButton)
    assert card.answers() == {Question.NIGHT: "several"}
    card.find("night_clear").click()
    assert card.answers() == {Question.NIGHT: None}
    card.undo.undo()
    assert card.answers() == {Question.NIGHT: "several"}


def test_that_a_note_is_written_changed_and_emptied(card: Card) -> None:
    note = card.find("note_field")
    note.setFocus()
    for letter in "Long day":
        card.press(letter)
    assert card.answers() == {}
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.answers() == {Question.NOTE: "Long day"}
    note.set_text("Long day on hard ground")
    QTest.mouseClick(card.find("note_save_day"), Qt.MouseButton.LeftButton)
    assert card.answers() == {Question.NOTE: "Long day on hard ground"}
    card.find("note_clear").click()
    assert card.answers() == {Question.NOTE: None}
    assert note.text() == ""


def test_that_turning_to_another_day_shows_its_answers(card: Card) -> None:
    card.desk.checkins.answer(Question.STIFFNESS, "30", card.episode, at(DAY - timedelta(days=1)))
    card.find("day_before").click()
    assert card.find("stiffness_minutes").text() == "30"
    card.find("day_after").click()
    assert card.find("stiffness_minutes").text() == ""


def test_that_a_half_typed_note_stays_with_its_day(card: Card) -> None:
    note = card.find("note_field")
    note.set_text("Long day")
    card.find("day_before").click()
    assert note.text() == ""
    assert not card.find("note_save_day").isEnabled()
    card.find("day_after").click()
    assert note.text() == "Long day"
    assert card.page.day_editor is not None
    card.page.day_editor.close_card()
    card.presenter.edit_day(DAY - timedelta(days=1))
    assert note.text() == ""
    card.presenter.edit_day(DAY)
    QTest.mouseClick(card.find("note_save_day"), Qt.MouseButton.LeftButton)
    assert card.answers() == {Question.NOTE: "Long day"}


def test_that_what_cannot_be_is_told_in_the_card_and_stays(card: Card) -> None:
    card.find("stiffness_minutes").setFocus()
    card.press("9", "9", "9", Qt.Key.Key_Return)
    assert "0 to 600" in card.find("day_problem").text()
    assert card.find("stiffness_minutes").text() == "999"
    assert card.answers() == {}


def test_that_a_session_of_a_past_day_leads_to_its_form(card: Card) -> None:
    session = card.desk.sessions.record(
        SessionDraft(Done.ALL, routine_key="morning", planned_day=DAY, at=at(DAY, 9)), card.episode
    ).value
    card.presenter.edit_day(DAY)
    card.find("day_session_edit").setFocus()
    card.press(Qt.Key.Key_Return)
    assert card.went == [f"session:edit={session.id}"]
    assert card.page.day_editor is not None
    assert not card.page.day_editor.isVisible()


def test_that_what_was_due_can_be_added(card: Card) -> None:
    editor = card.page.day_editor
    assert editor is not None
    names = [b.text() for b in editor.findChildren(QWidget, "day_session_add") if b.isVisibleTo(editor)]
    assert names == [routine.name for routine in card.desk.progress.day_log(card.episode, DAY).routines]
    first = next(b for b in editor.findChildren(QWidget, "day_session_add") if b.isVisibleTo(editor))
    first.click()
    assert card.went == [f"session:morning@{DAY.isoformat()}"]


def test_that_a_session_is_added_to_a_past_day_by_its_form(desk: Desk, qtbot: Any) -> None:
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    home = Home(desk).open(qtbot)
    home.window.go(f"session:morning@{DAY.isoformat()}")
    for digit in ("2", "4", "3"):
        home.press(digit)
    home.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (session,) = desk.sessions.on_day(episode, DAY)
    assert (session.planned_day, session.at.hour, session.during) == (DAY, 12, 4)
    assert home.places == [f"progress:{DAY.isoformat()}"]
    assert home.sessions() == ()
    home.undo.undo()
    assert desk.sessions.on_day(episode, DAY) == ()


def test_that_a_half_filled_form_of_a_past_day_is_kept_apart_from_that_of_today(
    desk: Desk, qtbot: Any
) -> None:
    desk.clock.now = at(MONDAY, 8)
    desk.start_plan(on=MONDAY - timedelta(days=10))
    home = Home(desk).open(qtbot)
    home.window.go(f"session:morning@{DAY.isoformat()}")
    home.press("6")
    home.window.go("today")
    home.window.go("session:morning")
    assert home.pain_strip("strip_before").value() is None
    home.window.go(f"session:morning@{DAY.isoformat()}")
    assert home.pain_strip("strip_before").value() == 6


@pytest.mark.parametrize("target", ["nothing@2026-11-13", "nothing@never"])
def test_that_a_past_day_without_such_a_routine_opens_today(desk: Desk, qtbot: Any, target: str) -> None:
    desk.clock.now = at(MONDAY, 8)
    desk.start_plan(on=MONDAY - timedelta(days=10))
    home = Home(desk).open(qtbot)
    home.window.go(f"session:{target}")
    assert home.window.current_page == "today"


def test_that_a_day_with_all_its_sessions_offers_those_of_its_phase(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    due = desk.progress.day_log(episode, DAY).routines
    for routine in due:
        desk.sessions.record(
            SessionDraft(Done.ALL, routine_key=routine.key, planned_day=DAY, at=at(DAY, 9)), episode
        )
    offered = desk.progress.day_log(episode, DAY).routines
    assert {routine.key for routine in due} <= {routine.key for routine in offered}
    assert desk.progress.day_log(episode, date(2020, 1, 1)).routines == ()
