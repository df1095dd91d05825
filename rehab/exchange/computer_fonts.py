"""Fonts of this computer for letters that the bundled ones lack: as few files as have them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import FontInfo

UPRIGHT, REGULAR = "normal", 400


def fonts_for(letters: frozenset[str]) -> tuple[Path, ...]:
    """Files that together have as many of some letters as the fonts of this computer have, best ones first.

    Args:
        letters: Single characters.
    """
    import typst

    installed = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    ranked = sorted(_rank(font) for font in installed if font.path)
    return _chosen(letters, tuple(dict.fromkeys(Path(path) for *_, path in ranked)))


def _rank(font: FontInfo) -> tuple[bool, float, str, str]:
    """Upright ones of regular weight first, then by name, so that the choice is the same each time."""
    return font.style != UPRIGHT, abs(font.weight - REGULAR), font.family, font.path or ""


@lru_cache(maxsize=8)
def _chosen(letters: frozenset[str], files: tuple[Path, ...]) -> tuple[Path, ...]:
    has = {file: found for file in files if (found := _letters_in(file, letters))}
    chosen: list[Path] = []
    lacking = set(letters)
    while has:
        best = max(has, key=lambda file: len(has[file] & lacking))
        gained = has.pop(best) & lacking
        if not gained:
            break
        chosen.append(best)
        lacking -= gained
    return tuple(chosen)


def _letters_in(file: Path, letters: frozenset[str]) -> frozenset[str]:
    # matplotlib reads the tables of a font without the rest of it; not before a letter is lacking.
    from matplotlib.ft2font import FT2Font

    try:
        font = FT2Font(str(file))
    except (OSError, RuntimeError):
        return frozenset()
    return frozenset(letter for letter in letters if font.get_char_index(ord(letter)))
