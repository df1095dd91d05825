"""An own picture of an exercise: decoded with limits, made small, and written anew without what it hides.

A picture from a phone carries the place where it was taken; the picture that is kept is a new one without it.
"""

from __future__ import annotations

from rehab.domain.errors import UserError

MAX_BYTES = 20_000_000
MAX_PIXELS = 60_000_000
MAX_SIDE = 1600
"""Limits of what is read, and the longer side of what is kept, pixels [P]."""
QUALITY = 88
_MAGIC = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png"}


def small_photo(raw: bytes) -> bytes:
    """A JPEG of at most `MAX_SIDE` pixels made of a JPEG or PNG.

    Raises:
        UserError: ``photo_too_large``, ``photo_kind_unknown`` or ``photo_unreadable``.
    """
    if len(raw) > MAX_BYTES:
        raise UserError("photo_too_large", limit=MAX_BYTES // 1_000_000)
    kind = next((kind for magic, kind in _MAGIC.items() if raw.startswith(magic)), None)
    if kind is None:
        raise UserError("photo_kind_unknown")
    # Qt is needed for pictures alone; the command line does without it.
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

    source = QBuffer()
    source.setData(QByteArray(raw))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        raise UserError("photo_unreadable")
    if max(size.width(), size.height()) > MAX_SIDE:
        fitting = size.scaled(QSize(MAX_SIDE, MAX_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise UserError("photo_unreadable")
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    target = QByteArray()
    sink = QBuffer(target)
    sink.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(sink, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    if not writer.write(plain):
        raise UserError("photo_unreadable")
    return bytes(target.data())
