"""A run: distance, time, and where it came from."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from rehab.domain.errors import UserError

MAX_KM = 400.0
MAX_MINUTES = 60 * 48


@dataclass(frozen=True, slots=True)
class Run:
    """One run. Distances in metres, durations in seconds."""

    id: UUID
    at: datetime
    day: date
    distance_m: float
    moving_s: float | None = None
    name: str = ""
    source: str = "hand"
    version: int = 1


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
