"""What the player shows for a moment of a session: pure functions."""

from datetime import UTC, datetime, timedelta

import pytest

from rehab.domain.dose import Dose, LoadType, Sides
from rehab.domain.exercise import Kind
from rehab.domain.play import Event, Item, Play
from rehab.domain.play import Kind as What
from rehab.domain.player import apply, at, begin
from rehab.ui.player import words
from rehab.ui.player.state import PlayerState, build_player_state
from tests.builders import make_exercise

START = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)
HELD = Dose(sets=2, hold_s=30, rest_s=60, sides=Sides.EACH)
PACED = Dose(
    sets=3, reps=12, tempo_up_s=3, tempo_hold_s=2, tempo_down_s=3, load=6, load_type=LoadType.BACKPACK
)
COUNTED = Dose(sets=1, reps=5)
LIBRARY = {
    "stretch": make_exercise("stretch", "E01", target="Calf"),
    "raise": make_exercise("raise", "E13", kind=Kind.STRENGTH),
    "skip-rope": make_exercise("skip-rope", "E40", kind=Kind.PLYOMETRIC),
}


def play_of(slug: str, dose: Dose, seconds: float = 0, *more: Item) -> Play:
    play = apply(begin((Item(slug, slug.capitalize(), dose), *more), START), Event(What.GO, START))
    return at(play, START + timedelta(seconds=seconds))


def shown(play: Play) -> PlayerState:
    return build_player_state(play, "Evening", LIBRARY)


@pytest.mark.parametrize(
    ("seconds", "phase", "figure", "under"),
    [
        (0, "Get ready", "3", "Left side"),
        (3, "Hold", "30", "Left side"),
        (3.2, "Hold", "30", "Left side"),
        (32.5, "Hold", "1", "Left side"),
        (33, "Change sides", "5", "Right side"),
        (70, "Rest", "55", ""),
    ],
)
def test_that_the_ring_tells_phase_seconds_and_side(
    seconds: float, phase: str, figure: str, under: str
) -> None:
    frame = shown(play_of("stretch", HELD, seconds)).frame
    assert (frame.phase, frame.figure, frame.unit, frame.under) == (phase, figure, "s", under)


def test_that_left_is_drawn_mirrored_and_right_is_not() -> None:
    assert shown(play_of("stretch", HELD, 10)).left is True
    assert shown(play_of("stretch", HELD, 40)).left is False
    assert shown(play_of("raise", PACED, 10)).left is None


def test_that_a_tempo_shows_its_bars_and_the_repetition() -> None:
    state = shown(play_of("raise", PACED, 3 + 8 + 4))
    assert state.tempo == ("Up 3 s", "Hold 2 s", "Down 3 s")
    assert (state.frame.tempo, state.frame.phase, state.frame.under) == (1, "Hold at the top", "rep 2 of 12")
    assert state.frame.tempo_share == 0.5
    assert state.subtitle == "3 × 12 · 3 s up, 2 s hold, 3 s down · rucksack 6 kg"


def test_that_counted_repetitions_fill_the_ring() -> None:
    play = apply(play_of("raise", COUNTED, 4), Event(What.REP, START + timedelta(seconds=5)))
    state = shown(play)
    assert (state.frame.figure, state.frame.unit, state.frame.under) == ("1", "", "of 5 reps")
    assert (state.frame.share, state.main) == (0.2, "rep")


def test_that_jumps_are_done_and_not_held() -> None:
    assert shown(play_of("skip-rope", Dose(sets=1, hold_s=30), 5)).frame.phase == "Go"


def test_that_an_exercise_that_left_the_library_is_still_played() -> None:
    state = shown(play_of("gone", HELD, 5))
    assert (state.exercise, state.cues, state.frame.phase) == (None, (), "Hold")


def test_that_long_work_is_told_in_minutes() -> None:
    assert words.clock(timedelta(seconds=245)) == ("4:05", "")
    assert words.clock(timedelta(seconds=59.2)) == ("1:00", "")
    assert words.clock(timedelta(seconds=59)) == ("59", "s")


@pytest.mark.parametrize(
    ("value", "limit", "text", "tone"),
    [
        (0, 5, "0 – fine, carry on.", "good"),
        (3, 5, "3 – acceptable. Carry on if it settles by tomorrow morning.", "amber"),
        (6, 5, "6 – too much. Stop this exercise or do less.", "red"),
        (4, 3, "4 – more than this exercise allows. Stop it or do less.", "red"),
    ],
)
def test_that_pain_is_told_in_words_and_tone(value: int, limit: int, text: str, tone: str) -> None:
    assert words.guidance(value, limit) == (text, tone)


@pytest.mark.parametrize(
    ("minutes", "words_of"), [(0.2, "for a moment"), (1, "about a minute"), (10, "about 10 minutes")]
)
def test_that_sleep_is_told_in_words(minutes: float, words_of: str) -> None:
    assert words_of in words.slept(timedelta(minutes=minutes))


def test_that_the_sets_are_told_done_or_open() -> None:
    state = shown(play_of("stretch", HELD, 100))
    assert (state.set_text, state.sets, state.set_index) == ("Set 2 of 2", (True, False), 1)
