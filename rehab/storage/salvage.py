"""What can still be read of a data file that must not be opened: a copy is read table by table, row by row.

The file itself is only ever read as bytes. Whatever is mended is mended in the copy, and the copy is thrown away.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from rehab.domain.errors import UserError
from rehab.domain.handover import Record
from rehab.domain.loss import Loss, Why
from rehab.storage.backup import SIDE_FILES, remove_with_journals
from rehab.storage.connect import errors, key_of
from rehab.storage.disk import work_name
from rehab.storage.handover_rows import IN_ORDER, record_of, row_of
from rehab.storage.limits import LIMITS
from rehab.storage.opening import HEAD, HEADER_BYTES
from rehab.storage.photos import NAME
from rehab.storage.rows import METADATA, app_meta, photo
from rehab.storage.salvage_copy import OpenCopy, copy_what_is_readable, mend_head, roll_back

MOST_ROWS = 2**62
"""No table has as many."""
MOST_IN_PAGE = 400
"""More rows than this do not fit a page [P]."""
_DIALECT = sqlite.dialect()


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was read.

    Attributes:
        records: Rows by table, each with values that may stand in its columns.
        limits: Changed numbers of the rules by person.
        photos: Own pictures by name.
        losses: What could not be read.
    """

    records: dict[str, tuple[Record, ...]] = field(default_factory=dict)
    limits: dict[str, dict[str, float]] = field(default_factory=dict)
    photos: dict[str, bytes] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()


def salvage(file: Path, place: Path) -> Salvage:
    """Read what can be read of a data file, damaged, newer or older.

    Args:
        file: The data file; it is not changed.
        place: A folder that can be written, for the copy that is read.

    Raises:
        OSError: When the file cannot be read at all, or the copy cannot be written.
        EnvironmentProblem: ``data_file_encrypted`` or ``secure_missing``.
    """
    key = key_of(file)
    copy = place / work_name("rescue.db")
    try:
        for side in ("", *SIDE_FILES):
            beside = file.with_name(file.name + side)
            if beside.is_file():
                copy_what_is_readable(beside, copy.with_name(copy.name + side))
        if not copy.exists() or copy.stat().st_size < HEADER_BYTES:
            return Salvage()
        roll_back(key, copy)
        if key is None:
            mend_head(copy)
        with closing(OpenCopy(key, copy)) as opened:
            return _read(opened)
    finally:
        remove_with_journals(copy)


def _read(copy: OpenCopy) -> Salvage:
    present = _present(copy)
    if not present:
        return Salvage(losses=(Loss("", Why.UNREADABLE, None),))
    losses: list[Loss] = []
    records: dict[str, tuple[Record, ...]] = {}
    complete = not _is_older(copy)
    for table in IN_ORDER:
        if table.name in present:
            records[table.name] = tuple(_records(copy, table, losses))
        elif complete:
            losses.append(Loss(table.name, Why.UNREADABLE, None))
    known = {*METADATA.tables, "alembic_version"}
    for name in sorted(n for n in present - known if not n.startswith("sqlite_")):
        losses.append(Loss(name, Why.NEWER, None))
    some = {name: rows for name, rows in records.items() if rows}
    return Salvage(some, _limits(copy), _photos(copy, present), tuple(losses))


def _present(copy: OpenCopy) -> set[str]:
    """Names of the tables, as far as the list of them can be read."""
    found: set[str] = set()
    with suppress(*errors()):
        for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            found.add(str(name))
    return found


def _is_older(copy: OpenCopy) -> bool:
    """Whether the file says that its schema is older than ours, so that tables may be missing."""
    with suppress(*errors()):
        kept = copy.execute("SELECT value FROM app_meta WHERE key = 'schema_revision'").fetchone()
        return kept is not None and str(kept[0]).isdigit() and str(kept[0]) < HEAD
    return False


def _records(copy: OpenCopy, table: sa.Table, losses: list[Loss]) -> Iterator[Record]:
    """The rows of a table; what is wrong goes to the losses."""
    reader = _Reader(copy, table)
    into = _processors(table)
    nonsense, seen = 0, set[UUID]()
    for values in reader.rows():
        try:
            record = record_of(
                {n: into[n](v) if n in into and v is not None else v for n, v in values.items()}
            )
            row_id = row_of(table, record)["id"]
        except (UserError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            nonsense += 1
            continue
        if row_id not in seen:
            seen.add(row_id)
            yield record
    gone = reader.lost(len(seen) + nonsense)
    if gone != 0:
        losses.append(Loss(table.name, Why.UNREADABLE, gone))
    if nonsense:
        losses.append(Loss(table.name, Why.NONSENSE, nonsense))
    losses += [Loss(f"{table.name}.{name}", Why.NEWER, None) for name in reader.unknown]


def _processors(table: sa.Table) -> dict[str, Callable[[Any], Any]]:
    """By column, what makes a value of its type of what SQLite keeps."""
    kinds = {column.name: column.type.dialect_impl(_DIALECT) for column in table.c}
    found = {name: kind.result_processor(_DIALECT, None) for name, kind in kinds.items()}
    return {name: process for name, process in found.items() if process is not None}


class _Reader:
    """Reads one table by the numbers of its rows, around the places that cannot be read."""

    def __init__(self, copy: OpenCopy, table: sa.Table) -> None:
        self._copy = copy
        self._name = table.name
        self._failures = 0
        there = self._ask(f'PRAGMA table_info("{table.name}")')
        names = [str(row[1]) for row in there]
        self.unknown = [name for name in names if name not in table.c]
        """Columns that a newer version has added."""
        self._columns = [name for name in names if name in table.c]
        said = ", ".join(f'"{name}"' for name in self._columns)
        self._select = (
            f'SELECT rowid, {said} FROM "{table.name}" NOT INDEXED '  # noqa: S608 - names of our own schema
            "WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        )

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row that can be reached. A range that fails is halved until single rows are left."""
        ranges = [(0, self._highest())] if self._columns else []
        while ranges and self._failures < self._copy.most_failures:
            low, high = ranges.pop()
            try:
                for row_id, *values in self._copy.execute(self._select, (low, high)):
                    low = max(low, row_id) + 1
                    yield dict(zip(self._columns, values, strict=True))
            except errors():
                self._fail()
                if low < high:
                    middle = (low + high) // 2
                    ranges += [(middle + 1, high), (low, middle)]
        if ranges:
            self._failures = self._copy.most_failures

    def lost(self, read: int) -> int | None:
        """How many rows were not read, as far as the index of keys tells; None when it cannot be told."""
        before = self._failures
        counted = [
            self._ask(f'SELECT count(*) FROM "{self._name}" INDEXED BY "{name}"')  # noqa: S608 - as above
            for name in self._index_of_keys()
        ]
        if self._failures == before and counted and counted[0]:
            return max(0, int(counted[0][0][0]) - read)
        return None if before else 0

    def _highest(self) -> int:
        """A number that no row of the table exceeds, as far as that can be known."""
        found = self._ask(f'SELECT max(rowid) FROM "{self._name}" NOT INDEXED')  # noqa: S608 - as above
        if found:
            return int(found[0][0] or 0)
        seen = 0
        for name in self._index_of_keys():
            with suppress(*errors()):
                question = f'SELECT rowid FROM "{self._name}" INDEXED BY "{name}"'  # noqa: S608 - as above
                for (row_id,) in self._copy.execute(question):
                    seen = max(seen, row_id)
                return seen
        if seen:
            # Keys are in no order of time: a part of them comes near the last row.
            return min(2 * seen, MOST_ROWS)
        pages = self._ask("PRAGMA page_count")
        return int(pages[0][0]) * MOST_IN_PAGE if pages else 0

    def _index_of_keys(self) -> list[str]:
        asked = self._ask(f'PRAGMA index_list("{self._name}")')
        return [name for _, name, *more in asked if more[1] == "pk"]

    def _ask(self, question: str) -> list[Any]:
        try:
            return self._copy.execute(question).fetchall()
        except errors():
            self._fail()
            return []

    def _fail(self) -> None:
        self._failures += 1
        self._copy.go_on()


def _limits(copy: OpenCopy) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    question = f"SELECT key, value FROM {app_meta.name} WHERE key GLOB '{LIMITS}*'"  # noqa: S608 - our own names
    with suppress(*errors()):
        for key, value in copy.execute(question):
            with suppress(ValueError, AttributeError, TypeError):
                person = str(UUID(str(key).removeprefix(LIMITS)))
                found[person] = {str(n): v for n, v in json.loads(value).items() if type(v) in (int, float)}
    return found


def _photos(copy: OpenCopy, present: set[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    if photo.name in present:
        for row in _Reader(copy, photo).rows():
            name, content = row.get("name"), row.get("content")
            if isinstance(name, str) and NAME.fullmatch(name) and isinstance(content, bytes):
                found[name] = content
    return found
