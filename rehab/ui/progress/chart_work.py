"""Drawing and saving a chart as work for another thread; matplotlib is imported there, by the first of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.charts.lag import LagPicture
    from rehab.charts.pain import Picture
    from rehab.ui.jobs import Progress
    from rehab.ui.progress.chart_state import ChartState
    from rehab.ui.progress.lag_state import LagState
    from rehab.ui.progress.zoom import Window


def draw_work(
    chart: ChartState, window: Window, size: tuple[float, float], ratio: float, font_files: tuple[str, ...]
) -> Callable[[Progress], Picture]:
    """Work that draws the days of a window in the present theme.

    Args:
        chart: What to draw.
        window: First and last day.
        size: Width and height in logical pixels.
        ratio: Device pixels a logical pixel.
        font_files: Font files for the chart.
    """
    from rehab.charts.layout import Span
    from rehab.ui.progress.chart_words import build_style, build_words

    span, words = Span(*window), build_words(chart, chart.title)
    style = build_style(tokens(), font_files)

    def draw(_progress: Progress) -> Picture:
        from rehab.charts import pain

        return pain.picture(chart.report, style, size, span, words, ratio=ratio)

    return draw


def lag_draw_work(
    state: LagState, size: tuple[float, float], ratio: float, font_files: tuple[str, ...]
) -> Callable[[Progress], LagPicture]:
    """Work that draws load and next morning in the present theme; arguments as in `draw_work`."""
    from rehab.ui.progress.chart_words import build_style

    style = build_style(tokens(), font_files)

    def draw(_progress: Progress) -> LagPicture:
        from rehab.charts import lag
        from rehab.ui.progress.lag_state import build_lag_words

        return lag.picture(state.view, style, size, build_lag_words(state, state.title), ratio=ratio)

    return draw


def lag_save_work(state: LagState, target: Path, font_files: tuple[str, ...]) -> Callable[[Progress], Path]:
    """Work that writes load and next morning to a file, in the colours of paper.

    It raises ``file_unwritable`` when the place cannot be written.
    """
    from rehab.charts.style import PRINT

    style = replace(PRINT, font_files=font_files)

    def save(_progress: Progress) -> Path:
        from rehab.charts import lag
        from rehab.ui.progress.lag_state import build_lag_words

        try:
            return lag.save(state.view, target, style, build_lag_words(state, state.title))
        except OSError as error:
            raise UserError("file_unwritable", file=target, reason=error.strerror or "") from error

    return save


def save_work(
    chart: ChartState, window: Window, target: Path, font_files: tuple[str, ...]
) -> Callable[[Progress], Path]:
    """Work that writes the days of a window to a file, in the colours of paper.

    It raises ``file_unwritable`` when the place cannot be written.
    """
    from rehab.charts.layout import Span
    from rehab.charts.style import PRINT
    from rehab.ui.progress.chart_words import build_words

    span, words = Span(*window), build_words(chart, chart.title)
    style = replace(PRINT, font_files=font_files)

    def save(_progress: Progress) -> Path:
        from rehab.charts import pain

        try:
            return pain.save(chart.report, target, style, span, words)
        except OSError as error:
            raise UserError("file_unwritable", file=target, reason=error.strerror or "") from error

    return save
