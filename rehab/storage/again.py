"""The way into data that are open already, for another process of this program."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rehab.storage.connect import Key, hold

if TYPE_CHECKING:
    from rehab.domain.clock import Clock
    from rehab.paths import Paths
    from rehab.storage.database import Database
    from rehab.storage.shared.access import Access


@dataclass(frozen=True, slots=True)
class Again:
    """What it takes to open the same data once more; it goes from process to process in memory alone.

    Attributes:
        paths: The data folder.
        key: Of an encrypted data file.
        access: The way into a shared database; None for the data file.
    """

    paths: Paths
    key: Key | None = field(default=None, repr=False)
    access: Access | None = None

    def open(self, clock: Clock) -> Database:
        """Open the data for reading.

        Raises:
            EnvironmentProblem: Why they cannot be opened.
        """
        if self.access is not None:
            # The driver of the server is not for everybody.
            from rehab.storage.shared.database import SharedDatabase

            address, password = self.access.address, self.access.password
            return SharedDatabase(self.paths, clock, address, password, reading_only=True)
        from rehab.storage.database import Database

        if self.key is not None:
            hold(self.key)
        return Database(self.paths, clock, reading_only=True)
