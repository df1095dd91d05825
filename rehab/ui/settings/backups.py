"""What the backup panel shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui.texts import backups as words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from rehab.services.data_care import BackupFile

FIRST_ROWS = 8
"""Backups shown before the rest is asked for."""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup: its file, when, what it holds, its size, and whether it can be read."""

    file: str
    written: str
    holds: str
    size: str
    readable: bool


@dataclass(frozen=True, slots=True)
class BackupsState:
    """The head of the panel, its switch and the list, newest first. `tone` is good or amber."""

    tone: str
    title: str
    sentence: str
    by_itself: bool
    rows: tuple[BackupRow, ...]


def build_backups_state(
    found: Sequence[BackupFile], folder: Path, by_itself: bool, today: date
) -> BackupsState:
    """Words for a list of backups.

    Args:
        found: Newest first.
        folder: Where new ones go.
        by_itself: Whether they are made without being asked for.
        today: The person's day.
    """
    tr = QCoreApplication.translate
    rows = tuple(
        BackupRow(
            str(b.path),
            words.written(b.written_at, today),
            words.holds(b.holds),
            words.size(b.size),
            b.holds is not None,
        )
        for b in found
    )
    stored = tr("backups", "Backups go to {folder}.").format(folder=folder)
    if not found:
        return BackupsState("amber", tr("backups", "No backup yet"), stored, by_itself, rows)
    newest = rows[0]
    # In the middle of a sentence: "Backed up yesterday 21:40".
    title = tr("backups", "Backed up: {when}").format(when=newest.written)
    if not newest.readable:
        broken = tr("backups", "This backup cannot be read any more. Make a new one.")
        return BackupsState("amber", title, f"{broken} {stored}", by_itself, rows)
    proof = tr("backups", "Checked after writing: {holds}.").format(holds=newest.holds)
    return BackupsState("good", title, f"{proof} {stored}", by_itself, rows)
