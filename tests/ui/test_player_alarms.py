"""Sharp pain and a limp: asked in the player and at the end, red whatever the score, with what follows from it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rehab.domain.dose import Dose
from rehab.domain.exercise import Kind
from rehab.domain.pain import Measure
from rehab.domain.play import Mode, Play
from rehab.domain.program import EveryNDays, PartOfDay, Phase, Prescription, Routine
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.domain.slot_name import SlotName
from tests.builders import MONDAY, Desk, Shelf, at, make_exercise, make_programme
from tests.ui.today_home import Home

DAY = timedelta(days=1)
RAISES = Dose(sets=2, reps=12)


@pytest.fixture
def shelf() -> Shelf:
    """One evening with raises that have something easier, and curls."""
    items = (
        Prescription("heel-raise", "Heel raise", RAISES),
        Prescription("towel-curls", "Towel curls", Dose(sets=2, reps=12)),
    )
    routine = Routine("evening", "Evening strength", PartOfDay.EVENING, EveryNDays(1), items)
    easy = make_exercise("double-heel-raise", "E12", kind=Kind.STRENGTH)
    strong = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, easier=("double-heel-raise",))
    curls = make_exercise("towel-curls", "E08", kind=Kind.STRENGTH)
    phase = Phase("Settle", "calm", 0, None, (), "", (routine,))
    return Shelf(made=(easy, strong, curls), offered=(make_programme(phases=(phase,)),))


@pytest.fixture
def playing(desk: Desk, qtbot: Any) -> Home:
    """The player with some pain in the first exercise."""
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY - 7 * DAY)
    desk.checkins.log(Measure.FIRST_STEP, 3, episode)
    home = Home(desk).open(qtbot)
    home.press(Qt.Key.Key_Return)
    home.press(Qt.Key.Key_Space)
    return home


def play_of(home: Home) -> Play:
    play = home.player.play
    assert play is not None
    return play


def one_set(home: Home) -> None:
    """The three seconds to get ready, and twelve repetitions at the person's pace."""
    home.desk.clock.move(seconds=4)
    home.player.look()
    for _ in range(12):
        home.press(Qt.Key.Key_Space)


def guidance(home: Home) -> str:
    return " ".join(label.text() for label in home.find("player_guidance").findChildren(QLabel))


def test_that_nothing_is_asked_before_there_is_pain(playing: Home) -> None:
    assert playing.all("player_alarms") == []
    playing.press(Qt.Key.Key_0)
    assert playing.all("player_alarms") == []
    playing.press(Qt.Key.Key_3)
    assert playing.all("player_alarms") != []


def test_that_a_sharp_pain_stops_the_exercise_whatever_its_score(playing: Home) -> None:
    playing.press(Qt.Key.Key_2)
    assert play_of(playing).mode is Mode.RUNNING
    playing.click("alarm_sharp")
    assert play_of(playing).mode is Mode.PAUSED
    assert "stop this exercise for today" in guidance(playing)
    assert playing.all("player_halve") == []
    playing.click("player_skip_pain")
    assert play_of(playing).item == 1
    assert play_of(playing).left_out == {0: StopReason.SHARP}


def test_that_a_limp_is_noted_by_keyboard_and_taken_back_by_the_same_key(playing: Home) -> None:
    playing.press(Qt.Key.Key_2)
    chip = playing.find("alarm_limp")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    playing.press(Qt.Key.Key_Space)
    assert "changes how you move" in guidance(playing)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    playing.press(Qt.Key.Key_Space)
    assert play_of(playing).alarms == ()
    assert "fine" in guidance(playing)


def test_that_an_alarm_survives_a_closed_window_and_says_what_begins_again(playing: Home) -> None:
    one_set(playing)
    playing.press(Qt.Key.Key_2)
    playing.click("alarm_limp")
    playing.player.leave()
    playing.player.open("resume")
    assert play_of(playing).alarms == ((0, StopReason.LIMP),)
    notice = " ".join(label.text() for label in playing.find("player_notice").findChildren(QLabel))
    assert "1 of 4 sets are done and kept; set 2 begins again from its start." in notice


def test_that_the_summary_keeps_the_alarm_and_proposes_less(playing: Home) -> None:
    one_set(playing)
    playing.press(Qt.Key.Key_2)
    playing.click("alarm_limp")
    playing.click("player_end_pain")
    assert playing.all("guidance_signs") != []
    assert playing.text("proposal_change") == "Heel raise: 2 × 12 → 1 × 12"
    playing.click("proposal_accept")
    plan = playing.desk.planner.plan(playing.episode, MONDAY + DAY)
    assert plan is not None
    assert plan.spans[0].phase.routines[0].prescriptions[0].dose.sets == 1
    assert playing.all("session_page") != []
    playing.undo.undo()
    playing.session.save()
    (session,) = playing.desk.sessions.on_day(playing.episode, MONDAY)
    assert session.reason is StopReason.LIMP


def test_that_what_is_said_in_the_summary_changes_what_is_proposed(playing: Home) -> None:
    one_set(playing)
    playing.press(Qt.Key.Key_2)
    playing.click("player_end")
    assert playing.all("proposal_card") == []
    playing.click("sign_sharp")
    assert playing.text("proposal_change") == "Heel raise: 2 × 12 → 1 × 12"
    playing.find("proposal_not_yet").setFocus(Qt.FocusReason.TabFocusReason)
    playing.press(Qt.Key.Key_Space)
    assert "Heel raise" not in " ".join(p.text() for p in playing.all("proposal_change"))  # type: ignore[attr-defined]
    playing.click("sign_sharp")
    assert playing.all("guidance_signs") == []


def test_that_an_alarm_in_a_whole_session_speaks_of_what_hurt_most(desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 20)
    episode = desk.start_plan(on=MONDAY - 7 * DAY)
    sets = (
        SetEntry("heel-raise", "Heel raise", 2, 2, 12, pain=4),
        SetEntry("towel-curls", "Towel curls", 2, 2, 12, pain=1),
    )
    draft = SessionDraft(Done.ALL, "evening", during=4, reason=StopReason.LIMP, sets=sets)
    desk.sessions.record(draft, episode)
    assert [one.item.exercise for one in desk.progression.proposals(episode)] == ["heel-raise"]


def test_that_two_slots_of_one_routine_on_a_day_have_a_form_each(desk: Desk, qtbot: Any) -> None:
    desk.clock.now = at(MONDAY, 8)
    episode = desk.start_plan(on=MONDAY - 7 * DAY)
    desk.pauses.move(episode, "evening", MONDAY + DAY, MONDAY)
    home = Home(desk).open(qtbot)
    names: list[str] = [str(SlotName(episode, "evening", MONDAY + days * DAY)) for days in (0, 1)]
    home.navigate(f"session:{names[0]}")
    open_form: Callable[[str], None] = home.session.open
    home.session.answer("before", 5)
    open_form(names[1])
    assert home.session._values.before is None
    home.session.answer("before", 2)
    open_form(names[0])
    assert home.session._values.before == 5
    home.session.save()
    open_form(names[1])
    assert home.session._values.before == 2
