"""The way back to running: begun behind its gate, moved when the person accepts what is proposed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.domain.load import morning_after
from rehab.domain.return_plan import Gate, Proposal, ReturnPlan, Step, Trial, gate_left, level_of, propose
from rehab.services.mornings import mornings_of
from rehab.services.outcome import Outcome, outcome
from rehab.storage.patient import PatientStore
from rehab.storage.return_plan import ReturnPlanStore
from rehab.storage.run import RunStore

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.clock import Clock
    from rehab.services.preferences import Preferences
    from rehab.storage.database import Database
    from rehab.storage.work import Work

KINDS = {"run", "program"}


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where the person stands, what comes next, and the runs that say so, oldest first."""

    plan: ReturnPlan
    proposal: Proposal
    trials: tuple[Trial, ...]


class ReturnPlans:
    """One way back for each complaint at a time."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    @property
    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def current(self, episode_id: UUID) -> WayBack | None:
        """The way back of a complaint as it stands today, or None when none goes on."""
        with self._database.read() as work:
            plan = ReturnPlanStore(work).current(episode_id)
            if plan is None:
                return None
            trials = self._trials(work, plan)
        return WayBack(plan, propose(plan, trials, self._today), trials)

    def begin(self, episode_id: UUID, gate: Gate, bone: bool = False) -> Outcome[ReturnPlan]:
        """Begin on the first level.

        Args:
            episode_id: The complaint.
            gate: The answers to the checks before it.
            bone: A bone was hurt, so that any pain stops.

        Raises:
            UserError: ``return_gate_closed`` or ``return_plan_there``.
        """
        if gate_left(gate):
            raise UserError("return_gate_closed")
        today = self._today
        plan = ReturnPlan(uuid4(), episode_id, today, 1, today, bone, dict(gate))
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            store = ReturnPlanStore(work)
            if store.current(episode_id) is not None:
                raise UserError("return_plan_there")
            store.add(plan)
            rows = work.changes
        return outcome(plan, "return_begun", KINDS, episode_id, rows)

    def accept(self, episode_id: UUID) -> Outcome[ReturnPlan]:
        """Go to the level that is proposed; after the last one the way back ends.

        Raises:
            UserError: ``changed_elsewhere`` when nothing is proposed any more.
        """
        way = self._require(episode_id)
        if way.proposal.step is Step.DONE:
            return self.end(episode_id)
        if way.proposal.step not in (Step.UP, Step.DOWN):
            raise UserError("changed_elsewhere", table="return_plan", id=way.plan.id)
        return self.go_to(episode_id, way.proposal.level)

    def go_to(self, episode_id: UUID, level: int) -> Outcome[ReturnPlan]:
        """Go to a level of the person's own choice; its runs are counted from now on."""
        plan = self._require(episode_id).plan
        since = self._today
        return self._write(
            replace(plan, level=level_of(level).number, level_since=since, declined_on=None), "return_moved"
        )

    def decline(self, episode_id: UUID) -> Outcome[ReturnPlan]:
        """Put what is proposed off until after the next run."""
        way = self._require(episode_id)
        return self._write(replace(way.plan, declined_on=way.trials[-1].day), "proposal_declined")

    def end(self, episode_id: UUID) -> Outcome[ReturnPlan]:
        """End the way back."""
        plan = self._require(episode_id).plan
        return self._write(replace(plan, ends_on=self._today), "return_ended")

    def _write(self, plan: ReturnPlan, code: str) -> Outcome[ReturnPlan]:
        with self._database.write() as work:
            ReturnPlanStore(work).amend(plan)
            rows = work.changes
        return outcome(plan, code, KINDS, plan.episode_id, rows)

    def _require(self, episode_id: UUID) -> WayBack:
        found = self.current(episode_id)
        if found is None:
            raise UserError("changed_elsewhere", table="return_plan", id=episode_id)
        return found

    def _trials(self, work: Work, plan: ReturnPlan) -> tuple[Trial, ...]:
        complaint = PatientStore(work).require_episode(plan.episode_id)
        runs = [
            run
            for run in RunStore(work).runs(complaint.patient_id, plan.level_since, self._today)
            if run.level == plan.level
        ]
        mornings = mornings_of(work, complaint)
        return tuple(Trial(run.day, run.pain, morning_after(run.day, mornings)) for run in runs)
