"""Filters that hand over to each other, so that a day never rests on more than 32 weeks of entries.

The first filter answers for 32 weeks. Every 16 weeks from then on another answers, which began 16 weeks before
with the baseline of the first. What lies further back says little about today, and so today's answer
can be worked out from a bounded part of a history of any length.
"""

import copy
from dataclasses import dataclass, replace

from rehab.domain.inference import PainFilter
from rehab.domain.model import DayInput
from rehab.domain.pain import Measure
from rehab.domain.posterior import Posterior
from rehab.domain.thresholds import BASELINE_DAYS

TERM = 112
"""Days for which a filter learns before it answers, and days for which it answers [P]."""
SETTLED = 6 * BASELINE_DAYS
"""After so many days the baseline is handed on: later entries say next to nothing about the first week [P]."""


@dataclass(slots=True)
class _Leg:
    """One filter: the days it learns, of these the days it is asked about, and when it starts to remember."""

    learns: range
    asked: range
    remembers: int
    pain: PainFilter | None = None


class PainRelay:
    """Learns a history day by day and knows the posterior of the asked days.

    Args:
        primary: The measure that is judged.
        lag: How many days back (today included) windows may reach.
        asked: The days of which the posterior is wanted, in a row.
    """

    def __init__(self, primary: Measure, lag: int, asked: range) -> None:
        self._primary, self._lag = primary, lag
        self._baseline: tuple[float, float] | None = None
        self._legs = _legs(asked, lag)
        self._now: Posterior | None = None

    def advance(self, day: int, today: DayInput) -> None:
        """Learn the next day, counted from day 0."""
        self._now = None
        for leg in self._legs:
            if day not in leg.learns:
                continue
            if leg.pain is None:
                leg.pain = PainFilter(self._primary, day, self._baseline)
            if day == leg.remembers:
                leg.pain.remember(self._lag)
            leg.pain.advance(today)
            if day == SETTLED - 1:
                self._baseline = leg.pain.posterior().baseline()
            if day in leg.asked:
                self._now = leg.pain.posterior()

    def copy(self, day: int) -> "PainRelay":
        """The same before a day is learned, untouched by what this one learns from that day on."""
        twin = copy.copy(self)
        twin._now = None
        # What learns no more does not change.
        twin._legs = [
            leg if day >= leg.learns.stop else replace(leg, pain=leg.pain and leg.pain.copy())
            for leg in self._legs
        ]
        return twin

    def posterior(self) -> Posterior:
        """What is known on the day learned last; valid until the next is learned.

        Raises:
            LookupError: When that day is not an asked one.
        """
        if self._now is None:
            raise LookupError("not an asked day")
        return self._now


def begins(day: int) -> int:
    """The first day that the answer of a day rests on, the baseline apart."""
    return 0 if day < 2 * TERM else (day // TERM - 1) * TERM


def _legs(asked: range, lag: int) -> list[_Leg]:
    """The filters that are needed for the asked days, the first one in any case for the baseline."""
    firsts = sorted({0, *(begins(day) for day in asked[::TERM]), begins(asked[-1])})
    legs = []
    for first in firsts:
        last = first + 2 * TERM
        own = range(max(asked.start, first + TERM if first else 0), min(asked.stop, last))
        stop = own.stop if first or own else min(SETTLED, asked.stop)
        legs.append(_Leg(range(first, stop), own, max(first, own.start - lag)))
    return legs
