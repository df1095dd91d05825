"""Playing a session: what is on disk after each set, what can be carried on, and how it ends."""

from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

import pytest

from rehab.domain.errors import UserError
from rehab.domain.patient import Side, Site
from rehab.domain.plan_edit import Place, set_recurrence, set_times
from rehab.domain.play import Cause, Event, Kind, Mode
from rehab.domain.player import apply, at
from rehab.domain.program import PerWeek
from rehab.domain.session import Done, Session, SessionDraft, StopReason
from rehab.domain.slot_name import SlotName
from rehab.services.play_form import Playing, pack, unpack
from tests.builders import MONDAY, Desk, dump

DAY = timedelta(days=1)


@pytest.fixture
def episode(desk: Desk) -> UUID:
    return desk.start_plan()


def started(desk: Desk, key: str = "evening") -> Playing:
    playing = desk.plays.start(key)
    assert playing is not None
    return tell(desk, playing, Kind.GO)


def tell(desk: Desk, playing: Playing, kind: Kind, **values: object) -> Playing:
    event = Event(kind, desk.clock.now, **values)  # type: ignore[arg-type]
    return replace(playing, play=apply(playing.play, event))


def do_set(desk: Desk, playing: Playing) -> Playing:
    """Play one set of counted repetitions."""
    while playing.play.now.length is not None:
        desk.clock.move(seconds=1)
        playing = replace(playing, play=at(playing.play, desk.clock.now))
    before = len(playing.play.done)
    while len(playing.play.done) == before:
        desk.clock.move(seconds=2)
        playing = tell(desk, playing, Kind.REP)
    return playing


def test_that_opening_the_player_writes_nothing(desk: Desk, episode: UUID) -> None:
    before = dump(desk.database)
    playing = started(desk)
    assert [item.exercise for item in playing.play.items] == ["heel-raise", "calf-stretch"]
    assert playing.planned_day == desk.clock.today
    assert dump(desk.database) == before


def test_that_a_routine_nobody_follows_cannot_be_played(desk: Desk, episode: UUID) -> None:
    assert desk.plays.start("nothing") is None


def test_that_a_routine_that_is_done_is_played_outside_the_plan(desk: Desk, episode: UUID) -> None:
    desk.sessions.record(SessionDraft(Done.ALL, "evening"), episode)
    playing = desk.plays.start("evening")
    assert playing is not None
    assert playing.planned_day is None


def play_whole(desk: Desk, wanted: str) -> Session:
    playing = started(desk, wanted)
    while not playing.play.is_complete:
        playing = do_set(desk, playing)
    session = desk.plays.keep(playing).value
    assert session is not None
    return session


def test_that_a_moved_session_is_played_for_the_slot_it_was_moved_from(desk: Desk, episode: UUID) -> None:
    desk.pauses.move(episode, "evening", MONDAY, MONDAY + 2 * DAY)
    desk.clock.move(days=2)
    slots = [s.slot for s in desk.planner.today(episode).slots if s.slot.routine.key == "evening"]
    assert {slot.planned_day for slot in slots} == {MONDAY, MONDAY + 2 * DAY}
    session = play_whole(desk, str(SlotName(episode, "evening", MONDAY)))
    assert (session.planned_day, session.day) == (MONDAY, MONDAY + 2 * DAY)
    tally = desk.progress.tally(episode, MONDAY, MONDAY + 2 * DAY)
    assert (tally.shifted, tally.unplanned) == (1, 0)
    open_ones = [s.slot.planned_day for s in desk.planner.today(episode).slots if s.session is None]
    assert open_ones == [MONDAY + 2 * DAY] * 2


def test_that_the_second_session_of_a_day_is_played_as_its_own(desk: Desk, episode: UUID) -> None:
    plan = desk.builder.editing(episode).plan
    assert plan is not None
    desk.builder.keep(set_times(plan, Place(0, "evening"), (time(8), time(19))))
    desk.builder.use(episode)
    session = play_whole(desk, str(SlotName(episode, "evening#2", MONDAY)))
    assert (session.routine_key, session.name) == ("evening#2", "Evening")
    states = [s for s in desk.planner.today(episode).slots if s.slot.routine.key != "morning"]
    assert [s.session is not None for s in states] == [False, True]
    again = desk.plays.start(str(SlotName(episode, "evening#2", MONDAY)))
    assert again is not None
    assert (again.routine_key, again.planned_day) == ("evening", None)


@pytest.mark.parametrize("named", [True, False])
def test_that_a_session_of_any_day_that_is_played_fills_its_proposal(
    desk: Desk, episode: UUID, named: bool
) -> None:
    plan = desk.builder.editing(episode).plan
    assert plan is not None
    desk.builder.keep(set_recurrence(plan, Place(0, "evening"), PerWeek(1)))
    desk.builder.use(episode)
    desk.clock.move(days=2)
    session = play_whole(desk, str(SlotName(episode, "evening", MONDAY)) if named else "evening")
    assert session.planned_day == MONDAY
    tally = desk.progress.tally(episode, MONDAY, MONDAY + 2 * DAY)
    assert (tally.on_time, tally.unplanned) == (1, 0)


def test_that_of_two_complaints_the_session_that_is_named_is_played(desk: Desk, episode: UUID) -> None:
    other = desk.planner.start("P01", Site.HEEL, Side.RIGHT).value.episode_id
    for asked in (episode, other):
        playing = desk.plays.start(str(SlotName(asked, "evening", MONDAY)))
        assert playing is not None
        assert playing.episode_id == asked
        assert SlotName.parse(playing.target) == SlotName(asked, "evening", MONDAY)


def test_that_each_finished_set_is_in_the_file_at_once(desk: Desk, episode: UUID) -> None:
    playing = started(desk)
    for number in range(1, 4):
        playing = do_set(desk, playing)
        session = desk.plays.keep(playing).value
        assert session is not None
        assert session == desk.sessions.session(playing.session_id)
        assert [entry.sets_done for entry in session.sets] == [number, 0]
        assert session.done is Done.PART
    for _ in range(3):
        playing = do_set(desk, playing)
    session = desk.plays.keep(playing).value
    assert session is not None
    assert (session.done, session.name, session.at) == (Done.ALL, "Evening", playing.started)


def test_that_the_planned_session_of_today_counts_what_was_played(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    desk.plays.keep(playing)
    slot = next(s for s in desk.planner.today(episode).slots if s.slot.routine.key == "evening")
    assert slot.session is not None
    assert slot.session.done is Done.PART


def test_that_pain_and_reasons_reach_the_session(desk: Desk, episode: UUID) -> None:
    playing = desk.plays.start("evening")
    assert playing is not None
    playing = tell(desk, playing, Kind.PAIN, value=3)
    playing = do_set(desk, tell(desk, playing, Kind.GO))
    playing = tell(desk, playing, Kind.PAIN, value=4)
    playing = tell(desk, playing, Kind.SKIP, reason=StopReason.TIRED)
    session = desk.plays.keep(playing).value
    assert session is not None
    assert (session.before, session.during, session.reason) == (3, 4, StopReason.TIRED)
    assert [entry.pain for entry in session.sets] == [4, None]


def test_that_what_was_begun_is_offered_again_at_the_set_that_is_open(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    desk.plays.keep(playing)
    desk.clock.move(minutes=12)

    found = desk.plays.any_unfinished()

    assert found is not None
    assert found.play.done == playing.play.done
    assert (found.play.mode, found.play.cause) == (Mode.PAUSED, Cause.RESUMED)
    assert (found.play.item, found.play.number, found.play.spent) == (0, 2, timedelta())
    assert found.play.worked == playing.play.worked
    assert found.play.at == desk.clock.now


@pytest.mark.parametrize("sets", [0, 1], ids=["before a set", "after a set"])
def test_that_starting_what_was_begun_goes_on_with_it(desk: Desk, episode: UUID, sets: int) -> None:
    playing = tell(desk, started(desk), Kind.PAIN, value=4)
    for _ in range(sets):
        playing = do_set(desk, playing)
    desk.plays.keep(playing)
    again = desk.plays.start("evening")
    assert again is not None
    assert (again.session_id, again.play.pains) == (playing.session_id, playing.play.pains)
    assert len(again.play.done) == sets
    other = desk.plays.start("morning")
    assert other is not None
    assert other.session_id != playing.session_id


def test_that_a_session_is_not_carried_on_the_next_day(desk: Desk, episode: UUID) -> None:
    desk.plays.keep(do_set(desk, started(desk)))
    desk.clock.move(days=1)
    assert desk.plays.unfinished(episode) is None


def test_that_a_session_that_was_given_up_stays_as_far_as_it_was_done(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    desk.plays.keep(playing)
    desk.plays.forget(episode)
    assert desk.plays.unfinished(episode) is None
    assert desk.sessions.session(playing.session_id) is not None


def test_that_saving_the_summary_leaves_nothing_to_carry_on(desk: Desk, episode: UUID) -> None:
    session = desk.plays.keep(do_set(desk, started(desk))).value
    assert session is not None
    assert desk.plays.of_session(session.id, episode) is not None
    desk.sessions.amend(session.id, session.version, SessionDraft(Done.PART, after=2, effort=4))
    assert desk.plays.unfinished(episode) is None


def test_that_deleting_it_leaves_nothing_to_carry_on_and_no_set_comes_back(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    desk.plays.keep(playing)
    desk.sessions.delete(playing.session_id)
    assert desk.plays.any_unfinished() is None
    with pytest.raises(UserError) as caught:
        desk.plays.keep(do_set(desk, playing))
    assert caught.value.code == "changed_elsewhere"


def test_that_what_a_form_added_stays_when_the_session_goes_on(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    session = desk.plays.keep(playing).value
    assert session is not None
    desk.sessions.amend(session.id, session.version, SessionDraft(Done.PART, after=2, note="Rain"))
    again = desk.plays.keep(do_set(desk, playing)).value
    assert again is not None
    assert (again.after, again.note) == (2, "Rain")


def test_that_all_sets_of_a_session_are_taken_back_together(desk: Desk, episode: UUID) -> None:
    before = dump(desk.database)
    playing = started(desk)
    rows = ()
    for _ in range(3):
        playing = do_set(desk, playing)
        outcome = desk.plays.keep(playing)
        rows += outcome.undo.rows
    desk.plays.forget(episode)
    desk.undoer.revert(replace(outcome.undo, rows=rows))
    assert dump(desk.database) == before


def test_that_every_state_survives_the_way_to_the_file_and_back(desk: Desk, episode: UUID) -> None:
    playing = do_set(desk, started(desk))
    playing = tell(desk, playing, Kind.PAIN, value=6)
    playing = tell(desk, playing, Kind.HALVE)
    playing = tell(desk, playing, Kind.SKIP, reason=StopReason.UNCLEAR)
    form = pack(playing)
    found = unpack(form, episode)
    assert found is not None
    assert pack(found) == form


@pytest.mark.parametrize("broken", [{}, {"session": "x"}, {"items": 3}, {"items": []}, {"done": [[9]]}])
def test_that_a_broken_form_is_no_session(desk: Desk, episode: UUID, broken: dict[str, object]) -> None:
    form = pack(started(desk))
    assert unpack({**form, **broken} if broken else {}, episode) is None
