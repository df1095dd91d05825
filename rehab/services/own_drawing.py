"""The drawing of an own exercise, made in the pose editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.services.outcome import Outcome, outcome
from rehab.storage.drawing_write import drawing_text
from rehab.storage.own_drawing import OwnDrawingStore

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.storage.database import Database

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
            return OwnDrawingStore(work).name(slug)

    def drawing(self, slug: str) -> Drawing | None:
        """The stored drawing of an own exercise, if there is one.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.read() as work:
            return OwnDrawingStore(work).drawing(slug)

    def save_drawing(self, slug: str, drawing: Drawing) -> Outcome[Drawing]:
        """Store a drawing; one that the checks find fault with is stored all the same.

        Raises:
            UserError: ``exercise_unknown`` or ``changed_elsewhere``.
        """
        with self._database.write() as work:
            OwnDrawingStore(work).save(slug, drawing)
            rows = work.changes
        return outcome(drawing, "drawing_saved", KINDS, None, rows)

    def text(self, drawing: Drawing) -> str:
        """The drawing as text for an exercise file."""
        return drawing_text(drawing)
