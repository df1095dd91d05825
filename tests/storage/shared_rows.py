"""Rows of every table, made from the model, so that a table that is added later is among those that are tested."""

from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa

from rehab.storage.column_types import PlainText, UtcDateTime
from rehab.storage.rows import METADATA
from rehab.storage.work import Work
from tests.builders import NOW

BOOKKEPT = {"id", "version", "created_at", "updated_at", "deleted_at"}
EITHER = {"routine": {"weekdays": "0"}}
"""Where a check wants one of two columns."""
TABLES = [table for table in METADATA.sorted_tables if "id" in table.c]


def pointers(table: sa.Table) -> dict[str, sa.Table]:
    """The tables that a table points at, by column."""
    return {c.name: next(iter(c.foreign_keys)).column.table for c in table.c if c.foreign_keys}


def made(work: Work, table: sa.Table, among: dict[str, UUID] | None = None) -> dict[str, UUID]:
    """Add a row with all that it can point at.

    Returns:
        Key of the row of each table that was made, by table.
    """
    keys = {} if among is None else among
    for above in pointers(table).values():
        if above.name not in keys:
            made(work, above, keys)
    values = {column: keys[above.name] for column, above in pointers(table).items()}
    keys[table.name] = work.insert(table, {**filled(table), **values})
    return keys


def filled(table: sa.Table) -> dict[str, Any]:
    """Something for every column that must have it; no pointers."""
    plain = (c for c in table.c if c.name not in BOOKKEPT and not c.foreign_keys and not c.nullable)
    return {**{c.name: _something(c.type) for c in plain}, **EITHER.get(table.name, {})}


def _something(kind: Any) -> Any:
    match kind:
        case PlainText():
            return uuid4().hex[: kind.impl.length or 8] if (kind.impl.length or 8) >= 8 else "x"
        case UtcDateTime():
            return NOW
        case sa.Date():
            return NOW.date()
        case sa.Boolean():
            return False
        case sa.JSON():
            return []
        case sa.LargeBinary():
            return b"x"
        case _:
            return 1


def changeable(table: sa.Table) -> str:
    """A column whose value can be changed to that of another row without breaking a rule."""
    return next(c.name for c in table.c if c.name not in BOOKKEPT and not c.foreign_keys and c.name != "slug")
