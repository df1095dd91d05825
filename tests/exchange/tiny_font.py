"""Fonts of few letters, each a block, installed on a computer that is this one with another home."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

EM = 1000
FOLDERS = {"darwin": "Library/Fonts", "win32": "AppData/Local/Microsoft/Windows/Fonts"}
"""Where systems keep the fonts of a person, under their home."""


class ComputerFonts:
    """The fonts in the home of a person, for as long as a test takes.

    Args:
        home: A folder that is made.
        patch: Sets where the home is.
    """

    def __init__(self, home: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder = home / FOLDERS.get(sys.platform, "share/fonts")
        self._folder.mkdir(parents=True)
        patch.setenv("XDG_DATA_HOME", str(home / "share"))
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))

    def install(self, letters: str, family: str, weight: int = 400) -> Path:
        """A font of some letters where this computer looks for fonts."""
        file = self._folder / f"{family}-{weight}.ttf".replace(" ", "")
        tiny_font(file, letters, family, weight)
        return file


def tiny_font(file: Path, letters: str, family: str, weight: int = 400) -> None:
    """Write a font in which each letter is a block."""
    glyphs = {letter: f"u{ord(letter):04X}" for letter in dict.fromkeys(letters)}
    names = [".notdef", *glyphs.values()]
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): name for letter, name in glyphs.items()})
    builder.setupGlyf({name: _block() for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (EM, 100)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    style = "Regular" if weight == 400 else f"W{weight}"
    builder.setupNameTable(
        {"familyName": family, "styleName": style, "psName": f"{family}-{style}".replace(" ", "")}
    )
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWeightClass=weight)
    builder.setupPost()
    builder.save(file)


def _block() -> Any:
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in ((100, 700), (900, 700), (900, 0)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()
