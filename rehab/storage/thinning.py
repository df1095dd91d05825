"""Which backups stay when there are many: names and times alone decide, so that it can be tested over years."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

RECENT, DAILY, WEEKLY, MONTHLY = 6, 12, 10, 12
"""How many of the newest stay whatever their day, and for how many days, weeks and months the newest of each."""
_NAME = re.compile(r"rehab-(\d{8}-\d{6})(?:-(\d+))?\.db")


def written_at(name: str) -> tuple[datetime, int] | None:
    """When a backup was made by its name, and which one of that second it is; None for a file that is not ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], "%Y%m%d-%H%M%S"), int(found[2] or 1)
    except ValueError:
        return None


def newest_first(files: Iterable[Path]) -> list[Path]:
    """The backups among some files, newest first; whatever else lies there is left out."""
    dated = [(stamp, file) for file in files if (stamp := written_at(file.name)) is not None]
    return [file for _, file in sorted(dated, key=lambda pair: pair[0], reverse=True)]


def superfluous(files: Iterable[Path], now: datetime) -> list[Path]:
    """The backups that may go.

    A backup that claims to be of a later time than now was made while the clock was wrong: it neither counts nor goes.

    Args:
        files: Files of the folder of backups; those that are not ours are never returned.
        now: The local time; its zone is left out, as in the names.
    """
    present = now.replace(tzinfo=None)
    ours = [
        (stamp[0], file)
        for file in newest_first(files)
        if (stamp := written_at(file.name)) is not None and stamp[0] <= present
    ]
    kept = {file for _, file in ours[:RECENT]}
    spans: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAILY, datetime.date),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    )
    for count, span in spans:
        newest: dict[object, Path] = {}
        for at, file in ours:
            newest.setdefault(span(at), file)
        kept |= set(list(newest.values())[:count])
    return [file for _, file in ours if file not in kept]
