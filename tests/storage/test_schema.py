"""The tables of the code, of the migrations and of released data files are the same."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import time
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.pain import Measure
from rehab.domain.pause import PauseReason
from rehab.domain.program import PerWeek
from rehab.paths import Paths
from rehab.storage.engine import make_engine
from rehab.storage.migrate import chain_configuration
from rehab.storage.opening import APPLICATION_ID, HEAD
from rehab.storage.own import Kind, OwnStore
from rehab.storage.photos import PhotoStore
from rehab.storage.rows import METADATA
from tests.builders import MONDAY, FixedClock, Shelf, open_desk

FIXTURES = Path(__file__).parent.parent / "fixtures"


def statements(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> 'alembic_version'"
        return {sql for (sql,) in connection.execute(query)}


@pytest.mark.data_file
def test_that_the_migrated_schema_is_the_one_of_the_code(
    paths: Paths, database: object, tmp_path: Path
) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'plain.db'}")
    METADATA.create_all(engine)
    engine.dispose()

    assert statements(paths.database) == statements(tmp_path / "plain.db")


@pytest.mark.data_file
def test_that_alembic_finds_nothing_to_change(paths: Paths, database: object) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = make_engine(paths.database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_that_the_head_of_the_chain_is_the_revision_of_the_code() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(chain_configuration()).get_current_head() == HEAD


@pytest.mark.data_file
def test_that_a_new_file_says_what_it_is(paths: Paths, database: object) -> None:
    with closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        kept = dict(connection.execute("SELECT key, value FROM app_meta"))
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    assert kept["schema_revision"] == HEAD


@pytest.mark.data_file
@pytest.mark.parametrize("file", sorted(FIXTURES.glob("schema_*.db")), ids=lambda file: file.stem)
def test_that_data_of_every_released_schema_is_read(file: Path, paths: Paths, clock: FixedClock) -> None:
    paths.database.write_bytes(file.read_bytes())
    clock.move(days=3)
    desk = open_desk(paths, clock, Shelf())
    episode = desk.people.current()
    assert episode is not None

    history = desk.progress.history(episode.id)
    assert [s.value for s in history.scores if s.measure is Measure.FIRST_STEP] == [6, 5, 4]
    assert [day.done for day in history.sessions] == [1, 1, 1]
    assert history.run_km is not None
    # From the ninth schema on there is one more run, with shoes and a level.
    assert sum(km for _, km in history.run_km) == pytest.approx(22.5 if file.stem >= "schema_0009" else 18)
    assert len(desk.treatments.treatments(episode.id)) == 1
    log = desk.progress.day_log(episode.id, MONDAY)
    assert [answer.value for answer in log.answers] == ["20"]
    assert [entry.sets[0].name for entry in log.sessions] == ["Calf stretch"]
    with desk.database.read() as work:
        own = [entry.slug for kind in Kind for entry in OwnStore(work).entries(kind)]
        photos = [e.photo for e in OwnStore(work).entries(Kind.EXERCISE)]
        pictures = [PhotoStore(work).content(name) for name in photos if file.stem >= "schema_0008"]
    assert own == (["own-exercise", "own-programme"] if file.stem >= "schema_0007" else [])
    assert all(picture.startswith(b"\xff\xd8") for picture in pictures)
    desk.close()


@pytest.mark.data_file
def test_that_plans_of_a_released_schema_keep_days_times_rules_and_rests(
    paths: Paths, clock: FixedClock
) -> None:
    paths.database.write_bytes((FIXTURES / "schema_0004.db").read_bytes())
    clock.move(days=3)
    desk = open_desk(paths, clock, Shelf())
    episode = desk.people.current()
    assert episode is not None
    plan = desk.planner.plan(episode.id)
    assert plan is not None
    evening = plan.spans[0].phase.routines[0]
    assert (evening.recurrence, evening.times) == (PerWeek(3), (time(8), time(19)))
    assert evening.prescriptions[0].rule == Rule(RuleKind.ADD_LOAD, 12, 2, 3, 2)
    assert [pause.reason for pause in desk.pauses.pauses(episode.id)] == [PauseReason.TRAVEL]
    today = desk.planner.today(episode.id)
    assert [s.slot.planned_day for s in today.slots if s.slot.shifted] == [MONDAY]
    assert [template.name for template in desk.templates.own()] == ["Mine"]
    assert desk.builder.editing(episode.id).draft is not None
    desk.close()


def test_that_every_released_schema_is_among_the_fixtures() -> None:
    assert (FIXTURES / f"schema_{HEAD}.db").is_file()


def test_that_only_portable_types_are_used() -> None:
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    for table in METADATA.sorted_tables:
        made = str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
        assert f"CREATE TABLE {table.name} (" in made


@pytest.mark.data_file
def test_that_a_current_file_is_opened_without_alembic_numpy_or_matplotlib(
    paths: Paths, database: object
) -> None:
    code = (
        "import sys; from pathlib import Path; from rehab.domain.clock import system_clock;"
        "from rehab.paths import Paths; from rehab.storage.database import open_database;"
        "import rehab.services.progress, rehab.services.program, rehab.services.session;"
        "import rehab.services.data_care;"
        f"open_database(Paths(Path({str(paths.data_dir)!r})), system_clock).close();"
        "print([m for m in ('alembic', 'numpy', 'matplotlib', 'PySide6', 'psycopg') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.data_file
def test_that_text_of_sql_never_carries_what_was_typed(database: object, paths: Paths) -> None:
    engine = make_engine(paths.database)
    with engine.connect() as connection, pytest.raises(Exception, match="no such table") as caught:
        connection.execute(text("SELECT * FROM absent WHERE note = :note"), {"note": "my private note"})
    engine.dispose()
    assert "private" not in str(caught.value)


@pytest.mark.data_file
def test_that_check_ups_flags_and_maps_of_the_sixth_schema_are_read(paths: Paths, clock: FixedClock) -> None:
    paths.database.write_bytes((FIXTURES / "schema_0006.db").read_bytes())
    clock.move(days=3)
    desk = open_desk(paths, clock, Shelf())
    episode = desk.people.current()
    assert episode is not None
    (checkup,) = desk.checkups.checkups(episode.id)
    assert [name for name, _ in checkup.replies] == ["U07", "S02"]
    (flag,) = desk.checkups.flags(episode.id)
    assert (flag.question, flag.closed_by) == ("S02", "Dr Weber")
    (drawn,) = desk.maps.maps(episode.id)
    assert [spot.intensity for spot in drawn.spots] == [6]
    desk.close()


@pytest.mark.data_file
def test_that_treatments_of_the_first_schema_keep_what_was_known(paths: Paths, clock: FixedClock) -> None:
    paths.database.write_bytes((FIXTURES / "schema_0001.db").read_bytes())
    clock.move(days=3)
    desk = open_desk(paths, clock, Shelf())
    episode = desk.people.current()
    assert episode is not None
    (kept,) = desk.treatments.treatments(episode.id)
    assert (kept.note, kept.dose, kept.started_by.value, kept.side.value) == (
        "both feet",
        "",
        "unknown",
        "none",
    )
    desk.close()


@pytest.mark.data_file
def test_that_runs_shoes_and_the_way_back_of_the_ninth_schema_are_read(
    paths: Paths, clock: FixedClock
) -> None:
    paths.database.write_bytes((FIXTURES / "schema_0009.db").read_bytes())
    clock.move(days=3)
    desk = open_desk(paths, clock, Shelf())
    found = desk.run_reader.overview()
    (worn,) = found.gear
    assert (worn.gear.name, worn.metres, worn.runs) == ("Blue shoes", 124_500, 1)
    last = found.lines[-1].run
    assert (last.name, last.pain, last.level, last.shoe_id) == ("Easy", 2, 1, worn.gear.id)
    assert found.way is not None
    assert found.way.plan.level == 1
    desk.close()
