"""The 0-10 numeric rating scale, its measures, zones and the 24-hour response.

Sources: scale (Farrar 2001) [V1], recall (Broderick 2008) [V15], zones (Thomee 1997, Silbernagel 2007)
[M16-h, M17-h, P], response labels [P on Childs 2005, V2].
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from statistics import median
from uuid import UUID

from rehab.domain.errors import UserError

LOWEST, HIGHEST = 0, 10
GREEN_MAX, AMBER_MAX = 2, 5
"""Upper ends of the green and amber zones in points (Thomee 1997, Silbernagel 2007) [M16-h, M17-h]."""
SETTLED_RISE, FLARED_RISE = 1, 3
"""Next-morning rise over the pain before the session, in points [P on V2]."""
STIFFER_MIN = 10
"""Longer morning stiffness than usual that counts as lingering, minutes [P]."""


class Measure(StrEnum):
    """What a pain score refers to. Values are the words of files and of the command line."""

    FIRST_STEP = "first_step"
    WORST = "worst24"
    AVERAGE = "avg24"
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


DAILY_MEASURES = (Measure.FIRST_STEP, Measure.WORST, Measure.AVERAGE)


class Zone(StrEnum):
    """Traffic light of a score during exercise."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Response(StrEnum):
    """How the next morning answered a session."""

    SETTLED = "settled"
    LINGERING = "lingering"
    FLARED = "flared"


@dataclass(frozen=True, slots=True)
class PainReading:
    """One score as it was entered. `value` None means asked and not recorded, which is never zero."""

    id: UUID
    episode_id: UUID
    measure: Measure
    value: int | None
    at: datetime
    day: date
    session_id: UUID | None = None
    version: int = 1

    def __post_init__(self) -> None:
        if self.value is not None:
            require_score(self.value)


def require_score(value: object) -> int:
    """Return the score if it is a whole number from 0 to 10.

    Raises:
        UserError: ``pain_out_of_range`` with the value.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not LOWEST <= value <= HIGHEST:
        raise UserError("pain_out_of_range", value=value)
    return value


def zone(value: int) -> Zone:
    """Zone of a score during exercise: 0-2 green, 3-5 amber, 6-10 red [M16-h, M17-h, P]."""
    if value <= GREEN_MAX:
        return Zone.GREEN
    return Zone.AMBER if value <= AMBER_MAX else Zone.RED


def usual(mornings: Sequence[int]) -> float | None:
    """Median of the last seven logged mornings, or None without any.

    Args:
        mornings: First-step scores, oldest first, only logged ones.
    """
    return float(median(mornings[-7:])) if mornings else None


def response(
    before: int | None, next_morning: int, usual_morning: float | None = None, stiffer_min: float = 0
) -> Response | None:
    """The 24-hour response label of a session.

    Args:
        before: Pain before the session, 0-10; None falls back on the usual morning.
        next_morning: First-step pain of the following morning, 0-10.
        usual_morning: Median of the mornings before, or None when unknown.
        stiffer_min: Minutes by which morning stiffness lasted longer than usual.

    Returns:
        None when there is nothing to compare the morning with.

    Source: own default [P on V2, M17-h].
    """
    start = before if before is not None else usual_morning
    if start is None:
        return None
    normally_low = usual_morning is None or usual_morning <= AMBER_MAX
    if next_morning >= start + FLARED_RISE or (next_morning > AMBER_MAX and normally_low):
        return Response.FLARED
    if next_morning <= min(start + SETTLED_RISE, AMBER_MAX) and stiffer_min < STIFFER_MIN:
        return Response.SETTLED
    return Response.LINGERING
