"""Pain now against the first week of the phase."""

from datetime import date, timedelta

import pytest

from rehab.domain.phase_change import since_phase
from rehab.domain.progress import PhaseMark

START, DAY = date(2026, 9, 1), timedelta(days=1)
SECOND = START + 28 * DAY
PHASES = (PhaseMark("Calm", START, SECOND - DAY), PhaseMark("Load", SECOND, None))


def points(*weeks: tuple[date, float, int]) -> list[tuple[date, float]]:
    return [(first + i * DAY, value) for first, value, days in weeks for i in range(days)]


def test_that_the_first_week_of_the_phase_stands_against_the_last_week() -> None:
    today = SECOND + 20 * DAY
    told = since_phase(PHASES, points((START, 9, 7), (SECOND, 6, 7), (today - 6 * DAY, 4, 7)), today)
    assert told is not None
    assert (told.number, told.start, told.then, told.now) == (2, SECOND, 6, 4)


@pytest.mark.parametrize(
    ("today", "days"),
    [(START + 20 * DAY, 7), (SECOND + 13 * DAY, 7), (SECOND + 20 * DAY, 2), (START - DAY, 7)],
    ids=["first phase", "too new", "too few scores", "not begun"],
)
def test_that_nothing_is_said_when_there_is_nothing_to_compare(today: date, days: int) -> None:
    every = points((START, 9, 7), (SECOND, 6, 7), (today - 6 * DAY, 4, days))
    if days < 7:
        every = [point for point in every if point[0] not in {today - i * DAY for i in range(5)}]
    assert since_phase(PHASES, every, today) is None
