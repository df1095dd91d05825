"""The player through its window: by keyboard and by mouse, with pain, sleep, a closed window, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QScrollArea

from rehab.domain.dose import Dose, Sides
from rehab.domain.exercise import Kind
from rehab.domain.pain import Measure
from rehab.domain.play import Cause, Mode, Play
from rehab.domain.program import EveryNDays, PartOfDay, Prescription, Routine
from rehab.domain.session import Done, Session, StopReason
from rehab.domain.settings import Loudness
from rehab.ui.player.cards import TimerCard
from rehab.ui.player.pulse import FRAME_MS, HIDDEN_MS
from rehab.ui.player.state import StepState
from rehab.ui.player.steps import StepRow, TopRow
from rehab.ui.player.timer import TempoBars
from rehab.ui.widgets import Label
from tests.builders import MONDAY, Desk, Shelf, at, make_exercise, make_programme
from tests.ui.today_home import Home

Opener = Callable[[], Home]
COUNTED, HELD = Dose(sets=2, reps=3), Dose(sets=2, hold_s=20, rest_s=10, sides=Sides.EACH)
PACED = Dose(sets=1, reps=2, tempo_up_s=2, tempo_hold_s=1, tempo_down_s=2)


@pytest.fixture
def shelf() -> Shelf:
    """One routine with counted, held and paced work."""
    items = (
        Prescription("towel-curls", "Towel curls", COUNTED),
        Prescription("calf-stretch", "Calf stretch", HELD),
        Prescription("heel-raise", "Heel raise", PACED),
    )
    routine = Routine("evening", "Evening strength", PartOfDay.EVENING, EveryNDays(1), items)
    base = make_programme()
    phase = type(base.phases[0])("Settle", "calm", 0, 2, (), "", (routine,))
    made = (
        make_exercise("towel-curls", "E08", kind=Kind.STRENGTH, cues=("One", "Two", "Three", "Four")),
        make_exercise("calf-stretch", "E01"),
        make_exercise("heel-raise", "E13", kind=Kind.STRENGTH),
    )
    return Shelf(made=made, offered=(make_programme(phases=(phase,)),))


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens Today at eight in the morning, first steps already answered."""

    def open_home() -> Home:
        desk.clock.now = at(MONDAY, 8)
        episode = desk.start_plan(on=MONDAY)
        desk.checkins.log(Measure.FIRST_STEP, 3, episode)
        return Home(desk).open(qtbot)

    return open_home


@pytest.fixture
def playing(opened: Opener) -> Home:
    """The player, running."""
    home = opened()
    home.press(Qt.Key.Key_Return)
    home.press(Qt.Key.Key_Space)
    return home


def play_of(home: Home) -> Play:
    play = home.player.play
    assert play is not None
    return play


def wait(home: Home, seconds: float) -> None:
    """Let time pass while the player looks at the clock."""
    while seconds > 0:
        step = min(seconds, 4.0)
        home.desk.clock.move(seconds=step)
        seconds -= step
        home.player.look()


def do_step(home: Home) -> None:
    play = play_of(home)
    if play.left is None:
        home.press(Qt.Key.Key_Space)
    else:
        wait(home, play.left.total_seconds())


def do_sets(home: Home, number: int) -> None:
    wanted = len(play_of(home).done) + number
    while home.player.play is not None and len(home.player.play.done) < wanted:
        do_step(home)


def answer(home: Home, action: str) -> None:
    """Click a way on in the line about a session that was begun."""
    banner = home.find("carry_on_offer")
    (button,) = [
        b for b in banner.findChildren(QAbstractButton) if b.property("action") == action and b.isVisible()
    ]
    button.click()


def only(home: Home) -> Session:
    (session,) = home.sessions()
    return session


def test_that_a_session_is_played_by_keyboard_from_today_to_the_summary(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_Return)
    assert home.window.current_page == "player"
    assert home.text("player_main") == "Start"
    home.press("2")
    home.press(Qt.Key.Key_Space)
    do_sets(home, 5)
    assert home.window.current_page == "session"
    assert home.text("session_title") == "Session done"
    home.press("4")
    home.press("3")
    home.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    home.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert home.window.current_page == "today"
    session = only(home)
    assert (session.before, session.during, session.after, session.effort) == (2, 4, 3, 6)
    assert (session.done, session.planned_day) == (Done.ALL, MONDAY)
    assert [entry.sets_done for entry in session.sets] == [2, 2, 1]
    assert home.all("carry_on_offer") == []


def test_that_a_session_is_played_by_mouse(opened: Opener) -> None:
    home = opened()
    home.click("start_session")
    home.click("player_main")
    assert play_of(home).mode is Mode.RUNNING
    wait(home, 3)
    for _ in range(3):
        home.click("player_main")
    assert len(play_of(home).done) == 1
    home.click("player_next")
    assert home.text("player_title") == "Calf stretch"
    home.click("player_back")
    home.click("player_step_3")
    assert home.text("player_title") == "Heel raise"
    home.click("player_main")
    assert play_of(home).mode is Mode.PAUSED
    home.click("player_end")
    home.click("save_session")
    assert only(home).done is Done.PART


def test_that_every_finished_set_is_in_the_file_before_the_next_begins(playing: Home) -> None:
    do_sets(playing, 1)
    assert [entry.sets_done for entry in only(playing).sets] == [1, 0, 0]
    do_sets(playing, 1)
    assert [entry.sets_done for entry in only(playing).sets] == [2, 0, 0]


@pytest.mark.parametrize(
    ("value", "words", "mode"),
    [
        (1, "1 – fine, carry on.", Mode.RUNNING),
        (4, "4 – acceptable. Carry on if it settles by tomorrow morning.", Mode.RUNNING),
        (8, "8 – too much. Stop this exercise or do less.", Mode.PAUSED),
    ],
)
def test_that_pain_is_answered_with_what_it_means(playing: Home, value: int, words: str, mode: Mode) -> None:
    assert playing.all("player_guidance") == []
    assert playing.pain_strip("player_pain").value() is None
    playing.press(str(value))
    assert playing.text("player_guidance") == words
    assert play_of(playing).mode is mode
    assert bool(playing.all("player_stops")) is (mode is Mode.PAUSED)


@pytest.mark.parametrize("key", ["-", (Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)])
def test_that_minus_and_shift_zero_are_ten(playing: Home, key: Any) -> None:
    playing.press(*(key if isinstance(key, tuple) else (key,)))
    assert play_of(playing).pain_of(0) == 10


def test_that_red_offers_half_the_load_and_waits(playing: Home) -> None:
    wait(playing, 5)
    playing.press("7")
    playing.click("player_halve")
    assert play_of(playing).shown.dose.reps == 2
    assert play_of(playing).mode is Mode.PAUSED
    assert playing.text("player_subtitle") == "2 × 2"
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).mode is Mode.RUNNING


def test_that_red_offers_to_skip_and_to_end(playing: Home) -> None:
    do_sets(playing, 1)
    playing.press("7")
    playing.click("player_skip_pain")
    playing.click("skip_pain")
    assert play_of(playing).item == 1
    playing.press("9")
    playing.click("player_end_pain")
    assert playing.window.current_page == "session"
    assert (only(playing).reason, only(playing).during) == (StopReason.PAIN, 9)


def test_that_skipping_asks_for_the_reason_by_keyboard_and_the_clock_waits(playing: Home) -> None:
    playing.press("s")
    assert play_of(playing).mode is Mode.PAUSED
    assert playing.focused() == "skip_pain"
    playing.press(Qt.Key.Key_Tab)
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).left_out == {0: StopReason.TIRED}
    assert (play_of(playing).item, play_of(playing).mode) == (1, Mode.RUNNING)
    assert playing.all("player_skip_card") == []


def test_that_escape_keeps_the_exercise(playing: Home) -> None:
    playing.press("s")
    playing.press(Qt.Key.Key_Escape)
    assert (play_of(playing).left_out, play_of(playing).mode) == ({}, Mode.RUNNING)
    assert playing.window.current_page == "player"


def test_that_arrows_go_through_the_exercises(playing: Home) -> None:
    playing.press(Qt.Key.Key_Right)
    assert play_of(playing).item == 1
    playing.press(Qt.Key.Key_Left)
    assert play_of(playing).item == 0


def test_that_space_in_a_hold_pauses_and_goes_on(playing: Home) -> None:
    playing.press(Qt.Key.Key_Right)
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).mode is Mode.PAUSED
    assert playing.text("player_main") == "Carry on"
    wait(playing, 30)
    before = play_of(playing).worked
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).worked == before


def test_that_ending_with_nothing_done_leaves_nothing(playing: Home) -> None:
    playing.press(Qt.Key.Key_Escape)
    assert playing.window.current_page == "today"
    assert playing.sessions() == ()
    assert playing.all("carry_on_offer") == []


def test_that_a_computer_that_slept_is_noticed_and_asked_about(playing: Home) -> None:
    wait(playing, 2)
    playing.desk.clock.move(minutes=10)
    playing.player.look()
    assert (play_of(playing).mode, play_of(playing).cause) == (Mode.PAUSED, Cause.GAP)
    assert play_of(playing).worked.total_seconds() == 2
    assert "about 10 minutes" in playing.text("player_notice")
    assert playing.player.pulse.interval == 0
    playing.press(Qt.Key.Key_Space)
    assert playing.all("player_notice") == []


def test_that_a_key_after_sleep_does_not_count_the_sleep(playing: Home) -> None:
    wait(playing, 4)
    playing.desk.clock.move(minutes=10)
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).worked.total_seconds() == 4


def test_that_another_page_pauses_and_today_offers_to_carry_on(playing: Home) -> None:
    do_sets(playing, 1)
    playing.window.go("today")
    assert play_of(playing).mode is Mode.PAUSED
    assert "1 of 5 sets" in playing.text("carry_on_offer")
    answer(playing, "carry-on")
    assert playing.window.current_page == "player"
    assert play_of(playing).cause is Cause.RESUMED
    assert "1 of 5 sets" in playing.text("player_notice")


def test_that_a_closed_window_loses_nothing(playing: Home, desk: Desk) -> None:
    do_sets(playing, 1)
    playing.window.close()
    found = desk.plays.any_unfinished()
    assert found is not None
    assert len(found.play.done) == 1
    assert playing.player.pulse.interval == 0


def test_that_what_was_begun_can_be_ended_from_today(playing: Home) -> None:
    do_sets(playing, 1)
    playing.window.go("today")
    answer(playing, "sum-up")
    assert playing.text("session_title") == "Session done"
    playing.click("save_session")
    assert playing.all("carry_on_offer") == []
    assert only(playing).done is Done.PART


def test_that_what_was_opened_without_a_set_can_be_left(playing: Home) -> None:
    playing.window.go("today")
    assert "0 of 5 sets" in playing.text("carry_on_offer")
    answer(playing, "give-up")
    assert playing.all("carry_on_offer") == []
    assert playing.sessions() == ()


def test_that_the_summary_goes_back_to_the_session(playing: Home) -> None:
    do_sets(playing, 1)
    playing.press(Qt.Key.Key_Escape)
    assert playing.window.current_page == "session"
    playing.press(Qt.Key.Key_Escape)
    assert playing.window.current_page == "player"
    assert (play_of(playing).mode, play_of(playing).number) == (Mode.PAUSED, 2)
    playing.press(Qt.Key.Key_Space)
    do_sets(playing, 4)
    assert [entry.sets_done for entry in only(playing).sets] == [2, 2, 1]


def test_that_sets_can_be_changed_in_the_summary(playing: Home) -> None:
    do_sets(playing, 2)
    playing.press(Qt.Key.Key_Escape)
    playing.find("sets_1").setFocus()
    playing.press(Qt.Key.Key_Left)
    playing.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.sets_done for entry in only(playing).sets] == [1, 0, 0]


def test_that_discarding_asks_and_can_be_undone(playing: Home) -> None:
    do_sets(playing, 1)
    playing.press(Qt.Key.Key_Escape)
    playing.click("discard_session")
    assert playing.window.current_page == "session"
    playing.click("discard_yes")
    assert (playing.window.current_page, playing.sessions()) == ("today", ())
    playing.undo.undo()
    assert only(playing).done is Done.PART


def test_that_the_form_is_one_key_away_before_the_start(opened: Opener) -> None:
    home = opened()
    home.press(Qt.Key.Key_Return)
    home.press("f")
    assert home.window.current_page == "session"
    assert home.text("session_title") == "Evening strength"


def test_that_the_clock_ticks_only_while_it_runs_and_slowly_while_hidden(playing: Home) -> None:
    assert playing.player.pulse.interval == FRAME_MS
    assert playing.awake.held
    playing.player.cover()
    assert playing.player.pulse.interval == HIDDEN_MS
    playing.player.uncover()
    playing.press(Qt.Key.Key_Right)
    playing.press(Qt.Key.Key_Space)
    assert playing.player.pulse.interval == 0
    assert not playing.awake.held


def test_that_a_minimised_window_goes_on_and_a_hidden_page_waits(playing: Home) -> None:
    page = playing.find("player_page")
    page.covered.emit()  # type: ignore[attr-defined]
    assert play_of(playing).mode is Mode.RUNNING
    page.hideEvent(QHideEvent())
    assert play_of(playing).mode is Mode.PAUSED
    page.showEvent(QShowEvent())


def test_that_sounds_are_off_until_they_are_wanted(playing: Home) -> None:
    do_sets(playing, 1)
    assert playing.heard == []
    playing.click("player_sound")
    assert playing.desk.preferences.settings.player_sound is Loudness.QUIET
    assert playing.heard == ["phase-quiet"]
    do_sets(playing, 1)
    assert playing.heard[-1] == "set-quiet"
    for _ in range(3):
        playing.click("player_sound")
    assert playing.desk.preferences.settings.player_sound is Loudness.OFF


def test_that_the_timer_speaks_at_changes_of_phase_only(playing: Home) -> None:
    ring = playing.find("player_ring")
    assert isinstance(ring, QProgressBar)
    name = ring.accessibleName()
    assert name == "Get ready, Set 1 of 2"
    wait(playing, 1)
    assert ring.accessibleName() == name
    wait(playing, 2)
    assert ring.accessibleName() == "Your pace, Set 1 of 2"


def test_that_at_most_three_cues_are_shown(playing: Home) -> None:
    labels = [label.text() for label in playing.find("player_cues").findChildren(QLabel)]
    assert labels == ["One", "Two", "Three"]


def test_that_an_exercise_that_was_changed_is_played_as_it_is_now(playing: Home, shelf: Shelf) -> None:
    playing.window.go("today")
    first, *rest = shelf.made
    shelf.made = (replace(first, cues=("Five",)), *rest)
    playing.window.go("player:resume")
    labels = [label.text() for label in playing.find("player_cues").findChildren(QLabel)]
    assert "Five" in labels


def test_that_another_tempo_is_painted_at_once(qtbot: Any) -> None:
    bars = TempoBars()
    qtbot.addWidget(bars)
    bars.show_parts(("Up 3 s", "Down 3 s"))
    bars.show()
    qtbot.waitExposed(bars)
    QApplication.processEvents()
    painted: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            painted.append(event.type())
            return False

    watch = Watch()
    bars.installEventFilter(watch)
    bars.show_parts(("Up 1 s", "Down 4 s"))
    QApplication.processEvents()
    assert QEvent.Type.Paint in painted


def test_that_letters_do_nothing_when_single_keys_are_off(opened: Opener, desk: Desk) -> None:
    desk.preferences.change(single_keys=False)
    home = opened()
    home.find("start_session").setFocus()
    home.press(Qt.Key.Key_Return)
    home.press("5")
    home.press(Qt.Key.Key_Space)
    home.press("s")
    assert (play_of(home).before, play_of(home).mode) == (None, Mode.RUNNING)


def test_that_a_routine_that_is_gone_leads_to_today(opened: Opener) -> None:
    home = opened()
    home.window.go("player:nothing")
    assert home.window.current_page == "today"
    home.window.go("player:resume")
    assert home.window.current_page == "today"


def test_that_a_page_that_is_made_anew_comes_back_to_the_set(playing: Home) -> None:
    do_sets(playing, 1)
    playing.window.rebuild()
    assert playing.window.current_page == "player"
    assert (play_of(playing).number, len(play_of(playing).done)) == (2, 1)


def test_that_a_session_that_was_deleted_meanwhile_is_told_once(playing: Home) -> None:
    do_sets(playing, 1)
    playing.desk.sessions.delete(only(playing).id)
    do_sets(playing, 1)
    assert "deleted" in playing.text("player_notice")


def test_that_every_control_has_a_name(playing: Home) -> None:
    page = playing.find("player_page")
    unnamed = [
        button.objectName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert unnamed == []


def test_that_slow_motion_is_switched_by_key_and_by_mouse(playing: Home) -> None:
    slow = playing.find("player_slow")
    assert isinstance(slow, QAbstractButton)
    playing.press("m")
    assert slow.isChecked()
    playing.click("player_slow")
    assert not slow.isChecked()


def test_that_the_buttons_end_where_the_cards_above_them_do_when_these_scroll(playing: Home) -> None:
    page = playing.find("player_page")
    timer, forward = page.findChild(TimerCard), playing.find("player_next")
    scroll = next(area for area in page.findChildren(QScrollArea) if area.isAncestorOf(timer))
    for height, key in ((1000, Qt.Key.Key_2), (640, Qt.Key.Key_7)):
        page.window().resize(960, height)
        playing.press(key)
        QApplication.processEvents()
        ends = {widget.mapTo(page, widget.rect().topRight()).x() for widget in (timer, forward)}
        assert len(ends) == 1
    assert scroll.verticalScrollBar().maximum() > 0


def test_that_without_room_beside_other_words_the_exercises_have_a_row_of_their_own(qtbot: Any) -> None:
    steps, end, left, sound = StepRow(), Label("End"), Label("about 19 minutes left"), Label("Sounds are off")
    names = ("Heel raise", "Short foot", "Towel curls", "Balance")
    steps.show_steps([StepState(name, name, None, name == "Short foot", False) for name in names])
    row = TopRow(end, steps, left, sound)
    qtbot.addWidget(row)
    row.resize(900, 100)
    row.show()
    qtbot.waitUntil(lambda: steps.x() > end.x() and steps.geometry().right() < left.x())
    row.resize(420, 100)
    qtbot.waitUntil(lambda: steps.y() > end.geometry().bottom())
    assert row.minimumSizeHint().width() <= 420
    row.resize(900, 100)
    qtbot.waitUntil(lambda: steps.geometry().right() < left.x())
