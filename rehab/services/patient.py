"""Who the data is about."""

from uuid import UUID

from rehab.domain.clock import Clock
from rehab.domain.patient import Episode, EpisodeState, Patient
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore


class People:
    """Finds people and their complaints."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def me(self) -> Patient | None:
        """The person who uses this computer, or None before the first start."""
        with self._database.read() as work:
            return PatientStore(work).me()

    def patients(self) -> tuple[Patient, ...]:
        """Everybody, in the order they were added."""
        with self._database.read() as work:
            return PatientStore(work).patients()

    def episodes(self, patient_id: UUID | None = None) -> tuple[Episode, ...]:
        """Complaints of a person, or of everybody, oldest first."""
        with self._database.read() as work:
            return PatientStore(work).episodes(patient_id)

    def current(self) -> Episode | None:
        """The complaint that is followed now: of the active ones of `me` the one whose plan was made last."""
        with self._database.read() as work:
            store = PatientStore(work)
            person = store.me()
            followed = store.followed(person.id) if person is not None else ()
        return followed[-1] if followed else None

    def followed(self) -> tuple[Episode, ...]:
        """The complaints that are followed now, the current one first."""
        current = self.current()
        if current is None:
            return ()
        found = self.episodes(current.patient_id)
        others = (e for e in found if e.state is EpisodeState.ACTIVE and e.id != current.id)
        return (current, *others)

    def is_sample(self) -> bool:
        """Whether what is shown was invented."""
        person = self.me()
        return person is not None and person.is_sample
