"""A plan as it goes on paper: which phases, which days have a box to tick, and what stands beside each exercise.

`PlanPaper` holds values of the domain; a `rehab.domain.sheet.Sheet` is the same in words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.schedule import Timetable, routine_key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from rehab.domain.checkup import CheckQuestion
    from rehab.domain.exercise import Exercise
    from rehab.domain.pain import Measure
    from rehab.domain.patient import Side, Site
    from rehab.domain.pause import Pause
    from rehab.domain.program import Phase, PhaseSpan, Plan, Prescription, Routine
    from rehab.domain.schedule import Slot

TICK_DAYS = 14
"""Days of a tick sheet."""
DAY = timedelta(days=1)
LONGEST_FILE_NAME = 60
"""Most letters of a name that go into the name of a file."""


class PaperSize(StrEnum):
    """Sizes of paper, in the words of the typesetting engine."""

    A4 = "a4"
    LETTER = "us-letter"


_LETTER = frozenset({"CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Countries whose printers hold Letter; all others hold A4."""


def usual_size(country: str) -> PaperSize:
    """The size that printers of a country hold, by its two-letter code."""
    return PaperSize.LETTER if country.upper() in _LETTER else PaperSize.A4


@dataclass(frozen=True, slots=True)
class ExercisePaper:
    """One exercise of a session. `exercise` is None when the library no longer has it."""

    prescription: Prescription
    exercise: Exercise | None


@dataclass(frozen=True, slots=True)
class SessionPaper:
    """One session of a phase.

    Attributes:
        routine: What is done, and when.
        ticks: How often it is due on each of the `TICK_DAYS` days; all 0 when it never is.
        exercises: What it consists of.
    """

    routine: Routine
    ticks: tuple[int, ...]
    exercises: tuple[ExercisePaper, ...]


@dataclass(frozen=True, slots=True)
class PhasePaper:
    """One phase with its tick sheet.

    Attributes:
        number: Place among all phases of the plan, counted from 1.
        phase: The phase.
        first: First day of the tick sheet, always the first day of a week.
        start, end: Days of the phase; both None for a programme that nobody has begun, `end` None when open.
        sessions: Sessions with something in them, in the order of the day.
    """

    number: int
    phase: Phase
    first: date
    start: date | None
    end: date | None
    sessions: tuple[SessionPaper, ...]


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """A plan, a draft of one, or a programme of the library, ready to be put into words.

    Attributes:
        person: Name; empty when none was given or nobody follows it.
        site, side: The complaint; `site` None when it is not known.
        measure: The daily score that has boxes.
        dated: Whether somebody follows it, so that its days have dates.
        draft: Whether it is not in use yet.
        made: The day it was made on.
        warnings: Questions of the check-up of which a yes must not wait, most urgent first.
        emergency: Number to call; empty when the country is not known.
        flagged: Whether a warning sign waits for a look, so that nothing is due.
        pause: The rest that the day lies in, or None.
    """

    name: str
    person: str
    site: Site | None
    side: Side
    measure: Measure
    dated: bool
    draft: bool
    made: date
    phases: tuple[PhasePaper, ...]
    warnings: tuple[CheckQuestion, ...]
    emergency: str = ""
    flagged: bool = False
    pause: Pause | None = None


def file_name(kind: str, name: str, day: date, ending: str) -> str:
    """A name for a file that every computer takes: ``plan-heel-pain-core-self-care-2026-11-17.pdf``.

    Args:
        kind: What it is; stands first, so that no name of a device can come out.
        name: What it is called, as a person typed it; only letters and figures of it are used.
        day: The day it is made on.
        ending: With its point.
    """
    kept = "".join(letter if letter.isalnum() else " " for letter in name)
    words = "-".join(kept.split()).lower()[:LONGEST_FILE_NAME].strip("-")
    return "-".join(part for part in (kind, words, day.isoformat()) if part) + ending


def week_start(day: date, starts_on: int = 0) -> date:
    """First day of the week of a day.

    Args:
        day: Any day.
        starts_on: Monday = 0 ... Sunday = 6.
    """
    return day - timedelta(days=(day.weekday() - starts_on) % 7)


def running_phases(plan: Plan, first: date) -> frozenset[int]:
    """Indexes of the phases of which a day lies in the tick sheet that begins on a day; else the nearest one."""
    last = first + (TICK_DAYS - 1) * DAY
    found = frozenset(
        i for i, s in enumerate(plan.spans) if s.start <= last and (s.end is None or s.end >= first)
    )
    if found or not plan.spans:
        return found
    return frozenset({0 if plan.spans[0].start > last else len(plan.spans) - 1})


def phase_papers(
    plan: Plan,
    timetable: Timetable,
    wanted: Collection[int],
    first: date,
    find: Callable[[str], Exercise | None],
    starts_on: int = 0,
    dated: bool = True,
) -> tuple[PhasePaper, ...]:
    """The phases of a plan that were asked for, each with two weeks of days.

    Args:
        plan: The plan whose phases are shown.
        timetable: Tells which days a session is due on, with what was moved and when the plan rests.
        wanted: Indexes of phases, from 0.
        first: First day of the tick sheet of a phase that runs then; other phases begin with their own first week.
        find: The exercise of a slug, or None.
        starts_on: First day of the week, Monday = 0.
        dated: Whether the days of the phases are to be told.
    """
    return tuple(
        _phase(number, span, plan, timetable, _sheet_start(span, first, starts_on), find, dated)
        for number, span in enumerate(plan.spans, start=1)
        if number - 1 in wanted
    )


def _sheet_start(span: PhaseSpan, first: date, starts_on: int) -> date:
    runs = span.start <= first + (TICK_DAYS - 1) * DAY and (span.end is None or span.end >= first)
    return first if runs else week_start(span.start, starts_on)


def _slots(timetable: Timetable, span: PhaseSpan, first: date) -> list[Slot]:
    """What is due of a phase in the two weeks from a day."""
    days = timetable.between(first, first + (TICK_DAYS - 1) * DAY)
    return [slot for slot in days if slot.phase.name == span.phase.name]


def _phase(
    number: int,
    span: PhaseSpan,
    plan: Plan,
    timetable: Timetable,
    first: date,
    find: Callable[[str], Exercise | None],
    dated: bool,
) -> PhasePaper:
    found = _slots(timetable, span, first)
    if not found:
        # While the phase before it runs on, a phase is due on no day; its boxes are those of its own weeks.
        alone = replace(
            plan, spans=(span,), effective_from=min(plan.effective_from, first), effective_to=None
        )
        found = _slots(Timetable((alone,)), span, first)
    slots = [slot for slot in found if not slot.paused]

    def ticks(routine: Routine) -> tuple[int, ...]:
        due = [0] * TICK_DAYS
        for slot in slots:
            if routine_key(slot.routine.key) == routine.key:
                due[(slot.day - first).days] += 1
        return tuple(due)

    sessions = tuple(
        SessionPaper(
            routine, ticks(routine), tuple(ExercisePaper(p, find(p.exercise)) for p in routine.prescriptions)
        )
        for routine in span.phase.routines
        if routine.prescriptions
    )
    return PhasePaper(
        number, span.phase, first, span.start if dated else None, span.end if dated else None, sessions
    )
