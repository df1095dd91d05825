"""Who the data is about."""

from uuid import UUID

from rehab.domain.errors import UserError
from rehab.domain.patient import Episode, EpisodeState, Patient
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore


class People:
    """Finds people and their complaints."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def chosen(self) -> UUID | None:
        """Who was chosen to be shown; None: the person who uses this computer."""
        return self._database.person

    def choose(self, person_id: UUID | None) -> None:
        """From now on everything that asks for `me` gets this person; None: who uses this computer."""
        self._database.person = person_id

    def me(self) -> Patient | None:
        """The person whose data are shown: who was chosen, else who uses this computer; None without anybody."""
        with self._database.read() as work:
            return PatientStore(work).me()

    def patients(self) -> tuple[Patient, ...]:
        """Everybody, in the order they were added."""
        with self._database.read() as work:
            return PatientStore(work).patients()

    def count(self) -> int:
        """How many there are."""
        with self._database.read() as work:
            return PatientStore(work).count()

    def episodes(self, patient_id: UUID | None = None) -> tuple[Episode, ...]:
        """Complaints of a person, or of everybody, oldest first."""
        with self._database.read() as work:
            return PatientStore(work).episodes(patient_id)

    def find(self, name_or_id: str) -> Patient:
        """A person by name, without regard to capitals, or by id.

        Raises:
            UserError: ``patient_unknown``, or ``patient_several`` when a name belongs to more than one.
        """
        wanted = name_or_id.strip().casefold()
        everybody = self.patients()
        found = [p for p in everybody if str(p.id) == wanted]
        found = found or [p for p in everybody if p.name.casefold() == wanted]
        if not found:
            raise UserError("patient_unknown", name=name_or_id)
        if len(found) > 1:
            raise UserError("patient_several", name=name_or_id)
        return found[0]

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
