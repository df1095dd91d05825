"""What was logged since the start of a complaint's programme, and what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from rehab.domain.adherence import SlotRecord, Tally, record, session_days, tally
from rehab.domain.clock import local_day
from rehab.domain.history import History, Score, TreatmentSpan
from rehab.domain.patient import Site
from rehab.domain.session import SHARE_DONE
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.adherence import LoggedSlots
    from rehab.domain.checkin import Answer
    from rehab.domain.clock import Clock
    from rehab.domain.pain import Measure, PainReading
    from rehab.domain.patient import Episode
    from rehab.domain.program import Plan
    from rehab.domain.progress import ProgressReport
    from rehab.domain.run import Run
    from rehab.domain.schedule import Timetable
    from rehab.domain.session import Session
    from rehab.domain.treatment import Treatment
    from rehab.services.preferences import Preferences
    from rehab.storage.checkin import Point
    from rehab.storage.database import Database
    from rehab.storage.work import Work

CONDITIONS: Mapping[Site, str] = MappingProxyType(
    {
        Site.ACHILLES: "achilles-midportion",
        Site.CALF: "calf-strain",
        Site.ANKLE: "ankle-sprain",
        Site.KNEE: "patellofemoral",
        Site.SHIN: "shin",
        Site.THIGH: "hamstring-strain",
        Site.HIP: "lateral-hip",
        Site.BACK: "low-back",
        Site.SHOULDER: "shoulder",
    }
)
"""The ladder of advice of a place; places without one of their own use that of heel pain."""
INSERTION = "heel-bone"
"""Detail of Achilles pain where the tendon meets the heel bone."""


@dataclass(frozen=True, slots=True)
class DayLog:
    """Everything that was entered for one day, and the treatments that were going on."""

    day: date
    readings: tuple[PainReading, ...]
    answers: tuple[Answer, ...]
    sessions: tuple[Session, ...]
    runs: tuple[Run, ...]
    treatments: tuple[Treatment, ...]


class ProgressReader:
    """Reads the log and has it judged."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def history(self, episode_id: UUID, until: date | None = None) -> History:
        """Everything since the start, as it was known on the evening of a day (today by default).

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        today = self._today()
        with self._database.read() as work:
            return read_history(work, episode_id, min(until or today, today), today)

    def report(
        self, episode_id: UUID, measure: Measure | None = None, on: date | None = None
    ) -> ProgressReport:
        """The verdict with all that stands beside it, on a day (today by default).

        Args:
            episode_id: The complaint.
            measure: What the chart part shows; the primary measure by default.
            on: The day of the view.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        # Loads numpy: not before a report is asked for.
        from rehab.domain.progress import assess

        history = self.history(episode_id, on)
        return assess(history, min(on or self._today(), self._today()), measure=measure)

    def tally(self, episode_id: UUID, first: date, last: date) -> Tally:
        """Sessions from `first` to `last` by how they were kept, with numerator and denominator."""
        today = self._today()
        until = min(last, today)
        with self._database.read() as work:
            timetable = ProgramStore(work).timetable(episode_id)
            logged = SessionStore(work).done_by_slot(episode_id, until)
            done = SessionStore(work).between(episode_id, first, until)
        records = slot_records(timetable, logged, first, until, today)
        named = {(r.slot.planned_day, r.slot.routine.key) for r in records}
        unplanned = sum(
            1
            for s in done
            if first <= s.day <= until
            and SHARE_DONE[s.done]
            and (s.planned_day, s.routine_key) not in named
            and _is_beside(timetable, s)
        )
        return tally(records, unplanned)

    def day_log(self, episode_id: UUID, day: date) -> DayLog:
        """Everything of one day."""
        with self._database.read() as work:
            checkins = CheckinStore(work)
            complaint = PatientStore(work).require_episode(episode_id)
            going_on = (
                t
                for t in TreatmentStore(work).treatments(episode_id)
                if t.start <= day and (t.end is None or day <= t.end)
            )
            return DayLog(
                day=day,
                readings=checkins.readings(episode_id, day, day),
                answers=checkins.answers(episode_id, day, day),
                sessions=SessionStore(work).on_day(episode_id, day),
                runs=RunStore(work).runs(complaint.patient_id, day, day),
                treatments=tuple(going_on),
            )

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def read_history(work: Work, episode_id: UUID, until: date, today: date) -> History:
    """A complaint's history up to `until`; slots of `today` count only once something was logged for them."""
    complaint = PatientStore(work).require_episode(episode_id)
    plans = [plan for plan in ProgramStore(work).versions(episode_id) if plan.start <= until]
    start = min([plan.start for plan in plans] or [min(complaint.start, until)])
    logged = SessionStore(work).done_by_slot(episode_id, until)
    timetable = ProgramStore(work).timetable(episode_id)
    treatments = (t for t in TreatmentStore(work).treatments(episode_id) if t.start <= until)
    return History(
        start=start,
        primary=complaint.primary,
        scores=_scores(CheckinStore(work).series(episode_id, until), start),
        sessions=session_days(slot_records(timetable, logged, start, until, today), until),
        run_km=_run_km(RunStore(work).metres_by_day(complaint.patient_id, until), start, until),
        treatments=tuple(_span(treatment, until) for treatment in treatments),
        condition=_condition(complaint),
        programme_weeks=_weeks(plans[-1]) if plans else None,
    )


def _scores(points: Sequence[Point], start: date) -> tuple[Score, ...]:
    """Scores from the start on; of entries with the same instant, measure and value one counts."""
    once = dict.fromkeys(point for point in points if point[0] >= start)
    return tuple(Score(day, measure, float(value)) for day, measure, _, value in once)


def slot_records(
    timetable: Timetable, logged: LoggedSlots, first: date, until: date, today: date
) -> tuple[SlotRecord, ...]:
    """What became of each slot of the days from `first` to `until`, as it was known on the evening of `until`."""
    slots = list(timetable.between(first, until))
    # A session of any day of the week may be done before the day it was proposed for.
    slots += [
        slot
        for slot in timetable.between(until + timedelta(days=1), until + timedelta(days=6))
        if slot.closes is not None and (slot.planned_day, slot.routine.key) in logged
    ]
    return tuple(
        record(slot, logged.get((slot.planned_day, slot.routine.key), ()), until, today) for slot in slots
    )


def _is_beside(timetable: Timetable, session: Session) -> bool:
    if session.planned_day is None or session.routine_key is None:
        return True
    return timetable.slot(session.routine_key, session.planned_day) is None


def _run_km(metres: Mapping[date, float], start: date, until: date) -> tuple[tuple[date, float], ...] | None:
    """Kilometres of every day, or None for a person who has not recorded a run so far."""
    if not metres:
        return None
    days = (start + timedelta(days=i) for i in range((until - start).days + 1))
    return tuple((day, metres.get(day, 0.0) / 1000) for day in days)


def _span(treatment: Treatment, until: date) -> TreatmentSpan:
    """A treatment as it was known on a day: an end that lay ahead was not known to come."""
    end = treatment.end if treatment.end is not None and treatment.end <= until else None
    return TreatmentSpan(treatment.kind, treatment.start, end)


def _condition(complaint: Episode) -> str:
    if complaint.site is Site.ACHILLES and complaint.detail == INSERTION:
        return "achilles-insertional"
    return CONDITIONS.get(complaint.site, "heel")


def _weeks(plan: Plan) -> float | None:
    end = plan.spans[-1].end if plan.spans else None
    return ((end - plan.start).days + 1) / 7 if end is not None else None
