"""What was logged since the start of a complaint's programme, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rehab.domain.adherence import Tally, tally
from rehab.domain.clock import local_day
from rehab.domain.session import SHARE_DONE, Done
from rehab.services.history import read_history, slot_records
from rehab.services.session import response_of
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.checkin import Answer
    from rehab.domain.clock import Clock
    from rehab.domain.history import History
    from rehab.domain.pain import Measure, PainReading, Response
    from rehab.domain.program import Routine
    from rehab.domain.progress import ProgressReport
    from rehab.domain.run import Run
    from rehab.domain.schedule import Timetable
    from rehab.domain.session import Session
    from rehab.domain.treatment import Treatment
    from rehab.services.condition import Conditions
    from rehab.services.courses import Courses
    from rehab.services.preferences import Preferences
    from rehab.services.progress_view import Parts, ProgressView
    from rehab.storage.database import Database
    from rehab.storage.work import Work


@dataclass(frozen=True, slots=True)
class DayLog:
    """Everything that was entered for one day, and the treatments that were going on.

    `routines` can be added: those that were due and have no session; without any, those of the phase.
    `responses` is how the next morning answered its sessions, as far as it is known.
    """

    day: date
    readings: tuple[PainReading, ...]
    answers: tuple[Answer, ...]
    sessions: tuple[Session, ...]
    runs: tuple[Run, ...]
    treatments: tuple[Treatment, ...]
    responses: Mapping[UUID, Response] = field(default_factory=dict)
    routines: tuple[Routine, ...] = ()


@dataclass(slots=True)
class _Kept:
    """What was read last: for which day of which complaint, of which state of the data, and what was made of it."""

    of: tuple[UUID, date, date]
    revision: tuple[int, int, int] | None
    stamp: tuple[int, int]
    units: int
    parts: Parts
    views: dict[Measure | None, ProgressView] = field(default_factory=dict)


class ProgressReader:
    """Reads the log and has it judged."""

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, programmes: Conditions
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._programmes = programmes
        self._courses: Courses | None = None
        self._kept: _Kept | None = None

    def history(self, episode_id: UUID, until: date | None = None) -> History:
        """Everything since the start, as it was known on the evening of a day (today by default).

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        today = self._today()
        with self._database.read() as work:
            return read_history(work, self._programmes, episode_id, min(until or today, today), today)

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
        return self.view(episode_id, measure, on).shown

    def view(self, episode_id: UUID, measure: Measure | None = None, on: date | None = None) -> ProgressView:
        """Both reports and all that is shown with them; the course is worked out once. Arguments as in `report`.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        # Loads numpy: not before a report is asked for.
        from rehab.services.courses import Courses
        from rehab.services.progress_view import judge

        if self._courses is None:
            self._courses = Courses()
        kept = self._now(episode_id, on)
        if measure not in kept.views:
            kept.views[measure] = judge(kept.parts, self._courses, measure)
        return kept.views[measure]

    def _now(self, episode_id: UUID, on: date | None) -> _Kept:
        """What a view rests on. Only what has changed since it was read last is read again."""
        from rehab.services.progress_view import SCORES, read_parts, with_new_scores

        today = self._today()
        self._database.note("view", "episode", episode_id)
        # Asked before reading: what is written meanwhile makes the next view read again.
        of, revision = (episode_id, min(on or today, today), today), self._database.revision
        kept = self._kept
        if kept is not None and kept.of == of and revision is not None and kept.revision == revision:
            return kept
        with self._database.read() as work:
            stamp, units = work.stamp, self._database.units
            if (
                kept is not None
                and (kept.of, kept.stamp) == (of, stamp)
                and self._database.written_since(kept.units) <= SCORES
            ):
                parts = with_new_scores(work, kept.parts)
            else:
                history = read_history(work, self._programmes, *of)
                parts = read_parts(work, episode_id, history, of[1])
        self._kept = _Kept(of, revision, stamp, units, parts)
        return self._kept

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
            sessions = SessionStore(work).on_day(episode_id, day)
            answered = ((s.id, response_of(checkins, s)) for s in sessions if s.done is not Done.NONE)
            return DayLog(
                day=day,
                readings=checkins.readings(episode_id, day, day),
                answers=checkins.answers(episode_id, day, day),
                sessions=sessions,
                runs=RunStore(work).runs(complaint.patient_id, day, day),
                treatments=tuple(going_on),
                responses={session_id: answer for session_id, answer in answered if answer is not None},
                routines=_addable(work, episode_id, day),
            )

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def _addable(work: Work, episode_id: UUID, day: date) -> tuple[Routine, ...]:
    """Routines of a day without a session; on a day that has all of them, or none, those of its phase."""
    plan = ProgramStore(work).plan(episode_id, day)
    span = None if plan is None else plan.span_on(day)
    if plan is None or span is None:
        return ()
    logged = SessionStore(work).done_by_slot(episode_id, day)
    slots = ProgramStore(work).timetable(episode_id).on(day)
    due = (slot.routine for slot in slots if (slot.planned_day, slot.routine.key) not in logged)
    return tuple(due) or span.phase.routines


def _is_beside(timetable: Timetable, session: Session) -> bool:
    if session.planned_day is None or session.routine_key is None:
        return True
    return timetable.slot(session.routine_key, session.planned_day) is None
