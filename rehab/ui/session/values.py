"""What the session form holds, and how it becomes a session: values and pure functions without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.session import ALARMS, Done, SessionDraft, SetEntry, StopReason

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from uuid import UUID

    from rehab.domain.pain import Measure
    from rehab.domain.program import Routine
    from rehab.domain.session import Session

STRIPS = ("before", "during", "after")
"""The questions of the form in the order in which they are answered."""
EFFORT_STEP = 2
"""Word i of the effort row is stored as 2i on the scale of ten."""


@dataclass(frozen=True, slots=True)
class Played:
    """What the player knows of a session that was just played. `complete`: nothing is left to go back to."""

    worked: timedelta
    exercises_done: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """What the form is about.

    `session` None: not stored yet. `planned_day` None: outside the plan. `past_day`: the day that it is added
    to afterwards. `first_sets` are the sets as the form first showed them. `played`: the form is the summary
    after the player. `flagged`: a warning sign waits for a look, so nothing is called fine.
    """

    episode_id: UUID
    primary: Measure
    name: str
    minutes: int | None
    routine_key: str | None
    planned_day: date | None
    session: Session | None = None
    past_day: date | None = None
    doses: tuple[str, ...] = ()
    first_sets: tuple[SetEntry, ...] = ()
    played: Played | None = None
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class FormValues:
    """What the person has entered so far. `effort` is the number of the word, 1-5; `at` None means now."""

    sets: tuple[SetEntry, ...]
    before: int | None = None
    during: int | None = None
    after: int | None = None
    effort: int | None = None
    reason: StopReason | None = None
    note: str = ""
    at: datetime | None = None

    @property
    def done(self) -> Done:
        """How much was done, from the sets."""
        planned = sum(entry.sets_planned for entry in self.sets)
        done = sum(min(entry.sets_done, entry.sets_planned) for entry in self.sets)
        if not planned or done >= planned:
            return Done.ALL
        return Done.PART if done else Done.NONE

    def with_sets(self, index: int, done: int) -> FormValues:
        """The same with other sets done of one exercise, kept between none and all of them."""
        entry = self.sets[index]
        changed = replace(entry, sets_done=max(0, min(done, entry.sets_planned)))
        sets = (*self.sets[:index], changed, *self.sets[index + 1 :])
        values = replace(self, sets=sets)
        complete = values.done is Done.ALL and values.reason not in ALARMS
        return replace(values, reason=None) if complete else values

    def with_score(self, key: str, value: int | None) -> FormValues:
        """The same with another answer to one of the questions, or none."""
        if key == "before":
            return replace(self, before=value)
        return replace(self, during=value) if key == "during" else replace(self, after=value)


def asked(subject: Subject) -> tuple[str, ...]:
    """The questions of the form; after the player only those that it has not asked already."""
    if subject.played is None or subject.session is None:
        return STRIPS
    return ("during", "after") if subject.session.during is None else ("after",)


def planned_sets(routine: Routine) -> tuple[SetEntry, ...]:
    """All sets of a routine as done: what most sessions need to record."""
    return tuple(SetEntry.of(p.exercise, p.name, p.dose, p.dose.sets) for p in routine.prescriptions)


def sets_of_session(session: Session, routine: Routine | None) -> tuple[SetEntry, ...]:
    """The sets of a stored session; when it has none, those of its routine as all done or all left out."""
    if session.sets or routine is None:
        return session.sets
    planned = planned_sets(routine)
    if session.done is Done.NONE:
        return tuple(replace(entry, sets_done=0) for entry in planned)
    return planned


def values_of_session(session: Session, sets: tuple[SetEntry, ...]) -> FormValues:
    """A stored session as form values."""
    return FormValues(
        sets=sets,
        before=session.before,
        during=session.during,
        after=session.after,
        effort=_word_of(session.effort),
        reason=session.reason,
        note=session.note,
        at=session.at,
    )


def values_of_draft(draft: SessionDraft) -> FormValues:
    """A half-filled form as it was left."""
    return FormValues(
        sets=draft.sets,
        before=draft.before,
        during=draft.during,
        after=draft.after,
        effort=_word_of(draft.effort),
        reason=draft.reason,
        note=draft.note,
        at=draft.at,
    )


def _word_of(effort: int | None) -> int | None:
    return None if effort is None else max(1, (effort + 1) // EFFORT_STEP)


def build_draft(subject: Subject, values: FormValues) -> SessionDraft:
    """What is handed to the session log."""
    stored = subject.session
    effort = None if values.effort is None else values.effort * EFFORT_STEP
    if stored is not None and _word_of(stored.effort) == values.effort:
        # A finer value than the five words, from another source, is not rounded by being looked at.
        effort = stored.effort
    # A session may be stored without sets; as long as nobody touches them, it counts what it counted before.
    untouched = stored is not None and values.sets == subject.first_sets
    done = stored.done if stored is not None and untouched else values.done
    return SessionDraft(
        done=done,
        routine_key=subject.routine_key,
        planned_day=subject.planned_day,
        at=values.at,
        before=values.before,
        during=values.during,
        after=values.after,
        effort=effort,
        reason=values.reason,
        note=values.note.strip(),
        sets=values.sets,
    )
