"""Ten years of entries: History opens, and a change of one entry is on its page, in a real window."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, bare_commit, processor, timed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAYS = 3653
OPEN_MS, EDIT_MS = 300.0, 50.0
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
GOALS = (
    Goal("history: opening ten years / 300 ms", "opening ten years of history", "300 milliseconds", 1.0),
    Goal("history: an edit in ten years / 50 ms", "an edit in ten years of history", "50 milliseconds", 1.0),
    Goal(
        "history: an edit in ten years / a bare commit",
        "an edit in ten years of history",
        "a bare commit",
        None,
    ),
    Goal("history: processor of an edit / 50 ms", "processor of an edit", "50 milliseconds", 1.0),
    Goal("history: a month in ten years / 50 ms", "a month in ten years of history", "50 milliseconds", 1.0),
    Goal("history: a year in ten years / 50 ms", "a year in ten years of history", "50 milliseconds", 1.0),
    Goal("history: processor of a month / 50 ms", "processor of a month", "50 milliseconds", 1.0),
    Goal("history: processor of a year / 50 ms", "processor of a year", "50 milliseconds", 1.0),
    Goal("history: searching ten years / 300 ms", "searching ten years of history", "300 milliseconds", None),
)

_opened: list[Opened] = []


def cases(folder: Path) -> dict[str, Case]:
    """One window over one diary of ten years."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    opened = Opened(folder / "history")
    _opened.append(opened)
    return {
        "opening ten years of history": opened.open,
        "an edit in ten years of history": opened.edit,
        "processor of an edit": lambda: opened.edit(processor),
        "a bare commit": bare_commit(folder / "bare.db"),
        "a month in ten years of history": lambda: opened.view("month"),
        "a year in ten years of history": lambda: opened.view("year"),
        "processor of a month": lambda: opened.view("month", processor),
        "processor of a year": lambda: opened.view("year", processor),
        "searching ten years of history": opened.search,
        "300 milliseconds": lambda: OPEN_MS,
        "50 milliseconds": lambda: EDIT_MS,
    }


def close() -> None:
    """Close the window in this thread; it stays referenced, so that no job of another group clears it away."""
    for opened in _opened:
        opened.app.window.close()


class Opened:
    """A window whose pages are built anew for each opening."""

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
        self.loop, self.timer = QEventLoop(), QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self._look)

    def _look(self) -> None:
        if self.app.pages.jobs.idle:
            self.loop.quit()

    def idle(self) -> None:
        """Let everything that was begun come to its end."""
        self.timer.start()
        self.loop.exec()
        self.timer.stop()

    def open(self) -> float:
        """From the wish for the page, which is built, to its rows on screen."""
        from PySide6.QtWidgets import QApplication

        self.app.window.go("today")
        self.app.window.rebuild()
        self.idle()

        def work() -> None:
            self.app.window.go("history")
            QApplication.processEvents()
            self.app.window.page("history").repaint()

        return timed(work)

    def edit(self, cost: Callable[[Callable[[], object]], float] = timed) -> float:
        """One entry deleted from the list: stored, the list read again and painted. It comes back afterwards."""
        from rehab.ui.history.state import EntryRow

        self.app.window.go("history:list")
        self.idle()
        page = self.app.window.page("history")
        panel = page.list
        row = next(r for r in panel.list.entries.rows if isinstance(r, EntryRow))

        def work() -> None:
            panel.delete_wanted.emit([row.key])
            panel.list.viewport().repaint()

        spent = cost(work)
        self.idle()
        self.app.pages.undo.undo()
        self.idle()
        return spent

    def view(self, name: str, cost: Callable[[Callable[[], object]], float] = timed) -> float:
        """Another view of the page, read and painted."""
        self.app.window.go("history:list")
        self.idle()
        page = self.app.window.page("history")

        def work() -> None:
            page.view_chosen.emit(name)
            page.repaint()

        return cost(work)

    def search(self) -> float:
        """All words of ten years, in a job."""
        self.app.window.go("history:list")
        self.idle()
        panel = self.app.window.page("history").list
        panel.search.blockSignals(True)
        panel.search.setText("aquarium")
        panel.search.blockSignals(False)

        def work() -> None:
            panel.filter_changed.emit()
            self.idle()

        spent = timed(work)
        panel.clear()
        self.idle()
        return spent
