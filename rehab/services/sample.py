"""The sample person: nine weeks of invented entries in which home care does not help enough."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Protocol
from uuid import uuid4

from rehab.domain.checkin import Answer, Question
from rehab.domain.checkup import CheckUp, Form, Reply, Urgency, path
from rehab.domain.clock import Clock
from rehab.domain.errors import UserError
from rehab.domain.guide import Guide
from rehab.domain.pain import Measure, PainReading
from rehab.domain.patient import Episode, Patient, Side, Site, primary_measure
from rehab.domain.phases import plan_from
from rehab.domain.program import Plan, Programme
from rehab.domain.run import Run
from rehab.domain.schedule import Slot, slots_between
from rehab.domain.session import SHARE_DONE, Done, Session, SetEntry, StopReason
from rehab.domain.treatment import Treatment, TreatmentKind
from rehab.domain.weekly import Activity, WeeklyAnswers
from rehab.services.outcome import Outcome, outcome
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore
from rehab.storage.weekly import WeeklyStore
from rehab.storage.work import Work

NAME = "Sample person"
PROGRAMME = "P01"
DAYS = 63

MORNINGS = "777656657.5666656.777756.645555.665655.66666655.7665657.6656765"
"""First-step pain of each day, one figure a day; a dot is a day without a check-in."""
SKIPPED_EVERY, SKIPPED_AT = 9, 4
"""Of the row of due sessions every ninth was not done, beginning with the fifth."""
CUT_EVERY, CUT_AT = 25, 11
"""Every twenty-fifth was done in part, beginning with the twelfth."""
WEEK_KM = (22.0, 24.0, 20.0, 25.0, 23.0, 26.0, 24.0, 22.0, 21.0)
RUNS = ((1, 0.29), (3, 0.26), (6, 0.45))
"""Day of the week counted from the start, and share of the week's kilometres."""
MINUTES_PER_KM = 6.1
CHECKUP_BEFORE = 3
"""The check-up was answered so many days before the day of the look."""
INSOLES_DAY = 12
SHOCKWAVE_DAYS = (27, 34, 41)
WEEKLY_EVERY, WEEKLY_AT = 7, 4
"""Days on which the weekly questions were answered: every seventh, beginning with the fifth."""
ACTIVITIES = (
    ("Stand through a working day", "344444454"),
    ("Walk for an hour", "233333343"),
    ("Run 10 km", "122222121"),
)
"""What is hard, with one figure a week."""
CHANGES = (0, 0, 1, 1, 0, 1, 1, 0, 0)
"""Overall change of each week."""
NOTES = {
    3: "Stood a lot at work.",
    12: "Insoles arrived, walking in them feels softer.",
    27: "First shockwave session. Sore in the evening, fine by the next day.",
    44: "Heel tight after the long run, no worse than usual.",
    58: "Same as ever in the morning.",
}
"""What was written down, by day."""


class Programmes(Protocol):
    """Where the programme comes from."""

    def programme(self, slug_or_code: str) -> Programme:
        """One programme by slug or code."""

    def guide(self) -> Guide:
        """Where the questions of the check-up come from."""


class Sample:
    """Fills an empty data folder with one invented person, marked as such."""

    def __init__(self, database: Database, clock: Clock, catalog: Programmes) -> None:
        self._database = database
        self._clock = clock
        self._catalog = catalog

    def fill(self, until: date) -> Outcome[Plan]:
        """Write nine weeks that end on the evening before a day, which is left open to try things.

        The same day gives the same entries; all of them are stored, or none.

        Args:
            until: The local day on which the sample is looked at.

        Raises:
            UserError: ``sample_needs_empty_folder``; nothing has changed.
        """
        first = until - timedelta(days=DAYS)
        programme = self._catalog.programme(PROGRAMME)
        with self._database.write() as work:
            people = PatientStore(work)
            if people.patients():
                raise UserError("sample_needs_empty_folder", folder=self._database.paths.data_dir)
            person = Patient(uuid4(), NAME, is_me=True, is_sample=True)
            people.add_patient(person)
            complaint = _complaint(person, first)
            people.add_episode(complaint)
            plan = plan_from(programme, uuid4(), complaint.id, first, until)
            ProgramStore(work).add(plan)
            self._write_diary(work, complaint, first)
            self._write_weeks(work, complaint, first)
            self._write_sessions(work, complaint, plan)
            for run in self._runs(first):
                RunStore(work).add(person.id, run)
            CheckUpStore(work).add(self._checkup(complaint, until))
            for treatment in _treatments(complaint, first):
                TreatmentStore(work).add(treatment)
            rows = work.changes
        kinds = {"patient", "program", "pain", "checkin", "session", "run", "treatment", "flag"}
        return outcome(plan, "sample_loaded", kinds, complaint.id, rows)

    def _checkup(self, complaint: Episode, until: date) -> CheckUp:
        """All questions, each answered with no."""
        day = until - timedelta(days=CHECKUP_BEFORE)
        asked = path(self._catalog.guide().questions, complaint.site, {})
        replies = tuple((question.id, Reply.NO) for question in asked)
        at = self._at(day, 18, 30)
        return CheckUp(uuid4(), complaint.id, Form.FULL, Urgency.NONE, at, day, replies)

    def _at(self, day: date, hour: int, minute: int) -> datetime:
        return datetime.combine(day, time(hour, minute), self._clock().tzinfo)

    def _write_diary(self, work: Work, complaint: Episode, first: date) -> None:
        store = CheckinStore(work)
        for index, figure in enumerate(MORNINGS):
            day = first + timedelta(days=index)
            at = self._at(day, 7, 2 + index * 7 % 23)
            if figure.isdigit():
                store.add_reading(
                    PainReading(uuid4(), complaint.id, Measure.FIRST_STEP, int(figure), at, day)
                )
            if index in NOTES:
                evening = self._at(day, 21, 10)
                store.put_answer(Answer(uuid4(), complaint.id, Question.NOTE, NOTES[index], evening, day))

    def _write_weeks(self, work: Work, complaint: Episode, first: date) -> None:
        for week, change in enumerate(CHANGES):
            day = first + timedelta(days=WEEKLY_AT + WEEKLY_EVERY * week)
            activities = tuple(Activity(name, int(figures[week])) for name, figures in ACTIVITIES)
            answers = WeeklyAnswers(activities, change, acceptable=False)
            WeeklyStore(work).put_answers(complaint.id, self._at(day, 20, 15), day, answers)

    def _write_sessions(self, work: Work, complaint: Episode, plan: Plan) -> None:
        last = plan.start + timedelta(days=DAYS - 1)
        for place, slot in enumerate(slots_between(plan, plan.start, last)):
            done = _done(place)
            if done is Done.NONE and place % 2:
                # Half of what was not done was not logged either, as it is with real people.
                continue
            session = self._session(complaint, slot, done, (slot.day - plan.start).days)
            SessionStore(work).add(session)
            for reading in _scores(session):
                CheckinStore(work).add_reading(reading)

    def _session(self, complaint: Episode, slot: Slot, done: Done, index: int) -> Session:
        evening = slot.routine.key != "first-steps"
        level = int(MORNINGS[index]) if MORNINGS[index].isdigit() else 6
        did_something = evening and done is not Done.NONE
        during = min(5, level - 1) if did_something else None
        return Session(
            id=uuid4(),
            episode_id=complaint.id,
            done=done,
            at=self._at(slot.day, 19 if evening else 6, 20 + index % 30),
            day=slot.day,
            name=slot.routine.name,
            routine_key=slot.routine.key,
            planned_day=slot.day,
            before=max(0, level - 3) if did_something else None,
            during=during,
            after=max(0, level - 2) if did_something else None,
            effort=(6 if index % 4 else 8) if did_something else None,
            reason=None if done is Done.ALL else StopReason.NO_TIME if index % 3 else StopReason.TIRED,
            note="",
            sets=_sets(slot, done),
        )

    def _runs(self, first: date) -> Iterator[Run]:
        for week, total in enumerate(WEEK_KM):
            for weekday, share in RUNS:
                day = first + timedelta(days=7 * week + weekday)
                km = round(total * share, 1)
                seconds = round(km * MINUTES_PER_KM * 60)
                at = self._at(day, 17, 40)
                yield Run(uuid4(), at, day, distance_m=km * 1000, moving_s=float(seconds), name="")


def _done(place: int) -> Done:
    """How much was done of the session at a place in the row of due ones, 0 for the first."""
    if place % SKIPPED_EVERY == SKIPPED_AT:
        return Done.NONE
    return Done.PART if place % CUT_EVERY == CUT_AT else Done.ALL


def _complaint(person: Patient, first: date) -> Episode:
    return Episode(
        id=uuid4(),
        patient_id=person.id,
        site=Site.HEEL,
        side=Side.LEFT,
        primary=primary_measure(Site.HEEL),
        start=first,
        onset="months",
        detail="under",
        worst_when=("first-steps", "running"),
    )


def _sets(slot: Slot, done: Done) -> tuple[SetEntry, ...]:
    return tuple(
        SetEntry.of(item.exercise, item.name, item.dose, int(item.dose.sets * SHARE_DONE[done]))
        for item in slot.routine.prescriptions
    )


def _scores(session: Session) -> Iterator[PainReading]:
    """The scores of a session as readings of their own, which is how they are judged."""
    scores = {Measure.BEFORE: session.before, Measure.DURING: session.during, Measure.AFTER: session.after}
    for measure, value in scores.items():
        if value is not None:
            yield PainReading(
                uuid4(), session.episode_id, measure, value, session.at, session.day, session_id=session.id
            )


def _treatments(complaint: Episode, first: date) -> Iterator[Treatment]:
    yield Treatment(uuid4(), complaint.id, TreatmentKind.INSOLE, first + timedelta(days=INSOLES_DAY))
    for index in SHOCKWAVE_DAYS:
        day = first + timedelta(days=index)
        yield Treatment(uuid4(), complaint.id, TreatmentKind.SHOCKWAVE, day, day)
