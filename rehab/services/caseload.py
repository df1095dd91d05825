"""The list of patients, and the verdicts that are worked out for it behind the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rehab.domain.caseload import to_judge
from rehab.domain.clock import local_day
from rehab.services.judging import Start, judged
from rehab.storage.caseload import CaseStore
from rehab.storage.kept_verdict import KeptVerdictStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from rehab.domain.caseload import Case, KeptVerdict
    from rehab.domain.clock import Clock
    from rehab.services.preferences import Preferences
    from rehab.services.verdicts import VerdictShelf
    from rehab.storage.database import Database

TOGETHER = 40
"""At most so many verdicts are stored in one unit of work."""
SHOWN_AFTER_S = 0.6
"""What is known by then is stored and shown; a commit costs as much as a verdict."""


class Caseload:
    """Reads all patients at once and has the verdicts worked out that are not known yet."""

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, verdicts: VerdictShelf
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._verdicts = verdicts

    @property
    def today(self) -> date:
        """The local day."""
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def cases(self) -> tuple[Case, ...]:
        """Everybody, archived ones too, with the answers that are kept."""
        with self._database.read() as work:
            return CaseStore(work).cases(self.today)

    def case(self, patient_id: UUID) -> Case | None:
        """One patient as `cases` tells of them; None when they are not there any more."""
        with self._database.read() as work:
            return next(iter(CaseStore(work).cases(self.today, patient_id)), None)

    def judge(
        self, cases: Sequence[Case], step: Callable[[int, int], None] = lambda _done, _total: None
    ) -> Iterator[tuple[KeptVerdict, ...]]:
        """Work out the answers of today that are missing, most urgent first, and keep them.

        Args:
            cases: The patients; whoever is archived is left out.
            step: Told how many of how many are done; what it raises stops the work.

        Yields:
            Answers as they come, some at a time; they are stored already.
        """
        wanted = to_judge(cases, self.today)
        done = 0
        for some in self._told(wanted):
            yield some
            done += len(some)
            step(done, len(wanted))

    def _told(self, wanted: Sequence[UUID]) -> Iterator[tuple[KeptVerdict, ...]]:
        ready: list[tuple[KeptVerdict, int]] = []
        since = time.monotonic()
        marks = self._claim(wanted)
        start = Start(self._database.again, self._clock())
        for answers in judged(self._verdicts, start, wanted):
            ready += [(verdict, marks[verdict.episode_id]) for verdict in answers]
            if len(ready) >= TOGETHER or time.monotonic() - since > SHOWN_AFTER_S:
                yield self._keep(ready)
                ready, since = [], time.monotonic()
        if ready:
            yield self._keep(ready)

    def _claim(self, wanted: Sequence[UUID]) -> dict[UUID, int]:
        if not wanted or self._database.sealed:
            return dict.fromkeys(wanted, 0)
        with self._database.write() as work:
            return KeptVerdictStore(work).claim(wanted)

    def _keep(self, ready: Sequence[tuple[KeptVerdict, int]]) -> tuple[KeptVerdict, ...]:
        if not self._database.sealed:
            with self._database.write() as work:
                KeptVerdictStore(work).keep(ready)
        return tuple(verdict for verdict, _ in ready)
