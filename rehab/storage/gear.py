"""Shoes and insoles."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from rehab.domain.gear import Gear, GearKind
from rehab.storage.rows import gear
from rehab.storage.work import Work


class GearStore:
    """Reads and writes the shoes and insoles of a person in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def gear(self, gear_id: UUID) -> Gear | None:
        """One pair, or None when it is not there."""
        return next(iter(self._found(gear.c.id == gear_id)), None)

    def all(self, patient_id: UUID) -> tuple[Gear, ...]:
        """Every pair of a person, in the order they were added."""
        return self._found(gear.c.patient_id == patient_id)

    def add(self, patient_id: UUID, entry: Gear) -> None:
        """Add a pair."""
        self._work.insert(gear, {"id": entry.id, "patient_id": patient_id, **_columns(entry)})

    def amend(self, entry: Gear) -> None:
        """Write a pair over the version it was read in."""
        self._work.update(gear, entry.id, entry.version, _columns(entry))

    def delete(self, gear_id: UUID) -> None:
        """Mark a pair as deleted."""
        self._work.soft_delete(gear, gear_id)

    def _found(self, *conditions: Any) -> tuple[Gear, ...]:
        statement = select(gear).where(*conditions, gear.c.deleted_at.is_(None))
        return tuple(_gear(row) for row in self._work.rows(statement.order_by(gear.c.created_at, gear.c.id)))


def _columns(entry: Gear) -> dict[str, Any]:
    return {
        "kind": entry.kind.value,
        "name": entry.name,
        "metres_before": entry.metres_before,
        "starts_on": entry.starts_on,
        "retired_on": entry.retired_on,
    }


def _gear(row: Row[Any]) -> Gear:
    return Gear(
        row.id, GearKind(row.kind), row.name, row.metres_before, row.starts_on, row.retired_on, row.version
    )
