"""Many runs come in: 2,000 files with 100,000 points, and one file with 100,000, in a window that goes on answering."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal
from benchmarks.run_made import fit, gpx, tcx

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
FILES, POINTS = 2_000, 100_000
READ_MS, ANSWER_MS = 10_000.0, 100.0
MANY, ONE, STORE = "reading 2,000 files of runs", "reading 100,000 points of one run", "storing 2,000 runs"
GAP = "the longest wait of the window meanwhile"
GOALS = (
    Goal("import: 2,000 files / 10 s", MANY, "10 seconds", 1.0),
    Goal("import: 100,000 points / 10 s", ONE, "10 seconds", 1.0),
    Goal("import: longest wait / 100 ms", GAP, "100 ms of waiting", 1.0),
    Goal("import: storing 2,000 runs / 10 s", STORE, "10 seconds", None),
)


def cases(folder: Path) -> dict[str, Case]:
    """One window; what is read is thrown away, so that each round reads it anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    opened = Opened(folder / "import")
    return {
        MANY: lambda: opened.read(opened.many),
        ONE: lambda: opened.read(opened.one),
        GAP: lambda: opened.gap,
        STORE: opened.store,
        "10 seconds": lambda: READ_MS,
        "100 ms of waiting": lambda: ANSWER_MS,
    }


class Opened:
    """A window over an empty diary, and files beside it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        from rehab.app import Application
        from rehab.paths import Paths
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences

        qt = QApplication.instance() or QApplication([])
        assert isinstance(qt, QApplication)
        paths = Paths(folder / "data").ensure()
        preferences = Preferences(paths)
        self.many, self.one = _write_files(folder / "files"), folder / "one.gpx"
        self.one.write_bytes(gpx(NOW - timedelta(days=40), POINTS))
        self.app = Application(qt, paths, lambda: NOW, preferences)
        self.services = open_services(paths, lambda: NOW, preferences)
        self.app.window.show()
        self.app.attach(self.services)
        self.app.window.go("runs")
        self.gap = self._last = 0.0
        self.loop, self.timer = QEventLoop(), QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self._look)
        self.idle()

    def _look(self) -> None:
        now = time.perf_counter()
        self.gap, self._last = max(self.gap, (now - self._last) * 1000), now
        if self.app.pages.jobs.idle:
            self.loop.quit()

    def idle(self) -> None:
        """Let everything that was begun come to its end, and note how long the window was silent."""
        self._last = time.perf_counter()
        self.timer.start()
        self.loop.exec()
        self.timer.stop()

    def read(self, what: Path) -> float:
        """From the drop to the card that says what was found."""
        self.gap = 0.0
        imports = self.app.pages.run_presenter.imports
        began = time.perf_counter()
        imports.read([what])
        self.idle()
        spent = (time.perf_counter() - began) * 1000
        card = imports.card
        assert card is not None
        card.close_card()
        return spent

    def store(self) -> float:
        """All of the many runs into the data file with the backup before, and out again."""
        preview = self.services.run_imports.preview([self.many])
        began = time.perf_counter()
        done = self.services.run_imports.take(preview)
        spent = (time.perf_counter() - began) * 1000
        assert len(done.value) == FILES
        self.services.undoer.revert(done.undo)
        return spent


def _write_files(folder: Path) -> Path:
    folder.mkdir(parents=True)
    makers = (("gpx", gpx), ("tcx", tcx), ("fit", fit))
    for number in range(FILES):
        ending, make = makers[number % len(makers)]
        start = NOW - timedelta(days=FILES + 10 - number)
        (folder / f"{number:04d}.{ending}").write_bytes(make(start, POINTS // FILES))
    return folder
