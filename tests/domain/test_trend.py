from datetime import date, timedelta

import pytest

from rehab.domain.trend import trend

DAY_0 = date(2026, 1, 5)


def values(*pairs: tuple[int, float]) -> list[tuple[date, float]]:
    return [(DAY_0 + timedelta(days=i), value) for i, value in pairs]


def test_that_fewer_than_five_values_draw_no_line() -> None:
    assert trend(values((0, 5), (1, 5), (2, 5), (3, 5))) == ()
    assert trend([]) == ()


def test_that_a_constant_log_draws_a_constant_line_inside_its_range() -> None:
    line = trend(values(*[(i, 6.0) for i in range(30)]))
    assert [point.day for point in line] == [DAY_0 + timedelta(days=i) for i in range(30)]
    assert all(point.level == pytest.approx(6.0) for point in line)
    assert all(point.low < 6.0 < point.high for point in line)


def test_that_a_falling_log_is_followed() -> None:
    line = trend(values(*[(i, 8.0 - i / 10) for i in range(60)]))
    assert all(abs(point.level - (8.0 - i / 10)) < 0.15 for i, point in enumerate(line))


def test_that_the_line_has_a_gap_where_fewer_than_three_values_are_near() -> None:
    line = trend(values(*[(i, 5.0) for i in range(10)], (22, 5.0), *[(i, 5.0) for i in range(40, 50)]))
    shown = {(point.day - DAY_0).days for point in line}
    assert set(range(10)) <= shown
    assert set(range(40, 50)) <= shown
    assert not shown & set(range(15, 35))


def test_that_fewer_values_make_a_wider_range() -> None:
    dense = trend(values(*[(i, 4 + i % 2) for i in range(40)]))
    sparse = trend(values(*[(i, 4 + i % 2) for i in range(0, 40, 3)]))
    assert sparse[6].high - sparse[6].low > dense[6].high - dense[6].low


@pytest.mark.parametrize("level", [0.0, 10.0])
def test_that_the_range_stays_on_the_scale(level: float) -> None:
    line = trend(values(*[(i, level) for i in range(20)]))
    assert all(0 <= point.low <= point.level <= point.high <= 10 for point in line)
