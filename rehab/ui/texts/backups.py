"""Words about backups: when, what they hold, and what a restore or an erasure does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from rehab.ui.texts.dates import clock_time, day_long, day_month, day_year, relative_day
from rehab.ui.texts.numbers import capitalised, joined, sessions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from rehab.storage.contents import Contents
    from rehab.storage.erase_person import Erased, Traces
    from rehab.storage.restore import Restored

translate = QCoreApplication.translate

_WEEK = 7


def backed_up(at: datetime, today: date) -> str:
    """``Backed up today at 07:14``, ``Backed up on Sunday 15 November at 08:15``."""
    time = clock_time(at)
    match (today - at.date()).days:
        case 0:
            return translate("backups", "Backed up today at {time}").format(time=time)
        case 1:
            return translate("backups", "Backed up yesterday at {time}").format(time=time)
        case days:
            day = day_long(at.date()) if 0 < days < _WEEK else day_year(at.date())
            return translate("backups", "Backed up on {day} at {time}").format(day=day, time=time)


def written(at: datetime, today: date) -> str:
    """``Today 07:14``, ``Yesterday 21:40``, ``Sunday 15 November 08:00``, ``31 October 2025``."""
    days = (today - at.date()).days
    if days in (0, 1):
        day = capitalised(relative_day(at.date(), today))
    elif 0 < days < _WEEK:
        day = capitalised(day_long(at.date()))
    elif at.year == today.year:
        day = day_month(at.date())
    else:
        day = day_year(at.date())
    return translate("backups", "{day} {time}").format(day=day, time=clock_time(at))


def scores(n: int) -> str:
    """``1 score``, ``1,204 scores``."""
    if n == 1:
        return translate("backups", "1 score")
    return translate("backups", "{number} scores").format(number=QLocale().toString(n))


def runs(n: int) -> str:
    """``1 run``, ``184 runs``."""
    if n == 1:
        return translate("backups", "1 run")
    return translate("backups", "{number} runs").format(number=QLocale().toString(n))


def holds(inside: Contents | None) -> str:
    """``312 sessions, 1,204 scores``."""
    if inside is None:
        return translate("backups", "Cannot be read")
    return ", ".join((sessions(inside.sessions), scores(inside.scores)))


def needs_passphrase() -> str:
    """Of a backup with another key than the data file."""
    return translate("backups", "Encrypted, opens with its own passphrase")


def proof(inside: Contents | None) -> str:
    """What was found when the newest backup was read again."""
    if inside is None:
        return translate("backups", "This backup cannot be read any more. Make a new one.")
    found = ", ".join((scores(inside.scores), sessions(inside.sessions), runs(inside.runs)))
    return translate("backups", "Checked after writing: {found}.").format(found=found)


def size(count: int) -> str:
    """``1.8 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def inside(found: Contents) -> list[tuple[str, str]]:
    """Name and value of each thing told about the inside of a backup."""
    lines = []
    if found.people:
        lines.append((translate("backups", "People"), joined(list(found.people))))
    lines += [
        (translate("backups", "Sessions"), QLocale().toString(found.sessions)),
        (translate("backups", "Pain scores"), QLocale().toString(found.scores)),
        (translate("backups", "Runs"), QLocale().toString(found.runs)),
    ]
    if found.first_day is not None and found.last_day is not None:
        lines += [
            (translate("backups", "First entry"), day_year(found.first_day)),
            (translate("backups", "Last entry"), day_year(found.last_day)),
        ]
    return lines


def restored(result: Restored) -> str:
    """What there was and what there is, in pain scores and sessions."""
    after = _rows(result.after)
    if result.before is None:
        return translate("backups", "Restored: {after}.").format(after=after)
    return translate("backups", "Restored: {after}. Before it were {before}.").format(
        after=after, before=_rows(result.before)
    )


def _rows(rows: dict[str, int]) -> str:
    return ", ".join((sessions(rows.get("session", 0)), scores(rows.get("pain_reading", 0))))


def erased(backups_kept: bool) -> str:
    """Said after all data were deleted."""
    if backups_kept:
        return translate("backups", "All data are deleted. The backups are still there.")
    return translate("backups", "All data and all backups are deleted.")


def traces(found: Traces) -> str:
    """Which backups hold a person, by name."""
    if not found.holding and not found.unknown:
        return translate("backups", "No backup holds this person.")
    said = []
    if found.holding:
        said.append(
            translate("backups", "Backups that hold this person: {files}.").format(
                files=_files(found.holding)
            )
        )
    if found.unknown:
        said.append(_unknown(found.unknown))
    return " ".join(said)


def person_erased(result: Erased) -> str:
    """Said after one person was deleted: what still holds them is named."""
    said = [translate("backups", "This person is deleted for good.")]
    if result.cleaned:
        said.append(
            translate("backups", "Backups written anew without them: {files}.").format(
                files=_files(result.cleaned)
            )
        )
    if result.left.holding:
        said.append(
            translate("backups", "Backups that still hold them: {files}.").format(
                files=_files(result.left.holding)
            )
        )
    if result.left.unknown:
        said.append(_unknown(result.left.unknown))
    return " ".join(said)


def everybody() -> str:
    """Who goes when everything is deleted."""
    return translate("backups", "everybody in this data file")


def nobody() -> str:
    """Said when there is no person that could be deleted."""
    return translate("backups", "There is nobody in this data file.")


def _unknown(files: Sequence[Path]) -> str:
    return translate(
        "backups",
        "Not readable, so nobody can say who is in them: {files}. Delete them yourself if they must go.",
    ).format(files=_files(files))


MOST_NAMED = 6
"""Files that a sentence names; of more it says how many."""


def _files(files: Sequence[Path]) -> str:
    names = [file.name for file in files[:MOST_NAMED]]
    if len(files) > MOST_NAMED:
        names.append(translate("backups", "%n more", None, len(files) - MOST_NAMED))
    return joined(names)
