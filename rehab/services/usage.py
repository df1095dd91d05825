"""How often exercises were done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.storage.usage import usage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.use import Used
    from rehab.storage.database import Database


class UseCount:
    """Counts the log. Ten years of it take some tenths of a second: ask in a job."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_exercise(self) -> Mapping[str, Used]:
        """Use of every exercise that was ever done, by slug, over all complaints."""
        with self._database.read() as work:
            return usage(work)
