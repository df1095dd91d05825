"""Works the verdict out behind the window, after each change of what it rests on, and tells Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.settings import Distance

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed, Published
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.today.state import VerdictGlance
    from rehab.ui.window import Window

KINDS = frozenset(
    {"pain", "checkin", "session", "run", "treatment", "program", "patient", "settings", "flag"}
)
"""Changes that can change the verdict."""


class VerdictNews(QObject):
    """Keeps the newest glance; one look runs at a time, and a change during it starts another."""

    told = Signal(object)
    """Payload: `VerdictGlance`, or None when there is nothing to judge."""

    def __init__(
        self, window: Window, services: Services, jobs: Jobs, feed: Feed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._looking = self._again = self._wanted = False
        self.newest: VerdictGlance | None = None
        feed.changed.connect(self._on_changed)
        # The page in view goes first: it shows the same verdict, or something that is looked at meanwhile.
        window.refreshed.connect(self._on_refreshed)

    def look(self) -> None:
        """Look now, or once more when a look is under way."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._jobs.start(self._work, self._on_looked)

    def _on_changed(self, published: Published) -> None:
        self._wanted = self._wanted or bool(published.change.kinds & KINDS)

    def _on_refreshed(self) -> None:
        if self._wanted:
            self._wanted = False
            self.look()

    def _work(self, _progress: Progress) -> VerdictGlance | None:
        from rehab.ui.texts import VerdictContext, country_of_computer
        from rehab.ui.today.glance import build_flag_glance, build_glance

        s = self._services
        episode = s.people.current()
        waiting = s.checkups.waiting(episode.id) if episode is not None else ()
        if waiting:
            return build_flag_glance(waiting[0], s.checkups.emergency(country_of_computer()))
        if episode is None:
            return None
        view = s.progress.view(episode.id)
        report = view.judged
        if not report.around.phases:
            # Without a plan there is nothing to judge.
            return None
        context = VerdictContext(
            site=episode.site,
            side=episode.side,
            primary=episode.primary,
            records_runs=bool(report.weekly_km),
            treatments=view.treatments,
            week_km=tuple(km for _, km in report.weekly_km)[:-1][-8:],
            miles=s.preferences.settings.distance is Distance.MILES,
        )
        return build_glance(report, context)

    def _on_looked(self, result: Result) -> None:
        self._looking = False
        # A problem here is told by the page that reads the same data; Today goes on without a chip.
        if result.problem is None and result.bug is None and not result.cancelled:
            self.newest = result.value
            self.told.emit(result.value)
        if self._again:
            self._again = False
            self.look()
