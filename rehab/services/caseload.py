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

SCREEN, MANY = 100, 2000
"""So many patients are read at once: at the beginning, because somebody waits for them, and then."""
CLAIMED = 400
"""So many answers are announced at once: a whole team's writing waits meanwhile."""
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

    def parts(self) -> Iterator[tuple[tuple[Case, ...], int]]:
        """Everybody with the answers that are kept: a screen full of the most urgent ones first, then many at a time.

        Each part is a unit of work of its own: in a large practice all of them take seconds.

        Yields:
            Some patients, and how many there are in all.
        """
        self._database.note("view", "caseload")
        with self._database.read() as work:
            store = CaseStore(work)
            first, count = store.everybody(SCREEN), store.count()
            cases = store.cases(self.today, first)
        yield cases, count
        if count <= SCREEN:
            return
        with self._database.read() as work:
            known = set(first)
            left = [key for key in CaseStore(work).everybody() if key not in known]
        for at in range(0, len(left), MANY):
            with self._database.read() as work:
                cases = CaseStore(work).cases(self.today, left[at : at + MANY])
            yield cases, count

    def cases(self) -> tuple[Case, ...]:
        """Everybody, archived ones too, with the answers that are kept."""
        return tuple(case for part, _ in self.parts() for case in part)

    def case(self, patient_id: UUID) -> Case | None:
        """One patient as `cases` tells of them; None when they are not there any more."""
        with self._database.read() as work:
            return next(iter(CaseStore(work).cases(self.today, [patient_id])), None)

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
        marks: dict[UUID, int] = {}
        start = Start(self._database.again, self._clock())

        def claimed() -> Iterator[UUID]:
            for at in range(0, len(wanted), CLAIMED):
                some = wanted[at : at + CLAIMED]
                marks.update(self._claim(some))
                yield from some

        for answers in judged(self._verdicts, start, claimed(), len(wanted)):
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
