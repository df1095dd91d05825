"""The way back from a backup."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from rehab.domain.clock import Clock
from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.backup import (
    SIDE_FILES,
    Counts,
    back_up,
    backup_target,
    remove_with_journals,
    verify,
)
from rehab.storage.connect import Key, adopt, key_of
from rehab.storage.disk import sync_file, sync_folder, work_name
from rehab.storage.encryption import write_anew
from rehab.storage.key_copy import keep_key
from rehab.storage.key_file import ENDING
from rehab.storage.migrate import run_chain
from rehab.storage.opening import HEAD, examine
from rehab.storage.refusal import folder_problem

WELL_BUT_NO_COPY = frozenset({"disk_full", "read_only_folder", "no_permission", "locked"})
"""What is wrong with the place or the moment rather than with the present data: nothing is restored then."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Rows by table before and after a restore, and where the data from before was put."""

    before: Counts | None
    after: Counts
    kept: Path | None


def restore_from(paths: Paths, clock: Clock, file: Path) -> Restored:
    """Put a proven copy of a backup in the place of the data file. No connection may be open.

    The present data is kept as a backup first, also when it is too damaged to be read. Left-over journals
    go in the same step: they would otherwise be played into the restored file.

    Raises:
        EnvironmentProblem: When the backup is not sound or the disk refuses; the data is what it was.
    """
    building = paths.temp / work_name("restore.db")
    try:
        shutil.copyfile(file, building)
        building.chmod(PRIVATE_FILE)
        adopt(building, like=file)
        after = verify(building)
        if examine(building) != HEAD:
            run_chain(building)
            after = verify(building)
        before, kept = _keep_present(paths, clock)
        _give_key(paths, building, file)
        sync_file(building)
        for side in SIDE_FILES:
            paths.database.with_name(paths.database.name + side).unlink(missing_ok=True)
        building.replace(paths.database)
        sync_folder(paths.data_dir)
    except OSError as error:
        raise folder_problem(error, file if not file.exists() else paths.database) from error
    finally:
        remove_with_journals(building)
    return Restored(before, after, kept)


def _give_key(paths: Paths, building: Path, file: Path) -> None:
    """An encrypted data file stays encrypted with its key; a backup never comes back less protected than it was."""
    present = _present_key(paths)
    if present is None:
        # An encrypted backup brings its own key along.
        keep_key(file, paths.database)
    elif key_of(building) != present:
        write_anew(building, paths.temp, present, None)


def _present_key(paths: Paths) -> Key | None:
    try:
        return key_of(paths.database)
    except EnvironmentProblem:
        # Nobody could unlock it, and it is kept as it is.
        return None


def _keep_present(paths: Paths, clock: Clock) -> tuple[Counts | None, Path | None]:
    if not paths.database.exists():
        return None, None
    try:
        kept = back_up(paths, clock)
        return verify(kept), kept
    except Problem as problem:
        if problem.code in WELL_BUT_NO_COPY:
            raise
        # Too damaged for a proven copy: keep the bytes as they are, under a name that no thinning touches.
        kept = backup_target(paths.backups / f"damaged-{clock():%Y%m%d-%H%M%S}-{uuid4().hex[:8]}.db", clock())
        for side in ("", *SIDE_FILES, ENDING):
            present = paths.database.with_name(paths.database.name + side)
            if present.exists():
                shutil.copyfile(present, kept.with_name(kept.name + side))
                kept.with_name(kept.name + side).chmod(PRIVATE_FILE)
        sync_file(kept)
        return None, kept
