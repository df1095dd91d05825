"""An own picture of an exercise, fitted into a box; nothing of it is cut off."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPixmap

from rehab.ui.theme import Tokens, tokens


def photo_pixmap(file: str, size: QSize, ratio: float = 1.0, radius: float = 0.0) -> QPixmap:
    """The picture of a file in a box.

    Args:
        file: Full path of the stored picture; one that is gone leaves the plain ground.
        size: Size in logical pixels.
        ratio: Device pixels for each logical pixel.
        radius: Corner radius in logical pixels.
    """
    return _pixmap(file, size.width(), size.height(), ratio, radius, tokens())


@lru_cache(maxsize=60)
def _pixmap(file: str, width: int, height: int, ratio: float, radius: float, look: Tokens) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, width, height), radius, radius)
        painter.fillPath(shape, look.ill)
        reader = QImageReader(file)
        fitting = reader.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if fitting.isValid() and not fitting.isEmpty():
            reader.setScaledSize(fitting)
            image = reader.read()
            painter.setClipPath(shape)
            wide, high = fitting.width() / ratio, fitting.height() / ratio
            painter.drawImage(QRectF((width - wide) / 2, (height - high) / 2, wide, high), image)
    return pixmap
