"""Reads the runs behind the window after each change of what they say, and tells Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab.ui.forms.run_presenter import RunBelongings

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed, Published
    from rehab.ui.forms.presenter import QuickLogPresenter
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.run_card import RunGlance

LOOK_AFTER_MS = 50
KINDS = frozenset({"run", "pain", "program", "patient", "settings"})
"""Changes that can change what is said."""


class RunNews(QObject):
    """One look runs at a time, and a change during it starts another."""

    told = Signal(object)
    """Payload: `RunGlance`, or None when there is nothing to say."""

    def __init__(self, services: Services, jobs: Jobs, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._looking = self._again = False
        feed.changed.connect(self._on_changed)

    def serve(self, page: TodayPage, quick: QuickLogPresenter, go: Callable[[str], None]) -> None:
        """Tell a page of Today, and let its form of a run know shoes and levels; the first look comes after paint."""
        quick.run.extras = RunBelongings(self._services)
        page.side.run.opened.connect(lambda: go("runs"))
        self.told.connect(page.side.run.show_glance)
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def look(self) -> None:
        """Look now, or once more when a look is under way."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._jobs.start(self._work, self._on_looked)

    def _on_changed(self, published: Published) -> None:
        if published.change.kinds & KINDS:
            # Whoever made the change paints it first: a job that begins now would take the processor away.
            QTimer.singleShot(0, self, self.look)

    def _work(self, _progress: Progress) -> RunGlance | None:
        from rehab.ui.today.run_card import build_run_glance

        settings = self._services.preferences.settings
        return build_run_glance(self._services.run_reader.overview(), settings.distance)

    def _on_looked(self, result: Result) -> None:
        self._looking = False
        # A problem here is told by the page that reads the same data; Today goes on without the card.
        if result.problem is None and result.bug is None and not result.cancelled:
            self.told.emit(result.value)
        if self._again:
            self._again = False
            self.look()
