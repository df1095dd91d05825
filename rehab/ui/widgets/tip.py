"""Tool tips that show what was typed, letter for letter."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """A tool tip for any text. Qt would take `<img src="file:...">` in a name for markup and read the file."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
