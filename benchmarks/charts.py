"""Drawing the pain chart of ten years, against empty matplotlib axes of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed
from benchmarks.made_up import START, ten_years

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (1028, 460)
GOALS = (
    Goal("charts: ten years drawn / empty axes drawn", "ten-year chart", "empty axes", None),
    Goal("charts: nine weeks drawn / empty axes drawn", "nine-week chart", "empty axes", None),
)


def cases(_folder: Path) -> dict[str, Case]:
    """Built, drawn and turned into pixels each time."""
    from datetime import timedelta

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from rehab.charts.layout import Span
    from rehab.charts.pain import picture
    from rehab.charts.style import LIGHT
    from rehab.charts.words import PainWords
    from rehab.domain.progress import assess

    history = ten_years()
    last = max(score.day for score in history.scores)
    report = assess(history, last)
    words = PainWords(title="First-step pain", axis="Pain 0-10")

    def empty() -> float:
        def draw() -> None:
            figure = Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
            figure.add_subplot()
            FigureCanvasAgg(figure).draw()

        return timed(draw)

    def ten() -> float:
        return timed(lambda: picture(report, LIGHT, SIZE, Span(START, last), words))

    def nine_weeks() -> float:
        return timed(lambda: picture(report, LIGHT, SIZE, Span(last - timedelta(days=62), last), words))

    return {"empty axes": empty, "ten-year chart": ten, "nine-week chart": nine_weeks}
