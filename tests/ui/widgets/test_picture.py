"""Drawn placeholders: never an empty box, different by kind and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from rehab.domain.exercise import Kind, Position, Region
from rehab.ui import widgets as w
from rehab.ui.widgets.placeholder import paint_exercise

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def drawn(kind: Kind, position: Position, region: Region, width: int = 187, height: int = 132) -> QImage:
    """A placeholder as an image."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_exercise(painter, QRectF(0, 0, width, height), kind, position, region)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(54, 44), (187, 132), (560, 370)])
@pytest.mark.parametrize("position", Position)
def test_that_no_picture_is_an_empty_box(
    qapp: QApplication, position: Position, size: tuple[int, int]
) -> None:
    image = drawn(Kind.STRENGTH, position, Region.CALF, *size)
    step = max(1, size[0] // 60)
    colours = {image.pixel(x, y) for x in range(0, size[0], step) for y in range(0, size[1], step)}
    assert len(colours) > 8


def test_that_pictures_differ_by_kind_place_and_posture(qapp: QApplication) -> None:
    pictures = [drawn(kind, Position.STANDING, Region.CALF) for kind in Kind]
    pictures += [drawn(Kind.STRENGTH, position, Region.CALF) for position in Position]
    pictures += [drawn(Kind.STRENGTH, Position.SUPINE, region) for region in Region]
    keys = {bytes(picture.constBits()) for picture in pictures}
    # Standing and lying strength of the calf are each drawn twice above.
    assert len(keys) == len(Kind) + len(Position) + len(Region) - 2


def test_that_a_thumb_keeps_its_shape(qtbot: QtBot) -> None:
    thumb = w.Thumb(None, QSize(150, 116), fluid=True)
    qtbot.addWidget(thumb)
    assert thumb.heightForWidth(300) == 232
    assert w.Thumb(None).sizeHint() == QSize(54, 44)
