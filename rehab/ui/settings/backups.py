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

translate = QCoreApplication.translate

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
    proof: str
    folder: str
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
    rows = tuple(
        BackupRow(
            str(b.path),
            words.written(b.written_at, today),
            words.needs_passphrase() if b.locked else words.holds(b.holds),
            words.size(b.size),
            b.holds is not None or b.locked,
        )
        for b in found
    )
    stored = translate("backups", "Backups go to {folder}.").format(folder=folder)
    if not found:
        proof = translate("backups", "One click makes a copy that is read again before it counts.")
        return BackupsState("amber", translate("backups", "No backup yet"), proof, stored, by_itself, rows)
    newest = found[0]
    tone = "amber" if newest.holds is None else "good"
    title = words.backed_up(newest.written_at, today)
    return BackupsState(tone, title, words.proof(newest.holds), stored, by_itself, rows)
