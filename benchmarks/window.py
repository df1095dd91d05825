"""One more entry in a 26-week episode: from storing it to the new verdict painted on the page, in a real window."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from benchmarks.core import Case, Goal, processor, timed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab.ui.progress.state import Sources

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
    Goal(
        "window: the same, processor time / 50 ms",
        "an entry to its new verdict, processor",
        "fifty milliseconds",
        1.0,
    ),
    Goal("window: opening the print preview / 50 ms", "opening the print preview", "fifty milliseconds", 1.0),
    Goal("window: opening the report / 50 ms", "opening the report", "fifty milliseconds", 1.0),
    Goal("window: looking back over 26 weeks / 2 s", "looking back over 26 weeks", "two seconds", 1.0),
    Goal(
        "window: an entry to its new verdict / storing it",
        "an entry to its new verdict",
        "storing an entry",
        None,
    ),
)


def cases(folder: Path) -> dict[str, Case]:
    """The page stands open; an entry is stored, and the events run until the new card has been painted.

    Processor time counts both threads and is what a quiet computer would need at most, apart from the disk.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    open_window = Opened(folder / "window")
    return {
        "an entry to its new verdict": lambda: open_window.entry()[0],
        "an entry to its new verdict, processor": lambda: open_window.entry()[1],
        "opening the print preview": lambda: open_window.opened_anew("paper"),
        "opening the report": lambda: open_window.opened_anew("report"),
        "looking back over 26 weeks": open_window.look_back,
        "storing an entry": lambda: timed(open_window.store),
        "fifty milliseconds": lambda: LIMIT_MS,
        "two seconds": lambda: 2000.0,
    }


class Painted(QObject):
    """Calls back when everything that waits to be painted has been painted.

    Args:
        window: The window that is painted.
        done: Called once.
    """

    def __init__(self, window: QWidget, done: Callable[[], None]) -> None:
        super().__init__()
        self._window, self._done = window, done

    def wait(self) -> None:
        """From now on look at what is painted."""
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window paints what is stale while it is sent this event; what is posted then comes after it."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._done)
        return False


class Opened:
    """A window over a diary of 26 weeks, with Progress open."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop
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

    def entry(self) -> tuple[float, float]:
        """From storing a score to the new verdict painted on the page: wall and processor time in milliseconds.

        Raises:
            RuntimeError: When what was painted is not the new verdict.
        """
        self.idle()
        painted = Painted(self.app.window, self.loop.quit)

        def work() -> None:
            self.page.state_shown.connect(painted.wait)
            self.app.feed.publish(self.store().change)  # type: ignore[attr-defined]
            self.loop.exec()

        before = time.process_time()
        wall = timed(work)
        processor = (time.process_time() - before) * 1000
        self.page.state_shown.disconnect(painted.wait)
        painted.deleteLater()
        self._require_new()
        return wall, processor

    def _require_new(self) -> None:
        from rehab.ui import texts
        from rehab.ui.progress.state import build_context

        report = self._sources().judged
        figures = texts.verdict_figures(report, build_context(self._sources()))
        shown = self.page.card.shown_figures
        if shown != figures or report.points[-1][0] != NOW.date():
            raise RuntimeError(f"the page shows {shown} instead of {figures}")

    def opened_anew(self, page: str) -> float:
        """What the thread of the window does until a page that has to be built is there: processor time."""
        self.idle()
        window = self.app.window
        window.drop_pages(keep=frozenset({"progress"}))
        spent = processor(lambda: window.go(page))
        self.idle()
        window.go("progress")
        return spent

    def look_back(self) -> float:
        """What was said on each of the days, with the chart cut there."""
        from rehab.ui.progress.state import build_moment

        self.idle()
        sources = self._sources()

        def work() -> None:
            for place in range(DAYS):
                build_moment(sources, place, sources.shown.measure, "9wk", NOW.date())

        return timed(work)

    def _sources(self) -> Sources:
        from rehab.ui.progress.state import Sources

        view = self.services.progress.view(self.episode)
        return Sources(
            episode=view.episode,
            judged=view.judged,
            shown=view.shown,
            history=view.history,
            treatments=view.treatments,
            notes=view.notes,
            settings=self.services.preferences.settings,
        )
