"""Own pictures in their folder. The program names the files; a name from elsewhere is never used."""

import os
import re
from pathlib import Path
from uuid import uuid4

from rehab.paths import PRIVATE_FILE, PRIVATE_FOLDER
from rehab.storage.disk import sync_folder
from rehab.storage.refusal import folder_problem

NAME = re.compile(r"[0-9a-f]{32}\.jpg")


def keep_photo(folder: Path, content: bytes) -> str:
    """Store a picture and return its name in the folder.

    Raises:
        EnvironmentProblem: When the folder or the disk refuses; no half picture stays.
    """
    name = f"{uuid4().hex}.jpg"
    _keep(folder, name, content)
    return name


def keep_named(folder: Path, name: str, content: bytes) -> None:
    """Store a picture under a name that this program made elsewhere; one that is here already stays as it is.

    Raises:
        ValueError: When the name is of another form.
        EnvironmentProblem: When the folder or the disk refuses; no half picture stays.
    """
    if NAME.fullmatch(name) is None:
        raise ValueError(name)
    if not (folder / name).exists():
        _keep(folder, name, content)


def _keep(folder: Path, name: str, content: bytes) -> None:
    building = folder / f".{name}.part"
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        handle = os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        building.replace(folder / name)
        sync_folder(folder)
    except OSError as error:
        building.unlink(missing_ok=True)
        raise folder_problem(error, folder / name) from error


def photo_content(folder: Path, name: str) -> bytes:
    """A stored picture, or nothing when there is none of that name."""
    file = folder / name
    return file.read_bytes() if NAME.fullmatch(name) and file.is_file() else b""
