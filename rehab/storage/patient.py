"""People and the complaints that are followed."""

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, select

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.patient import Episode, EpisodeState, Patient, Side, Site
from rehab.storage.rows import episode, patient, program
from rehab.storage.work import Work

_PATIENT = (patient.c.id, patient.c.name, patient.c.is_me, patient.c.is_sample, patient.c.version)
_EPISODE = (
    episode.c.id,
    episode.c.patient_id,
    episode.c.site,
    episode.c.side,
    episode.c.primary_measure,
    episode.c.starts_on,
    episode.c.state,
    episode.c.onset,
    episode.c.detail,
    episode.c.worst_when,
    episode.c.version,
)


class PatientStore:
    """Reads and writes people and episodes in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def patients(self) -> tuple[Patient, ...]:
        """Everybody, in the order they were added."""
        statement = select(*_PATIENT).where(patient.c.deleted_at.is_(None))
        return tuple(
            Patient(*row) for row in self._work.rows(statement.order_by(patient.c.created_at, patient.c.id))
        )

    def me(self) -> Patient | None:
        """The person whose data are shown: who was chosen, else whose computer this is.

        The sample's invented person stands in when there is no other.
        """
        live = select(*_PATIENT).where(patient.c.deleted_at.is_(None))
        if self._work.person is not None:
            chosen = self._work.first(live.where(patient.c.id == self._work.person))
            if chosen is not None:
                return Patient(*chosen)
        order = (patient.c.is_sample, patient.c.created_at, patient.c.id)
        own = self._work.first(live.where(patient.c.is_me.is_(True)).order_by(*order).limit(1))
        return None if own is None else Patient(*own)

    def count(self) -> int:
        """How many people there are."""
        live = select(func.count()).select_from(patient).where(patient.c.deleted_at.is_(None))
        return int(self._work.first(live)[0])

    def is_chosen(self, person: Patient) -> bool:
        """Whether somebody chose this person; else they only stand in."""
        return person.id == self._work.person

    def me_or_new(self) -> Patient:
        """The person who uses this computer; made now when there is none yet."""
        person = self.me()
        if person is None:
            person = Patient(uuid4(), "", is_me=True)
            self.add_patient(person)
        return person

    def add_patient(self, person: Patient) -> None:
        """Add a person."""
        values = {"id": person.id, "name": person.name, "is_me": person.is_me, "is_sample": person.is_sample}
        self._work.insert(patient, values)

    def rename(self, person: Patient, name: str) -> None:
        """Call a person something else."""
        self._work.update(patient, person.id, person.version, {"name": name})

    def patient(self, patient_id: UUID) -> Patient:
        """One person.

        Raises:
            UserError: ``changed_elsewhere`` when they are not there any more.
        """
        statement = select(*_PATIENT).where(patient.c.id == patient_id, patient.c.deleted_at.is_(None))
        row = self._work.first(statement)
        if row is None:
            raise UserError("changed_elsewhere", id=patient_id)
        return Patient(*row)

    def episodes(self, patient_id: UUID | None = None) -> tuple[Episode, ...]:
        """Complaints of a person, or of everybody, oldest first."""
        statement = select(*_EPISODE).where(episode.c.deleted_at.is_(None))
        if patient_id is not None:
            statement = statement.where(episode.c.patient_id == patient_id)
        rows = self._work.rows(statement.order_by(episode.c.starts_on, episode.c.created_at, episode.c.id))
        return tuple(_episode(row) for row in rows)

    def followed(self, patient_id: UUID) -> tuple[Episode, ...]:
        """Active complaints of a person; the one whose plan was made last comes last."""
        plans = program.c.deleted_at.is_(None) & (program.c.episode_id == episode.c.id)
        active = (episode.c.deleted_at.is_(None), episode.c.state == EpisodeState.ACTIVE)
        last_plan = func.coalesce(func.max(program.c.created_at), episode.c.created_at)
        statement = select(*_EPISODE).outerjoin_from(episode, program, plans).group_by(episode.c.id)
        statement = statement.where(episode.c.patient_id == patient_id, *active)
        return tuple(
            _episode(row) for row in self._work.rows(statement.order_by(last_plan, episode.c.created_at))
        )

    def episode(self, episode_id: UUID) -> Episode | None:
        """One complaint, or None when it is not there."""
        statement = select(*_EPISODE).where(episode.c.id == episode_id, episode.c.deleted_at.is_(None))
        row = self._work.first(statement)
        return _episode(row) if row is not None else None

    def require_episode(self, episode_id: UUID) -> Episode:
        """One complaint.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there any more.
        """
        found = self.episode(episode_id)
        if found is None:
            raise UserError("changed_elsewhere", id=episode_id)
        return found

    def add_episode(self, complaint: Episode) -> None:
        """Add a complaint."""
        self._work.insert(
            episode, {"id": complaint.id, "patient_id": complaint.patient_id, **_columns(complaint)}
        )


def _columns(complaint: Episode) -> dict[str, Any]:
    return {
        "site": complaint.site,
        "side": complaint.side,
        "primary_measure": complaint.primary,
        "starts_on": complaint.start,
        "state": complaint.state,
        "onset": complaint.onset,
        "detail": complaint.detail,
        "worst_when": list(complaint.worst_when),
    }


def _episode(row: Any) -> Episode:
    key, owner, site, side, primary, start, state, onset, detail, worst_when, version = row
    return Episode(
        id=key,
        patient_id=owner,
        site=Site(site),
        side=Side(side),
        primary=Measure(primary),
        start=start,
        state=EpisodeState(state),
        onset=onset,
        detail=detail,
        worst_when=tuple(worst_when),
        version=version,
    )
