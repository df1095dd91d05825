"""What was tried, for how long, and what the pain did meanwhile."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.checkup import Urgency
from rehab.domain.errors import UserError
from rehab.domain.flag import Flag, most_urgent, require_closing, waited_on
from rehab.domain.ledger import tried, washouts, window
from rehab.domain.pain_map import Change, PainMap, Place, Quality, Spot, compare, require_spots
from rehab.domain.patient import Side
from rehab.domain.treatment import Treatment, TreatmentKind
from tests.builders import NOW

START = date(2026, 9, 1)
EPISODE = UUID(int=1)


def day(number: int) -> date:
    return START + timedelta(days=number)


def course(kind: TreatmentKind, first: int, last: int | None) -> Treatment:
    return Treatment(uuid4(), EPISODE, kind, day(first), None if last is None else day(last))


VALUES = {day(i): 6.0 if i < 20 else 4.0 for i in range(60)}


def test_that_a_course_is_compared_with_the_two_weeks_before_it() -> None:
    (line,) = tried([course(TreatmentKind.INSOLE, 20, 47)], VALUES, day(60))
    assert (line.before.n, line.before.mean) == (14, 6)
    assert (line.after.n, line.after.mean) == (14, 4)
    assert (line.days, line.change) == (28, -2)
    assert line.interval is not None
    assert line.interval[0] < -2 < line.interval[1] < 0


def test_that_sessions_of_a_kind_stand_in_one_line_and_are_followed_by_their_window() -> None:
    sessions = [course(TreatmentKind.SHOCKWAVE, n, n) for n in (20, 27, 34)]
    (line,) = tried(sessions, VALUES, day(60))
    assert len(line.treatments) == 3
    assert (line.after.first, line.after.last) == (day(35), day(48))


def test_that_sessions_far_apart_are_two_lines_newest_first() -> None:
    lines = tried([course(TreatmentKind.VISIT, n, n) for n in (0, 50)], VALUES, day(60))
    assert [line.first for line in lines] == [day(50), day(0)]


def test_that_too_few_values_give_no_comparison() -> None:
    few = {day(19): 6.0, day(18): 5.0, day(40): 4.0}
    (line,) = tried([course(TreatmentKind.TAPE, 20, None)], few, day(45))
    assert (line.change, line.interval) == (None, None)
    assert (line.before.n, line.after.n) == (2, 1)


def test_that_what_has_not_begun_is_left_out_and_what_goes_on_counts_to_today() -> None:
    lines = tried(
        [course(TreatmentKind.TAPE, 50, None), course(TreatmentKind.ICE, 99, None)], VALUES, day(59)
    )
    assert [(line.kind, line.days, line.last) for line in lines] == [(TreatmentKind.TAPE, 10, None)]


def test_that_an_injection_is_followed_by_six_weeks_of_wash_out() -> None:
    entries = [course(TreatmentKind.INJECTION, 3, 3), course(TreatmentKind.TAPE, 0, 9)]
    assert washouts(entries) == ((day(3), day(44)),)


@given(st.dictionaries(st.integers(0, 60).map(day), st.integers(0, 10).map(float)), st.integers(0, 60))
def test_that_a_window_never_leaves_the_scale(values: dict[date, float], first: int) -> None:
    found = window(values, day(first), day(first + 13))
    assert 0 <= found.n <= 14
    assert found.mean is None or 0 <= found.mean <= 10


def test_that_a_flag_pauses_until_the_day_of_the_look() -> None:
    flag = Flag(uuid4(), EPISODE, "S02", Urgency.WEEK, day(3), closed=day(6), closed_by="Dr Weber")
    assert [waited_on([flag], day(n)) for n in (2, 3, 5, 6)] == [False, True, True, False]


def test_that_the_most_urgent_open_flag_decides() -> None:
    week = Flag(uuid4(), EPISODE, "S02", Urgency.WEEK, day(1))
    today = Flag(uuid4(), EPISODE, "U08", Urgency.TODAY, day(3))
    closed = Flag(uuid4(), EPISODE, "U07", Urgency.EMERGENCY, day(0), closed=day(1), closed_by="me")
    assert most_urgent([week, today, closed]) is today
    assert most_urgent([closed]) is None


@pytest.mark.parametrize(
    ("who", "when", "code"),
    [
        (" ", day(4), "flag_who_missing"),
        ("x" * 201, day(4), "flag_who_too_long"),
        ("me", day(2), "flag_closed_before_opened"),
    ],
)
def test_that_closing_says_who_and_when(who: str, when: date, code: str) -> None:
    with pytest.raises(UserError, match=code):
        require_closing(Flag(uuid4(), EPISODE, "S02", Urgency.WEEK, day(3)), who, when)


def pain_map(*spots: Spot) -> PainMap:
    return PainMap(uuid4(), EPISODE, NOW, NOW.date(), spots)


def test_that_two_maps_tell_what_changed() -> None:
    before = pain_map(Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 6), Spot(Place.SQUEEZE, Side.LEFT, 3))
    now = pain_map(Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 4), Spot(Place.MEDIAL_ANKLE, Side.RIGHT, None))
    kinds = {(c.place, c.side): c.kind for c in compare(before, now)}
    assert kinds == {
        (Place.PLANTAR_MEDIAL, Side.LEFT): Change.WEAKER,
        (Place.SQUEEZE, Side.LEFT): Change.GONE,
        (Place.MEDIAL_ANKLE, Side.RIGHT): Change.NEW,
    }


def test_that_a_map_refuses_nonsense() -> None:
    spot = Spot(Place.SQUEEZE, Side.LEFT, 3, (Quality.SHARP,))
    for wrong, code in (((), "map_empty"), ((spot, spot), "spot_twice")):
        with pytest.raises(UserError, match=code):
            require_spots(wrong, "")
    with pytest.raises(UserError, match="pain_out_of_range"):
        Spot(Place.SQUEEZE, Side.LEFT, 11)
    with pytest.raises(UserError, match="spot_without_side"):
        Spot(Place.SQUEEZE, Side.BOTH)
