"""Every kind of change can be taken back and made again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from rehab.domain.checkin import Question
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.domain.treatment import TreatmentKind
from rehab.services.outcome import Outcome
from tests.builders import MONDAY, Desk, dump

SETS = (SetEntry("calf-stretch", "", 3, 3, hold_s=30), SetEntry("heel-raise", "", 3, 2, reps=12, pain=4))
FULL = SessionDraft(Done.ALL, "morning", before=3, during=4, after=2, effort=6, note="slow", sets=SETS)

Prepare = Callable[[Desk, UUID], Any]
Act = Callable[[Desk, UUID, Any], Outcome[Any]]


def nothing(desk: Desk, episode: UUID) -> None:
    return None


def a_reading(desk: Desk, episode: UUID) -> Any:
    return desk.checkins.log(Measure.FIRST_STEP, 5, episode).value


def a_session(desk: Desk, episode: UUID) -> Any:
    return desk.sessions.record(FULL, episode).value


def a_session_score(desk: Desk, episode: UUID) -> Any:
    a_session(desk, episode)
    return desk.checkins.readings(episode, MONDAY, MONDAY, Measure.DURING)[0]


def an_answer(desk: Desk, episode: UUID) -> Any:
    return desk.checkins.answer(Question.STIFFNESS, "20", episode).value


def a_run(desk: Desk, episode: UUID) -> Any:
    return desk.runs.log(5.2, 31).value


def a_treatment(desk: Desk, episode: UUID) -> Any:
    return desk.treatments.log(TreatmentKind.TAPE, MONDAY, None, episode).value


CASES: dict[str, tuple[Prepare, Act]] = {
    "log pain": (nothing, lambda d, e, v: d.checkins.log(Measure.WORST, 7, e)),
    "log pain as not recorded": (nothing, lambda d, e, v: d.checkins.log(Measure.WORST, None, e)),
    "correct pain": (a_reading, lambda d, e, v: d.checkins.log(Measure.FIRST_STEP, 6, e, replace=v.id)),
    "edit pain": (
        a_reading,
        lambda d, e, v: d.checkins.edit(v.id, v.version, 2, MONDAY - timedelta(days=1)),
    ),
    "clear pain": (a_reading, lambda d, e, v: d.checkins.clear(v.id)),
    "delete pain": (a_reading, lambda d, e, v: d.checkins.delete(v.id)),
    "edit pain of a session": (a_session_score, lambda d, e, v: d.checkins.edit(v.id, v.version, 9)),
    "delete pain of a session": (a_session_score, lambda d, e, v: d.checkins.delete(v.id)),
    "answer": (nothing, lambda d, e, v: d.checkins.answer(Question.NIGHT, "yes", e)),
    "answer again": (an_answer, lambda d, e, v: d.checkins.answer(Question.STIFFNESS, "5", e)),
    "record a session": (nothing, lambda d, e, v: d.sessions.record(FULL, e)),
    "amend a session": (
        a_session,
        lambda d, e, v: d.sessions.amend(
            v.id, v.version, SessionDraft(Done.PART, after=5, reason=StopReason.PAIN, sets=v.sets[:1])
        ),
    ),
    "add a set": (
        a_session,
        lambda d, e, v: d.sessions.amend(v.id, v.version, replace(FULL, sets=(*v.sets, SETS[0]))),
    ),
    "delete a session": (a_session, lambda d, e, v: d.sessions.delete(v.id)),
    "log a run": (nothing, lambda d, e, v: d.runs.log(8)),
    "edit a run": (a_run, lambda d, e, v: d.runs.amend(v.id, v.version, 5.5, None, v.at, "long")),
    "delete a run": (a_run, lambda d, e, v: d.runs.delete(v.id)),
    "log a treatment": (nothing, lambda d, e, v: d.treatments.log(TreatmentKind.ICE, MONDAY, MONDAY, e)),
    "end a treatment": (a_treatment, lambda d, e, v: d.treatments.amend(replace(v, end=MONDAY))),
    "delete a treatment": (a_treatment, lambda d, e, v: d.treatments.delete(v.id)),
    "start another programme": (nothing, lambda d, e, v: d.planner.start("P02", Site.HEEL, Side.LEFT)),
    "start one for another place": (nothing, lambda d, e, v: d.planner.start("P02", Site.KNEE, Side.RIGHT)),
}


@pytest.mark.parametrize("name", CASES)
def test_that_undo_and_redo_restore_the_data_exactly(desk: Desk, name: str) -> None:
    prepare, act = CASES[name]
    episode = desk.start_plan()
    made = prepare(desk, episode)
    before = dump(desk.database)
    desk.clock.move(minutes=5)

    outcome = act(desk, episode, made)
    after = dump(desk.database)
    assert after != before

    undone = desk.undoer.revert(outcome.undo)
    assert dump(desk.database) == before
    redone = desk.undoer.revert(undone)
    assert dump(desk.database) == after
    desk.undoer.revert(redone)
    assert dump(desk.database) == before


def test_that_the_very_first_start_can_be_taken_back(desk: Desk) -> None:
    empty = dump(desk.database)
    outcome = desk.planner.start("P01", Site.HEEL, Side.LEFT)
    started = dump(desk.database)

    undone = desk.undoer.revert(outcome.undo)
    assert dump(desk.database) == empty
    assert desk.people.me() is None
    desk.undoer.revert(undone)
    assert dump(desk.database) == started


def test_that_a_line_of_changes_is_taken_back_one_by_one(desk: Desk) -> None:
    episode = desk.start_plan()
    states = [dump(desk.database)]
    first = desk.checkins.log(Measure.FIRST_STEP, 5, episode)
    states.append(dump(desk.database))
    second = desk.checkins.edit(first.value.id, first.value.version, 6)
    states.append(dump(desk.database))
    third = desk.checkins.delete(second.value.id)

    for outcome in (third, second, first):
        desk.undoer.revert(outcome.undo)
        assert dump(desk.database) == states.pop()


def test_that_undo_refuses_when_the_entry_was_changed_since(desk: Desk) -> None:
    episode = desk.start_plan()
    logged = desk.checkins.log(Measure.FIRST_STEP, 5, episode)
    desk.checkins.edit(logged.value.id, logged.value.version, 6)
    before = dump(desk.database)

    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.undoer.revert(logged.undo)
    assert dump(desk.database) == before


def test_that_an_undo_step_names_its_sentence_and_what_changed(desk: Desk) -> None:
    episode = desk.start_plan()
    outcome = desk.sessions.record(FULL, episode)

    assert outcome.undo.code == "session_logged"
    assert outcome.change.kinds == {"session", "pain"}
    assert outcome.change.episode_id == episode
    assert desk.undoer.revert(outcome.undo).change == outcome.change
