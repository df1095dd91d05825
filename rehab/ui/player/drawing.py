"""The drawing of the player: the one place that decides which widget it is."""

from __future__ import annotations

from rehab.ui.theme import tokens
from rehab.ui.widgets.figure_view import RADIUS, FigureView

__all__ = ["RADIUS", "make_drawing"]

LOWEST, HIGHEST = 70, 90
"""Height in logical pixels at 100 % with large text, where the timer needs the room."""


def make_drawing() -> FigureView:
    """A drawing that moves at the tempo of the dose."""
    view = FigureView()
    t = tokens()
    if t.wide_text:
        view.setMinimumHeight(t.px(LOWEST))
        view.setMaximumHeight(t.px(HIGHEST))
    return view
