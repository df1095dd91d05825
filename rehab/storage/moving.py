"""Everything of a person from one database into another, row for row, and proven.

What has arrived is read again and held against what was sent. A person is one unit of work: a move that is cut short
has moved some people whole and others not at all, and can be done again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from rehab.domain.errors import EnvironmentProblem
from rehab.storage.database import Database
from rehab.storage.handover_rows import IN_ORDER
from rehab.storage.handover_scope import OWN, belongs
from rehab.storage.limits import LimitStore
from rehab.storage.rows import patient, photo
from rehab.storage.work import AT_ONCE, Work

Row = dict[str, Any]
Rows = dict[str, list[Row]]


class Move(StrEnum):
    """How it went with one person."""

    MOVED = "moved"
    THERE = "there"
    """All of it was there already, just as it is here."""
    DIFFERS = "differs"
    """There already and worked on: left as it is there."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One person, how it went, and how many rows are there now."""

    name: str
    how: Move
    rows: int


def people_in(source: Database) -> tuple[UUID, ...]:
    """Everybody who can be moved, in the order they were added; the sample's invented person stays."""
    order = (patient.c.created_at, patient.c.id)
    with source.read() as work:
        found = sa.select(patient.c.id).where(patient.c.is_sample.is_(False), patient.c.deleted_at.is_(None))
        return tuple(key for (key,) in work.rows(found.order_by(*order)))


def move_person(source: Database, target: Database, key: UUID, keep_me: bool) -> Moved:
    """Copy all rows of a person, deleted ones too.

    Args:
        source: Where they are.
        target: Where they go.
        key: The person.
        keep_me: Whether they stay the one who uses the computer; in a practice nobody is.

    Raises:
        EnvironmentProblem: ``move_not_proven`` when what arrived is not what was sent; then nothing of it is kept.
    """
    with source.read() as work:
        rows, limits = rows_of(work, key), LimitStore(work).changed(key)
    (person,) = rows[patient.name]
    person["is_me"] = bool(person["is_me"]) and keep_me
    count = sum(len(found) for found in rows.values())
    with target.read() as work:
        there = rows_of(work, key)
    if there[patient.name]:
        same = all(_same(rows[name], there[name]) for name in rows)
        how = Move.THERE if same else Move.DIFFERS
        return Moved(person["name"], how, sum(len(found) for found in there.values()))
    with target.write() as work:
        for table in IN_ORDER:
            for start in range(0, len(rows.get(table.name, ())), AT_ONCE):
                work.adopt(table, rows[table.name][start : start + AT_ONCE])
        if limits:
            LimitStore(work).put(key, limits)
        arrived = rows_of(work, key)
        if not all(_same(rows[name], arrived[name]) for name in rows):
            raise EnvironmentProblem("move_not_proven")
    return Moved(person["name"], Move.MOVED, count)


def move_shelf(source: Database, target: Database) -> int:
    """Copy own exercises, programmes and pictures that are not there yet; the number of what was copied."""
    with source.read() as work:
        shelf = {table: _all(work, sa.select(table)) for table in OWN}
        pictures = _all(work, sa.select(photo).where(photo.c.deleted_at.is_(None)))
    written = 0
    with target.write() as work:
        for table, rows in shelf.items():
            known = {row["id"] for row in _all(work, sa.select(table))}
            taken = {row["slug"] for row in _all(work, sa.select(table)) if "slug" in row}
            fresh = [row for row in rows if row["id"] not in known and row.get("slug") not in taken]
            work.adopt(table, fresh)
            written += len(fresh)
        there = {name for (name,) in work.rows(sa.select(photo.c.name))}
        fresh = [picture for picture in pictures if picture["name"] not in there]
        work.adopt(photo, fresh)
    return written + len(fresh)


def rows_of(work: Work, key: UUID) -> Rows:
    """All rows of a person by table, deleted ones too."""
    tables = [table for table in IN_ORDER if table not in OWN]
    return {table.name: _all(work, sa.select(table).where(belongs(table, key))) for table in tables}


def _all(work: Work, statement: sa.Select[Any]) -> list[Row]:
    table = statement.get_final_froms()[0]
    return [row._asdict() for row in work.rows(statement.order_by(table.c.id))]


def _same(sent: list[Row], arrived: list[Row]) -> bool:
    """Whether the rows are equal. Who uses a computer is no fact about a person and differs from place to place."""

    def by_key(rows: list[Row]) -> Mapping[UUID, Row]:
        return {row["id"]: {name: row[name] for name in row if name != "is_me"} for row in rows}

    return by_key(sent) == by_key(arrived)
