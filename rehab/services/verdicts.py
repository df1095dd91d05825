"""Today's verdict of many complaints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.caseload import KeptVerdict
from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.services.history import history_of
from rehab.services.limits import read_limits
from rehab.storage.patient import PatientStore

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.history import History
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.verdict import DayVerdict
    from rehab.services.condition import Conditions
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database


class VerdictShelf:
    """Works out today's verdicts.

    A verdict follows from the history, the person's day and the numbers of the rules and from nothing else.

    Args:
        database: The open data file.
        clock: Says what day it is.
        settings: When the person's day ends.
        programmes: Says which condition a programme is for.
    """

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, programmes: Conditions
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._programmes = programmes

    def asked(self, episode_id: UUID) -> tuple[History, date, Thresholds]:
        """What today's verdict of a complaint follows from.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        with self._database.read() as work:
            complaint = PatientStore(work).require_episode(episode_id)
            history = history_of(work, self._programmes, complaint, today, today)
            thresholds = read_limits(work, complaint, history.condition).now
        return history, today, thresholds

    def answers(self, episode_ids: Iterable[UUID]) -> tuple[KeptVerdict, ...]:
        """What is kept of today's verdicts, without the complaints that somebody deleted meanwhile."""
        from rehab.domain.course import current

        found = []
        for episode_id in episode_ids:
            try:
                asked = self.asked(episode_id)
            except UserError:
                continue
            found.append(_kept(episode_id, current(*asked)))
        return tuple(found)


def _kept(episode_id: UUID, verdict: DayVerdict) -> KeptVerdict:
    return KeptVerdict(
        episode_id=episode_id,
        day=verdict.day,
        state=verdict.state,
        p_failing=verdict.p_failing,
        done=verdict.adherence.done,
        planned=verdict.adherence.planned,
        baseline=None if verdict.baseline is None else verdict.baseline.mean,
        now=None if verdict.now is None else verdict.now.mean,
        days_logged=verdict.days_logged,
        undecided=verdict.undecided,
    )
