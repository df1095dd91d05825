"""Starting a programme, and what it asks for on a day and in a week."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Episode, Patient, Side, Site
from rehab.domain.session import Done, SessionDraft
from rehab.domain.suits import Suits
from rehab.storage.patient import PatientStore
from tests.builders import MONDAY, Desk, at, dump, make_exercise, make_programme

DAY = timedelta(days=1)


def keys(desk: Desk, episode: object) -> list[str]:
    return [state.slot.routine.key for state in desk.planner.today(episode).slots]  # type: ignore[arg-type]


def test_that_the_first_start_makes_me_the_complaint_and_the_plan(desk: Desk) -> None:
    assert desk.people.me() is None
    assert desk.people.current() is None
    worst = ("first-steps", "running")
    plan = desk.planner.start(
        "heel-core", Site.HEEL, Side.LEFT, onset="months", detail="under", worst_when=worst
    ).value

    me, complaint = desk.people.me(), desk.people.current()
    assert me is not None
    assert complaint is not None
    assert me.is_me
    assert not desk.people.is_sample()
    assert (complaint.patient_id, complaint.id) == (me.id, plan.episode_id)
    assert (complaint.site, complaint.side, complaint.primary) == (Site.HEEL, Side.LEFT, Measure.FIRST_STEP)
    assert (complaint.onset, complaint.detail, complaint.worst_when) == ("months", "under", worst)
    assert (plan.slug, plan.start, plan.version_number, plan.review_weeks) == (
        "heel-core",
        MONDAY,
        1,
        (4, 12),
    )
    assert desk.planner.plan(plan.episode_id) == plan


def test_that_names_and_doses_are_kept_when_the_content_changes(desk: Desk) -> None:
    episode = desk.start_plan()
    before = desk.planner.plan(episode)
    assert before is not None
    first = before.spans[0].phase.routines[0].prescriptions
    assert [(item.exercise, item.name) for item in first] == [
        ("heel-raise", "Heel raise"),
        ("calf-stretch", "Calf stretch"),
    ]
    desk.shelf.made = (make_exercise("heel-raise", "E13", name="Calf lift"),)
    desk.shelf.offered = (make_programme(name="New name", phases=()),)
    assert desk.planner.plan(episode) == before


def test_that_a_plan_reads_back_with_every_detail_of_the_programme(desk: Desk) -> None:
    episode = desk.start_plan()
    plan = desk.planner.plan(episode)
    programme = desk.planner.programme("P01")
    assert plan is not None
    assert [span.start for span in plan.spans] == [MONDAY, MONDAY + 14 * DAY]
    # The second phase has a criterion: nothing but the person ends the first one.
    assert [span.end for span in plan.spans] == [None, None]
    assert plan.spans[0].meant_end == MONDAY + 13 * DAY
    for span, phase in zip(plan.spans, programme.phases, strict=True):
        bare = tuple(
            replace(r, id=None, prescriptions=tuple(replace(p, id=None, name="") for p in r.prescriptions))
            for r in span.phase.routines
        )
        assert replace(span.phase, id=None, routines=bare) == phase


def test_that_due_sessions_follow_the_recurrence_and_the_order_of_the_day(desk: Desk) -> None:
    episode = desk.start_plan()
    assert keys(desk, episode) == ["morning", "evening"]
    desk.clock.move(days=1)
    assert keys(desk, episode) == ["morning"]
    desk.clock.move(days=13)
    desk.phases.go_on(episode)
    today = desk.planner.today(episode)
    assert [state.slot.routine.key for state in today.slots] == ["evening"]
    assert today.phase is not None
    assert (today.phase.name, today.week_number) == ("Build", 3)


def test_that_a_logged_session_fills_its_slot(desk: Desk) -> None:
    episode = desk.start_plan()
    logged = desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode).value
    extra = desk.sessions.record(SessionDraft(Done.ALL), episode).value
    today = desk.planner.today(episode)
    assert [state.session for state in today.slots] == [logged, None]
    assert today.extra == (extra,)


def test_that_a_session_done_a_day_late_fills_the_slot_of_its_planned_day(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.clock.move(days=1)
    late = desk.sessions.record(SessionDraft(Done.ALL, "evening", planned_day=MONDAY), episode).value
    monday, tuesday = desk.planner.week(episode).days[:2]
    assert [state.session for state in monday.slots] == [None, late]
    assert (tuesday.extra, monday.extra) == ((late,), ())


def test_that_of_two_sessions_for_one_slot_the_fuller_one_counts(desk: Desk) -> None:
    episode = desk.start_plan()
    full = desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode).value
    part = desk.sessions.record(SessionDraft(Done.PART, "morning"), episode).value
    today = desk.planner.today(episode)
    assert today.slots[0].session == full
    assert today.extra == (part,)
    assert desk.planner.week(episode).done == 1


def test_that_a_week_counts_planned_and_done_with_parts_as_halves(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    desk.clock.move(days=1)
    desk.sessions.record(SessionDraft(Done.PART, "morning"), episode)
    desk.clock.move(days=1)

    week = desk.planner.week(episode)
    assert [day.day for day in week.days] == [MONDAY + i * DAY for i in range(7)]
    assert (week.planned, week.done) == (7 + 4, 1.5)
    assert (week.planned_so_far, week.done_so_far) == (3, 1.5)


@pytest.mark.parametrize(("starts_on", "first"), [(0, 16), (6, 15), (5, 14)])
def test_that_a_week_begins_on_the_chosen_day(desk: Desk, starts_on: int, first: int) -> None:
    episode = desk.start_plan()
    week = desk.planner.week(episode, starts_on=starts_on)
    assert week.days[0].day == date(2026, 11, first)
    assert all(not day.slots for day in week.days if day.day < MONDAY)


def test_that_the_day_ends_when_the_person_says(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.preferences.change(day_ends_at=time(3))
    desk.clock.now = at(MONDAY + DAY, 2)
    assert desk.planner.today(episode).day == MONDAY
    assert desk.sessions.record(SessionDraft(Done.ALL, "evening"), episode).value.planned_day == MONDAY
    desk.clock.move(hours=2)
    assert desk.planner.today(episode).day == MONDAY + DAY


def test_that_another_programme_ends_the_first_the_day_before(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.clock.move(days=10)
    second = desk.planner.start("P02", Site.HEEL, Side.LEFT).value
    first = desk.planner.plan(episode, MONDAY)
    assert first is not None
    assert second.episode_id == episode
    assert (first.slug, first.effective_to) == ("heel-core", MONDAY + 9 * DAY)
    assert (second.slug, second.version_number, second.effective_from) == ("heel-load", 2, MONDAY + 10 * DAY)
    assert desk.planner.week(episode).days[-1].plan == second


def test_that_a_programme_started_twice_on_a_day_leaves_one(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.planner.start("P02", Site.HEEL, Side.LEFT)
    plan = desk.planner.plan(episode)
    assert plan is not None
    assert plan.slug == "heel-load"
    live = dump(desk.database)
    assert len(live["program"]) == 1
    assert {row["program_id"] for row in live["phase"].values()} == {plan.id}


def test_that_a_plan_that_starts_later_is_shown_before_it_begins(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY + 3 * DAY)
    plan = desk.planner.plan(episode)
    assert plan is not None
    assert plan.start == MONDAY + 3 * DAY
    assert desk.planner.today(episode).slots == ()
    assert [len(day.slots) for day in desk.planner.week(episode).days] == [0, 0, 0, 2, 1, 2, 1]


def test_that_another_place_is_another_complaint(desk: Desk) -> None:
    first = desk.start_plan()
    desk.clock.move(minutes=1)
    second = desk.planner.start("P01", Site.KNEE, Side.RIGHT).value.episode_id
    current = desk.people.current()
    assert current is not None
    assert current.id == second != first
    assert current.primary is Measure.WORST
    assert [episode.id for episode in desk.people.episodes()] == [first, second]
    assert len(desk.people.patients()) == 1
    assert desk.planner.today(first).slots

    desk.clock.move(minutes=1)
    again = desk.planner.start("P02", Site.HEEL, Side.LEFT)
    current = desk.people.current()
    assert current is not None
    assert current.id == again.value.episode_id == first
    desk.undoer.revert(again.undo)
    current = desk.people.current()
    assert current is not None
    assert current.id == second


def test_that_an_own_start_leaves_the_sample_person_aside(desk: Desk) -> None:
    with desk.database.write() as work:
        people = PatientStore(work)
        sample = Patient(uuid4(), "Sample person", is_me=True, is_sample=True)
        people.add_patient(sample)
        people.add_episode(Episode(uuid4(), sample.id, Site.HEEL, Side.LEFT, Measure.FIRST_STEP, MONDAY))
    assert desk.people.is_sample()
    assert desk.people.current() is not None

    desk.clock.move(seconds=1)
    own = desk.start_plan()
    current = desk.people.current()
    assert current is not None
    assert current.id == own
    assert not desk.people.is_sample()
    assert [person.is_sample for person in desk.people.patients()] == [True, False]
    assert len(desk.people.episodes(sample.id)) == 1


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31), MONDAY + timedelta(days=400)])
def test_that_a_start_far_away_is_refused(desk: Desk, day: date) -> None:
    with pytest.raises(UserError, match="start_out_of_range"):
        desk.start_plan(on=day)
    assert desk.people.me() is None


def test_that_an_unknown_programme_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="programme_unknown"):
        desk.planner.start("P99", Site.HEEL, Side.LEFT)
    assert desk.people.me() is None


def test_that_programmes_are_found_by_slug_and_code(desk: Desk) -> None:
    assert desk.planner.programme(" p02 ") == desk.planner.programme("heel-load")
    assert [programme.code for programme in desk.planner.programmes()] == ["P01", "P02"]


def test_that_the_suggestion_follows_what_was_said(desk: Desk) -> None:
    core = make_programme(suits=Suits(durations=("days", "weeks")))
    load = make_programme("heel-load", "P02", suits=Suits(durations=("months",)))
    knee = make_programme("knee", "P11", sites=("knee",))
    desk.shelf.offered = (knee, load, core)
    assert desk.planner.suggest(Site.HEEL, "weeks") == "heel-core"
    assert desk.planner.suggest(Site.HEEL, "months", ("running",)) == "heel-load"
    assert desk.planner.suggest(Site.KNEE) == "knee"
    assert desk.planner.suggest(Site.ELBOW) == ""
