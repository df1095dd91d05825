"""Finds what a session form is about: the routine that is due, or a stored session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from rehab.domain.pain import Measure
from rehab.domain.program import find_routine
from rehab.domain.schedule import routine_key
from rehab.ui import texts
from rehab.ui.session import words
from rehab.ui.session.keeper import EDIT, PAST, PLAYED
from rehab.ui.session.state import doses_of
from rehab.ui.session.values import (
    FormValues,
    Played,
    Subject,
    planned_sets,
    sets_of_session,
    values_of_session,
)

if TYPE_CHECKING:
    from datetime import tzinfo

    from rehab.domain.patient import Episode
    from rehab.domain.program import Routine
    from rehab.services.patient import People
    from rehab.services.player import PlayLog
    from rehab.services.program import Planner
    from rehab.services.session import SessionLog


class SubjectFinder:
    """Each method gives the subject with the values of a fresh form, or None when there is nothing."""

    def __init__(self, people: People, planner: Planner, sessions: SessionLog, plays: PlayLog) -> None:
        self._people, self._planner, self._sessions, self._plays = people, planner, sessions, plays

    def find(self, argument: str, today: date, zone: tzinfo | None) -> tuple[Subject, FormValues] | None:
        """What a place of the page means: a stored, a played, a past or a due session."""
        if argument.startswith(EDIT):
            return self.stored(_as_id(argument.removeprefix(EDIT)))
        if argument.startswith(PLAYED):
            return self.played(_as_id(argument.removeprefix(PLAYED)))
        routine, _, past = argument.partition(PAST)
        day = _as_day(past)
        if day is None or day >= today:
            return self.due(routine)
        # Noon belongs to its day whatever hour the person's day ends at.
        return self.past(routine, day, datetime(day.year, day.month, day.day, 12, tzinfo=zone))

    def due(self, wanted: str) -> tuple[Subject, FormValues] | None:
        """A session of today by the name of its slot or the key of its routine, as `Planner.find` takes it."""
        followed = {episode.id: episode for episode in self._people.followed()}
        found = self._planner.find(wanted, followed)
        if found is None or found.episode_id not in followed:
            return None
        return self._fresh(followed[found.episode_id], found.routine, found.planned_day)

    def past(self, key: str, day: date, at: datetime) -> tuple[Subject, FormValues] | None:
        """A routine of the plan of a past day: for its slot when that has no session, else outside the plan."""
        episode = self._people.current()
        if episode is None:
            return None
        week = self._planner.week(episode.id, day)
        states = next((d.slots for d in week.days if d.day == day), ())
        slot = next((s.slot for s in states if s.session is None and s.slot.routine.key == key), None)
        plan = self._planner.plan(episode.id, day)
        routine = slot.routine if slot is not None else find_routine(plan, routine_key(key), day)
        if routine is None:
            return None
        subject, values = self._fresh(episode, routine, None if slot is None else slot.planned_day)
        return replace(subject, past_day=day), replace(values, at=at)

    def stored(self, session_id: UUID | None) -> tuple[Subject, FormValues] | None:
        """A stored session."""
        session = self._sessions.session(session_id) if session_id is not None else None
        if session is None:
            return None
        episode = next((e for e in self._people.episodes() if e.id == session.episode_id), None)
        day = session.planned_day or session.day
        plan = self._planner.plan(session.episode_id, day)
        routine = find_routine(plan, routine_key(session.routine_key or ""), day)
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
            flagged=self._planner.today(session.episode_id).flagged,
        )
        return subject, values_of_session(session, sets)

    def played(self, session_id: UUID | None) -> tuple[Subject, FormValues] | None:
        """A stored session that was just played; without the player's knowledge it is a stored one."""
        found = self.stored(session_id)
        if found is None or found[0].session is None:
            return found
        subject, values = found
        session = found[0].session
        playing = self._plays.of_session(session.id, session.episode_id)
        if playing is None:
            return found
        play = playing.play
        done = sum(not play.open_sets(index) for index in range(len(play.items)))
        played = Played(play.worked, done, play.is_complete)
        return replace(
            subject, played=played, doses=tuple(texts.dose_short(i.dose) for i in play.items)
        ), values

    def _fresh(
        self, episode: Episode, routine: Routine, planned_day: date | None
    ) -> tuple[Subject, FormValues]:
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
            flagged=self._planner.today(episode.id).flagged,
        )
        return subject, FormValues(sets)


def _as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
