"""From a plan and the log to the week calendar: pure functions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.schedule import Slot, Timetable, falls_on, routine_key
from rehab.ui import texts
from rehab.ui.program.state import DayCell, SessionMark
from rehab.ui.texts import plans

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rehab.domain.program import PhaseSpan, Routine
    from rehab.domain.session import Session
    from rehab.services.program import WeekPlan

ROUTINE_TONES = ("pri", "neutral", "adh")
"""Soft colours of the routines of a phase, in their order."""


def tones_of(routines: Sequence[Routine]) -> dict[str, str]:
    """Soft colour of each routine of a phase."""
    return {r.key: ROUTINE_TONES[i % len(ROUTINE_TONES)] for i, r in enumerate(routines)}


def build_days(
    week: WeekPlan, preview: Timetable, span: PhaseSpan, today: date, key: str
) -> tuple[DayCell, ...]:
    """The present week with what was done, as the draft would have it."""
    tones = tones_of(span.phase.routines)
    logged = {
        (state.slot.planned_day, state.slot.routine.key): state.session
        for day in week.days
        for state in day.slots
        if state.session is not None
    }
    cells = []
    for day in week.days:
        marks = [
            _mark(slot, logged.get((slot.planned_day, slot.routine.key)), today, tones, key)
            for slot in preview.on(day.day)
        ]
        marks += [
            SessionMark(slot.routine.key, plans.moved_line(slot.routine.name, slot.day), "away", "ink3")
            for slot in day.moved
        ]
        label = texts.weekday_and_day(day.day)
        paused = day.paused is not None or day.flagged
        cells.append(DayCell(day.day, label, day.day == today, tuple(marks), day.day.weekday(), paused))
    return tuple(cells)


def _mark(
    slot: Slot, session: Session | None, today: date, tones: Mapping[str, str], key: str
) -> SessionMark:
    own = routine_key(slot.routine.key)
    name = f"{slot.at:%H:%M} {slot.routine.name}" if slot.at is not None else slot.routine.name
    movable = session is None and slot.last_day >= today and not slot.paused
    return SessionMark(
        key=slot.routine.key,
        name=name,
        status=session_status(slot, session, today),
        tone=tones.get(own, "neutral"),
        planned_day=slot.planned_day if movable else None,
        current=own == key,
    )


def session_status(slot: Slot, session: Session | None, today: date) -> str:
    """Status of a due session: what was logged, or due, or open when its last day has passed."""
    if slot.paused:
        return "paused"
    if session is None:
        return "open" if slot.last_day < today else "due"
    return {"all": "done"}.get(session.done.value, session.done.value)


def build_pattern(span: PhaseSpan, week_starts_on: int, key: str) -> tuple[DayCell, ...]:
    """The usual week of a phase that does not run now."""
    monday = span.start + timedelta(days=-span.start.weekday() % 7)
    tones = tones_of(span.phase.routines)
    cells = []
    for i in range(7):
        weekday = (week_starts_on + i) % 7
        day = monday + timedelta(days=weekday)
        marks = tuple(
            SessionMark(r.key, r.name, "due", tones[r.key], None, r.key == key)
            for r in span.phase.routines
            if falls_on(r.recurrence, day, span.start)
        )
        cells.append(DayCell(day, texts.weekday_short(day), False, marks, weekday))
    return tuple(cells)
