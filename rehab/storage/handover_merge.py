"""The rows of a file beside those that are here: what is new, the same or different, and putting them in.

Rows are matched by their keys. A row that is here belongs to the same row above it in the file, all the way up to the
person; otherwise the file is refused, so that no file can reach into the data of somebody else.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from rehab.domain.errors import UserError
from rehab.domain.handover import Handover
from rehab.storage.handover_rows import IN_ORDER, RECORD_TABLES, completed, parents, row_of
from rehab.storage.handover_scope import OWN
from rehab.storage.photos import NAME
from rehab.storage.rows import draft, episode, exercise_custom, patient, programme_custom, run
from rehab.storage.work import BOOKKEEPING, Work

BY_SLUG = (exercise_custom, programme_custom)
"""Own content is the same when it has the same name as a file would."""
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
CHUNK = 500
Row = dict[str, Any]


class RowStatus(StrEnum):
    """What a row of a file is to the data here."""

    NEW = "new"
    SAME = "same"
    NEWER_THERE = "newer_there"
    NEWER_HERE = "newer_here"
    DELETED_HERE = "deleted_here"
    GONE = "gone"
    """Deleted there and never here: nothing to do but to keep what a whole file says about it."""


@dataclass(frozen=True, slots=True)
class RowState:
    """One row of a file. `here` is the row with the same key, or None; `row` has only what the file says."""

    table: sa.Table
    row: Row
    here: Row | None
    status: RowStatus


@dataclass(frozen=True, slots=True)
class Owner:
    """A person of a file, and who that is here.

    Attributes:
        id: Key in the file.
        name: What the file calls them.
        is_me: Whether they made the file about themselves.
        here: Key of the person here; None when nobody here is known to be the same.
    """

    id: UUID
    name: str
    is_me: bool
    here: UUID | None


@dataclass(frozen=True, slots=True)
class Persons:
    """Who the persons of a file become here.

    Attributes:
        into: Key here by key in the file; a person that is not named stays who they are.
        name: Another name for persons that are new here, empty to leave it.
        mine: Key in the file of the person who is the one that uses this computer and new here.
    """

    into: Mapping[UUID, UUID] = field(default_factory=dict)
    name: str = ""
    mine: UUID | None = None


class FileRows:
    """The rows of a file in the types of their tables.

    Raises:
        UserError: ``handover_damaged``, ``handover_field_unknown``, ``handover_value_refused`` or
            ``handover_not_closed``.
    """

    def __init__(self, content: Handover) -> None:
        unknown = next((name for name in content.records if name not in RECORD_TABLES), None)
        if unknown is not None:
            raise UserError("handover_damaged", name=unknown)
        self.rows: dict[str, list[Row]] = {}
        for table in IN_ORDER:
            rows = [row_of(table, record) for record in content.records.get(table.name, ())]
            if len({row["id"] for row in rows}) != len(rows):
                raise UserError("handover_damaged", name=table.name)
            if table in BY_SLUG:
                for row in rows:
                    _require_own(table, row)
            self.rows[table.name] = rows
        self._owner: dict[str, dict[UUID, UUID]] = {}
        self._require_closed()

    def owner(self, table: sa.Table, row_id: UUID) -> UUID | None:
        """Key of the person in the file to whom a row belongs."""
        return self._owner.get(table.name, {}).get(row_id)

    def _require_closed(self) -> None:
        """Every row points at rows of the same file and of one person only."""
        for table in IN_ORDER:
            above = parents(table)
            owners = self._owner.setdefault(table.name, {})
            for row in self.rows[table.name]:
                if table is patient:
                    owners[row["id"]] = row["id"]
                    continue
                pointed = [(row[c], t) for c, t in above.items() if row.get(c) is not None]
                found = {self._owner[t.name].get(key) for key, t in pointed}
                whole = len(found) == 1 and None not in found
                if above and not whole and (pointed or row.get("deleted_at") is None):
                    raise UserError("handover_not_closed", table=table.name)
                if whole:
                    owners[row["id"]] = next(iter(found))  # type: ignore[assignment]


def owners_of(work: Work, rows: FileRows) -> tuple[Owner, ...]:
    """The persons of a file, and who they are here as far as keys tell.

    Raises:
        UserError: ``handover_foreign`` when keys of the file belong to different persons here.
    """
    found = []
    for person in rows.rows[patient.name]:
        if person.get("deleted_at") is not None and len(person) <= len(("id", "updated_at", "deleted_at")):
            continue
        known = {person["id"]} if work.row(patient, person["id"]) is not None else set()
        for table in (episode, run):
            theirs = [r["id"] for r in rows.rows[table.name] if rows.owner(table, r["id"]) == person["id"]]
            known |= {row["patient_id"] for row in _here(work, table, theirs).values()}
        if len(known) > 1:
            raise UserError("handover_foreign")
        name, mine = str(person.get("name", "")), bool(person.get("is_me", False))
        found.append(Owner(person["id"], name, mine, next(iter(known), None)))
    return tuple(found)


def compare(work: Work, rows: FileRows, persons: Persons) -> tuple[RowState, ...]:
    """Every row of a file beside the one that is here, tables in the order in which they are written.

    Raises:
        UserError: ``handover_foreign``.
    """
    states: list[RowState] = []
    back: set[UUID] = set()
    for table in IN_ORDER:
        mapped = [_mapped(table, row, persons) for row in rows.rows[table.name]]
        here = _here(work, table, [row["id"] for row in mapped])
        if table in BY_SLUG or table is draft:
            mapped, here = _by_name(work, table, mapped, here)
        for row in mapped:
            if table is patient and row["id"] in persons.into:
                continue
            there = here.get(row["id"])
            _require_same_place(table, row, there)
            coming_back = rows.owner(table, row["id"]) in back
            state = RowState(table, row, there, _status(row, there, coming_back))
            if table is patient and there is not None and there["deleted_at"] is not None:
                back.add(row["id"])
                state = RowState(table, row, there, RowStatus.NEW)
            states.append(state)
    return tuple(states)


def put(work: Work, states: Iterable[RowState], wanted: Callable[[RowState], bool]) -> int:
    """Write the rows that are wanted; one whose row above is not here stays out.

    Returns:
        How many rows were written.
    """
    present: dict[str, set[UUID]] = defaultdict(set)
    fresh: dict[str, list[Row]] = defaultdict(list)
    by_table: dict[str, list[RowState]] = defaultdict(list)
    written = 0
    for state in states:
        by_table[state.table.name].append(state)
    for table in IN_ORDER:
        for state in by_table[table.name]:
            if state.here is None:
                whole = completed(table, state.row) if _is_whole(state) else None
                if whole is None or not wanted(state) or not _held(work, table, whole, present):
                    continue
                fresh[table.name].append(whole)
            elif state.status is not RowStatus.SAME and wanted(state):
                work.overwrite(table, state.here["id"], _content(state.row))
                written += 1
            present[table.name].add(state.row["id"])
        work.adopt(table, fresh[table.name])
        written += len(fresh[table.name])
    return written


def _is_whole(state: RowState) -> bool:
    """Whether there is enough to make a row of; of a deleted one often only the key is left."""
    return state.status is not RowStatus.GONE or "created_at" in state.row


def _held(work: Work, table: sa.Table, row: Row, present: Mapping[str, set[UUID]]) -> bool:
    for column, above in parents(table).items():
        key = row[column]
        if key is None or key in present[above.name]:
            continue
        if above is not patient or work.row(above, key) is None:
            return False
    return True


def _content(row: Row) -> Row:
    """What is written over a row: what the file says, which is alive unless it says otherwise."""
    values = {name: value for name, value in row.items() if name not in BOOKKEEPING and name != "id"}
    return {"deleted_at": None, **values}


def _status(row: Row, here: Row | None, coming_back: bool) -> RowStatus:
    gone = row.get("deleted_at") is not None
    if here is None:
        return RowStatus.GONE if gone else RowStatus.NEW
    if here["deleted_at"] is not None:
        if gone:
            return RowStatus.SAME
        newer = row["updated_at"] > here["updated_at"]
        return RowStatus.NEW if coming_back or newer else RowStatus.DELETED_HERE
    if not gone and all(here[name] == value for name, value in _content(row).items()):
        return RowStatus.SAME
    return RowStatus.NEWER_THERE if row["updated_at"] > here["updated_at"] else RowStatus.NEWER_HERE


def _mapped(table: sa.Table, row: Row, persons: Persons) -> Row:
    """The row with the persons that they are here."""
    if table is patient:
        return _person(row, persons)
    for column, above in parents(table).items():
        if above is patient and row.get(column) in persons.into:
            return {**row, column: persons.into[row[column]]}
    return row


def _person(row: Row, persons: Persons) -> Row:
    values = {name: value for name, value in row.items() if name != "is_me"}
    if persons.mine == row["id"]:
        values["is_me"] = True
    if persons.name and not persons.into and row.get("deleted_at") is None:
        values["name"] = persons.name
    return values


def _here(work: Work, table: sa.Table, keys: list[UUID]) -> dict[UUID, Row]:
    found: dict[UUID, Row] = {}
    for start in range(0, len(keys), CHUNK):
        statement = sa.select(table).where(table.c.id.in_(keys[start : start + CHUNK]))
        found |= {row.id: row._asdict() for row in work.rows(statement)}
    return found


def _by_name(
    work: Work, table: sa.Table, rows: list[Row], here: dict[UUID, Row]
) -> tuple[list[Row], dict[UUID, Row]]:
    """Rows whose name is taken here are that one, whatever its key."""
    names = ("slug",) if table in BY_SLUG else ("episode_id", "key")
    taken = {}
    for found in work.rows(sa.select(table)):
        row = found._asdict()
        if table is draft or row["deleted_at"] is None:
            taken[tuple(row[name] for name in names)] = row
    mapped = []
    for row in rows:
        other = taken.get(tuple(row.get(name) for name in names))
        if other is None or row["id"] in here:
            mapped.append(row)
            continue
        here[other["id"]] = other
        mapped.append({**row, "id": other["id"]})
    return mapped, here


def _require_own(table: sa.Table, row: Row) -> None:
    """Own content has a slug as files have, a table, and a picture that this program named."""
    content = row.get("content", {"table": {}, "photo": ""})
    sound = (
        isinstance(content, dict)
        and set(content) <= {"table", "photo"}
        and isinstance(content.get("table"), dict)
        and isinstance(photo := content.get("photo", ""), str)
        and (not photo or NAME.fullmatch(photo) is not None)
        and SLUG.fullmatch(str(row.get("slug", "own"))) is not None
    )
    if not sound:
        raise UserError("handover_value_refused", table=table.name, field="content")


def _require_same_place(table: sa.Table, row: Row, here: Row | None) -> None:
    if here is None or table in OWN:
        return
    for column in parents(table):
        if not table.c[column].nullable and row.get(column, here[column]) != here[column]:
            raise UserError("handover_foreign")
