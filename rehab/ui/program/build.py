"""From a plan, its draft and the log to what the programme page shows: pure functions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.domain.dose import Sides
from rehab.domain.dose_step import default_rule
from rehab.domain.phases import running
from rehab.domain.plan_check import Hint, HintKind, hints
from rehab.domain.plan_edit import Place
from rehab.domain.program import EveryNDays, PerWeek, Plan, Routine
from rehab.domain.progression import Move
from rehab.domain.schedule import Timetable
from rehab.ui import texts
from rehab.ui.program.build_week import build_days, build_pattern
from rehab.ui.program.state import (
    OPEN_ENDED_WEEKS,
    DraftState,
    EditorState,
    GateState,
    LibraryRow,
    PhaseBlock,
    PointState,
    ProgramState,
    ProposalState,
    RowState,
)
from rehab.ui.texts import phases, plans, proposals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rehab.domain.exercise import Exercise
    from rehab.domain.gate import Gate
    from rehab.domain.program import Programme
    from rehab.domain.progression import Proposal
    from rehab.services.builder import Editing
    from rehab.services.program import WeekPlan
    from rehab.services.progression import Asked

FREE_DAYS = 15
"""Days on offer from which changes may hold."""
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class View:
    """What the person has opened on the page; it is not stored."""

    phase: int
    key: str
    problem: tuple[int, str, str] | None = None
    """Row, cell and sentence of what could not be read."""
    differences: bool = False


def phase_on(plan: Plan, today: date) -> int:
    """Index of the phase that runs on a day; the first before the start, the last after the end."""
    index = running(plan, today)
    if index is not None:
        return index
    return 0 if today < plan.start else len(plan.spans) - 1


def build_blocks(plan: Plan, today: date) -> tuple[PhaseBlock, ...]:
    """The phases of a plan in order."""
    blocks = []
    now = running(plan, today)
    past = -1 if today < plan.start else len(plan.spans) if now is None else now
    for index, span in enumerate(plan.spans):
        status = "now" if index == now else "done" if index < past else "later"
        phase = span.phase
        length = OPEN_ENDED_WEEKS if phase.weeks_to is None else phase.weeks_to - phase.weeks_from
        title = f"{index + 1} {phase.name}"
        week = max(0, plan.week_on(today))
        weeks = texts.phase_weeks(phase.weeks_from, phase.weeks_to)
        blocks.append(PhaseBlock(index, title, weeks, status, max(1.0, length), week))
    return tuple(blocks)


# editor


def build_editor(
    plan: Plan, view: View, exercises: Mapping[str, Exercise], asked: Sequence[Asked]
) -> EditorState | None:
    """The session that is open; None for a phase without one."""
    span = plan.spans[view.phase]
    routine = next((r for r in span.phase.routines if r.key == view.key), None)
    if routine is None:
        return None
    found = hints(span)
    whole = [
        h for h in found if h.kind is HintKind.MANY_MINUTES or (h.key == routine.key and h.index is None)
    ]
    per_day = max(1, len(routine.times))
    return EditorState(
        key=routine.key,
        name=routine.name,
        when=plans.when(routine.recurrence, routine.times),
        choice=days_choice(routine),
        per_day=per_day,
        tabs=tuple((r.key, r.name) for r in span.phase.routines),
        rows=_rows(routine, view, exercises, found, asked),
        hints=tuple(plans.hint(h) for h in whole),
        facts=_facts(routine, exercises),
    )


def days_choice(routine: Routine) -> str:
    """Key of the kind of days of a routine."""
    match routine.recurrence:
        case EveryNDays(n=n):
            return f"every-{n}"
        case PerWeek(n=n):
            return f"any-{n}"
        case _:
            return "days"


def _rows(
    routine: Routine,
    view: View,
    exercises: Mapping[str, Exercise],
    found: Sequence[Hint],
    asked: Sequence[Asked],
) -> tuple[RowState, ...]:
    each = translate("program", "each side")
    days = plans.when(routine.recurrence, routine.times)
    here = Place(view.phase, routine.key)
    waiting = {(a.item.exercise, a.proposal.old): a.proposal for a in asked if a.place == here}
    rows = []
    for index, item in enumerate(routine.prescriptions):
        amount, hold, _ = texts.dose_cells(item.dose)
        rule = plans.rule_sentence(item.rule) if item.rule is not None else item.progression
        proposal = waiting.get((item.exercise, item.dose))
        problem = view.problem
        rows.append(
            RowState(
                index=index,
                slug=item.exercise,
                exercise=exercises.get(item.exercise),
                name=item.name,
                days=f"{days} · {each}" if item.dose.sides is Sides.EACH else days,
                amount=amount,
                hold=hold,
                load=plans.load_cell(item.dose),
                dose=texts.dose(item.dose),
                rule=rule or plans.rule_sentence(default_rule(item.dose, exercises.get(item.exercise))),
                hints=tuple(plans.hint(h) for h in found if h.key == routine.key and h.index == index),
                problem=problem[1:] if problem is not None and problem[0] == index else None,
                proposal=None if proposal is None else _proposal(proposal),
            )
        )
    return tuple(rows)


def _proposal(proposal: Proposal) -> ProposalState:
    why = f"{proposals.reason(proposal)} {proposals.source(proposal)}".rstrip()
    return ProposalState(proposals.offer(proposal), why, proposal.move is Move.STEP_UP)


def _facts(routine: Routine, exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    used = [exercises[p.exercise] for p in routine.prescriptions if p.exercise in exercises]
    things = (item for exercise in used for item in exercise.equipment if item != "none")
    limits = [p.dose.max_pain for p in routine.prescriptions]
    if not routine.prescriptions:
        return ()
    return (
        texts.capitalised(texts.about_minutes(routine.minutes)),
        texts.needs(tuple(dict.fromkeys(texts.equipment(item) for item in things))),
        texts.pain_rule(max(limits, default=5)),
    )


def build_library(exercises: Iterable[Exercise]) -> dict[str, LibraryRow]:
    """Rows of the library panel by slug, none of them marked as used."""
    return {
        e.slug: LibraryRow(
            e.slug,
            e.name,
            " · ".join((texts.region(e.regions[0]) if e.regions else "", _kit(e))).strip(" ·"),
            e,
            False,
            texts.dose(e.dose),
        )
        for e in exercises
    }


def _kit(exercise: Exercise) -> str:
    things = [item for item in exercise.equipment if item != "none"]
    return texts.inside(texts.equipment(things[0])) if things else texts.inside(texts.kind(exercise.kind))


# the whole


def build_draft(editing: Editing, today: date, shown: bool) -> DraftState | None:
    """The changes that are not in use yet."""
    if editing.draft is None:
        return None
    lines = tuple(plans.change_line(change) for change in editing.changes)
    fresh = editing.plan is None or (editing.plan.slug, editing.plan.start) != (
        editing.draft.slug,
        editing.draft.start,
    )
    if fresh:
        title = translate("program", "“{name}” is not in use yet.").format(name=editing.draft.name)
        lines = ()
    else:
        title = plans.changes_waiting(len(lines))
    days = tuple(
        (day.isoformat(), texts.relative_day(day, today))
        for day in (editing.from_day + timedelta(days=i) for i in range(FREE_DAYS))
    )
    return DraftState(title, lines, days, shown and bool(lines))


def build_gate(gate: Gate | None, index: int) -> GateState | None:
    """What must be true before the phase after the running one, shown with the running one."""
    if gate is None or gate.number != index + 1:
        return None
    points = tuple(
        PointState(one.criterion.words, one.met, phases.count_line(one), one.counted)
        for one in gate.standings
    )
    return GateState(
        title=phases.gate_title(gate),
        line=phases.gate_line(gate),
        points=points,
        ready=not gate.open,
        can_stay=gate.span.meant_end is not None,
        go_on=phases.go_on(gate),
        asked=gate.over,
    )


def sessions_a_week(plan: Plan, today: date) -> int:
    """Sessions of seven days from today."""
    return len(Timetable((replace(plan, effective_to=None),)).between(today, today + timedelta(days=6)))


def build_program_state(
    editing: Editing,
    week: WeekPlan,
    preview: Timetable,
    today: date,
    view: View,
    exercises: Mapping[str, Exercise],
    asked: Sequence[Asked] = (),
    programme: Programme | None = None,
    week_starts_on: int = 0,
    gate: Gate | None = None,
) -> ProgramState:
    """The page for a plan or a draft.

    Args:
        editing: The plan in force, the draft and what differs.
        week: The week that holds today, with what was logged.
        preview: All versions with the draft as if it were in use.
        today: The local day.
        view: What is opened.
        exercises: Exercises by slug, for pictures and equipment.
        asked: Proposals that wait for an answer.
        programme: The content the plan was made from, or None when its file is gone.
        week_starts_on: First day of a week, Monday = 0.
        gate: The way from the running phase to the next one.
    """
    plan = editing.draft or editing.plan
    assert plan is not None
    span = plan.spans[view.phase]
    runs = plan.span_on(today) is span
    days = (
        build_days(week, preview, span, today, view.key)
        if runs
        else build_pattern(span, week_starts_on, view.key)
    )
    return ProgramState(
        title=plan.name,
        caption=texts.program_caption(
            plan.start, plan.spans[-1].end, sessions_a_week(plan, max(today, plan.start)), plan.week_on(today)
        ),
        blocks=build_blocks(plan, today),
        days=days,
        phase_index=view.phase,
        phase_title=span.phase.name,
        aim=span.phase.aim,
        editor=build_editor(plan, view, exercises, asked),
        draft=build_draft(editing, today, view.differences),
        gate=build_gate(gate, view.phase),
        running=editing.plan is not None,
        advice=programme.advice if programme else (),
        evidence=programme.evidence if programme else "",
    )
