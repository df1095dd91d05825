"""The drawing of an own exercise: the table `[drawing]` inside what is kept of the exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from rehab.domain.errors import UserError
from rehab.storage.drawing_build import drawing_findings, make_drawing
from rehab.storage.drawing_schema import DrawingTable
from rehab.storage.drawing_write import drawing_table
from rehab.storage.rows import exercise_custom

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.storage.work import Work

FIELD = "drawing"
TABLE = "table"
"""Field of the kept exercise that holds what its file would say."""


class OwnDrawingStore:
    """Reads and writes drawings of own exercises in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def name(self, slug: str) -> str:
        """What the exercise is called.

        Raises:
            UserError: ``exercise_unknown``.
        """
        return str(self._row(slug).name)

    def drawing(self, slug: str) -> Drawing | None:
        """The drawing, or None when there is none, or one that this version cannot read.

        Raises:
            UserError: ``exercise_unknown``.
        """
        return read_drawing(self._row(slug).content.get(TABLE, {}).get(FIELD))

    def save(self, slug: str, drawing: Drawing) -> None:
        """Keep a drawing with everything else that is kept of the exercise.

        Raises:
            UserError: ``exercise_unknown`` or ``changed_elsewhere``.
        """
        row = self._row(slug)
        table = {**row.content.get(TABLE, {}), FIELD: drawing_table(drawing)}
        content: dict[str, Any] = {**row.content, TABLE: table}
        self._work.update(exercise_custom, row.id, row.version, {"content": content})

    def _row(self, slug: str) -> Any:
        statement = select(exercise_custom).where(
            exercise_custom.c.slug == slug, exercise_custom.c.deleted_at.is_(None)
        )
        row = self._work.first(statement)
        if row is None:
            raise UserError("exercise_unknown", slug=slug)
        return row


def read_drawing(data: object) -> Drawing | None:
    """The drawing of a kept table; None for one that is not there or has mistakes."""
    try:
        table = msgspec.convert(data, DrawingTable)
    except msgspec.ValidationError:
        return None
    return None if any(drawing_findings(table)) else make_drawing(table)
