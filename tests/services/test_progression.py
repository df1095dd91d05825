"""Proposals from the log, and what accepting one does to the plan."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from rehab.domain.dose import Dose
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.errors import UserError
from rehab.domain.exercise import Kind
from rehab.domain.pain import Measure
from rehab.domain.plan_edit import Place, change_exercises, set_recurrence
from rehab.domain.program import Plan, Prescription, Weekdays
from rehab.domain.progression import Move, Reason
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.services.progression import Asked
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


def asked_for(desk: Desk, episode: UUID, slug: str = "heel-raise") -> Asked | None:
    return next((a for a in desk.progression.proposals(episode) if a.item.exercise == slug), None)


def green_evenings(desk: Desk, episode: UUID, days: tuple[int, ...] = (3, 1)) -> Asked:
    mornings(desk, episode)
    for ago in days:
        evening(desk, episode, ago, during=1)
    found = asked_for(desk, episode)
    assert found is not None
    return found


def plan_of(desk: Desk, episode: UUID) -> Plan:
    plan = desk.builder.editing(episode).plan
    assert plan is not None
    return plan


def ruled(desk: Desk, episode: UUID, rule: Rule) -> None:
    def with_rule(item: Prescription) -> Prescription:
        return replace(item, rule=rule)

    desk.builder.change(
        episode,
        lambda plan, _day: change_exercises(plan, Place(0, "evening"), {0}, with_rule),
        "plan_changed",
    )


def test_that_two_green_evenings_propose_more_of_the_strength_and_nothing_of_the_stretch(
    desk: Desk, episode: UUID
) -> None:
    mornings(desk, episode)
    evening(desk, episode, 3, during=2)
    assert desk.progression.proposals(episode) == ()
    evening(desk, episode, 1, during=1)

    (found,) = desk.progression.proposals(episode)

    assert (found.item.exercise, found.place) == ("heel-raise", Place(0, "evening"))
    assert (found.proposal.move, found.proposal.reason) == (Move.STEP_UP, Reason.TWO_GREEN)
    assert found.proposal.new == Dose(sets=3, reps=14)
    assert found.proposal.days == (MONDAY - 3 * DAY, MONDAY - DAY)


def test_that_sets_left_out_or_a_missing_morning_propose_nothing(desk: Desk, episode: UUID) -> None:
    evening(desk, episode, 3, during=2)
    evening(desk, episode, 1, during=2, sets=2)
    assert desk.progression.proposals(episode) == ()
    mornings(desk, episode)
    assert desk.progression.proposals(episode) == ()


def test_that_a_session_marked_as_done_counts_without_its_sets(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        draft = SessionDraft(Done.ALL, "evening", at=at(MONDAY - ago * DAY, 17), during=1)
        desk.sessions.record(draft, episode)
    found = asked_for(desk, episode)
    assert found is not None
    assert found.proposal.move is Move.STEP_UP


def test_that_an_own_rule_is_followed_in_place_of_the_usual_one(desk: Desk, episode: UUID) -> None:
    ruled(desk, episode, Rule(RuleKind.ADD_SET, sessions=3, max_pain=3))
    mornings(desk, episode)
    desk.clock.move(days=6)
    for ago in (-1, -3):
        evening(desk, episode, ago, during=3)
    assert desk.progression.proposals(episode) == ()
    evening(desk, episode, -5, during=3)
    (found,) = desk.progression.proposals(episode)
    assert (found.proposal.reason, found.proposal.new.sets) == (Reason.OWN_RULE, 4)


def test_that_accepting_changes_the_dose_from_today_and_leaves_the_past(desk: Desk, episode: UUID) -> None:
    found = green_evenings(desk, episode)

    plan = desk.progression.accept(episode, found).value

    assert (plan.effective_from, plan.version_number, plan.start) == (MONDAY, 2, START)
    assert doses(desk, episode)["heel-raise"].reps == 14
    assert doses(desk, episode, ago=1)["heel-raise"].reps == 12
    assert desk.progression.proposals(episode) == ()
    assert [slot.slot.routine.key for slot in desk.planner.today(episode).slots]
    later = plan.spans[1].phase.routines[0].prescriptions[0]
    assert (later.exercise, later.dose.reps) == ("heel-raise", 14)


def test_that_an_accepted_proposal_can_be_taken_back(desk: Desk, episode: UUID) -> None:
    found = green_evenings(desk, episode)
    before = dump(desk.database)
    done = desk.progression.accept(episode, found)
    desk.undoer.revert(done.undo)
    assert dump(desk.database) == before
    assert desk.progression.proposals(episode) == (found,)


def test_that_after_a_session_of_today_each_accepted_change_holds_from_tomorrow(
    desk: Desk, episode: UUID
) -> None:
    evening(desk, episode, 0, during=8)
    for slug in ("heel-raise", "calf-stretch"):
        found = asked_for(desk, episode, slug)
        assert found is not None
        desk.progression.accept(episode, found)
    assert desk.progression.proposals(episode) == ()
    assert {d.sets for d in doses(desk, episode).values()} == {3}
    assert {d.sets for d in doses(desk, episode, ago=-1).values()} == {2}


def test_that_a_draft_takes_an_accepted_dose_over_even_where_its_rows_moved(
    desk: Desk, episode: UUID
) -> None:
    found = green_evenings(desk, episode)
    plan = set_recurrence(plan_of(desk, episode), Place(0, "morning"), Weekdays((0,)))
    evening_now = plan.spans[0].phase.routines[0]
    turned = replace(evening_now, prescriptions=evening_now.prescriptions[::-1])
    phase = replace(plan.spans[0].phase, routines=(turned, *plan.spans[0].phase.routines[1:]))
    desk.builder.keep(replace(plan, spans=(replace(plan.spans[0], phase=phase), *plan.spans[1:])))
    desk.progression.accept(episode, found)
    draft = desk.builder.editing(episode).draft
    assert draft is not None
    assert [p.dose.reps for p in draft.spans[0].phase.routines[0].prescriptions] == [12, 14]


def test_that_two_red_evenings_offer_the_easier_exercise_with_its_own_dose(desk: Desk, episode: UUID) -> None:
    mornings(desk, episode)
    for ago in (3, 1):
        evening(desk, episode, ago, during=7)
    found = asked_for(desk, episode)
    assert found is not None
    assert (found.proposal.move, found.proposal.to_exercise) == (Move.EASIER, "double-heel-raise")
    desk.progression.accept(episode, found)
    assert doses(desk, episode)["double-heel-raise"] == Dose(sets=2, reps=10)


def test_that_the_second_red_evening_counts_the_first_although_the_dose_was_lowered_between(
    desk: Desk, episode: UUID
) -> None:
    evening(desk, episode, 0, during=7)
    first = asked_for(desk, episode)
    assert first is not None
    assert first.proposal.move is Move.STEP_BACK
    desk.progression.accept(episode, first)
    desk.clock.move(days=2)
    evening(desk, episode, -2, during=7, sets=2)
    second = asked_for(desk, episode)
    assert second is not None
    assert (second.proposal.move, second.proposal.reason) == (Move.EASIER, Reason.TWO_RED)


def test_that_a_session_that_pain_prevented_is_red(desk: Desk, episode: UUID) -> None:
    draft = SessionDraft(Done.NONE, "evening", at=at(MONDAY - DAY, 17), reason=StopReason.PAIN)
    desk.sessions.record(draft, episode)
    found = asked_for(desk, episode)
    assert found is not None
    assert found.proposal.move is Move.STEP_BACK


def test_that_a_proposal_that_was_put_off_comes_back_only_after_further_sessions(
    desk: Desk, episode: UUID
) -> None:
    found = green_evenings(desk, episode, (5, 3))
    declined = desk.progression.decline(episode, found)
    assert desk.progression.proposals(episode) == ()
    desk.undoer.revert(declined.undo)
    assert desk.progression.proposals(episode) == (found,)
    desk.progression.decline(episode, found)
    evening(desk, episode, 2, during=1)
    assert desk.progression.proposals(episode) == ()
    evening(desk, episode, 1, during=1)
    (again,) = desk.progression.proposals(episode)
    assert again.proposal.days == (MONDAY - 2 * DAY, MONDAY - DAY)


def test_that_a_proposal_about_another_plan_is_refused(desk: Desk, episode: UUID) -> None:
    found = green_evenings(desk, episode)
    desk.progression.accept(episode, found)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.progression.accept(episode, found)


def test_that_there_is_nothing_to_propose_without_a_plan_or_a_session(desk: Desk, episode: UUID) -> None:
    assert desk.progression.proposals(episode) == ()
