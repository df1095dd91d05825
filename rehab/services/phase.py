"""The way from one phase to the next: what is still open, and what the person decides."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from rehab.domain.clock import Clock, local_day
from rehab.domain.criterion import CountOf, Criterion
from rehab.domain.dose import Dose
from rehab.domain.gate import Gate, GateLog, Standing, counted
from rehab.domain.phases import next_phase, running, stay_in_phase
from rehab.domain.program import Plan
from rehab.services.builder import PlanBuilder, first_free_day
from rehab.services.checkin import day_value, values_by_day
from rehab.services.due import plan_to_show
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.plan_draft import PlanDraftStore
from rehab.storage.program import ProgramStore
from rehab.storage.self_test import SelfTestStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

LOOK_BACK = timedelta(days=42)
"""How far back scores are read: the longest window of a criterion and the week before it."""
A_WEEK = 7


class Phases:
    """Says what the next phase waits for, begins it or stays; nothing of it happens by itself."""

    def __init__(self, database: Database, clock: Clock, builder: PlanBuilder, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._builder = builder
        self._settings = settings

    def gate(self, episode_id: UUID) -> Gate | None:
        """The way to the phase after the running one; None without a plan, before its start and in its last phase."""
        today = self._today()
        with self._database.read() as work:
            # A phase that was begun today may hold from tomorrow: nobody is asked for it again.
            day = first_free_day(work, episode_id, today)
            plan = plan_to_show(ProgramStore(work).versions(episode_id), day)
            index = running(plan, day) if plan is not None else None
            if plan is None or index is None or index + 1 >= len(plan.spans):
                return None
            ticked = PlanDraftStore(work).ticked(episode_id)
            span, following = plan.spans[index], plan.spans[index + 1].phase
            criteria = following.entry_criteria
            if not criteria and span.phase.move_on:
                criteria = (Criterion(span.phase.move_on),)
            log = _read_log(work, plan, index, today) if any(c.count for c in criteria) else None
        standings = tuple(
            Standing(c, c.words in ticked, None if c.count is None or log is None else counted(c.count, log))
            for c in criteria
        )
        return Gate(span, index + 1, following, standings, today)

    def go_on(self, episode_id: UUID) -> Outcome[Plan]:
        """Begin the next phase on the first free day, whatever is still open; the ticks belonged to it and go.

        Raises:
            UserError: ``no_plan``, ``phase_last`` or ``phase_too_short``.
        """

        def forget_ticks(work: Work) -> None:
            PlanDraftStore(work).drop_ticked(episode_id)

        return self._builder.change(episode_id, next_phase, "phase_begun", forget_ticks)

    def stay(self, episode_id: UUID, days: int = A_WEEK) -> Outcome[Plan]:
        """Stay in the running phase for some days longer; nobody is asked before they are over.

        Raises:
            UserError: ``no_plan``, or ``phase_open`` when the phase has no end in sight.
        """

        def longer(plan: Plan, day: date) -> Plan:
            return stay_in_phase(plan, day, days)

        return self._builder.change(episode_id, longer, "phase_longer")

    def tick(self, episode_id: UUID, criterion: str, ticked: bool) -> Outcome[frozenset[str]]:
        """Note that an entry criterion is met, or is not."""
        with self._database.write() as work:
            drafts = PlanDraftStore(work)
            known = drafts.ticked(episode_id)
            now = known | {criterion} if ticked else known - {criterion}
            drafts.keep_ticked(episode_id, now)
            rows = work.changes
        return outcome(now, "criterion_ticked", {"draft"}, episode_id, rows)

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def _read_log(work: Work, plan: Plan, index: int, today: date) -> GateLog:
    episode = PatientStore(work).require_episode(plan.episode_id)
    readings = CheckinStore(work).readings(episode.id, today - LOOK_BACK, today, (episode.primary,))
    span = plan.spans[index]
    criteria = plan.spans[index + 1].phase.entry_criteria
    tests = any(c.count is not None and c.count.of is CountOf.SELF_TEST for c in criteria)
    return GateLog(
        day=today,
        plan_start=plan.start,
        phase_start=span.start,
        scores={day: day_value(values) for day, values in values_by_day(readings).items()},
        sessions=SessionStore(work).between(episode.id, span.start, today),
        doses=_doses(plan, index),
        tests=SelfTestStore(work).tests(episode.id) if tests else (),
    )


def _doses(plan: Plan, index: int) -> Mapping[tuple[str, str], Dose]:
    return {
        (routine.key, item.exercise): item.dose
        for routine in plan.spans[index].phase.routines
        for item in routine.prescriptions
    }
