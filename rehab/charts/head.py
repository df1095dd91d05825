"""Title and legend above a chart; the legend wraps when the words are long or large."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from rehab.charts.sheet import Sheet

TITLE_SIZE = 15.0
ROW = 24.0
EDGE = 12.0
"""Distance of title and legend from the edges, logical pixels at scale 1."""
BETWEEN = 22.0
FLARE_ALPHA, WASHOUT_ALPHA, PAUSED_ALPHA, SHIFTED_ALPHA = 0.16, 0.12, 0.7, 0.35
"""Opacities of what is shaded; the chart and its legend share them."""
LEAP = 8.0
"""Width of the triangle of a run that was much longer than those before, logical pixels at scale 1."""
SAMPLE = {
    "point": 14.0,
    "trend": 33.0,
    "expected": 33.0,
    "treatment": 17.0,
    "flare": 24.0,
    "washout": 24.0,
    "shifted": 18.0,
    "extra": 14.0,
    "paused": 24.0,
    "open": 14.0,
    "leap": 14.0,
    "jump": 24.0,
}
Look = Literal[
    "point",
    "trend",
    "expected",
    "treatment",
    "flare",
    "washout",
    "shifted",
    "extra",
    "paused",
    "open",
    "leap",
    "jump",
]


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One entry: how its sample looks, and its words."""

    look: Look
    words: str


def _rows(sheet: Sheet, title: str, items: tuple[LegendItem, ...]) -> tuple[bool, list[list[LegendItem]]]:
    """Whether the legend stands beside the title, and its rows."""
    widths = {item: _width(sheet, item) for item in items}
    whole = sum(widths.values()) + sheet.px(BETWEEN) * max(0, len(items) - 1)
    room = sheet.size[0] - 2 * sheet.px(EDGE)
    used = sheet.width_of(title, TITLE_SIZE, "semibold") + sheet.px(BETWEEN) if title else 0.0
    if used + whole <= room:
        return True, [list(items)]
    rows: list[list[LegendItem]] = [[]]
    left = room
    for item in items:
        if rows[-1] and widths[item] > left:
            rows.append([])
            left = room
        rows[-1].append(item)
        left -= widths[item] + sheet.px(BETWEEN)
    return False, rows


def _width(sheet: Sheet, item: LegendItem) -> float:
    return sheet.px(SAMPLE[item.look]) + sheet.width_of(item.words)


def head_rows(sheet: Sheet, title: str, items: tuple[LegendItem, ...]) -> int:
    """Number of rows that title and legend take."""
    if not title and not items:
        return 0
    beside, rows = _rows(sheet, title, items)
    return 1 if beside else bool(title) + len(rows)


def draw_head(sheet: Sheet, title: str, items: tuple[LegendItem, ...]) -> None:
    """Draw the title at the left and the legend at the right, or below it when there is no room."""
    beside, rows = _rows(sheet, title, items)
    y = sheet.px(ROW / 2)
    style = sheet.style
    if title:
        at = (sheet.px(EDGE), y)
        sheet.text(at, title, color=style.ink, size=TITLE_SIZE, weight="semibold", name="title")
        if not beside:
            y += sheet.px(ROW)
    for row in rows:
        widths = [_width(sheet, item) for item in row]
        x = sheet.px(EDGE)
        if beside:
            x = sheet.size[0] - sheet.px(EDGE) - sum(widths) - sheet.px(BETWEEN) * max(0, len(row) - 1)
        for item, width in zip(row, widths, strict=True):
            _draw_sample(sheet, item, x, y)
            at = (x + sheet.px(SAMPLE[item.look]), y)
            sheet.text(at, item.words, color=style.ink2, name=f"legend-{item.look}")
            x += width + sheet.px(BETWEEN)
        y += sheet.px(ROW)


def _draw_sample(sheet: Sheet, item: LegendItem, x: float, y: float) -> None:
    style, dot = sheet.style, 7.0 * min(1.5, sheet.style.scale)
    end = x + sheet.px(26)
    match item.look:
        case "point":
            sheet.marks([(x + sheet.px(4), y)], "o", style.data, dot, alpha=style.point_alpha)
        case "trend":
            half = sheet.px(5)
            sheet.boxes([(x, y - half, end, y + half)], style.data, alpha=style.band_alpha)
            sheet.lines([((x, y), (end, y))], style.data, 2.4)
        case "expected":
            sheet.lines([((x, y), (end, y))], style.good, 1.8, linestyles=[(0, (3, 1.8))])
        case "treatment":
            sheet.marks([(x + sheet.px(5), y)], "D", style.treat, dot * 1.15)
        case _:
            _draw_rare_sample(sheet, item.look, x, y)


def _draw_rare_sample(sheet: Sheet, look: Look, x: float, y: float) -> None:
    style, half = sheet.style, sheet.px(6)
    box = (x, y - half, x + sheet.px(17), y + half)
    match look:
        case "flare":
            sheet.boxes([box], style.flare, alpha=FLARE_ALPHA)
        case "washout":
            sheet.boxes([box], style.treat, alpha=WASHOUT_ALPHA)
        case "paused":
            sheet.boxes([(box[0], y - sheet.px(2), box[2], y + sheet.px(2))], style.edge, alpha=PAUSED_ALPHA)
        case "shifted":
            narrow = (x, y - half, x + sheet.px(11), y + half)
            sheet.boxes([narrow], style.done, radius=2, alpha=SHIFTED_ALPHA)
            sheet.boxes([narrow], style.done, radius=2, outline=True)
        case "leap":
            sheet.marks([(x + sheet.px(4), y)], "^", style.run_ink, sheet.px(LEAP))
        case "jump":
            low, foot = y + sheet.px(2), y - sheet.px(2)
            corners = ((box[0], foot), (box[0], low), (box[2], low), (box[2], foot))
            sheet.lines([*pairwise(corners)], style.run_ink, 1.6)
        case "open":
            sheet.marks([(x + sheet.px(4), y)], "o", style.data, sheet.px(7), hollow=True)
        case _:
            sheet.marks([(x + sheet.px(4), y)], "o", style.done, sheet.px(6))
