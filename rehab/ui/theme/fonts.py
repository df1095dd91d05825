"""The bundled typeface and the roles of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

TEXT_FAMILY, DISPLAY_FAMILY = "Inter", "Inter Display"


@dataclass(frozen=True, slots=True)
class Role:
    """Size and line height in logical pixels at 100 %, weight, and whether the display cut is used.

    `tabular` gives all figures one width. The typeface widens the hyphen with them, so running
    text goes without.
    """

    size: float
    line: int
    weight: QFont.Weight
    display: bool = False
    tabular: bool = False


ROLES: dict[str, Role] = {
    "display": Role(28, 34, QFont.Weight.DemiBold, True),
    "title": Role(25, 32, QFont.Weight.DemiBold, True),
    "heading": Role(18, 24, QFont.Weight.DemiBold, True),
    "subheading": Role(15, 20, QFont.Weight.DemiBold),
    "number": Role(22, 26, QFont.Weight.DemiBold, True, True),
    "timer": Role(44, 48, QFont.Weight.DemiBold, True, True),
    "body": Role(14, 20, QFont.Weight.Normal),
    "button": Role(14, 20, QFont.Weight.Medium),
    "strong": Role(14, 20, QFont.Weight.DemiBold),
    "small": Role(13, 18, QFont.Weight.Normal),
    "table": Role(13.5, 18, QFont.Weight.Normal, tabular=True),
    "caption": Role(12, 16, QFont.Weight.Normal),
    "key": Role(12, 16, QFont.Weight.Medium, tabular=True),
}

_DISPLAY_SPACING = 98.5

_loaded: set[str] = set()


def load_fonts(folder: Path) -> bool:
    """Add the bundled fonts to the application once.

    Returns:
        Whether the text family is there; without it the system's own font is used.
    """
    for path in sorted(folder.glob("Inter*.ttf")):
        if path.name not in _loaded and QFontDatabase.addApplicationFont(str(path)) >= 0:
            _loaded.add(path.name)
    return bool(_loaded)


def make_font(role: str, scale: float, bundled: bool) -> QFont:
    """The font of a role at a text size.

    Args:
        role: A key of `ROLES`.
        scale: Text size factor, 1.0-2.0.
        bundled: Whether the bundled family can be used.
    """
    wanted = ROLES[role]
    font = QFont()
    if bundled:
        font.setFamilies([DISPLAY_FAMILY if wanted.display else TEXT_FAMILY, TEXT_FAMILY])
    font.setPixelSize(round(wanted.size * scale))
    font.setWeight(wanted.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bundled:
        # Both features are said for every role because fonts inherit them from the application's font.
        font.setFeature(QFont.Tag("tnum"), int(wanted.tabular))
        # The plain round "a" belongs to the text sizes.
        font.setFeature(QFont.Tag("cv11"), 0 if wanted.display else 1)
    if wanted.display:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _DISPLAY_SPACING)
    return font
