"""Runs."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, select

from rehab.domain.run import Run
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import run
from rehab.storage.work import Work


class RunStore:
    """Reads and writes the runs of a person in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def run(self, run_id: UUID) -> Run | None:
        """One run, or None when it is not there."""
        return next(iter(self._runs(run.c.id == run_id)), None)

    def runs(self, patient_id: UUID, first: date, last: date) -> tuple[Run, ...]:
        """Runs of the days from `first` to `last`, oldest first."""
        return self._runs(run.c.patient_id == patient_id, run.c.day.between(first, last))

    def some(self, run_ids: Sequence[UUID]) -> tuple[Run, ...]:
        """The runs of some ids that are there, oldest first."""
        return self._runs(run.c.id.in_(run_ids))

    def all(self, patient_id: UUID) -> tuple[Run, ...]:
        """Every run of a person, oldest first."""
        return self._runs(run.c.patient_id == patient_id)

    def metres_by_day(self, patient_id: UUID, last: date) -> dict[date, float]:
        """Metres of every day with a run up to a day."""
        of = (run.c.patient_id == patient_id, run.c.day <= last, run.c.deleted_at.is_(None))
        rows = self._work.rows(select(run.c.day, func.sum(run.c.distance_m)).where(*of).group_by(run.c.day))
        return {day: float(metres) for day, metres in rows}

    def distances(self, patient_id: UUID, last: date) -> tuple[tuple[date, float], ...]:
        """Day and kilometres of every run up to a day, oldest first."""
        of = (run.c.patient_id == patient_id, run.c.day <= last, run.c.deleted_at.is_(None))
        rows = self._work.rows(select(run.c.day, run.c.distance_m).where(*of).order_by(run.c.day, run.c.at))
        return tuple((day, metres / 1000) for day, metres in rows)

    def add(self, patient_id: UUID, entry: Run) -> None:
        """Add a run."""
        self.add_all(patient_id, (entry,))

    def add_all(self, patient_id: UUID, entries: Iterable[Run]) -> None:
        """Add runs in one go."""
        self._work.insert_all(
            run, [{"id": e.id, "patient_id": patient_id, "source": e.source, **_columns(e)} for e in entries]
        )

    def amend(self, entry: Run, version: int) -> None:
        """Write a run over the version it was read in."""
        self._work.update(run, entry.id, version, _columns(entry))

    def delete(self, run_id: UUID) -> None:
        """Mark a run as deleted."""
        self._work.soft_delete(run, run_id)

    def _runs(self, *conditions: ColumnElement[bool]) -> tuple[Run, ...]:
        statement = select(run).where(*conditions, run.c.deleted_at.is_(None))
        rows = self._work.rows(statement.order_by(run.c.day, run.c.at, run.c.created_at, run.c.id))
        return tuple(_run(row) for row in rows)


def _columns(entry: Run) -> dict[str, Any]:
    return {
        **moment_columns(entry.at, entry.day),
        "distance_m": entry.distance_m,
        "moving_s": entry.moving_s,
        "elapsed_s": entry.elapsed_s,
        "avg_hr": entry.avg_hr,
        "pain": entry.pain,
        "level": entry.level,
        "shoe_id": entry.shoe_id,
        "insole_id": entry.insole_id,
        "name": entry.name,
    }


def _run(row: Row[Any]) -> Run:
    return Run(
        id=row.id,
        at=moment(row.at, row.offset_min),
        day=row.day,
        distance_m=row.distance_m,
        moving_s=row.moving_s,
        name=row.name,
        source=row.source,
        version=row.version,
        elapsed_s=row.elapsed_s,
        avg_hr=row.avg_hr,
        pain=row.pain,
        level=row.level,
        shoe_id=row.shoe_id,
        insole_id=row.insole_id,
    )
