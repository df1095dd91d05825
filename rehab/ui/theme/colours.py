"""Every colour by name, for light, dark and high contrast.

Pairs of text and ground have a contrast of at least 4.5:1, borders that carry meaning at least 3:1; a test
computes it.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

LIGHT: dict[str, str] = {
    "bg": "#FAF6EF",
    "side": "#F1EADE",
    "surf": "#FFFDF9",
    "inset": "#F5EFE4",
    "hover": "#EAE2D3",
    "line": "#E3D9C8",
    "line2": "#CFC2AD",
    "edge": "#8E8270",
    "ink": "#2A2723",
    "ink2": "#5B544A",
    "ink3": "#6C6356",
    "pri": "#1F6B66",
    "pri_h": "#195753",
    "pri_ink": "#FFFFFF",
    "pri_soft": "#DCEBE7",
    "pri_soft_ink": "#17524E",
    "good": "#1E6B4C",
    "good_soft": "#DDEFE3",
    "amber": "#855600",
    "amber_soft": "#FBEBC8",
    "red": "#A12D25",
    "red_soft": "#F9E0DB",
    "fail": "#9C3D14",
    "fail_soft": "#FBE5D8",
    "adh": "#5A478C",
    "adh_soft": "#EAE4F5",
    "neutral": "#2F567C",
    "neutral_soft": "#E1EAF3",
    "data": "#2B5C8A",
    "run": "#B9822C",
    "run_ink": "#7A5208",
    "treat": "#6B4FA0",
    "ill": "#F3ECE0",
    "target": "#E4572E",
    "target_edge": "#B03A17",
}
DARK: dict[str, str] = {
    "bg": "#1E1C19",
    "side": "#181613",
    "surf": "#272420",
    "inset": "#322E29",
    "hover": "#2B2722",
    "line": "#3B362F",
    "line2": "#554E44",
    "edge": "#857B6C",
    "ink": "#F1ECE4",
    "ink2": "#C5BDB0",
    "ink3": "#AFA698",
    "pri": "#7CC6BE",
    "pri_h": "#93D3CC",
    "pri_ink": "#10302D",
    "pri_soft": "#24413E",
    "pri_soft_ink": "#A9DDD6",
    "good": "#85D3A8",
    "good_soft": "#213A2D",
    "amber": "#F0C264",
    "amber_soft": "#413413",
    "red": "#F59C8F",
    "red_soft": "#48241F",
    "fail": "#F5A37C",
    "fail_soft": "#48291A",
    "adh": "#C2B0EE",
    "adh_soft": "#342C4A",
    "neutral": "#9FC3E6",
    "neutral_soft": "#23323F",
    "data": "#8DBBE6",
    "run": "#D6A451",
    "run_ink": "#EBC27E",
    "treat": "#C2B0EE",
    "ill": "#2E2A26",
    "target": "#FF7A4F",
    "target_edge": "#FFB49A",
}
SOFT_TONES = ("good", "amber", "red", "fail", "adh", "neutral", "pri")
"""Tones that have a soft ground of their own; text on it is the tone itself (`pri`: `pri_soft_ink`)."""


_STRONG, _READABLE = 15.0, 7.0
_PURE = {
    False: ("#ffffff", "#000000", "#003e8a", "#ffffff"),
    True: ("#000000", "#ffffff", "#7fdcff", "#000000"),
}
"""Window, text, choice and text on it where the system's own palette is not strong enough: light and dark."""


def high_contrast(palette: QPalette, dark: bool) -> dict[str, str]:
    """Colours from the system palette: text on window everywhere, no soft grounds.

    Args:
        palette: What the system asks for, read before our own palette replaced it.
        dark: What to use when the system's palette is an ordinary one with too little contrast.
    """
    role = QPalette.ColorRole
    roles = (role.Window, role.WindowText, role.Highlight, role.HighlightedText)
    window, text, chosen, chosen_text = (palette.color(which).name() for which in roles)
    if (
        contrast(QColor(window), QColor(text)) < _STRONG
        or contrast(QColor(window), QColor(chosen)) < _READABLE
    ):
        window, text, chosen, chosen_text = _PURE[dark]
    colours = dict.fromkeys(LIGHT, text)
    colours.update(dict.fromkeys(("bg", "side", "surf", "inset", "hover", "ill"), window))
    colours.update({f"{tone}_soft": window for tone in SOFT_TONES})
    colours.update(pri=chosen, pri_h=chosen, pri_ink=chosen_text, target=chosen, data=chosen)
    return colours


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1-21.

    Source: WCAG 2.2, relative luminance.
    """
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
