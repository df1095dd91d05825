"""Many workstations on the same few rows: nothing that was stored is overwritten unseen."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from uuid import UUID

import pytest
from sqlalchemy import Table, select, update

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.paths import Paths
from rehab.storage.rows import gear, patient
from rehab.storage.shared.connect import TIMEOUTS_MS
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.work import Work
from tests.builders import FixedClock
from tests.server import Server

pytestmark = pytest.mark.postgres

STATIONS, UPDATES, RECORDS = 50, 1000, 5
AT_ONCE = 10
"""Threads that carry the workstations: each workstation has connections of its own."""
SHOES = {"kind": "shoe", "name": "", "metres_before": 0.0}


class Practice:
    """Workstations with connections of their own, and a few pairs of shoes whose metres they count up."""

    def __init__(self, server: Server, paths: Paths, stations: int = STATIONS) -> None:
        self.server = server
        self.name = server.new_database()
        address = server.address(self.name)
        self.stations = [SharedDatabase(paths, FixedClock(), address) for _ in range(stations)]
        with self.stations[0].write() as work:
            person = work.insert(patient, {"name": "", "is_me": False, "is_sample": False})
            self.keys = [work.insert(gear, {**SHOES, "patient_id": person}) for _ in range(RECORDS)]

    def count_up(self, station: SharedDatabase, key: UUID) -> None:
        """A form is read in one unit of work and stored in another; after a conflict it is read again."""
        while True:
            with station.read() as work:
                row = work.live(gear, key)
            with suppress(UserError), station.write() as work:
                work.update(gear, key, row["version"], {"metres_before": row["metres_before"] + 1})
                return

    def total(self) -> float:
        with self.stations[0].read() as work:
            return sum(metres for (metres,) in work.rows(select(gear.c.metres_before)))

    def close(self) -> None:
        for station in self.stations:
            station.close()
        self.server.drop(self.name)


@pytest.fixture
def practice(server: Server, paths: Paths) -> Iterator[Practice]:
    with closing(Practice(server, paths)) as made:
        yield made


@pytest.fixture
def few(server: Server, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Practice]:
    """As many workstations as threads; nobody waits long for somebody else."""
    monkeypatch.setitem(TIMEOUTS_MS, "lock_timeout", 300)
    with closing(Practice(server, paths, 4)) as made:
        yield made


def together(tasks: list[Callable[[], None]]) -> None:
    errors: list[BaseException] = []
    turn = iter(range(len(tasks)))
    taking = threading.Lock()

    def work_off() -> None:
        while True:
            with taking:
                number = next(turn, None)
            if number is None:
                return
            try:
                tasks[number]()
            except Exception as error:  # noqa: BLE001 - told to the test, whatever it is
                errors.append(error)

    threads = [threading.Thread(target=work_off) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def all_updates(practice: Practice) -> list[Callable[[], None]]:
    def one(number: int) -> Callable[[], None]:
        station = practice.stations[number % len(practice.stations)]
        key = practice.keys[number % RECORDS]
        return lambda: practice.count_up(station, key)

    return [one(number) for number in range(UPDATES)]


@pytest.mark.slow
def test_that_a_thousand_updates_of_five_rows_by_fifty_workstations_lose_none(practice: Practice) -> None:
    together(all_updates(practice))
    assert practice.total() == UPDATES
    with practice.stations[0].read() as work:
        assert sum(version - 1 for (version,) in work.rows(select(gear.c.version))) == UPDATES
    ((whole, entries),) = practice.server.run_sql(
        practice.name, "SELECT broken IS NULL, places FROM rehab_guard.audit_verify()"
    )
    assert (whole, entries) == (True, UPDATES + RECORDS + 1)


def test_that_the_test_notices_when_nobody_looks_at_the_version(
    few: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(self: Work, table: Table, before: dict[str, object], version: int, values: object) -> None:
        assert isinstance(values, dict)
        self.rows(update(table).where(table.c.id == before["id"]).values(values).returning(table.c.id))  # type: ignore[arg-type]

    monkeypatch.setattr(Work, "_write", write)
    together(all_updates(few)[:200])
    assert few.total() < 200


def test_that_somebody_who_is_slower_is_told_and_nothing_is_stored(few: Practice) -> None:
    first, second = few.stations[:2]
    key = few.keys[0]
    with first.write() as work:
        work.update(gear, key, 1, {"name": "Blue"})
    with pytest.raises(UserError, match="changed_elsewhere"), second.write() as work:
        work.update(gear, key, 1, {"name": "Red"})
    with second.read() as work:
        assert work.live(gear, key)["name"] == "Blue"
    assert second.changed_by(key) == "anna"


def test_that_a_row_somebody_holds_is_waited_for_and_then_said(few: Practice) -> None:
    first, second = few.stations[:2]
    with first.write() as holding:
        holding.update(gear, few.keys[0], 1, {"name": "Blue"})
        with pytest.raises(EnvironmentProblem, match="server_busy"), second.write() as work:
            work.rows(select(patient))
