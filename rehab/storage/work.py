"""One unit of work: reads as tuples, writes that remember what each row was, so all can be taken back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from sqlalchemy import Connection, Select, Table, delete, insert, select, update

from rehab.domain.clock import Clock
from rehab.domain.errors import UserError
from rehab.storage.rows import METADATA, app_meta

BOOKKEEPING = frozenset({"version", "created_at", "updated_at"})
"""Columns that say when and how often a row changed, not what it holds; they only ever go forward."""

CHUNK = 500
"""So many keys stand in one statement at most."""
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after a write, by column name. `before` None: it was added."""

    table: str
    id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Work:
    """What can be done inside one transaction. Made by `Database.write` and `Database.read`."""

    def __init__(self, connection: Connection, clock: Clock, writable: bool) -> None:
        self._connection = connection
        self._clock = clock
        self._writable = writable
        self._changes: list[RowChange] = []
        self._touched: set[str] = set()

    @property
    def changes(self) -> tuple[RowChange, ...]:
        """What was written so far, oldest first."""
        return tuple(self._changes)

    @property
    def touched(self) -> frozenset[str]:
        """Names of the tables that were written so far."""
        return frozenset(self._touched)

    @property
    def stamp(self) -> tuple[int, int]:
        """Equal in two units of work only if nobody else has changed the data in between."""
        version = self._connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        return self._connection.info["number"], version

    def rows(self, statement: Select[Any]) -> list[Any]:
        """All rows of a select, as tuples."""
        return list(self._connection.execute(statement))

    def first(self, statement: Select[Any]) -> Any:
        """The first row of a select, or None."""
        return self._connection.execute(statement).first()

    def row(self, table: Table, row_id: UUID) -> dict[str, Any] | None:
        """One row by column name, deleted or not, or None."""
        found = self._connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
        return dict(found) if found is not None else None

    def live(self, table: Table, row_id: UUID) -> dict[str, Any]:
        """One row that is not deleted.

        Raises:
            UserError: ``changed_elsewhere`` when it is gone.
        """
        found = self.row(table, row_id)
        if found is None or found["deleted_at"] is not None:
            raise UserError("changed_elsewhere", table=table.name, id=row_id)
        return found

    def insert(self, table: Table, values: Values) -> UUID:
        """Add a row; an `id` in the values is kept, else one is made."""
        now = self._clock()
        row_id: UUID = values.get("id") or uuid4()
        stamps = {"version": 1, "created_at": now, "updated_at": now, "deleted_at": None}
        self._run(insert(table).values({**values, "id": row_id, **stamps}))
        self._remember(table, row_id, None)
        return row_id

    def adopt(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Add whole rows that were made elsewhere, with their own keys, versions and times."""
        if not rows:
            return
        self._run(insert(table), rows)
        self._changes += (RowChange(table.name, row["id"], None, row) for row in rows)

    def overwrite(self, table: Table, row_id: UUID, values: Values) -> None:
        """Change a row whether it is deleted or not.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there.
        """
        before = self.row(table, row_id)
        if before is None:
            raise UserError("changed_elsewhere", table=table.name, id=row_id)
        self._write(table, before, before["version"], values)

    def update(self, table: Table, row_id: UUID, version: int | None, values: Values) -> None:
        """Change a live row if it is still the version that was read (None: whatever it is now).

        Raises:
            UserError: ``changed_elsewhere`` when another change came first or the row is gone.
        """
        before = self.live(table, row_id)
        self._write(table, before, before["version"] if version is None else version, values)

    def soft_delete(self, table: Table, row_id: UUID, version: int | None = None) -> None:
        """Mark a row as deleted; it stays in the file so that this can be taken back."""
        self.update(table, row_id, version, {"deleted_at": self._clock()})

    def restore(self, table: Table, row_id: UUID) -> None:
        """Bring a deleted row back as it was.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there, or not deleted.
        """
        before = self.row(table, row_id)
        if before is None or before["deleted_at"] is None:
            raise UserError("changed_elsewhere", table=table.name, id=row_id)
        self._write(table, before, before["version"], {"deleted_at": None})

    def remove(self, table: Table, row_id: UUID) -> None:
        """Take a row out for good. Only for what nobody wants back, such as a form that was sent."""
        self._run(delete(table).where(table.c.id == row_id))

    def meta(self, key: str) -> str | None:
        """The text about the data as a whole that is kept under a key, or None."""
        row = self._connection.execute(select(app_meta.c.value).where(app_meta.c.key == key)).first()
        return None if row is None else str(row.value)

    def put_meta(self, key: str, value: str | None, undoable: bool = False) -> None:
        """Keep one text about the data as a whole under a key; None takes it out.

        Args:
            key: Which text.
            value: The text.
            undoable: Whether a person changed it, so that it can be taken back; else undo skips it.
        """
        before = self.meta(key) if undoable else None
        if undoable and before != value:
            images = ({"key": key, "value": text} for text in (before, value))
            self._changes.append(RowChange(app_meta.name, uuid5(NAMESPACE_OID, key), *images))
        self._run(delete(app_meta).where(app_meta.c.key == key))
        if value is not None:
            self._run(insert(app_meta).values(key=key, value=value))

    def revert(self, changes: Iterable[RowChange]) -> None:
        """Put rows back to what they were before the given changes, newest change first.

        Raises:
            UserError: ``changed_elsewhere`` when a row no longer is what the change left behind.
        """
        ordered = tuple(reversed(tuple(changes)))
        for change in ordered:
            if change.table == app_meta.name:
                self._revert_meta(change)
        ordered = tuple(change for change in ordered if change.table != app_meta.name)
        if len({(change.table, change.id) for change in ordered}) == len(ordered):
            for name, group in groupby(ordered, key=lambda change: change.table):
                self._revert_each(METADATA.tables[name], tuple(group))
            return
        for change in ordered:
            self._revert_each(METADATA.tables[change.table], (change,))

    def _revert_each(self, table: Table, changes: Sequence[RowChange]) -> None:
        """Put different rows of a table back; those that only appear or disappear are written together."""
        marks: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        here = self._many(table, [change.id for change in changes])
        for change in changes:
            now = here.get(change.id)
            # Contents are compared, not versions: an undo of a later change has raised the version meanwhile.
            if now is None or change.after is None or content(now) != content(change.after):
                raise UserError("changed_elsewhere", table=change.table, id=change.id)
            values = content(change.before) if change.before is not None else {"deleted_at": self._clock()}
            if all(now[name] == value for name, value in values.items() if name != "deleted_at"):
                marks[values["deleted_at"]].append(now)
            else:
                self._write(table, now, now["version"], values)
        for deleted_at, rows in marks.items():
            self._mark(table, rows, deleted_at)

    def _mark(self, table: Table, rows: Sequence[dict[str, Any]], deleted_at: datetime | None) -> None:
        stamps = {"deleted_at": deleted_at, "updated_at": self._clock()}
        for start in range(0, len(rows), CHUNK):
            part = rows[start : start + CHUNK]
            wanted = table.c.id.in_([row["id"] for row in part])
            if self._run(update(table).where(wanted).values(**stamps, version=table.c.version + 1)) != len(
                part
            ):
                raise UserError("changed_elsewhere", table=table.name)
            for row in part:
                after = {**row, **stamps, "version": row["version"] + 1}
                self._changes.append(RowChange(table.name, row["id"], row, after))

    def _many(self, table: Table, keys: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
        found: dict[UUID, dict[str, Any]] = {}
        for start in range(0, len(keys), CHUNK):
            statement = select(table).where(table.c.id.in_(keys[start : start + CHUNK]))
            found |= {row.id: row._asdict() for row in self.rows(statement)}
        return found

    def _revert_meta(self, change: RowChange) -> None:
        before, after = change.before or {}, change.after or {}
        if self.meta(after["key"]) != after["value"]:
            raise UserError("changed_elsewhere", table=change.table, id=change.id)
        self.put_meta(before["key"], before["value"], undoable=True)

    def _write(self, table: Table, before: dict[str, Any], version: int, values: Values) -> None:
        written = {**values, "version": version + 1, "updated_at": self._clock()}
        statement = (
            update(table).where(table.c.id == before["id"], table.c.version == version).values(written)
        )
        if self._run(statement) != 1:
            raise UserError("changed_elsewhere", table=table.name, id=before["id"])
        self._remember(table, before["id"], before)

    def _run(self, statement: Any, rows: Sequence[dict[str, Any]] | None = None) -> int:
        if not self._writable:
            raise RuntimeError("this unit of work only reads")
        self._touched.add(statement.table.name)
        return self._connection.execute(statement, rows).rowcount

    def _remember(self, table: Table, row_id: UUID, before: dict[str, Any] | None) -> None:
        self._changes.append(RowChange(table.name, row_id, before, self.row(table, row_id)))


def content(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row holds, without its bookkeeping."""
    return {name: value for name, value in row.items() if name not in BOOKKEEPING}
