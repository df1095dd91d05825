"""Who changed what: the one signal that tells pages that their picture of the data is old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rehab.services.outcome import Change


class Feed(QObject):
    """Publishes each committed change once. Pages mark themselves stale and read again when shown."""

    changed = Signal(object)
    """Payload: `rehab.services.outcome.Change`."""

    def publish(self, change: Change) -> None:
        """Tell everybody that a change is on disk."""
        self.changed.emit(change)
