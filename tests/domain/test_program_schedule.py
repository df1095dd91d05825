"""Which sessions are due on which day, and which programme is suggested."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.criterion import Criterion
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.phases import phase_spans
from rehab.domain.program import (
    EveryNDays,
    PartOfDay,
    Phase,
    Plan,
    Prescription,
    Programme,
    Recurrence,
    Routine,
    Weekdays,
    per_week,
)
from rehab.domain.schedule import falls_on, slots_between, slots_on
from rehab.domain.suits import Suits, suggest

MONDAY = date(2026, 3, 2)
DAILY = EveryNDays(1)


def routine(key: str, recurrence: Recurrence = DAILY, part: PartOfDay = PartOfDay.EVENING) -> Routine:
    return Routine(
        key, key.title(), part, recurrence, (Prescription("raise", "Raise", Dose(sets=2, reps=15)),)
    )


def phase(name: str, start: float, end: float | None, *routines: Routine) -> Phase:
    return Phase(
        name, "Aim.", start, end, (Criterion("Criterion."),), "Move on.", routines or (routine("evening"),)
    )


def programme(
    *phases: Phase, code: str = "P01", sites: tuple[str, ...] = ("heel",), suits: Suits | None = None
) -> Programme:
    return Programme(
        slug=code.lower(),
        code=code,
        name="Programme",
        summary="",
        condition="heel-pain",
        sites=sites,
        review_weeks=(2,),
        phases=phases or (phase("Only", 0, None),),
        evidence="",
        tags=("P",),
        suits=suits or Suits(("weeks",)),
    )


def plan(*phases: Phase, start: date = MONDAY, first: date | None = None, last: date | None = None) -> Plan:
    return Plan(
        id=UUID(int=1),
        episode_id=UUID(int=2),
        slug="p",
        name="Plan",
        start=start,
        spans=phase_spans(programme(*phases), start),
        effective_from=first or start,
        effective_to=last,
    )


def due(of: Plan, day: int) -> list[str]:
    return [slot.routine.key for slot in slots_on(of, MONDAY + timedelta(days=day))]


def test_that_weekdays_fall_on_their_days_only() -> None:
    days = [d for d in range(14) if falls_on(Weekdays((0, 4)), MONDAY + timedelta(days=d), MONDAY)]
    assert days == [0, 4, 7, 11]


@given(st.integers(1, 14), st.integers(-60, 200))
def test_that_an_interval_counts_from_its_first_day_and_not_before(n: int, day: int) -> None:
    assert falls_on(EveryNDays(n), MONDAY + timedelta(days=day), MONDAY) is (day >= 0 and day % n == 0)


@pytest.mark.parametrize("n", range(1, 8))
def test_that_sessions_a_week_are_as_many_as_asked_and_spread(n: int) -> None:
    days = per_week(n).days
    assert len(set(days)) == n
    if n <= 3:
        gaps = [(later - earlier) % 7 for earlier, later in zip(days, (*days[1:], days[0] + 7), strict=True)]
        assert all(gap != 1 for gap in gaps)


@pytest.mark.parametrize("n", [0, 8, -1])
def test_that_other_numbers_a_week_are_refused(n: int) -> None:
    with pytest.raises(UserError, match="per_week_invalid"):
        per_week(n)


@pytest.mark.parametrize("days", [(), (7,), (-1,), (1, 1)])
def test_that_impossible_weekdays_are_refused(days: tuple[int, ...]) -> None:
    with pytest.raises(UserError, match="weekdays_invalid"):
        Weekdays(days)


@pytest.mark.parametrize("n", [0, 15])
def test_that_impossible_intervals_are_refused(n: int) -> None:
    with pytest.raises(UserError, match="interval_invalid"):
        EveryNDays(n)


def test_that_phases_follow_each_other_day_by_day() -> None:
    spans = phase_spans(programme(phase("A", 0, 2), phase("B", 2, 6), phase("C", 6, None)), MONDAY)
    assert [(s.start - MONDAY).days for s in spans] == [0, 14, 42]
    assert [s.end and (s.end - MONDAY).days for s in spans] == [13, 41, None]


def test_that_parts_of_a_week_become_whole_days() -> None:
    spans = phase_spans(programme(phase("A", 0, 4 / 7), phase("B", 4 / 7, 11 / 7)), MONDAY)
    assert [((s.start - MONDAY).days, s.end and (s.end - MONDAY).days) for s in spans] == [(0, 3), (4, 10)]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.integers(0, 220))
def test_that_every_day_has_exactly_one_phase_until_the_end(lengths: list[int], day: int) -> None:
    edges = [sum(lengths[:i]) / 7 for i in range(len(lengths) + 1)]
    phases = [phase(str(i), edges[i], edges[i + 1]) for i in range(len(lengths))]
    span = plan(*phases).span_on(MONDAY + timedelta(days=day))
    if day < sum(lengths):
        assert span is not None
        assert sum(lengths[: int(span.phase.name)]) <= day < sum(lengths[: int(span.phase.name) + 1])
    else:
        assert span is None


def test_that_sessions_change_with_the_phase() -> None:
    of = plan(phase("A", 0, 1, routine("light")), phase("B", 1, 2, routine("heavy")))
    assert [due(of, day) for day in (-1, 0, 6, 7, 13, 14)] == [
        [],
        ["light"],
        ["light"],
        ["heavy"],
        ["heavy"],
        [],
    ]


def test_that_an_interval_starts_anew_with_each_phase() -> None:
    of = plan(phase("A", 0, 1, routine("a", EveryNDays(2))), phase("B", 1, 2, routine("b", EveryNDays(2))))
    assert [day for day in range(14) if due(of, day)] == [0, 2, 4, 6, 7, 9, 11, 13]


def test_that_sessions_come_in_the_order_of_the_day() -> None:
    parts = {
        "any": PartOfDay.ANY,
        "evening": PartOfDay.EVENING,
        "waking": PartOfDay.ON_WAKING,
        "midday": PartOfDay.MIDDAY,
        "morning": PartOfDay.MORNING,
    }
    of = plan(phase("A", 0, None, *(routine(key, DAILY, part) for key, part in parts.items())))
    assert due(of, 3) == ["waking", "morning", "midday", "evening", "any"]


def test_that_a_version_counts_only_while_it_is_in_force() -> None:
    of = plan(phase("A", 0, None), first=MONDAY + timedelta(days=2), last=MONDAY + timedelta(days=4))
    assert [day for day in range(8) if due(of, day)] == [2, 3, 4]


def test_that_a_range_holds_both_ends_and_an_empty_one_nothing() -> None:
    of = plan(phase("A", 0, None))
    slots = slots_between(of, MONDAY, MONDAY + timedelta(days=2))
    assert [(slot.day - MONDAY).days for slot in slots] == [0, 1, 2]
    assert slots_between(of, MONDAY, MONDAY - timedelta(days=1)) == ()


def test_that_weeks_are_counted_from_one() -> None:
    of = plan(phase("A", 0, None))
    assert [of.week_on(MONDAY + timedelta(days=day)) for day in (0, 6, 7, 62)] == [1, 1, 2, 9]


def test_that_the_length_of_a_session_is_in_whole_minutes_and_at_least_one() -> None:
    assert routine("a").minutes == 2
    short = Routine("b", "B", PartOfDay.ANY, DAILY, (Prescription("x", "X", Dose(hold_s=5)),))
    assert short.minutes == 1


def test_that_a_programme_lasts_until_its_last_phase_ends() -> None:
    assert programme(phase("A", 0, 2), phase("B", 2, 6)).weeks == 6
    assert programme(phase("A", 0, None)).weeks is None


STRETCH = programme(code="P01", suits=Suits(("days", "weeks"), ("first-steps",)))
LOAD = programme(code="P02", suits=Suits(("months", "over-a-year")))
RUNNERS = programme(code="P04", suits=Suits(("months",), ("running",)))
BACK = programme(code="P08", suits=Suits(("months",), (), ("back",)))
RESET = programme(code="P03", suits=Suits())
ALL = (STRETCH, LOAD, RESET, RUNNERS, BACK)


@pytest.mark.parametrize(
    ("duration", "worst_when", "spot", "expected"),
    [
        ("weeks", ("first-steps",), "", STRETCH),
        ("months", ("first-steps",), "", LOAD),
        ("months", ("running",), "under", RUNNERS),
        ("months", ("running", "first-steps"), "", LOAD),
        ("months", ("running",), "back", BACK),
        ("", (), "", STRETCH),
        ("", ("running",), "", STRETCH),
        ("unheard-of", ("whatever",), "nowhere", STRETCH),
    ],
)
def test_that_the_best_match_is_suggested(
    duration: str, worst_when: tuple[str, ...], spot: str, expected: Programme
) -> None:
    found = suggest(ALL, "heel", duration, worst_when, spot)
    assert found is not None
    assert found.code == expected.code


def test_that_nothing_is_suggested_for_another_site_or_without_durations() -> None:
    assert suggest(ALL, "shoulder", "weeks") is None
    assert suggest((RESET,), "heel", "days") is None
    assert suggest((), "heel") is None
