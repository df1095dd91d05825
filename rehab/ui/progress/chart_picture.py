"""The pain chart as a picture that is moved at once when other days are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal

from rehab.ui.progress.chart_work import draw_work, save_work
from rehab.ui.progress.drawn import Drawn
from rehab.ui.progress.zoom import Window, days_in
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QWidget

    from rehab.charts.layout import Layout
    from rehab.charts.pain import Picture
    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.progress.chart_state import ChartState


class ChartPicture(Drawn):
    """Shows one chart; which days of it, is up to range and zoom."""

    zoom_changed = Signal(bool)
    """Whether other days than those of the range are shown."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(jobs, font_files, parent)
        self._chart: ChartState | None = None
        self._zoom: Window | None = None

    # what is shown

    def show_chart(self, chart: ChartState) -> None:
        """Show another state; the zoom stays while measure and range stay."""
        old, self._chart = self._chart, chart
        if old is None or (old.measure, old.first, old.last) != (chart.measure, chart.first, chart.last):
            self._set_zoom(None)
            self.update()
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary)
        self.redraw()

    @property
    def window_shown(self) -> Window:
        """First and last day in view."""
        return self._window()

    @property
    def zoomed(self) -> bool:
        """Whether other days than those of the range are in view."""
        return self._zoom is not None

    @property
    def geometry_drawn(self) -> Layout | None:
        """Geometry of the picture on screen."""
        return self._result.layout if self._result is not None else None

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
        self.update()

    def reset_zoom(self) -> None:
        """Show the range again."""
        self._set_zoom(None)

    # drawing

    def draw_work(self, size: tuple[float, float], ratio: float) -> Callable[[Progress], Picture] | None:
        """Work that draws the days in view."""
        if self._chart is None:
            return None
        return draw_work(self._chart, self._window(), size, ratio, self._font_files)

    def saving(self, target: Path) -> Callable[[Progress], Path] | None:
        """Work that writes the days in view to a file, in the colours of paper; None without a chart."""
        if self._chart is None:
            return None
        return save_work(self._chart, self._window(), target, self._font_files)

    def paint_over(self, painter: QPainter) -> None:
        """Show the days of an old picture where they will stand."""
        layout = self.geometry_drawn
        if layout is not None and QSize(round(layout.width), round(layout.height)) == self.size():
            paint_moved(painter, self._image, layout, self._window())


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
