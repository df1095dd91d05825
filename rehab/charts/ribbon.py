"""The ribbon of answers: what was told on each day, as a row of stretches with a word or a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.verdict import State

if TYPE_CHECKING:
    from rehab.charts.layout import Layout
    from rehab.charts.marks import Marks
    from rehab.charts.sheet import Sheet
    from rehab.charts.style import ChartStyle
    from rehab.charts.words import PainWords

INSET = 6.0
"""Room beside a word on its stretch, logical pixels at scale 1."""


def draw_ribbon(sheet: Sheet, layout: Layout, marks: Marks, words: PainWords) -> None:
    """Draw a box a stretch of days with the same answer; its word where it fits, else its letter, else nothing."""
    assert layout.ribbon is not None
    style = sheet.style
    top, bottom = layout.ribbon
    half, middle = layout.day_width / 2, (top + bottom) / 2
    for stretch in marks.told:
        left, right = layout.x_of(stretch.first) - half, layout.x_of(stretch.last) + half
        inset = min(0.5, (right - left) * 0.1)
        box = (left + inset, top, right - inset, bottom)
        color = style.neutral if stretch.undecided else tone(style, stretch.state)
        sheet.boxes([box], color, radius=3, alpha=style.ribbon_alpha, name=f"told-{stretch.state.value}")
        sheet.boxes([box], color, radius=3, outline=True, alpha=0.6)
        fitting = (
            w
            for w in (words.undecided if stretch.undecided else words.states.get(stretch.state, ()))
            if sheet.width_of(w) + sheet.px(INSET) <= right - left
        )
        text = next(fitting, "")
        if text:
            sheet.text(((left + right) / 2, middle), text, color=style.ink, align="center", name="told")
    if words.told:
        at = (layout.right + sheet.px(9), middle)
        sheet.text(at, words.told, color=style.ink2, weight="semibold", name="label-told")


def tone(style: ChartStyle, state: State) -> str:
    """The colour of an answer; its word or letter says the same."""
    tones = {
        State.INSUFFICIENT: style.neutral,
        State.FLARE: style.flare,
        State.WORSENING: style.worse,
        State.LOW_ADHERENCE: style.treat,
        State.FAILING: style.fail,
    }
    return tones.get(state, style.good)
