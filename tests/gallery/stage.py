"""A real window over real services for the scenes, and what a scene can do with it."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehab.app import Application
from rehab.paths import Paths
from rehab.services.outcome import Change
from rehab.services.preferences import Preferences
from rehab.storage import catalog

ZONE = timezone(timedelta(hours=1))
TODAY = date(2026, 11, 17)
_KEPT: dict[tuple[date, bool, str], bytes] = {}
"""Data files as they were filled for the first scene: filling one takes longer than drawing a picture."""
catalog.fill_shelf = functools.cache(catalog.fill_shelf)
"""Every scene opens services of its own; the files of the library are read once for all of them."""
QUIET_LOOKS = 15
"""So many looks in a row, 10 ms apart, find nothing at work before a picture is taken."""


@dataclass
class Stage:
    """One window over a data folder of its own, with a clock that can be set."""

    app: Application
    now: list[datetime]

    @property
    def window(self) -> QWidget:
        return self.app.window

    @property
    def services(self):
        return self.app.services

    def go(self, target: str) -> None:
        self.app.window.go(target)
        settle()

    def wait_for_jobs(self) -> None:
        settle()
        quiet = 0
        for _ in range(2000):
            QApplication.sendPostedEvents(None, 0)
            QApplication.processEvents()
            idle = self.app.pages.jobs.idle and self._chart_is_drawn() and self._figures_are_drawn()
            # A page that has just found its heights asks for larger drawings.
            quiet = quiet + 1 if idle else 0
            if quiet == QUIET_LOOKS:
                break
            # Unlike QTest.qWait this lets the threads of the jobs run.
            time.sleep(0.01)
        settle()

    def _figures_are_drawn(self) -> bool:
        """Whether no exercise is visible that is still to be drawn."""
        from rehab.ui.widgets.figure_view import FigureView
        from rehab.ui.widgets.sketches import sketches

        views = self.window.findChildren(FigureView)
        return sketches().idle and all(view.complete for view in views if view.isVisible())

    def _chart_is_drawn(self) -> bool:
        """Whether no chart is visible that is still to be drawn."""
        from rehab.ui.progress.chart_picture import ChartPicture

        charts = self.window.findChildren(ChartPicture)
        return all(chart.ready for chart in charts if chart.isVisible())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        settle()

    def child(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        if found is None:
            raise LookupError(name)
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.child(name), Qt.MouseButton.LeftButton)
        settle()


def settle(idle: Callable[[], bool] | None = None) -> None:
    """Let the event loop finish what was started, drawing included."""
    for _ in range(4000):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        QTest.qWait(5)
        if idle is None or idle():
            break
    QApplication.processEvents()


def stage(folder: Path, hour: int = 7, sample: bool = True, day: date = TODAY, **settings: object) -> Stage:
    """A window on a fresh folder, filled with the sample person up to yesterday evening when asked for."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        raise TypeError("no application")
    paths = Paths(folder).ensure()
    now = [datetime(day.year, day.month, day.day, hour, 12, tzinfo=ZONE)]
    preferences = Preferences(paths)
    if settings:
        preferences.change(**settings)
    app = Application(qt, paths, lambda: now[0], preferences)
    from rehab.services.bundle import open_services

    kept = _KEPT.get((day, sample, preferences.settings.language))
    if kept is not None:
        paths.database.write_bytes(kept)
    services = open_services(paths, lambda: now[0], preferences)
    if kept is None:
        if sample:
            services.sample.fill(day)
        _KEPT[day, sample, preferences.settings.language] = paths.database.read_bytes()
    app.window.show()
    app.window.activateWindow()
    QTest.qWaitForWindowActive(app.window)
    app.attach(services)
    settle()
    return Stage(app, now)


Scene = Callable[[Path, dict[str, object]], Stage]


def everything() -> Change:
    """Every kind of data changed."""
    from rehab.ui.pages import ALL_KINDS

    return Change(ALL_KINDS)
