"""Who changed what: the one signal that tells pages that their picture of the data is old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rehab.services.outcome import Change


class Feed(QObject):
    """Publishes each committed change once. Pages mark themselves stale and read again when shown."""

    changed = Signal(object, str)
    """Payload: `rehab.services.outcome.Change`, and the name of the page that reads by itself."""

    def publish(self, change: Change, read_by: str = "") -> None:
        """Tell everybody that a change is on disk.

        Args:
            change: What changed.
            read_by: Name of a page that made the change and reads it at once; it is not told to read again.
        """
        self.changed.emit(change, read_by)
