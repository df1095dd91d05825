"""Time as the person lives it: an instant is an aware datetime, a day is the person's local day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from rehab.domain.errors import UserError

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in the person's zone. Only the composition roots make one."""

EVENING_HOUR = 18
"""From this hour on it is evening: the worst pain of the day is that of today, before it that of yesterday."""
FUTURE_TOLERANCE = timedelta(minutes=2)


def system_clock() -> datetime:
    """The computer's clock with its local offset."""
    return datetime.now(UTC).astimezone()


def local_day(instant: datetime, day_ends_at: time = time(0, 0)) -> date:
    """The day an instant belongs to for the person.

    Args:
        instant: Aware datetime; its own offset decides the calendar date.
        day_ends_at: Entries before this hour still belong to the day before (midnight: plain calendar date).

    Returns:
        The local day.
    """
    return (instant - timedelta(hours=day_ends_at.hour, minutes=day_ends_at.minute)).date()


def is_evening(now: datetime, today: date) -> bool:
    """Whether the worst pain of a day is that of today: from the evening on, and until the person's day ends.

    Args:
        now: The present instant.
        today: The person's local day, which may have begun on the calendar's day before.
    """
    return now.hour >= EVENING_HOUR or now.date() > today


def require_past(instant: datetime, now: datetime) -> datetime:
    """Refuse what lies in the future.

    Raises:
        UserError: ``time_without_offset`` or ``time_in_future``.
    """
    if instant.tzinfo is None:
        raise UserError("time_without_offset")
    if instant > now + FUTURE_TOLERANCE:
        raise UserError("time_in_future", at=instant, now=now)
    return instant


def require_day_past(day: date, today: date) -> date:
    """Refuse a day after today.

    Raises:
        UserError: ``day_in_future``.
    """
    if day > today:
        raise UserError("day_in_future", day=day, today=today)
    return day
