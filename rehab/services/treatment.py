"""The ledger of what else was tried."""

from datetime import date
from uuid import UUID, uuid4

from rehab.domain.checkin import MAX_NOTE_CHARS
from rehab.domain.clock import Clock, local_day, require_day_past
from rehab.domain.errors import UserError
from rehab.domain.patient import Side
from rehab.domain.treatment import StartedBy, Treatment, TreatmentKind
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.treatment import TreatmentStore

KINDS = {"treatment"}


class TreatmentLedger:
    """Stores treatments with their first and last day."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def log(
        self,
        kind: TreatmentKind,
        start: date,
        end: date | None,
        episode_id: UUID,
        note: str = "",
        side: Side = Side.NONE,
        dose: str = "",
        started_by: StartedBy = StartedBy.UNKNOWN,
        provider: str = "",
    ) -> Outcome[Treatment]:
        """Store a treatment; `end` None is still going on.

        Raises:
            UserError: ``day_in_future`` when it has not begun, ``treatment_ends_before_start``,
                ``treatment_text_too_long``, ``note_too_long`` or ``changed_elsewhere``.
        """
        treatment = Treatment(
            uuid4(),
            episode_id,
            kind,
            start,
            end,
            note,
            side=side,
            dose=dose.strip(),
            started_by=started_by,
            provider=provider.strip(),
        )
        self._require(treatment)
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            TreatmentStore(work).add(treatment)
            rows = work.changes
        return outcome(treatment, "treatment_logged", KINDS, episode_id, rows)

    def amend(self, treatment: Treatment) -> Outcome[Treatment]:
        """Write a changed treatment over the version it was read in.

        Raises:
            UserError: As `log`; ``changed_elsewhere`` when it was changed since it was read.
        """
        self._require(treatment)
        with self._database.write() as work:
            store = TreatmentStore(work)
            store.amend(treatment, treatment.version)
            stored = _require(store, treatment.id)
            rows = work.changes
        return outcome(stored, "treatment_changed", KINDS, stored.episode_id, rows)

    def _require(self, treatment: Treatment) -> None:
        require_day_past(treatment.start, local_day(self._clock(), self._settings.settings.day_ends_at))
        if len(treatment.note) > MAX_NOTE_CHARS:
            raise UserError("note_too_long", length=len(treatment.note), limit=MAX_NOTE_CHARS)

    def treatments(self, episode_id: UUID) -> tuple[Treatment, ...]:
        """All treatments of a complaint, oldest first."""
        with self._database.read() as work:
            return TreatmentStore(work).treatments(episode_id)

    def treatment(self, treatment_id: UUID) -> Treatment | None:
        """One treatment, or None when it is not there."""
        with self._database.read() as work:
            return TreatmentStore(work).treatment(treatment_id)

    def delete(self, treatment_id: UUID) -> Outcome[None]:
        """Delete a treatment.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there any more.
        """
        with self._database.write() as work:
            store = TreatmentStore(work)
            treatment = _require(store, treatment_id)
            store.delete(treatment_id)
            rows = work.changes
        return outcome(None, "treatment_deleted", KINDS, treatment.episode_id, rows)


def _require(store: TreatmentStore, treatment_id: UUID) -> Treatment:
    found = store.treatment(treatment_id)
    if found is None:
        raise UserError("changed_elsewhere", table="treatment", id=treatment_id)
    return found
