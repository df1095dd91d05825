"""Steps up and back: when they are proposed, and how large they are."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.dose import Dose, LoadType
from rehab.domain.next_dose import Move, Trial, light, propose, stepped_back, stepped_up
from rehab.domain.pain import Response, Zone, response
from rehab.paths import resource
from rehab.storage.catalog import Catalog

MONDAY = date(2026, 11, 16)
DOSE = Dose(sets=3, reps=12)
LIBRARY = {e.slug: e.dose for e in Catalog(resource("exercises")).exercises()}


def trial(during: int | None = 1, morning: int | None = 3, day: int = 0, **changes: object) -> Trial:
    values = {"usual": 3.0, "all_sets": True, **changes}
    return Trial(uuid4(), MONDAY + timedelta(days=day), during=during, morning=morning, **values)  # type: ignore[arg-type]


EASIER = ("double-heel-raise", Dose(sets=2, reps=10))


def proposed(
    *trials: Trial, dose: Dose = DOSE, easier: tuple[str, Dose] | None = None, grows: bool = True
) -> tuple[Move, Dose] | None:
    found = propose("evening", "heel-raise", "Heel raise", dose, trials, easier, grows)
    return None if found is None else (found.move, found.new)


@pytest.mark.parametrize(
    ("before", "morning", "usual", "stiffer", "expected"),
    [
        (3, 4, 3.0, 0, Response.SETTLED),
        (3, 5, 3.0, 0, Response.LINGERING),
        (3, 4, 3.0, 10, Response.LINGERING),
        (3, 4, 3.0, 9, Response.SETTLED),
        (3, 6, 3.0, 0, Response.FLARED),
        (5, 6, 3.0, 0, Response.FLARED),
        (6, 7, 7.0, 0, Response.LINGERING),
        (None, 4, 3.0, 0, Response.SETTLED),
        (None, 6, 2.5, 0, Response.FLARED),
        (None, 6, None, 0, None),
        (0, 0, None, 0, Response.SETTLED),
    ],
)
def test_that_the_morning_answers_the_session(
    before: int | None, morning: int, usual: float | None, stiffer: int, expected: Response | None
) -> None:
    assert response(before, morning, usual, stiffer) is expected


@pytest.mark.parametrize(
    ("during", "morning", "expected"),
    [
        (2, 4, Zone.GREEN),
        (2, 5, Zone.AMBER),
        (3, 3, Zone.AMBER),
        (6, 3, Zone.RED),
        (6, None, Zone.RED),
        (1, 6, Zone.RED),
        (1, None, None),
        (None, 3, None),
        (None, 6, Zone.RED),
    ],
)
def test_that_a_session_is_judged_by_its_pain_and_by_the_morning(
    during: int | None, morning: int | None, expected: Zone | None
) -> None:
    assert light(trial(during, morning)) is expected


def test_that_stopping_because_of_pain_is_red() -> None:
    assert light(trial(2, 3, stopped_by_pain=True)) is Zone.RED


def test_that_two_green_sessions_in_a_row_with_all_sets_propose_a_step_up() -> None:
    assert proposed(trial(), trial(day=2)) == (Move.STEP_UP, Dose(sets=3, reps=14))


@pytest.mark.parametrize(
    "trials",
    [
        (trial(),),
        (trial(), trial(3, day=2)),
        (trial(all_sets=False), trial(day=2)),
        (trial(), trial(morning=None, day=2)),
        (),
    ],
)
def test_that_less_than_that_proposes_nothing(trials: tuple[Trial, ...]) -> None:
    assert proposed(*trials) is None


def test_that_a_stretch_does_not_grow() -> None:
    assert proposed(trial(), trial(day=2), grows=False) is None


def test_that_one_red_session_proposes_a_step_back() -> None:
    assert proposed(trial(), trial(7, day=2)) == (Move.STEP_BACK, Dose(sets=2, reps=12))


def test_that_a_red_session_is_over_after_the_next_one() -> None:
    assert proposed(trial(7), trial(3, day=2)) is None


def test_that_two_red_sessions_in_seven_days_offer_an_easier_exercise() -> None:
    twice = (trial(7), trial(2, day=2), trial(7, day=6))
    assert proposed(*twice, easier=EASIER) == (Move.EASIER, EASIER[1])
    assert proposed(*twice) == (Move.STEP_BACK, Dose(sets=2, reps=12))
    apart = (trial(7), trial(7, day=7))
    assert proposed(*apart, easier=EASIER) == (Move.STEP_BACK, Dose(sets=2, reps=12))


def test_that_a_proposal_says_why_and_where_that_comes_from() -> None:
    found = propose("evening", "heel-raise", "Heel raise", DOSE, (trial(7),))
    assert found is not None
    assert (found.reason, found.tags) == ("red", ("M16-h", "M17-h", "P"))
    assert isinstance(found.after, UUID)
    assert str(found.after) in found.key


@pytest.mark.parametrize(
    ("dose", "larger"),
    [
        (Dose(sets=3, reps=14), Dose(sets=3, reps=15)),
        (Dose(sets=3, reps=15), None),
        (
            Dose(sets=3, reps=15, load=6, load_type=LoadType.BACKPACK),
            Dose(sets=3, reps=15, load=7, load_type=LoadType.BACKPACK),
        ),
        (
            Dose(sets=3, reps=15, load=40, load_type=LoadType.KG),
            Dose(sets=3, reps=15, load=42, load_type=LoadType.KG),
        ),
        (Dose(sets=3, hold_s=30), Dose(sets=3, hold_s=35)),
        (Dose(sets=3, hold_s=60), None),
        (Dose(minutes=20), Dose(minutes=22)),
        (Dose(minutes=5), Dose(minutes=6)),
        (Dose(minutes=240), None),
    ],
)
def test_that_a_step_up_is_small(dose: Dose, larger: Dose | None) -> None:
    assert stepped_up(dose) == larger


@pytest.mark.parametrize("slug", sorted(LIBRARY))
def test_that_a_step_back_leaves_half_to_seven_tenths_of_every_dose_of_the_library(slug: str) -> None:
    dose = LIBRARY[slug]
    smaller = stepped_back(dose)
    assert smaller != dose
    left = (smaller.seconds + smaller.rest_s) / (dose.seconds + dose.rest_s)
    assert 0.45 <= left <= 0.72


@given(
    st.builds(
        Dose,
        sets=st.integers(1, 20),
        reps=st.none() | st.integers(1, 200),
        hold_s=st.integers(1, 600),
        minutes=st.floats(0, 240),
        load=st.floats(0, 300),
        load_type=st.sampled_from(LoadType),
    )
)
def test_that_no_step_leaves_what_a_dose_may_be(dose: Dose) -> None:
    assert stepped_back(dose).seconds <= dose.seconds
    larger = stepped_up(dose)
    assert larger is None or larger != dose
