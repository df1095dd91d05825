"""A drawing surface in logical pixels over a matplotlib figure: text that is only text, shapes, widths."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.textpath import text_to_path

from rehab.charts.fonts import Weight, font_for, make_known
from rehab.charts.style import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from rehab.charts.style import ChartStyle

DPI = 96.0
"""Logical pixels an inch."""
LINE = 15.0
"""From one line of a label to the next, logical pixels at scale 1."""
Point = tuple[float, float]


class Sheet:
    """A figure whose whole area is one axes in logical pixels, y downwards.

    Args:
        size: Width and height in logical pixels.
        style: Colours and sizes; its font files are made known to matplotlib once.
        ratio: Device pixels a logical pixel.
    """

    def __init__(self, size: Point, style: ChartStyle, ratio: float = 1.0) -> None:
        make_known(style.font_files)
        self.style = style
        self.size = size
        self.figure = Figure(figsize=(size[0] / DPI, size[1] / DPI), dpi=DPI * ratio, facecolor=style.ground)
        self.frame = self.area(0, 0, *size)
        self.frame.set_xlim(0, size[0])
        self.frame.set_ylim(size[1], 0)

    def area(self, left: float, top: float, right: float, bottom: float) -> Axes:
        """Axes without ticks or frame over a rectangle of the sheet."""
        width, height = self.size
        share = (left / width, 1 - bottom / height, (right - left) / width, (bottom - top) / height)
        axes = self.figure.add_axes(share)
        axes.set_axis_off()
        axes.set_autoscale_on(False)
        return axes

    def px(self, length: float) -> float:
        """A length of the style in logical pixels at its text size."""
        return length * self.style.scale

    @staticmethod
    def points(length: float) -> float:
        """Logical pixels as printer's points, the unit of line widths."""
        return length * 72 / DPI

    def text(
        self,
        at: Point,
        words: str,
        *,
        color: str,
        size: float | None = None,
        weight: Weight = "regular",
        align: Literal["left", "center", "right"] = "left",
        name: str = "",
    ) -> None:
        """Write words, literally: no mathematics, no markup.

        Args:
            at: Anchor; its y is the middle of the first line.
            words: May hold line breaks.
            color: As ``#rrggbb``.
            size: Height in logical pixels at scale 1; the caption size when None.
            weight: Regular or semibold.
            align: Which end of the text stands at the anchor.
            name: Group id of the artist in the file.
        """
        height = size or self.style.caption
        for row, line in enumerate(clean(words).split("\n")):
            shown, font = font_for(self.style, line, self.points(self.px(height)), weight)
            # Digits of the bundled typeface are 0.73 of its size high: half of that lies below their middle.
            base = at[1] + self.px(height * 0.365) + row * self.px(LINE)
            written = self.frame.text(
                at[0], base, shown, color=color, fontproperties=font, ha=align, parse_math=False, usetex=False
            )
            written.set_gid(name or None)

    def width_of(self, words: str, size: float | None = None, weight: Weight = "regular") -> float:
        """Width of one line of text in logical pixels."""
        points = self.points(self.px(size or self.style.caption))
        return _width(self.style, clean(words), points, weight)

    def lines(
        self, pieces: Sequence[tuple[Point, Point]], color: str, width: float, *, name: str = "", **more: Any
    ) -> None:
        """Separate straight lines."""
        drawn = LineCollection([*pieces], colors=color, linewidths=self.points(width), **more)
        drawn.set_gid(name or None)
        self.frame.add_collection(drawn, autolim=False)

    def marks(
        self, at: Sequence[Point], shape: str, color: str, size: float, *, alpha: float = 1.0, name: str = ""
    ) -> None:
        """The same mark at many places; `size` is its width in logical pixels."""
        drawn = Line2D(
            [x for x, _ in at],
            [y for _, y in at],
            linestyle="none",
            marker=shape,
            markersize=self.points(size),
            markeredgewidth=0,
            color=color,
            alpha=alpha,
        )
        drawn.set_gid(name or None)
        self.frame.add_line(drawn)

    def boxes(
        self,
        boxes: Sequence[tuple[float, float, float, float]],
        color: str,
        *,
        radius: float = 0.0,
        alpha: float = 1.0,
        outline: bool = False,
        dashed: bool = False,
        name: str = "",
    ) -> None:
        """Rounded boxes, each (left, top, right, bottom), filled or outlined."""
        drawn = PolyCollection(
            [_rounded(box, radius) for box in boxes],
            facecolors="none" if outline else color,
            edgecolors=color if outline else "none",
            linewidths=self.points(1),
            linestyles=(0, (2, 2)) if dashed else "solid",
            alpha=alpha,
        )
        drawn.set_gid(name or None)
        self.frame.add_collection(drawn, autolim=False)


@lru_cache(maxsize=512)
def _width(style: ChartStyle, text: str, points: float, weight: Weight) -> float:
    shown, font = font_for(style, text, points, weight)
    width, _, _ = text_to_path.get_text_width_height_descent(shown, font, False)
    return float(width) * DPI / 72


def _rounded(box: tuple[float, float, float, float], radius: float) -> list[Point]:
    left, top, right, bottom = box
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    if r < 0.5:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    # Three points a corner look round at the two or three pixels that are used here.
    c = r * 0.293
    return [
        (left, top + r),
        (left + c, top + c),
        (left + r, top),
        (right - r, top),
        (right - c, top + c),
        (right, top + r),
        (right, bottom - r),
        (right - c, bottom - c),
        (right - r, bottom),
        (left + r, bottom),
        (left + c, bottom - c),
        (left, bottom - r),
    ]
