"""When the log speaks for more, when for less, and when it says nothing."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.dose import Dose, LoadType
from rehab.domain.errors import UserError
from rehab.domain.progression import Rule, RuleKind, Step, Trial, changed, default_rule, propose, rules_for

DAY_0 = date(2026, 3, 2)
DOSE = Dose(sets=3, reps=12)
LOAD = Rule(RuleKind.ADD_LOAD, 12, 2, 3, 2)


def trial(day: int, **other: Any) -> Trial:
    values = {"whole": True, "amount": 12, "pain": 2, "effort": 4, "flared": False, **other}
    return Trial(DAY_0 + timedelta(days=day), **values)


def test_that_two_good_sessions_running_are_ready_to_move_on() -> None:
    found = propose(DOSE, LOAD, [trial(0, pain=5), trial(2), trial(4)])
    assert found is not None
    assert (found.step, found.after) == (Step.MORE, Dose(sets=3, reps=12, load=2, load_type=LoadType.KG))
    assert found.days == (DAY_0 + timedelta(days=2), DAY_0 + timedelta(days=4))


@pytest.mark.parametrize(
    "spoiled",
    [{"pain": 4}, {"pain": None}, {"whole": False}, {"amount": 11}, {"effort": 6}],
)
def test_that_one_session_that_is_not_good_says_not_yet(spoiled: dict[str, Any]) -> None:
    assert propose(DOSE, LOAD, [trial(0), trial(2, **spoiled)]) is None


def test_that_pain_that_was_not_recorded_is_never_taken_for_none() -> None:
    assert propose(DOSE, None, [trial(0, pain=None), trial(2, pain=None)]) is None


def test_that_a_red_session_asks_for_a_step_back() -> None:
    found = propose(Dose(sets=3, reps=12), None, [trial(0), trial(2, pain=6)])
    assert found is not None
    assert (found.step, found.after.reps) == (Step.LESS, 10)


def test_that_two_red_sessions_in_a_week_ask_for_it_even_after_a_good_one() -> None:
    week = [trial(0, pain=7), trial(2, flared=True), trial(4)]
    found = propose(DOSE, None, week)
    assert found is not None
    assert found.step is Step.LESS
    assert propose(DOSE, None, [trial(0, pain=7), trial(8, pain=7), trial(16), trial(18)]) is not None


def test_that_a_flared_morning_holds_the_step_on_back() -> None:
    assert propose(DOSE, LOAD, [trial(0), trial(2, flared=None)]) is not None
    spoiled = propose(DOSE, LOAD, [trial(0), trial(2, flared=True)])
    assert spoiled is None or spoiled.step is Step.LESS


@pytest.mark.parametrize(
    ("dose", "kind"),
    [
        (DOSE, RuleKind.ADD_REPS),
        (Dose(sets=3, hold_s=30), RuleKind.ADD_HOLD),
        (Dose(minutes=20), RuleKind.KEEP),
        (Dose(sets=3, reps=8, load_type=LoadType.REP_MAX, load=8), RuleKind.KEEP),
    ],
)
def test_that_the_usual_rule_fits_the_dose(dose: Dose, kind: RuleKind) -> None:
    assert default_rule(dose).kind is kind
    assert RuleKind.KEEP in {rule.kind for rule in rules_for(dose)}


def test_that_keep_never_asks_for_more() -> None:
    assert propose(DOSE, Rule(RuleKind.KEEP), [trial(i) for i in range(9)]) is None
    assert propose(DOSE, LOAD, []) is None


@pytest.mark.parametrize("spoiled", [{"sessions": 0}, {"max_pain": 6}, {"add": 0}, {"at_least": 601}])
def test_that_a_blank_out_of_range_is_refused(spoiled: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="rule_out_of_range"):
        Rule(RuleKind.ADD_REPS, **spoiled)


@given(st.sampled_from(RuleKind), st.sampled_from([-1, 1]), st.integers(1, 20), st.integers(1, 200))
def test_that_a_step_keeps_to_the_limits_of_a_dose(kind: RuleKind, sign: int, sets: int, reps: int) -> None:
    dose = Dose(sets=sets, reps=reps)
    after = changed(dose, Rule(kind, add=60), sign)
    assert after is None or after != dose
