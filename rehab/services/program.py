"""Plans: choosing one, starting it, and what is due on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise
from rehab.domain.flag import paused_on
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.domain.program import Phase, PhaseSpan, Plan, Programme, Routine, suggest
from rehab.domain.schedule import Slot, phase_spans, slots_on
from rehab.domain.session import SHARE_DONE, Session
from rehab.services.checkup import flags_of_person
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore, in_force
from rehab.storage.session import SessionStore
from rehab.storage.work import Work

EARLIEST_START = timedelta(days=3660)
LATEST_START = timedelta(days=366)
"""How far from today a plan may start: ten years back, a year ahead."""


class Content(Protocol):
    """Where programmes and exercises come from."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""

    def programmes(self) -> tuple[Programme, ...]:
        """All readable programmes."""


@dataclass(frozen=True, slots=True)
class SlotState:
    """A due session and the one that was logged for it, if any."""

    slot: Slot
    session: Session | None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What a day asks for. `extra` are sessions done on it that belong to no slot of this day.

    On a `paused` day, while a warning sign waits for a look, nothing is due but what was done anyway.
    """

    day: date
    plan: Plan | None
    phase: Phase | None
    week_number: int
    slots: tuple[SlotState, ...]
    extra: tuple[Session, ...]
    paused: bool = False


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """Seven days. A session done in part counts half; sums so far leave out what is still open today."""

    days: tuple[DayPlan, ...]
    done: float
    planned: float
    planned_so_far: float
    done_so_far: float


class Planner:
    """Finds, starts and reads plans. Due sessions are derived from the plan every time, never stored."""

    def __init__(
        self, database: Database, clock: Clock, catalog: Content, settings: Preferences | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog
        self._settings = settings

    def programmes(self) -> tuple[Programme, ...]:
        """All programmes on offer, in the order of their codes."""
        return tuple(sorted(self._catalog.programmes(), key=lambda programme: programme.code))

    def programme(self, slug_or_code: str) -> Programme:
        """One programme.

        Raises:
            UserError: ``programme_unknown``.
        """
        wanted = slug_or_code.strip().casefold()
        for programme in self._catalog.programmes():
            if wanted in (programme.slug.casefold(), programme.code.casefold()):
                return programme
        raise UserError("programme_unknown", slug=slug_or_code)

    def suggest(self, site: Site, duration: str = "", worst_when: Iterable[str] = (), spot: str = "") -> str:
        """Slug of the programme that suits a complaint best; empty when there is none for the place.

        Args:
            site: Where it hurts.
            duration: A word of `rehab.domain.program.Duration`; empty when not said.
            worst_when: Words of `rehab.domain.program.WorstWhen`.
            spot: A word of `rehab.domain.program.Spot`; empty when not said.
        """
        offered = self.programmes()
        for_site = next((programme for programme in offered if site.value in programme.sites), None)
        chosen = suggest(offered, site.value, duration, worst_when, spot) or for_site
        return chosen.slug if chosen is not None else ""

    def start(
        self,
        slug_or_code: str,
        site: Site,
        side: Side,
        on: date | None = None,
        onset: str = "",
        detail: str = "",
        worst_when: Sequence[str] = (),
    ) -> Outcome[Plan]:
        """Follow a programme from a day (today by default); what was followed before ends the day before.

        Names and doses are copied, so that later changes of the content change no history.

        Raises:
            UserError: ``programme_unknown`` or ``start_out_of_range``.
        """
        programme = self.programme(slug_or_code)
        today = self._today()
        first = on or today
        if not today - EARLIEST_START <= first <= today + LATEST_START:
            limits = {"first": today - EARLIEST_START, "last": today + LATEST_START}
            raise UserError("start_out_of_range", day=first, **limits)
        asked = Episode(uuid4(), uuid4(), site, side, primary_measure(site), first)
        asked = replace(asked, onset=onset, detail=detail, worst_when=tuple(worst_when))
        with self._database.write() as work:
            complaint = _complaint(PatientStore(work), asked)
            plan = _plan(programme, complaint.id, first, self._names())
            plan = _put_in_force(ProgramStore(work), plan)
            rows = work.changes
        return outcome(plan, "program_started", {"program", "patient"}, complaint.id, rows)

    def plan(self, episode_id: UUID, on: date | None = None) -> Plan | None:
        """The plan in force on a day (today by default), or the next one when none has begun yet."""
        day = on or self._today()
        with self._database.read() as work:
            return _plan_to_show(ProgramStore(work).versions(episode_id), day)

    def today(self, episode_id: UUID) -> DayPlan:
        """What today asks for."""
        day = self._today()
        with self._database.read() as work:
            return _days(work, episode_id, (day,))[0]

    def week(self, episode_id: UUID, day: date | None = None, starts_on: int = 0) -> WeekPlan:
        """The week around a day.

        Args:
            episode_id: The complaint.
            day: Any day of the week; today by default.
            starts_on: First day of the week, Monday = 0.
        """
        today = self._today()
        middle = day or today
        first = middle - timedelta(days=(middle.weekday() - starts_on) % 7)
        with self._database.read() as work:
            days = _days(work, episode_id, tuple(first + timedelta(days=i) for i in range(7)))
        return _week(days, today)

    def _today(self) -> date:
        if self._settings is None:
            return local_day(self._clock())
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def _names(self) -> dict[str, str]:
        return {exercise.slug: exercise.name for exercise in self._catalog.exercises()}


def _complaint(people: PatientStore, asked: Episode) -> Episode:
    """The complaint of this place if it is followed already, else a new one; makes an own `me` if need be."""
    person = people.me()
    if person is None or person.is_sample:
        person = Patient(asked.patient_id, "", is_me=True)
        people.add_patient(person)
    for known in people.followed(person.id):
        if (known.site, known.side) == (asked.site, asked.side):
            return known
    complaint = replace(asked, patient_id=person.id)
    people.add_episode(complaint)
    return complaint


def _plan(programme: Programme, episode_id: UUID, first: date, names: dict[str, str]) -> Plan:
    spans = tuple(replace(span, phase=_snapshot(span.phase, names)) for span in phase_spans(programme, first))
    return Plan(
        id=uuid4(),
        episode_id=episode_id,
        slug=programme.slug,
        name=programme.name,
        start=first,
        spans=spans,
        effective_from=first,
        review_weeks=programme.review_weeks,
    )


def _snapshot(phase: Phase, names: dict[str, str]) -> Phase:
    def named(routine: Routine) -> Routine:
        items = (replace(p, name=p.name or names.get(p.exercise, p.exercise)) for p in routine.prescriptions)
        return replace(routine, prescriptions=tuple(items))

    return replace(phase, routines=tuple(named(routine) for routine in phase.routines))


def _put_in_force(programs: ProgramStore, plan: Plan) -> Plan:
    """Add a plan; a version that it overtakes ends the day before, one it replaces whole is taken back."""
    versions = programs.versions(plan.episode_id)
    for old in versions:
        if old.effective_from >= plan.effective_from:
            programs.delete(old)
        elif old.effective_to is None or old.effective_to >= plan.effective_from:
            programs.end(old.id, plan.effective_from - timedelta(days=1))
    number = max((old.version_number for old in versions), default=0) + 1
    programs.add(replace(plan, version_number=number))
    stored = programs.plan(plan.episode_id, plan.effective_from)
    assert stored is not None
    return stored


def _plan_to_show(versions: Sequence[Plan], day: date) -> Plan | None:
    ahead = (plan for plan in versions if plan.effective_from > day)
    return in_force(versions, day) or next(ahead, None)


def _days(work: Work, episode_id: UUID, days: tuple[date, ...]) -> tuple[DayPlan, ...]:
    versions = ProgramStore(work).versions(episode_id)
    sessions = SessionStore(work).between(episode_id, days[0], days[-1])
    flags = flags_of_person(work, episode_id)
    return tuple(_day(versions, sessions, day, paused_on(flags, day)) for day in days)


def _day(versions: Sequence[Plan], sessions: Sequence[Session], day: date, paused: bool) -> DayPlan:
    plan = _plan_to_show(versions, day)
    slots = slots_on(plan, day) if plan is not None else ()
    logged = {slot.routine.key: best_for(slot, sessions) for slot in slots}
    if paused:
        slots = tuple(slot for slot in slots if logged[slot.routine.key] is not None)
    matched = {session.id for session in logged.values() if session is not None}
    extra = (session for session in sessions if session.day == day and session.id not in matched)
    span: PhaseSpan | None = plan.span_on(day) if plan is not None else None
    return DayPlan(
        day=day,
        plan=plan,
        phase=span.phase if span is not None else None,
        week_number=plan.week_on(day) if plan is not None else 0,
        slots=tuple(SlotState(slot, logged[slot.routine.key]) for slot in slots),
        extra=tuple(extra),
        paused=paused,
    )


def best_for(slot: Slot, sessions: Iterable[Session]) -> Session | None:
    """The session that was logged for a slot; of several the one done most, and of those the last."""
    fitting = [s for s in sessions if s.planned_day == slot.day and s.routine_key == slot.routine.key]
    return max(fitting, key=lambda session: (SHARE_DONE[session.done], session.at), default=None)


def _week(days: tuple[DayPlan, ...], today: date) -> WeekPlan:
    planned = done = planned_so_far = done_so_far = 0.0
    for day in days:
        for state in day.slots:
            share = SHARE_DONE[state.session.done] if state.session is not None else 0.0
            planned += 1
            done += share
            if day.day < today or state.session is not None:
                planned_so_far += 1
                done_so_far += share
    return WeekPlan(days, done, planned, planned_so_far, done_so_far)
