"""Reads what Today shows of each complaint."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rehab.domain.pain import Measure
from rehab.ui.today.state import MORNINGS, EpisodeToday

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.pain import Response
    from rehab.domain.patient import Episode
    from rehab.services.checkin import CheckIn
    from rehab.services.patient import People
    from rehab.services.phase import Phases
    from rehab.services.player import PlayLog
    from rehab.services.program import Planner
    from rehab.services.progression import Progression
    from rehab.services.session import SessionLog
    from rehab.services.weekly import WeeklyLog


class DayReader:
    """A few small reads; no chart, no verdict."""

    def __init__(
        self,
        people: People,
        planner: Planner,
        sessions: SessionLog,
        checkin: CheckIn,
        weekly: WeeklyLog,
        plays: PlayLog,
        progression: Progression,
        phases: Phases,
    ) -> None:
        self._people, self._planner, self._sessions = people, planner, sessions
        self._checkin, self._weekly = checkin, weekly
        self._plays, self._progression, self._phases = plays, progression, phases

    def read(self, today: date, week_starts_on: int) -> tuple[EpisodeToday, ...]:
        """Every complaint that is followed, the current one first."""
        return tuple(self._read(episode, today, week_starts_on) for episode in self._people.followed())

    def _read(self, episode: Episode, today: date, starts_on: int) -> EpisodeToday:
        readings = self._checkin.readings(episode.id, today - timedelta(days=MORNINGS), today)
        scores = tuple(r for r in readings if r.measure is episode.primary)
        answered = any(r.day == today and r.value is not None for r in scores)
        day = self._planner.today(episode.id)
        quiet = all(slot.session is not None for slot in day.slots)
        following = today + timedelta(days=7)
        return EpisodeToday(
            episode=episode,
            day=day,
            week=self._planner.week(episode.id, today, starts_on),
            scores=scores,
            worst=tuple(r for r in readings if r.measure is Measure.WORST),
            average=tuple(r for r in readings if r.measure is Measure.AVERAGE),
            answers=self._checkin.answers(episode.id, today, today),
            reviews=self._weekly.reviews(episode.id),
            response=self._response(episode, today - timedelta(days=1)) if answered else None,
            unfinished=self._plays.unfinished(episode.id),
            # They follow as soon as the content has been read, as pictures do; the page does not wait for it.
            proposals=self._progression.proposals(episode.id) if self._progression.ready else (),
            gate=self._phases.gate(episode.id),
            next_week=self._planner.week(episode.id, following, starts_on) if quiet else None,
        )

    def _response(self, episode: Episode, yesterday: date) -> tuple[str, Response] | None:
        for session in reversed(self._sessions.on_day(episode.id, yesterday)):
            answer = self._sessions.response_for(session.id)
            if answer is not None:
                return session.name, answer
        return None
