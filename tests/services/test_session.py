"""Logging sessions, with their scores and their drafts."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure, Response
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from tests.builders import MONDAY, Desk, at

DAY = timedelta(days=1)
SETS = (
    SetEntry("calf-stretch", "", 3, 3, hold_s=30),
    SetEntry("heel-raise", "", 3, 2, reps=12, load=6.5, pain=4),
)
FULL = SessionDraft(Done.ALL, "morning", before=3, during=4, after=2, effort=6, note="slow", sets=SETS)


def scores(desk: Desk, episode: object) -> dict[Measure, int | None]:
    found = desk.checkins.readings(episode, MONDAY - 9 * DAY, MONDAY + 9 * DAY)  # type: ignore[arg-type]
    return {reading.measure: reading.value for reading in found if reading.session_id is not None}


def test_that_a_session_reads_back_as_it_was_logged(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    stored = desk.sessions.session(session.id)
    assert stored is not None
    assert (stored.name, stored.routine_key, stored.planned_day, stored.day) == (
        "Morning",
        "morning",
        MONDAY,
        MONDAY,
    )
    assert stored.at == desk.clock.now
    assert stored.at.utcoffset() == timedelta(hours=1)
    assert (stored.before, stored.during, stored.after, stored.effort, stored.note) == (3, 4, 2, 6, "slow")
    assert [replace(entry, id=None) for entry in stored.sets] == [
        replace(SETS[0], name="Calf stretch"),
        replace(SETS[1], name="Heel raise"),
    ]
    assert desk.sessions.on_day(episode, MONDAY) == (stored,)
    assert desk.sessions.on_day(episode, MONDAY + DAY) == ()


def test_that_its_scores_are_readings_of_the_same_instant(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    assert scores(desk, episode) == {Measure.BEFORE: 3, Measure.DURING: 4, Measure.AFTER: 2}
    readings = desk.checkins.readings(episode, MONDAY, MONDAY)
    assert {(r.at, r.day, r.session_id) for r in readings} == {(session.at, session.day, session.id)}


def test_that_not_asked_is_not_stored_as_a_score(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.PART, "morning", during=0, reason=StopReason.TIRED), episode)
    assert scores(desk, episode) == {Measure.DURING: 0}


def test_that_amending_changes_scores_sets_and_time_in_both_places(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    earlier = at(MONDAY - DAY, 20)
    form = SessionDraft(
        Done.PART,
        at=earlier,
        before=5,
        after=6,
        reason=StopReason.PAIN,
        sets=(replace(SETS[0], sets_done=1),),
    )
    amended = desk.sessions.amend(session.id, session.version, form).value

    assert (amended.routine_key, amended.planned_day, amended.name) == ("morning", MONDAY, "Morning")
    assert (amended.at, amended.day, amended.version) == (earlier, MONDAY - DAY, 2)
    assert (amended.before, amended.during, amended.after) == (5, None, 6)
    assert (amended.effort, amended.note, amended.reason) == (None, "", StopReason.PAIN)
    assert [(entry.name, entry.sets_done) for entry in amended.sets] == [("Calf stretch", 1)]
    assert scores(desk, episode) == {Measure.BEFORE: 5, Measure.AFTER: 6}
    assert {r.day for r in desk.checkins.readings(episode, MONDAY - DAY, MONDAY)} == {MONDAY - DAY}


def test_that_a_form_without_time_and_sets_leaves_them(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    desk.clock.move(days=2)
    amended = desk.sessions.amend(session.id, 1, SessionDraft(Done.ALL, before=1)).value
    assert (amended.at, amended.day) == (session.at, session.day)
    assert len(amended.sets) == 2


def test_that_an_edit_of_an_older_picture_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    desk.sessions.amend(session.id, 1, FULL)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.sessions.amend(session.id, 1, SessionDraft(Done.NONE))
    desk.sessions.delete(session.id)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.sessions.amend(session.id, 2, FULL)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.sessions.delete(session.id)


def test_that_a_score_changed_in_the_check_in_changes_the_session(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    during = desk.checkins.readings(episode, MONDAY, MONDAY, Measure.DURING)[0]
    desk.checkins.edit(during.id, during.version, 8)
    changed = desk.sessions.session(session.id)
    assert changed is not None
    assert changed.during == 8
    desk.checkins.delete(during.id)
    changed = desk.sessions.session(session.id)
    assert changed is not None
    assert changed.during is None
    amended = desk.sessions.amend(session.id, changed.version, FULL).value
    assert amended.during == 4
    assert scores(desk, episode)[Measure.DURING] == 4


def test_that_deleting_a_session_takes_its_scores_along(desk: Desk) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(FULL, episode).value
    desk.sessions.delete(session.id)
    assert desk.sessions.session(session.id) is None
    assert scores(desk, episode) == {}


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (SessionDraft(Done.ALL, "nowhere"), "routine_unknown"),
        (SessionDraft(Done.ALL, "morning", planned_day=MONDAY - 9 * DAY), "routine_unknown"),
        (SessionDraft(Done.ALL, at=at(MONDAY, 19)), "time_in_future"),
        (SessionDraft(Done.ALL, at=at(MONDAY).replace(tzinfo=None)), "time_without_offset"),
        (SessionDraft(Done.ALL, note="x" * 4001), "note_too_long"),
        (SessionDraft(Done.ALL, sets=(SetEntry("levitation", "", 1, 1),)), "exercise_unknown"),
    ],
)
def test_that_what_cannot_be_is_refused_and_nothing_is_stored(
    desk: Desk, draft: SessionDraft, code: str
) -> None:
    episode = desk.start_plan()
    desk.sessions.save_draft({"note": "half"}, episode, draft.routine_key)
    with pytest.raises(UserError, match=code):
        desk.sessions.record(draft, episode)
    assert desk.sessions.on_day(episode, MONDAY) == ()
    assert desk.sessions.load_draft(episode, draft.routine_key) == {"note": "half"}


def test_that_a_complaint_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.sessions.record(SessionDraft(Done.ALL), uuid4())


def test_that_backdating_counts_for_the_day_it_was_done(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - 7 * DAY)
    session = desk.sessions.record(SessionDraft(Done.ALL, "morning", at=at(MONDAY - 2 * DAY)), episode).value
    assert (session.day, session.planned_day) == (MONDAY - 2 * DAY, MONDAY - 2 * DAY)


@pytest.mark.parametrize(
    ("before", "morning", "expected"),
    [
        (3, [4], Response.SETTLED),
        (3, [5], Response.LINGERING),
        (3, [6], Response.FLARED),
        (3, [4, 5], Response.LINGERING),
        (3, [None], None),
        (3, [], None),
        (None, [4], None),
    ],
)
def test_that_the_next_morning_answers_a_session(
    desk: Desk, before: int | None, morning: list[int | None], expected: Response | None
) -> None:
    episode = desk.start_plan()
    session = desk.sessions.record(SessionDraft(Done.ALL, "morning", before=before), episode).value
    desk.clock.now = at(MONDAY + DAY, 7)
    for value in morning:
        desk.checkins.log(Measure.FIRST_STEP, value, episode)
    assert desk.sessions.response_for(session.id) is expected


def test_that_a_high_usual_morning_is_no_flare(desk: Desk) -> None:
    episode = desk.start_plan()
    for ago in range(3):
        desk.checkins.log(Measure.FIRST_STEP, 7, episode, at(MONDAY - ago * DAY, 7))
    session = desk.sessions.record(SessionDraft(Done.ALL, "morning", before=6), episode).value
    desk.clock.now = at(MONDAY + DAY, 7)
    desk.checkins.log(Measure.FIRST_STEP, 7, episode)
    assert desk.sessions.response_for(session.id) is Response.LINGERING
    assert desk.sessions.response_for(uuid4()) is None


def test_that_each_routine_keeps_its_own_draft_until_it_is_logged(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.save_draft({"before": 3, "sets": [1, 2]}, episode, "morning")
    desk.sessions.save_draft({"note": "free"}, episode)
    desk.sessions.save_draft({"before": 4}, episode, "morning")
    assert desk.sessions.load_draft(episode, "morning") == {"before": 4}
    assert desk.sessions.load_draft(episode) == {"note": "free"}
    assert desk.sessions.load_draft(episode, "evening") is None

    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    assert desk.sessions.load_draft(episode, "morning") is None
    desk.sessions.clear_draft(episode)
    assert desk.sessions.load_draft(episode) is None
