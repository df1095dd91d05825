"""Logging runs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.pain import require_score
from rehab.domain.run import Run, require_km, require_minutes
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.run import RunStore

KINDS = {"run"}
MAX_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class RunMore:
    """What a form may say of a run beside its distance. None: not known, or not part of the way back."""

    pain: int | None = None
    level: int | None = None
    shoe_id: UUID | None = None
    insole_id: UUID | None = None


NOTHING_MORE = RunMore()


class RunLog:
    """Stores the runs of the person who uses this computer."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def log(
        self,
        km: float,
        minutes: float | None = None,
        at: datetime | None = None,
        name: str = "",
        more: RunMore = NOTHING_MORE,
    ) -> Outcome[Run]:
        """Store a run.

        Args:
            km: Distance.
            minutes: Time in motion, or None when it is not known.
            at: When it began; now by default.
            name: What the person calls it.
            more: What else is known of it.

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
            pain=_checked_pain(more.pain),
            level=more.level,
            shoe_id=more.shoe_id,
            insole_id=more.insole_id,
        )
        with self._database.write() as work:
            person = PatientStore(work).me_or_new()
            RunStore(work).add(person.id, run)
            rows = work.changes
        return outcome(run, "run_logged", KINDS, None, rows)

    def runs(self, first: date, last: date) -> tuple[Run, ...]:
        """Runs of the days from `first` to `last`, oldest first."""
        with self._database.read() as work:
            person = PatientStore(work).me()
            return () if person is None else RunStore(work).runs(person.id, first, last)

    def amend(
        self,
        run_id: UUID,
        version: int,
        km: float,
        minutes: float | None,
        at: datetime,
        name: str | None = None,
        more: RunMore | None = None,
    ) -> Outcome[Run]:
        """Write a changed form over a run.

        Args:
            run_id, version: The run as it was read.
            km, at: As `log`.
            minutes: Time in motion; None: it is not known.
            name, more: None: the form did not ask for it, so it stays.

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
            if name is not None:
                changed = replace(changed, name=_checked_name(name))
            if more is not None:
                pain = _checked_pain(more.pain)
                changed = replace(changed, pain=pain, level=more.level)
                changed = replace(changed, shoe_id=more.shoe_id, insole_id=more.insole_id)
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

    def delete_all(self, run_ids: Sequence[UUID]) -> Outcome[None]:
        """Delete several runs in one step.

        Raises:
            UserError: ``changed_elsewhere`` when one is not there any more; then none is deleted.
        """
        with self._database.write() as work:
            store = RunStore(work)
            for run_id in run_ids:
                store.delete(run_id)
            rows = work.changes
        return outcome(None, "runs_deleted" if len(run_ids) > 1 else "run_deleted", KINDS, None, rows)

    def set_pain(self, run_id: UUID, version: int, pain: int | None) -> Outcome[Run]:
        """Note the worst pain during a run; None: it is not known.

        Raises:
            UserError: ``pain_out_of_range``, ``changed_elsewhere``.
        """
        with self._database.write() as work:
            store = RunStore(work)
            store.amend(replace(_require(store, run_id), pain=_checked_pain(pain)), version)
            stored = _require(store, run_id)
            rows = work.changes
        return outcome(stored, "run_edited", KINDS, None, rows)

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)


def _require(store: RunStore, run_id: UUID) -> Run:
    found = store.run(run_id)
    if found is None:
        raise UserError("changed_elsewhere", table="run", id=run_id)
    return found


def _checked_pain(pain: int | None) -> int | None:
    return None if pain is None else require_score(pain)


def _checked_name(name: str) -> str:
    if len(name) > MAX_NAME_CHARS:
        raise UserError("name_too_long", length=len(name), limit=MAX_NAME_CHARS)
    return name
