"""Own pictures: kept in the data file, with a copy in a folder that the window shows them from.

The data file is what is backed up and restored; the folder can be made again from it at any time. The program
names the pictures; a name from elsewhere is never used.
"""

import os
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select

from rehab.paths import PRIVATE_FILE, PRIVATE_FOLDER
from rehab.storage.own import Kind, OwnStore
from rehab.storage.rows import photo
from rehab.storage.work import Work

NAME = re.compile(r"[0-9a-f]{32}\.jpg")


class PhotoStore:
    """Reads and writes own pictures in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def keep(self, content: bytes, name: str = "") -> str:
        """Store a picture and return its name; an empty one is made."""
        chosen = name or f"{uuid4().hex}.jpg"
        self._work.insert(photo, {"name": chosen, "content": content})
        return chosen

    def content(self, name: str) -> bytes:
        """A stored picture, or nothing when there is none of that name."""
        found = self._work.first(
            select(photo.c.content).where(photo.c.name == name, photo.c.deleted_at.is_(None))
        )
        return b"" if found is None else bytes(found.content)

    def tidy(self, folder: Path) -> None:
        """Take in pictures that lie in the folder alone, then forget those that no own exercise uses.

        What undo could bring back must not be lost: only for the start, before anything can be undone.
        """
        used = {entry.photo for entry in OwnStore(self._work).entries(Kind.EXERCISE) if entry.photo}
        rows = self._work.rows(select(photo.c.id, photo.c.name, photo.c.deleted_at))
        kept = {row.name for row in rows if row.deleted_at is None and row.name in used}
        for row in rows:
            if row.name not in kept:
                self._work.remove(photo, row.id)
        for name in used - kept:
            with suppress(OSError):
                if NAME.fullmatch(name) and (folder / name).is_file():
                    self.keep((folder / name).read_bytes(), name)


def needs_tidying(work: Work, folder: Path) -> bool:
    """Whether there is any picture at all, in the data file or beside it."""
    with suppress(OSError):
        if next(folder.iterdir(), None) is not None:
            return True
    return work.first(select(photo.c.id).limit(1)) is not None


def sweep_folder(folder: Path, used: Collection[str]) -> None:
    """Remove copies that nothing uses. What the disk refuses stays for the next time."""
    with suppress(OSError):
        for file in folder.iterdir():
            if file.name not in used:
                file.unlink(missing_ok=True)


def shown_copy(work: Work, folder: Path, name: str) -> str:
    """Path of the copy that can be shown, made when it is not there; empty when there is no such picture."""
    file = folder / name
    if not NAME.fullmatch(name):
        return ""
    if file.is_file():
        return str(file)
    content = PhotoStore(work).content(name)
    if not content:
        return ""
    building = folder / f".{name}.part"
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        handle = os.open(building, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        building.replace(file)
    except OSError:
        # A picture that cannot be shown must not keep anybody from the exercise.
        with suppress(OSError):
            building.unlink(missing_ok=True)
        return ""
    return str(file)
