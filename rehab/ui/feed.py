"""Who changed what: the one signal that tells pages that their picture of the data is old."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rehab.services.outcome import Change


@dataclass(frozen=True, slots=True)
class Published:
    """A change that is on disk, and the name of the page that reads it by itself (empty for none)."""

    change: Change
    read_by: str = ""


class Feed(QObject):
    """Publishes each committed change once. Pages mark themselves stale and read again when shown."""

    changed = Signal(object)
    """Payload: `Published`."""

    def publish(self, change: Change, read_by: str = "") -> None:
        """Tell everybody that a change is on disk.

        Args:
            change: What changed.
            read_by: Name of a page that made the change and reads it at once; it is not told to read again.
        """
        self.changed.emit(Published(change, read_by))
