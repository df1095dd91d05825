"""Logging runs."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.patient import Patient
from rehab.domain.run import Run, require_km, require_minutes
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.run import RunStore

KINDS = {"run"}
MAX_NAME_CHARS = 200


class RunLog:
    """Stores the runs of the person who uses this computer."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def log(
        self, km: float, minutes: float | None = None, at: datetime | None = None, name: str = ""
    ) -> Outcome[Run]:
        """Store a run.

        Args:
            km: Distance.
            minutes: Time in motion, or None when it is not known.
            at: When it began; now by default.
            name: What the person calls it.

        Raises:
            UserError: ``distance_out_of_range``, ``duration_out_of_range``, ``name_too_long``,
                ``time_in_future`` or ``time_without_offset``.
        """
        moment = require_past(at or self._clock(), self._clock())
        run = Run(
            id=uuid4(),
            at=moment,
            day=self._day_of(moment),
            distance_m=require_km(km) * 1000,
            moving_s=None if minutes is None else require_minutes(minutes) * 60,
            name=_checked_name(name),
        )
        with self._database.write() as work:
            people = PatientStore(work)
            person = people.me()
            if person is None:
                person = Patient(uuid4(), "", is_me=True)
                people.add_patient(person)
            RunStore(work).add(person.id, run)
            rows = work.changes
        return outcome(run, "run_logged", KINDS, None, rows)

    def runs(self, first: date, last: date) -> tuple[Run, ...]:
        """Runs of the days from `first` to `last`, oldest first."""
        with self._database.read() as work:
            person = PatientStore(work).me()
            return () if person is None else RunStore(work).runs(person.id, first, last)

    def edit(
        self,
        run_id: UUID,
        version: int,
        km: float | None = None,
        minutes: float | None = None,
        at: datetime | None = None,
        name: str | None = None,
    ) -> Outcome[Run]:
        """Change a run; None leaves a field as it is.

        Raises:
            UserError: As `log`; ``changed_elsewhere`` when it was changed since it was read.
        """
        with self._database.write() as work:
            store = RunStore(work)
            run = _require(store, run_id)
            if km is not None:
                run = replace(run, distance_m=require_km(km) * 1000)
            if minutes is not None:
                run = replace(run, moving_s=require_minutes(minutes) * 60)
            if at is not None:
                run = replace(run, at=require_past(at, self._clock()), day=self._day_of(at))
            if name is not None:
                run = replace(run, name=_checked_name(name))
            store.amend(run, version)
            stored = _require(store, run_id)
            rows = work.changes
        return outcome(stored, "run_edited", KINDS, None, rows)

    def amend(
        self, run_id: UUID, version: int, km: float, minutes: float | None, at: datetime
    ) -> Outcome[Run]:
        """Write a changed form over a run; `minutes` None: the time in motion is not known.

        Raises:
            UserError: As `log`; ``changed_elsewhere`` when it was changed since it was read.
        """
        moment = require_past(at, self._clock())
        with self._database.write() as work:
            store = RunStore(work)
            old = _require(store, run_id)
            moving_s = None if minutes is None else require_minutes(minutes) * 60
            day = old.day if moment == old.at else self._day_of(moment)
            changed = replace(old, at=moment, day=day, distance_m=require_km(km) * 1000, moving_s=moving_s)
            store.amend(changed, version)
            stored = _require(store, run_id)
            rows = work.changes
        return outcome(stored, "run_edited", KINDS, None, rows)

    def run(self, run_id: UUID) -> Run | None:
        """One run, or None when it is not there."""
        with self._database.read() as work:
            return RunStore(work).run(run_id)

    def delete(self, run_id: UUID) -> Outcome[None]:
        """Delete a run.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there any more.
        """
        with self._database.write() as work:
            RunStore(work).delete(run_id)
            rows = work.changes
        return outcome(None, "run_deleted", KINDS, None, rows)

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)


def _require(store: RunStore, run_id: UUID) -> Run:
    found = store.run(run_id)
    if found is None:
        raise UserError("changed_elsewhere", table="run", id=run_id)
    return found


def _checked_name(name: str) -> str:
    if len(name) > MAX_NAME_CHARS:
        raise UserError("name_too_long", length=len(name), limit=MAX_NAME_CHARS)
    return name
