"""A run: distance, time, what it felt like, and where it came from; and when two of them are one and the same."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from rehab.domain.errors import UserError

MAX_KM = 400.0
MAX_MINUTES = 60 * 48


SAME_START_S, SAME_LENGTH = 2.0, 0.01
"""Two records whose starts are so many seconds apart at most, and whose lengths differ by so small a share, are one
run: a person cannot begin two. Devices and services round differently [P]."""
BY_HAND, LIKE_BY_HAND = "hand", 0.05
"""A run typed by hand knows only its day; one of that day this close in distance is probably the same [P]."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run. Distances in metres, durations in seconds.

    Attributes:
        moving_s: Time on the way, without rests.
        elapsed_s: From the first to the last moment.
        avg_hr: Mean heart rate, beats a minute.
        pain: Worst pain during it, 0-10; None: not recorded, which is never zero.
        level: Level of the way back to running that it was meant as.
        shoe_id: The pair of shoes it was run in.
        insole_id: The insoles in them.
    """

    id: UUID
    at: datetime
    day: date
    distance_m: float
    moving_s: float | None = None
    name: str = ""
    source: str = BY_HAND
    version: int = 1
    elapsed_s: float | None = None
    avg_hr: int | None = None
    pain: int | None = None
    level: int | None = None
    shoe_id: UUID | None = None
    insole_id: UUID | None = None


def require_km(km: float) -> float:
    """Return the distance in km if it is a human one.

    Raises:
        UserError: ``distance_out_of_range``.
    """
    if not 0 < km <= MAX_KM:
        raise UserError("distance_out_of_range", value=km, high=MAX_KM)
    return km


def require_minutes(minutes: float) -> float:
    """Return the duration in minutes if it is a human one.

    Raises:
        UserError: ``duration_out_of_range``.
    """
    if not 0 < minutes <= MAX_MINUTES:
        raise UserError("duration_out_of_range", value=minutes, high=MAX_MINUTES)
    return minutes


def same_run(one: Run, other: Run) -> bool:
    """Whether two records are of one run, whatever name or format they came in.

    Distance or time may be the length that agrees: a watch and a phone count metres differently, not seconds.
    """
    if abs((one.at - other.at).total_seconds()) > SAME_START_S:
        return False
    lengths = (
        (one.distance_m, other.distance_m),
        (one.moving_s, other.moving_s),
        (one.elapsed_s, other.elapsed_s),
    )
    return any(_alike(first, second, SAME_LENGTH) for first, second in lengths)


def like_by_hand(typed: Run, other: Run) -> bool:
    """Whether a run that was typed by hand is probably the one that a file tells of."""
    return (
        typed.source == BY_HAND
        and typed.day == other.day
        and _alike(typed.distance_m, other.distance_m, LIKE_BY_HAND)
    )


def _alike(one: float | None, other: float | None, share: float) -> bool:
    return one is not None and other is not None and abs(one - other) <= share * max(one, other)


class KnownRuns:
    """Runs that are there, to be asked quickly whether one more is among them."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        ordered = sorted(runs, key=lambda run: run.at)
        self._runs = ordered
        self._starts = [run.at.timestamp() for run in ordered]
        self._days: dict[date, list[Run]] = {}
        for run in ordered:
            self._days.setdefault(run.day, []).append(run)

    def find(self, run: Run) -> Run | None:
        """The run that is the same as this one, or None."""
        at = run.at.timestamp()
        place = bisect_left(self._starts, at - SAME_START_S)
        while place < len(self._runs) and self._starts[place] <= at + SAME_START_S:
            if same_run(self._runs[place], run):
                return self._runs[place]
            place += 1
        return None

    def find_by_hand(self, run: Run) -> Run | None:
        """The run typed by hand that is probably this one, or None."""
        return next((typed for typed in self._days.get(run.day, ()) if like_by_hand(typed, run)), None)

    def add(self, run: Run) -> None:
        """Take one more."""
        place = bisect_left(self._starts, run.at.timestamp())
        self._runs.insert(place, run)
        self._starts.insert(place, run.at.timestamp())
        self._days.setdefault(run.day, []).append(run)
