"""Proposals to do more, less or something easier: read from the log, carried out when the person accepts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise, Kind
from rehab.domain.next_dose import Proposal, Trial, propose
from rehab.domain.pain import usual
from rehab.domain.program import Phase, PhaseSpan, Plan, Prescription, Routine, find_routine
from rehab.domain.session import Session, SetEntry, StopReason
from rehab.services.checkin import day_value, values_by_day
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.services.session import USUAL_DAYS
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore, in_force
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

NOT_NOW_KEY = "not-now"
"""Key of the kept list of proposals that the person has put off."""
NOT_NOW_KEPT = 50
GROWING = frozenset({Kind.STRENGTH, Kind.ISOMETRIC, Kind.BALANCE, Kind.PLYOMETRIC})
"""Kinds of exercise of which a little more is proposed [P]."""
UNCHANGED = frozenset({Kind.TEST, Kind.AEROBIC})
"""Tests keep their dose; running and walking follow rules of their own."""


class Exercises(Protocol):
    """Where kinds, names and easier exercises come from."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""


class NextDose:
    """Proposes changes of doses and carries out those that are accepted. Nothing changes by itself."""

    def __init__(self, database: Database, clock: Clock, catalog: Exercises, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog
        self._settings = settings

    def proposals(self, episode_id: UUID) -> tuple[Proposal, ...]:
        """What the log suggests today for the exercises of the phase that runs, put-off ones left out."""
        today = self._today()
        with self._database.read() as work:
            versions = ProgramStore(work).versions(episode_id)
            plan = in_force(versions, today)
            span = plan.span_on(today) if plan is not None else None
            if span is None:
                return ()
            trials = _trials(work, episode_id, today)
            put_off = _put_off(SessionStore(work), episode_id)
        if not trials:
            return ()
        library = {exercise.slug: exercise for exercise in self._catalog.exercises()}
        found = (
            _proposal(routine, item, trials, _unchanged_since(versions, routine.key, item), library)
            for routine in span.phase.routines
            for item in routine.prescriptions
        )
        return tuple(p for p in found if p is not None and p.key not in put_off)

    def accept(self, episode_id: UUID, proposal: Proposal) -> Outcome[Plan]:
        """Follow a proposal from today on: a new version of the plan; what was before stays as it was.

        Raises:
            UserError: ``changed_elsewhere`` when the plan is no longer the one the proposal was about.
        """
        today = self._today()
        with self._database.write() as work:
            store = ProgramStore(work)
            old = in_force(store.versions(episode_id), today)
            routine = find_routine(old, proposal.routine_key, today)
            items = routine.prescriptions if routine is not None else ()
            if old is None or not any(
                (p.exercise, p.dose) == (proposal.exercise, proposal.old) for p in items
            ):
                raise UserError("changed_elsewhere", table="program", id=episode_id)
            plan = changed_from(old, today, proposal, self._name(proposal))
            follow_from(store, old, plan)
            stored = store.plan(episode_id, today)
            assert stored is not None
            rows = work.changes
        return outcome(stored, "dose_changed", {"program"}, episode_id, rows)

    def not_now(self, episode_id: UUID, proposal: Proposal) -> None:
        """Put a proposal off until something new is logged."""
        with self._database.write() as work:
            store = SessionStore(work)
            kept = [*_put_off(store, episode_id), proposal.key][-NOT_NOW_KEPT:]
            store.save_draft(episode_id, NOT_NOW_KEY, {"keys": kept})

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def _name(self, proposal: Proposal) -> str:
        if not proposal.to_exercise:
            return proposal.name
        names = {exercise.slug: exercise.name for exercise in self._catalog.exercises()}
        return names.get(proposal.to_exercise, proposal.to_exercise)


def changed_from(old: Plan, day: date, proposal: Proposal, name: str) -> Plan:
    """The version of a plan that follows a proposal from a day on."""

    def item(p: Prescription) -> Prescription:
        if p.exercise != proposal.exercise or p.dose != proposal.old:
            return p
        return replace(p, exercise=proposal.to_exercise or p.exercise, name=name, dose=proposal.new)

    def routine(r: Routine) -> Routine:
        if r.key != proposal.routine_key:
            return r
        return replace(r, prescriptions=tuple(item(p) for p in r.prescriptions))

    def phase(p: Phase) -> Phase:
        return replace(p, routines=tuple(routine(r) for r in p.routines))

    spans = tuple(
        replace(span, phase=phase(span.phase)) if _not_over(span, day) else span for span in old.spans
    )
    return replace(old, id=uuid4(), spans=spans, effective_from=day, version_number=old.version_number + 1)


def _not_over(span: PhaseSpan, day: date) -> bool:
    return span.end is None or span.end >= day


def follow_from(store: ProgramStore, old: Plan, new: Plan) -> None:
    """Put a version in force after another; one that began the same day is taken back."""
    if old.effective_from >= new.effective_from:
        store.delete(old)
    else:
        store.end(old.id, new.effective_from - timedelta(days=1))
    store.add(new)


def _proposal(
    routine: Routine,
    item: Prescription,
    trials: Mapping[str, Sequence[Trial]],
    since: date,
    library: Mapping[str, Exercise],
) -> Proposal | None:
    exercise = library.get(item.exercise)
    if exercise is None or exercise.kind in UNCHANGED:
        return None
    own = [trial for trial in trials.get(item.exercise, ()) if trial.day >= since]
    easier = next(((slug, library[slug].dose) for slug in exercise.easier if slug in library), None)
    grows = exercise.kind in GROWING
    return propose(routine.key, item.exercise, item.name, item.dose, own, easier, grows)


def _unchanged_since(versions: Sequence[Plan], key: str, item: Prescription) -> date:
    """The day from which the plan has asked for this dose without a break."""
    since = versions[-1].effective_from
    for plan in reversed(versions):
        if (item.exercise, item.dose) not in _doses(plan, key):
            break
        since = plan.effective_from
    return since


def _doses(plan: Plan, key: str) -> set[tuple[str, Dose]]:
    routines = (r for span in plan.spans for r in span.phase.routines if r.key == key)
    return {(p.exercise, p.dose) for routine in routines for p in routine.prescriptions}


def _trials(work: Work, episode_id: UUID, today: date) -> dict[str, list[Trial]]:
    """Sessions of the last weeks by exercise, oldest first, each with the morning after."""
    episode = PatientStore(work).require_episode(episode_id)
    first = today - timedelta(days=USUAL_DAYS)
    readings = CheckinStore(work).readings(episode_id, first, today, (episode.primary,))
    mornings = {day: day_value(values) for day, values in values_by_day(readings).items()}
    trials: dict[str, list[Trial]] = {}
    for session in SessionStore(work).between(episode_id, first, today):
        for entry in session.sets:
            if entry.sets_done or session.reason is StopReason.PAIN:
                trials.setdefault(entry.exercise, []).append(_trial(session, entry, mornings))
    return trials


def _trial(session: Session, entry: SetEntry, mornings: Mapping[date, int]) -> Trial:
    before = [mornings[day] for day in sorted(mornings) if day <= session.day]
    cut = entry.sets_done < entry.sets_planned
    return Trial(
        session_id=session.id,
        day=session.day,
        all_sets=not cut,
        during=entry.pain if entry.pain is not None else session.during,
        morning=mornings.get(session.day + timedelta(days=1)),
        usual=usual(before),
        stopped_by_pain=cut and session.reason is StopReason.PAIN,
    )


def _put_off(store: SessionStore, episode_id: UUID) -> Sequence[str]:
    form = store.load_draft(episode_id, NOT_NOW_KEY)
    keys: Iterable[object] = form.get("keys", ()) if form is not None else ()
    return [str(key) for key in keys]
