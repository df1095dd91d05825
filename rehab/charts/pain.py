"""The pain chart: scores, ten-day trend, start level, expected path, treatments, sessions and running."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from rehab.charts.bands import draw_bands, draw_looks, draw_phases
from rehab.charts.bracket import WIDTH, draw_bracket
from rehab.charts.head import LegendItem, draw_head, head_rows
from rehab.charts.layout import Layout, Span, build_layout, spread, ticks
from rehab.charts.marks import Marks, build_marks
from rehab.charts.rail import draw_rail
from rehab.charts.ribbon import draw_ribbon
from rehab.charts.sheet import FORMATS, LINE, Sheet, render, write
from rehab.charts.strips import draw_running, draw_sessions

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from rehab.charts.fonts import Weight
    from rehab.charts.style import ChartStyle
    from rehab.charts.words import PainWords
    from rehab.domain.progress import ProgressReport

__all__ = ["FORMATS", "SIZE", "Drawing", "Picture", "draw", "figure", "picture", "save"]

SIZE = (900.0, 470.0)
"""Size of a saved chart in logical pixels."""
LABEL_WIDTH = 99.0
"""Labels at the right end wrap at this width where they have no more, logical pixels at scale 1."""
MOST_BESIDE = 0.25
"""Share of the width that words at the right end take at most."""
DASH = (0, (4, 2.4))
DOTS = (0, (1.2, 2.2))


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure and where its parts stand."""

    figure: Figure
    layout: Layout


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as pixels: `width` x `height` device pixels, each red, green, blue, opacity; row by row."""

    pixels: bytes
    width: int
    height: int
    ratio: float
    layout: Layout


class _EndLabel(NamedTuple):
    level: float
    text: str
    color: str
    weight: Weight
    name: str


def draw(
    report: ProgressReport,
    style: ChartStyle,
    size: tuple[float, float],
    span: Span,
    words: PainWords,
    *,
    ratio: float = 1.0,
) -> Drawing:
    """Draw the chart.

    Args:
        report: What is known of the complaint; scores 0-10.
        style: Colours, sizes, text size.
        size: Width and height in logical pixels.
        span: Days to show, both included.
        words: Every text on it.
        ratio: Device pixels a logical pixel.

    Returns:
        The figure, not yet rendered, and its geometry.
    """
    sheet = Sheet(size, style, ratio)
    marks = build_marks(report, span)
    legend = _legend(marks, words)
    strip = bool(marks.cells or marks.pauses)
    bars = any(bar.km > 0 for bar in marks.bars)
    rows = head_rows(sheet, words.title, legend)
    phases = bool(marks.phases) and len(report.around.phases) > 1
    ribbon = bool(marks.told and words.states)
    beside = _beside(sheet, words, size[0])
    layout = build_layout(
        size, span, style.scale, rows, strip=strip, bars=bars, phases=phases, ribbon=ribbon, beside=beside
    )
    draw_head(sheet, words.title, legend)
    draw_bands(sheet, layout, marks, report.day)
    _draw_grid(sheet, layout)
    if report.course:
        draw_looks(sheet, layout, marks, words, report.course[0].day)
    _draw_rail(sheet, layout, marks, words)
    _draw_pain(sheet, layout, report, marks)
    _draw_labels(sheet, layout, report, marks, words)
    if ribbon:
        draw_ribbon(sheet, layout, marks, words)
    if phases:
        draw_phases(sheet, layout, marks, words)
    if strip:
        draw_sessions(sheet, layout, marks, words)
    if bars:
        draw_running(sheet, layout, marks, words)
    _draw_dates(sheet, layout, words)
    return Drawing(sheet.figure, layout)


def figure(
    report: ProgressReport, style: ChartStyle, size: tuple[float, float], span: Span, words: PainWords
) -> Figure:
    """The chart as a matplotlib figure; arguments as in `draw`."""
    return draw(report, style, size, span, words).figure


def picture(
    report: ProgressReport,
    style: ChartStyle,
    size: tuple[float, float],
    span: Span,
    words: PainWords,
    *,
    ratio: float = 1.0,
) -> Picture:
    """The chart as pixels; arguments as in `draw`. May run in any one thread at a time."""
    drawing = draw(report, style, size, span, words, ratio=ratio)
    pixels, width, height = render(drawing.figure)
    return Picture(pixels, width, height, ratio, drawing.layout)


def save(
    report: ProgressReport,
    path: Path,
    style: ChartStyle,
    span: Span,
    words: PainWords,
    *,
    size: tuple[float, float] = SIZE,
) -> Path:
    """Write the chart as a file; its ending decides: ``.png`` (double resolution), ``.svg`` or ``.pdf``.

    Returns:
        The path.

    Raises:
        ValueError: Another ending.
        OSError: The place cannot be written.
    """
    return write(figure(report, style, size, span, words), path, style.ground)


def _legend(marks: Marks, words: PainWords) -> tuple[LegendItem, ...]:
    entries = words.entries if marks.bucket == 1 else words.entries_weekly
    items = (
        (LegendItem("point", entries), marks.points),
        (LegendItem("trend", words.trend), marks.trend),
        (LegendItem("expected", words.expected), marks.expected),
        (LegendItem("treatment", words.treatment), marks.treatments or marks.courses),
        (LegendItem("washout", words.washout), marks.washouts),
        (LegendItem("flare", words.flare), marks.flares),
        (LegendItem("shifted", words.shifted), any(cell.shifted for cell in marks.cells)),
        (LegendItem("extra", words.extra), any(cell.extra for cell in marks.cells)),
        (LegendItem("paused", words.paused), marks.pauses),
        (LegendItem("leap", words.leap), marks.leaps),
        (LegendItem("jump", words.jump), marks.jump),
    )
    return tuple(item for item, shown in items if shown and item.words)


def _beside(sheet: Sheet, words: PainWords, width: float) -> float:
    """Room that the longest word at the right end needs, within reason; logical pixels."""
    ends = " ".join((words.start, words.now, words.target, words.expected_now)).split()
    needed = [sheet.width_of(word, weight="semibold") + sheet.px(WIDTH) for word in ends]
    for first, second in (words.sessions, words.running, (words.told, words.phases)):
        needed.append(sheet.width_of(first, weight="semibold") + sheet.px(9))
        needed.append(sheet.width_of(second, weight="semibold") + sheet.px(9))
    return min(MOST_BESIDE * width, max(needed) + sheet.px(8))


def _draw_grid(sheet: Sheet, layout: Layout) -> None:
    style = sheet.style
    levels = [(score, layout.y_of(score)) for score in range(0, 11, 2)]
    sheet.lines([((layout.left, y), (layout.right, y)) for _, y in levels], style.line, 1, name="grid")
    room = (layout.bottom - layout.top) / sheet.px(18)
    step = 2 if room >= 6 else 5 if room >= 3 else 10
    for score in range(0, 11, step):
        at = (layout.left - sheet.px(10), layout.y_of(score))
        sheet.text(at, str(score), color=style.ink2, size=style.small, align="right", name=f"score-{score}")


def _draw_rail(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> None:
    """Treatments, and at the left of them what the axis counts, where there is room."""
    if draw_rail(sheet, layout, marks, words) and words.axis:
        at = (layout.left - sheet.px(34), layout.rail)
        sheet.text(at, words.axis, color=sheet.style.ink2, weight="semibold", name="axis")


def _line(axes: Axes, name: str, pairs: list[tuple[float, float]], color: str, **look: object) -> None:
    drawn = Line2D(
        [x for x, _ in pairs],
        [y for _, y in pairs],
        color=color,
        solid_capstyle="round",
        solid_joinstyle="round",
        **look,  # type: ignore[arg-type]  # line widths and dashes by name
    )
    drawn.set_gid(name)
    axes.add_line(drawn)


def _draw_pain(sheet: Sheet, layout: Layout, report: ProgressReport, marks: Marks) -> None:
    style, first, days = sheet.style, layout.span.first, layout.span.days
    axes = sheet.area(layout.left, layout.top, layout.right, layout.bottom)
    axes.set_xlim(-0.5, days - 0.5)
    axes.set_ylim(0, 10)
    width = sheet.points(min(1.5, style.scale))

    def index(day: date) -> int:
        return (day - first).days

    across = (-0.5, days - 0.5)
    for piece in marks.trend:
        edge = [(index(p.day), p.low) for p in piece] + [(index(p.day), p.high) for p in reversed(piece)]
        area = PolyCollection([edge], facecolors=style.data, edgecolors="none", alpha=style.band_alpha)
        area.set_gid("range")
        axes.add_collection(area, autolim=False)
    if report.target is not None:
        _line(axes, "target", [(x, report.target) for x in across], style.good, linewidth=0.8 * width)
    if report.baseline is not None:
        level = report.baseline.mean
        _line(axes, "start", [(x, level) for x in across], style.ink3, linewidth=1.3 * width, linestyle=DOTS)
    if marks.expected:
        path = [(float(index(day)), level) for day, level in marks.expected]
        _line(axes, "expected", path, style.good, linewidth=1.8 * width, linestyle=DASH)
    for piece in marks.trend:
        path = [(float(index(p.day)), p.level) for p in piece]
        _line(axes, "trend", path, style.data, linewidth=(2.4 if marks.bucket == 1 else 1.4) * width)
    dot = min(6.0 * min(1.5, style.scale), max(2.5, layout.day_width * marks.bucket * 2.0))
    at = [(layout.x_of(day), layout.y_of(value)) for day, value in marks.points]
    sheet.marks(at, "o", style.data, dot, alpha=style.point_alpha, name="check-ins")
    if marks.trend:
        last = marks.trend[-1][-1]
        at = [(layout.x_of(last.day), layout.y_of(last.level))]
        sheet.marks(at, "o", style.data, 9.5 * min(1.5, style.scale), name="now")


def _draw_labels(
    sheet: Sheet, layout: Layout, report: ProgressReport, marks: Marks, words: PainWords
) -> None:
    style = sheet.style
    wanted: list[_EndLabel] = []
    if report.baseline is not None:
        wanted.append(_EndLabel(report.baseline.mean, words.start, style.ink2, "semibold", "label-start"))
    # The words tell the level of this week, which the bracket ends at, and not the end of the trend.
    level = report.level_now
    if marks.trend and level is not None:
        wanted.append(_EndLabel(level, words.now, style.data, "semibold", "label-now"))
    if report.target is not None:
        wanted.append(_EndLabel(report.target, words.target, style.good, "regular", "label-target"))
    if marks.expected:
        level = marks.expected[-1][1]
        wanted.append(_EndLabel(level, words.expected_now, style.good, "semibold", "label-expected"))
    wanted = [label for label in wanted if label.text]
    beside = draw_bracket(sheet, layout, report) if marks.trend else False
    gap, left = sheet.px(LINE), layout.right + sheet.px(WIDTH if beside else 9)
    room = min(layout.width - left, max(sheet.px(LABEL_WIDTH), layout.width - left - sheet.px(WIDTH + 1)))
    texts = [sheet.wrapped(label.text, room, label.weight) for label in wanted]
    heights = [gap * (text.count("\n") + 1) for text in texts]
    bounds = (layout.top - gap / 2, layout.bottom + gap / 2)
    places = spread([layout.y_of(label.level) for label in wanted], heights, bounds, gap)
    if not marks.points:
        middle = ((layout.left + layout.right) / 2, (layout.top + layout.bottom) / 2)
        sheet.text(middle, words.nothing, color=style.ink3, size=style.small, align="center", name="nothing")
    for label, text, height, y in zip(wanted, texts, heights, places, strict=True):
        first_line = y - (height - gap) / 2
        sheet.text((left, first_line), text, color=label.color, weight=label.weight, name=label.name)


def _draw_dates(sheet: Sheet, layout: Layout, words: PainWords) -> None:
    probe = max(sheet.width_of(words.day(layout.span.first)), sheet.width_of(words.month(layout.span.last)))
    days, months = ticks(layout.span, (layout.right - layout.left) / (probe + sheet.px(18)))
    for day in days:
        text = words.month(day) if months else words.day(day)
        at = (layout.x_of(day), layout.dates)
        sheet.text(at, text, color=sheet.style.ink2, align="center", name="date")
