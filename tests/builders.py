"""Makes values for tests with as few words as possible. Nothing here imitates our own code."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from sqlalchemy import select

from rehab.domain.complaint import ComplaintPack
from rehab.domain.criterion import Criterion
from rehab.domain.dose import Dose
from rehab.domain.exercise import (
    Evidence,
    Exercise,
    Impact,
    Kind,
    Level,
    Position,
    Region,
    Source,
    Strength,
)
from rehab.domain.guide import Guide
from rehab.domain.patient import Side, Site
from rehab.domain.program import EveryNDays, PartOfDay, Phase, Prescription, Programme, Routine, Weekdays
from rehab.paths import Paths, resource
from rehab.services.builder import PlanBuilder
from rehab.services.caseload import Caseload
from rehab.services.checkin import CheckIn
from rehab.services.checkup import CheckUps
from rehab.services.clinic import Clinic
from rehab.services.data_care import DataCare
from rehab.services.diary import Diary
from rehab.services.gear import GearShelf
from rehab.services.limits import LimitDesk
from rehab.services.merge import Merger
from rehab.services.pain_map import PainMaps
from rehab.services.patient import People
from rehab.services.pause import Pauses
from rehab.services.phase import Phases
from rehab.services.player import PlayLog
from rehab.services.preferences import Preferences
from rehab.services.program import Planner
from rehab.services.progress import ProgressReader
from rehab.services.progression import Progression
from rehab.services.reminder import ReminderDesk
from rehab.services.return_plan import ReturnPlans
from rehab.services.run import RunLog
from rehab.services.run_import import RunImport
from rehab.services.run_view import RunReader
from rehab.services.self_test import SelfTestLog
from rehab.services.session import SessionLog
from rehab.services.template import Templates
from rehab.services.treatment import TreatmentLedger
from rehab.services.undo import Undoer
from rehab.services.verdicts import VerdictShelf
from rehab.services.weekly import WeeklyLog
from rehab.storage.catalog import Catalog
from rehab.storage.database import Database, open_database
from rehab.storage.rows import METADATA
from rehab.storage.work import Work, content

ZONE = timezone(timedelta(hours=1))
MONDAY = date(2026, 11, 16)
NOW = datetime(2026, 11, 16, 18, 0, tzinfo=ZONE)

SHIPPED = Catalog(resource("exercises"))
"""The content that ships; read when it is first asked for."""

Dump = dict[str, dict[UUID, dict[str, Any]]]


@dataclass
class FixedClock:
    """A clock that shows `now` until somebody moves it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        """Move the hands, by days, hours, minutes or seconds."""
        self.now += timedelta(**by)
        return self.now

    @property
    def today(self) -> date:
        """The calendar date it shows."""
        return self.now.date()


def at(day: date, hour: int = 12, minute: int = 0) -> datetime:
    """An instant on a day in the zone of the tests."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def make_exercise(slug: str, code: str, **changes: Any) -> Exercise:
    """An exercise whose name is its slug with a capital."""
    values: dict[str, Any] = {
        "slug": slug,
        "code": code,
        "name": slug.replace("-", " ").capitalize(),
        "summary": "For tests.",
        "regions": (Region.FOOT,),
        "kind": Kind.STRETCH,
        "position": Position.STANDING,
        "level": Level.EASY,
        "impact": Impact.NONE,
        "equipment": (),
        "conditions": ("heel",),
        "target": "calf",
        "setup": "Stand.",
        "steps": ("Lean.",),
        "cues": (),
        "mistakes": (),
        "good_signs": (),
        "stop_if": (),
        "cautions": (),
        "dose": Dose(sets=3, hold_s=30),
        "per_day": 1,
        "days_per_week": 7,
        "progression": "",
        "regression": "",
        "easier": (),
        "harder": (),
        "evidence": Evidence(Strength.MODERATE, "Tried.", ("V1",)),
    }
    return Exercise(**{**values, **changes})


def make_routine(key: str, part: PartOfDay, recurrence: EveryNDays | Weekdays, *exercises: str) -> Routine:
    """A routine whose name is its key with a capital; names of exercises are left to the planner."""
    items = tuple(Prescription(slug, "", Dose(sets=3, reps=12)) for slug in exercises)
    return Routine(key, key.capitalize(), part, recurrence, items)


def make_programme(slug: str = "heel-core", code: str = "P01", **changes: Any) -> Programme:
    """Two phases: mornings daily, evenings every other day; then evenings only, open-ended."""
    morning = make_routine("morning", PartOfDay.MORNING, EveryNDays(1), "calf-stretch")
    evening = make_routine("evening", PartOfDay.EVENING, EveryNDays(2), "heel-raise", "calf-stretch")
    twice = make_routine("evening", PartOfDay.EVENING, Weekdays((0, 3)), "heel-raise")
    values: dict[str, Any] = {
        "slug": slug,
        "code": code,
        "name": "Core self-care",
        "summary": "For tests.",
        "condition": "heel-pain",
        "sites": ("heel",),
        "review_weeks": (4, 12),
        "phases": (
            Phase("Settle", "calm", 0, 2, (), "5 of 7 days logged", (evening, morning)),
            Phase("Build", "load", 2, None, (Criterion("settled"),), "recovered", (twice,)),
        ),
        "evidence": "Tried.",
        "tags": ("V1",),
    }
    return Programme(**{**values, **changes})


@dataclass
class Shelf:
    """Content that is made here instead of read from files."""

    made: tuple[Exercise, ...] = field(
        default_factory=lambda: (
            make_exercise("calf-stretch", "E01"),
            make_exercise("heel-raise", "E13", kind=Kind.STRENGTH, dose=Dose(sets=3, reps=12)),
        )
    )
    offered: tuple[Programme, ...] = field(
        default_factory=lambda: (make_programme(), make_programme("heel-load", "P02", name="High load"))
    )

    @property
    def ready(self) -> bool:
        """Nothing has to be read."""
        return True

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises."""
        return self.made

    def programmes(self) -> tuple[Programme, ...]:
        """All programmes."""
        return self.offered

    def sources(self) -> tuple[Source, ...]:
        """The sources that ship."""
        return SHIPPED.sources()

    def guide(self) -> Guide:
        """The guide that ships."""
        return SHIPPED.guide()

    def condition(self, slug: str) -> str:
        """Condition of a programme."""
        return next((programme.condition for programme in self.offered if programme.slug == slug), "")

    def packs(self) -> tuple[ComplaintPack, ...]:
        """No packs."""
        return ()


@dataclass
class Desk:
    """All use cases over one data file, with the seams that tests hold."""

    paths: Paths
    clock: FixedClock
    shelf: Shelf
    database: Database
    preferences: Preferences
    people: People
    clinic: Clinic
    caseload: Caseload
    merger: Merger
    planner: Planner
    builder: PlanBuilder
    progression: Progression
    phases: Phases
    pauses: Pauses
    templates: Templates
    sessions: SessionLog
    plays: PlayLog
    checkins: CheckIn
    checkups: CheckUps
    maps: PainMaps
    weekly: WeeklyLog
    self_tests: SelfTestLog
    reminders: ReminderDesk
    runs: RunLog
    run_imports: RunImport
    run_reader: RunReader
    gear: GearShelf
    ways_back: ReturnPlans
    treatments: TreatmentLedger
    progress: ProgressReader
    diary: Diary
    limits: LimitDesk
    care: DataCare
    undoer: Undoer

    def start_plan(self, on: date | None = None) -> UUID:
        """Start the first programme for the left heel and return the complaint."""
        return self.planner.start("P01", Site.HEEL, Side.LEFT, on=on).value.episode_id

    def close(self) -> None:
        """Close the data file."""
        self.database.close()


def open_desk(paths: Paths, clock: FixedClock, shelf: Shelf, acknowledge: Any = None) -> Desk:
    """Open the data file and make all use cases over it."""
    database = open_database(paths, clock, acknowledge)
    preferences = Preferences(paths)
    people = People(database)
    planner = Planner(database, clock, shelf, preferences)
    builder = PlanBuilder(database, clock, planner, preferences)
    return Desk(
        paths=paths,
        clock=clock,
        shelf=shelf,
        database=database,
        preferences=preferences,
        people=people,
        clinic=Clinic(database, clock, preferences),
        caseload=Caseload(database, clock, preferences, VerdictShelf(database, clock, preferences, shelf)),
        merger=Merger(database),
        planner=planner,
        builder=builder,
        progression=Progression(database, clock, shelf, builder, preferences),
        phases=Phases(database, clock, builder, preferences),
        pauses=Pauses(database, clock, preferences),
        templates=Templates(database),
        sessions=SessionLog(database, clock, shelf, preferences),
        plays=PlayLog(database, clock, preferences, people, planner),
        checkins=CheckIn(database, clock, preferences),
        checkups=CheckUps(database, clock, shelf, preferences),
        maps=PainMaps(database, clock, preferences),
        weekly=WeeklyLog(database, clock, preferences),
        self_tests=SelfTestLog(database, clock, preferences),
        reminders=ReminderDesk(database, clock, preferences),
        runs=RunLog(database, clock, preferences),
        run_imports=RunImport(database, clock, preferences),
        run_reader=RunReader(database, clock, preferences, ReturnPlans(database, clock, preferences)),
        gear=GearShelf(database),
        ways_back=ReturnPlans(database, clock, preferences),
        treatments=TreatmentLedger(database, clock, preferences),
        progress=ProgressReader(database, clock, preferences, shelf),
        diary=Diary(database),
        limits=LimitDesk(database, clock, preferences, shelf),
        care=DataCare(paths, database, clock, preferences),
        undoer=Undoer(database),
    )


def dump(database: Database) -> Dump:
    """Every live row of every table by id, without versions and times of change."""
    with database.read() as work:
        return dump_of(work)


def dump_of(work: Work) -> Dump:
    """As `dump`, inside a unit of work."""
    return {name: {row.id: content(row._asdict()) for row in work.rows(live)} for name, live in _LIVE.items()}


_LIVE = {
    table.name: select(table).where(table.c.deleted_at.is_(None))
    for table in METADATA.sorted_tables
    if "deleted_at" in table.c
}


def add_own_exercise(database: Database, slug: str, name: str) -> None:
    """Keep an own exercise without a drawing."""
    from rehab.storage.rows import exercise_custom

    with database.write() as work:
        work.insert(
            exercise_custom,
            {"slug": slug, "name": name, "archived": False, "content": {"table": {"name": name}}},
        )
