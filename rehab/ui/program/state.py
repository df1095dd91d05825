"""What the programme page shows, built from a plan without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.dose import Sides
from rehab.domain.schedule import slots_on
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise
    from rehab.domain.program import PhaseSpan, Plan, Programme, Routine
    from rehab.services.program import SlotState, WeekPlan


@dataclass(frozen=True, slots=True)
class PhaseBlock:
    """A phase as a block.

    `status` is done, now or later; `weight` its share of the row; `week` the present week of the plan.
    """

    index: int
    title: str
    weeks: str
    status: str
    weight: float
    week: int = 0


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session in the week calendar.

    `status` is due, done, part, none (logged as not done) or open (the day has passed without a log);
    `tone` tells routines apart while they are due.
    """

    name: str
    status: str
    tone: str


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the week calendar."""

    day: date
    label: str
    today: bool
    sessions: tuple[SessionMark, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One prescription."""

    slug: str
    exercise: Exercise | None
    name: str
    dose: str
    amount: str
    hold: str
    load: str
    move_on: str
    sides: str = ""
    """Says that the sets are done on each side; empty when they are not."""


@dataclass(frozen=True, slots=True)
class RoutineCard:
    """One session of the phase."""

    key: str
    name: str
    when: str
    minutes: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ProgramState:
    """The programme page; `blocks` empty means that nothing is planned."""

    title: str
    caption: str
    blocks: tuple[PhaseBlock, ...] = ()
    days: tuple[DayCell, ...] = ()
    phase_index: int = 0
    phase_title: str = ""
    aim: str = ""
    move_on: str = ""
    entry: tuple[str, ...] = ()
    routines: tuple[RoutineCard, ...] = ()
    needs: str = ""
    pain_rule: str = ""
    advice: tuple[str, ...] = ()
    evidence: str = ""
    sample: bool = False


OPEN_ENDED_WEEKS = 4.0
"""Weeks that an open-ended phase takes in the row of blocks, so that it stays readable."""


def phase_weeks(span: PhaseSpan) -> str:
    """The weeks of a phase in words."""
    first, last = span.phase.weeks_from, span.phase.weeks_to
    return texts.phase_weeks(first, last)


def phase_on(plan: Plan, today: date) -> int:
    """Index of the phase that runs on a day; the first before the start, the last after the end."""
    for index, span in enumerate(plan.spans):
        if span.end is None or span.end >= today:
            return index
    return len(plan.spans) - 1


def build_blocks(plan: Plan, today: date) -> tuple[PhaseBlock, ...]:
    """The phases of a plan in order."""
    blocks = []
    for index, span in enumerate(plan.spans):
        status = "later"
        if span.end is not None and span.end < today:
            status = "done"
        elif span.start <= today:
            status = "now"
        phase = span.phase
        length = OPEN_ENDED_WEEKS if phase.weeks_to is None else phase.weeks_to - phase.weeks_from
        title = f"{index + 1} {phase.name}"
        week = max(0, plan.week_on(today))
        blocks.append(PhaseBlock(index, title, phase_weeks(span), status, max(1.0, length), week))
    return tuple(blocks)


ROUTINE_TONES = ("pri", "neutral", "adh")
"""Soft colours of the routines of a plan, in the order in which they first appear in a week."""


def build_days(week: WeekPlan, today: date) -> tuple[DayCell, ...]:
    """The week calendar with what was done."""
    keys = dict.fromkeys(state.slot.routine.key for day in week.days for state in day.slots)
    tones = {key: ROUTINE_TONES[i % len(ROUTINE_TONES)] for i, key in enumerate(keys)}
    cells = []
    for day in week.days:
        marks = tuple(
            SessionMark(state.slot.routine.name, session_status(state, today), tones[state.slot.routine.key])
            for state in day.slots
        )
        cells.append(DayCell(day.day, texts.weekday_and_day(day.day), day.day == today, marks))
    return tuple(cells)


def session_status(state: SlotState, today: date) -> str:
    """Status of a due session: what was logged, or due, or open when its day has passed."""
    if state.session is None:
        return "open" if state.slot.day < today else "due"
    return {"all": "done"}.get(state.session.done.value, state.session.done.value)


def build_routine(routine: Routine, exercises: dict[str, Exercise]) -> RoutineCard:
    """One session with its rows."""
    each = QCoreApplication.translate("program", "each side")
    rows = []
    for item in routine.prescriptions:
        amount, hold, load = texts.dose_cells(item.dose)
        rows.append(
            Row(
                slug=item.exercise,
                exercise=exercises.get(item.exercise),
                name=item.name,
                dose=texts.dose(item.dose),
                amount=amount,
                hold=hold,
                load=load,
                move_on=item.progression or texts.default_progression(),
                sides=each if item.dose.sides is Sides.EACH else "",
            )
        )
    when = f"{texts.part_of_day(routine.part)} · {texts.recurrence(routine.recurrence)}"
    return RoutineCard(routine.key, routine.name, when, routine.minutes, tuple(rows))


def sessions_a_week(plan: Plan, today: date) -> int:
    """Sessions of seven days from today."""
    return sum(len(slots_on(plan, today + timedelta(days=i))) for i in range(7))


def build_program_state(
    plan: Plan,
    week: WeekPlan,
    today: date,
    phase_index: int,
    exercises: dict[str, Exercise],
    programme: Programme | None,
    sample: bool,
) -> ProgramState:
    """The page for a running plan.

    Args:
        plan: What the person follows.
        week: The week that holds today.
        today: The local day.
        phase_index: Which phase is open for reading.
        exercises: Exercises by slug, for pictures and equipment.
        programme: The content the plan was made from, or None when its file is gone.
        sample: Whether the data are invented.
    """
    span = plan.spans[phase_index]
    routines = tuple(build_routine(routine, exercises) for routine in span.phase.routines)
    used = [exercises[row.slug] for card in routines for row in card.rows if row.slug in exercises]
    things = (item for exercise in used for item in exercise.equipment if item != "none")
    equipment = dict.fromkeys(texts.equipment(item) for item in things)
    limits = [p.dose.max_pain for r in span.phase.routines for p in r.prescriptions]
    return ProgramState(
        title=plan.name,
        caption=texts.program_caption(
            plan.start, plan.spans[-1].end, sessions_a_week(plan, today), plan.week_on(today)
        ),
        blocks=build_blocks(plan, today),
        days=build_days(week, today),
        phase_index=phase_index,
        phase_title=span.phase.name,
        aim=span.phase.aim,
        move_on=span.phase.move_on,
        entry=span.phase.entry_criteria,
        routines=routines,
        needs=texts.needs(tuple(equipment)),
        pain_rule=texts.pain_rule(max(limits, default=5)),
        advice=programme.advice if programme else (),
        evidence=programme.evidence if programme else "",
        sample=sample,
    )
