"""Proposals to do more or less, drawn from the log; the person accepts or puts them off."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from rehab.domain.clock import Clock, local_day
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.pain import AMBER_MAX, Measure, PainReading, usual
from rehab.domain.plan_edit import Place, change_exercises, routine_at
from rehab.domain.program import Plan, Prescription
from rehab.domain.progression import Proposal, Trial, propose
from rehab.domain.schedule import routine_key
from rehab.domain.session import Done, Session
from rehab.services.builder import PlanBuilder
from rehab.services.due import plan_to_show
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore

LOOK_BACK = timedelta(days=42)
"""How far back sessions speak for or against a dose [P]."""
USUAL_DAYS = timedelta(days=28)
FLARED_RISE = 3
"""A morning so much above the usual one is red [P, evidence on pain zones]."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A proposal for one exercise of the running phase."""

    place: Place
    index: int
    item: Prescription
    proposal: Proposal


class Progression:
    """Reads what the log says about each exercise, and carries out what the person decides."""

    def __init__(self, database: Database, clock: Clock, builder: PlanBuilder, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._builder = builder
        self._settings = settings

    def proposals(self, episode_id: UUID) -> tuple[Asked, ...]:
        """What is proposed today for the running phase, in the order of the plan."""
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        first = today - LOOK_BACK
        with self._database.read() as work:
            versions = ProgramStore(work).versions(episode_id)
            plan = plan_to_show(versions, today)
            span = plan.span_on(today) if plan is not None else None
            if plan is None or span is None:
                return ()
            sessions = SessionStore(work).between(episode_id, first, today)
            steps = (Measure.FIRST_STEP,)
            readings = CheckinStore(work).readings(episode_id, first - USUAL_DAYS, today, steps)
        mornings = _mornings(readings)
        place_of = plan.spans.index(span)
        found = []
        for routine in span.phase.routines:
            place = Place(place_of, routine.key)
            for index, item in enumerate(routine.prescriptions):
                since = max(dose_since(versions, place, item), first)
                trials = _trials(sessions, routine.key, item, since, mornings)
                proposal = propose(item.dose, item.rule, trials)
                if proposal is not None:
                    found.append(Asked(place, index, item, proposal))
        return tuple(found)

    def accept(self, episode_id: UUID, asked: Asked) -> Outcome[Plan]:
        """Change the dose as proposed: a new version from the first free day.

        Raises:
            UserError: ``changed_elsewhere`` when the dose is no longer the one the proposal was made for.
        """

        def step(plan: Plan) -> Plan:
            items = routine_at(plan, asked.place).prescriptions
            if asked.index >= len(items) or items[asked.index].exercise != asked.item.exercise:
                raise UserError("changed_elsewhere", table="prescription", id=asked.item.id)
            return change_exercises(plan, asked.place, {asked.index}, dosed)

        def dosed(item: Prescription) -> Prescription:
            return replace(item, dose=asked.proposal.after, declined_on=None)

        return self._builder.change(episode_id, step, "dose_moved_on")

    def decline(self, episode_id: UUID, asked: Asked) -> Outcome[None]:
        """Not yet: it is asked again after further sessions."""
        day = local_day(self._clock(), self._settings.settings.day_ends_at)
        with self._database.write() as work:
            ProgramStore(work).decline(asked.item, day)
            rows = work.changes
        return outcome(None, "proposal_declined", {"program"}, episode_id, rows)


def dose_since(versions: Sequence[Plan], place: Place, item: Prescription) -> date:
    """First day from which an exercise has had its present dose, or was last put off."""
    since = versions[-1].effective_from
    for plan in reversed(versions):
        if _dose_in(plan, place, item.exercise) != item.dose:
            break
        since = plan.effective_from
    if item.declined_on is not None:
        since = max(since, item.declined_on + timedelta(days=1))
    return since


def _dose_in(plan: Plan, place: Place, exercise: str) -> Dose | None:
    if place.phase >= len(plan.spans):
        return None
    for routine in plan.spans[place.phase].phase.routines:
        if routine.key == place.key:
            return next((p.dose for p in routine.prescriptions if p.exercise == exercise), None)
    return None


def _mornings(readings: Sequence[PainReading]) -> dict[date, int]:
    return {reading.day: reading.value for reading in readings if reading.value is not None}


def _trials(
    sessions: Sequence[Session], key: str, item: Prescription, since: date, mornings: dict[date, int]
) -> tuple[Trial, ...]:
    return tuple(
        _trial(session, item, mornings)
        for session in sessions
        if session.day >= since
        and session.done is not Done.NONE
        and session.routine_key is not None
        and routine_key(session.routine_key) == key
    )


def _trial(session: Session, item: Prescription, mornings: dict[date, int]) -> Trial:
    entry = next((e for e in session.sets if e.exercise == item.exercise), None)
    whole = session.done is Done.ALL
    amount = (item.dose.reps or item.dose.hold_s) if whole else 0
    pain = session.during
    if entry is not None:
        whole = entry.sets_done >= entry.sets_planned
        amount = entry.reps or entry.hold_s
        pain = entry.pain if entry.pain is not None else session.during
    return Trial(session.day, whole, amount, pain, session.effort, _flared(session.day, mornings))


def _flared(day: date, mornings: dict[date, int]) -> bool | None:
    """Whether the morning after a session was red: three above the usual, or above 5 when that is not usual."""
    after = mornings.get(day + timedelta(days=1))
    if after is None:
        return None
    before = [mornings[known] for known in sorted(mornings) if day - USUAL_DAYS <= known <= day]
    normal = usual(before)
    if normal is None:
        return after > AMBER_MAX
    return after >= normal + FLARED_RISE or (after > AMBER_MAX >= normal)
