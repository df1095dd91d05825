"""The sample clinic: a dozen invented patients, one at least for each answer the list can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4

from rehab.domain.care import CareNote
from rehab.domain.checkup import CheckUp, Form, Reply, Urgency
from rehab.domain.errors import UserError
from rehab.domain.flag import Flag
from rehab.domain.pain import PainReading
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.domain.phases import plan_from
from rehab.domain.run import Run
from rehab.domain.schedule import slots_between
from rehab.domain.session import Done, Session
from rehab.domain.treatment import Treatment, TreatmentKind
from rehab.services.outcome import Outcome, outcome
from rehab.storage.care import CareStore
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab.domain.clock import Clock
    from rehab.domain.program import Plan, Programme
    from rehab.storage.database import Database
    from rehab.storage.work import Work

NOISE = (0.0, 0.4, -0.5, 0.6, -0.3, 0.1, -0.6, 0.5, -0.1, 0.3, -0.4)
"""Added to the level, day after day, so that days differ as they do in real logs."""
RUN_WEEKDAYS = ((1, 0.3), (3, 0.25), (6, 0.45))
"""Day of the week counted from the start, and share of the week's kilometres."""
KINDS = {"patient", "program", "pain", "session", "run", "treatment", "flag"}


@dataclass(frozen=True, slots=True)
class _Made:
    """One invented patient.

    Attributes:
        levels: Pain at the beginning of the plan and after each equal part of it.
        share: Share of the due sessions that were done, 0-1.
        quiet: Days since the last entry.
        km: Kilometres of each of the last weeks; empty without runs.
        every: A score every so many days.
        review: Days from today to the next review; None without one.
        notes: What was written down, by days ago.
    """

    name: str
    site: Site
    side: Side
    programme: str
    days: int
    levels: tuple[float, ...]
    share: float = 0.9
    quiet: int = 0
    km: tuple[float, ...] = ()
    every: int = 1
    review: int | None = None
    notes: tuple[tuple[int, str], ...] = ()
    shockwave: tuple[int, ...] = ()
    flag: str = ""
    archived: bool = False


PATIENTS = (
    _Made(
        "Patient A", Site.HEEL, Side.LEFT, "P02", 63, (6.4, 6.0, 5.9, 5.8, 5.9), 0.87, 1,
        (22, 24, 20, 25, 23, 26, 24, 22, 21), review=0, shockwave=(21, 28, 35),
        notes=(
            (5, "Calf raise 24 left, 31 right. Squeeze test sore."),
            (28, "Moved to the loads of phase 2. Shockwave arranged elsewhere."),
            (63, "Starts the high-load programme. Keeps running, short and flat."),
        ),
    ),
    _Made("Patient B", Site.HEEL, Side.RIGHT, "P01", 56, (6.5, 5.4, 4.2, 3.4), 0.91, review=12),
    _Made(
        "Patient C", Site.KNEE, Side.LEFT, "P11", 36, (2.6, 2.4, 2.3, 2.3, 2.3, 2.3, 5.0), 0.86, 0,
        (12, 12, 13, 12, 31),
    ),
    _Made("Patient D", Site.BACK, Side.NONE, "P16", 44, (5.0, 5.0), 0.2, 19, every=3),
    _Made("Patient E", Site.HEEL, Side.LEFT, "P01", 10, (5.5, 5.2), 1.0, review=4),
    _Made("Patient F", Site.ACHILLES, Side.RIGHT, "P05", 43, (3.4, 3.5, 4.2, 5.4, 6.4), 0.79),
    _Made("Patient G", Site.HIP, Side.LEFT, "P18", 112, (6.0, 4.0, 2.0, 1.0, 0.6), 0.88, 3),
    _Made("Patient H", Site.SHOULDER, Side.RIGHT, "P17", 30, (6.4, 5.2, 4.0), 0.76, 1),
    _Made(
        "Patient I", Site.SHIN, Side.LEFT, "P14", 24, (5.4, 5.6, 5.8), 0.8, 1, flag="S02",
        notes=((1, "Wrote about numbness at night. Call today."),),
    ),
    _Made("Patient J", Site.ANKLE, Side.RIGHT, "P10", 40, (5.8, 4.4, 2.9), 0.85, review=-1),
    _Made("Patient K", Site.HEEL, Side.LEFT, "P01", 49, (5.6, 5.5, 5.6), 0.41, 4),
    _Made("Patient L", Site.CALF, Side.LEFT, "P09", 98, (5.0, 2.0, 0.6), 0.9, 30, archived=True),
)  # fmt: skip


class Programmes(Protocol):
    """Where programmes come from."""

    def programme(self, slug_or_code: str) -> Programme:
        """One programme by slug or code."""


class ClinicSample:
    """Fills an empty data folder with invented patients, marked as such."""

    def __init__(self, database: Database, clock: Clock, catalog: Programmes) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog

    def fill(self, until: date) -> Outcome[int]:
        """Write all patients with entries up to a day; all of them are stored, or none.

        Returns:
            How many patients.

        Raises:
            UserError: ``sample_needs_empty_folder``; nothing has changed.
        """
        with self._database.write() as work:
            if PatientStore(work).patients():
                raise UserError("sample_needs_empty_folder", folder=self._database.paths.data_dir)
            for made in PATIENTS:
                self._write(work, made, until)
            rows = work.changes
        return outcome(len(PATIENTS), "sample_loaded", KINDS, None, rows)

    def _at(self, day: date, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(day, time(hour, minute), self._clock().tzinfo)

    def _write(self, work: Work, made: _Made, until: date) -> None:
        first, last = until - timedelta(days=made.days), until - timedelta(days=made.quiet)
        person = Patient(uuid4(), made.name, is_me=False, is_sample=True)
        PatientStore(work).add_patient(person)
        complaint = Episode(
            uuid4(), person.id, made.site, made.side, primary_measure(made.site), first, onset="months"
        )
        PatientStore(work).add_episode(complaint)
        programme = self._catalog.programme(made.programme)
        plan = plan_from(programme, uuid4(), complaint.id, first, until)
        ProgramStore(work).add(plan)
        CheckinStore(work).add_readings(tuple(self._scores(made, complaint, first, last)))
        SessionStore(work).add_all(tuple(self._sessions(made, complaint, plan, last)))
        for run in self._runs(made, until):
            RunStore(work).add(person.id, run)
        for index in made.shockwave:
            day = first + timedelta(days=index)
            TreatmentStore(work).add(Treatment(uuid4(), complaint.id, TreatmentKind.SHOCKWAVE, day, day))
        self._write_care(work, made, person.id, until)
        if made.flag:
            self._flag(work, complaint.id, made.flag, until - timedelta(days=1))

    def _write_care(self, work: Work, made: _Made, person: UUID, until: date) -> None:
        care = CareStore(work)
        for ago, text in made.notes:
            day = until - timedelta(days=ago)
            care.add_note(CareNote(uuid4(), person, text, False, self._at(day, 16), day))
        if made.review is not None:
            care.put(person, review_on=until + timedelta(days=made.review))
        if made.archived:
            care.put(person, archived_on=until - timedelta(days=20))

    def _scores(self, made: _Made, complaint: Episode, first: date, last: date) -> Iterator[PainReading]:
        for index in range(0, (last - first).days + 1, made.every):
            day = first + timedelta(days=index)
            noise = NOISE[index % len(NOISE)]
            value = min(10, max(0, round(_level(made, index) + noise)))
            at = self._at(day, 7, index * 7 % 50)
            yield PainReading(uuid4(), complaint.id, complaint.primary, value, at, day)

    def _sessions(self, made: _Made, complaint: Episode, plan: Plan, last: date) -> Iterator[Session]:
        done = 0.0
        for place, slot in enumerate(slots_between(plan, plan.start, last)):
            if done + 1 > made.share * (place + 1) + 0.5:
                continue
            done += 1
            at = self._at(slot.day, 18, place % 50)
            yield Session(
                id=uuid4(),
                episode_id=complaint.id,
                done=Done.ALL,
                at=at,
                day=slot.day,
                name=slot.routine.name,
                routine_key=slot.routine.key,
                planned_day=slot.day,
                before=None,
                during=None,
                after=None,
                effort=None,
                reason=None,
                note="",
                sets=(),
            )

    def _runs(self, made: _Made, until: date) -> Iterator[Run]:
        first = until - timedelta(days=7 * len(made.km))
        for week, total in enumerate(made.km):
            for weekday, share in RUN_WEEKDAYS:
                day = first + timedelta(days=7 * week + weekday)
                metres = round(total * share, 1) * 1000
                yield Run(uuid4(), self._at(day, 17, 40), day, metres, metres * 0.36, name="")

    def _flag(self, work: Work, episode_id: UUID, question: str, day: date) -> None:
        replies = ((question, Reply.YES),)
        entry = CheckUp(uuid4(), episode_id, Form.SHORT, Urgency.WEEK, self._at(day, 19), day, replies)
        CheckUpStore(work).add(entry)
        CheckUpStore(work).open_flag(Flag(uuid4(), episode_id, question, Urgency.WEEK, day), entry.id)


def _level(made: _Made, index: int) -> float:
    """Pain on a day: straight between the levels."""
    place = index / max(1, made.days) * (len(made.levels) - 1)
    low = min(int(place), len(made.levels) - 2)
    return made.levels[low] + (made.levels[low + 1] - made.levels[low]) * (place - low)
