"""Runs from files: a look first, then one step that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.run import KnownRuns, Run
from rehab.services.home_zone import HomeZone
from rehab.services.outcome import Outcome, outcome
from rehab.services.run_preview import Count, RunPreview, RunStatus
from rehab.services.run_reading import RunReading
from rehab.storage.patient import PatientStore
from rehab.storage.run import RunStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rehab.domain.clock import Clock
    from rehab.exchange.run_table import Columns
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database

KINDS = {"run"}
BULK = 2
"""So many new runs are worth a backup before they are written."""


def _go_on(_count: Count) -> bool:
    return True


class RunImport:
    """Reads files with runs and stores what is new of them."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def preview(
        self,
        files: Sequence[Path],
        told: Callable[[Count], bool] = _go_on,
        columns: Columns | None = None,
    ) -> RunPreview:
        """Read files, folders and archives and say what an import of them would do; nothing is written.

        Args:
            files: What to read.
            told: Called after every file with the count so far; False ends the reading and keeps what was read.
            columns: Which columns of a table say what, if somebody chose.
        """
        with self._database.read() as work:
            person = PatientStore(work).me()
            known = KnownRuns(RunStore(work).all(person.id) if person is not None else ())
        ends = self._settings.settings.day_ends_at
        zone, now = HomeZone(self._clock), self._clock()
        reading = RunReading(len(files), known, zone, now, ends, told, columns)
        for given in files:
            if reading.preview.stopped:
                break
            reading.read(given)
        return reading.preview

    def take(self, preview: RunPreview, by_hand_too: bool = False) -> Outcome[tuple[Run, ...]]:
        """Store the new runs of a look in one unit of work, after a backup when they are several.

        Args:
            preview: What was read.
            by_hand_too: Also those that were probably typed by hand already.

        Raises:
            EnvironmentProblem: When the disk refuses; nothing was stored then.
        """
        wanted = [found.run for found in preview.runs(RunStatus.NEW)]
        if by_hand_too:
            wanted += [found.run for found in preview.runs(RunStatus.BY_HAND)]
        if len(wanted) >= BULK:
            self._database.keep_copy()
        with self._database.write() as work:
            person = PatientStore(work).me_or_new()
            store = RunStore(work)
            # Somebody may have logged or imported in the meantime.
            known = KnownRuns(store.all(person.id))
            runs = tuple(run for run in wanted if known.find(run) is None)
            store.add_all(person.id, runs)
            rows = work.changes
        return outcome(runs, "runs_imported", KINDS, None, rows)
