"""Due sessions as appointments: repeating where the rhythm allows, single where it does not.

What is moved, paused or held up by a warning sign is taken from the timetable itself, so that the calendar asks for
exactly what the plan asks for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from rehab.domain.program import SPREAD, EveryNDays, PartOfDay, PerWeek, Weekdays
from rehab.domain.reminder import ReminderKind, ReminderSettings, in_quiet_hours
from rehab.domain.schedule import USUAL_HOUR, routine_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab.domain.program import Phase, Plan, Recurrence, Routine
    from rehab.domain.schedule import Slot, Timetable

OPEN_WEEKS = 12
"""How far ahead a phase without an end is put into a calendar, weeks [P]."""
FARTHEST_WEEKS = 60
"""How far ahead any session is put into a calendar, weeks [P]."""
DAY = timedelta(days=1)
MORNING_MINUTES = 5
"""Length of the appointment for the morning score [P]."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment, or a series of them.

    Attributes:
        uid: The same in each export, as long as the session stays.
        routine: What is done; None for the daily score in the morning.
        start: Day of the first one.
        at: Hour on the wall.
        minutes: Length.
        every: Rhythm of the series; None for a single one.
        count: How many days the series has, those left out among them; 1 for a single one.
        left_out: Days of the series on which nothing is due.
        alarm: Whether it reminds at its beginning.
    """

    uid: UUID
    routine: Routine | None
    start: date
    at: time
    minutes: int
    every: Recurrence | None = None
    count: int = 1
    left_out: tuple[date, ...] = ()
    alarm: bool = False


def horizon(plan: Plan, today: date) -> date:
    """Last day that goes into a calendar: that of the plan, or some weeks ahead where it is open."""
    ends = [span.end for span in plan.spans]
    if plan.effective_to is not None:
        ends.append(plan.effective_to)
    closed = [end for end in ends if end is not None]
    if any(span.end is None for span in plan.spans):
        last_start = max(span.start for span in plan.spans)
        far = max(today, last_start) + OPEN_WEEKS * 7 * DAY
    else:
        far = max(closed, default=today)
    if plan.effective_to is not None:
        far = min(far, plan.effective_to)
    return min(far, today + FARTHEST_WEEKS * 7 * DAY)


def appointments(
    timetable: Timetable, first: date, last: date, seed: UUID, reminders: ReminderSettings
) -> tuple[Appointment, ...]:
    """Everything that is due from `first` to `last`, both included.

    Args:
        timetable: The plan with what was moved and when it rests.
        first: First day.
        last: Last day.
        seed: Makes the names of the appointments; that of the complaint.
        reminders: Which of them remind, and in which hours nothing does.

    Returns:
        Series and single appointments, by their first day.
    """
    groups: dict[tuple[str, Phase, time], list[Slot]] = {}
    singles: list[Appointment] = []
    for slot in timetable.between(first, last):
        if slot.paused:
            continue
        if slot.shifted:
            singles.append(_single(slot, seed, reminders))
        else:
            groups.setdefault((slot.routine.key, slot.phase, _hour(slot, reminders)), []).append(slot)
    found = [a for slots in groups.values() for a in _series(slots, seed, reminders)]
    return tuple(sorted((*found, *singles), key=lambda a: (a.start, a.at, str(a.uid))))


def morning_scores(
    timetable: Timetable, first: date, last: date, seed: UUID, reminders: ReminderSettings
) -> Appointment | None:
    """A daily appointment for the morning score, where its reminder is on; None without it or without days."""
    hour = reminders.times.get(ReminderKind.MORNING)
    if hour is None or last < first:
        return None
    days = (last - first).days + 1
    rests = tuple(first + i * DAY for i in range(days) if timetable.flagged_on(first + i * DAY))
    if len(rests) == days:
        return None
    return Appointment(
        uid=uuid5(seed, "morning-score"),
        routine=None,
        start=first,
        at=hour,
        minutes=MORNING_MINUTES,
        every=EveryNDays(1),
        count=days,
        left_out=rests,
        alarm=True,
    )


def _series(slots: Sequence[Slot], seed: UUID, reminders: ReminderSettings) -> Iterable[Appointment]:
    """A group of slots as one series, or one by one where their days follow no rhythm."""
    days = sorted({slot.day for slot in slots})
    rule = slots[0].routine.recurrence
    rhythm = _rhythm(rule, days[0], days[-1])
    left_out = tuple(day for day in rhythm if day not in set(days))
    if len(days) < 2 or not set(days) <= set(rhythm) or len(left_out) > len(days):
        return [_single(slot, seed, reminders) for slot in slots]
    one = _single(slots[0], seed, reminders)
    uid = uuid5(seed, "|".join(("series", *_names(slots[0]))))
    return [replace(one, uid=uid, every=rule, count=len(rhythm), left_out=left_out)]


def _rhythm(rule: Recurrence, first: date, last: date) -> list[date]:
    """Days of a rule from its first day on."""
    every = [first + i * DAY for i in range((last - first).days + 1)]
    match rule:
        case EveryNDays(n=n):
            return every[::n]
        case Weekdays(days=days):
            return [day for day in every if day.weekday() in days]
        case PerWeek(n=n):
            return [day for day in every if day.weekday() in SPREAD[n]]


def _single(slot: Slot, seed: UUID, reminders: ReminderSettings) -> Appointment:
    at = _hour(slot, reminders)
    name = "|".join(("single", *_names(slot), slot.planned_day.isoformat()))
    return Appointment(
        uid=uuid5(seed, name),
        routine=slot.routine,
        start=slot.day,
        at=at,
        minutes=slot.routine.minutes,
        alarm=_reminds(at, slot.day, reminders),
    )


def _names(slot: Slot) -> tuple[str, str, str]:
    number = slot.routine.key.removeprefix(routine_key(slot.routine.key))
    return slot.phase.name, routine_key(slot.routine.key), number


def _hour(slot: Slot, reminders: ReminderSettings) -> time:
    """The session's own hour, else that of the reminder where any time will do, else a usual one."""
    if slot.at is not None:
        return slot.at
    asked = reminders.times.get(ReminderKind.SESSIONS)
    if asked is not None and slot.routine.part is PartOfDay.ANY:
        return asked
    return time(USUAL_HOUR[slot.routine.part])


def _reminds(at: time, day: date, reminders: ReminderSettings) -> bool:
    wanted = ReminderKind.SESSIONS in reminders.times
    return wanted and not in_quiet_hours(datetime.combine(day, at), reminders)
