"""What somebody who treats a patient writes down about them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from rehab.domain.errors import UserError

MAX_NOTE_CHARS = 4000
MAX_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class CareNote:
    """A dated note; a shared one goes along in a plan file and is meant for the patient."""

    id: UUID
    patient_id: UUID
    text: str
    shared: bool
    at: datetime
    day: date
    version: int = 1


@dataclass(frozen=True, slots=True)
class Care:
    """When somebody looks again, and since when nobody does.

    Attributes:
        review_on: Day of the next review; None without one.
        archived_on: Since when the patient is not treated any more; None while they are.
    """

    review_on: date | None = None
    archived_on: date | None = None


def require_note(text: str) -> str:
    """The text of a note without blanks around it.

    Raises:
        UserError: ``care_note_empty`` or ``care_note_long``.
    """
    kept = text.strip()
    if not kept:
        raise UserError("care_note_empty")
    if len(kept) > MAX_NOTE_CHARS:
        raise UserError("care_note_long", length=len(kept), limit=MAX_NOTE_CHARS)
    return kept


def require_name(name: str) -> str:
    """The name of a person without blanks around it.

    Raises:
        UserError: ``person_name_missing`` or ``person_name_long``.
    """
    kept = " ".join(name.split())
    if not kept:
        raise UserError("person_name_missing")
    if len(kept) > MAX_NAME_CHARS:
        raise UserError("person_name_long", length=len(kept), limit=MAX_NAME_CHARS)
    return kept
