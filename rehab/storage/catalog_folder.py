"""Where content files lie: the folders that are known, and the files in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.exercise import Region
from rehab.storage.catalog_file import Refused, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PROGRAMMES = "programmes"
PACKS = "packs"
SOURCES = "sources.toml"
ELSEWHERE = ("guide", "languages")
"""Folders that are read by others."""
FOLDERS = (*Region, PROGRAMMES, PACKS, *ELSEWHERE)
"""Known folders."""


def content_files(folder: Path, note: Callable[..., None]) -> Iterator[Path]:
    """Content files in a fixed order; hidden files and README files are not content.

    Args:
        folder: Holds the known folders.
        note: Told the name of what is not in order, a code and its values.
    """
    try:
        for place in sorted(folder.iterdir()):
            if not place.is_dir() or place.name.startswith("."):
                continue
            if place.name not in FOLDERS:
                note(place.name, "folder_unknown", found=place.name, allowed=", ".join(FOLDERS))
            elif place.name not in ELSEWHERE:
                hidden = (".", "README")
                yield from (f for f in sorted(place.iterdir()) if not f.name.startswith(hidden))
    except OSError as error:
        note(folder.name, "unreadable", reason=error.strerror or "the system refused")


def kind_of(file: Path) -> str:
    """What a file outside the folder is meant as: programmes have phases, packs something to begin with."""
    try:
        data = read_document(file).data
    except Refused:
        return file.parent.name
    return PROGRAMMES if "phases" in data else PACKS if "begin" in data else ""
