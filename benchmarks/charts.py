"""Drawing the pain chart, moving the pointer over it, and the map of days, against the least that such things cost."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed
from benchmarks.goals import goals_of
from benchmarks.made_up import START, ten_years

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from rehab.domain.progress import ProgressReport

SIZE = (1028, 460)
MAP = (1200, 80)
"""Logical pixels of a year: ten of them are as large as one picture of ten years."""
YEARS, MANY, MOVES = 10, 100_000, 100
GOALS = (
    *goals_of("charts"),
    Goal("charts: nine weeks drawn / empty axes drawn", "nine-week chart", "empty axes", None),
)


def cases(folder: Path) -> dict[str, Case]:
    """Built, drawn and turned into pixels each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return {**_charts(), **_hover(folder), **_maps()}


def _charts() -> dict[str, Case]:
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
    long = _stretched(report)
    words = PainWords(title="First-step pain", axis="Pain 0-10")

    def empty() -> None:
        figure = Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
        figure.add_subplot()
        FigureCanvasAgg(figure).draw()

    def drawn(shown: ProgressReport, first: date) -> Case:
        return lambda: timed(lambda: picture(shown, LIGHT, SIZE, Span(first, shown.day), words))

    return {
        "empty axes": lambda: timed(empty),
        "ten-year chart": drawn(report, START),
        "chart of 100,000": drawn(long, long.points[0][0]),
        "nine-week chart": drawn(report, last - timedelta(days=62)),
    }


def _stretched(report: ProgressReport) -> ProgressReport:
    """The same scores again and again, one a day, with their trend."""
    from dataclasses import replace

    from rehab.domain.trend import trend

    values = [value for _, value in report.points]
    first = report.points[0][0]
    points = tuple((first + timedelta(days=n), values[n % len(values)]) for n in range(MANY))
    return replace(report, day=points[-1][0], points=points, trend=trend(points), course=(), days=())


def _hover(folder: Path) -> dict[str, Case]:
    """A pointer that goes over the chart of the product's own page; each move until what it shows is painted."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from benchmarks.window import Opened
    from rehab.ui.progress.chart_view import ChartView

    opened = Opened(folder / "charts")
    view = opened.page.findChild(ChartView, "pain_chart")
    assert view is not None
    while view.geometry_drawn is None:
        QApplication.processEvents()

    def move(number: int) -> None:
        layout = view.geometry_drawn
        assert layout is not None
        x = layout.left + (layout.right - layout.left) * (number + 0.5) / MOVES
        at = QPointF(x, (layout.top + layout.bottom) / 2)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, event)
        view.overlay.repaint()

    def hover() -> float:
        spent = sorted(timed(lambda n=number: move(n)) for number in range(MOVES))
        return spent[int(0.95 * MOVES)]

    return {"hover p95": hover}


def _maps() -> dict[str, Case]:
    """Ten years: the product's map, one a year; one patch a day; and rectangles alone."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from rehab.services.diary import YearFacts
    from rehab.ui.history.heat import YearMap
    from rehab.ui.history.state import build_year

    QApplication.instance() or QApplication([])
    values = {START + timedelta(days=n): n % 11 for n in range(365 * YEARS + 3)}
    last, states = max(values), []
    for year in range(START.year, START.year + YEARS):
        own = {day: float(value) for day, value in values.items() if day.year == year}
        facts = YearFacts(first=START, scores=own, sessions={})
        states.append(build_year(facts, year, "scores", last, 0))

    def paper() -> QImage:
        return QImage(*MAP, QImage.Format.Format_ARGB32_Premultiplied)

    def shown() -> None:
        for state in states:
            year_map = YearMap()
            year_map.resize(*MAP)
            year_map.show_state(state, state.first)
            year_map.render(paper())

    def rectangles() -> None:
        colours = [QColor.fromHsv(210, 20 * level, 230) for level in range(11)]
        for state in states:
            picture = paper()
            painter = QPainter(picture)
            for place, day in enumerate(state.shares):
                box = QRectF(20 * (place // 7), 10 * (place % 7), 18, 9)
                painter.fillRect(box, colours[values[day]])
            painter.end()

    return {
        "map of ten years": lambda: timed(shown),
        "patch a day": lambda: timed(lambda: _patches(values)),
        "plain rectangles": lambda: timed(rectangles),
    }


def _patches(values: dict[date, int]) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(12, 8), dpi=100)
    axes = figure.add_subplot()
    axes.set_xlim(0, 54)
    axes.set_ylim(0, 7 * YEARS)
    for place, value in enumerate(values.values()):
        year, day = divmod(place, 366)
        axes.add_patch(Rectangle((day // 7, 7 * year + day % 7), 0.9, 0.9, facecolor=(0.2, 0.4, value / 10)))
    FigureCanvasAgg(figure).draw()
