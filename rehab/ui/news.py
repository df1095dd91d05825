"""What is read behind the window after each change, for whoever is shown then."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed, Published
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.window import Window


class News(QObject):
    """One look runs at a time, a change during it starts another, and what was read of somebody else is not told.

    A subclass says which changes it rests on (`KINDS`) and reads (`_read`, in the thread of a job).
    """

    KINDS: ClassVar[frozenset[str]] = frozenset()
    told = Signal(object)
    """Payload: what `_read` gave."""

    def __init__(
        self, window: Window, services: Services, jobs: Jobs, feed: Feed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._looking = self._again = self._wanted = False
        self._person = services.people.chosen
        feed.changed.connect(self._on_changed)
        # The page in view goes first: it shows the same, or something that is looked at meanwhile.
        window.refreshed.connect(self._on_refreshed)

    def look(self) -> None:
        """Look now, or once more when a look is under way."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._jobs.start(self._work, self._on_looked)

    def _read(self) -> object:
        raise NotImplementedError

    def _forget(self) -> None:
        """Somebody else is shown: what is known is about nobody in sight."""

    def _work(self, _progress: Progress) -> tuple[UUID | None, object]:
        return self._services.people.chosen, self._read()

    def _on_changed(self, published: Published) -> None:
        self._wanted = self._wanted or bool(published.change.kinds & self.KINDS)
        if self._services.people.chosen != self._person:
            self._person = self._services.people.chosen
            self._forget()

    def _on_refreshed(self) -> None:
        if self._wanted:
            self._wanted = False
            self.look()

    def _on_looked(self, result: Result) -> None:
        self._looking = False
        # A problem here is told by the page that reads the same data; the others go on without this.
        if result.value is not None:
            person, found = result.value
            if person == self._services.people.chosen:
                self.told.emit(found)
        if self._again:
            self._again = False
            self.look()
