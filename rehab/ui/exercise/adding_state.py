"""Where an exercise can be added to the plan, and where it fits best; built from values without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.plan_edit import Place, add_exercise, add_routine
from rehab.domain.program import Prescription
from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Plan, Routine
    from rehab.services.builder import Editing

NEW_SESSION = ""
"""Key that stands for a session that is still to be made."""


@dataclass(frozen=True, slots=True)
class PhaseChoice:
    """A phase with its sessions as pairs of key and words, and the session that fits best."""

    name: str
    sessions: tuple[tuple[str, str], ...]
    fitting: str


@dataclass(frozen=True, slots=True)
class AddState:
    """What the card asks. Without phases there is no plan yet.

    Attributes:
        phase: Index of the phase to begin with, the one that runs.
        takes_effect: From when the change holds, in words.
    """

    name: str
    phases: tuple[PhaseChoice, ...] = ()
    phase: int = 0
    takes_effect: str = ""


def build_add_state(
    editing: Editing | None, exercise: Exercise, exercises: Mapping[str, Exercise], today: date
) -> AddState:
    """The choices for one exercise.

    Args:
        editing: The plan and its draft; None without a complaint.
        exercise: What is to be added.
        exercises: The library by slug, to find the session that fits.
        today: The local day.
    """
    plan = None if editing is None else editing.draft or editing.plan
    if editing is None or plan is None:
        return AddState(exercise.name)
    phases = []
    for span in plan.spans:
        routines = span.phase.routines
        sessions = tuple((r.key, texts.add_session(r.name, _has(r, exercise))) for r in routines)
        fitting = max(routines, key=lambda r: _fit(r, exercise, exercises), default=None)
        key = NEW_SESSION if fitting is None else fitting.key
        new = (NEW_SESSION, texts.add_session("", already=False))
        phases.append(PhaseChoice(span.phase.name, (*sessions, new), key))
    effect = texts.add_effect(editing.draft is not None, editing.from_day, today)
    return AddState(exercise.name, tuple(phases), _running(plan, today), effect)


def added(plan: Plan, phase: int, key: str, exercise: Exercise) -> Plan:
    """The plan with the exercise in its usual dose at the end of a session.

    Raises:
        UserError: ``routine_unknown``.
    """
    if key == NEW_SESSION:
        plan, key = add_routine(plan, phase, exercise.name)
    item = Prescription(exercise.slug, exercise.name, exercise.dose, progression=exercise.progression)
    return add_exercise(plan, Place(phase, key), item)


def _running(plan: Plan, today: date) -> int:
    """The phase that runs; the first before the start, the last after the end."""
    places = (i for i, span in enumerate(plan.spans) if span.end is None or span.end >= today)
    return next(places, len(plan.spans) - 1)


def _has(routine: Routine, exercise: Exercise) -> bool:
    return any(item.exercise == exercise.slug for item in routine.prescriptions)


def _fit(routine: Routine, exercise: Exercise, exercises: Mapping[str, Exercise]) -> tuple[bool, int, int]:
    """A session without it comes first, then the one with more of its kind, then of its region."""
    there = [exercises[item.exercise] for item in routine.prescriptions if item.exercise in exercises]
    kind = sum(other.kind is exercise.kind for other in there)
    region = sum(other.regions[0] is exercise.regions[0] for other in there)
    return not _has(routine, exercise), kind, region
