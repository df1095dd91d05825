"""Two brackets at the right end of the days: from the start to now, and from the start to a change that matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.charts.layout import Layout
    from rehab.charts.sheet import Sheet
    from rehab.domain.progress import ProgressReport

NEAR, FAR, TICK = 4.0, 10.0, 2.5
"""Distance of the two from the last day, and length of their ends, logical pixels at scale 1."""
WIDTH = 14.0
"""What the labels beside them move to the right, logical pixels at scale 1."""


def draw_bracket(sheet: Sheet, layout: Layout, report: ProgressReport) -> bool:
    """Draw how far it came beside how far it has to come.

    Returns:
        Whether anything was drawn: not without a level at the start and one of now.
    """
    now = report.level_now
    if report.baseline is None or now is None:
        return False
    style, start = sheet.style, layout.y_of(report.baseline.mean)
    _bracket(sheet, layout.right + sheet.px(NEAR), start, layout.y_of(now), style.data, 2.0, "bracket-change")
    if report.target is not None:
        end = layout.y_of(report.target)
        _bracket(sheet, layout.right + sheet.px(FAR), start, end, style.good, 1.2, "bracket-mic")
    return True


def _bracket(sheet: Sheet, x: float, start: float, end: float, color: str, width: float, name: str) -> None:
    tick = sheet.px(TICK)
    pieces = [((x, start), (x, end)), ((x - tick, start), (x, start)), ((x - tick, end), (x, end))]
    sheet.lines(pieces, color, width, name=name)
