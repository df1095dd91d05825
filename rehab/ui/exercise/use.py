"""How often exercises were done, counted in a job when somebody looks and again after the log changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.use import Used
    from rehab.services.usage import UseCount
    from rehab.ui.feed import Feed, Published
    from rehab.ui.jobs import Jobs, Result

KINDS = frozenset({"session", "patient"})


class Use(QObject):
    """What is known of the use of exercises. `counted` tells that more is known than before."""

    counted = Signal()

    def __init__(self, count: UseCount, jobs: Jobs, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count, self._jobs = count, jobs
        self.known: Mapping[str, Used] = {}
        self._stale, self._asked = True, False
        feed.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Count unless what is known still holds."""
        if self._stale and not self._asked:
            self._stale, self._asked = False, True
            self._jobs.start(lambda _progress: self._count.by_exercise(), self._on_counted)

    def _on_changed(self, published: Published) -> None:
        self._stale = self._stale or bool(published.change.kinds & KINDS)

    def _on_counted(self, result: Result) -> None:
        self._asked = False
        if result.value is None:
            self._stale = True
        elif result.value != self.known:
            self.known = result.value
            self.counted.emit()
