"""The two strips under the pain axis: sessions of each day, kilometres of each week."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from rehab.charts.head import LEAP, PAUSED_ALPHA, SHIFTED_ALPHA

if TYPE_CHECKING:
    from rehab.charts.fonts import Weight
    from rehab.charts.layout import Layout
    from rehab.charts.marks import Cell, Days, Marks
    from rehab.charts.sheet import Sheet
    from rehab.charts.words import PainWords

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in logical pixels."""
NUMBER_ROOM = 12.0
"""Bars narrower than this (logical pixels at scale 1) carry no number."""


@dataclass(slots=True)
class _Boxes:
    """Boxes of the strip by how they look."""

    full: list[Box] = field(default_factory=list)
    shifted: list[Box] = field(default_factory=list)
    part: list[Box] = field(default_factory=list)
    rest: list[Box] = field(default_factory=list)
    missing: list[Box] = field(default_factory=list)
    dots: list[tuple[float, float]] = field(default_factory=list)

    def add(self, cell: Cell, box: Box, above: float) -> None:
        """Put a cell where it belongs; `above` is the room for a dot over a full cell."""
        left, top, right, bottom = box
        outline = (left + 0.5, top + 0.5, right - 0.5, bottom - 0.5)
        if cell.extra:
            self.dots.append(((left + right) / 2, top - above if cell.planned else (top + bottom) / 2))
        if cell.planned <= 0:
            return
        if cell.share >= 1:
            (self.shifted if cell.shifted else self.full).append(box)
        elif cell.share > 0:
            self.part.append((left, bottom - (bottom - top) * cell.share, right, bottom))
            self.rest.append(outline)
        else:
            self.missing.append(outline)


def draw_sessions(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> None:
    """Draw a cell a day: full when done, half when a part, dashed outline when not.

    One done on another day is paler with an outline, one that no plan asked for is a dot, a pause is a bar
    through its days; a day without any of this is empty.
    """
    assert layout.strip is not None
    style = sheet.style
    top, bottom = layout.strip
    boxes = _Boxes()
    for cell in marks.cells:
        width = layout.day_width * cell.days
        inset = min(1.0, width * 0.12)
        left = layout.x_of(cell.start) - layout.day_width / 2 + inset
        boxes.add(cell, (left, top, min(left + width - 2 * inset, layout.right), bottom), sheet.px(1))
    sheet.boxes(boxes.full, style.done, radius=2, alpha=style.strip_alpha, name="sessions-done")
    sheet.boxes(boxes.shifted, style.done, radius=2, alpha=SHIFTED_ALPHA, name="sessions-shifted")
    sheet.boxes(boxes.shifted, style.done, radius=2, outline=True)
    alpha = 0.55 if marks.bucket == 1 else style.strip_alpha
    sheet.boxes(boxes.part, style.done, radius=2, alpha=alpha, name="sessions-part")
    sheet.marks(boxes.dots, "o", style.done, min(sheet.px(5), layout.day_width), name="sessions-extra")
    _draw_pauses(sheet, layout, marks, bottom)
    # Outlines only where a cell is wide enough to have an inside.
    if marks.cells and layout.day_width * marks.cells[0].days >= 4:
        sheet.boxes(boxes.rest, style.edge, radius=2, outline=True, alpha=0.7, name="sessions-rest")
        sheet.boxes(boxes.missing, style.edge, radius=2, outline=True, dashed=True, name="sessions-missing")
    _two_lines(sheet, layout, (top + bottom) / 2, words.sessions, "label-sessions")


def _draw_pauses(sheet: Sheet, layout: Layout, marks: Marks, under: float) -> None:
    """A bar under the cells of a pause."""
    half, near, far = layout.day_width / 2, under + sheet.px(1.5), under + sheet.px(5)
    boxes = [(layout.x_of(first) - half, near, layout.x_of(last) + half, far) for first, last in marks.pauses]
    sheet.boxes(boxes, sheet.style.edge, radius=2, alpha=PAUSED_ALPHA, name="sessions-paused")


def _two_lines(sheet: Sheet, layout: Layout, middle: float, words: tuple[str, str], name: str) -> None:
    x, style = layout.right + sheet.px(9), sheet.style
    sheet.text((x, middle - sheet.px(7)), words[0], color=style.ink2, weight="semibold", name=name)
    sheet.text((x, middle + sheet.px(8)), words[1], color=style.ink3)


def draw_running(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> None:
    """Draw a bar a week with its kilometres on top where they fit."""
    assert layout.bars is not None
    style = sheet.style
    top, bottom = layout.bars
    room = bottom - top - sheet.px(16)
    most = max(bar.km for bar in marks.bars)
    boxes, numbers = [], []
    for bar in marks.bars:
        if bar.km <= 0:
            continue
        width = layout.day_width * bar.days
        inset = min(3.0, width * 0.12)
        left = max(layout.left, layout.x_of(bar.start) - layout.day_width / 2 + inset)
        right = min(layout.right, layout.x_of(bar.start) - layout.day_width / 2 + width - inset)
        if right <= left:
            continue
        height = max(2.0, room * bar.km / most)
        boxes.append((left, bottom - height, right, bottom))
        numbers.append(((left + right) / 2, bottom - height - sheet.px(9), words.km(bar.km), right - left))
    if not boxes:
        return
    sheet.boxes(boxes, style.run, radius=2.5, alpha=style.strip_alpha, name="running")
    sheet.lines([((layout.left, bottom), (layout.right, bottom))], style.line, 1)
    if layout.day_width * marks.bars[0].days >= sheet.px(NUMBER_ROOM):
        _draw_numbers(sheet, numbers)
    _two_lines(sheet, layout, (top + bottom) / 2 - sheet.px(4), words.running, "label-running")
    if marks.jump is not None:
        _draw_jump(sheet, layout, marks.jump)
    # Under the line of the bars: a single run that was much longer than those before it.
    leaps = [(layout.x_of(day), bottom + sheet.px(LEAP * 0.7)) for day in marks.leaps]
    if leaps:
        sheet.marks(leaps, "^", style.run_ink, sheet.px(LEAP), name="run-leaps")


def _draw_jump(sheet: Sheet, layout: Layout, days: Days) -> None:
    """A bracket under the bars: seven days in a row need not be a week of the calendar."""
    assert layout.bars is not None
    y, half, foot = layout.bars[1] + sheet.px(3), layout.day_width / 2, sheet.px(3)
    left, right = layout.x_of(days[0]) - half + 1, layout.x_of(days[1]) + half - 1
    corners = ((left, y - foot), (left, y), (right, y), (right, y - foot))
    sheet.lines([*pairwise(corners)], sheet.style.run_ink, 1.6, name="run-jump")


def _draw_numbers(sheet: Sheet, numbers: list[tuple[float, float, str, float]]) -> None:
    """All numbers or none: holes would read as weeks without runs. Only weeks cut at the ends may miss."""
    bold: Weight = "semibold"
    if max(sheet.width_of(text, weight=bold) for _, _, text, _ in numbers) > max(row[3] for row in numbers):
        return
    for x, y, text, width in numbers:
        if width >= sheet.width_of(text, weight=bold):
            sheet.text((x, y), text, color=sheet.style.run_ink, weight=bold, align="center", name="km")
