"""Where things stand on a chart."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.charts.layout import Span, build_layout, spread, ticks

FIRST = date(2026, 9, 14)
SPAN = Span(FIRST, FIRST + timedelta(days=62))


def test_that_a_day_is_found_again_under_its_own_place():
    layout = build_layout((900, 420), SPAN, 1.0, 1, strip=True, bars=True)
    for number in range(SPAN.days):
        day = FIRST + timedelta(days=number)
        assert layout.day_at(layout.x_of(day)) == day


def test_that_a_pointer_outside_finds_the_nearest_day():
    layout = build_layout((900, 420), SPAN, 1.0, 1, strip=True, bars=True)
    assert layout.day_at(-50) == SPAN.first
    assert layout.day_at(5000) == SPAN.last


@pytest.mark.parametrize(("size", "scale"), [((820, 270), 1.0), ((1300, 700), 1.0), ((820, 660), 2.0)])
def test_that_the_parts_stand_below_each_other_inside_the_area(size, scale):
    layout = build_layout(size, SPAN, scale, 3, strip=True, bars=True)
    assert layout.strip is not None
    assert layout.bars is not None
    heights = [0, layout.rail, layout.top, layout.bottom, *layout.strip, *layout.bars, layout.dates, size[1]]
    assert heights == sorted(heights)


def test_that_margins_are_those_of_the_design():
    layout = build_layout((900, 420), SPAN, 1.0, 1, strip=True, bars=True)
    assert layout.left == 46
    assert 900 - layout.right == 128


@given(st.lists(st.tuples(st.floats(60, 300), st.sampled_from([15.0, 30.0])), max_size=5))
def test_that_labels_move_apart_by_at_least_the_gap(labels):
    wanted, heights = [w for w, _ in labels], [h for _, h in labels]
    placed = spread(wanted, heights, (50, 310), 15)
    boxes = sorted(zip(placed, heights, strict=True))
    for (one, high), (other, low) in pairwise(boxes):
        assert other - one >= max(15, (high + low) / 2) - 1e-6
    if sum(heights) <= 260:
        assert all(y - h / 2 + 1e-6 >= 50 and y + h / 2 <= 310 + 1e-6 for y, h in boxes)


def test_that_labels_with_room_stay_where_they_belong():
    assert spread([100, 200], [15, 15], (50, 310), 15) == [100, 200]


@pytest.mark.parametrize(
    ("days", "first_ticks", "months"),
    [
        (63, [FIRST, FIRST + timedelta(days=7)], False),
        (183, [FIRST, FIRST + timedelta(days=28)], False),
        (730, [date(2026, 10, 1), date(2027, 1, 1)], True),
    ],
)
def test_that_dates_are_labelled_by_week_or_by_month(days, first_ticks, months):
    found, by_month = ticks(Span(FIRST, FIRST + timedelta(days=days - 1)), 10)
    assert list(found[:2]) == first_ticks
    assert by_month is months
    assert len(found) <= 11
