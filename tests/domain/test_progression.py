"""When the log speaks for more, less or something easier, how large a step is, and when it says nothing."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.dose import Dose, DoseRange, LoadType
from rehab.domain.dose_step import Rule, RuleKind, default_rule, rules_for, stepped_back, stepped_up
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise, Kind
from rehab.domain.pain import Response, Zone, response
from rehab.domain.progression import Move, Proposal, Reason, Trial, light, propose
from rehab.paths import resource
from rehab.storage.catalog import Catalog
from tests.builders import make_exercise

DAY_0 = date(2026, 3, 2)
DOSE = Dose(sets=3, reps=12)
LOAD = Rule(RuleKind.ADD_LOAD, 12, 2, 3, 2)
RAISE = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH)
EASIER = make_exercise("double-heel-raise", "E12", kind=Kind.STRENGTH, dose=Dose(sets=2, reps=10))
LIBRARY = {e.slug: e for e in Catalog(resource("exercises")).exercises()}


def trial(day: int = 0, pain: int | None = 1, morning: int | None = 3, **other: Any) -> Trial:
    values = {"whole": True, "amount": 12, "effort": 4, "usual": 3.0, **other}
    return Trial(DAY_0 + timedelta(days=day), pain=pain, morning=morning, **values)


def found(
    *trials: Trial,
    dose: Dose = DOSE,
    rule: Rule | None = None,
    since: int = 0,
    exercise: Exercise | None = RAISE,
    easier: Exercise | None = None,
) -> Proposal | None:
    return propose(dose, rule, trials, DAY_0 + timedelta(days=since), exercise, easier)


def proposed(*trials: Trial, **other: Any) -> tuple[Move, Dose] | None:
    proposal = found(*trials, **other)
    return None if proposal is None else (proposal.move, proposal.new)


# lights


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
    ("pain", "morning", "expected"),
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
    pain: int | None, morning: int | None, expected: Zone | None
) -> None:
    assert light(trial(pain=pain, morning=morning)) is expected


def test_that_stopping_because_of_pain_is_red() -> None:
    assert light(trial(pain=2, stopped=True)) is Zone.RED


# more


def test_that_two_green_sessions_in_a_row_with_all_sets_propose_a_step_up() -> None:
    assert proposed(trial(), trial(2)) == (Move.STEP_UP, Dose(sets=3, reps=14))


@pytest.mark.parametrize(
    "trials",
    [
        (trial(),),
        (trial(), trial(2, pain=3)),
        (trial(whole=False), trial(2)),
        (trial(), trial(2, morning=None)),
        (trial(pain=None), trial(2, pain=None)),
        (),
    ],
)
def test_that_less_than_that_proposes_nothing(trials: tuple[Trial, ...]) -> None:
    assert proposed(*trials) is None


@pytest.mark.parametrize("kind", [Kind.STRETCH, Kind.TEST, Kind.AEROBIC])
def test_that_a_stretch_a_test_and_a_run_do_not_grow(kind: Kind) -> None:
    assert proposed(trial(), trial(2), exercise=make_exercise("other", "E02", kind=kind)) is None


def test_that_an_exercise_that_left_the_library_does_not_grow_but_goes_back() -> None:
    assert proposed(trial(), trial(2), exercise=None) is None
    assert proposed(trial(pain=7), exercise=None) == (Move.STEP_BACK, Dose(sets=2, reps=12))


def test_that_the_rule_of_the_person_decides_when_there_is_one() -> None:
    proposal = found(trial(pain=5), trial(2, pain=3), trial(4, pain=3), rule=LOAD)
    assert proposal is not None
    assert (proposal.move, proposal.reason, proposal.tags) == (Move.STEP_UP, Reason.OWN_RULE, ())
    assert proposal.new == Dose(sets=3, reps=12, load=2, load_type=LoadType.KG)
    assert proposal.days == (DAY_0 + timedelta(days=2), DAY_0 + timedelta(days=4))


@pytest.mark.parametrize(
    "spoiled",
    [{"pain": 4}, {"pain": None}, {"whole": False}, {"amount": 11}, {"effort": 6}, {"morning": 5}],
)
def test_that_one_session_that_does_not_meet_the_rule_says_not_yet(spoiled: dict[str, Any]) -> None:
    assert proposed(trial(), trial(2, **spoiled), rule=LOAD) is None


def test_that_the_rule_of_the_person_does_not_wait_for_a_morning() -> None:
    assert proposed(trial(), trial(2, morning=None), rule=LOAD) is not None


def test_that_keep_never_asks_for_more() -> None:
    assert proposed(*(trial(i) for i in range(9)), rule=Rule(RuleKind.KEEP)) is None


# less


def test_that_one_red_session_proposes_a_step_back_whatever_the_rule() -> None:
    back = (Move.STEP_BACK, Dose(sets=2, reps=12))
    assert proposed(trial(), trial(2, pain=7)) == back
    assert proposed(trial(), trial(2, pain=7), rule=LOAD) == back
    assert proposed(trial(), trial(2, morning=6), rule=Rule(RuleKind.KEEP)) == back


def test_that_a_red_session_is_over_after_the_next_one() -> None:
    assert proposed(trial(pain=7), trial(2, pain=3)) is None


def test_that_two_red_sessions_in_seven_days_offer_an_easier_exercise() -> None:
    twice = (trial(pain=7), trial(2, pain=2), trial(6, pain=7))
    assert proposed(*twice, easier=EASIER) == (Move.EASIER, EASIER.dose)
    assert proposed(*twice) == (Move.STEP_BACK, Dose(sets=2, reps=12))
    apart = (trial(pain=7), trial(7, pain=7))
    assert proposed(*apart, easier=EASIER) == (Move.STEP_BACK, Dose(sets=2, reps=12))


def test_that_two_red_sessions_in_a_week_count_even_after_a_good_one() -> None:
    week = (trial(pain=7), trial(2, morning=6), trial(4))
    assert proposed(*week, easier=EASIER) == (Move.EASIER, EASIER.dose)


def test_that_a_red_session_at_the_old_dose_counts_once_the_new_one_is_red_too() -> None:
    before, calm, again = trial(pain=7), trial(2), trial(4, pain=7)
    assert proposed(before, calm, since=1, easier=EASIER) is None
    assert proposed(before, calm, again, since=1, easier=EASIER) == (Move.EASIER, EASIER.dose)


def test_that_a_proposal_says_why_and_where_that_comes_from() -> None:
    proposal = found(trial(pain=7))
    assert proposal is not None
    assert (proposal.reason, proposal.days) == (Reason.RED, (DAY_0,))
    assert proposal.tags == ("M16-h", "M17-h", "P")


# sizes


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
        (Dose(sets=3, reps=8, load=8, load_type=LoadType.REP_MAX), None),
        (Dose(sets=3, hold_s=30), Dose(sets=3, hold_s=35)),
        (Dose(sets=3, hold_s=60), None),
        (Dose(minutes=20), None),
    ],
)
def test_that_a_usual_step_up_is_small(dose: Dose, larger: Dose | None) -> None:
    assert stepped_up(dose, default_rule(dose, RAISE)) == larger
    assert RuleKind.KEEP in {rule.kind for rule in rules_for(dose)}


def test_that_steps_end_where_the_range_of_the_exercise_ends() -> None:
    limits = DoseRange(sets=(3, 3), reps=(8, 13), load=(0, 5))
    ranged = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, dose_range=limits)
    top = Dose(sets=3, reps=13)
    assert proposed(trial(), trial(2), exercise=ranged) == (Move.STEP_UP, top)
    assert proposed(trial(), trial(2), dose=top, exercise=ranged) is None
    assert stepped_up(Dose(sets=3, reps=13, load=4), LOAD, limits) == Dose(
        sets=3, reps=13, load=5, load_type=LoadType.KG
    )
    assert stepped_up(Dose(sets=3, reps=20), Rule(RuleKind.ADD_REPS), limits) is None
    assert stepped_back(DOSE, limits) == Dose(sets=3, reps=8)
    assert stepped_back(Dose(sets=3, reps=8), limits) is None


def test_that_the_easier_exercise_comes_at_once_where_no_smaller_dose_is_left() -> None:
    limits = DoseRange(sets=(3, 4), reps=(12, 15))
    ranged = make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, dose_range=limits)
    assert proposed(trial(pain=7), exercise=ranged, easier=EASIER) == (Move.EASIER, EASIER.dose)
    assert proposed(trial(pain=7), exercise=ranged) is None


@pytest.mark.parametrize("slug", sorted(LIBRARY))
def test_that_a_step_back_of_every_dose_of_the_library_is_smaller_and_within_its_range(slug: str) -> None:
    exercise = LIBRARY[slug]
    dose, limits = exercise.dose, exercise.dose_range
    smaller = stepped_back(dose, limits)
    if smaller is None:
        assert exercise.kind not in {Kind.STRENGTH, Kind.ISOMETRIC, Kind.PLYOMETRIC}
        return
    assert all(limits.holds(name, getattr(smaller, name)) for name in ("sets", "reps", "hold_s", "minutes"))
    assert smaller.seconds < dose.seconds
    free = stepped_back(dose)
    assert free is not None
    left = (free.seconds + free.rest_s) / (dose.seconds + dose.rest_s)
    assert 0.45 <= left <= 0.72


@pytest.mark.parametrize("spoiled", [{"sessions": 0}, {"max_pain": 6}, {"add": 0}, {"at_least": 601}])
def test_that_a_blank_out_of_range_is_refused(spoiled: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="rule_out_of_range"):
        Rule(RuleKind.ADD_REPS, **spoiled)


@given(
    st.builds(
        Dose,
        sets=st.integers(1, 20),
        reps=st.none() | st.integers(1, 200),
        hold_s=st.integers(1, 600),
        minutes=st.floats(0, 240),
        load=st.floats(0, 300),
        load_type=st.sampled_from(LoadType),
    ),
    st.sampled_from(RuleKind),
)
def test_that_no_step_leaves_what_a_dose_may_be(dose: Dose, kind: RuleKind) -> None:
    smaller = stepped_back(dose)
    assert smaller is None or smaller.seconds < dose.seconds
    for rule in (default_rule(dose, RAISE), Rule(kind, add=60)):
        larger = stepped_up(dose, rule)
        assert larger is None or larger != dose
