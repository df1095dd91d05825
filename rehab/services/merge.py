"""Putting two records of one person together: a look first, a backup, and one step back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.services.handover_preview import GROUPS, group_of
from rehab.services.outcome import ALL_KINDS, Outcome, outcome
from rehab.storage.patient import PatientStore
from rehab.storage.patient_merge import MergeStore

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.patient import Patient
    from rehab.storage.database import Database
    from rehab.storage.patient_merge import Plan

CODES = tuple(GROUPS)


@dataclass(frozen=True, slots=True)
class MergeRow:
    """Entries of one kind, a code of `rehab.services.handover_preview.GROUPS`.

    Attributes:
        here: Only in the record that stays.
        there: Only in the other: they are added.
        same: In both, and equal.
        differ: In both, with other content.
    """

    code: str
    here: int
    there: int
    same: int
    differ: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What would happen; `joined` complaints become one."""

    stays: Patient
    goes: Patient
    rows: tuple[MergeRow, ...]
    joined: int

    @property
    def differ(self) -> int:
        """How many entries differ."""
        return sum(row.differ for row in self.rows)


class Merger:
    """Puts one record into another."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, stays: UUID, goes: UUID) -> MergePreview:
        """What both records hold.

        Raises:
            UserError: ``merge_same``, or ``changed_elsewhere`` when one of them is gone.
        """
        _require_two(stays, goes)
        with self._database.read() as work:
            people = PatientStore(work)
            plan = MergeStore(work, stays, goes, other_wins=False).plan()
            return MergePreview(people.patient(stays), people.patient(goes), _rows(plan), len(plan.joined))

    def merge(self, stays: UUID, goes: UUID, other_wins: bool = False) -> Outcome[Patient]:
        """Put one record into the other; the data is backed up first.

        Args:
            stays: The person who stays.
            goes: The person whose record is put into it.
            other_wins: Whether what differs, the plan and the name come from the record that goes.

        Returns:
            The person who stays.

        Raises:
            UserError: ``merge_same``, or ``changed_elsewhere`` when one of them is gone; nothing has changed.
            EnvironmentProblem: When the disk refuses; nothing has changed.
        """
        _require_two(stays, goes)
        self._database.keep_copy()
        with self._database.write() as work:
            people = PatientStore(work)
            people.patient(stays), people.patient(goes)
            store = MergeStore(work, stays, goes, other_wins)
            store.carry_out(store.plan())
            person, rows = people.patient(stays), work.changes
        return outcome(person, "people_merged", set(ALL_KINDS), None, rows)


def _require_two(stays: UUID, goes: UUID) -> None:
    if stays == goes:
        raise UserError("merge_same")


def _rows(plan: Plan) -> tuple[MergeRow, ...]:
    counted: dict[str, Counter[str]] = {code: Counter() for code in CODES}
    for table, tally in plan.tallies.items():
        if table == "goal":
            continue
        counts = counted[group_of(table)]
        counts.update(here=tally.here, there=tally.there, same=tally.same, differ=tally.differ)
    return tuple(
        MergeRow(code, counts["here"], counts["there"], counts["same"], counts["differ"])
        for code, counts in counted.items()
        if counts.total()
    )
