"""Changes to a plan, what they leave alone, how they are told, and what a plan should be told about."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.criterion import Criterion
from rehab.domain.difference import ChangeKind, difference
from rehab.domain.dose import Dose
from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.errors import UserError
from rehab.domain.phases import next_phase, phase_spans, stay_in_phase
from rehab.domain.plan_check import HintKind, hints
from rehab.domain.plan_edit import (
    Place,
    add_exercise,
    add_routine,
    change_exercises,
    copy_day,
    duplicate_exercise,
    move_day,
    move_exercise,
    moved_to_start,
    remove_exercises,
    remove_routine,
    rename_routine,
    routine_at,
    set_recurrence,
    set_times,
    tidy,
    toggle_day,
)
from rehab.domain.program import (
    EveryNDays,
    PartOfDay,
    Phase,
    Plan,
    Prescription,
    Programme,
    Routine,
    Weekdays,
)

MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)
STRENGTH = Place(0, "strength")


def item(slug: str, **dose: int) -> Prescription:
    return Prescription(slug, slug.title(), Dose(**{"sets": 3, "reps": 12, **dose}))


def routine(key: str, *slugs: str, every: int = 1) -> Routine:
    return Routine(key, key.title(), PartOfDay.EVENING, EveryNDays(every), tuple(item(s) for s in slugs))


def plan() -> Plan:
    phases = (
        Phase(
            "A", "", 0, 2, (), "", (routine("stretch", "pull"), routine("strength", "a", "b", "c", every=2))
        ),
        Phase("B", "", 2, 6, (Criterion("Ready."),), "", (routine("strength", "a"),)),
        Phase("C", "", 6, None, (), "", (routine("strength", "a"),)),
    )
    made = Programme("p", "P", "Plan", "", "", (), (), phases, "", ())
    return Plan(UUID(int=1), UUID(int=2), "p", "Plan", MONDAY, phase_spans(made, MONDAY), MONDAY)


def slugs(of: Plan, place: Place = STRENGTH) -> list[str]:
    return [p.exercise for p in routine_at(of, place).prescriptions]


def test_that_exercises_are_added_moved_doubled_and_removed() -> None:
    start = plan()
    assert slugs(add_exercise(start, STRENGTH, item("d"))) == ["a", "b", "c", "d"]
    assert slugs(add_exercise(start, STRENGTH, item("d"), 1)) == ["a", "d", "b", "c"]
    assert slugs(move_exercise(start, STRENGTH, 0, 2)) == ["b", "c", "a"]
    assert slugs(move_exercise(start, STRENGTH, 2, -5)) == ["c", "a", "b"]
    assert slugs(duplicate_exercise(start, STRENGTH, 1)) == ["a", "b", "b", "c"]
    assert slugs(remove_exercises(start, STRENGTH, {0, 2})) == ["b"]
    assert slugs(start) == ["a", "b", "c"]
    with pytest.raises(UserError, match="routine_unknown"):
        routine_at(start, Place(0, "nowhere"))


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(-2, 5)), max_size=12))
def test_that_moving_loses_and_doubles_no_exercise(moves: list[tuple[int, int]]) -> None:
    moved = plan()
    for index, to in moves:
        moved = move_exercise(moved, STRENGTH, index, to)
    assert sorted(slugs(moved)) == ["a", "b", "c"]


def test_that_several_doses_change_together() -> None:
    changed = change_exercises(
        plan(), STRENGTH, {0, 2}, lambda p: replace(p, dose=p.dose.with_changes(sets=4))
    )
    assert [p.dose.sets for p in routine_at(changed, STRENGTH).prescriptions] == [4, 3, 4]


def test_that_a_day_is_toggled_moved_and_copied() -> None:
    start = plan()
    assert routine_at(toggle_day(start, STRENGTH, 1, MONDAY), STRENGTH).recurrence == Weekdays(
        (0, 1, 2, 4, 6)
    )
    assert routine_at(toggle_day(start, STRENGTH, 0, MONDAY), STRENGTH).recurrence == Weekdays((2, 4, 6))
    assert routine_at(move_day(start, STRENGTH, 0, 1, MONDAY), STRENGTH).recurrence == Weekdays((1, 2, 4, 6))
    copied = copy_day(start, 0, 0, 1, MONDAY)
    assert routine_at(copied, STRENGTH).recurrence == Weekdays((0, 1, 2, 4, 6))
    assert routine_at(copied, Place(0, "stretch")).recurrence == EveryNDays(1)
    one = set_recurrence(start, STRENGTH, Weekdays((3,)))
    with pytest.raises(UserError, match="last_day"):
        toggle_day(one, STRENGTH, 3, MONDAY)


def test_that_sessions_are_added_named_and_removed_and_empty_ones_are_not_followed() -> None:
    grown, key = add_routine(plan(), 0, "Session 3")
    assert [r.key for r in grown.spans[0].phase.routines] == ["stretch", "strength", key]
    assert routine_at(rename_routine(grown, Place(0, key), " Balance "), Place(0, key)).name == "Balance"
    with pytest.raises(UserError, match="name_empty"):
        rename_routine(grown, Place(0, key), "  ")
    assert tidy(grown) == plan()
    assert [r.key for r in remove_routine(plan(), STRENGTH).spans[0].phase.routines] == ["stretch"]


def test_that_the_next_phase_begins_early_and_later_ones_move_along() -> None:
    early = next_phase(plan(), MONDAY + 10 * DAY)
    assert [(s.start - MONDAY).days for s in early.spans] == [0, 10, 38]
    assert [s.end and (s.end - MONDAY).days for s in early.spans] == [9, 37, None]
    assert early.spans[1].phase.weeks_from == pytest.approx(10 / 7)
    with pytest.raises(UserError, match="phase_last"):
        next_phase(plan(), MONDAY + 100 * DAY)
    with pytest.raises(UserError, match="phase_too_short"):
        next_phase(plan(), MONDAY)


def test_that_a_phase_is_made_longer_and_an_open_one_is_not() -> None:
    longer = stay_in_phase(plan(), MONDAY + 3 * DAY, 7)
    assert [(s.start - MONDAY).days for s in longer.spans] == [0, 21, 49]
    with pytest.raises(UserError, match="phase_open"):
        stay_in_phase(plan(), MONDAY + 100 * DAY, 7)


@given(st.lists(st.integers(1, 20), min_size=1, max_size=5))
def test_that_phases_follow_each_other_without_a_gap_whatever_is_made_longer(days: list[int]) -> None:
    longer = plan()
    for more in days:
        longer = stay_in_phase(longer, longer.start, more)
    for one, following in zip(longer.spans, longer.spans[1:], strict=False):
        assert one.end is not None
        assert following.start == one.end + DAY


def test_that_a_plan_moves_to_another_start_as_a_whole() -> None:
    moved = moved_to_start(plan(), MONDAY + 5 * DAY)
    assert [(s.start - MONDAY).days for s in moved.spans] == [5, 19, 47]
    assert moved.effective_from == MONDAY + 5 * DAY


def test_that_a_difference_names_what_changed_and_nothing_else() -> None:
    start = plan()
    assert difference(start, start) == ()
    ruled = Rule(RuleKind.ADD_LOAD, 12, 2, 3, 2)
    changed = change_exercises(
        start, STRENGTH, {0}, lambda p: replace(p, dose=Dose(sets=4, reps=8), rule=ruled)
    )
    changed = remove_exercises(add_exercise(changed, STRENGTH, item("d")), STRENGTH, {1})
    changed = set_times(set_recurrence(changed, STRENGTH, Weekdays((1,))), STRENGTH, (time(8), time(19)))
    changed, _ = add_routine(changed, 1, "New")
    changed = remove_routine(changed, Place(0, "stretch"))
    kinds = [change.kind for change in difference(start, replace(changed, name="Mine"))]
    assert kinds == [
        ChangeKind.NAME,
        ChangeKind.SESSION_REMOVED,
        ChangeKind.DAYS,
        ChangeKind.TIMES,
        ChangeKind.REMOVED,
        ChangeKind.DOSE,
        ChangeKind.RULE,
        ChangeKind.ADDED,
        ChangeKind.SESSION_ADDED,
    ]
    (order,) = difference(start, move_exercise(start, STRENGTH, 0, 2))
    assert order.kind is ChangeKind.ORDER
    assert [c.kind for c in difference(start, stay_in_phase(start, MONDAY, 7))] == [
        ChangeKind.PHASE_DATES
    ] * 3


def found(of: Plan) -> list[tuple[HintKind, str, int | None]]:
    return [(hint.kind, hint.key, hint.index) for hint in hints(of.spans[0])]


def test_that_an_ordinary_plan_gives_no_hint() -> None:
    assert found(plan()) == []


def test_that_hints_name_their_place() -> None:
    grown = plan()
    for slug in ("d", "e"):
        grown = add_exercise(grown, STRENGTH, item(slug))
    assert found(grown) == [(HintKind.MANY_EXERCISES, "strength", None)]
    assert found(duplicate_exercise(plan(), STRENGTH, 0)) == [(HintKind.REPEATED, "strength", 1)]
    empty, key = add_routine(plan(), 0, "New")
    assert found(empty) == [(HintKind.EMPTY, key, None)]
    long = change_exercises(plan(), STRENGTH, {0}, lambda p: replace(p, dose=Dose(minutes=40)))
    assert found(long) == [(HintKind.MANY_MINUTES, "", None)]
    tired = change_exercises(plan(), STRENGTH, {1}, lambda p: replace(p, dose=Dose(reps=8, min_rest_h=72)))
    assert found(tired) == [(HintKind.REST, "strength", 1)]
    meeting = set_times(set_times(plan(), STRENGTH, (time(8),)), Place(0, "stretch"), (time(8),))
    assert (HintKind.OVERLAP in {kind for kind, _, _ in found(meeting)}) is True
