"""The way back to running goes by the pain during a run and by the morning after it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from rehab.domain.pain import Response
from rehab.domain.return_plan import (
    LEVELS,
    GateItem,
    ReturnPlan,
    Step,
    Trial,
    gate_left,
    gate_pain,
    level_of,
    propose,
)

MONDAY = date(2026, 1, 5)
PLAN = ReturnPlan(UUID(int=1), UUID(int=2), MONDAY, 3, MONDAY)
SETTLED, LINGERING, FLARED = Response.SETTLED, Response.LINGERING, Response.FLARED


def trials(*found: tuple[int | None, Response | None]) -> list[Trial]:
    return [Trial(MONDAY + timedelta(days=2 * n), pain, after) for n, (pain, after) in enumerate(found)]


TODAY = MONDAY + timedelta(days=9)


def test_that_levels_go_from_one_minute_to_thirty_without_a_break() -> None:
    assert [(level.run_min, level.walk_min, level.times) for level in LEVELS[:2]] == [(1, 4, 6), (2, 3, 6)]
    assert [level.minutes for level in LEVELS[-3:]] == [20, 25, 30]
    assert [level.number for level in LEVELS] == list(range(1, 11))
    with pytest.raises(ValueError, match="11"):
        level_of(11)


def test_that_every_check_has_to_be_passed() -> None:
    passed = {item.value: True for item in GateItem}
    assert gate_left(passed) == ()
    assert gate_left(passed | {"hops": False}) == (GateItem.HOPS,)
    assert gate_left({}) == tuple(GateItem)
    assert (gate_pain(bone=False), gate_pain(bone=True)) == (2, 0)


def test_that_the_plan_begins_with_its_level_today() -> None:
    found = propose(PLAN, [], TODAY)
    assert (found.step, found.level, found.next_on, found.why) == (Step.STAY, 3, TODAY, "begin")


@pytest.mark.parametrize(
    ("runs", "step", "level", "why"),
    [
        ([(1, SETTLED)], Step.STAY, 3, "more"),
        ([(1, SETTLED), (2, SETTLED)], Step.UP, 4, "settled"),
        ([(1, SETTLED), (3, SETTLED)], Step.STAY, 3, "more"),
        ([(1, SETTLED), (1, LINGERING)], Step.STAY, 3, "more"),
        ([(1, SETTLED), (None, SETTLED)], Step.STAY, 3, "unscored"),
        ([(1, SETTLED), (5, SETTLED)], Step.STAY, 3, "more"),
        ([(1, SETTLED), (6, SETTLED)], Step.DOWN, 2, "pain"),
        ([(1, SETTLED), (1, FLARED)], Step.DOWN, 2, "morning"),
        ([(6, FLARED), (1, SETTLED), (0, SETTLED)], Step.UP, 4, "settled"),
        ([(1, SETTLED), (1, None)], Step.STAY, 3, "more"),
    ],
)
def test_that_two_settled_runs_lead_on_and_pain_leads_back(
    runs: list[tuple[int | None, Response | None]], step: Step, level: int, why: str
) -> None:
    found = propose(PLAN, trials(*runs), TODAY)
    assert (found.step, found.level, found.why) == (step, level, why)


def test_that_the_next_run_is_on_the_second_day_and_never_in_the_past() -> None:
    last = trials((1, SETTLED))
    assert propose(PLAN, last, MONDAY).next_on == MONDAY + timedelta(days=2)
    assert propose(PLAN, last, TODAY).next_on == TODAY


def test_that_a_run_waits_for_its_morning() -> None:
    runs = trials((1, SETTLED), (1, None))
    assert propose(PLAN, runs, runs[-1].day).step is Step.WAIT
    assert propose(PLAN, runs, runs[-1].day + timedelta(days=1)).step is Step.WAIT
    assert propose(PLAN, runs, runs[-1].day + timedelta(days=2)).step is Step.STAY


def test_that_the_first_level_rests_and_the_last_one_ends() -> None:
    first, last = replace(PLAN, level=1), replace(PLAN, level=10)
    assert propose(first, trials((7, None)), TODAY).step is Step.REST
    assert propose(last, trials((0, SETTLED), (0, SETTLED)), TODAY).step is Step.DONE


def test_that_any_pain_stops_when_a_bone_was_hurt() -> None:
    bone = replace(PLAN, bone=True)
    found = propose(bone, trials((0, SETTLED), (1, SETTLED)), TODAY)
    assert (found.step, found.next_on, found.why) == (Step.STOP, None, "bone")
    assert propose(bone, trials((0, SETTLED), (0, SETTLED)), TODAY).step is Step.UP


def test_that_a_proposal_put_off_comes_back_with_the_next_run() -> None:
    runs = trials((1, SETTLED), (1, SETTLED))
    put_off = replace(PLAN, declined_on=runs[-1].day)
    assert propose(put_off, runs, TODAY).step is Step.STAY
    again = [*runs, Trial(runs[-1].day + timedelta(days=2), 1, SETTLED)]
    assert propose(put_off, again, TODAY).step is Step.UP
    hurt = trials((1, SETTLED), (8, FLARED))
    assert propose(replace(PLAN, declined_on=hurt[-1].day), hurt, TODAY).step is Step.STAY
