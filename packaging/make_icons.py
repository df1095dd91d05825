"""Draws the icon of the program in every size that a system asks for, from its one drawing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST = 1024


def draw_icons(drawing: Path, folder: Path) -> None:
    """Write ``<size>.png`` for Linux, ``rehab.ico`` for Windows and ``rehab.icns`` for macOS.

    Args:
        drawing: The SVG file.
        folder: Where to; it is made.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    # Painting needs an application object, which must outlive the painting.
    qt = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(drawing))
    for size in (*SIZES, LARGEST):
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.save(str(folder / f"{size}.png"))
    del qt
    drawn = {size: Image.open(folder / f"{size}.png") for size in (*SIZES, LARGEST)}
    small = [drawn[size] for size in SIZES if size <= 256]
    drawn[256].save(folder / "rehab.ico", sizes=[each.size for each in small], append_images=small)
    drawn[LARGEST].save(folder / "rehab.icns", append_images=[drawn[size] for size in SIZES])
