"""Processor time of the player as a share of one core, and one look at the clock as a share of a frame."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.app import Application
    from rehab.ui.player.page import PlayerPage
    from rehab.ui.player.presenter import PlayerPresenter

WINDOW_MS = 1500
FRAME_MS = 16.7
LOOKS = 200

GOALS = (
    Goal("player: processor while paused / one core", "paused", "wall", 0.03),
    Goal("player: processor while running / one core", "running", "wall", None),
    Goal("player: one look and its paint / a frame of 60 a second", "look", "frame", 0.5),
)

_opened: list[Application] = []


def cases(folder: Path) -> dict[str, Case]:
    """A player over a session of the first programme, on a clock that really runs."""
    from PySide6.QtTest import QTest

    from rehab.domain.play import Mode

    app = _open(folder)
    page, presenter = app.window._stack.made("player")

    def stand(running: bool) -> None:
        if (presenter.play.mode is Mode.RUNNING) != running:
            presenter.press()
        QTest.qWait(200)

    def processor(running: bool) -> float:
        stand(running)
        before = time.process_time()
        QTest.qWait(WINDOW_MS)
        return (time.process_time() - before) * 1000

    def look() -> float:
        stand(True)
        return timed(lambda: [_look(page, presenter) for _ in range(LOOKS)]) / LOOKS

    return {
        "paused": lambda: processor(False),
        "running": lambda: processor(True),
        "wall": lambda: float(WINDOW_MS),
        "look": look,
        "frame": lambda: FRAME_MS,
    }


def _look(page: PlayerPage, presenter: PlayerPresenter) -> None:
    presenter.look()
    page.timer.ring.repaint()


def _open(folder: Path) -> Application:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from rehab.app import Application
    from rehab.domain.clock import system_clock
    from rehab.domain.patient import Side, Site
    from rehab.paths import Paths
    from rehab.services.bundle import open_services
    from rehab.services.preferences import Preferences

    qt = QApplication.instance() or QApplication(["benchmarks"])
    if not isinstance(qt, QApplication):
        raise TypeError("another kind of Qt application is running")
    paths = Paths(folder / "player").ensure()
    preferences = Preferences(paths)
    services = open_services(paths, system_clock, preferences)
    plan = services.planner.start("P01", Site.HEEL, Side.LEFT).value
    app = Application(qt, paths, system_clock, preferences)
    app.window.show()
    app.attach(services)
    app.window.go(f"player:{plan.spans[1].phase.routines[-1].key}")
    _opened.append(app)
    return app


def close() -> None:
    """Close what was opened, while jobs may still be started; it stays referenced until the program ends."""
    for app in _opened:
        app.window.close()
