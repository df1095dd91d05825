"""What does not count in full is named with its days."""

from datetime import timedelta
from typing import Any

from rehab.domain.history import Score, TreatmentSpan
from rehab.domain.left_out import Dropped, left_out
from rehab.domain.pain import Measure
from rehab.domain.progress import assess
from rehab.domain.thresholds import DEFAULT
from rehab.domain.treatment import TreatmentKind
from tests.domain.conftest import DAY_0


def day(number: int) -> Any:
    return DAY_0 + timedelta(days=number)


def found(history: Any, until: int, dropped: Dropped | None = None) -> dict[str, Any]:
    report = assess(history, day(until))
    items = left_out(history, report.course, report.trend, DEFAULT, dropped or Dropped())
    return {item.code: item for item in items}


def test_that_a_plain_log_leaves_nothing_out(make_log: Any) -> None:
    assert found(make_log([6, 5, 6, 6, 5] * 8), 39) == {}


def test_that_medicine_and_injection_days_are_listed(make_log: Any) -> None:
    treatments = [
        TreatmentSpan(TreatmentKind.MEDICINE, day(3), day(5)),
        TreatmentSpan(TreatmentKind.INJECTION, day(10), day(10)),
    ]
    items = found(make_log([6] * 30, treatments=treatments), 29)
    assert items["medicine"].days == (day(3), day(4), day(5))
    assert (items["injection"].count, items["injection"].days[0]) == (20, day(10))


def test_that_flare_days_are_listed(make_log: Any) -> None:
    km = [5.0 if i % 2 else 0.0 for i in range(40)] + [11.0] * 8
    items = found(make_log([3.0] * 42 + [6.0] * 6, km=km), 47)
    assert items["flare"].count == len(items["flare"].days) > 0


def test_that_entries_far_from_the_line_and_several_a_day_are_counted(make_log: Any) -> None:
    log = make_log([5.0] * 20 + [10.0] + [5.0] * 19, others=(Score(day(7), Measure.FIRST_STEP, 5.0),))
    items = found(log, 39)
    assert (items["stray"].count, items["stray"].days) == (1, (day(20),))
    assert (items["same-day"].count, items["same-day"].days) == (2, (day(7),))


def test_that_what_was_dropped_before_is_told(make_log: Any) -> None:
    dropped = Dropped(repeats=((day(2), 1), (day(4), 2)), before=((day(-3), 1),), ahead=((day(900), 1),))
    items = found(make_log([6] * 20), 19, dropped)
    assert list(items) == ["repeats", "before", "ahead"]
    assert items["repeats"].count == 3
