"""What lies behind and under the pain line: shaded days, days of judgement, phases of the plan."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rehab.charts.head import FLARE_ALPHA, WASHOUT_ALPHA

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rehab.charts.layout import Layout
    from rehab.charts.marks import Days, Marks
    from rehab.charts.sheet import Sheet
    from rehab.charts.words import PainWords

ROOM_FOR_NAME = 24.0
"""From the row of phases to the strip below, logical pixels at scale 1: with less its word would touch the next."""
AHEAD_ALPHA = 0.28
NAME_ROOM = 10.0
"""A phase wider than its name and this carries it, logical pixels at scale 1."""


def draw_bands(sheet: Sheet, layout: Layout, marks: Marks, today: date) -> None:
    """Shade wash-out weeks, flares, and days that had not come on the day of the view."""
    style = sheet.style
    sheet.boxes(_boxes(layout, marks.washouts), style.treat, alpha=WASHOUT_ALPHA, name="washout")
    sheet.boxes(_boxes(layout, marks.flares), style.flare, alpha=FLARE_ALPHA, name="flare")
    if today < layout.span.last:
        ahead = [(max(layout.span.first, today + timedelta(days=1)), layout.span.last)]
        sheet.boxes(_boxes(layout, ahead), style.line, alpha=AHEAD_ALPHA, name="ahead")


def _boxes(layout: Layout, stretches: Iterable[Days]) -> list[tuple[float, float, float, float]]:
    half = layout.day_width / 2
    return [
        (layout.x_of(first) - half, layout.top, layout.x_of(last) + half, layout.bottom)
        for first, last in stretches
    ]


def draw_looks(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords, start: date) -> None:
    """Mark the days on which the plan is judged with a hairline and their number."""
    style = sheet.style
    at = [(layout.x_of(day), day) for day in marks.looks]
    lines = [((x, layout.top), (x, layout.bottom)) for x, _ in at]
    sheet.lines(lines, style.edge, 1, name="looks", linestyles=[(0, (1, 3))])
    for x, day in at:
        text = words.look((day - start).days)
        if not text:
            continue
        room = x + sheet.px(5) + sheet.width_of(text) <= layout.right
        spot = (x + sheet.px(5 if room else -5), layout.top + sheet.px(9))
        sheet.text(spot, text, color=style.ink3, align="left" if room else "right", name="look")


def draw_phases(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> None:
    """Draw a box a phase with its name where it fits."""
    assert layout.phases is not None
    style = sheet.style
    top, bottom = layout.phases
    half, middle = layout.day_width / 2, (top + bottom) / 2
    boxes = [
        (layout.x_of(p.start) - half + 0.5, top, layout.x_of(p.end or p.start) + half - 0.5, bottom)
        for p in marks.phases
    ]
    sheet.boxes(boxes[::2], style.done, radius=3, alpha=0.16, name="phases")
    sheet.boxes(boxes[1::2], style.done, radius=3, alpha=0.3, name="phases-next")
    for phase, (left, _, right, _) in zip(marks.phases, boxes, strict=True):
        if sheet.width_of(phase.name) + sheet.px(NAME_ROOM) <= right - left:
            sheet.text(
                ((left + right) / 2, middle), phase.name, color=style.ink, align="center", name="phase"
            )
    near = [sum(row) / 2 for row in (layout.strip, layout.ribbon) if row is not None]
    if words.phases and all(abs(other - middle) >= sheet.px(ROOM_FOR_NAME) for other in near):
        at = (layout.right + sheet.px(9), middle)
        sheet.text(at, words.phases, color=style.ink2, weight="semibold", name="label-phases")
