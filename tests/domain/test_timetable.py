"""No sequence of edits, shifts, pauses and undos loses a due session or makes it twice."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab.domain.criterion import Criterion
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.pause import Pause, PauseReason
from rehab.domain.phases import held, next_phase, running, stay_in_phase
from rehab.domain.program import (
    EveryNDays,
    PartOfDay,
    PerWeek,
    Phase,
    PhaseSpan,
    Plan,
    Prescription,
    Recurrence,
    Routine,
    Weekdays,
)
from rehab.domain.rest_hours import next_allowed
from rehab.domain.schedule import (
    Shift,
    Slot,
    Timetable,
    occurrence_key,
    routine_key,
    slots_between,
)
from rehab.domain.session import Done, Session, SetEntry

MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)
LENGTH = 60
NOBODY = UUID(int=0)


def routine(key: str, recurrence: Recurrence, *, times: tuple[time, ...] = (), rest_h: int = 0) -> Routine:
    item = Prescription("raise", "Raise", Dose(sets=2, reps=15, min_rest_h=rest_h))
    return Routine(key, key.title(), PartOfDay.EVENING, recurrence, (item,), times=times)


def plan(*routines: Routine, first: date = MONDAY, last: date | None = None, start: date = MONDAY) -> Plan:
    phase = Phase("A", "", 0, None, (), "", routines)
    return Plan(NOBODY, NOBODY, "p", "Plan", start, (PhaseSpan(phase, start, None),), first, last)


def plan_of_phases(lengths: list[int], gates: list[bool], start: date = MONDAY) -> Plan:
    """Phases of so many days, each with one routine of its own, some of them with an entry criterion."""
    spans, first = [], start
    for index, length in enumerate(lengths):
        entry = (Criterion("Ready."),) if gates[index % len(gates)] else ()
        begin = (first - start).days / 7
        phase = Phase(
            f"{index}", "", begin, begin + length / 7, entry, "", (routine(f"p{index}", EveryNDays(1)),)
        )
        spans.append(PhaseSpan(phase, first, first + (length - 1) * DAY))
        first += length * DAY
    return Plan(NOBODY, NOBODY, "p", "Plan", start, held(tuple(spans), start), start)


def decided(timetable: Timetable, day: date, choice: str) -> Timetable:
    """What the person decides about the running phase, written as a version from a day."""
    newest = timetable.versions[-1]
    try:
        changed = next_phase(newest, day) if choice == "go on" else stay_in_phase(newest, day, 7)
    except UserError:
        return timetable
    kept = [v for v in timetable.versions if v.effective_from < day]
    kept = [replace(v, effective_to=min(v.effective_to or day, day - DAY)) for v in kept]
    version = replace(changed, effective_from=day, spans=held(changed.spans, day))
    return replace(timetable, versions=(*kept, version))


def rest(first: int, last: int | None) -> Pause:
    end = None if last is None else MONDAY + last * DAY
    return Pause(NOBODY, NOBODY, PauseReason.ILLNESS, MONDAY + first * DAY, end)


def names(slots: tuple[Slot, ...]) -> Counter[tuple[date, str]]:
    return Counter((slot.planned_day, slot.routine.key) for slot in slots)


recurrences = st.one_of(
    st.integers(1, 5).map(EveryNDays),
    st.integers(1, 7).map(PerWeek),
    st.sets(st.integers(0, 6), min_size=1).map(lambda days: Weekdays(tuple(sorted(days)))),
)
clock_times = st.sets(st.integers(6, 22), max_size=3).map(lambda hours: tuple(time(h) for h in sorted(hours)))
routines = st.builds(
    lambda r, t, n: routine(f"r{n}", r, times=t), recurrences, clock_times, st.integers(0, 2)
)
routine_sets = st.lists(routines, min_size=1, max_size=3, unique_by=lambda r: r.key)
edits = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, LENGTH - 1), routine_sets),
        st.tuples(st.just("shift"), st.integers(0, 400), st.integers(-14, 14)),
        st.tuples(st.just("pause"), st.integers(0, LENGTH - 1), st.integers(0, 9)),
        st.tuples(st.just("undo"), st.none(), st.none()),
    ),
    max_size=12,
)


def apply(timetable: Timetable, edit: tuple[str, object, object]) -> Timetable:
    """One step of a person, as the services carry it out."""
    kind, one, other = edit
    if kind == "edit":
        assert isinstance(one, int)
        day = MONDAY + one * DAY
        kept = [v for v in timetable.versions if v.effective_from < day]
        kept = [replace(v, effective_to=min(v.effective_to or day, day - DAY)) for v in kept]
        return replace(timetable, versions=(*kept, plan(*other, first=day)))  # type: ignore[misc]
    if kind == "shift":
        assert isinstance(one, int)
        assert isinstance(other, int)
        due = timetable.between(MONDAY, MONDAY + LENGTH * DAY)
        if not due:
            return timetable
        slot = due[one % len(due)]
        shift = Shift(slot.routine.key, slot.planned_day, slot.day + other * DAY)
        others = tuple(s for s in timetable.shifts if (s.key, s.origin) != (shift.key, shift.origin))
        return replace(timetable, shifts=(*others, shift))
    assert isinstance(one, int)
    assert isinstance(other, int)
    return replace(timetable, pauses=(*timetable.pauses, rest(one, one + other)))


@settings(max_examples=150, deadline=None)
@given(routine_sets, edits)
def test_that_no_slot_is_lost_or_doubled_by_any_sequence_of_edits(
    first: list[Routine], steps: list[tuple[str, object, object]]
) -> None:
    history = [Timetable((plan(*first),))]
    for step in steps:
        if step[0] == "undo":
            if len(history) > 1:
                history.pop()
        else:
            history.append(apply(history[-1], step))
    timetable = history[-1]
    wide = timetable.between(MONDAY - 30 * DAY, MONDAY + (LENGTH + 60) * DAY)

    planned: Counter[tuple[date, str]] = Counter()
    for version in timetable.versions:
        end = version.effective_to or MONDAY + (LENGTH + 60) * DAY
        for slot in slots_between(version, version.effective_from, end):
            planned[slot.day, slot.routine.key] += 1
    assert set(planned.values()) <= {1}
    assert names(wide) == planned
    day_by_day = tuple(s for i in range(-30, LENGTH + 61) for s in timetable.on(MONDAY + i * DAY))
    assert day_by_day == wide
    assert [slot.day for slot in wide] == sorted(slot.day for slot in wide)


@settings(max_examples=60, deadline=None)
@given(routine_sets, routine_sets, st.integers(1, LENGTH - 1))
def test_that_an_edit_from_a_day_leaves_every_earlier_day_as_it_was(
    first: list[Routine], second: list[Routine], day: int
) -> None:
    before = Timetable((plan(*first),))
    after = apply(before, ("edit", day, second))
    last = MONDAY + (day - 1) * DAY
    assert names(after.between(MONDAY, last)) == names(before.between(MONDAY, last))
    assert [s.day for s in after.between(MONDAY, last)] == [s.day for s in before.between(MONDAY, last)]


@given(recurrences, st.integers(0, LENGTH), st.integers(0, 20))
def test_that_a_pause_marks_exactly_its_days(recurrence: Recurrence, first: int, length: int) -> None:
    timetable = Timetable((plan(routine("a", recurrence)),), pauses=(rest(first, first + length),))
    for slot in timetable.between(MONDAY, MONDAY + LENGTH * DAY):
        assert slot.paused is (first <= (slot.day - MONDAY).days <= first + length)


decisions = st.lists(
    st.tuples(st.integers(1, 20), st.sampled_from(["go on", "stay", "undo"])), min_size=1, max_size=6
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.integers(2, 20), min_size=2, max_size=4),
    st.lists(st.booleans(), min_size=1, max_size=4),
    decisions,
)
def test_that_a_phase_with_a_criterion_is_entered_by_a_decision_and_the_past_stays(
    lengths: list[int], gates: list[bool], steps: list[tuple[int, str]]
) -> None:
    history = [Timetable((plan_of_phases(lengths, gates),))]
    entered: list[set[int]] = [set()]
    day = MONDAY
    for later, choice in steps:
        if choice == "undo":
            # Taken back on the day it was decided: no day has passed in between.
            if len(history) > 1 and history[-1].versions[-1].effective_from == day:
                history.pop()
                entered.pop()
            continue
        day += later * DAY
        before = history[-1]
        after = decided(before, day, choice)
        past = (MONDAY, day - DAY)
        assert names(after.between(*past)) == names(before.between(*past))
        index = running(before.versions[-1], day - DAY)
        by_person = {index + 1} if choice == "go on" and after is not before and index is not None else set()
        history.append(after)
        entered.append(entered[-1] | by_person)
    slots = history[-1].between(MONDAY, MONDAY + 200 * DAY)
    assert set(names(slots).values()) <= {1}
    assert len({slot.day for slot in slots}) == len(slots)
    seen = {int(slot.phase.name) for slot in slots}
    for index in range(1, len(lengths)):
        if gates[index % len(gates)] and index not in entered[-1]:
            assert index not in seen


def test_that_a_phase_waits_for_as_long_as_nobody_decides() -> None:
    timetable = Timetable((plan_of_phases([7, 7], [True]),))
    late = timetable.on(MONDAY + 300 * DAY)
    assert [slot.routine.key for slot in late] == ["p0"]
    begun = decided(timetable, MONDAY + 300 * DAY, "go on")
    assert [slot.routine.key for slot in begun.on(MONDAY + 299 * DAY)] == ["p0"]
    assert [slot.routine.key for slot in begun.on(MONDAY + 300 * DAY)] == ["p1"]
    assert begun.versions[-1].spans[1].meant_end == MONDAY + 306 * DAY


def test_that_any_day_of_a_week_is_open_until_the_next_phase_begins() -> None:
    plan = plan_of_phases([7, 7], [True])
    first = plan.spans[0]
    loose = replace(first, phase=replace(first.phase, routines=(routine("p0", PerWeek(2)),)))
    timetable = Timetable((replace(plan, spans=(loose, plan.spans[1])),))
    begun = decided(timetable, MONDAY + 2 * DAY, "go on")
    (slot,) = begun.on(MONDAY)
    assert slot.last_day == MONDAY + DAY
    stayed = decided(timetable, MONDAY + 2 * DAY, "stay")
    (slot,) = stayed.on(MONDAY)
    assert slot.last_day == MONDAY + 6 * DAY


def test_that_a_phase_without_a_criterion_begins_on_its_day() -> None:
    timetable = Timetable((plan_of_phases([7, 7], [False]),))
    assert [slot.routine.key for slot in timetable.between(MONDAY + 6 * DAY, MONDAY + 7 * DAY)] == [
        "p0",
        "p1",
    ]


def test_that_a_shifted_session_is_known_by_its_own_day_and_can_come_back() -> None:
    timetable = Timetable((plan(routine("a", Weekdays((0, 3)))),), (Shift("a", MONDAY, MONDAY + DAY),))
    (moved,) = timetable.on(MONDAY + DAY)
    assert (moved.shifted, moved.planned_day, moved.day) == (True, MONDAY, MONDAY + DAY)
    assert timetable.on(MONDAY) == ()
    assert timetable.slot("a", MONDAY) == moved
    back = replace(timetable, shifts=(Shift("a", MONDAY, MONDAY),))
    assert [slot.shifted for slot in back.on(MONDAY)] == [False]


def test_that_a_shift_onto_a_day_with_the_same_session_keeps_both() -> None:
    timetable = Timetable((plan(routine("a", EveryNDays(1))),), (Shift("a", MONDAY, MONDAY + DAY),))
    assert [slot.planned_day for slot in timetable.on(MONDAY + DAY)] == [MONDAY, MONDAY + DAY]


def test_that_a_shift_of_a_session_the_plan_no_longer_has_is_forgotten() -> None:
    timetable = Timetable((plan(routine("b", EveryNDays(1))),), (Shift("a", MONDAY, MONDAY + DAY),))
    assert [slot.routine.key for slot in timetable.on(MONDAY + DAY)] == ["b"]
    assert timetable.slot("a", MONDAY) is None


def test_that_several_sessions_a_day_have_times_keys_and_parts_of_the_day() -> None:
    times = (time(8), time(13), time(19))
    slots = Timetable((plan(routine("a", EveryNDays(1), times=times)),)).on(MONDAY)
    assert [(s.at, s.routine.key, s.routine.part.value, s.number, s.of) for s in slots] == [
        (time(8), "a", "morning", 1, 3),
        (time(13), "a#2", "midday", 2, 3),
        (time(19), "a#3", "evening", 3, 3),
    ]
    assert [routine_key(occurrence_key("a", n)) for n in (1, 2, 3)] == ["a", "a", "a"]


@pytest.mark.parametrize("times", [(time(9), time(8)), (time(8), time(8)), tuple(time(h) for h in range(7))])
def test_that_times_out_of_order_or_too_many_are_refused(times: tuple[time, ...]) -> None:
    with pytest.raises(UserError, match="times_invalid"):
        routine("a", EveryNDays(1), times=times)


@pytest.mark.parametrize("n", range(1, 8))
def test_that_any_days_of_a_week_are_as_many_as_asked_in_every_week(n: int) -> None:
    timetable = Timetable((plan(routine("a", PerWeek(n))),))
    for week in range(60):
        monday = MONDAY + 7 * week * DAY
        slots = timetable.between(monday, monday + 6 * DAY)
        assert len(slots) == n
        assert {slot.last_day for slot in slots} == {monday + 6 * DAY}


def test_that_any_days_of_a_week_stay_open_until_their_week_ends() -> None:
    timetable = Timetable((plan(routine("a", PerWeek(2))),))
    saturday = MONDAY + 5 * DAY
    assert [slot.day for slot in timetable.still_open(saturday)] == [MONDAY, MONDAY + 3 * DAY]
    next_monday = timetable.still_open(MONDAY + 7 * DAY)
    assert [slot.planned_day for slot in next_monday] == [MONDAY + 10 * DAY]


def test_that_a_week_goes_on_over_a_new_version_and_ends_with_another_programme() -> None:
    old = plan(routine("a", PerWeek(2)), last=MONDAY + DAY)
    new = plan(routine("a", PerWeek(2)), first=MONDAY + 2 * DAY)
    (first,) = Timetable((old, new)).on(MONDAY)
    assert first.last_day == MONDAY + 6 * DAY
    other = replace(new, slug="other", start=MONDAY + 2 * DAY)
    (first,) = Timetable((old, other)).on(MONDAY)
    assert first.last_day == MONDAY + DAY


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027])
def test_that_the_turn_of_a_year_changes_nothing(year: int) -> None:
    start = date(year, 12, 20)
    timetable = Timetable((plan(routine("a", EveryNDays(2)), first=start, start=start),))
    days = [slot.day for slot in timetable.between(start, start + 30 * DAY)]
    assert [(b - a).days for a, b in pairwise(days)] == [2] * 15
    weekly = Timetable((plan(routine("a", PerWeek(3)), first=start, start=start),))
    monday = start + (7 - start.weekday()) % 7 * DAY
    assert [len(weekly.between(monday + 7 * w * DAY, monday + (7 * w + 6) * DAY)) for w in range(3)] == [
        3
    ] * 3


# rest between loads


def done(at: datetime, *, key: str = "a", share: Done = Done.ALL, sets: tuple[SetEntry, ...] = ()) -> Session:
    return Session(
        NOBODY, NOBODY, share, at, at.date(), "", key, at.date(), None, None, None, None, None, "", sets
    )


def test_that_the_next_load_is_allowed_after_its_hours_of_rest() -> None:
    asked = routine("a", EveryNDays(1), rest_h=48)
    at = datetime(2026, 3, 2, 19, tzinfo=UTC)
    assert next_allowed(asked, [done(at)]) == at + timedelta(hours=48)
    assert next_allowed(asked, [done(at, share=Done.NONE)]) is None
    assert next_allowed(asked, [done(at, key="b")]) is None
    assert next_allowed(routine("a", EveryNDays(1)), [done(at)]) is None


def test_that_only_what_was_really_loaded_asks_for_rest() -> None:
    asked = routine("a", EveryNDays(1), rest_h=24)
    at = datetime(2026, 3, 2, 19, tzinfo=UTC)
    skipped = SetEntry("raise", "Raise", 3, 0)
    loaded = SetEntry("raise", "Raise", 3, 2)
    assert next_allowed(asked, [done(at, sets=(skipped,))]) is None
    assert next_allowed(asked, [done(at, key="other", sets=(loaded,))]) == at + timedelta(hours=24)


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 10, 24)])
def test_that_rest_is_counted_in_elapsed_hours_when_the_clocks_change(day: date) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    at = datetime(day.year, day.month, day.day, 19, tzinfo=berlin).astimezone(UTC)
    allowed = next_allowed(routine("a", EveryNDays(1), rest_h=24), [done(at)])
    assert allowed is not None
    assert (allowed - at).total_seconds() == 24 * 3600
    assert allowed.astimezone(berlin).hour in (18, 20)


def test_that_rest_does_not_change_with_a_journey() -> None:
    home, away = timezone(timedelta(hours=1)), timezone(timedelta(hours=-8))
    at = datetime(2026, 3, 2, 19, tzinfo=home)
    allowed = next_allowed(routine("a", EveryNDays(1), rest_h=48), [done(at)])
    assert allowed == datetime(2026, 3, 4, 10, tzinfo=away)
