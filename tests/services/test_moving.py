"""From a data file into a shared database and back: nothing lost, nothing changed, resumable."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.services.moving import Move, Mover
from rehab.storage import moving
from rehab.storage.database import Database, open_database
from rehab.storage.handover_scope import OWN
from rehab.storage.moving import people_in
from rehab.storage.rows import METADATA, patient
from rehab.storage.shared.database import SharedDatabase
from rehab.storage.work import Work
from tests.builders import Desk, FixedClock, Shelf, add_own_exercise, open_desk
from tests.made_people import fill_person
from tests.server import Server

pytestmark = [pytest.mark.postgres, pytest.mark.data_file]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Desk]:
    """A data file with somebody who has something in every table, and somebody with a name alone."""
    desk = open_desk(Paths(tmp_path / "laptop").ensure(), FixedClock(), Shelf())
    fill_person(desk, 1, 10)
    add_own_exercise(desk.database, "own-one", "Own one")
    with desk.database.write() as work:
        work.insert(patient, {"name": "Kim", "is_me": False, "is_sample": False})
    yield desk
    desk.close()


@pytest.fixture
def practice(server: Server, tmp_path: Path) -> Iterator[SharedDatabase]:
    name = server.new_database()
    paths = Paths(tmp_path / "practice").ensure()
    with closing(SharedDatabase(paths, FixedClock(), server.address(name))) as database:
        yield database
    server.drop(name)


def whole(database: Database) -> dict[str, list[dict[str, object]]]:
    """Every row of every table, bookkeeping and deleted ones too; who uses the computer is left out."""
    with database.read() as work:
        return {
            name: [_row(row) for row in _rows(work, name)]
            for name in METADATA.tables
            if "id" in METADATA.tables[name].c
        }


def _rows(work: Work, name: str) -> list[object]:
    table = METADATA.tables[name]
    return work.rows(select(table).order_by(table.c.id))


def _row(row: object) -> dict[str, object]:
    return {name: value for name, value in row._asdict().items() if name != "is_me"}  # type: ignore[attr-defined]


def quiet(_done: int, _of: int) -> None:
    pass


def test_that_everything_arrives_and_comes_back_as_it_was(
    laptop: Desk, practice: SharedDatabase, tmp_path: Path
) -> None:
    before, steps = whole(laptop.database), []
    moved = Mover(laptop.database, practice).move(lambda done, of: steps.append((done, of)))
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert {one.how for one in moved} == {Move.MOVED}
    assert sum(one.rows for one in moved) == sum(
        len(rows) for name, rows in before.items() if name not in {"photo", *(table.name for table in OWN)}
    )
    assert whole(practice) == before
    with practice.read() as work:
        assert work.rows(select(patient.c.id).where(patient.c.is_me)) == []

    with closing(open_database(Paths(tmp_path / "new").ensure(), laptop.clock)) as back:
        Mover(practice, back).move(quiet)
        assert whole(back) == before


def test_that_a_move_done_again_changes_nothing(laptop: Desk, practice: SharedDatabase) -> None:
    Mover(laptop.database, practice).move(quiet)
    before = whole(practice)
    for way in (Mover(laptop.database, practice), Mover(practice, laptop.database)):
        assert {one.how for one in way.move(quiet)} == {Move.THERE}
    assert whole(practice) == before


def test_that_a_move_that_was_cut_short_goes_on_where_it_was(laptop: Desk, practice: SharedDatabase) -> None:
    class Cut(Exception):
        pass

    def cut(done: int, _of: int) -> None:
        if done == 1:
            raise Cut

    with pytest.raises(Cut):
        Mover(laptop.database, practice).move(cut)
    moved = Mover(laptop.database, practice).move(quiet)
    assert [one.how for one in moved] == [Move.THERE, Move.MOVED]
    assert whole(practice) == whole(laptop.database)


def test_that_somebody_who_was_worked_on_there_is_left_as_they_are(
    laptop: Desk, practice: SharedDatabase
) -> None:
    Mover(laptop.database, practice).move(quiet)
    (_, kim) = people_in(laptop.database)
    with practice.write() as work:
        work.update(patient, kim, None, {"name": "Kim Lee"})
    moved = Mover(laptop.database, practice).move(quiet)
    assert [one.how for one in moved] == [Move.THERE, Move.DIFFERS]
    with practice.read() as work:
        assert work.live(patient, kim)["name"] == "Kim Lee"


def test_that_what_arrives_otherwise_than_it_was_sent_is_not_kept(
    laptop: Desk, practice: SharedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Work.adopt

    def dropping(self: Work, table: object, rows: list[dict[str, object]]) -> None:
        plain(self, table, rows[:-1] if getattr(table, "name", "") == "pain_reading" else rows)  # type: ignore[arg-type]

    monkeypatch.setattr(moving.Work, "adopt", dropping)
    with pytest.raises(EnvironmentProblem, match="move_not_proven"):
        Mover(laptop.database, practice).move(quiet)
    assert practice.counts()["patient"] == 0
