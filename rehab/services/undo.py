"""Taking changes back, and making them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.services.outcome import UndoStep

if TYPE_CHECKING:
    from rehab.storage.database import Database


class Undoer:
    """Works on the row images that every unit of work keeps, so it undoes every kind of change alike."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def revert(self, step: UndoStep) -> UndoStep:
        """Take a change back in one unit of work.

        Returns:
            The inverse step: reverting that makes the change again.

        Raises:
            UserError: ``changed_elsewhere`` when what the change left behind is no longer there; then nothing
                is done.
        """
        with self._database.write() as work:
            work.revert(step.rows)
            rows = work.changes
        return UndoStep(step.code, rows, step.change)
