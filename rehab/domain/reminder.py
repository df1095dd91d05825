"""Which reminders are due, reckoned from the clock on the wall each time anew.

Nothing is counted down: a computer that slept, a clock that was set or a change of daylight saving neither loses a
reminder nor doubles one. What was done is never reminded of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from rehab.domain.clock import local_day

SNOOZES: Final = (10, 30, 60)
"""Minutes offered for putting a reminder off."""
REPEATS: Final = (0, 15, 30, 60)
"""Minutes after which a reminder may come again until it is done; 0 is once [P]."""


class ReminderKind(StrEnum):
    """What is reminded of. Values are the words of the data file."""

    MORNING = "morning"
    SESSIONS = "sessions"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """What the person chose. A kind without a time is off.

    Attributes:
        times: Hour of the clock by kind.
        quiet_from, quiet_to: No reminder from the first up to the second; equal hours are no quiet time.
        repeat_min: Minutes until a reminder comes again while the thing is not done; 0: once a day.
        day_ends_at: Hour at which the person's day ends.
    """

    times: Mapping[ReminderKind, time] = field(default_factory=lambda: MappingProxyType({}))
    quiet_from: time = time(22)
    quiet_to: time = time(7)
    repeat_min: int = 0
    day_ends_at: time = time(0)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the day asks for: the morning score, a number of sessions, the weekly questions."""

    morning: bool = True
    sessions: int = 0
    week: bool = False


@dataclass(frozen=True, slots=True)
class LoggedSoFar:
    """What of it is logged."""

    morning: bool = False
    sessions: int = 0
    week: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A reminder that was given: for which day, when, and until when it was put off (None: it was not)."""

    day: date
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder that is due; `count` is the number of open sessions."""

    kind: ReminderKind
    count: int = 0


NOTHING_TOLD: Final[Mapping[ReminderKind, Told]] = MappingProxyType({})


def due_reminders(
    now: datetime,
    settings: ReminderSettings,
    logged: LoggedSoFar,
    plan: Asked,
    told: Mapping[ReminderKind, Told] = NOTHING_TOLD,
) -> tuple[Reminder, ...]:
    """What to remind of now.

    Args:
        now: Aware; its own offset decides the hour on the wall.
        settings: Times, quiet hours, repetition.
        logged: What of today is done.
        plan: What today asks for.
        told: What was said last, by kind.

    Returns:
        In the order of the kinds; empty in quiet hours.
    """
    if in_quiet_hours(now, settings):
        return ()
    found = []
    for kind in ReminderKind:
        moment = _next_of(kind, now, settings, told.get(kind))
        if moment is not None and moment <= now and (count := open_count(kind, logged, plan)):
            found.append(Reminder(kind, count if kind is ReminderKind.SESSIONS else 0))
    return tuple(found)


def next_look(
    now: datetime,
    settings: ReminderSettings,
    logged: LoggedSoFar,
    plan: Asked,
    told: Mapping[ReminderKind, Told] = NOTHING_TOLD,
) -> datetime | None:
    """When something may become due that is not due now; arguments as in `due_reminders`.

    Returns:
        A moment after `now`, at the latest the beginning of the next day; None when all reminders are off.
        It is a hint for a timer: the clock on the wall decides, so that looking earlier does no harm.
    """
    if not settings.times:
        return None
    tomorrow = local_day(now, settings.day_ends_at) + timedelta(days=1)
    moments = [_on_wall(tomorrow, settings.day_ends_at, now)]
    for kind in ReminderKind:
        moment = _next_of(kind, now, settings, told.get(kind))
        if moment is not None and open_count(kind, logged, plan):
            moments.append(moment)
    if in_quiet_hours(now, settings):
        end = _quiet_end(now, settings)
        moments = [max(moment, end) for moment in moments]
    return min((moment for moment in moments if moment > now), default=None)


def in_quiet_hours(now: datetime, settings: ReminderSettings) -> bool:
    """Whether the hour on the wall is one of those in which nothing is said; they may go over midnight."""
    first, last, hour = settings.quiet_from, settings.quiet_to, now.time()
    if first == last:
        return False
    if first < last:
        return first <= hour < last
    return hour >= first or hour < last


def _next_of(
    kind: ReminderKind, now: datetime, settings: ReminderSettings, told: Told | None
) -> datetime | None:
    """When a kind is to be said next on the person's day; None when it is off or was said once and for all."""
    hour = settings.times.get(kind)
    if hour is None:
        return None
    day = local_day(now, settings.day_ends_at)
    if told is None or told.day != day:
        # An hour before the end of the day belongs to the night that follows.
        return _on_wall(day + timedelta(days=hour < settings.day_ends_at), hour, now)
    if told.until is not None:
        return told.until.astimezone(UTC)
    # In UTC a span is a span, also over the hour that daylight saving takes or gives.
    again = told.at.astimezone(UTC) + timedelta(minutes=settings.repeat_min)
    return again if settings.repeat_min else None


def open_count(kind: ReminderKind, logged: LoggedSoFar, plan: Asked) -> int:
    """How much of a kind is still to do: a number of sessions, else 0 or 1."""
    match kind:
        case ReminderKind.MORNING:
            return int(plan.morning and not logged.morning)
        case ReminderKind.SESSIONS:
            return max(0, plan.sessions - logged.sessions)
        case ReminderKind.WEEK:
            return int(plan.week and not logged.week)


def _on_wall(day: date, hour: time, now: datetime) -> datetime:
    return datetime.combine(day, hour, tzinfo=now.tzinfo)


def _quiet_end(now: datetime, settings: ReminderSettings) -> datetime:
    end = _on_wall(now.date(), settings.quiet_to, now)
    return end if end > now else end + timedelta(days=1)
