"""Finds what a session form is about: the routine that is due, or a stored session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.pain import Measure
from rehab.domain.patient import EpisodeState
from rehab.ui.session import words
from rehab.ui.session.state import (
    FormValues,
    Subject,
    doses_of,
    planned_sets,
    sets_of_session,
    values_of_session,
)

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan, Routine
    from rehab.services.patient import People
    from rehab.services.program import Planner
    from rehab.services.session import SessionLog


class SubjectFinder:
    """Each method gives the subject with the values of a fresh form, or None when there is nothing."""

    def __init__(self, people: People, planner: Planner, sessions: SessionLog) -> None:
        self._people, self._planner, self._sessions = people, planner, sessions

    def due(self, routine_key: str, today: date) -> tuple[Subject, FormValues] | None:
        """The routine of a plan: for its open slot of today or of any day of this week, else outside the plan."""
        followed = self._followed()
        for episode in followed:
            day = self._planner.today(episode.id)
            for slot in (*(state.slot for state in day.slots if state.session is None), *day.ahead):
                if slot.routine.key == routine_key:
                    return _fresh(episode, slot.routine, slot.planned_day)
        for episode in followed:
            routine = find_routine(self._planner.plan(episode.id), routine_key, today)
            if routine is not None:
                return _fresh(episode, routine, None)
        return None

    def stored(self, session_id: UUID | None) -> tuple[Subject, FormValues] | None:
        """A stored session."""
        session = self._sessions.session(session_id) if session_id is not None else None
        if session is None:
            return None
        episode = next((e for e in self._people.episodes() if e.id == session.episode_id), None)
        day = session.planned_day or session.day
        plan = self._planner.plan(session.episode_id, day)
        routine = find_routine(plan, session.routine_key or "", day)
        sets = sets_of_session(session, routine)
        subject = Subject(
            episode_id=session.episode_id,
            primary=episode.primary if episode is not None else Measure.FIRST_STEP,
            name=session.name or words.unnamed(),
            minutes=None if routine is None else routine.minutes,
            routine_key=session.routine_key,
            planned_day=session.planned_day,
            session=session,
            doses=doses_of(routine, sets),
            first_sets=sets,
        )
        return subject, values_of_session(session, sets)

    def _followed(self) -> tuple[Episode, ...]:
        current = self._people.current()
        if current is None:
            return ()
        found = self._people.episodes(current.patient_id)
        others = (e for e in found if e.state is EpisodeState.ACTIVE and e.id != current.id)
        return (current, *others)


def _fresh(episode: Episode, routine: Routine, planned_day: date | None) -> tuple[Subject, FormValues]:
    sets = planned_sets(routine)
    subject = Subject(
        episode_id=episode.id,
        primary=episode.primary,
        name=routine.name,
        minutes=routine.minutes,
        routine_key=routine.key,
        planned_day=planned_day,
        doses=doses_of(routine, sets),
        first_sets=sets,
    )
    return subject, FormValues(sets)


def find_routine(plan: Plan | None, key: str, day: date) -> Routine | None:
    """A routine by its key: that of the phase that runs on the day, else of any phase."""
    if plan is None:
        return None
    running = plan.span_on(day)
    spans = ([running] if running is not None else []) + list(plan.spans)
    return next((r for span in spans for r in span.phase.routines if r.key == key), None)
