"""Everything that can be done, made once over one open data file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.paths import Paths, resource
from rehab.services.agenda import AgendaDesk
from rehab.services.builder import PlanBuilder
from rehab.services.caseload import Caseload
from rehab.services.checkin import CheckIn
from rehab.services.checkup import CheckUps
from rehab.services.clinic import Clinic
from rehab.services.clinic_sample import ClinicSample
from rehab.services.collection import Collection
from rehab.services.conflict import ConflictDesk
from rehab.services.data_care import DataCare
from rehab.services.diary import Diary
from rehab.services.encryption import Encryption
from rehab.services.exercise import ExerciseLibrary
from rehab.services.export import ExportDesk
from rehab.services.gear import GearShelf
from rehab.services.handover import HandoverDesk
from rehab.services.limits import LimitDesk
from rehab.services.merge import Merger
from rehab.services.own_drawing import OwnDrawings
from rehab.services.own_exercise import OwnExercises
from rehab.services.pack import Packs
from rehab.services.pain_map import PainMaps
from rehab.services.paper import PaperDesk
from rehab.services.patient import People
from rehab.services.pause import Pauses
from rehab.services.phase import Phases
from rehab.services.player import PlayLog
from rehab.services.preferences import Preferences
from rehab.services.press import Press
from rehab.services.program import Planner
from rehab.services.progress import ProgressReader
from rehab.services.progression import Progression
from rehab.services.reminder import ReminderDesk
from rehab.services.report import ReportDesk
from rehab.services.return_plan import ReturnPlans
from rehab.services.run import RunLog
from rehab.services.run_import import RunImport
from rehab.services.run_view import RunReader
from rehab.services.sample import Sample
from rehab.services.self_test import SelfTestLog
from rehab.services.session import SessionLog
from rehab.services.template import Templates
from rehab.services.treatment import TreatmentLedger
from rehab.services.undo import Undoer
from rehab.services.usage import UseCount
from rehab.services.verdicts import VerdictShelf
from rehab.services.weekly import WeeklyLog
from rehab.services.whole_log import LogReader
from rehab.storage.catalog import Catalog
from rehab.storage.database import Database, open_database

if TYPE_CHECKING:
    from rehab.domain.clock import Clock
    from rehab.storage.shared.access import Access


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases, by the word of their feature."""

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
    runs: RunLog
    run_imports: RunImport
    run_reader: RunReader
    gear: GearShelf
    ways_back: ReturnPlans
    treatments: TreatmentLedger
    progress: ProgressReader
    diary: Diary
    limits: LimitDesk
    reminders: ReminderDesk
    library: ExerciseLibrary
    use: UseCount
    own: OwnExercises
    packs: Packs
    handovers: HandoverDesk
    exports: ExportDesk
    papers: PaperDesk
    reports: ReportDesk
    press: Press
    agenda: AgendaDesk
    drawings: OwnDrawings
    preferences: Preferences
    care: DataCare
    encryption: Encryption
    sample: Sample
    conflicts: ConflictDesk
    clinic_sample: ClinicSample
    undoer: Undoer
    database: Database
    paths: Paths
    clock: Clock

    def close(self) -> None:
        """Close the data file."""
        self.database.close()


def open_services(
    paths: Paths,
    clock: Clock,
    preferences: Preferences | None = None,
    *,
    reading_only: bool = False,
    shared: Access | None = None,
) -> Services:
    """Open the data and make the use cases over it; with `reading_only` whatever would store is refused.

    Args:
        paths: The data folder.
        clock: The present time.
        preferences: The settings; those of the folder by default.
        reading_only: Whether nothing is stored.
        shared: The way into a shared database; None for the data file of the folder.

    Raises:
        EnvironmentProblem: When the data cannot be opened; it is left as it was.
    """
    chosen = preferences or Preferences(paths)
    if shared is None:
        database = open_database(paths, clock, reading_only=reading_only)
    else:
        # The driver of the server is not for everybody.
        from rehab.storage.shared.database import SharedDatabase

        address, password = shared.address, shared.password
        database = SharedDatabase(paths, clock, address, password, reading_only=reading_only)
    catalog = Catalog(resource("exercises"), chosen.region.language)
    collection = Collection(catalog, database, paths.photos)
    people = People(database)
    planner = Planner(database, clock, collection, chosen)
    builder = PlanBuilder(database, clock, planner, chosen)
    checkups = CheckUps(database, clock, catalog, chosen)
    progress = ProgressReader(database, clock, chosen, collection)
    ways_back = ReturnPlans(database, clock, chosen)
    handovers = HandoverDesk(database, clock)
    care = DataCare(paths, database, clock, chosen)
    logs = LogReader(database, clock, chosen, progress)
    return Services(
        people=people,
        clinic=Clinic(database, clock, chosen),
        caseload=Caseload(database, clock, chosen, VerdictShelf(database, clock, chosen, collection)),
        merger=Merger(database),
        planner=planner,
        builder=builder,
        progression=Progression(database, clock, collection, builder, chosen),
        phases=Phases(database, clock, builder, chosen),
        pauses=Pauses(database, clock, chosen),
        templates=Templates(database),
        sessions=SessionLog(database, clock, collection, chosen),
        plays=PlayLog(database, clock, chosen, people, planner),
        checkins=CheckIn(database, clock, chosen),
        checkups=checkups,
        maps=PainMaps(database, clock, chosen),
        weekly=WeeklyLog(database, clock, chosen),
        self_tests=SelfTestLog(database, clock, chosen),
        runs=RunLog(database, clock, chosen),
        run_imports=RunImport(database, clock, chosen),
        run_reader=RunReader(database, clock, chosen, ways_back),
        gear=GearShelf(database),
        ways_back=ways_back,
        treatments=TreatmentLedger(database, clock, chosen),
        progress=progress,
        diary=Diary(database),
        limits=LimitDesk(database, clock, chosen, collection),
        reminders=ReminderDesk(database, clock, chosen),
        library=ExerciseLibrary(collection, chosen),
        use=UseCount(database),
        own=OwnExercises(database, collection, paths.photos),
        packs=Packs(database, clock, collection),
        reports=ReportDesk(database, clock, progress, checkups, chosen),
        handovers=handovers,
        exports=ExportDesk(handovers, logs, paths, clock),
        papers=PaperDesk(clock, collection, people, planner, builder, chosen),
        press=Press(database.note),
        agenda=AgendaDesk(clock, builder, chosen, database.note),
        drawings=OwnDrawings(database),
        preferences=chosen,
        care=care,
        encryption=Encryption(paths, database, chosen, care),
        sample=Sample(database, clock, collection),
        conflicts=ConflictDesk(database),
        clinic_sample=ClinicSample(database, clock, collection),
        undoer=Undoer(database),
        database=database,
        paths=paths,
        clock=clock,
    )
