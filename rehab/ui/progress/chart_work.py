"""Drawing and saving a chart as work for another thread; matplotlib is imported there, by the first of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.charts.pain import Picture
    from rehab.ui.jobs import Progress
    from rehab.ui.progress.chart_state import ChartState
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
