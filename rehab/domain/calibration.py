"""How often an answer like this one was right for made-up people, whose true course is known."""

from dataclasses import dataclass

from rehab.domain.calibration_table import TOLD
from rehab.domain.verdict import DayVerdict, State

BANDS = (0.0, 0.5, 0.75, 0.9, 0.97)
"""Lower ends of the bands of probability; they are those of the words for it."""
FEWEST = 100
"""With fewer made-up people nothing is said [P]."""
FINE = 0.01
"""With a standard error up to this the count of 100 people is given as it is, else in fives [P]."""
MOST = 99
"""Never more of 100 people: no count of made-up people shows that an answer is always right [P]."""


@dataclass(frozen=True, slots=True)
class Band:
    """Made-up people who were told an answer with about one probability.

    Attributes:
        people: How many.
        right: Mean over these people of the share of such days on which the answer was right, 0-1.
        error: Standard error of that mean.
    """

    people: int
    right: float
    error: float


def band(p: float) -> int:
    """Place among `BANDS` of a probability, 0-1."""
    return max(place for place, low in enumerate(BANDS) if p >= low)


def right_of_100(verdict: DayVerdict) -> int | None:
    """Of 100 people who are told this, for about how many it is right.

    For failing and worsening it is right when care was needed, whichever of the two it was; for the others when it
    was the true state.

    Returns:
        A count that is rounded as far as it is known, or None when too few made-up people were told this.

    Source: X, see `rehab.domain.calibration_table`.
    """
    if verdict.state is State.INSUFFICIENT:
        return None
    found = Band(*TOLD[verdict.state.value][band(verdict.chance)])
    if found.people < FEWEST:
        return None
    step = 1 if found.error <= FINE else 5
    return min(MOST, step * round(100 * found.right / step))
