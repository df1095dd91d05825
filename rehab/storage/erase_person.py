"""All data of one person, gone for good, from the data file and from backups of any schema."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import PRIVATE_FILE, Paths
from rehab.storage.backup import PATTERN, Counts, remove_with_journals, verify
from rehab.storage.connect import adopt, choose, connect, forget
from rehab.storage.disk import sync_file, sync_folder, work_name
from rehab.storage.engine import looking_at, translated
from rehab.storage.erase import DAMAGED, empty
from rehab.storage.refusal import folder_problem
from rehab.storage.reminder import KEY
from rehab.storage.restore import WELL_BUT_NO_COPY

PERSON = "patient"


@dataclass(frozen=True, slots=True)
class Traces:
    """Backups and what they know of a person.

    Attributes:
        holding: Backups that hold the person.
        unknown: Files that cannot be read or not be written anew, so that nobody can say.
    """

    holding: tuple[Path, ...] = ()
    unknown: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done.

    Attributes:
        rows: Rows that went, by table.
        cleaned: Backups that were written anew without the person.
        left: What still holds the person, or may.
    """

    rows: Counts
    cleaned: tuple[Path, ...]
    left: Traces


def traces(person: UUID, folders: tuple[Path, ...]) -> Traces:
    """Which backups in some folders hold a person."""
    holding, unknown = [], []
    for file in _backups(folders):
        try:
            if _holds(file, person):
                holding.append(file)
        except EnvironmentProblem:
            unknown.append(file)
    return Traces(tuple(holding), tuple(unknown))


def erase_person(paths: Paths, person: UUID, folders: tuple[Path, ...], with_backups: bool) -> Erased:
    """Take a person out of the data file, and out of the backups if asked. No connection may be open.

    Each file is written anew without the person, looked at, and put in the place of the old one, so that a crash leaves
    the old or the new one. The new file has no page of the old one in it.

    Args:
        paths: Where the data is.
        person: Who.
        folders: Where backups are.
        with_backups: Whether they are written anew, too.

    Raises:
        EnvironmentProblem: When the data or the disk refuses; a file that was not written anew is what it was.
    """
    # A person is not taken out of backups while the present data is not sound. Then the backups come first: when
    # the disk refuses one of them, the person is still there and it can be done again.
    verify(paths.database)
    found = traces(person, folders)
    cleaned: list[Path] = []
    holding: list[Path] = []
    unknown = [*found.unknown]
    for file in found.holding:
        try:
            if with_backups:
                _write_without(file, person)
            (cleaned if with_backups else holding).append(file)
        except EnvironmentProblem as problem:
            if problem.code in WELL_BUT_NO_COPY:
                raise
            unknown.append(file)
    rows = _write_without(paths.database, person)
    try:
        for folder in (paths.cache, paths.temp):
            empty(folder)
    except OSError as error:
        raise folder_problem(error, paths.data_dir) from error
    return Erased(rows, tuple(cleaned), Traces(tuple(holding), tuple(unknown)))


def _backups(folders: tuple[Path, ...]) -> Iterator[Path]:
    for folder in dict.fromkeys(folders):
        for pattern in (PATTERN, DAMAGED):
            yield from sorted(file for file in folder.glob(pattern) if file.suffix == ".db")


def _holds(file: Path, person: UUID) -> bool:
    with looking_at(file) as connection:
        asked = connection.execute(f"SELECT 1 FROM {PERSON} WHERE id = ?", (person.hex,))  # noqa: S608 - a fixed name
        return asked.fetchone() is not None


def _write_without(file: Path, person: UUID) -> Counts:
    """Replace a data file or a backup by one without the person; how many rows went, by table."""
    building = file.with_name(work_name(file.name))
    try:
        before = verify(file)
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        adopt(building, file)
        with translated(file):
            _copy(file, building)
            _take_out(building, person)
        after = verify(building)
        sync_file(building)
        building.replace(file)
        choose(file)
        sync_folder(file.parent)
    except OSError as error:
        raise folder_problem(error, file) from error
    finally:
        remove_with_journals(building)
        forget(building)
    return {name: count - after[name] for name, count in before.items() if count != after[name]}


def _copy(source: Path, target: Path) -> None:
    with looking_at(source) as reading, closing(connect(target, "rw")) as writing:
        reading.backup(writing)


def _take_out(file: Path, person: UUID) -> None:
    with closing(connect(file, "rw")) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("BEGIN IMMEDIATE")
        for question in _questions(connection):
            connection.execute(question, {"person": person.hex})
        told = {"dashed": f"%{person}%", "plain": f"%{person.hex}%", "reminders": KEY}
        connection.execute(
            "DELETE FROM app_meta WHERE key = :reminders OR key LIKE :dashed OR key LIKE :plain "
            "OR value LIKE :dashed OR value LIKE :plain",
            told,
        )
        connection.execute("COMMIT")
        # What is deleted is written over already; this leaves no free page and no slack behind.
        connection.execute("VACUUM")


def _questions(connection: sqlite3.Connection) -> list[str]:
    """Deletions of everything that belongs to the person, from the leaves up, whatever the schema of the file."""
    names = [
        str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    above: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        keys = connection.execute(f'PRAGMA foreign_key_list("{name}")')
        above[name] = [(str(column), str(parent)) for _, _, parent, column, *_ in keys]
    order: list[str] = []
    while len(order) < len(names):
        # `verify` has seen that the tables are ours, and ours point at each other in one direction only.
        order += [n for n in names if n not in order and all(p in order or p == n for _, p in above[n])]
    conditions = {PERSON: "id = :person"}
    for name in order:
        ways = [
            f'"{column}" IN (SELECT id FROM "{parent}" WHERE {conditions[parent]})'  # noqa: S608 - names of our schema
            for column, parent in above[name]
            if parent in conditions
        ]
        if ways:
            conditions[name] = " OR ".join(ways)
    return [
        f'DELETE FROM "{name}" WHERE {conditions[name]}'  # noqa: S608 - as above
        for name in reversed(order)
        if name in conditions
    ]
