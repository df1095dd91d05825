"""The settings file: TOML that a person may read and edit, replaced as a whole or not at all."""

import tomllib
from dataclasses import dataclass, field, fields
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import uuid4

import tomli_w

from rehab.domain.reminder import REPEATS, SNOOZES
from rehab.domain.settings import AS_REGION, LOCK_MINUTES, TEXT_SIZES, Settings
from rehab.storage.disk import replace_file
from rehab.storage.refusal import folder_problem

MAX_BYTES = 100_000
MAX_DOTS = 20
"""Dots in one line before its first quote. `tomllib` needs gigabytes for one key of many thousand parts."""
CHOICES = {
    "text_size": TEXT_SIZES,
    "week_starts_on": range(AS_REGION, 7),
    "remind_again": REPEATS,
    "snooze_minutes": SNOOZES,
    "lock_minutes": LOCK_MINUTES,
}
"""Whole numbers that can be chosen."""
UNREADABLE = "file_unreadable"


@dataclass(frozen=True, slots=True)
class Stored:
    """What the file said: settings, every key as it was read, and keys whose values could not be used."""

    settings: Settings
    table: dict[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_settings(path: Path) -> Stored:
    """Read the file; what is missing or unusable is its default, named in the warnings. Never raises."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Stored(Settings())
    except OSError:
        return Stored(Settings(), warnings=(UNREADABLE,))
    table = _parse(raw)
    if table is None:
        return Stored(Settings(), warnings=(UNREADABLE,))
    chosen: dict[str, Any] = {}
    warnings: list[str] = []
    for name in (f.name for f in fields(Settings)):
        if name in table:
            try:
                chosen[name] = usable(name, table[name])
            except ValueError:
                warnings.append(name)
    return Stored(Settings(**chosen), table, tuple(warnings))


def _parse(raw: bytes) -> dict[str, Any] | None:
    try:
        text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        dots = max((line.split('"')[0].split("'")[0].count(".") for line in text.splitlines()), default=0)
        if len(raw) > MAX_BYTES or dots > MAX_DOTS:
            return None
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None


def usable(name: str, value: Any) -> Any:
    """A value as the settings hold it.

    Raises:
        ValueError: When it is of another kind or not among the choices.
    """
    default = getattr(Settings(), name)
    match default:
        case StrEnum():
            return type(default)(value)
        case bool() | str():
            fits = type(value) is type(default)
        case int():
            fits = type(value) is int and value in CHOICES[name]
        case time():
            fits = isinstance(value, time) and value.tzinfo is None
            # A day ends in the night; every other time of a setting may be any of the day.
            fits = fits and (name != "day_ends_at" or value < time(12))
        case _:
            fits = isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)
            value = tuple(value) if fits else value
    if not fits:
        raise ValueError(name)
    return value


def write_settings(path: Path, stored: Stored) -> Stored:
    """Put settings into the file, with every key that was read and is not ours.

    A file that could not be read is kept beside it under another name.

    Raises:
        EnvironmentProblem: When the disk refuses; the file is what it was.
    """
    ours = {f.name: _plain(getattr(stored.settings, f.name)) for f in fields(Settings)}
    table = {**stored.table, **ours}
    try:
        if UNREADABLE in stored.warnings and path.exists():
            path.replace(path.with_name(f"{path.stem}-unreadable-{uuid4().hex[:8]}{path.suffix}"))
        replace_file(path, tomli_w.dumps(table).encode())
    except OSError as error:
        raise folder_problem(error, path) from error
    return Stored(stored.settings, table)


def _plain(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case tuple():
            return list(value)
        case _:
            return value
