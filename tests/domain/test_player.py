"""The session player as a machine: every dose of the library, pauses, sleep, pain, and any order of events."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab.domain.dose import Dose, LoadType, Sides
from rehab.domain.errors import UserError
from rehab.domain.play import Cause, Event, Item, Kind, Mode, Play
from rehab.domain.player import GAP, apply, at, begin, gap, replay, too_much
from rehab.domain.script import Act, Turn, halved, is_paced, set_steps
from rehab.domain.session import StopReason
from rehab.paths import resource
from rehab.storage.catalog import Catalog

START = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
HOLDS = Dose(sets=2, hold_s=30, rest_s=20, sides=Sides.EACH)
COUNTED = Dose(sets=2, reps=3)
PACED = Dose(sets=1, reps=2, tempo_up_s=3, tempo_hold_s=2, tempo_down_s=3)
CATALOG = Catalog(resource("exercises"))
LIBRARY = {exercise.slug: exercise.dose for exercise in CATALOG.exercises()}
ROUTINES = {
    f"{programme.slug}/{phase}/{routine.key}": routine
    for programme in CATALOG.programmes()
    for phase, part in enumerate(programme.phases)
    for routine in part.routines
}


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def play_of(*doses: Dose) -> Play:
    return begin([Item(f"e{i}", f"Exercise {i}", dose) for i, dose in enumerate(doses)], START)


def running(*doses: Dose) -> Play:
    return apply(play_of(*doses), Event(Kind.GO, START))


def acts(dose: Dose, number: int = 1, first: bool = True) -> list[tuple[str, float | None]]:
    return [
        (s.act.value, None if s.length is None else s.length.total_seconds())
        for s in set_steps(dose, number, first)
    ]


def drive(play: Play, now: datetime) -> tuple[Play, datetime]:
    """Do the present step to its end."""
    if play.now.length is None:
        now += timedelta(seconds=1)
        return apply(play, Event(Kind.REP, now)), now
    assert play.left is not None
    now += play.left
    return at(play, now), now


def drive_to_end(play: Play, now: datetime) -> Play:
    for _ in range(20_000):
        if play.mode is Mode.OVER:
            return play
        play, now = drive(play, now)
    raise AssertionError("it never ends")


# shapes


@pytest.mark.parametrize("slug", sorted(LIBRARY))
def test_that_every_dose_of_the_library_is_played_set_by_set(slug: str) -> None:
    dose = LIBRARY[slug]
    over = drive_to_end(running(dose), START)

    assert [(s.item, s.number) for s in over.done] == [(0, n) for n in range(1, dose.sets + 1)]
    assert over.is_complete
    work = dose.sets * sum(
        (s.reckoned for s in set_steps(dose, 1, True) if s.act not in (Act.PREPARE, Act.SWITCH, Act.RESET)),
        timedelta(),
    )
    reckoned = dose.seconds - max(0, dose.sets - 1) * dose.rest_s
    assert work.total_seconds() == pytest.approx(reckoned)


@pytest.mark.parametrize("name", sorted(ROUTINES))
def test_that_every_routine_of_the_programmes_is_played_to_its_end(name: str) -> None:
    routine = ROUTINES[name]
    play = begin([Item(p.exercise, p.name, p.dose) for p in routine.prescriptions], START)
    over = drive_to_end(apply(play, Event(Kind.GO, START)), START)
    assert over.is_complete
    assert len(over.done) == sum(p.dose.sets for p in routine.prescriptions)


def test_that_a_held_stretch_goes_left_switch_right_rest() -> None:
    assert acts(HOLDS) == [("prepare", 3), ("hold", 30), ("switch", 5), ("hold", 30)]
    assert acts(HOLDS, 2) == [("rest", 17), ("prepare", 3), ("hold", 30), ("switch", 5), ("hold", 30)]
    turns = [step.turn for step in set_steps(HOLDS, 1, True)]
    assert turns == [Turn.LEFT, Turn.LEFT, Turn.RIGHT, Turn.RIGHT]


def test_that_a_tempo_is_up_hold_down_for_each_repetition() -> None:
    assert acts(PACED) == [("prepare", 3), *[("up", 3), ("top", 2), ("down", 3)] * 2]


def test_that_a_way_without_a_count_gets_a_moment_of_its_own() -> None:
    lowering = Dose(sets=1, reps=2, tempo_down_s=3)
    assert acts(lowering) == [("prepare", 3), ("down", 3), ("reset", 2), ("down", 3)]
    short_holds = Dose(sets=1, reps=2, hold_s=5)
    assert acts(short_holds) == [("prepare", 3), ("hold", 5), ("reset", 2), ("hold", 5)]


def test_that_repetitions_without_a_tempo_are_counted_by_the_person() -> None:
    assert acts(COUNTED) == [("prepare", 3), ("count", None)]
    assert not is_paced(COUNTED)
    assert is_paced(PACED)


def test_that_timed_work_runs_in_one_piece() -> None:
    assert acts(Dose(minutes=5)) == [("prepare", 3), ("work", 300)]


def test_that_the_next_exercise_gives_time_to_get_into_place() -> None:
    assert acts(COUNTED, 1, first=False)[0] == ("change", 12)


# the clock


def test_that_time_counts_by_the_wall_clock_and_not_by_looks() -> None:
    play = running(HOLDS)
    looked_once = at(play, after(20.5))
    looked_often = play
    for tenth in range(206):
        looked_often = at(looked_often, after(tenth / 10))
    assert looked_often == looked_once
    assert looked_once.now.act is Act.HOLD
    assert looked_once.spent == timedelta(seconds=17.5)


def test_that_a_set_is_finished_at_its_instant_however_late_anybody_looks() -> None:
    play = at(running(Dose(sets=2, hold_s=30, rest_s=60)), after(100))
    assert [entry.at for entry in play.done] == [after(33)]
    assert play.now.act is Act.HOLD


def test_that_nothing_runs_before_the_start_in_a_pause_and_after_the_end() -> None:
    assert at(play_of(HOLDS), after(500)).worked == timedelta()
    paused = apply(running(HOLDS), Event(Kind.PAUSE, after(10)))
    later = apply(at(paused, after(900)), Event(Kind.GO, after(900)))
    assert later.worked == timedelta(seconds=10)
    assert at(later, after(901)).spent == timedelta(seconds=8)
    ended = apply(later, Event(Kind.END, after(901)))
    assert at(ended, after(5000)).worked == timedelta(seconds=11)


def test_that_a_suspend_of_ten_minutes_in_a_hold_pauses_where_it_began() -> None:
    seen = at(running(HOLDS), after(20))
    woken = after(620)
    assert gap(seen.at, woken)

    play = apply(seen, Event(Kind.SLEPT, woken))

    assert (play.mode, play.cause) == (Mode.PAUSED, Cause.GAP)
    assert play.spent == timedelta(seconds=17)
    assert play.worked == timedelta(seconds=20)
    assert play.away == timedelta(minutes=10)
    assert play.done == ()
    on = at(apply(play, Event(Kind.GO, after(700))), after(705))
    assert on.spent == timedelta(seconds=22)
    assert on.away == timedelta()


def test_that_a_busy_machine_is_no_gap() -> None:
    assert not gap(START, START + GAP - timedelta(milliseconds=1))
    assert gap(START, START + GAP)


def test_that_a_suspend_in_a_pause_changes_nothing() -> None:
    paused = apply(running(HOLDS), Event(Kind.PAUSE, after(10)))
    woken = apply(paused, Event(Kind.SLEPT, after(900)))
    assert woken == replace(paused, at=after(900))


def test_that_a_clock_set_back_takes_no_time_away() -> None:
    play = at(running(HOLDS), after(20))
    back = at(play, after(-3600))
    assert (back.spent, back.worked) == (play.spent, play.worked)
    assert at(back, after(-3595)).worked == timedelta(seconds=25)


# what a person does


def test_that_counted_repetitions_end_their_set() -> None:
    play = at(running(COUNTED), after(4))
    for number in range(3):
        assert play.reps == number
        play = apply(play, Event(Kind.REP, after(5 + number)))
    assert play.sets_done(0) == 1
    assert (play.number, play.now.act) == (2, Act.PREPARE)


def test_that_a_repetition_counts_only_while_one_is_asked_for() -> None:
    assert apply(running(COUNTED), Event(Kind.REP, after(1))).reps == 0
    paused = apply(at(running(COUNTED), after(5)), Event(Kind.PAUSE, after(5)))
    assert apply(paused, Event(Kind.REP, after(6))).reps == 0


def test_that_next_and_back_go_between_exercises_and_keep_what_was_done() -> None:
    play = at(running(HOLDS, COUNTED), after(80))
    assert play.sets_done(0) == 1
    there = apply(play, Event(Kind.NEXT, after(80)))
    assert (there.item, there.number, there.now.act) == (1, 1, Act.CHANGE)
    back = apply(there, Event(Kind.BACK, after(82)))
    assert (back.item, back.number, back.now.act) == (0, 2, Act.PREPARE)
    assert back.done == play.done


def test_that_a_set_that_is_done_again_is_not_counted_twice() -> None:
    play, now = running(HOLDS, COUNTED), START
    while play.item == 0:
        play, now = drive(play, now)
    back = apply(play, Event(Kind.BACK, now))
    assert (back.item, back.number) == (0, 2)
    assert len(drive_to_end(back, now).done) == 4


def test_that_next_behind_the_last_exercise_ends_and_going_on_returns_to_what_is_open() -> None:
    over = apply(running(HOLDS, COUNTED), Event(Kind.NEXT, after(1)))
    over = apply(over, Event(Kind.NEXT, after(2)))
    assert over.mode is Mode.OVER
    back = apply(over, Event(Kind.GO, after(3)))
    assert (back.mode, back.item) == (Mode.PAUSED, 0)


def test_that_a_complete_session_stays_over() -> None:
    over = drive_to_end(running(PACED), START)
    assert apply(over, Event(Kind.GO, over.at)).mode is Mode.OVER


def test_that_a_skip_keeps_its_reason_until_the_exercise_is_done_after_all() -> None:
    play = apply(running(HOLDS, COUNTED), Event(Kind.SKIP, after(1), reason=StopReason.TIRED))
    assert play.left_out == {0: StopReason.TIRED}
    assert play.item == 1
    back = apply(play, Event(Kind.BACK, after(2)))
    assert drive_to_end(back, after(2)).left_out == {}


def test_that_a_skipped_exercise_is_not_come_back_to_by_itself() -> None:
    play = apply(running(COUNTED, HOLDS, PACED), Event(Kind.NEXT, after(1)))
    play = apply(play, Event(Kind.SKIP, after(2), reason=StopReason.NO_TIME))
    play = apply(play, Event(Kind.BACK, after(3)))
    play = apply(play, Event(Kind.BACK, after(4)))
    now = after(4)
    while play.item == 0:
        play, now = drive(play, now)
    assert play.item == 2


@pytest.mark.parametrize(("value", "mode"), [(2, Mode.RUNNING), (5, Mode.RUNNING), (6, Mode.PAUSED)])
def test_that_red_pain_stops_the_clock(value: int, mode: Mode) -> None:
    play = apply(running(HOLDS), Event(Kind.PAIN, after(8), value))
    assert play.mode is mode
    assert play.pain_of(0) == value
    assert (play.cause is Cause.PAIN) is (mode is Mode.PAUSED)


def test_that_an_exercise_may_allow_less_pain() -> None:
    assert too_much(4, replace(HOLDS, max_pain=3))
    assert not too_much(3, replace(HOLDS, max_pain=3))


def test_that_a_score_typed_at_once_again_corrects_and_a_later_one_is_another() -> None:
    play = apply(running(HOLDS), Event(Kind.PAIN, after(8), 6))
    play = apply(play, Event(Kind.PAIN, after(10), 4))
    assert (play.worst, play.cause) == (4, Cause.WISH)
    play = apply(play, Event(Kind.PAIN, after(60), 2))
    assert (play.pain_of(0), play.worst_of(0)) == (2, 4)


def test_that_pain_before_the_start_is_pain_before() -> None:
    play = apply(play_of(HOLDS), Event(Kind.PAIN, START, 7))
    assert (play.before, play.pains, play.mode) == (7, (), Mode.READY)


def test_that_the_load_is_halved_for_what_is_left_and_the_set_begins_again() -> None:
    heavy = Dose(sets=2, reps=12, load=6, load_type=LoadType.BACKPACK)
    play = apply(at(running(heavy), after(5)), Event(Kind.HALVE, after(5)))
    assert (play.shown.dose.load, play.mode, play.now.act, play.reps) == (3, Mode.PAUSED, Act.PREPARE, 0)


@pytest.mark.parametrize(
    ("dose", "changed", "value"),
    [
        (Dose(sets=3, reps=15), "reps", 8),
        (Dose(sets=3, hold_s=45), "hold_s", 23),
        (Dose(minutes=5), "minutes", 2.5),
        (Dose(sets=3, reps=12, load=7, load_type=LoadType.KG), "load", 3.5),
        (Dose(sets=3, reps=12, load=12, load_type=LoadType.REP_MAX), "reps", 6),
        (Dose(sets=1, reps=1), "reps", 1),
    ],
)
def test_that_half_a_dose_is_half_of_what_makes_it_heavy(dose: Dose, changed: str, value: float) -> None:
    assert getattr(halved(dose), changed) == value


def test_that_there_is_no_session_without_exercises() -> None:
    with pytest.raises(UserError) as caught:
        begin([], START)
    assert caught.value.code == "nothing_to_play"


def test_that_the_time_left_falls_to_nothing() -> None:
    play = running(HOLDS, PACED)
    whole = play.remaining
    assert whole.total_seconds() == (3 + 30 + 5 + 30) + (17 + 3 + 30 + 5 + 30) + (12 + 3 + 16)
    assert at(play, after(10)).remaining == whole - timedelta(seconds=10)
    assert drive_to_end(play, START).remaining == timedelta()


# any order of events

DOSES = (HOLDS, COUNTED, PACED, Dose(minutes=1), Dose(sets=3, reps=2, hold_s=5, sides=Sides.EACH))
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(sorted(Kind)),
        st.floats(-30, 200),
        st.integers(0, 10),
        st.sampled_from(sorted(StopReason)),
    ),
    max_size=60,
)


@settings(max_examples=300, deadline=None)
@given(EVENTS, st.lists(st.sampled_from(DOSES), min_size=1, max_size=4))
def test_that_no_order_of_events_loses_or_doubles_a_set_or_makes_time_negative(
    raw: list[tuple[Kind, float, int, StopReason]], doses: list[Dose]
) -> None:
    play, now = play_of(*doses), START
    worked = timedelta()
    for kind, seconds, value, reason in raw:
        now += timedelta(seconds=seconds)
        before = play
        play = apply(play, Event(kind, now, value, reason))
        assert timedelta() <= play.worked - worked <= max(timedelta(), now - before.at)
        worked = play.worked
        assert play.spent >= timedelta()
        assert play.away >= timedelta()
        assert 0 <= play.share <= 1
        assert 0 <= play.set_share <= 1
        assert play.remaining >= timedelta()
        keys = [(entry.item, entry.number) for entry in play.done]
        assert len(keys) == len(set(keys))
        assert {(e.item, e.number) for e in before.done} <= set(keys)
        assert all(1 <= number <= doses[item].sets for item, number in keys)
        assert play.is_complete == (len(keys) == sum(dose.sets for dose in doses))
        assert 0 <= play.item < len(doses)
        assert 1 <= play.number <= doses[play.item].sets
        assert play.step < len(play.steps)


@settings(max_examples=150, deadline=None)
@given(EVENTS, st.lists(st.floats(0, 300), max_size=30))
def test_that_looking_changes_nothing(
    raw: list[tuple[Kind, float, int, StopReason]], looks: list[float]
) -> None:
    now = START
    events = []
    for kind, seconds, value, reason in raw:
        if kind is Kind.SLEPT:
            continue
        now += timedelta(seconds=abs(seconds))
        events.append(Event(kind, now, value, reason))
    watched = play_of(*DOSES)
    marks = sorted(after(s) for s in looks)
    for event in events:
        for mark in [m for m in marks if watched.at <= m <= event.at]:
            watched = at(watched, mark)
        watched = apply(watched, event)
    assert watched == replay(play_of(*DOSES), events, watched.at)
