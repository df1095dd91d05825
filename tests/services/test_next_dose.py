"""Proposals from the log, and what accepting one does to the plan."""

from datetime import timedelta
from uuid import UUID

import pytest

from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.exercise import Kind
from rehab.domain.next_dose import Move
from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft, SetEntry
from tests.builders import MONDAY, Desk, Shelf, at, dump, make_exercise

DAY = timedelta(days=1)
START = MONDAY - 7 * DAY


@pytest.fixture
def shelf() -> Shelf:
    easy = make_exercise("double-heel-raise", "E12", kind=Kind.STRENGTH, dose=Dose(sets=2, reps=10))
    raise_ = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, easier=("double-heel-raise",))
    return Shelf(made=(make_exercise("calf-stretch", "E01"), easy, raise_))


@pytest.fixture
def episode(desk: Desk) -> UUID:
    return desk.start_plan(START)


def evening(desk: Desk, episode: UUID, ago: int, during: int, sets: int = 3) -> UUID:
    """A logged evening with both exercises, some days ago."""
    done = Done.ALL if sets == 3 else Done.PART
    entries = (
        SetEntry("heel-raise", "Heel raise", 3, sets, 12),
        SetEntry("calf-stretch", "Calf stretch", 3, 3, 12),
    )
    draft = SessionDraft(done, "evening", at=at(MONDAY - ago * DAY, 17), during=during, sets=entries)
    return desk.sessions.record(draft, episode).value.id


def mornings(desk: Desk, episode: UUID, value: int = 3) -> None:
    for ago in range(7):
        desk.checkins.log(Measure.FIRST_STEP, value, episode, at(MONDAY - ago * DAY, 7))


def doses(desk: Desk, episode: UUID, ago: int = 0) -> dict[str, Dose]:
    plan = desk.planner.plan(episode, MONDAY - ago * DAY)
    assert plan is not None
    span = plan.span_on(MONDAY - ago * DAY)
    assert span is not None
    return {p.exercise: p.dose for r in span.phase.routines if r.key == "evening" for p in r.prescriptions}


def test_that_two_green_evenings_propose_more_of_the_strength_and_nothing_of_the_stretch(
    desk: Desk, episode: UUID
) -> None:
    mornings(desk, episode)
    evening(desk, episode, 3, during=2)
    assert desk.next_dose.proposals(episode) == ()
    last = evening(desk, episode, 1, during=1)

    (found,) = desk.next_dose.proposals(episode)

    assert (found.move, found.exercise, found.after) == (Move.STEP_UP, "heel-raise", last)
    assert found.new == Dose(sets=3, reps=14)


def test_that_sets_left_out_or_a_missing_morning_propose_nothing(desk: Desk, episode: UUID) -> None:
    evening(desk, episode, 3, during=2)
    evening(desk, episode, 1, during=2, sets=2)
    assert desk.next_dose.proposals(episode) == ()
    mornings(desk, episode)
    assert desk.next_dose.proposals(episode) == ()


def test_that_accepting_changes_the_dose_from_today_and_leaves_the_past(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        evening(desk, episode, ago, during=1)
    (found,) = desk.next_dose.proposals(episode)

    plan = desk.next_dose.accept(episode, found).value

    assert (plan.effective_from, plan.version_number, plan.start) == (MONDAY, 2, START)
    assert doses(desk, episode)["heel-raise"].reps == 14
    assert doses(desk, episode, ago=1)["heel-raise"].reps == 12
    assert desk.next_dose.proposals(episode) == ()
    assert [slot.slot.routine.key for slot in desk.planner.today(episode).slots]


def test_that_an_accepted_proposal_can_be_taken_back(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        evening(desk, episode, ago, during=1)
    (found,) = desk.next_dose.proposals(episode)
    before = dump(desk.database)
    done = desk.next_dose.accept(episode, found)
    desk.undoer.revert(done.undo)
    assert dump(desk.database) == before
    assert desk.next_dose.proposals(episode) == (found,)


def test_that_a_plan_of_today_is_replaced_whole(desk: Desk) -> None:
    episode = desk.start_plan(MONDAY)
    evening(desk, episode, 0, during=8)
    found = next(p for p in desk.next_dose.proposals(episode) if p.exercise == "heel-raise")
    desk.next_dose.accept(episode, found)
    assert doses(desk, episode)["heel-raise"].sets == 2
    with desk.database.read() as work:
        from rehab.storage.program import ProgramStore

        assert len(ProgramStore(work).versions(episode)) == 1


def test_that_two_red_evenings_offer_the_easier_exercise_with_its_own_dose(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        evening(desk, episode, ago, during=7)
    found = next(p for p in desk.next_dose.proposals(episode) if p.exercise == "heel-raise")
    assert (found.move, found.to_exercise) == (Move.EASIER, "double-heel-raise")
    desk.next_dose.accept(episode, found)
    assert doses(desk, episode)["double-heel-raise"] == Dose(sets=2, reps=10)


def test_that_a_proposal_that_was_put_off_comes_back_only_with_a_new_session(
    desk: Desk, episode: UUID
) -> None:
    mornings(desk, episode)
    for ago in (5, 3):
        evening(desk, episode, ago, during=1)
    (found,) = desk.next_dose.proposals(episode)
    desk.next_dose.not_now(episode, found)
    assert desk.next_dose.proposals(episode) == ()
    evening(desk, episode, 1, during=1)
    (again,) = desk.next_dose.proposals(episode)
    assert again.key != found.key


def test_that_a_proposal_about_another_plan_is_refused(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        evening(desk, episode, ago, during=1)
    (found,) = desk.next_dose.proposals(episode)
    desk.next_dose.accept(episode, found)
    with pytest.raises(UserError) as caught:
        desk.next_dose.accept(episode, found)
    assert caught.value.code == "changed_elsewhere"


def test_that_there_is_nothing_to_propose_without_a_plan_or_a_session(desk: Desk, episode: UUID) -> None:
    assert desk.next_dose.proposals(episode) == ()
