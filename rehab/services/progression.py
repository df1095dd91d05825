"""Proposals to do more, less or something easier: read from the log, carried out when the person accepts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID

from rehab.domain.clock import Clock, local_day
from rehab.domain.dose import Dose
from rehab.domain.exercise import Exercise
from rehab.domain.pain import usual
from rehab.domain.plan_edit import Place, change_exercises
from rehab.domain.program import Plan, Prescription
from rehab.domain.progression import Proposal, Trial, propose
from rehab.domain.schedule import routine_key
from rehab.domain.session import ALARMS, PAIN_REASONS, Done, Session, SetEntry
from rehab.services.builder import PlanBuilder, first_free_day
from rehab.services.checkin import day_value, values_by_day
from rehab.services.due import plan_to_show
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.services.session import USUAL_DAYS
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

DAY = timedelta(days=1)
LOOK_BACK = timedelta(days=42)
"""How far back sessions speak for or against a dose [P]."""
USUAL = timedelta(days=USUAL_DAYS)


class Exercises(Protocol):
    """Where kinds, ranges and easier exercises come from."""

    @property
    def ready(self) -> bool:
        """Whether they have been read."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A proposal for one exercise of the phase that runs."""

    place: Place
    item: Prescription
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class _Log:
    """Sessions of the last weeks, oldest first, and the score of each morning."""

    sessions: tuple[Session, ...]
    mornings: Mapping[date, int]


class Progression:
    """Reads what the log says about each exercise, and carries out what the person decides."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        catalog: Exercises,
        builder: PlanBuilder,
        settings: Preferences,
    ) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog
        self._builder = builder
        self._settings = settings

    @property
    def ready(self) -> bool:
        """Whether `proposals` answers at once; before that it reads all content, some tenths of a second."""
        return self._catalog.ready

    def proposals(self, episode_id: UUID, as_if: Session | None = None) -> tuple[Asked, ...]:
        """What is proposed today for the running phase, in the order of the plan.

        While a warning sign waits for a look nothing asks for more or less of the plan.

        Args:
            episode_id: The complaint.
            as_if: A session as it would be stored; it stands in for the stored one.
        """
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        with self._database.read() as work:
            if ProgramStore(work).timetable(episode_id).flagged_on(today):
                return ()
            versions = ProgramStore(work).versions(episode_id)
            # What was accepted today may hold from tomorrow: it is not proposed again.
            day = first_free_day(work, episode_id, today)
            plan = plan_to_show(versions, day)
            span = plan.span_on(day) if plan is not None else None
            log = _read_log(work, episode_id, today, as_if) if span is not None else None
        if plan is None or span is None or log is None or not log.sessions:
            return ()
        library = {exercise.slug: exercise for exercise in self._catalog.exercises()}
        phase = plan.spans.index(span)
        return tuple(
            Asked(place, item, proposal)
            for place in (Place(phase, routine.key) for routine in span.phase.routines)
            for item in _items(plan, place)
            if (proposal := _proposal(item, place, versions, log, library)) is not None
        )

    def accept(self, episode_id: UUID, asked: Asked) -> Outcome[Plan]:
        """Change the exercise as proposed, in this phase and where later ones ask for the same.

        It is a new version from the first free day.

        Raises:
            UserError: ``changed_elsewhere`` when the plan no longer asks for what the proposal was made for.
        """
        return self._builder.change(episode_id, lambda plan, _day: _followed(plan, asked), "dose_changed")

    def decline(self, episode_id: UUID, asked: Asked) -> Outcome[None]:
        """Not yet: it is asked again after further sessions."""
        with self._database.write() as work:
            ProgramStore(work).decline(asked.item, asked.proposal.days[-1])
            rows = work.changes
        return outcome(None, "proposal_declined", {"program"}, episode_id, rows)


def dose_since(versions: Sequence[Plan], place: Place, item: Prescription) -> date:
    """First day from which an exercise has had its present dose, or after the sessions that were put off."""
    since = versions[-1].effective_from
    for plan in reversed(versions):
        if (item.exercise, item.dose) not in _doses(plan, place):
            break
        since = plan.effective_from
    return since if item.declined_on is None else max(since, item.declined_on + DAY)


def _doses(plan: Plan, place: Place) -> set[tuple[str, Dose]]:
    return {(p.exercise, p.dose) for p in _items(plan, place)}


def _items(plan: Plan, place: Place) -> tuple[Prescription, ...]:
    if place.phase >= len(plan.spans):
        return ()
    routines = plan.spans[place.phase].phase.routines
    return next((r.prescriptions for r in routines if r.key == place.key), ())


def _followed(plan: Plan, asked: Asked) -> Plan:
    """A plan that asks for what was proposed; the same plan when it does not ask for the old dose."""
    proposal = asked.proposal

    def changed(item: Prescription) -> Prescription:
        if proposal.to_exercise:
            # Rule, words and note were written for the other exercise.
            return Prescription(proposal.to_exercise, proposal.to_name, proposal.new)
        return replace(item, dose=proposal.new, declined_on=None)

    for phase in range(asked.place.phase, len(plan.spans)):
        place = Place(phase, asked.place.key)
        same = {
            index
            for index, item in enumerate(_items(plan, place))
            if (item.exercise, item.dose) == (asked.item.exercise, proposal.old)
        }
        if same:
            plan = change_exercises(plan, place, same, changed)
    return plan


def _proposal(
    item: Prescription,
    place: Place,
    versions: Sequence[Plan],
    log: _Log,
    library: Mapping[str, Exercise],
) -> Proposal | None:
    exercise = library.get(item.exercise)
    slugs = exercise.easier if exercise is not None else ()
    easier = next((library[slug] for slug in slugs if slug in library), None)
    trials = tuple(_trial(s, item, log.mornings) for s in log.sessions if _is_trial(s, item, place.key))
    return propose(item.dose, item.rule, trials, dose_since(versions, place, item), exercise, easier)


def _read_log(work: Work, episode_id: UUID, today: date, as_if: Session | None) -> _Log:
    first = today - LOOK_BACK
    episode = PatientStore(work).require_episode(episode_id)
    readings = CheckinStore(work).readings(episode_id, first - USUAL, today, (episode.primary,))
    mornings = {day: day_value(values) for day, values in values_by_day(readings).items()}
    stored = SessionStore(work).between(episode_id, first, today)
    sessions = (as_if if as_if is not None and s.id == as_if.id else s for s in stored)
    return _Log(tuple(sessions), mornings)


def _is_trial(session: Session, item: Prescription, key: str) -> bool:
    """Whether a session says something about an exercise of a routine; one left undone does when it hurt."""
    if session.routine_key is None or routine_key(session.routine_key) != key:
        return False
    entry = next((e for e in session.sets if e.exercise == item.exercise), None)
    hurt = session.reason in PAIN_REASONS
    if session.sets:
        return entry is not None and (entry.sets_done > 0 or hurt)
    return session.done is not Done.NONE or hurt


def _stopped(session: Session, entry: SetEntry | None, whole: bool) -> bool:
    """Whether pain ended an exercise, or it was sharp or made the person limp.

    A session says this once. It speaks of what was not done in full; when all was, of what hurt most.
    """
    if not whole:
        return session.reason in PAIN_REASONS
    if session.reason not in ALARMS or any(e.sets_done < e.sets_planned for e in session.sets):
        return False
    worst = max((e.pain for e in session.sets if e.pain is not None), default=None)
    return entry is None or entry.pain == worst


def _trial(session: Session, item: Prescription, mornings: Mapping[date, int]) -> Trial:
    entry = next((e for e in session.sets if e.exercise == item.exercise), None)
    whole = session.done is Done.ALL
    amount = (item.dose.reps or item.dose.hold_s) if whole else 0
    pain = session.during
    if entry is not None:
        whole = entry.sets_done >= entry.sets_planned
        amount = entry.reps or entry.hold_s
        pain = entry.pain if entry.pain is not None else session.during
    before = [mornings[day] for day in sorted(mornings) if session.day - USUAL <= day <= session.day]
    return Trial(
        day=session.day,
        whole=whole,
        amount=amount,
        pain=pain,
        effort=session.effort,
        morning=mornings.get(session.day + DAY),
        usual=usual(before),
        stopped=_stopped(session, entry, whole),
    )
