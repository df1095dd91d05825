"""One run told twice is one run; shoes and insoles are summed, never judged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from rehab.domain.errors import UserError
from rehab.domain.gear import Gear, GearKind, require_gear, uses
from rehab.domain.load import RunJump, check_run, check_runs, morning_after, unsettled_days
from rehab.domain.pain import Response
from rehab.domain.run import KnownRuns, Run, like_by_hand, same_run

NOW = datetime(2026, 5, 3, 7, 30, tzinfo=UTC)
RUN = Run(UUID(int=1), NOW, NOW.date(), 10_000, 3600, "Loop", "fit", elapsed_s=3700)


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"name": "Other", "source": "gpx"}, True),
        ({"at": NOW + timedelta(seconds=2)}, True),
        ({"at": NOW + timedelta(seconds=3)}, False),
        ({"distance_m": 10_099.0, "moving_s": None, "elapsed_s": None}, True),
        ({"distance_m": 10_200.0, "moving_s": None, "elapsed_s": None}, False),
        ({"distance_m": 10_300.0, "moving_s": 3610.0}, True),
        ({"distance_m": 5_000.0, "moving_s": 1800.0, "elapsed_s": 1800.0}, False),
    ],
)
def test_that_start_and_length_say_whether_two_runs_are_one(change: dict[str, object], same: bool) -> None:
    other = replace(RUN, id=uuid4(), **change)  # type: ignore[arg-type]
    assert same_run(RUN, other) is same
    assert (KnownRuns([RUN]).find(other) is not None) is same


def test_that_a_run_of_the_same_day_and_length_typed_by_hand_is_probably_the_same() -> None:
    typed = Run(uuid4(), NOW.replace(hour=12), NOW.date(), 9_700)
    assert like_by_hand(typed, RUN)
    assert not like_by_hand(replace(typed, distance_m=9_000), RUN)
    assert not like_by_hand(replace(typed, source="gpx"), RUN)
    known = KnownRuns([typed])
    assert known.find(RUN) is None
    assert known.find_by_hand(RUN) == typed
    known.add(RUN)
    assert known.find(RUN) == RUN


def test_that_checking_all_runs_says_what_checking_each_says() -> None:
    day = NOW.date()
    runs = [
        (day + timedelta(days=offset), 5 + (offset * 7 % 11))
        for offset in (0, 2, 3, 3, 9, 20, 31, 75, 76, 140)
    ]
    at_once = check_runs(runs)
    assert at_once == tuple(check_run(*run, runs[:place]) for place, run in enumerate(runs))
    assert at_once[0].jump is RunJump.FIRST
    assert at_once[7].jump is RunJump.AFTER_BREAK
    with pytest.raises(ValueError, match="oldest first"):
        check_runs(runs[::-1])


def test_that_a_morning_answers_the_run_of_the_day_before() -> None:
    day = NOW.date()
    mornings = {day - timedelta(days=n): 4 for n in range(7)}
    assert morning_after(day, mornings) is None
    assert morning_after(day, mornings | {day + timedelta(days=1): 5}) is Response.SETTLED
    flared = mornings | {day + timedelta(days=1): 8}
    assert morning_after(day, flared) is Response.FLARED
    assert unsettled_days({day, day - timedelta(days=3)}, flared) == {day}


def test_that_shoes_are_summed_and_the_mornings_after_are_averaged_with_their_number() -> None:
    shoe, sole = Gear(uuid4(), GearKind.SHOE, "Blue", 100_000), Gear(uuid4(), GearKind.INSOLE, "Cork")
    day = NOW.date()
    runs = [
        replace(RUN, shoe_id=shoe.id),
        replace(RUN, id=uuid4(), shoe_id=shoe.id, insole_id=sole.id),
        replace(RUN, id=uuid4(), day=day + timedelta(days=3), shoe_id=shoe.id),
        replace(RUN, id=uuid4(), day=day + timedelta(days=9), shoe_id=shoe.id),
    ]
    mornings = {day + timedelta(days=1): 4, day + timedelta(days=4): 7, day + timedelta(days=2): 0}
    blue, cork, unused = uses([shoe, sole, Gear(uuid4(), GearKind.SHOE, "New")], runs, mornings)
    assert (blue.metres, blue.runs, blue.mean_morning, blue.mornings) == (140_000, 4, 5.5, 2)
    assert (cork.metres, cork.runs, cork.mean_morning, cork.mornings) == (10_000, 1, 4.0, 1)
    assert (unused.metres, unused.runs, unused.mean_morning, unused.mornings) == (0, 0, None, 0)


@pytest.mark.parametrize(
    ("name", "km", "code"),
    [
        (" ", 0, "gear_unnamed"),
        ("a" * 201, 0, "name_too_long"),
        ("a", -1, "gear_distance"),
        ("a", 1e9, "gear_distance"),
    ],
)
def test_that_a_pair_needs_a_name_and_a_sound_distance(name: str, km: float, code: str) -> None:
    with pytest.raises(UserError, match=code):
        require_gear(name, km)
