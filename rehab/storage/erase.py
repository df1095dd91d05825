"""All data of a data folder, gone at once: a new, empty data file takes the place of the old one."""

import os
import shutil
from pathlib import Path

from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.backup import PATTERN, SIDE_FILES, remove_with_journals
from rehab.storage.connect import adopt
from rehab.storage.disk import sync_file, sync_folder, work_name
from rehab.storage.key_file import key_file_of
from rehab.storage.migrate import run_chain
from rehab.storage.refusal import folder_problem

DAMAGED = "damaged-*.db*"
"""What a restore kept of data files that could not be read."""


def erase(paths: Paths, backup_folders: tuple[Path, ...]) -> None:
    """Replace the data file by an empty one and remove photos, cache and files in use. No connection may be open.

    The settings of the program and its notes about itself stay; neither holds anything about a person's health.
    What a disk keeps of removed files is beyond a program: only an encrypted disk helps against that.

    Args:
        paths: Where the data is.
        backup_folders: Folders in which the backups go too; none for keeping them.

    Raises:
        EnvironmentProblem: When the disk refuses. Before the empty file is in place nothing has changed; after it, what
            is left can be removed by trying again.
    """
    building = paths.temp / work_name("new.db")
    try:
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        adopt(building, like=paths.database)
        run_chain(building)
        sync_file(building)
        for side in SIDE_FILES:
            paths.database.with_name(paths.database.name + side).unlink(missing_ok=True)
        building.replace(paths.database)
        sync_folder(paths.data_dir)
        for folder in (paths.photos, paths.cache, paths.temp):
            empty(folder)
        for folder in dict.fromkeys(backup_folders):
            for pattern in (PATTERN, DAMAGED):
                for file in folder.glob(pattern):
                    # What lies beside a file may have gone with it already.
                    file.unlink(missing_ok=True)
                    key_file_of(file).unlink(missing_ok=True)
    except OSError as error:
        raise folder_problem(error, paths.database) from error
    finally:
        remove_with_journals(building)


def empty(folder: Path) -> None:
    """Remove everything in a folder."""
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
