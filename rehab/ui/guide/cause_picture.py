"""The small drawing of a cause: a foot, or a leg, with the place in orange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF

from rehab.domain.guide import CausePicture
from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.heel_shape import paint_mark, paint_side, skin
from rehab.ui.widgets.paint_kit import begin, centre_square, soft_box

if TYPE_CHECKING:
    from rehab.ui.widgets.palette import Skin

WIDTH, HEIGHT = 64, 52
_SCENE = QRectF(14, 22, 112, 84)
_SPOTS: dict[CausePicture, tuple[tuple[float, float, float, float], ...]] = {
    CausePicture.HEEL: ((46, 92, 11, 6),),
    CausePicture.PAD: ((42, 91, 12, 8),),
    CausePicture.SQUEEZE: ((43, 84, 11, 10),),
    CausePicture.ARCH: ((72, 90, 26, 7),),
    CausePicture.ANKLE: ((78, 76, 13, 10),),
    CausePicture.NERVE: ((56, 70, 9, 12),),
    CausePicture.ACHILLES: ((43, 44, 5, 20),),
    CausePicture.INSERTION: ((33, 76, 7, 9),),
}
"""Centre and radii of the marked places, in units of the drawing."""


class CauseThumb(Figure):
    """The drawing of one cause; the sign of a doctor stands for the whole body."""

    def __init__(self, picture: CausePicture) -> None:
        super().__init__()
        self._picture = picture

    def extent(self, t: Tokens) -> QSize:
        """A small picture, or a tile."""
        edge = t.px(44)
        return QSize(edge, edge) if self._picture is CausePicture.DOCTOR else QSize(t.px(WIDTH), t.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on its ground."""
        t = tokens()
        painter = begin(self, mirrored=False)
        box = QRectF(self.rect())
        if self._picture is CausePicture.DOCTOR:
            soft_box(painter, box, t.px(9), t.amber_soft, t)
            paint_icon(painter, "stethoscope", centre_square(box, box.width() * 0.5), t.amber)
            return
        clip = QPainterPath()
        clip.addRoundedRect(box, t.px(8), t.px(8))
        painter.setClipPath(clip)
        painter.fillRect(box, t.ill)
        if self._picture in _SPOTS:
            _paint_foot(painter, box, self._picture)
        else:
            _paint_leg(painter, box, self._picture)


def _paint_foot(painter: QPainter, box: QRectF, picture: CausePicture) -> None:
    scale = max(box.width() / _SCENE.width(), box.height() / _SCENE.height())
    painter.translate(box.center().x(), box.bottom())
    painter.scale(scale, scale)
    painter.translate(-_SCENE.center().x(), -_SCENE.bottom())
    colours = skin()
    shape = paint_side(painter, colours)
    spot = QPainterPath()
    for x, y, across, down in _SPOTS[picture]:
        spot.addEllipse(QPointF(x, y), across, down)
    paint_mark(painter, spot, shape, colours)
    if picture is CausePicture.SQUEEZE:
        for start, end in ((16, 29), (68, 55)):
            _arrow(painter, start, end, 84, colours)


def _arrow(painter: QPainter, start: float, end: float, y: float, colours: Skin) -> None:
    way = 1 if end > start else -1
    painter.setPen(QPen(colours.arrow, 2))
    painter.drawLine(QPointF(start, y), QPointF(end - 4 * way, y))
    painter.setBrush(colours.arrow)
    head = [QPointF(end, y), QPointF(end - 5 * way, y - 3.4), QPointF(end - 5 * way, y + 3.4)]
    painter.drawPolygon(QPolygonF(head))


def _paint_leg(painter: QPainter, box: QRectF, picture: CausePicture) -> None:
    """Hip to foot from the side, very small; shorts and shirt as in the exercises."""
    colours = skin()
    scale = box.height() / 100
    painter.translate(box.center().x(), box.top())
    painter.scale(scale, scale)
    trunk = QPainterPath(QPointF(-12, -4))
    trunk.cubicTo(QPointF(-15, 10), QPointF(-14, 20), QPointF(-13, 28))
    trunk.lineTo(QPointF(11, 28))
    trunk.cubicTo(QPointF(12, 16), QPointF(12, 6), QPointF(10, -4))
    leg = QPainterPath(QPointF(-13, 30))
    leg.cubicTo(QPointF(-12, 44), QPointF(-8, 52), QPointF(-7, 58))
    leg.cubicTo(QPointF(-13, 66), QPointF(-11, 78), QPointF(-6, 88))
    leg.cubicTo(QPointF(-9, 92), QPointF(-8, 96), QPointF(-5, 96))
    leg.lineTo(QPointF(17, 96))
    leg.cubicTo(QPointF(18, 92), QPointF(8, 90), QPointF(3, 87))
    leg.cubicTo(QPointF(4, 76), QPointF(5, 66), QPointF(5, 58))
    leg.cubicTo(QPointF(9, 50), QPointF(11, 42), QPointF(11, 30))
    leg.closeSubpath()
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(colours.near)
    painter.drawPath(leg)
    shorts = QPainterPath(QPointF(-14, 22))
    shorts.lineTo(QPointF(12, 22))
    shorts.lineTo(QPointF(10, 48))
    shorts.lineTo(QPointF(-9, 48))
    shorts.closeSubpath()
    painter.setPen(QPen(colours.shorts_line, 1))
    painter.setBrush(colours.shorts)
    painter.drawPath(shorts)
    painter.setPen(QPen(colours.shirt_line, 1))
    painter.setBrush(colours.shirt)
    painter.drawPath(trunk)
    places = {
        CausePicture.BACK: (-9.0, 14.0, 4.0, 9.0),
        CausePicture.KNEE: (-1.0, 58.0, 6.5, 6.0),
        CausePicture.CALF: (-8.0, 70.0, 4.0, 10.0),
    }
    x, y, across, down = places[picture]
    spot = QPainterPath()
    spot.addEllipse(QPointF(x, y), across, down)
    paint_mark(painter, spot, trunk.united(shorts).united(leg), colours)
