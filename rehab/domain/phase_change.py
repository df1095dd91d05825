"""How pain stands against the first week of the phase that a person is in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from rehab.domain.progress import PhaseMark

WEEK = timedelta(days=7)
FEWEST = 3
"""A week with fewer days of scores says nothing [P]."""


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """Mean pain, 0-10, of the first seven days of a phase and of the last seven days.

    Attributes:
        number: Which phase of the plan, from 1.
        start: Its first day.
        then: Mean of its first week.
        now: Mean of the last week.
    """

    number: int
    start: date
    then: float
    now: float


def since_phase(
    phases: Sequence[PhaseMark], points: Sequence[tuple[date, float]], today: date
) -> PhaseChange | None:
    """The change since the phase in force began.

    Args:
        phases: Phases of the plan, oldest first.
        points: Mean of the measure per day, 0-10.
        today: The day of the view.

    Returns:
        None in the first phase, whose beginning is the start of all, in the first two weeks of a phase, and when one
        of the two weeks has too few scores.

    Source: plain means [P]; the verdict is not about them.
    """
    begun = [(number, phase) for number, phase in enumerate(phases, start=1) if phase.start <= today]
    if not begun:
        return None
    number, phase = begun[-1]
    if number == 1 or today - phase.start < 2 * WEEK:
        return None
    then = [value for day, value in points if phase.start <= day < phase.start + WEEK]
    now = [value for day, value in points if today - WEEK < day <= today]
    if min(len(then), len(now)) < FEWEST:
        return None
    return PhaseChange(number, phase.start, fmean(then), fmean(now))
