"""Changing a plan: the draft is kept, a version holds from a day, and the past stays as it was."""

from dataclasses import replace
from datetime import time, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab.domain.difference import ChangeKind
from rehab.domain.dose import Dose
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.errors import UserError
from rehab.domain.patient import Side, Site
from rehab.domain.plan_edit import (
    Place,
    add_routine,
    change_exercises,
    remove_exercises,
    set_recurrence,
    set_times,
    toggle_day,
)
from rehab.domain.program import PerWeek, Plan, Weekdays
from rehab.domain.session import Done, SessionDraft
from rehab.services.builder import Editing
from tests.builders import MONDAY, Desk, dump

DAY = timedelta(days=1)
EVENING = Place(0, "evening")


@pytest.fixture
def episode(desk: Desk) -> UUID:
    """A plan since Monday."""
    return desk.start_plan()


def plan_of(desk: Desk, episode: UUID) -> Plan:
    plan = desk.planner.plan(episode)
    assert plan is not None
    return plan


def heavier(plan: Plan, place: Place = EVENING) -> Plan:
    return change_exercises(plan, place, {0}, lambda p: replace(p, dose=Dose(sets=4, reps=8)))


def doses(plan: Plan) -> list[int]:
    return [p.dose.sets for p in plan.spans[0].phase.routines[0].prescriptions]


def editing(desk: Desk, episode: UUID) -> Editing:
    return desk.builder.editing(episode)


def ticks(desk: Desk, episode: UUID) -> set[str]:
    gate = desk.phases.gate(episode)
    return set() if gate is None else {one.criterion.words for one in gate.standings if one.ticked}


def test_that_a_draft_is_kept_and_changes_nothing_that_is_due(desk: Desk, episode: UUID) -> None:
    plan = plan_of(desk, episode)
    desk.builder.keep(heavier(plan))
    found = editing(desk, episode)
    assert found.plan == plan == plan_of(desk, episode)
    assert found.draft is not None
    assert doses(found.draft) == [4, 3]
    assert [change.kind for change in found.changes] == [ChangeKind.DOSE]
    assert found.from_day == MONDAY


def test_that_every_edit_is_undone_and_made_again_step_by_step(desk: Desk, episode: UUID) -> None:
    plan = plan_of(desk, episode)
    before = dump(desk.database)
    first = desk.builder.keep(heavier(plan))
    second = desk.builder.keep(remove_exercises(heavier(plan), EVENING, {1}))
    redo = desk.undoer.revert(second.undo)
    draft = editing(desk, episode).draft
    assert draft is not None
    assert doses(draft) == [4, 3]
    desk.undoer.revert(redo)
    draft = editing(desk, episode).draft
    assert draft is not None
    assert doses(draft) == [4]
    desk.builder.discard(episode)
    assert editing(desk, episode).draft is None
    assert dump(desk.database)["program"] == before["program"]
    kept = desk.builder.keep(heavier(plan))
    assert editing(desk, episode).draft is not None
    desk.undoer.revert(kept.undo)
    assert editing(desk, episode).draft is None
    assert first.value.id == plan.id


def test_that_a_version_holds_from_its_day_and_the_old_one_before(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=3)
    desk.builder.keep(heavier(plan_of(desk, episode)))
    begun = desk.builder.use(episode, MONDAY + 5 * DAY)
    version = begun.value
    assert (version.effective_from, version.start, version.version_number) == (MONDAY + 5 * DAY, MONDAY, 2)
    assert doses(plan_of(desk, episode)) == [3, 3]
    later = desk.planner.plan(episode, MONDAY + 5 * DAY)
    assert later is not None
    assert doses(later) == [4, 3]
    assert editing(desk, episode).draft is None
    desk.undoer.revert(begun.undo)
    again = editing(desk, episode)
    assert again.draft is not None
    assert doses(again.draft) == [4, 3]
    assert desk.planner.plan(episode, MONDAY + 5 * DAY) == plan_of(desk, episode)


def test_that_what_was_done_today_keeps_its_plan(desk: Desk, episode: UUID) -> None:
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    assert editing(desk, episode).from_day == MONDAY + DAY
    desk.builder.keep(heavier(plan_of(desk, episode)))
    with pytest.raises(UserError, match="version_in_past"):
        desk.builder.use(episode, MONDAY)
    assert desk.builder.use(episode).value.effective_from == MONDAY + DAY
    with pytest.raises(UserError, match="nothing_to_use"):
        desk.builder.use(episode)


changes = st.lists(
    st.tuples(
        st.sampled_from(["days", "times", "any", "remove", "add", "draft"]),
        st.integers(0, 6),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes)
def test_that_the_past_and_its_count_never_change_whatever_is_edited(
    desk: Desk, steps: list[tuple[str, int, int]]
) -> None:
    episode = desk.planner.start("P01", Site.HEEL, Side.LEFT, desk.clock.today).value.episode_id
    start = desk.clock.today
    for day in range(3):
        if day != 1:
            desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
        desk.clock.move(days=1)
    until = desk.clock.today - DAY
    history = desk.progress.history(episode, until).sessions
    tally = desk.progress.tally(episode, start, until)
    for kind, weekday, count in steps:
        found = editing(desk, episode)
        plan = found.draft or found.plan
        assert plan is not None
        first = plan.spans[0].phase.routines
        place = Place(0, first[0].key) if first else EVENING
        if kind == "days":
            plan = toggle_day(
                set_recurrence(plan, place, Weekdays((weekday, (weekday + 1) % 7))), place, weekday, start
            )
        elif kind == "times":
            plan = set_times(plan, place, tuple(time(8 + i) for i in range(count)))
        elif kind == "any":
            plan = set_recurrence(plan, place, PerWeek(count))
        elif kind == "remove" and len(first[0].prescriptions) > 1:
            plan = remove_exercises(plan, place, {0})
        elif kind == "add":
            plan, _ = add_routine(plan, 0, "New")
        desk.builder.keep(plan)
        if kind != "draft":
            desk.builder.use(episode)
    assert desk.progress.history(episode, until).sessions == history
    assert desk.progress.tally(episode, start, until) == tally
    desk.clock.move(days=20)


def test_that_a_programme_that_waits_stays_when_the_running_one_is_changed(desk: Desk, episode: UUID) -> None:
    desk.planner.start("P02", Site.HEEL, Side.LEFT, on=MONDAY + 7 * DAY)
    desk.builder.keep(heavier(plan_of(desk, episode)))
    version = desk.builder.use(episode).value
    assert version.effective_to == MONDAY + 6 * DAY
    following = desk.planner.plan(episode, MONDAY + 7 * DAY)
    assert following is not None
    assert following.slug == "heel-load"


def test_that_versions_tell_what_they_changed(desk: Desk, episode: UUID) -> None:
    desk.clock.move(days=1)
    desk.builder.keep(heavier(plan_of(desk, episode)))
    desk.builder.use(episode)
    newest, first = desk.builder.versions(episode)
    assert [change.kind for change in newest.changes] == [ChangeKind.DOSE]
    assert (first.changes, first.plan.version_number) == ((), 1)


def test_that_a_version_reads_back_days_times_and_rules(desk: Desk, episode: UUID) -> None:
    rule = Rule(RuleKind.ADD_LOAD, 12, 2, 3, 2.5)
    plan = change_exercises(plan_of(desk, episode), EVENING, {0}, lambda p: replace(p, rule=rule))
    plan = set_times(set_recurrence(plan, EVENING, PerWeek(3)), EVENING, (time(8), time(19, 30)))
    desk.builder.keep(plan)
    desk.builder.use(episode)
    evening = plan_of(desk, episode).spans[0].phase.routines[0]
    assert (evening.recurrence, evening.times) == (PerWeek(3), (time(8), time(19, 30)))
    assert evening.prescriptions[0].rule == rule
    assert evening.prescriptions[1].rule is None


def test_that_a_session_of_any_day_is_carried_over_and_counts_once(desk: Desk, episode: UUID) -> None:
    desk.builder.keep(set_recurrence(plan_of(desk, episode), EVENING, PerWeek(2)))
    desk.builder.use(episode)
    desk.clock.move(days=2)
    (_, late) = desk.planner.today(episode).slots
    assert (late.slot.routine.key, late.slot.planned_day) == ("evening", MONDAY)
    desk.sessions.record(SessionDraft(Done.ALL, "evening", planned_day=late.slot.planned_day), episode)
    assert [state.slot.routine.key for state in desk.planner.today(episode).slots] == ["morning"]
    (ahead,) = desk.planner.today(episode).ahead
    assert ahead.planned_day == MONDAY + 3 * DAY
    desk.clock.move(days=5)
    found = desk.progress.tally(episode, MONDAY, MONDAY + 6 * DAY)
    assert (found.on_time, found.planned) == (1, 9)


def test_that_several_sessions_a_day_are_logged_one_by_one(desk: Desk, episode: UUID) -> None:
    desk.builder.keep(set_times(plan_of(desk, episode), EVENING, (time(8), time(13), time(19))))
    desk.builder.use(episode)
    keys = [state.slot.routine.key for state in desk.planner.today(episode).slots]
    assert keys == ["morning", "evening", "evening#2", "evening#3"]
    logged = desk.sessions.record(SessionDraft(Done.ALL, "evening#2"), episode).value
    assert logged.name == "Evening"
    states = desk.planner.today(episode).slots
    assert [state.session is not None for state in states] == [False, False, True, False]


def test_that_a_load_rests_for_its_hours(desk: Desk, episode: UUID) -> None:
    plan = change_exercises(
        plan_of(desk, episode),
        Place(0, "morning"),
        {0},
        lambda p: replace(p, dose=Dose(reps=8, min_rest_h=48)),
    )
    desk.builder.keep(plan)
    desk.builder.use(episode)
    done = desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode).value
    desk.clock.move(days=1)
    (morning,) = desk.planner.today(episode).slots
    assert morning.not_before == done.at + timedelta(hours=48)
    desk.clock.now = desk.clock.now.astimezone(timezone(timedelta(hours=-5)))
    (morning,) = desk.planner.today(episode).slots
    assert morning.not_before is not None
    assert morning.not_before.utcoffset() == timedelta(hours=-5)


# phases, start and end


def test_that_criteria_are_ticked_and_the_next_phase_begins_when_the_person_says(
    desk: Desk, episode: UUID
) -> None:
    desk.clock.move(days=8)
    ticked = desk.phases.tick(episode, "settled", True)
    assert ticks(desk, episode) == {"settled"}
    begun = desk.phases.go_on(episode)
    assert [(s.start - MONDAY).days for s in begun.value.spans] == [0, 8]
    assert desk.planner.today(episode).phase is not None
    assert desk.planner.today(episode).phase.name == "Build"  # type: ignore[union-attr]
    assert ticks(desk, episode) == set()
    desk.undoer.revert(begun.undo)
    assert ticks(desk, episode) == {"settled"}
    desk.undoer.revert(ticked.undo)
    assert ticks(desk, episode) == set()


def test_that_a_phase_goes_on_for_a_week(desk: Desk, episode: UUID) -> None:
    longer = desk.phases.stay(episode).value
    assert (longer.spans[1].start - MONDAY).days == 21


def test_that_the_start_moves_only_while_nothing_is_logged(desk: Desk, episode: UUID) -> None:
    desk.builder.set_start(episode, MONDAY + 2 * DAY)
    assert plan_of(desk, episode).start == MONDAY + 2 * DAY
    assert desk.planner.today(episode).slots == ()
    with pytest.raises(UserError, match="version_in_past"):
        desk.builder.set_start(episode, MONDAY - DAY)
    desk.clock.move(days=2)
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    with pytest.raises(UserError, match="start_fixed"):
        desk.builder.set_start(episode, MONDAY + 5 * DAY)


def test_that_a_plan_ends_and_can_be_taken_up_again(desk: Desk, episode: UUID) -> None:
    ended = desk.builder.end(episode)
    desk.clock.move(days=1)
    assert desk.planner.plan(episode) is None
    with pytest.raises(UserError, match="no_plan"):
        desk.builder.end(episode)
    desk.undoer.revert(ended.undo)
    assert desk.planner.plan(episode) is not None


# templates


def test_that_a_plan_is_saved_as_a_template_and_used_again(desk: Desk, episode: UUID) -> None:
    plan = heavier(plan_of(desk, episode))
    saved = desk.templates.save(plan, " Mine ").value
    assert (saved.name, [t.slug for t in desk.templates.own()]) == ("Mine", [saved.slug])
    desk.clock.move(days=9)
    draft = desk.builder.draft_from(episode, saved.slug).value
    assert (draft.start, doses(draft)) == (MONDAY + 9 * DAY, [4, 3])
    version = desk.builder.use(episode, MONDAY + 10 * DAY).value
    assert (version.slug, version.start, version.effective_from) == (
        saved.slug,
        MONDAY + 10 * DAY,
        MONDAY + 10 * DAY,
    )
    assert [span.start for span in version.spans] == [MONDAY + 10 * DAY, MONDAY + 24 * DAY]


def test_that_templates_are_deleted_with_undo_and_built_in_ones_are_not(desk: Desk, episode: UUID) -> None:
    saved = desk.templates.save(plan_of(desk, episode), "Mine").value
    deleted = desk.templates.delete(saved.slug)
    assert desk.templates.own() == ()
    desk.undoer.revert(deleted.undo)
    assert [t.name for t in desk.templates.own()] == ["Mine"]
    with pytest.raises(UserError, match="programme_unknown"):
        desk.templates.delete("heel-core")
    for name, code in (("  ", "name_empty"), ("x" * 81, "name_too_long")):
        with pytest.raises(UserError, match=code):
            desk.templates.save(plan_of(desk, episode), name)


def test_that_another_programme_drops_the_changes_of_the_old_one(desk: Desk, episode: UUID) -> None:
    desk.builder.keep(heavier(plan_of(desk, episode)))
    started = desk.planner.start("P02", Site.HEEL, Side.LEFT)
    assert editing(desk, episode).draft is None
    desk.undoer.revert(started.undo)
    assert editing(desk, episode).draft is not None


def test_that_a_programme_that_waits_stays_when_the_start_moves(desk: Desk, episode: UUID) -> None:
    desk.planner.start("P02", Site.HEEL, Side.LEFT, on=MONDAY + 7 * DAY)
    moved = desk.builder.set_start(episode, MONDAY + 2 * DAY).value
    assert moved.effective_to == MONDAY + 6 * DAY
    following = desk.planner.plan(episode, MONDAY + 7 * DAY)
    assert following is not None
    assert following.slug == "heel-load"
