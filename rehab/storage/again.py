"""The way into data that are open already, for another process of this program."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.paths import Paths
    from rehab.storage.connect import Key
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
