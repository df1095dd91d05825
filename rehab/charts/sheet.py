"""A drawing surface in logical pixels over a matplotlib figure: text that is only text, shapes, widths."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.textpath import text_to_path

from rehab.charts.fonts import Weight, font_for, make_known
from rehab.charts.style import clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from matplotlib.axes import Axes

    from rehab.charts.style import ChartStyle

DPI = 96.0
"""Logical pixels an inch."""
LINE = 15.0
"""From one line of a label to the next, logical pixels at scale 1."""
FORMATS = ("png", "svg", "pdf")
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

    def wrapped(self, words: str, room: float, weight: Weight = "regular") -> str:
        """Words in as many lines as a width asks for, logical pixels; a word alone may be wider."""
        lines: list[str] = []
        for word in words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width_of(longer, weight=weight) > room:
                lines.append(word)
            else:
                lines[-1:] = [longer]
        return "\n".join(lines)

    def lines(
        self, pieces: Sequence[tuple[Point, Point]], color: str, width: float, *, name: str = "", **more: Any
    ) -> None:
        """Separate straight lines."""
        drawn = LineCollection([*pieces], colors=color, linewidths=self.points(width), **more)
        drawn.set_gid(name or None)
        self.frame.add_collection(drawn, autolim=False)

    def marks(
        self,
        at: Sequence[Point],
        shape: str,
        color: str,
        size: float,
        *,
        alpha: float = 1.0,
        hollow: bool = False,
        name: str = "",
    ) -> None:
        """The same mark at many places; `size` is its width in logical pixels."""
        drawn = Line2D(
            [x for x, _ in at],
            [y for _, y in at],
            linestyle="none",
            marker=shape,
            markersize=self.points(size),
            markeredgewidth=self.points(1.6) if hollow else 0,
            markerfacecolor="none" if hollow else color,
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
            _rounded(boxes, radius),
            facecolors="none" if outline else color,
            edgecolors=color if outline else "none",
            linewidths=self.points(1),
            linestyles=(0, (2, 2)) if dashed else "solid",
            alpha=alpha,
        )
        drawn.set_gid(name or None)
        self.frame.add_collection(drawn, autolim=False)


def render(figure: Figure) -> tuple[bytes, int, int]:
    """A figure as pixels (red, green, blue, opacity; row by row) with its width and height in device pixels."""
    canvas = FigureCanvasAgg(figure)
    with _rendering():
        canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height(physical=True)
    return bytes(canvas.buffer_rgba()), width, height  # type: ignore[no-untyped-call]


def write(figure: Figure, path: Path, ground: str) -> Path:
    """Write a figure as a file; its ending decides: ``.png`` (double resolution), ``.svg`` or ``.pdf``.

    Returns:
        The path.

    Raises:
        ValueError: Another ending.
        OSError: The place cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in FORMATS:
        raise ValueError(kind)
    with _rendering():
        written = BytesIO()
        figure.savefig(written, format=kind, dpi=192 if kind == "png" else 96, facecolor=ground)
    path.write_bytes(written.getvalue())
    return path


def svg(figure: Figure, ground: str) -> str:
    """A figure as an SVG document."""
    with _rendering():
        written = BytesIO()
        figure.savefig(written, format="svg", dpi=96, facecolor=ground)
    return written.getvalue().decode("utf-8")


def _rendering() -> AbstractContextManager[None]:
    """Letters keep their widths, are shapes in SVG and fonts inside PDF, whatever matplotlib is set to."""
    return matplotlib.rc_context(
        {"text.hinting": "none", "svg.fonttype": "path", "pdf.fonttype": 42, "savefig.bbox": None}
    )


@lru_cache(maxsize=512)
def _width(style: ChartStyle, text: str, points: float, weight: Weight) -> float:
    shown, font = font_for(style, text, points, weight)
    width, _, _ = text_to_path.get_text_width_height_descent(shown, font, False)
    return float(width) * DPI / 72


def _rounded(boxes: Sequence[tuple[float, float, float, float]], radius: float) -> Any:
    """Corners of rounded boxes, an array of box, point and x or y: a year has hundreds of them."""
    if not boxes:
        return []
    left, top, right, bottom = np.array(boxes, dtype=float).T
    r = np.minimum(radius, np.minimum(right - left, bottom - top) / 2)
    r = np.where(r < 0.5, 0.0, r)
    # Three points a corner look round at the two or three pixels that are used here.
    c = r * 0.293
    across = (left, left + c, left + r, right - r, right - c, right)
    down = (top + r, top + c, top, top, top + c, top + r)
    up = (bottom - r, bottom - c, bottom, bottom, bottom - c, bottom - r)
    return np.stack([(*across, *reversed(across)), (*down, *up)]).transpose(2, 1, 0)
