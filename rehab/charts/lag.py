"""The load of a day against the next morning: a point a pair, and the mean of either side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.charts.head import LegendItem, draw_head, head_rows
from rehab.charts.layout import LEFT, NARROW, RIGHT, RIGHT_NARROW, spread
from rehab.charts.sheet import LINE, Sheet, render, write
from rehab.domain.lag import Load

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from matplotlib.figure import Figure

    from rehab.charts.style import ChartStyle
    from rehab.domain.lag import LagView, Pair

SIZE = (900.0, 420.0)
"""Size of a saved chart in logical pixels."""
INSET = 6.0
"""Room at both ends of the axis for points that stand side by side, in widths of a point."""
DOT = 7.0
"""Width of a point, logical pixels at scale 1."""
MOST_PAIRS = 1300
"""The newest pairs that are drawn, so that years stay quick and readable [P]."""
STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class LagWords:
    """All words of the chart, ready to be drawn.

    Attributes:
        title: Above the chart.
        morning: What the vertical axis counts.
        across: What the horizontal axis counts.
        after, without: Labels of the two means at the right end, empty without a mean.
        trained, untrained: Legend of days with and without a session, where both kinds are shown.
        number: Label of a number on the horizontal axis.
        nothing: Said in the middle when there is no pair.
    """

    title: str = ""
    morning: str = ""
    across: str = ""
    after: str = ""
    without: str = ""
    trained: str = ""
    untrained: str = ""
    number: Callable[[float], str] = "{:g}".format
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class LagLayout:
    """Geometry of the drawn chart in logical pixels, y downwards; `spots` are the places of the pairs by day."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    spots: tuple[tuple[date, float, float], ...]

    @property
    def base(self) -> float:
        """Lowest edge of what hangs on the horizontal axis."""
        return self.bottom

    def x_of(self, day: date) -> float:
        """Place of the pair of a day; the left edge for a day without one."""
        return next((x for known, x, _ in self.spots if known == day), self.left)

    def y_of(self, score: float) -> float:
        """Height of a score, 0-10."""
        return self.bottom - score / 10 * (self.bottom - self.top)

    def day_at(self, x: float, y: float, reach: float) -> date | None:
        """Day of the nearest pair within reach of a point, or None."""
        near = [((sx - x) ** 2 + (sy - y) ** 2, day) for day, sx, sy in self.spots]
        distance, day = min(near, default=(reach**2 + 1, None), key=lambda item: item[0])
        return day if distance <= reach**2 else None


@dataclass(frozen=True, slots=True)
class LagPicture:
    """The chart as pixels: `width` x `height` device pixels, each red, green, blue, opacity; row by row."""

    pixels: bytes
    width: int
    height: int
    layout: LagLayout


def load_of(pair: Pair, load: Load) -> float:
    """Place of a pair on the horizontal axis: sessions of the day, else kilometres."""
    return pair.sessions if load is Load.SESSION else pair.km


def draw(
    view: LagView, style: ChartStyle, size: tuple[float, float], words: LagWords, *, ratio: float = 1.0
) -> tuple[Figure, LagLayout]:
    """Draw the pairs.

    Args:
        view: Pairs and their means, scores 0-10.
        style: Colours, sizes, text size.
        size: Width and height in logical pixels.
        words: Every text on it.
        ratio: Device pixels a logical pixel.

    Returns:
        The figure, not yet rendered, and its geometry.
    """
    sheet = Sheet(size, style, ratio)
    legend = _legend(view, words)
    rows = head_rows(sheet, words.title, legend)
    right = RIGHT if size[0] / style.scale >= NARROW else RIGHT_NARROW
    left, top = sheet.px(LEFT), (rows * 24 + 34) * style.scale
    bottom = max(top + 40, size[1] - sheet.px(44))
    end = max(left + 40, size[0] - sheet.px(right))
    shown = view.pairs[-MOST_PAIRS:]
    most = max([load_of(pair, view.load) for pair in shown], default=0.0)
    step = next((n for n in STEPS if most / n <= 8), STEPS[-1])
    highest = max(step, most)
    spots = _spots(shown, view.load, (left, end, top, bottom), highest, sheet.px(DOT))
    layout = LagLayout(size[0], size[1], left, end, top, bottom, spots)
    draw_head(sheet, words.title, legend)
    _draw_axes(sheet, layout, words, step, highest)
    _draw_pairs(sheet, layout, view, shown)
    _draw_means(sheet, layout, view, words)
    if not shown:
        middle = ((left + end) / 2, (top + bottom) / 2)
        sheet.text(middle, words.nothing, color=style.ink3, size=style.small, align="center", name="nothing")
    return sheet.figure, layout


def picture(
    view: LagView, style: ChartStyle, size: tuple[float, float], words: LagWords, *, ratio: float = 1.0
) -> LagPicture:
    """The chart as pixels; arguments as in `draw`. May run in any one thread at a time."""
    figure, layout = draw(view, style, size, words, ratio=ratio)
    return LagPicture(*render(figure), layout)


def save(view: LagView, path: Path, style: ChartStyle, words: LagWords) -> Path:
    """Write the chart as a file; its ending decides: ``.png`` (double resolution), ``.svg`` or ``.pdf``.

    Raises:
        ValueError: Another ending.
        OSError: The place cannot be written.
    """
    return write(draw(view, style, SIZE, words)[0], path, style.ground)


def _legend(view: LagView, words: LagWords) -> tuple[LegendItem, ...]:
    if view.load is not Load.BOTH:
        return ()
    items = (LegendItem("point", words.trained), LegendItem("open", words.untrained))
    return tuple(item for item in items if item.words)


def _spots(
    pairs: tuple[Pair, ...], load: Load, box: tuple[float, float, float, float], highest: float, dot: float
) -> tuple[tuple[date, float, float], ...]:
    """Places of the pairs; those that would lie on each other stand side by side."""
    left, right, top, bottom = box
    inset = INSET * dot
    taken: dict[tuple[int, float], int] = {}
    spots = []
    for pair in pairs:
        x = left + inset + load_of(pair, load) / highest * (right - left - 2 * inset)
        column = round(x / dot)
        number = taken.get((column, pair.morning), 0)
        taken[column, pair.morning] = number + 1
        # Alternating to either side, not further than the inset.
        aside = ((number + 1) // 2) % 7 * 0.85 * dot * (1 if number % 2 else -1)
        spots.append((pair.day, x + aside, bottom - pair.morning / 10 * (bottom - top)))
    return tuple(spots)


def _draw_axes(sheet: Sheet, layout: LagLayout, words: LagWords, step: float, highest: float) -> None:
    style = sheet.style
    levels = [(score, layout.y_of(score)) for score in range(0, 11, 2)]
    sheet.lines([((layout.left, y), (layout.right, y)) for _, y in levels], style.line, 1, name="grid")
    for score, y in levels:
        at = (layout.left - sheet.px(10), y)
        sheet.text(at, str(score), color=style.ink2, size=style.small, align="right", name=f"score-{score}")
    above = (layout.left - sheet.px(34), layout.top - sheet.px(18))
    sheet.text(above, words.morning, color=style.ink2, weight="semibold", name="axis")
    inset = INSET * sheet.px(DOT)
    number = 0.0
    while number <= highest:
        x = layout.left + inset + number / highest * (layout.right - layout.left - 2 * inset)
        spot = (x, layout.bottom + sheet.px(14))
        sheet.text(spot, words.number(number), color=style.ink2, align="center", name="load")
        number += step
    below = ((layout.left + layout.right) / 2, layout.bottom + sheet.px(32))
    sheet.text(below, words.across, color=style.ink2, weight="semibold", align="center", name="across")


def _draw_pairs(sheet: Sheet, layout: LagLayout, view: LagView, shown: tuple[Pair, ...]) -> None:
    style, dot = sheet.style, sheet.px(DOT)
    places = {day: (x, y) for day, x, y in layout.spots}
    filled = [places[p.day] for p in shown if view.load is not Load.BOTH or p.sessions > 0]
    hollow = [places[p.day] for p in shown if view.load is Load.BOTH and p.sessions <= 0]
    sheet.marks(filled, "o", style.data, dot, alpha=style.point_alpha, name="pairs")
    sheet.marks(hollow, "o", style.data, dot, hollow=True, name="pairs-open")


def _draw_means(sheet: Sheet, layout: LagLayout, view: LagView, words: LagWords) -> None:
    style = sheet.style
    wanted = [
        (mean, text, color, name)
        for mean, text, color, name in (
            (view.after.mean, words.after, style.data, "after"),
            (view.without.mean, words.without, style.ink2, "without"),
        )
        if mean is not None and text
    ]
    for mean, _, color, name in wanted:
        y = layout.y_of(mean)
        dashes = "solid" if name == "after" else (0, (4, 2.4))
        sheet.lines(
            [((layout.left, y), (layout.right, y))], color, 1.8, name=f"mean-{name}", linestyles=[dashes]
        )
    gap = sheet.px(LINE)
    room = layout.width - layout.right - sheet.px(12)
    texts = [sheet.wrapped(text, room, "semibold") for _, text, _, _ in wanted]
    heights = [gap * (text.count("\n") + 1) for text in texts]
    bounds = (layout.top - gap / 2, layout.bottom + gap / 2)
    places = spread([layout.y_of(mean) for mean, *_ in wanted], heights, bounds, gap)
    for (_, _, color, name), text, height, y in zip(wanted, texts, heights, places, strict=True):
        at = (layout.right + sheet.px(9), y - (height - gap) / 2)
        sheet.text(at, text, color=color, weight="semibold", name=f"label-{name}")
