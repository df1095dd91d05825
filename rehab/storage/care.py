"""Reviews, archive and notes of whoever treats a patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from rehab.domain.care import Care, CareNote
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import care, care_note

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.storage.work import Work

_NOTE = (
    care_note.c.id,
    care_note.c.patient_id,
    care_note.c.text,
    care_note.c.shared,
    care_note.c.at,
    care_note.c.offset_min,
    care_note.c.day,
    care_note.c.version,
)


class CareStore:
    """Reads and writes care and notes of a patient in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def care(self, patient_id: UUID) -> Care:
        """Review and archive of a patient."""
        row = self._row(patient_id)
        return Care(row.review_on, row.archived_on) if row is not None else Care()

    def put(self, patient_id: UUID, **days: date | None) -> None:
        """Keep ``review_on`` or ``archived_on``."""
        row = self._row(patient_id)
        if row is None:
            self._work.insert(
                care, {"patient_id": patient_id, "review_on": None, "archived_on": None, **days}
            )
        else:
            self._work.update(care, row.id, None, days)

    def _row(self, patient_id: UUID) -> Any:
        live = (care.c.patient_id == patient_id, care.c.deleted_at.is_(None))
        return self._work.first(select(care).where(*live).order_by(care.c.created_at, care.c.id))

    def notes(self, patient_id: UUID) -> tuple[CareNote, ...]:
        """Notes about a patient, newest first."""
        live = (care_note.c.patient_id == patient_id, care_note.c.deleted_at.is_(None))
        newest = (care_note.c.day.desc(), care_note.c.at.desc(), care_note.c.id)
        return tuple(_note(row) for row in self._work.rows(select(*_NOTE).where(*live).order_by(*newest)))

    def add_note(self, note: CareNote) -> None:
        """Add a note."""
        said = {"text": note.text, "shared": note.shared, **moment_columns(note.at, note.day)}
        self._work.insert(care_note, {"id": note.id, "patient_id": note.patient_id, **said})

    def amend_note(self, note_id: UUID, version: int, text: str, shared: bool) -> None:
        """Write a changed note over the version it was read in."""
        self._work.update(care_note, note_id, version, {"text": text, "shared": shared})

    def delete_note(self, note_id: UUID) -> None:
        """Mark a note as deleted."""
        self._work.soft_delete(care_note, note_id)


def _note(row: Any) -> CareNote:
    key, owner, text, shared, at, offset, day, version = row
    return CareNote(key, owner, text, shared, moment(at, offset), day, version)
