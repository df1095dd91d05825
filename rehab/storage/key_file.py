"""The file beside an encrypted data file that holds its key, wrapped."""

import json
from collections.abc import Iterator
from pathlib import Path

ENDING = ".key"
KIND = "rehab-key"
MAX_BYTES = 10_000


def key_file_of(path: Path) -> Path:
    """Where the key of a data file or of a backup lies."""
    return path.with_name(path.name + ENDING)


def find_key_file(path: Path, name: bytes) -> Path | None:
    """The key file with the key of a certain name: beside the data file, else that of any backup near it."""
    return next((file for file in _near(path) if key_name(file) == name), None)


def _near(path: Path) -> Iterator[Path]:
    yield key_file_of(path)
    for folder in (path.parent, path.parent / "backups"):
        yield from sorted(folder.glob(f"*{ENDING}"), reverse=True)


def key_name(file: Path) -> bytes | None:
    """Which key a key file holds; None for a file that is not one."""
    try:
        with file.open("rb") as opened:
            found = json.loads(opened.read(MAX_BYTES))
        return bytes.fromhex(found["name"]) if found["kind"] == KIND else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
