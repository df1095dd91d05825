"""What Today offers: another dose with its reason, accepted or put off, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rehab.domain.exercise import Kind
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft, SetEntry
from rehab.ui.widgets import Banner
from tests.builders import MONDAY, Desk, Shelf, at, make_exercise
from tests.ui.today_home import Home

DAY = timedelta(days=1)
Opener = Callable[..., Home]


@pytest.fixture
def shelf() -> Shelf:
    easy = make_exercise("double-heel-raise", "E12", kind=Kind.STRENGTH)
    strong = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, easier=("double-heel-raise",))
    return Shelf(made=(make_exercise("calf-stretch", "E01"), easy, strong))


@pytest.fixture
def opened(desk: Desk, qtbot: Any) -> Opener:
    """Opens Today after two evenings with the same pain, seven calm mornings and one of today."""

    def open_home(during: int, morning: int = 3) -> Home:
        desk.clock.now = at(MONDAY, 8)
        episode = desk.start_plan(on=MONDAY - 7 * DAY)
        for ago in range(1, 7):
            desk.checkins.log(Measure.FIRST_STEP, 3, episode, at(MONDAY - ago * DAY, 7))
        for ago in (3, 1):
            _evening(desk, episode, ago, during)
        desk.checkins.log(Measure.FIRST_STEP, morning, episode)
        return Home(desk).open(qtbot)

    return open_home


def _evening(desk: Desk, episode: UUID, ago: int, during: int) -> None:
    sets = (
        SetEntry("heel-raise", "Heel raise", 3, 3, 12),
        SetEntry("calf-stretch", "Calf stretch", 3, 3, 12),
    )
    day = MONDAY - ago * DAY
    draft = SessionDraft(Done.ALL, "evening", day, at(day, 18), before=3, during=during, sets=sets)
    desk.sessions.record(draft, episode)


def reps(home: Home) -> int | None:
    plan = home.desk.planner.plan(home.episode)
    assert plan is not None
    routine = next(r for r in plan.spans[0].phase.routines if r.key == "evening")
    return routine.prescriptions[0].dose.reps


def test_that_two_good_sessions_offer_a_step_up_that_a_click_accepts(opened: Opener) -> None:
    home = opened(during=2)
    assert home.text("proposal_change") == "Heel raise: 3 × 12 → 3 × 14"
    home.click("proposal_accept")
    assert reps(home) == 14
    assert home.all("proposal_card") == []
    home.undo.undo()
    assert reps(home) == 12


def test_that_a_proposal_is_accepted_by_keyboard(opened: Opener) -> None:
    home = opened(during=2)
    home.find("proposal_accept").setFocus(Qt.FocusReason.TabFocusReason)
    home.press(Qt.Key.Key_Space)
    assert reps(home) == 14


def test_that_not_yet_puts_it_off_and_changes_nothing(opened: Opener) -> None:
    home = opened(during=2)
    home.find("proposal_not_yet").setFocus(Qt.FocusReason.TabFocusReason)
    home.press(Qt.Key.Key_Return)
    assert reps(home) == 12
    assert home.all("proposal_card") == []
    home.today.refresh()
    assert home.all("proposal_card") == []


def test_that_two_sessions_that_were_too_much_offer_an_easier_exercise(opened: Opener) -> None:
    home = opened(during=7)
    assert home.text("proposal_change") == ("Double heel raise, 3 × 30 s, in place of Heel raise, 3 × 12")


def test_that_the_morning_tells_what_the_next_dose_should_be(opened: Opener) -> None:
    home = opened(during=2, morning=6)
    assert home.text("morning_response") == (
        "Evening yesterday: flared. Cut the dose by about a third to a half for the next sessions and "
        "leave a rest day."
    )


def test_that_a_calm_morning_does_not_speak_for_more_when_the_session_was_too_much(opened: Opener) -> None:
    home = opened(during=7)
    assert home.text("morning_response") == "Evening yesterday: settled."
    assert home.text("proposal_change").startswith("Double heel raise")


def test_that_a_day_tells_how_the_next_morning_answered(opened: Opener, desk: Desk) -> None:
    from rehab.ui.forms.day_more import build_day_more

    home = opened(during=2, morning=4)
    log = desk.progress.day_log(home.episode, MONDAY - DAY)
    assert [line.text for line in build_day_more(log).sessions] == ["Evening: done · next morning: settled"]


# the next phase


@pytest.fixture
def late(desk: Desk, qtbot: Any) -> Home:
    """Today, two weeks and a day after a first phase of two weeks began."""
    desk.start_plan()
    desk.clock.move(days=15)
    return Home(desk).open(qtbot)


def phase(home: Home) -> str:
    day = home.desk.planner.today(home.episode)
    assert day.phase is not None
    return day.phase.name


def way(home: Home, key: str) -> QPushButton:
    (found,) = [b for b in home.find("phase_offer").findChildren(QPushButton) if b.property("action") == key]
    return found


def test_that_a_phase_whose_time_is_over_asks_and_does_not_end_by_itself(late: Home) -> None:
    banner = late.find("phase_offer")
    assert isinstance(banner, Banner)
    assert banner.text() == (
        "“Settle” was meant to end on 29 November and goes on until you decide. Still open: settled."
    )
    assert phase(late) == "Settle"


def test_that_the_next_phase_is_begun_from_today_and_taken_back(late: Home) -> None:
    way(late, "go-on").click()
    assert (phase(late), late.all("phase_offer")) == ("Build", [])
    late.undo.undo()
    assert phase(late) == "Settle"


def test_that_staying_by_keyboard_asks_again_a_week_later(late: Home) -> None:
    way(late, "stay").setFocus(Qt.FocusReason.TabFocusReason)
    late.press(Qt.Key.Key_Space)
    assert (phase(late), late.all("phase_offer")) == ("Settle", [])
    late.desk.clock.move(days=7)
    late.today.refresh()
    assert late.all("phase_offer") != []
