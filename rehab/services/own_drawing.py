"""The drawing of an own exercise, made in the pose editor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.services.outcome import Outcome, outcome
from rehab.storage.drawing_write import drawing_table, drawing_text
from rehab.storage.own import Kind, OwnEntry, OwnStore
from rehab.storage.own_drawing import FIELD, read_drawing

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.storage.database import Database
    from rehab.storage.work import Work

KINDS = {"exercise"}


class OwnDrawings:
    """Reads and stores drawings in the format of the exercise files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def name(self, slug: str) -> str:
        """What an own exercise is called.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.read() as work:
            return _entry(work, slug).name

    def drawing(self, slug: str) -> Drawing | None:
        """The stored drawing of an own exercise, if there is one.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.read() as work:
            return read_drawing(_entry(work, slug).table.get(FIELD))

    def save_drawing(self, slug: str, drawing: Drawing) -> Outcome[Drawing]:
        """Store a drawing; one that the checks find fault with is stored all the same.

        Raises:
            UserError: ``exercise_unknown`` or ``changed_elsewhere``.
        """
        with self._database.write() as work:
            entry = _entry(work, slug)
            OwnStore(work).put(replace(entry, table={**entry.table, FIELD: drawing_table(drawing)}))
            rows = work.changes
        return outcome(drawing, "drawing_saved", KINDS, None, rows)

    def text(self, drawing: Drawing) -> str:
        """The drawing as text for an exercise file."""
        return drawing_text(drawing)


def _entry(work: Work, slug: str) -> OwnEntry:
    found = OwnStore(work).entry(Kind.EXERCISE, slug)
    if found is None:
        raise UserError("exercise_unknown", slug=slug)
    return found
