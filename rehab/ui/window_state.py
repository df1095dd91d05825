"""Size and place of the window between two starts. Nothing else lives here: this format gives text for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.ui.window import Window

_KEY = "geometry"


def restore_geometry(window: Window, file: Path) -> None:
    """Give the window the size it had; a missing or damaged file leaves the preferred size."""
    stored = QSettings(str(file), QSettings.Format.IniFormat).value(_KEY)
    if isinstance(stored, QByteArray):
        window.restoreGeometry(stored)


def save_geometry(window: Window, file: Path) -> None:
    """Keep the size for the next start."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(_KEY, window.saveGeometry())
    settings.sync()
