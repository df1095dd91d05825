"""Colours of the drawn person: four skin tones, shirt, shorts and hair, for light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from rehab.ui.theme import Tokens

_TONES = {
    "sand": ("#E2B796", "#CE9E7B", "#9A6A49"),
    "clay": ("#C98F6B", "#B47A57", "#7C4C30"),
    "umber": ("#8E6046", "#784E37", "#4A2E1F"),
    "stone": ("#C8CCCB", "#AEB4B4", "#6F7879"),
}


@dataclass(frozen=True, slots=True)
class Skin:
    """Fills and outlines of the body parts."""

    near: QColor
    far: QColor
    line: QColor
    shirt: QColor
    shirt_line: QColor
    shorts: QColor
    shorts_far: QColor
    shorts_line: QColor
    hair: QColor
    target: QColor
    target_edge: QColor
    arrow: QColor


def skin_of(t: Tokens) -> Skin:
    """The colours of a look."""
    near, far, line = (QColor(value) for value in _TONES[t.figure_tone])
    shirt, shorts = ("#57A79F", "#6F8FA3") if t.dark else ("#3E8680", "#2C4A57")
    return Skin(
        near=near,
        far=far,
        line=line,
        shirt=QColor(shirt),
        shirt_line=QColor("#2F6F6A" if t.dark else "#1F4F4C"),
        shorts=QColor(shorts),
        shorts_far=QColor("#587689" if t.dark else "#233C47"),
        shorts_line=QColor("#3E5666" if t.dark else "#16272F"),
        hair=QColor("#8A7566" if t.dark else "#4A3B33"),
        target=QColor("#FF7A4F" if t.dark else "#E4572E"),
        target_edge=QColor("#FFB49A" if t.dark else "#B03A17"),
        arrow=QColor("#FF9C78" if t.dark else "#B8431C"),
    )


def floor_colour(t: Tokens) -> QColor:
    """The floor below a drawing."""
    if t.high_contrast:
        return t.surf
    return t.inset if t.dark else t.line
