"""A pain chart as a picture: drawn in another thread, moved at once when other days are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.ui.progress.chart_work import draw_work, save_work
from rehab.ui.progress.zoom import Window, days_in
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.charts.layout import Layout
    from rehab.charts.pain import Picture
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.progress.chart_state import ChartState

SETTLE_MS = 30
"""Requests within this time become one drawing."""
LATE_MS = 300
"""After this time without a new picture the old one turns faint."""
WAITING_OPACITY = 0.5


class ChartPicture(QWidget):
    """Shows one chart; which days of it, is up to range and zoom.

    Args:
        jobs: Where pictures are drawn; matplotlib is imported there, by the first of them.
        font_files: Font files for the chart.
    """

    zoom_changed = Signal(bool)
    """Whether other days than those of the range are shown."""
    drawn = Signal()
    """A new picture is on screen."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._jobs, self._font_files = jobs, font_files
        self._chart: ChartState | None = None
        self._zoom: Window | None = None
        self._picture: Picture | None = None
        self._image = QImage()
        self._stale = self._drawing = self._late = self._failed = False
        self._settle, self._waiting = QTimer(self), QTimer(self)
        for timer, after_ms, slot in (
            (self._settle, SETTLE_MS, self._start_drawing),
            (self._waiting, LATE_MS, self._on_late),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after_ms)
            timer.timeout.connect(slot)

    # what is shown

    def show_chart(self, chart: ChartState) -> None:
        """Show another state; the zoom stays while measure and range stay."""
        old, self._chart = self._chart, chart
        if old is None or (old.measure, old.first, old.last) != (chart.measure, chart.first, chart.last):
            self._set_zoom(None)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary)
        self.redraw()

    def wait(self) -> None:
        """New numbers are on their way: grey out if they take long."""
        if not self._waiting.isActive():
            self._waiting.start()

    @property
    def window_shown(self) -> Window:
        """First and last day in view."""
        return self._window()

    @property
    def zoomed(self) -> bool:
        """Whether other days than those of the range are in view."""
        return self._zoom is not None

    @property
    def ready(self) -> bool:
        """Whether the picture is the one that was asked for."""
        return self._picture is not None and not self._stale and not self._drawing

    @property
    def faint(self) -> bool:
        """Whether the picture is old and its successor takes long."""
        return self._late

    @property
    def geometry_drawn(self) -> Layout | None:
        """Geometry of the picture on screen."""
        return self._picture.layout if self._picture is not None else None

    def _window(self) -> Window:
        if self._zoom is not None:
            return self._zoom
        return (self._chart.first, self._chart.last) if self._chart else (date.min, date.min)

    def _limits(self) -> Window:
        return (self._chart.earliest, self._chart.last) if self._chart else (date.min, date.min)

    def _set_zoom(self, window: Window | None) -> None:
        if self._chart is not None and window == (self._chart.first, self._chart.last):
            window = None
        if window == self._zoom:
            return
        self._zoom = window
        self.zoom_changed.emit(window is not None)
        self.redraw()

    def reset_zoom(self) -> None:
        """Show the range again."""
        self._set_zoom(None)

    # drawing

    def redraw(self) -> None:
        """Ask for a new picture; several requests become one, and nothing is drawn while hidden."""
        self._stale = True
        if self.isVisible():
            self._settle.start()
            self.wait()
        self.update()

    def _start_drawing(self) -> None:
        if self._drawing or self._chart is None or not self.isVisible() or self.width() < 2:
            return
        self._stale, self._drawing = False, True
        size = float(self.width()), float(self.height())
        work = draw_work(self._chart, self._window(), size, self.devicePixelRatioF(), self._font_files)
        self._jobs.start(work, self._on_drawn)

    def _on_drawn(self, result: Result) -> None:
        from shiboken6 import isValid

        if not isValid(self):
            return
        self._drawing = False
        self._failed = result.value is None
        if result.value is not None:
            self._picture = result.value
            shape = (self._picture.width, self._picture.height, self._picture.width * 4)
            self._image = QImage(self._picture.pixels, *shape, QImage.Format.Format_RGBA8888)
        if self._stale:
            self._settle.start()
        else:
            self._waiting.stop()
            self._late = False
        self.drawn.emit()
        self.update()

    def saving(self, target: Path) -> Callable[[Progress], Path] | None:
        """Work that writes the days in view to a file, in the colours of paper; None without a chart."""
        if self._chart is None:
            return None
        return save_work(self._chart, self._window(), target, self._font_files)

    def _on_late(self) -> None:
        self._late = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the last picture, faint while a new one takes long."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture is None:
            if self._late or self._failed:
                painter.setPen(tokens().ink3)
                painter.setFont(tokens().font("small"))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting_words())
            return
        if self._late:
            painter.setOpacity(WAITING_OPACITY)
        painter.drawImage(QRectF(self.rect()), self._image)
        if self._size_drawn() == self.size():
            paint_moved(painter, self._image, self._picture.layout, self._window())

    def _waiting_words(self) -> str:
        if self._failed:
            return self.tr("The chart could not be drawn. The table shows the same numbers.")
        return self.tr("Drawing the chart…")

    def _size_drawn(self) -> QSize:
        layout = self.geometry_drawn
        return QSize(round(layout.width), round(layout.height)) if layout else QSize()

    def sizeHint(self) -> QSize:
        """As high as it must be: the page gives what is left, and scrolls when nothing is."""
        return QSize(tokens().px(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As low as the axis can still be read; large text needs rows for the legend."""
        t = tokens()
        return QSize(t.px(200), t.px(360 if t.wide_text else 330))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new size."""
        super().resizeEvent(event)
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while hidden."""
        super().showEvent(event)
        if self._stale or self._picture is None:
            self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.redraw()


def paint_moved(painter: QPainter, image: QImage, layout: Layout, window: Window) -> None:
    """While a new picture is on its way, show the days of the old one where they will stand."""
    old = layout.span
    if window == (old.first, old.last):
        return
    plot = QRectF(layout.left, layout.rail - 10, layout.right - layout.left, layout.height - layout.rail + 10)
    painter.setOpacity(1.0)
    painter.fillRect(plot, tokens().surf)
    painter.setClipRect(plot)
    painter.translate(layout.left, 0)
    painter.scale(old.days / days_in(window), 1)
    painter.translate(-layout.left - (window[0] - old.first).days * layout.day_width, 0)
    painter.drawImage(QRectF(0, 0, layout.width, layout.height), image)
