"""Rows as the plain values of a handed-over file, and back; what may not stand in a column is refused."""

import math
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from rehab.domain.errors import UserError
from rehab.domain.handover import Record
from rehab.storage.column_types import PlainText, UtcDateTime
from rehab.storage.rows import METADATA, photo

MOST_CHARS = 100_000
"""Longest text of a column without a limit of its own [P]."""
MOST_WHOLE = 2**31 - 1
MOST_DEPTH = 20
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 1, 1)
"""Days outside are slips, and a chart over them would take minutes [P]."""
FREE_TEXT = frozenset({"note"})
"""Columns with free words of the person, which may be left out of a file."""

RECORD_TABLES = {
    name: table for name, table in METADATA.tables.items() if "deleted_at" in table.c and table is not photo
}
"""Tables whose rows can be handed over, by name; pictures are files of their own."""
IN_ORDER = tuple(table for table in METADATA.sorted_tables if table.name in RECORD_TABLES)
"""The same, each after those it points at."""


def parents(table: sa.Table) -> dict[str, sa.Table]:
    """The tables a table points at, by column; the first one is what a row belongs to."""
    return {c.name: next(iter(c.foreign_keys)).column.table for c in table.c if c.foreign_keys}


def record_of(row: Mapping[str, Any], free_text: bool = True) -> dict[str, Any]:
    """A row as JSON values; free words are left away if asked."""
    return {name: _said(value) for name, value in row.items() if free_text or name not in FREE_TEXT}


def _said(value: Any) -> Any:
    match value:
        case UUID():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case _:
            return value


def row_of(table: sa.Table, record: Record) -> dict[str, Any]:
    """The values of a record in the types of its table; only the columns that it names.

    Raises:
        UserError: ``handover_field_unknown`` or ``handover_value_refused``.
    """
    row: dict[str, Any] = {}
    for name, value in record.items():
        column = table.c.get(name)
        if column is None:
            raise UserError("handover_field_unknown", table=table.name, field=name)
        try:
            row[name] = _taken(column, value)
        except (ValueError, TypeError, OverflowError, RecursionError) as error:
            raise UserError("handover_value_refused", table=table.name, field=name) from error
    for name in ("id", "updated_at"):
        if row.get(name) is None:
            raise UserError("handover_value_refused", table=table.name, field=name)
    return row


def completed(table: sa.Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """A whole row: what the file does not say is empty.

    A column that points elsewhere is never guessed: without it there is no row.

    Raises:
        UserError: ``handover_value_refused``.
    """
    whole = dict(row)
    for column in table.c:
        if column.name in whole:
            continue
        if not column.nullable and (column.foreign_keys or isinstance(column.type, (sa.Date, UtcDateTime))):
            if column.name != "created_at":
                raise UserError("handover_value_refused", table=table.name, field=column.name)
            whole[column.name] = row["updated_at"]
        elif column.name == "version":
            whole[column.name] = 1
        else:
            whole[column.name] = None if column.nullable else _empty(column.type)
    return whole


def _empty(kind: Any) -> Any:
    match kind:
        case sa.JSON():
            return []
        case sa.Boolean():
            return False
        case sa.Integer() | sa.Float():
            return 0
        case _:
            return ""


def _taken(column: sa.Column[Any], value: Any) -> Any:
    """A JSON value in the type of a column.

    Raises:
        ValueError: When it does not fit.
    """
    if value is None:
        _require(bool(column.nullable))
        return None
    match column.type:
        case sa.Uuid():
            _require(isinstance(value, str) and len(value) == len(str(UUID(int=0))))
            return UUID(value)
        case UtcDateTime():
            return _instant(value)
        case sa.Date():
            _require(isinstance(value, str))
            day = date.fromisoformat(value)
            _require(EARLIEST <= day <= LATEST)
            return day
        case sa.Boolean():
            _require(isinstance(value, bool))
        case sa.Integer():
            _require(isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MOST_WHOLE)
        case sa.Float():
            _require(isinstance(value, int | float) and not isinstance(value, bool))
            _require(math.isfinite(value) and abs(value) <= MOST_WHOLE)
        case sa.JSON():
            _require_plain(value, 0)
        case PlainText(impl=impl):
            _require_text(value, impl.length or MOST_CHARS)
        case _:
            raise ValueError(column.name)
    return value


def _instant(value: Any) -> datetime:
    _require(isinstance(value, str))
    at = datetime.fromisoformat(value)
    _require(at.tzinfo is not None and EARLIEST <= at.date() <= LATEST)
    return at.astimezone(UTC)


def _require_text(value: Any, most: int) -> None:
    _require(isinstance(value, str) and len(value) <= most and "\x00" not in value)
    # Half a surrogate can stand in JSON and nowhere else.
    value.encode("utf-8")


def _require_plain(value: Any, depth: int) -> None:
    _require(depth <= MOST_DEPTH)
    match value:
        case str():
            _require_text(value, MOST_CHARS)
        case bool() | None:
            pass
        case int() | float():
            _require(math.isfinite(value) and abs(value) <= MOST_WHOLE)
        case list():
            for item in value:
                _require_plain(item, depth + 1)
        case dict():
            for key, item in value.items():
                _require_text(key, MOST_CHARS)
                _require_plain(item, depth + 1)
        case _:
            raise ValueError(type(value).__name__)


def _require(fits: bool) -> None:
    if not fits:
        raise ValueError
