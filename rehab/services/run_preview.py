"""What an import of runs would do: read, compared with what is there, nothing written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.exchange.cells import DateOrder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rehab.domain.errors import Problem
    from rehab.domain.run import Run
    from rehab.exchange.run_file import FileKind
    from rehab.exchange.run_table import Columns
    from rehab.exchange.table import Table


class RunStatus(StrEnum):
    """What a run of a file is to the log."""

    NEW = "new"
    KNOWN = "known"
    BY_HAND = "by-hand"
    """One of that day and about that distance was typed by hand."""


def chosen_columns(columns: Columns, places: Mapping[str, int | None], unit: str, order: str) -> Columns:
    """The columns of a table as a person chose them.

    Args:
        columns: What was found in the table.
        places: Column by what it says; None: none does.
        unit: Of the distance, empty where each row says it.
        order: ``day-first`` or ``month-first``.
    """
    return replace(columns, **places, unit=unit, order=DateOrder(order))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class FoundRun:
    """A run as it would be kept. `notes` are codes of what was left out of it."""

    run: Run
    status: RunStatus
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file, a part of an archive or a row of a table that was not read."""

    place: str
    problem: Problem


@dataclass(slots=True)
class FileReport:
    """What was found in one file that was given.

    Attributes:
        left_aside: Files of an archive or folder that have nothing to do with runs.
        other_sports: Activities that are no runs.
        table: A table of which nobody knows yet what its columns say.
    """

    file: str
    kind: FileKind
    runs: list[FoundRun] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    left_aside: int = 0
    other_sports: int = 0
    table: Table | None = None
    columns: Columns | None = None

    def count(self, status: RunStatus) -> int:
        """Runs with a status."""
        return sum(found.status is status for found in self.runs)


@dataclass(frozen=True, slots=True)
class Count:
    """How far reading is: files done and in all, and what they held."""

    done: int
    total: int
    new: int
    known: int
    unreadable: int


@dataclass(slots=True)
class RunPreview:
    """Everything that was read, file by file. `stopped`: reading was ended before the last file."""

    files: list[FileReport] = field(default_factory=list)
    stopped: bool = False

    def runs(self, status: RunStatus) -> Iterator[FoundRun]:
        """Runs of all files with a status."""
        return (found for report in self.files for found in report.runs if found.status is status)

    @property
    def refused(self) -> tuple[Refusal, ...]:
        """What could not be read, of all files."""
        return tuple(refusal for report in self.files for refusal in report.refused)

    def count(self, status: RunStatus) -> int:
        """Runs of all files with a status."""
        return sum(report.count(status) for report in self.files)
