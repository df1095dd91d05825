"""Watches a start of the real program from inside its process."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from benchmarks.bare_window import peak_memory

if TYPE_CHECKING:
    from rehab.app import Application

TICK_MS = 5
GOES_ON_MS = 1500
"""So long the window is watched after its last paint: until the jobs that were begun are over."""


class Watch(QObject):
    """Takes the place of the program's own stamp.

    Args:
        app: The program.
        to: ``today`` or ``chart``.
    """

    def __init__(self, app: Application, to: str) -> None:
        super().__init__(app)
        self._app, self._to = app, to
        self._last, self._longest, self._page = 0.0, 0.0, ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        app.window.navigated.connect(self._on_page)
        app.window.installEventFilter(self)

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _on_page(self, name: str) -> None:
        self._page = name
        page: QWidget = self._app.window.page(name)
        if name == "progress":
            chart = page.findChild(QWidget, "pain_chart")
            assert chart is not None
            chart.drawn.connect(lambda: _after_paint(chart, self._on_chart))  # type: ignore[attr-defined]
        else:
            _after_paint(page, self._on_today)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the first paint of the frame on the window has to answer."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_frame)
        return False

    def _on_frame(self) -> None:
        tell("frame")
        self._last = time.monotonic()
        self._timer.start()

    def _on_today(self) -> None:
        tell("paint")
        print(f"VALUE memory {peak_memory()}")
        print(f"VALUE cpu {time.process_time() * 1000}")
        if self._to == "chart":
            self._app.window.go("progress")
        else:
            QTimer.singleShot(GOES_ON_MS, self._end)

    def _on_chart(self) -> None:
        tell("chart")
        QTimer.singleShot(GOES_ON_MS, self._end)

    def _end(self) -> None:
        print(f"VALUE memory_after {peak_memory()}")
        print(f"VALUE silence {self._longest * 1000}", flush=True)
        # Closing backs the data up, which is no part of a start.
        os._exit(0)


class _Painted(QObject):
    def __init__(self, widget: QWidget, done: object) -> None:
        super().__init__(widget)
        self._done = done
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._done)  # type: ignore[call-overload]
        return False


def _after_paint(widget: QWidget, done: object) -> None:
    """Call back once after the next paint of a widget was flushed."""
    _Painted(widget, done)


def tell(name: str) -> None:
    """Print a stamp on the clock that the parent shares."""
    print(f"STAMP {name} {time.monotonic_ns()}")


def blocking() -> None:
    """Everything that a start and its first chart load, in the window's thread: how long that is deaf."""
    from rehab.domain.clock import system_clock
    from rehab.paths import Paths

    application = QApplication([])
    window = QLabel("Rehab")
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    begun = time.monotonic()
    from rehab.services.bundle import open_services

    open_services(Paths.resolve().ensure(), system_clock)
    import rehab.charts.pain  # noqa: F401 - loading it is what is measured

    print(f"VALUE blocked {(time.monotonic() - begun) * 1000}", flush=True)
    os._exit(0)


def main() -> int:
    """Do what the first argument says."""
    to = sys.argv.pop(1)
    if to == "blocking":
        blocking()
    import rehab.app
    from rehab.__main__ import main as start

    os.environ[rehab.app.STAMP_VARIABLE] = "1"
    rehab.app.PaintStamp = lambda app: Watch(app, to)  # type: ignore[misc,assignment]
    return start()
