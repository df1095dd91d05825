"""One unit of work: reads as tuples, writes that remember what each row was, so all can be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from sqlalchemy import Connection, Select, Table, bindparam, delete, insert, select, update

from rehab.domain.clock import Clock
from rehab.domain.conflict import ChangedElsewhere, Conflict
from rehab.domain.errors import UserError
from rehab.storage.rows import METADATA, app_meta

BOOKKEEPING = frozenset({"version", "created_at", "updated_at"})
"""Columns that say when and how often a row changed, not what it holds; they only ever go forward."""

AT_ONCE = 500
"""Rows that one statement asks for; SQLite takes some thousand values at most."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after a write, by column name. `before` None: it was added."""

    table: str
    id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Insisting:
    """A row that may be written over although it was changed meanwhile, if it still is the version that was seen."""

    conflict: Conflict
    values: Values

    def is_about(self, table: Table, row: Values) -> bool:
        """Whether this is the row, as it was seen."""
        seen = self.conflict
        return (table.name, row["id"], row["version"]) == (seen.table, seen.row_id, seen.version)


class Work:
    """What can be done inside one transaction. Made by `Database.write` and `Database.read`."""

    def __init__(
        self,
        connection: Connection,
        clock: Clock,
        writable: bool,
        person: UUID | None = None,
        insisting: Insisting | None = None,
    ) -> None:
        self.person = person
        """Whose data are worked with; None: those of the person whose computer this is."""
        self._connection = connection
        self._insisting = insisting
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
        if self._connection.dialect.name == "postgresql":
            # The counter of the audit trail also counts what this program wrote; it then reads once more.
            return 0, self._connection.exec_driver_sql("SELECT rehab_guard.changes()").scalar_one()
        version = self._connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        return self._connection.info["number"], version

    def rows(self, statement: Select[Any]) -> list[Any]:
        """All rows of a select, as tuples."""
        # One by one the driver is asked for each row, which costs twice as much.
        return list(self._connection.execute(statement).all())

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
        row_id: UUID = values.get("id") or uuid4()
        self.insert_all(table, [{**values, "id": row_id}])
        return row_id

    def insert_all(self, table: Table, many: Sequence[Values]) -> None:
        """Add rows that have their ids, in one statement."""
        now = self._clock()
        stamps = {"version": 1, "created_at": now, "updated_at": now, "deleted_at": None}
        self._require_writable()
        if not many:
            return
        self._touched.add(table.name)
        added = self._connection.execute(insert(table).returning(table), [{**row, **stamps} for row in many])
        # The file says what it kept: times in UTC, and the defaults of columns that were left out.
        kept = {row["id"]: dict(row) for row in added.mappings()}
        self._changes += [RowChange(table.name, row["id"], None, kept[row["id"]]) for row in many]

    def _images(self, table: Table, ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
        """Rows by their id, as they stand now."""
        found: dict[UUID, dict[str, Any]] = {}
        for start in range(0, len(ids), AT_ONCE):
            statement = select(table).where(table.c.id.in_(ids[start : start + AT_ONCE]))
            found |= {row["id"]: dict(row) for row in self._connection.execute(statement).mappings()}
        return found

    def adopt(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Add whole rows that were made elsewhere, with their own keys, versions and times."""
        self._require_writable()
        if rows:
            self._touched.add(table.name)
            self._connection.execute(insert(table), rows)
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

    def derive(self, statement: Any, rows: Sequence[Values]) -> None:
        """Write what was worked out from other rows: it is no change of the data, and nobody takes it back."""
        self._require_writable()
        self._connection.execute(statement, list(rows))

    def revert(self, changes: Iterable[RowChange]) -> None:
        """Put rows back to what they were before the given changes, newest change first.

        Raises:
            UserError: ``changed_elsewhere`` when a row no longer is what the change left behind.
        """
        ordered = tuple(reversed(tuple(changes)))
        for name in dict.fromkeys(change.table for change in ordered):
            mine = [change for change in ordered if change.table == name]
            ids = [change.id for change in mine]
            if name == app_meta.name:
                for change in mine:
                    self._revert_meta(change)
            elif len(ids) == len(set(ids)):
                self._revert_rows(METADATA.tables[name], mine)
            else:
                # A row that was written twice goes back step by step.
                for change in mine:
                    self._revert_rows(METADATA.tables[name], [change])

    def _revert_rows(self, table: Table, changes: Sequence[RowChange]) -> None:
        """Put different rows of one table back, few statements for many rows."""
        ids = [change.id for change in changes]
        now = self._images(table, ids)
        values: dict[UUID, dict[str, Any]] = {}
        for change in changes:
            row = now.get(change.id)
            # Contents are compared, not versions: an undo of a later change has raised the version meanwhile.
            if row is None or change.after is None or content(row) != content(change.after):
                raise UserError("changed_elsewhere", table=change.table, id=change.id)
            back = content(change.before) if change.before is not None else {"deleted_at": self._clock()}
            values[change.id] = {name: value for name, value in back.items() if name != "id"}
        for columns in dict.fromkeys(tuple(v) for v in values.values()):
            same = [row_id for row_id in ids if tuple(values[row_id]) == columns]
            self._write_rows(table, {row_id: now[row_id] for row_id in same}, values)
        after = self._images(table, ids)
        self._changes += [RowChange(table.name, i, now[i], after[i]) for i in ids]

    def _write_rows(
        self, table: Table, before: Mapping[UUID, dict[str, Any]], values: Mapping[UUID, Values]
    ) -> None:
        """Write the same columns of several rows, if each is still the version that was read."""
        stamp = self._clock()
        columns = [*next(iter(values[row_id] for row_id in before)), "version", "updated_at"]
        statement = (
            update(table)
            .where(
                table.c.id == bindparam("_id", type_=table.c.id.type),
                table.c.version == bindparam("_version"),
            )
            .values({name: bindparam(f"_{name}_new", type_=table.c[name].type) for name in columns})
        )
        rows = [
            {
                "_id": row_id,
                "_version": row["version"],
                **{f"_{name}_new": value for name, value in values[row_id].items()},
                "_version_new": row["version"] + 1,
                "_updated_at_new": stamp,
            }
            for row_id, row in before.items()
        ]
        self._require_writable()
        self._touched.add(table.name)
        if self._connection.execute(statement, rows).rowcount != len(rows):
            raise UserError("changed_elsewhere", table=table.name, id=next(iter(before)))

    def _revert_meta(self, change: RowChange) -> None:
        before, after = change.before or {}, change.after or {}
        if self.meta(after["key"]) != after["value"]:
            raise UserError("changed_elsewhere", table=change.table, id=change.id)
        self.put_meta(before["key"], before["value"], undoable=True)

    def _write(self, table: Table, before: dict[str, Any], version: int, values: Values) -> None:
        if self._insisting is not None and self._insisting.is_about(table, before):
            version, values = before["version"], {**values, **self._insisting.values}
        written = {**values, "version": version + 1, "updated_at": self._clock()}
        statement = (
            update(table).where(table.c.id == before["id"], table.c.version == version).values(written)
        )
        if self._run(statement) != 1:
            raise self._changed_elsewhere(table, before["id"], values)
        self._remember(table, before["id"], before)

    def _changed_elsewhere(self, table: Table, row_id: UUID, wanted: Values) -> UserError:
        stored = self.row(table, row_id)
        if stored is None or stored["deleted_at"] is not None or "deleted_at" in wanted:
            return UserError("changed_elsewhere", table=table.name, id=row_id)
        version, at = stored["version"], stored["updated_at"]
        return ChangedElsewhere(Conflict(table.name, row_id, version, stored, dict(wanted), at))

    def _require_writable(self) -> None:
        if not self._writable:
            raise RuntimeError("this unit of work only reads")

    def _run(self, statement: Any) -> int:
        self._require_writable()
        self._touched.add(statement.table.name)
        return self._connection.execute(statement).rowcount

    def _remember(self, table: Table, row_id: UUID, before: dict[str, Any] | None) -> None:
        self._changes.append(RowChange(table.name, row_id, before, self.row(table, row_id)))


def content(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row holds, without its bookkeeping."""
    return {name: value for name, value in row.items() if name not in BOOKKEEPING}
