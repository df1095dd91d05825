"""Plans: choosing one, starting it, and what is due on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID, uuid4

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.domain.phases import plan_from
from rehab.domain.program import Phase, Plan, Programme, Routine, find_routine
from rehab.domain.schedule import routine_key
from rehab.domain.slot_name import SlotName
from rehab.domain.suits import suggest
from rehab.services.due import (
    DayPlan,
    SlotState,
    WeekPlan,
    best_for,
    day_of,
    days_of,
    logged_for,
    plan_to_show,
    rested,
    week_of,
)
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.plan_draft import PlanDraftStore
from rehab.storage.program import ProgramStore
from rehab.storage.session import SessionStore
from rehab.storage.template import TemplateStore

__all__ = ["DayPlan", "Planner", "SlotState", "WeekPlan", "best_for", "plan_to_show", "put_in_force"]

EARLIEST_START = timedelta(days=3660)
LATEST_START = timedelta(days=366)
"""How far from today a plan may start: ten years back, a year ahead."""
LONGEST_REST = timedelta(days=8)
"""How far back a session may hold the next one back; exercises ask for at most a week of rest."""


class Content(Protocol):
    """Where programmes and exercises come from."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""

    def programmes(self) -> tuple[Programme, ...]:
        """All readable programmes."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a session that is about to be done counts for. `planned_day` None: outside the plan."""

    episode_id: UUID
    routine: Routine
    planned_day: date | None = None


class Planner:
    """Finds, starts and reads plans. Due sessions are derived from the plan every time, never stored."""

    def __init__(self, database: Database, clock: Clock, catalog: Content, settings: Preferences) -> None:
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
        for programme in (*self._catalog.programmes(), *self._own()):
            if wanted in (programme.slug.casefold(), programme.code.casefold()):
                return programme
        raise UserError("programme_unknown", slug=slug_or_code)

    def suggest(self, site: Site, duration: str = "", worst_when: Iterable[str] = (), spot: str = "") -> str:
        """Slug of the programme that suits a complaint best; empty when there is none for the place.

        Args:
            site: Where it hurts.
            duration: A word of `rehab.domain.suits.Duration`; empty when not said.
            worst_when: Words of `rehab.domain.suits.WorstWhen`.
            spot: A word of `rehab.domain.suits.Spot`; empty when not said.
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

        Names and doses are copied, so that later changes of the content change no history. When the day has passed,
        phases whose time was over before today are taken as gone through.

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
            plan = _plan(programme, complaint.id, first, self._names(), today)
            plan = put_in_force(ProgramStore(work), plan)
            PlanDraftStore(work).drop_plan(complaint.id)
            rows = work.changes
        return outcome(plan, "program_started", {"program", "patient"}, complaint.id, rows)

    def follow(
        self, site: Site, side: Side, onset: str = "", detail: str = "", worst_when: Sequence[str] = ()
    ) -> Outcome[Episode]:
        """Follow a complaint without a programme: pain can be logged, nothing is due.

        One that is followed already stays as it is.
        """
        asked = Episode(uuid4(), uuid4(), site, side, primary_measure(site), self._today())
        asked = replace(asked, onset=onset, detail=detail, worst_when=tuple(worst_when))
        with self._database.write() as work:
            complaint = _complaint(PatientStore(work), asked)
            rows = work.changes
        return outcome(complaint, "complaint_followed", {"program", "patient"}, complaint.id, rows)

    def plan_of(self, programme: Programme, episode_id: UUID, first: date) -> Plan:
        """A programme as a plan from a day, with the names of now; it is not stored."""
        return _plan(programme, episode_id, first, self._names(), first)

    def plan(self, episode_id: UUID, on: date | None = None) -> Plan | None:
        """The plan in force on a day (today by default), or the next one when none has begun yet."""
        day = on or self._today()
        with self._database.read() as work:
            return plan_to_show(ProgramStore(work).versions(episode_id), day)

    def today(self, episode_id: UUID) -> DayPlan:
        """What today asks for, with sessions of any day of this week that were proposed for an earlier one."""
        day = self._today()
        with self._database.read() as work:
            timetable = ProgramStore(work).timetable(episode_id)
            of_week = () if timetable.rests_on(day) else timetable.still_open(day)
            known = logged_for(work, episode_id, (*timetable.on(day), *of_week), day, day)
            due = day_of(timetable, known, day)
            waiting = tuple(slot for slot in of_week if best_for(slot, known) is None)
            late = tuple(SlotState(slot, None) for slot in waiting if slot.day < day)
            ahead = tuple(slot for slot in waiting if slot.day > day)
            whole = replace(due, slots=(*due.slots, *late), ahead=ahead)
            recent = SessionStore(work).between(episode_id, day - LONGEST_REST, day)
        return replace(whole, slots=tuple(rested(state, recent, self._clock()) for state in whole.slots))

    def find(self, wanted: str, episodes: Iterable[UUID]) -> Wanted | None:
        """What is to be done when somebody asks for a session.

        Args:
            wanted: A `SlotName`, or the key of a routine for whichever of its slots is open.
            episodes: The complaints to look at, most important first.

        Returns:
            An open session of today, or of any day of this week; else the routine outside the plan.
        """
        name = SlotName.parse(wanted)
        asked = tuple(episodes) if name is None else (name.episode_id,)
        for episode_id in asked:
            today = self.today(episode_id)
            for slot in (*(state.slot for state in today.slots if state.session is None), *today.ahead):
                if wanted in (
                    slot.routine.key,
                    str(SlotName(episode_id, slot.routine.key, slot.planned_day)),
                ):
                    return Wanted(episode_id, slot.routine, slot.planned_day)
        key = routine_key(wanted if name is None else name.key)
        for episode_id in asked:
            routine = find_routine(self.plan(episode_id), key, self._today())
            if routine is not None:
                return Wanted(episode_id, routine)
        return None

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
            days = days_of(work, episode_id, tuple(first + timedelta(days=i) for i in range(7)))
        return week_of(days, today)

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)

    def _own(self) -> tuple[Programme, ...]:
        with self._database.read() as work:
            return TemplateStore(work).templates()

    def _names(self) -> dict[str, str]:
        return {exercise.slug: exercise.name for exercise in self._catalog.exercises()}


def _complaint(people: PatientStore, asked: Episode) -> Episode:
    """The complaint of this place if it is followed already, else a new one; makes an own `me` if need be."""
    person = people.me()
    if person is None or (person.is_sample and not people.is_chosen(person)):
        person = Patient(asked.patient_id, "", is_me=True)
        people.add_patient(person)
    for known in people.followed(person.id):
        if (known.site, known.side) == (asked.site, asked.side):
            return known
    complaint = replace(asked, patient_id=person.id)
    people.add_episode(complaint)
    return complaint


def _plan(programme: Programme, episode_id: UUID, first: date, names: dict[str, str], today: date) -> Plan:
    plan = plan_from(programme, uuid4(), episode_id, first, today)
    spans = tuple(replace(span, phase=_snapshot(span.phase, names)) for span in plan.spans)
    return replace(plan, spans=spans)


def _snapshot(phase: Phase, names: dict[str, str]) -> Phase:
    def named(routine: Routine) -> Routine:
        items = (replace(p, name=p.name or names.get(p.exercise, p.exercise)) for p in routine.prescriptions)
        return replace(routine, prescriptions=tuple(items))

    return replace(phase, routines=tuple(named(routine) for routine in phase.routines))


def put_in_force(programs: ProgramStore, plan: Plan, keep_others: bool = False) -> Plan:
    """Add a plan; a version that it overtakes ends the day before, one it replaces whole is taken back.

    With `keep_others` a version that begins after the plan's last day stays.
    """
    versions = programs.versions(plan.episode_id)
    for old in versions:
        if keep_others and plan.effective_to is not None and old.effective_from > plan.effective_to:
            continue
        if old.effective_from >= plan.effective_from:
            programs.delete(old)
        elif old.effective_to is None or old.effective_to >= plan.effective_from:
            programs.end(old.id, plan.effective_from - timedelta(days=1))
    number = max((old.version_number for old in versions), default=0) + 1
    programs.add(replace(plan, version_number=number))
    stored = programs.plan(plan.episode_id, plan.effective_from)
    assert stored is not None
    return stored
