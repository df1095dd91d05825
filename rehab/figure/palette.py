"""Colours of the figure and of the things around it, for screens and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.domain.settings import Tone


class Look(StrEnum):
    """What a picture is made for."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Colour:
    """Fill near the viewer, fill far away, outline."""

    near: str
    far: str
    line: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one look.

    Attributes:
        ground: Behind everything.
        edge: Pale edge of arrows on any ground.
        materials: Colours by the name of a material or thing.
    """

    ground: str
    floor: str
    floor_line: str
    shadow: str
    ghost: str
    target: str
    target_line: str
    arrow: str
    edge: str
    ink: str
    materials: dict[str, Colour]


_TONES: dict[str, tuple[str, str, str]] = {
    "sand": ("#E2B796", "#CE9E7B", "#9A6A49"),
    "clay": ("#C98F6B", "#B47A57", "#7C4C30"),
    "umber": ("#8E6046", "#784E37", "#4A2E1F"),
    "stone": ("#C8CCCB", "#AEB4B4", "#6F7879"),
}
_DARK_LINES = {"sand": "#6B4A34", "clay": "#54341F", "umber": "#2B190F", "stone": "#454D4E"}
_PAPER: dict[str, Colour] = {
    "shirt": Colour("#3E8680", "#2F6F6A", "#1F4F4C"),
    "shorts": Colour("#2C4A57", "#233C47", "#16272F"),
    "hair": Colour("#4A3B33", "#4A3B33", "#33271F"),
    "wood": Colour("#D9CDBA", "#C6B597", "#A8967A"),
    "wall": Colour("#E6DCCB", "#DCD0BC", "#A8967A"),
    "mat": Colour("#BFD3CC", "#AFC6BE", "#86A69C"),
    "towel": Colour("#BCD3E0", "#A5C0D0", "#5F88A0"),
    "band": Colour("#8A5AA8", "#7A4C97", "#5E3878"),
    "strap": Colour("#C08A3E", "#A87632", "#7A5420"),
    "ball": Colour("#BFD3CC", "#AFC6BE", "#6E968A"),
    "metal": Colour("#2C4A57", "#233C47", "#16272F"),
    "soft": Colour("#BCD3E0", "#A5C0D0", "#5F88A0"),
}
_LIGHT = Palette(
    ground="#F3ECE0",
    floor="#E7DDCE",
    floor_line="#CDBFA9",
    shadow="#8C7A5F",
    ghost="#2C4A57",
    target="#E4572E",
    target_line="#B03A17",
    arrow="#B8431C",
    edge="#F3ECE0",
    ink="#2A2723",
    materials=_PAPER,
)
_DARK = Palette(
    ground="#2A2723",
    floor="#3E3A33",
    floor_line="#6A6256",
    shadow="#000000",
    ghost="#C9D6DA",
    target="#FF7A4F",
    target_line="#FFB49A",
    arrow="#FF9C78",
    edge="#2A2723",
    ink="#EFEAE2",
    materials={
        "shirt": Colour("#57A79F", "#3F857F", "#17312F"),
        "shorts": Colour("#6F8FA3", "#58778A", "#1B2A33"),
        "hair": Colour("#8A7566", "#8A7566", "#3A2F28"),
        "wood": Colour("#4A453D", "#5C564B", "#7D7465"),
        "wall": Colour("#37332D", "#332F2A", "#7D7465"),
        "mat": Colour("#3D5650", "#354B46", "#5F827A"),
        "towel": Colour("#86A8BC", "#6F92A6", "#C2DAE8"),
        "band": Colour("#B78AD6", "#9E72BE", "#E0C4F2"),
        "strap": Colour("#D9A85C", "#BF9048", "#F2D3A0"),
        "ball": Colour("#5F827A", "#527269", "#A9C7BF"),
        "metal": Colour("#6F8FA3", "#58778A", "#1B2A33"),
        "soft": Colour("#86A8BC", "#6F92A6", "#C2DAE8"),
    },
)
_PRINT = Palette(
    ground="#FFFFFF",
    floor="#F1EEE8",
    floor_line="#B9B1A3",
    shadow="#8C8577",
    ghost="#2C4A57",
    target="#E4572E",
    target_line="#B03A17",
    arrow="#B8431C",
    edge="#FFFFFF",
    ink="#000000",
    materials=_PAPER,
)


def palette(look: Look | str, tone: Tone | str) -> Palette:
    """Colours for a look and a tone of skin."""
    base = {"light": _LIGHT, "dark": _DARK, "print": _PRINT}[str(look)]
    near, far, line = _TONES[str(tone)]
    skin = Colour(near, far, _DARK_LINES[str(tone)] if base is _DARK else line)
    return Palette(
        base.ground,
        base.floor,
        base.floor_line,
        base.shadow,
        base.ghost,
        base.target,
        base.target_line,
        base.arrow,
        base.edge,
        base.ink,
        {**base.materials, "skin": skin},
    )
