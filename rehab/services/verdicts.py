"""Today's verdict of many complaints, worked out anew only when what it rests on has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.caseload import KeptVerdict
from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.services.history import history_of
from rehab.services.limits import read_limits
from rehab.storage.patient import PatientStore

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.history import History
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.verdict import DayVerdict
    from rehab.services.condition import Conditions
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Kept:
    """A verdict with the digest of everything it was worked out from."""

    rests_on: int
    verdict: DayVerdict


class VerdictShelf:
    """Keeps the current verdict of each complaint.

    A verdict follows from the history, the person's day and the numbers of the rules and from nothing else. So it
    is kept together with a digest of these, and every change that matters is noticed whoever made it: an entry, a
    correction, an undo, another window, midnight, a changed number.

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
        self._kept: dict[UUID, _Kept] = {}

    def current(self, episode_id: UUID) -> DayVerdict:
        """Today's verdict of a complaint.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        # Loads numpy: not before a verdict is asked for.
        from rehab.domain.course import current

        asked = self.asked(episode_id)
        rests_on = hash(asked)
        kept = self._kept.get(episode_id)
        if kept is None or kept.rests_on != rests_on:
            kept = _Kept(rests_on, current(*asked))
            self._kept[episode_id] = kept
        return kept.verdict

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

    def each(self, episode_ids: Iterable[UUID]) -> Iterator[tuple[UUID, DayVerdict]]:
        """The verdicts of many complaints, one after another as they are known."""
        for episode_id in episode_ids:
            yield episode_id, self.current(episode_id)


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
