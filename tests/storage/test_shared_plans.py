"""The questions that pages ask a shared database are answered by way of an index, policies and all."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, text

from rehab.paths import Paths
from rehab.storage.checkin import CheckinStore
from rehab.storage.patient import PatientStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.session import SessionStore
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.treatment import TreatmentStore
from rehab.storage.work import Work
from tests.builders import MONDAY, FixedClock
from tests.server import Server

pytestmark = pytest.mark.postgres

KEY = uuid4()
QUESTIONS: dict[str, Callable[[Work, UUID], Any]] = {
    "series of the chart": lambda work, key: CheckinStore(work).series(key, MONDAY),
    "scores of a day": lambda work, key: CheckinStore(work).readings(key, MONDAY, MONDAY),
    "answers of a day": lambda work, key: CheckinStore(work).answers(key, MONDAY, MONDAY),
    "sessions of some days": lambda work, key: SessionStore(work).between(key, MONDAY, MONDAY),
    "sessions by slot": lambda work, key: SessionStore(work).done_by_slot(key, MONDAY),
    "complaints of a person": lambda work, key: PatientStore(work).episodes(key),
    "runs of some days": lambda work, key: RunStore(work).runs(key, date.min, MONDAY),
    "plans": lambda work, key: ProgramStore(work).versions(key),
    "treatments": lambda work, key: TreatmentStore(work).treatments(key),
}


@pytest.fixture(scope="module")
def database(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedDatabase]:
    name = server.new_database()
    paths = Paths(tmp_path_factory.mktemp("plans")).ensure()
    with closing(SharedDatabase(paths, FixedClock(), server.address(name))) as opened:
        yield opened
    server.drop(name)


def plans(database: SharedDatabase, ask: Callable[[Work, UUID], Any]) -> list[str]:
    """What the server means to do for each statement of a question, once there are too many rows to look at all."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        asked.append((statement, values))

    event.listen(database._engine, "before_cursor_execute", note)
    try:
        with database.read() as work:
            ask(work, KEY)
    finally:
        event.remove(database._engine, "before_cursor_execute", note)
    found = []
    with database._engine.connect() as connection:
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        for statement, values in asked:
            rows = connection.exec_driver_sql(f"EXPLAIN {statement}", values)
            found.append("\n".join(line for (line,) in rows))
    return found


@pytest.mark.parametrize("name", QUESTIONS)
def test_that_a_question_is_answered_by_way_of_an_index(database: SharedDatabase, name: str) -> None:
    told = plans(database, QUESTIONS[name])
    assert told
    for plan in told:
        if "One-Time Filter: false" in plan:
            continue  # asked about rows that the question before did not find
        # The index of the team alone would mean to look at every row of the team.
        assert "Seq Scan" not in plan, plan
        assert "_care_team" not in plan, plan
        assert "Index" in plan, plan


def test_that_the_test_notices_a_question_without_an_index(database: SharedDatabase) -> None:
    from sqlalchemy import select

    from rehab.storage.rows import run

    told = plans(database, lambda work, _key: work.rows(select(run.c.id).where(run.c.source == "hand")))
    assert "_care_team" in told[0]
