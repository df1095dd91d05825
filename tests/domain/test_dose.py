"""A dose knows its limits, its time, and what people type."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.dose import LIMITS, WHOLE_NUMBERS, Dose, LoadType, Sides
from rehab.domain.dose_text import Cell, parse_dose
from rehab.domain.errors import UserError
from rehab.domain.session import SetEntry
from rehab.domain.times_text import parse_times


@pytest.mark.parametrize("name", LIMITS)
def test_that_both_limits_are_allowed_and_a_step_beyond_is_refused(name: str) -> None:
    low, high = LIMITS[name]
    base: dict[str, Any] = {"hold_s": 10}
    for value in (low, high):
        number = int(value) if name in WHOLE_NUMBERS else value
        assert getattr(Dose(**{**base, "minutes": 1, name: number}), name) == value
    for value in (low - 1, high + 1):
        with pytest.raises(UserError) as caught:
            Dose(**{**base, "minutes": 1, name: value})
        assert caught.value.code == "dose_out_of_range"
        assert caught.value.values == {"field": name, "value": value, "low": low, "high": high}


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, True, 2.5])
def test_that_sets_must_be_a_whole_number(value: Any) -> None:
    with pytest.raises(UserError, match="dose_out_of_range"):
        Dose(sets=value, reps=10)


@pytest.mark.parametrize("value", [math.nan, math.inf, True])
def test_that_a_load_must_be_a_real_number(value: Any) -> None:
    with pytest.raises(UserError, match="dose_out_of_range"):
        Dose(reps=10, load=value)


def test_that_a_dose_without_work_is_refused() -> None:
    with pytest.raises(UserError, match="dose_empty"):
        Dose(sets=3)


@pytest.mark.parametrize(
    ("dose", "seconds"),
    [
        (Dose(sets=1, reps=10, hold_s=10), 100),
        (Dose(sets=3, hold_s=30, sides=Sides.EACH), 180),
        (
            Dose(sets=3, reps=12, tempo_up_s=3, tempo_hold_s=2, tempo_down_s=3, rest_s=120, sides=Sides.EACH),
            816,
        ),
        (Dose(sets=3, reps=10), 120),
        (Dose(sets=6, minutes=5), 1800),
        (Dose(sets=5, hold_s=45, rest_s=120), 705),
        (Dose(reps=5, hold_s=2, tempo_up_s=1, tempo_down_s=1), 20),
    ],
)
def test_that_time_counts_sets_sides_tempo_and_rests(dose: Dose, seconds: float) -> None:
    assert dose.seconds == seconds


@given(st.integers(1, 20), st.integers(1, 200), st.integers(0, 600), st.sampled_from(Sides))
def test_that_more_work_never_takes_less_time(sets: int, reps: int, rest: int, sides: Sides) -> None:
    dose = Dose(sets=sets, reps=reps, rest_s=rest, sides=sides)
    assert dose.seconds > 0
    if sets < 20:
        assert dose.with_changes(sets=sets + 1).seconds > dose.seconds
    assert dose.with_changes(sides=Sides.EACH).seconds >= dose.seconds


def test_that_a_change_gives_a_copy_and_keeps_the_rest() -> None:
    dose = Dose(sets=3, reps=12, rest_s=60)
    assert dose.with_changes(sets=4) == Dose(sets=4, reps=12, rest_s=60)
    assert dose.sets == 3


def test_that_an_unknown_field_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        Dose(reps=1).with_changes(weight=5)
    assert (caught.value.code, caught.value.values) == ("dose_unknown_field", {"field": "weight"})


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3x12", {"sets": 3, "reps": 12}),
        ("3×12", {"sets": 3, "reps": 12}),
        (" 4 * 8 ", {"sets": 4, "reps": 8}),
        ("45s", {"hold_s": 45}),
        ("45 sec", {"hold_s": 45}),
        ("6kg", {"load": 6, "load_type": LoadType.KG}),
        ("2,5 kg", {"load": 2.5, "load_type": LoadType.KG}),
    ],
)
def test_that_typed_forms_are_understood(typed: str, expected: dict[str, Any]) -> None:
    dose = Dose(sets=1, reps=5)
    assert parse_dose(dose, typed).dose == dose.with_changes(**expected)


def test_that_typed_weight_keeps_what_carries_it() -> None:
    dose = Dose(reps=5, load_type=LoadType.BACKPACK, load=2)
    assert parse_dose(dose, "6 kg").dose == dose.with_changes(load=6)


@pytest.mark.parametrize(
    "typed", ["", "x", "3x", "12", "-3x12", "3x12x4", "9" * 5000 + "s", "kg", "1.2.3 kg"]
)
def test_that_other_typing_is_refused_with_its_text(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_dose(Dose(reps=5), typed)
    assert (caught.value.code, caught.value.values) == ("dose_not_understood", {"text": typed})


@pytest.mark.parametrize("typed", ["30x5", "3x900", "0x5", "9999s", "301 kg"])
def test_that_typed_numbers_keep_to_the_limits(typed: str) -> None:
    with pytest.raises(UserError, match="dose_out_of_range"):
        parse_dose(Dose(reps=5), typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "3x12 @3-2-3 r60 6kg",
            {
                "sets": 3,
                "reps": 12,
                "tempo_up_s": 3,
                "tempo_hold_s": 2,
                "tempo_down_s": 3,
                "rest_s": 60,
                "load": 6,
                "load_type": LoadType.KG,
            },
        ),
        ("3 x 45 s", {"sets": 3, "reps": None, "hold_s": 45}),
        ("10 min", {"reps": None, "minutes": 10}),
        ("h30", {"hold_s": 30}),
        ("3x12RM", {"sets": 3, "reps": 12, "load": 12, "load_type": LoadType.REP_MAX}),
        ("bp 6kg", {"load": 6, "load_type": LoadType.BACKPACK}),
        ("band", {"load_type": LoadType.BAND}),
    ],
)
def test_that_the_whole_grammar_is_understood(typed: str, expected: dict[str, Any]) -> None:
    dose = Dose(sets=1, reps=5)
    assert parse_dose(dose, typed).dose == dose.with_changes(**expected)


def test_that_forms_may_be_parted_by_commas() -> None:
    said = parse_dose(Dose(reps=5), "3x12, 6 kg, r60").dose
    assert said == Dose(sets=3, reps=12, load_type=LoadType.KG, load=6, rest_s=60)
    with pytest.raises(UserError, match="dose_not_understood"):
        parse_dose(Dose(reps=5), "3x12,5 kg")


def test_that_how_often_is_said_beside_the_dose() -> None:
    typed = parse_dose(Dose(reps=5), "2x8 2/d 3dpw")
    assert (typed.dose.reps, typed.per_day, typed.days_per_week) == (8, 2, 3)
    for text, code in (("9/d", "per_day_out_of_range"), ("8dpw", "per_week_invalid")):
        with pytest.raises(UserError, match=code):
            parse_dose(Dose(reps=5), text)


def test_that_a_bare_number_means_what_its_field_means() -> None:
    dose = Dose(sets=1, reps=5, tempo_up_s=3, tempo_hold_s=2, tempo_down_s=3)
    assert parse_dose(dose, "4", Cell.AMOUNT).dose.sets == 4
    assert parse_dose(dose, "5", Cell.HOLD).dose.tempo_hold_s == 5
    assert parse_dose(dose, "8", Cell.LOAD).dose.load == 8
    assert parse_dose(dose.with_changes(load=3), "–", Cell.LOAD).dose.load == 0


@pytest.mark.parametrize(
    ("text", "hours"), [("", []), ("8", [8]), ("19.00, 8:00", [8, 19]), ("7 13 and 20h00", [7, 13, 20])]
)
def test_that_times_of_the_day_are_understood(text: str, hours: list[int]) -> None:
    assert [at.hour for at in parse_times(text)] == hours


@pytest.mark.parametrize("text", ["noon", "25", "8:70", "8-9", "1,2,3,4,5,6,7"])
def test_that_other_times_are_refused(text: str) -> None:
    with pytest.raises(UserError, match="times_"):
        parse_times(text)


@given(st.text())
def test_that_anything_typed_gives_a_dose_or_a_sentence(typed: str) -> None:
    try:
        code = "" if parse_dose(Dose(reps=5), typed).dose.sets >= 1 else "no sets"
    except UserError as error:
        code = error.code
    assert code in ("", "dose_not_understood", "dose_out_of_range")


@pytest.mark.parametrize(
    ("load_type", "weight"),
    [(LoadType.BACKPACK, 12), (LoadType.KG, 12), (LoadType.REP_MAX, 0), (LoadType.BAND, 0)],
)
def test_that_only_a_weight_is_written_down_as_kilograms(load_type: LoadType, weight: float) -> None:
    dose = Dose(sets=3, reps=12, load=12, load_type=load_type)
    assert SetEntry.of("heel-raise", "", dose, 2) == SetEntry("heel-raise", "", 3, 2, 12, load=weight)
