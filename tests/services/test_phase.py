"""From one phase to the next: nothing happens by itself, and what is decided can be taken back."""

from datetime import timedelta
from uuid import UUID

import pytest

from rehab.domain.criterion import Count, CountOf, Criterion
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.plan_edit import rename_routine
from rehab.domain.program import PhaseSpan
from rehab.domain.session import Done, SessionDraft
from tests.builders import MONDAY, Desk, make_programme

DAY = timedelta(days=1)
LOGGED = Criterion("Logged.", Count(CountOf.LOGGED_DAYS, 5))
CALM = Criterion(
    "Twice calm.", Count(CountOf.CALM_SESSIONS, 2, exercise="heel-raise", sets=3, reps=12, max_pain=2)
)


@pytest.fixture
def episode(desk: Desk) -> UUID:
    """A plan since Monday; its second phase asks for three things."""
    first, second = make_programme().phases
    from dataclasses import replace

    entry = (Criterion("Walking is easy."), LOGGED, CALM)
    desk.shelf.offered = (make_programme(phases=(first, replace(second, entry_criteria=entry))),)
    return desk.start_plan()


def span(desk: Desk, episode: UUID) -> PhaseSpan:
    plan = desk.planner.plan(episode)
    assert plan is not None
    found = plan.span_on(desk.clock.today)
    assert found is not None
    return found


def test_that_the_calendar_alone_enters_no_phase_and_the_person_is_asked(desk: Desk, episode: UUID) -> None:
    assert desk.phases.gate(episode) is not None
    desk.clock.move(days=13)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert not gate.over
    desk.clock.move(days=20)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert (gate.over, gate.number, gate.following.name) == (True, 1, "Build")
    assert span(desk, episode).phase.name == "Settle"
    assert [(one.have, one.met) for one in gate.standings] == [(None, False), (0, False), (0, False)]


def test_that_what_was_logged_settles_a_point_and_what_was_ticked_too(desk: Desk, episode: UUID) -> None:
    for _ in range(6):
        desk.checkins.log(Measure.FIRST_STEP, 3, episode)
        desk.clock.move(days=1)
    for _ in range(2):
        desk.sessions.record(SessionDraft(Done.ALL, "evening", during=1), episode)
        desk.clock.move(days=2)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert [one.have for one in gate.standings] == [None, 3, 2]
    desk.phases.tick(episode, "Walking is easy.", True)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert [one.criterion for one in gate.open] == [LOGGED]


def test_that_going_on_and_staying_are_kept_and_taken_back(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=20)
    stayed = desk.phases.stay(episode)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert (gate.over, gate.span.meant_end) == (False, desk.clock.today + 6 * DAY)
    desk.undoer.revert(stayed.undo)
    gate = desk.phases.gate(episode)
    assert gate is not None
    assert gate.over
    begun = desk.phases.go_on(episode)
    assert span(desk, episode).phase.name == "Build"
    assert desk.phases.gate(episode) is None
    with pytest.raises(UserError, match="phase_too_short"):
        desk.phases.go_on(episode)
    desk.undoer.revert(begun.undo)
    assert span(desk, episode).phase.name == "Settle"


def test_that_a_draft_takes_the_decision_over(desk: Desk, episode: UUID) -> None:
    plan = desk.planner.plan(episode)
    assert plan is not None
    from rehab.domain.plan_edit import Place

    desk.builder.keep(rename_routine(plan, Place(1, "evening"), "Later"))
    desk.clock.move(days=20)
    desk.phases.go_on(episode)
    desk.builder.use(episode)
    assert [routine.name for routine in span(desk, episode).phase.routines] == ["Later"]


def test_that_a_phase_begun_today_after_a_session_begins_tomorrow(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=15)
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    desk.phases.go_on(episode)
    assert span(desk, episode).phase.name == "Settle"
    assert desk.phases.gate(episode) is None
    desk.clock.move(days=1)
    assert span(desk, episode).phase.name == "Build"


def test_that_a_plan_begun_in_the_past_has_gone_through_its_phases(desk: Desk, episode: UUID) -> None:
    later = desk.start_plan(on=MONDAY - 20 * DAY)
    assert span(desk, later).phase.name == "Build"


def test_that_the_decision_shows_between_versions(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=20)
    desk.phases.go_on(episode)
    newest, _ = desk.builder.versions(episode)
    assert [change.kind.value for change in newest.changes] == ["phase-begun", "phase-dates"]
