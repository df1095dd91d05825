"""One more entry in a 26-week episode: from storing it to the new verdict on the page, in a real window."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed

if TYPE_CHECKING:
    from pathlib import Path

DAYS = 182
LIMIT_MS = 50.0
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
GOALS = (
    Goal(
        "window: an entry to its new verdict / 50 ms",
        "an entry to its new verdict",
        "fifty milliseconds",
        1.0,
    ),
    Goal("window: looking back over 26 weeks / 2 s", "looking back over 26 weeks", "two seconds", 1.0),
    Goal(
        "window: an entry to its new verdict / storing it",
        "an entry to its new verdict",
        "storing an entry",
        None,
    ),
)


def cases(folder: Path) -> dict[str, Case]:
    """The page stands open; an entry is stored, and the events run until the card has been shown again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    open_window = Opened(folder / "window")
    return {
        "an entry to its new verdict": open_window.entry,
        "looking back over 26 weeks": open_window.look_back,
        "storing an entry": lambda: timed(open_window.store),
        "fifty milliseconds": lambda: LIMIT_MS,
        "two seconds": lambda: 2000.0,
    }


class Opened:
    """A window over a diary of 26 weeks, with Progress open."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        from benchmarks.diary import fill
        from rehab.app import Application
        from rehab.paths import Paths
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences

        qt = QApplication.instance() or QApplication([])
        assert isinstance(qt, QApplication)
        paths = Paths(folder).ensure()
        preferences = Preferences(paths)
        self.app = Application(qt, paths, lambda: NOW, preferences)
        self.services = open_services(paths, lambda: NOW, preferences)
        self.episode = fill(self.services, NOW.date() - timedelta(days=DAYS - 1), DAYS)
        self.app.window.show()
        self.app.attach(self.services)
        self.app.window.go("progress")
        self.page = self.app.window.page("progress")
        self.score, self.moment = 4, NOW - timedelta(hours=5)
        self.loop, self.timer = QEventLoop(), QTimer()
        self.timer.setInterval(20)
        self.timer.timeout.connect(self._look)

    def _look(self) -> None:
        if self.app.pages.jobs.idle and self.page.chart.ready:
            self.loop.quit()

    def idle(self) -> None:
        """Let everything that was begun come to its end."""
        self.timer.start()
        self.loop.exec()
        self.timer.stop()

    def store(self) -> object:
        """Store one score of today."""
        from rehab.domain.pain import Measure

        self.score = 9 - self.score
        # Each at a moment of its own: an exact repeat would change nothing.
        self.moment += timedelta(seconds=1)
        return self.services.checkins.log(Measure.FIRST_STEP, self.score, self.episode, self.moment)

    def entry(self) -> float:
        """From storing a score to the new verdict on the page."""
        self.idle()

        def work() -> None:
            self.page.state_shown.connect(self.loop.quit)
            self.app.feed.publish(self.store().change)  # type: ignore[attr-defined]
            self.loop.exec()
            self.page.state_shown.disconnect(self.loop.quit)

        return timed(work)

    def look_back(self) -> float:
        """What was said on each of the days, with the chart cut there."""
        from rehab.ui.progress.state import Sources, build_moment

        self.idle()
        view = self.services.progress.view(self.episode)
        sources = Sources(
            episode=view.episode,
            judged=view.judged,
            shown=view.shown,
            history=view.history,
            treatments=view.treatments,
            notes=view.notes,
            settings=self.services.preferences.settings,
        )

        def work() -> None:
            for place in range(DAYS):
                build_moment(sources, place, view.shown.measure, "9wk", NOW.date())

        return timed(work)
