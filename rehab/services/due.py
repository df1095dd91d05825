"""What days ask for: due sessions with what was logged for them. Read in one unit of work, never stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from rehab.domain.pause import Pause
from rehab.domain.program import Phase, PhaseSpan, Plan
from rehab.domain.rest_hours import next_allowed
from rehab.domain.schedule import Slot, Timetable
from rehab.domain.session import SHARE_DONE, Session
from rehab.storage.program import ProgramStore, in_force
from rehab.storage.session import SessionStore
from rehab.storage.work import Work


@dataclass(frozen=True, slots=True)
class SlotState:
    """A due session and the one that was logged for it, if any. `not_before`: its exercises rest until then."""

    slot: Slot
    session: Session | None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What a day asks for.

    `extra` are sessions done on it that belong to no slot of this day, `moved` slots that were put on another day.
    On a paused day nothing is asked for: `paused` says why, or `flagged` that a warning sign waits for a look;
    `resting` is what the plan would have asked.
    `ahead` are open sessions of any day of this week that are proposed for a later one; only today knows them.
    """

    day: date
    plan: Plan | None
    phase: Phase | None
    week_number: int
    slots: tuple[SlotState, ...]
    extra: tuple[Session, ...]
    moved: tuple[Slot, ...] = ()
    paused: Pause | None = None
    flagged: bool = False
    resting: tuple[Slot, ...] = ()
    ahead: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """Seven days. A session done in part counts half; sums so far leave out what is still open today."""

    days: tuple[DayPlan, ...]
    done: float
    planned: float
    planned_so_far: float
    done_so_far: float


def plan_to_show(versions: Sequence[Plan], day: date) -> Plan | None:
    """The version in force on a day, or the next one when none has begun yet."""
    ahead = (plan for plan in versions if plan.effective_from > day)
    return in_force(versions, day) or next(ahead, None)


def days_of(work: Work, episode_id: UUID, days: tuple[date, ...]) -> tuple[DayPlan, ...]:
    timetable = ProgramStore(work).timetable(episode_id)
    slots = timetable.between(days[0], days[-1])
    sessions = logged_for(work, episode_id, slots, days[0], days[-1])
    return tuple(day_of(timetable, sessions, day) for day in days)


def logged_for(
    work: Work, episode_id: UUID, slots: Sequence[Slot], first: date, last: date
) -> tuple[Session, ...]:
    """Sessions of some days and of the days for which their slots were planned."""
    planned = [slot.planned_day for slot in slots]
    return SessionStore(work).between(episode_id, min(first, *planned, last), max(last, *planned, first))


def day_of(timetable: Timetable, sessions: Sequence[Session], day: date) -> DayPlan:
    plan = plan_to_show(timetable.versions, day)
    due = timetable.on(day)
    slots = tuple(SlotState(slot, best_for(slot, sessions)) for slot in due if not slot.paused)
    matched = {state.session.id for state in slots if state.session is not None}
    extra = (session for session in sessions if session.day == day and session.id not in matched)
    span: PhaseSpan | None = plan.span_on(day) if plan is not None else None
    away = (timetable.slot(s.key, s.origin) for s in timetable.shifts if s.origin == day)
    return DayPlan(
        day=day,
        plan=plan,
        phase=span.phase if span is not None else None,
        week_number=plan.week_on(day) if plan is not None else 0,
        slots=slots,
        extra=tuple(extra),
        moved=tuple(slot for slot in away if slot is not None and slot.day != day),
        paused=timetable.paused_on(day),
        flagged=timetable.flagged_on(day),
        resting=tuple(slot for slot in due if slot.paused),
    )


def rested(state: SlotState, recent: Sequence[Session], now: datetime) -> SlotState:
    """A due session with the instant before which its exercises still rest, when that lies ahead, on today's clock."""
    until = next_allowed(state.slot.routine, recent)
    return (
        state
        if until is None or until <= now or state.session is not None
        else replace(state, not_before=until.astimezone(now.tzinfo))
    )


def best_for(slot: Slot, sessions: Iterable[Session]) -> Session | None:
    """The session that was logged for a slot; of several the one done most, and of those the last."""
    fitting = [s for s in sessions if s.planned_day == slot.planned_day and s.routine_key == slot.routine.key]
    return max(fitting, key=lambda session: (SHARE_DONE[session.done], session.at), default=None)


def week_of(days: tuple[DayPlan, ...], today: date) -> WeekPlan:
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
