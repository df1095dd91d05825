"""Own exercises and own programmes: their tables as files have them, and the name of an own picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Table, func, select

from rehab.storage.rows import exercise_custom, programme_custom
from rehab.storage.work import Work


class Kind(StrEnum):
    """What an entry is."""

    EXERCISE = "exercise"
    PROGRAMME = "programme"


_TABLES: dict[Kind, Table] = {Kind.EXERCISE: exercise_custom, Kind.PROGRAMME: programme_custom}


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """One own exercise or programme.

    Attributes:
        table: What its file would say, as `docs/content-format.md` describes it.
        photo: Name of its picture, or empty.
        id: Key of its row; None before it is stored.
    """

    kind: Kind
    slug: str
    table: Mapping[str, Any] = field(default_factory=dict)
    photo: str = ""
    archived: bool = False
    id: UUID | None = None
    version: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.table.get("name", self.slug))


class OwnStore:
    """Reads and writes own content in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def stamp(self) -> tuple[tuple[int, int, int], ...]:
        """Changes whenever anything was added, changed, deleted or taken back."""
        return tuple(self._stamp(table) for table in _TABLES.values())

    def _stamp(self, table: Table) -> tuple[int, int, int]:
        live = func.count(table.c.id) - func.count(table.c.deleted_at)
        row = self._work.first(
            select(func.count(table.c.id), live, func.coalesce(func.sum(table.c.version), 0))
        )
        return int(row[0]), int(row[1]), int(row[2])

    def entries(self, kind: Kind) -> tuple[OwnEntry, ...]:
        """All entries of a kind, archived ones too, in the order in which they were made."""
        table = _TABLES[kind]
        statement = select(table).where(table.c.deleted_at.is_(None))
        rows = self._work.rows(statement.order_by(table.c.created_at, table.c.slug))
        return tuple(_entry(kind, row) for row in rows)

    def entry(self, kind: Kind, slug: str) -> OwnEntry | None:
        """One entry, or None."""
        table = _TABLES[kind]
        found = self._work.first(select(table).where(table.c.slug == slug, table.c.deleted_at.is_(None)))
        return None if found is None else _entry(kind, found)

    def put(self, entry: OwnEntry) -> UUID:
        """Add an entry, or change the one that was read.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        table = _TABLES[entry.kind]
        values = {
            "slug": entry.slug,
            "name": entry.name[:200],
            "archived": entry.archived,
            "content": {"table": dict(entry.table), "photo": entry.photo},
        }
        if entry.id is None:
            return self._work.insert(table, values)
        self._work.update(table, entry.id, entry.version, values)
        return entry.id

    def delete(self, entry: OwnEntry) -> None:
        """Mark a stored entry as deleted.

        Raises:
            UserError: ``changed_elsewhere``.
        """
        if entry.id is not None:
            self._work.soft_delete(_TABLES[entry.kind], entry.id, entry.version)

    # half-filled forms


def _entry(kind: Kind, row: Row[Any]) -> OwnEntry:
    content = row.content
    return OwnEntry(
        kind=kind,
        slug=row.slug,
        table=content.get("table", {}),
        photo=str(content.get("photo", "")),
        archived=bool(row.archived),
        id=row.id,
        version=row.version,
    )
