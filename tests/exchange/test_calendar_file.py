"""Calendar files: the form of RFC 5545, read back by another library, with nothing injected."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from dateutil.rrule import rrulestr
from dateutil.tz import tzical

from rehab.domain.agenda import Appointment
from rehab.domain.program import EveryNDays, PerWeek, Recurrence, Weekdays
from rehab.exchange.calendar_file import CalendarEvent, calendar_file

MADE = datetime(2026, 3, 20, 9, 0, tzinfo=UTC)
BERLIN = "Europe/Berlin"
DAY = date(2026, 3, 23)


def event(
    rule: Recurrence | None = None, count: int = 1, title: str = "Evening strength", text: str = ""
) -> CalendarEvent:
    number = hash((str(rule), count, title)) & 0xFFFFFFFF
    return CalendarEvent(Appointment(UUID(int=number), None, DAY, time(7), 14, rule, count), title, text)


def written(*events: CalendarEvent, name: str = "Rehab") -> bytes:
    return calendar_file(name, events, BERLIN, MADE)


def lines(raw: bytes) -> list[str]:
    """Logical lines, unfolded here on our own."""
    return raw.decode("utf-8").replace("\r\n ", "").split("\r\n")


def one(raw: bytes, name: str) -> str:
    """What stands behind a name inside the event."""
    inside = raw[raw.index(b"BEGIN:VEVENT") :]
    return next(line for line in lines(inside) if re.split("[;:]", line)[0] == name).partition(":")[2]


def test_that_lines_end_and_fold_as_the_standard_asks() -> None:
    raw = written(event(text="Wadendehnung für beide Seiten, " * 40))

    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75


def test_that_a_name_cannot_bring_in_anything() -> None:
    nasty = "a; b, c\\d\r\nATTACH:http://x\r\nEND:VEVENT"

    raw = written(event(title=nasty, text=nasty), name=nasty)

    assert not [line for line in lines(raw) if line.startswith("ATTACH")]
    assert sum(line == "END:VEVENT" for line in lines(raw)) == 1
    assert one(raw, "SUMMARY") == "a\\; b\\, c\\\\d\\nATTACH:http://x\\nEND:VEVENT"


def test_that_another_library_reads_the_series_through_the_change_of_clocks() -> None:
    raw = written(event(EveryNDays(2), 6))

    zone = tzical(io.StringIO(raw.decode("utf-8").replace("\r\n ", ""))).get(BERLIN)
    start = datetime.strptime(one(raw, "DTSTART"), "%Y%m%dT%H%M%S").replace(tzinfo=zone)
    days = list(rrulestr(one(raw, "RRULE"), dtstart=start))

    assert [day.date() for day in days] == [DAY + timedelta(days=2 * i) for i in range(6)]
    assert {day.hour for day in days} == {7}
    # The clocks change on 29 March 2026.
    assert [day.utcoffset() for day in (days[0], days[-1])] == [timedelta(hours=1), timedelta(hours=2)]


def test_that_weekdays_and_any_days_of_the_week_are_weekly_rules() -> None:
    for rule, days in ((Weekdays((3, 1)), "TU,TH"), (PerWeek(3), "MO,WE,FR")):
        assert one(written(event(rule, 4)), "RRULE") == f"FREQ=WEEKLY;COUNT=4;BYDAY={days}"


def test_that_days_left_out_and_alarms_are_written() -> None:
    bare = event(EveryNDays(1), 5)
    held = replace(bare.appointment, left_out=(date(2026, 3, 25),), alarm=True)

    raw = written(CalendarEvent(held, bare.title, bare.text))

    assert one(raw, "EXDATE") == "20260325T070000"
    assert "BEGIN:VALARM" in lines(raw)
    assert one(raw, "TRIGGER") in ("PT0S", "P0D", "-PT0S")
    assert "BEGIN:VALARM" not in lines(written(bare))


def test_that_a_later_file_updates_what_an_earlier_one_brought() -> None:
    first = written(event(EveryNDays(1), 5))
    later = calendar_file("Rehab", [event(EveryNDays(1), 5)], BERLIN, MADE + timedelta(days=3))

    assert one(first, "UID") == one(later, "UID")
    assert int(one(later, "SEQUENCE")) > int(one(first, "SEQUENCE"))
