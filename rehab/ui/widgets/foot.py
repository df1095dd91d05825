"""Close-up of lower leg and foot, seen from the inner side with the toes to the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from rehab.domain.exercise import Kind, Position, Region
from rehab.ui.theme import tokens
from rehab.ui.widgets.heel_shape import FLOOR, paint_floor, paint_mark, paint_skin
from rehab.ui.widgets.palette import Skin, skin_of

_WIDTH, _HEIGHT = 150.0, 112.0


def paint_foot(
    painter: QPainter, box: QRectF, kind: Kind, position: Position, region: Region, prop: str = ""
) -> None:
    """Paint the close-up with the region in orange, and a prop (``ball marbles towel``) or an arrow.

    The scene is 150 x 112 units, cut to the shape of the box.
    """
    skin = skin_of(tokens())
    scale = max(box.width() / _WIDTH, box.height() / _HEIGHT)
    if box.width() > box.height() * 1.5:
        scale = box.height() / _HEIGHT
    painter.save()
    painter.translate(box.center().x() - _WIDTH / 2 * scale, box.bottom() - _HEIGHT * scale)
    painter.scale(scale, scale)
    paint_floor(painter)
    raised = kind in (Kind.STRENGTH, Kind.ISOMETRIC)
    if prop:
        _paint_props(painter, kind, prop, skin)
    if raised and region is not Region.FOOT:
        painter.translate(92, FLOOR)
        painter.rotate(16)
        painter.translate(-92, -FLOOR)
    shape = _foot(lean={Position.SITTING: 4.0, Position.LONG_SITTING: -9.0}.get(position, 0.0), arched=raised)
    toes_up = kind in (Kind.STRETCH, Kind.NEURODYNAMIC)
    toes = _toes(toes_up)
    paint_skin(painter, shape.united(toes), skin)
    _paint_target(painter, shape, region, kind, skin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(skin.line, 1.1))
    painter.drawArc(QRectF(47, 62, 11, 9), -20 * 16, -150 * 16)
    if not prop:
        _paint_props(painter, kind, prop, skin)
    painter.restore()


def _foot(lean: float, arched: bool) -> QPainterPath:
    """Shank and foot up to the ball; `lean` moves the knee forward, `arched` lifts the midfoot."""
    arch = FLOOR - (9.5 if arched else 5.0)
    path = QPainterPath(QPointF(34 + lean, -20))
    path.cubicTo(QPointF(33 + lean * 0.8, 16), QPointF(39, 44), QPointF(38, 60))
    path.cubicTo(QPointF(36, 69), QPointF(30, 75), QPointF(30, 84))
    path.cubicTo(QPointF(30, 93), QPointF(35, FLOOR), QPointF(43, FLOOR))
    path.cubicTo(QPointF(54, FLOOR), QPointF(58, arch), QPointF(70, arch))
    path.cubicTo(QPointF(80, arch), QPointF(84, FLOOR - 0.4), QPointF(93, FLOOR))
    path.lineTo(QPointF(101, FLOOR))
    path.lineTo(QPointF(102, 85))
    path.cubicTo(QPointF(92, 80), QPointF(78, 72), QPointF(70, 62))
    path.cubicTo(QPointF(66, 54), QPointF(68, 20), QPointF(71 + lean, -20))
    path.closeSubpath()
    return path


def _toes(up: bool) -> QPainterPath:
    """The big toe, flat or drawn up."""
    path = QPainterPath(QPointF(96, FLOOR))
    if up:
        path.cubicTo(QPointF(106, FLOOR), QPointF(113, 89), QPointF(118, 79))
        path.cubicTo(QPointF(121, 73), QPointF(115, 69), QPointF(111, 74))
        path.cubicTo(QPointF(107, 80), QPointF(103, 83), QPointF(96, 82))
    else:
        path.lineTo(QPointF(117, FLOOR))
        path.cubicTo(QPointF(123, FLOOR), QPointF(123, 88), QPointF(117, 88))
        path.cubicTo(QPointF(108, 88), QPointF(104, 85), QPointF(96, 82))
    path.closeSubpath()
    return path


def _paint_target(painter: QPainter, shape: QPainterPath, region: Region, kind: Kind, skin: Skin) -> None:
    spot = QPainterPath()
    if region is Region.ANKLE:
        spot.addEllipse(QPointF(53, 66), 12, 9)
    elif kind in (Kind.SELF_MASSAGE, Kind.STRETCH):
        spot = QPainterPath(QPointF(38, 90))
        spot.cubicTo(QPointF(52, 84), QPointF(78, 80), QPointF(95, 90))
        spot.cubicTo(QPointF(84, 96), QPointF(52, 99), QPointF(38, 90))
    else:
        spot = QPainterPath(QPointF(50, 91))
        spot.cubicTo(QPointF(56, 78), QPointF(80, 78), QPointF(86, 91))
        spot.cubicTo(QPointF(76, 86), QPointF(60, 86), QPointF(50, 91))
    paint_mark(painter, spot, shape, skin)


def _paint_props(painter: QPainter, kind: Kind, prop: str, skin: Skin) -> None:
    t = tokens()
    painter.setPen(QPen(t.data, 1))
    painter.setBrush(t.neutral_soft)
    if prop == "ball":
        painter.drawEllipse(QPointF(66, FLOOR + 1), 8, 8)
    elif prop == "marbles":
        for left in (112, 121, 131, 140):
            painter.drawEllipse(QPointF(left, FLOOR - 3.4), 3.6, 3.6)
    elif prop == "towel":
        painter.drawPath(_towel())
    elif kind in (Kind.STRENGTH, Kind.ISOMETRIC):
        _paint_arrow(painter, QPointF(72, FLOOR + 13), QPointF(72, FLOOR - 4), skin)
    elif kind in (Kind.STRETCH, Kind.NEURODYNAMIC):
        _paint_arrow(painter, QPointF(132, 84), QPointF(126, 62), skin)
    elif kind is Kind.SELF_MASSAGE:
        _paint_arrow(painter, QPointF(52, FLOOR + 9), QPointF(94, FLOOR + 9), skin)
    else:
        painter.setPen(QPen(skin.arrow, 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(70, 46, 62, 62), -30 * 16, 80 * 16)


def _towel() -> QPainterPath:
    towel = QPainterPath(QPointF(100, FLOOR))
    for left, top in ((112, 8), (122, 12), (132, 7)):
        towel.quadTo(QPointF(left, FLOOR - top), QPointF(left + 6, FLOOR))
    towel.lineTo(QPointF(168, FLOOR))
    towel.lineTo(QPointF(168, FLOOR + 2.4))
    towel.lineTo(QPointF(98, FLOOR + 2.4))
    towel.closeSubpath()
    return towel


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF, skin: Skin) -> None:
    """A short straight arrow: where the movement goes."""
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    along = way / length
    across = QPointF(-along.y(), along.x())
    neck = end - along * 5.5
    pen = QPen(skin.arrow, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(start, neck)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(skin.arrow)
    painter.drawPolygon(QPolygonF([end, neck + across * 4, neck - across * 4]))
