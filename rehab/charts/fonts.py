"""Which font draws a text: the first family that has all its letters, never a warning, never an empty box."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from matplotlib import font_manager
from matplotlib.font_manager import FontProperties, get_font

if TYPE_CHECKING:
    from rehab.charts.style import ChartStyle

Weight = Literal["regular", "semibold"]
FALLBACK = "DejaVu Sans"
"""Comes with matplotlib and has most alphabets."""
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_WANTED: dict[Weight, tuple[int, ...]] = {"regular": (400,), "semibold": (600, 700)}


def make_known(paths: tuple[str, ...]) -> None:
    """Add font files to matplotlib's list, each once; files that are missing are passed over."""
    for path in paths:
        _add(path)


@lru_cache(maxsize=64)
def _add(path: str) -> None:
    if Path(path).is_file():
        font_manager.fontManager.addfont(path)
        _weights.cache_clear()
        _letters.cache_clear()


@lru_cache(maxsize=64)
def _weights(family: str) -> frozenset[int]:
    listed = (
        entry
        for entry in font_manager.fontManager.ttflist
        if entry.name == family and entry.style == "normal"
    )
    return frozenset(
        entry.weight if isinstance(entry.weight, int) else font_manager.weight_dict[entry.weight]
        for entry in listed
    )


@lru_cache(maxsize=64)
def _letters(family: str) -> frozenset[int]:
    weights = _weights(family)
    if not weights:
        return frozenset()
    found = font_manager.findfont(
        FontProperties(family=[family], weight=400 if 400 in weights else min(weights))
    )
    return frozenset(get_font(found).get_charmap())


def font_for(style: ChartStyle, text: str, points: float, weight: Weight) -> tuple[str, FontProperties]:
    """The text as it can be drawn, and the font for it.

    Args:
        style: Its families are tried in order, then the fallback.
        text: Cleaned text.
        points: Size in printer's points.
        weight: Semibold becomes bold, then regular, where a family has no such weight.

    Returns:
        The text with every letter that no family has replaced by a visible mark, and the font.
    """
    families = [family for family in (*style.families, FALLBACK) if _weights(family)]
    needed = {ord(char) for char in text if char != "\n"}
    family = next((name for name in families if needed <= _letters(name)), FALLBACK)
    if not needed <= _letters(family):
        known = _letters(family)
        text = "".join(char if char == "\n" or ord(char) in known else _UNKNOWN for char in text)
    has = _weights(family)
    chosen = next((number for number in (*_WANTED[weight], 400) if number in has), min(has))
    return text, FontProperties(family=[family], size=points, weight=chosen)
