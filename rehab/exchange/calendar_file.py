"""Appointments as an iCalendar file (RFC 5545) that Thunderbird, Google and phones read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rehab.domain.program import SPREAD, EveryNDays, PerWeek

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from icalendar import Alarm, Event

    from rehab.domain.agenda import Appointment
    from rehab.domain.program import Recurrence

PRODUCT = "-//Rehab//Rehab//EN"
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""Revisions are counted in days since then, so that a later file updates what an earlier one brought."""

ZONE_YEARS = timedelta(days=2 * 366)
"""How far before the first and after the last start the rules of the time zone are written down."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An appointment with its words."""

    appointment: Appointment
    title: str
    text: str


def computer_zone() -> str:
    """Name of the time zone that the computer is set to, such as ``Europe/Berlin``; ``UTC`` when it has none."""
    # Only Qt knows the name on every system; the clock itself knows no more than the offset of now.
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
    return name


def calendar_file(name: str, events: Sequence[CalendarEvent], zone: str, made_at: datetime) -> bytes:
    """The whole file.

    Args:
        name: Name of the calendar.
        events: What stands in it.
        zone: Name of the time zone whose clock the hours are of.
        made_at: Aware; when it is made.
    """
    # The library is needed by this file alone.
    from icalendar import Calendar, vText

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(name))
    calendar.add("x-wr-timezone", zone)
    here = ZoneInfo(zone)
    for event in events:
        calendar.add_component(_event(event, here, made_at.astimezone(UTC)))
    days = [event.appointment.start for event in events]
    if days:
        calendar.add_missing_timezones(min(days) - ZONE_YEARS, max(days) + ZONE_YEARS)
    return bytes(calendar.to_ical())


def _event(event: CalendarEvent, zone: ZoneInfo, made_at: datetime) -> Event:
    from icalendar import Event

    a = event.appointment
    begins = _moment(a, a.start, zone)
    made = Event()
    made.add("uid", f"{a.uid}@rehab")
    made.add("dtstamp", made_at)
    made.add("last-modified", made_at)
    made.add("sequence", max(0, (made_at - _FIRST).days))
    made.add("summary", event.title)
    if event.text:
        made.add("description", event.text)
    made.add("dtstart", begins)
    made.add("duration", timedelta(minutes=a.minutes))
    made.add("transp", "TRANSPARENT")
    if a.every is not None:
        made.add("rrule", _rule(a.every, a.count))
    if a.left_out:
        made.add("exdate", [_moment(a, day, zone) for day in a.left_out])
    if a.alarm:
        made.add_component(_alarm(event.title))
    return made


def _alarm(title: str) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta())
    return alarm


def _moment(a: Appointment, day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, a.at, tzinfo=zone)


def _rule(rule: Recurrence, count: int) -> dict[str, object]:
    if isinstance(rule, EveryNDays):
        return {"freq": "daily", "interval": rule.n, "count": count}
    days = SPREAD[rule.n] if isinstance(rule, PerWeek) else sorted(rule.days)
    return {"freq": "weekly", "byday": [_DAYS[day] for day in days], "count": count}
