"""Resting from a plan, and putting a session on another day."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.pause import Pause, PauseReason
from rehab.domain.schedule import Slot
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.services.program import best_for
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.pause import PauseStore
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore

KINDS = {"program"}
DAY = timedelta(days=1)
FURTHEST = timedelta(days=14)
"""How far from its own day a session may be put."""


class Pauses:
    """Begins and ends rests and keeps the small exceptions from the plan's days."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def pauses(self, episode_id: UUID) -> tuple[Pause, ...]:
        """All rests, oldest first."""
        with self._database.read() as work:
            return PauseStore(work).pauses(episode_id)

    def current(self, episode_id: UUID) -> Pause | None:
        """The rest that today lies in, or None."""
        today = self._today()
        return next((pause for pause in self.pauses(episode_id) if pause.covers(today)), None)

    def pause(
        self,
        episode_id: UUID,
        reason: PauseReason,
        start: date | None = None,
        end: date | None = None,
        note: str = "",
    ) -> Outcome[Pause]:
        """Rest from a day (today by default) until a day, or until the person goes on.

        Raises:
            UserError: ``pause_overlaps`` with the other rest, or ``pause_ends_before_start``.
        """
        asked = Pause(uuid4(), episode_id, reason, start or self._today(), end, note.strip())
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            store = PauseStore(work)
            _require_free(asked, store.pauses(episode_id))
            store.add(asked)
            rows = work.changes
        return outcome(asked, "plan_paused", KINDS, episode_id, rows)

    def pause_of(self, pause_id: UUID) -> Pause | None:
        """One rest, or None when it is not there."""
        with self._database.read() as work:
            return PauseStore(work).pause(pause_id)

    def amend(
        self, pause_id: UUID, reason: PauseReason, start: date, end: date | None = None
    ) -> Outcome[Pause]:
        """Change why and when a plan rested; sessions that were logged meanwhile stay.

        Raises:
            UserError: ``changed_elsewhere`` when it is gone, ``pause_overlaps`` or ``pause_ends_before_start``.
        """
        with self._database.write() as work:
            store = PauseStore(work)
            old = store.pause(pause_id)
            if old is None:
                raise UserError("changed_elsewhere", table="pause", id=pause_id)
            asked = replace(old, reason=reason, start=start, end=end)
            _require_free(asked, tuple(p for p in store.pauses(old.episode_id) if p.id != pause_id))
            store.amend(asked)
            rows = work.changes
        return outcome(asked, "pause_changed", KINDS, old.episode_id, rows)

    def resume(self, episode_id: UUID, on: date | None = None) -> Outcome[Pause | None]:
        """Go on with the plan from a day (today by default); a rest that had only just begun is taken back.

        Raises:
            UserError: ``not_paused``.
        """
        day = on or self._today()
        with self._database.write() as work:
            store = PauseStore(work)
            running = next((p for p in store.pauses(episode_id) if p.covers(day)), None)
            if running is None:
                raise UserError("not_paused")
            ended: Pause | None = None
            if running.start >= day:
                store.delete(running.id)
            else:
                ended = replace(running, end=day - DAY)
                store.amend(ended)
            rows = work.changes
        return outcome(ended, "plan_resumed", KINDS, episode_id, rows)

    def delete(self, episode_id: UUID, pause_id: UUID) -> Outcome[None]:
        """Take a rest out as if it had never been."""
        with self._database.write() as work:
            PauseStore(work).delete(pause_id)
            rows = work.changes
        return outcome(None, "pause_deleted", KINDS, episode_id, rows)

    def move(self, episode_id: UUID, key: str, planned_day: date, to: date) -> Outcome[Slot]:
        """Put a due session on another day, today or later; its own day undoes an earlier shift.

        Raises:
            UserError: ``slot_gone``, ``slot_done``, ``shift_past`` or ``shift_too_far``.
        """
        today = self._today()
        with self._database.write() as work:
            programs = ProgramStore(work)
            slot = programs.timetable(episode_id).slot(key, planned_day)
            if slot is None:
                raise UserError("slot_gone", day=planned_day)
            logged = SessionStore(work).between(episode_id, planned_day, planned_day)
            if best_for(slot, logged) is not None:
                raise UserError("slot_done", name=slot.routine.name)
            if slot.last_day < today or to < today:
                raise UserError("shift_past", name=slot.routine.name)
            if abs(to - planned_day) > FURTHEST:
                raise UserError("shift_too_far", days=FURTHEST.days)
            PauseStore(work).put(episode_id, key, planned_day, to)
            moved = programs.timetable(episode_id).slot(key, planned_day)
            assert moved is not None
            rows = work.changes
        return outcome(moved, "session_moved", KINDS, episode_id, rows)

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def _require_free(asked: Pause, others: tuple[Pause, ...]) -> None:
    for other in others:
        if other.overlaps(asked):
            raise UserError("pause_overlaps", start=other.start, end=other.end)
