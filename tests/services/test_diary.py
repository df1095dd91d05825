"""Everything that was logged as one list: order, kinds, blocks, and deleting together."""

from datetime import timedelta
from uuid import UUID

import pytest

from rehab.domain.checkin import Question
from rehab.domain.checkup import Reply
from rehab.domain.diary import Block, EntryKey, EntryKind
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.pain_map import Place, Spot
from rehab.domain.patient import Side
from rehab.domain.pause import PauseReason
from rehab.domain.self_test import SelfTestKind
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.domain.weekly import WeeklyAnswers
from tests.builders import Desk, at, dump


def fill(desk: Desk) -> UUID:
    """One entry of each kind today, a score yesterday."""
    yesterday, today = desk.clock.today - timedelta(days=1), desk.clock.today
    episode = desk.start_plan(yesterday)
    desk.checkins.log(Measure.FIRST_STEP, 5, episode, at(yesterday, 7))
    desk.checkins.log(Measure.FIRST_STEP, 4, episode, at(today, 7))
    desk.checkins.answer(Question.NIGHT, "yes", episode, at(today, 8))
    desk.sessions.record(SessionDraft(Done.PART, routine_key="morning", before=3, at=at(today, 9)), episode)
    desk.runs.log(5.2, 31, at(today, 10))
    desk.treatments.log(TreatmentKind.INSOLE, today, None, episode)
    desk.weekly.answer(WeeklyAnswers(change=1), episode, at(today, 11))
    desk.self_tests.record(SelfTestKind.STANCE, 30, 41, episode, at(today, 12))
    desk.checkups.record(episode, {"U07": Reply.NO})
    desk.maps.save(episode, [Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 5)], at=at(today, 12, 30))
    desk.pauses.pause(episode, PauseReason.TRAVEL, today, today)
    desk.checkins.answer(Question.NOTE, "new shoes", episode, at(today, 13))
    return episode


def sorted_by_key(block: Block, kinds: set[str]) -> list[str]:
    """Kinds without an hour, in the order of their keys."""
    return [entry.key.kind.value for entry in block.entries if entry.key.kind.value in kinds]


def test_that_all_kinds_are_listed_newest_first(desk: Desk) -> None:
    episode = fill(desk)
    block = desk.diary.block(episode, desk.clock.today)
    assert [entry.key.kind.value for entry in block.entries] == [
        "checkup",
        "note",
        "map",
        "self-test",
        "week",
        "run",
        "session",
        "answer",
        "pain",
        *sorted_by_key(block, {"treatment", "pause"}),
        "pain",
    ]
    assert block.older is not None
    assert desk.diary.block(episode, block.older).older is None


def test_that_scores_of_a_session_and_open_questions_are_no_entries(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.ALL, routine_key="morning", before=3), episode)
    desk.checkins.log(Measure.FIRST_STEP, None, episode)
    desk.checkins.answer(Question.NIGHT, None, episode)
    assert [e.key.kind for e in desk.diary.block(episode, desk.clock.today).entries] == [EntryKind.SESSION]


def test_that_blocks_go_back_over_gaps_to_the_first_entry(desk: Desk) -> None:
    today = desk.clock.today
    episode = desk.start_plan(today - timedelta(days=400))
    days = [today - timedelta(days=back) for back in (0, 1, 60, 61, 399)]
    for day in days:
        desk.checkins.log(Measure.FIRST_STEP, 4, episode, at(day, 7))
    seen, until = [], today
    while True:
        block = desk.diary.block(episode, until, days=7)
        seen.append([entry.day for entry in block.entries])
        if block.older is None:
            break
        until = block.older
    assert seen == [days[0:2], days[2:4], days[4:5], []]


def test_that_only_the_kinds_asked_for_are_read(desk: Desk) -> None:
    episode = fill(desk)
    block = desk.diary.block(episode, desk.clock.today, {EntryKind.RUN, EntryKind.NOTE})
    assert [entry.key.kind for entry in block.entries] == [EntryKind.NOTE, EntryKind.RUN]


def test_that_the_calendar_knows_the_kinds_of_each_day(desk: Desk) -> None:
    episode = fill(desk)
    today = desk.clock.today
    marks = desk.diary.marks(episode, today - timedelta(days=30), today)
    assert marks == {today - timedelta(days=1): frozenset({EntryKind.PAIN}), today: frozenset(EntryKind)}


def test_that_the_year_has_sessions_and_first_steps(desk: Desk) -> None:
    episode = fill(desk)
    today = desk.clock.today
    desk.checkins.log(Measure.FIRST_STEP, 5, episode, at(today, 6))
    facts = desk.diary.year(episode, today.year)
    assert facts.sessions == {today: 0.5}
    assert facts.scores == {today - timedelta(days=1): 5, today: 4.5}
    assert facts.first == today - timedelta(days=1)
    assert desk.diary.year(episode, today.year - 1).scores == {}


def test_that_entries_of_all_kinds_are_deleted_and_taken_back_in_one_step(desk: Desk) -> None:
    episode = fill(desk)
    before = dump(desk.database)
    entries = desk.diary.block(episode, desk.clock.today).entries
    gone = desk.diary.delete(episode, [entry.key for entry in entries])
    assert gone.value == 12
    assert desk.diary.block(episode, desk.clock.today).entries == ()
    desk.undoer.revert(gone.undo)
    assert dump(desk.database) == before


def test_that_nothing_is_deleted_when_one_of_the_entries_is_gone(desk: Desk) -> None:
    episode = fill(desk)
    entries = desk.diary.block(episode, desk.clock.today).entries
    run = next(entry for entry in entries if entry.key.kind is EntryKind.RUN)
    assert isinstance(run.key.id, UUID)
    desk.runs.delete(run.key.id)
    before = dump(desk.database)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.diary.delete(episode, [entry.key for entry in entries])
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.diary.delete(episode, [EntryKey(EntryKind.WEEK, desk.clock.today - timedelta(days=1))])
    assert dump(desk.database) == before
