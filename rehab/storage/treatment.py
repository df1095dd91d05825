"""The ledger of treatments."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from rehab.domain.patient import Side
from rehab.domain.treatment import StartedBy, Treatment, TreatmentKind
from rehab.storage.rows import treatment
from rehab.storage.work import Work


class TreatmentStore:
    """Reads and writes treatments in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def treatment(self, treatment_id: UUID) -> Treatment | None:
        """One treatment, or None when it is not there."""
        return next(iter(self._treatments(treatment.c.id == treatment_id)), None)

    def treatments(self, episode_id: UUID) -> tuple[Treatment, ...]:
        """All treatments of a complaint, oldest first."""
        return self._treatments(treatment.c.episode_id == episode_id)

    def add(self, entry: Treatment) -> None:
        """Add a treatment."""
        self._work.insert(treatment, {"id": entry.id, "episode_id": entry.episode_id, **_columns(entry)})

    def amend(self, entry: Treatment, version: int) -> None:
        """Write a treatment over the version it was read in."""
        self._work.update(treatment, entry.id, version, _columns(entry))

    def delete(self, treatment_id: UUID) -> None:
        """Mark a treatment as deleted."""
        self._work.soft_delete(treatment, treatment_id)

    def _treatments(self, *conditions: ColumnElement[bool]) -> tuple[Treatment, ...]:
        statement = select(treatment).where(*conditions, treatment.c.deleted_at.is_(None))
        order = (treatment.c.starts_on, treatment.c.created_at, treatment.c.id)
        return tuple(_treatment(row) for row in self._work.rows(statement.order_by(*order)))


def _columns(entry: Treatment) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "starts_on": entry.start,
        "ends_on": entry.end,
        "note": entry.note,
        "side": entry.side,
        "dose": entry.dose,
        "started_by": entry.started_by,
        "provider": entry.provider,
    }


def _treatment(row: Row[Any]) -> Treatment:
    return Treatment(
        id=row.id,
        episode_id=row.episode_id,
        kind=TreatmentKind(row.kind),
        start=row.starts_on,
        end=row.ends_on,
        note=row.note,
        version=row.version,
        side=Side(row.side),
        dose=row.dose,
        started_by=StartedBy(row.started_by),
        provider=row.provider,
    )
