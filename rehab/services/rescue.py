"""The second way out: what can still be read of a data file that is not opened, as a file of everything."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.handover import Handover, HandoverKind
from rehab.domain.loss import Loss, Why
from rehab.exchange.photo import small_photo
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.services.export import ExportWish
from rehab.services.handover import Opened
from rehab.services.handover_preview import Whose
from rehab.storage.connect import forget
from rehab.storage.disk import work_name, write_whole
from rehab.storage.handover_merge import FileRows
from rehab.storage.key_copy import stand_in
from rehab.storage.opening import HEAD
from rehab.storage.refusal import folder_problem
from rehab.storage.restore import Restored, restore_from
from rehab.storage.salvage import Salvage, salvage
from rehab.storage.salvage_ties import fitting, tied

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.clock import Clock
    from rehab.services.preferences import Preferences

RESCUED = frozenset(
    {
        "damaged",
        "foreign_keys_broken",
        "not_a_database",
        "foreign_application",
        "schema_newer",
        "needs_update",
        "migration_failed",
        "read_only_folder",
        "disk_error",
    }
)
"""Why a file was not opened although something may be read of it."""
MENDABLE = frozenset({"damaged", "foreign_keys_broken", "not_a_database", "foreign_application"})
"""Where one can go on with what was read; a newer file is whole and only waits for its own program."""
LIST_ENDING = ".txt"


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of it.

    Attributes:
        file: A file of everything, which can be imported; None when it was not asked for.
        counts: Rows that are in it, by table.
        losses: What is not.
    """

    file: Path | None
    counts: Mapping[str, int]
    losses: tuple[Loss, ...]


class Rescue:
    """Reads a data file that is not opened. The file itself is never changed."""

    def __init__(self, paths: Paths, clock: Clock, preferences: Preferences) -> None:
        self._paths = paths
        self._clock = clock
        self._preferences = preferences

    def file_name(self) -> str:
        """What the file may be called."""
        return f"rescued-{self._clock():%Y-%m-%d}.zip"

    def save(
        self,
        file: Path,
        to: Path,
        said: Callable[[Rescued, Path], str],
        overwrite: bool = False,
    ) -> Rescued:
        """Write what can be read as a file of everything, and beside it a plain list of what could not.

        Args:
            file: The data file.
            to: The file of everything; the list has its name and the ending ``.txt``, a second one if need be.
            said: The list in words.
            overwrite: Whether files of these names may be replaced.

        Raises:
            UserError: ``file_missing``, ``file_exists`` or ``rescue_nothing``.
            EnvironmentProblem: When the file cannot be read at all, or the disk refuses; no partial file stays.
        """
        beside = to.with_suffix(LIST_ENDING)
        if to.suffix.casefold() == LIST_ENDING:
            beside = to.with_name(f"{to.name}{LIST_ENDING}")
        for target in (to, beside):
            if target.exists() and not overwrite:
                raise UserError("file_exists", file=target)
        with self._read(file, to.parent) as (found, services):
            person = services.people.me() or next(iter(services.people.patients()), None)
            wish = ExportWish(patient_id=None if person is None else person.id)
            services.exports.run("everything", wish, to, overwrite)
        counts = {table: len(rows) for table, rows in found.records.items()}
        rescued = Rescued(to, counts, found.losses)
        write_whole(beside, said(rescued, file).encode(), overwrite)
        return rescued

    def go_on(self, file: Path) -> Restored:
        """Put what can be read in the place of the data file, which is kept beside the backups as it is.

        Raises:
            UserError: ``rescue_nothing``.
            EnvironmentProblem: When the disk refuses; the data is what it was.
        """
        with self._read(file, self._paths.data_dir) as (_, services):
            services.close()
            return restore_from(self._paths, self._clock, services.paths.database)

    @contextmanager
    def _read(self, file: Path, beside: Path) -> Iterator[tuple[Salvage, Services]]:
        """What was read, and the services over a new data file made of it."""
        if not file.is_file():
            raise UserError("file_missing", file=file)
        with self._place(beside) as paths:
            try:
                found = salvage(file, paths.temp)
            except OSError as error:
                raise folder_problem(error, file) from error
            found = tied(_with_sound_photos(found), self._clock())
            if not found.records:
                raise UserError("rescue_nothing", file=file)
            # What was encrypted is so in between, too.
            stand_in(paths.database, file)
            services = open_services(paths, self._clock, self._preferences)
            try:
                found = fitting(
                    found, lambda rows: self._fits(services, replace(found, records=dict(rows)), file)
                )
                if not found.records:
                    raise UserError("rescue_nothing", file=file)
                services.handovers.take(self._opened(found, file), Whose.ME)
                yield found, services
            finally:
                services.close()

    def _fits(self, services: Services, found: Salvage, file: Path) -> bool:
        """Whether the new data file would take these rows."""
        try:
            services.handovers.preview(self._opened(found, file), Whose.ME)
        except UserError:
            return False
        return True

    def _opened(self, found: Salvage, file: Path) -> Opened:
        content = Handover(
            HandoverKind.EVERYTHING,
            self._clock().isoformat(),
            HEAD,
            records=found.records,
            limits=found.limits,
            photos=found.photos,
        )
        return Opened(file, content, FileRows(content))

    @contextmanager
    def _place(self, beside: Path) -> Iterator[Paths]:
        """Folders for the work: below those of the data, or beside the new file where these can only be read."""
        above = self._paths.temp if os.access(self._paths.temp, os.W_OK) else beside
        made = above / work_name("rescue")
        try:
            yield Paths(made).ensure()
        except OSError as error:
            raise folder_problem(error, above) from error
        finally:
            forget(Paths(made).database)
            shutil.rmtree(made, ignore_errors=True)


def _with_sound_photos(found: Salvage) -> Salvage:
    """Pictures that still are pictures."""
    sound, spoiled = {}, 0
    for name, raw in found.photos.items():
        try:
            small_photo(raw)
        except (UserError, EnvironmentProblem):
            spoiled += 1
            continue
        sound[name] = raw
    losses = (*found.losses, Loss("photo", Why.NONSENSE, spoiled)) if spoiled else found.losses
    return replace(found, photos=sound, losses=losses)
