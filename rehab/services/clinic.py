"""What whoever treats patients does beside their plans: add, rename, archive, look again, write notes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from rehab.domain.care import Care, CareNote, require_name, require_note
from rehab.domain.clock import local_day
from rehab.domain.patient import Patient
from rehab.services.outcome import Outcome, outcome
from rehab.storage.care import CareStore
from rehab.storage.patient import PatientStore

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database

KINDS = {"patient"}


class Clinic:
    """Keeps people, reviews and notes; each change can be taken back."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    @property
    def today(self) -> date:
        """The local day."""
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def add(self, name: str) -> Outcome[Patient]:
        """Add a person.

        Raises:
            UserError: ``person_name_missing`` or ``person_name_long``.
        """
        person = Patient(uuid4(), require_name(name), is_me=False)
        with self._database.write() as work:
            PatientStore(work).add_patient(person)
            rows = work.changes
        return outcome(person, "person_added", KINDS, None, rows)

    def rename(self, patient_id: UUID, name: str) -> Outcome[Patient]:
        """Call a person something else.

        Raises:
            UserError: ``person_name_missing``, ``person_name_long`` or ``changed_elsewhere``.
        """
        called = require_name(name)
        with self._database.write() as work:
            store = PatientStore(work)
            store.rename(store.patient(patient_id), called)
            rows, person = work.changes, store.patient(patient_id)
        return outcome(person, "person_renamed", KINDS, None, rows)

    def care(self, patient_id: UUID) -> Care:
        """Review and archive of a patient."""
        with self._database.read() as work:
            return CareStore(work).care(patient_id)

    def review(self, patient_id: UUID, day: date | None) -> Outcome[Care]:
        """Note when somebody looks again; None takes the date out.

        Raises:
            UserError: ``changed_elsewhere`` when the patient is not there any more.
        """
        return self._put(patient_id, "review_changed", review_on=day)

    def archive(self, patient_id: UUID) -> Outcome[Care]:
        """Take a patient out of the list; everything of theirs stays.

        Raises:
            UserError: ``changed_elsewhere`` when the patient is not there any more.
        """
        return self._put(patient_id, "person_archived", archived_on=self.today)

    def bring_back(self, patient_id: UUID) -> Outcome[Care]:
        """Put an archived patient back on the list.

        Raises:
            UserError: ``changed_elsewhere`` when the patient is not there any more.
        """
        return self._put(patient_id, "person_brought_back", archived_on=None)

    def _put(self, patient_id: UUID, code: str, **days: date | None) -> Outcome[Care]:
        with self._database.write() as work:
            PatientStore(work).patient(patient_id)
            store = CareStore(work)
            store.put(patient_id, **days)
            kept, rows = store.care(patient_id), work.changes
        return outcome(kept, code, KINDS, None, rows)

    def notes(self, patient_id: UUID) -> tuple[CareNote, ...]:
        """Notes about a patient, newest first."""
        with self._database.read() as work:
            return CareStore(work).notes(patient_id)

    def shared_notes(self) -> tuple[CareNote, ...]:
        """What the person who is shown may read of whoever treats them, newest first."""
        with self._database.read() as work:
            person = PatientStore(work).me()
            notes = () if person is None else CareStore(work).notes(person.id)
        return tuple(note for note in notes if note.shared)

    def note(self, patient_id: UUID, text: str, shared: bool = False) -> Outcome[CareNote]:
        """Write a note of today.

        Args:
            patient_id: About whom.
            text: What to remember.
            shared: Whether it goes along in a plan file, for the patient to read.

        Raises:
            UserError: ``care_note_empty``, ``care_note_long`` or ``changed_elsewhere``.
        """
        note = CareNote(uuid4(), patient_id, require_note(text), shared, self._clock(), self.today)
        with self._database.write() as work:
            PatientStore(work).patient(patient_id)
            CareStore(work).add_note(note)
            rows = work.changes
        return outcome(note, "care_note_added", KINDS, None, rows)

    def change_note(self, note: CareNote, text: str, shared: bool) -> Outcome[CareNote]:
        """Write a note anew; its day stays.

        Raises:
            UserError: ``care_note_empty``, ``care_note_long`` or ``changed_elsewhere``.
        """
        kept = require_note(text)
        with self._database.write() as work:
            CareStore(work).amend_note(note.id, note.version, kept, shared)
            rows = work.changes
        return outcome(note, "care_note_changed", KINDS, None, rows)

    def delete_note(self, note: CareNote) -> Outcome[CareNote]:
        """Delete a note.

        Raises:
            UserError: ``changed_elsewhere`` when it is gone already.
        """
        with self._database.write() as work:
            CareStore(work).delete_note(note.id)
            rows = work.changes
        return outcome(note, "care_note_deleted", KINDS, None, rows)
