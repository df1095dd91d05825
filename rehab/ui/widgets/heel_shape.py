"""Outlines of heel and foot from the inner side and from below, in units; only the rear part is looked at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from rehab.ui.theme import tokens
from rehab.ui.widgets.palette import Skin, floor_colour, skin_of

SIDE = QRectF(14, 0, 98, 106)
SOLE = QRectF(12, 44, 66, 68)
"""The parts of the drawings that are shown, in units: the heel and what lies around it."""
SOLE_AXIS = 45.0
"""The right foot is the left one mirrored at this line."""
FLOOR = 96.0
_INK = 1.1


def side_view() -> QPainterPath:
    """The foot from its inner side, toes to the right."""
    path = QPainterPath(QPointF(38, -4))
    path.cubicTo(QPointF(37, 24), QPointF(41, 46), QPointF(39, 58))
    path.cubicTo(QPointF(37, 66), QPointF(30, 72), QPointF(29, 82))
    path.cubicTo(QPointF(28, 92), QPointF(34, FLOOR), QPointF(43, FLOOR))
    path.cubicTo(QPointF(54, FLOOR), QPointF(58, 91), QPointF(71, 90))
    path.cubicTo(QPointF(82, 89.5), QPointF(88, 95.6), QPointF(98, FLOOR))
    path.lineTo(QPointF(118, FLOOR))
    path.cubicTo(QPointF(124, FLOOR), QPointF(124.5, 88), QPointF(118, 87.4))
    path.cubicTo(QPointF(108, 87), QPointF(100, 83), QPointF(90, 76))
    path.cubicTo(QPointF(82, 70), QPointF(74, 62), QPointF(71, 52))
    path.cubicTo(QPointF(68, 40), QPointF(72, 20), QPointF(76, -4))
    path.closeSubpath()
    return path


def sole_view() -> QPainterPath:
    """The left foot from below, toes up: the inner edge is at the right."""
    path = QPainterPath(QPointF(45, 108))
    path.cubicTo(QPointF(32, 108), QPointF(25, 98), QPointF(27, 86))
    path.cubicTo(QPointF(29, 74), QPointF(26, 62), QPointF(23, 50))
    path.cubicTo(QPointF(20, 38), QPointF(22, 28), QPointF(30, 24))
    path.cubicTo(QPointF(40, 19), QPointF(56, 16), QPointF(64, 22))
    path.cubicTo(QPointF(71, 27), QPointF(70, 40), QPointF(65, 52))
    path.cubicTo(QPointF(61, 62), QPointF(62, 74), QPointF(63, 86))
    path.cubicTo(QPointF(65, 98), QPointF(58, 108), QPointF(45, 108))
    path.closeSubpath()
    return path


def toes() -> QPainterPath:
    """The five toes of the sole view."""
    path = QPainterPath()
    for x, y, across, down in (
        (60, 13, 7, 8.5),
        (48, 10.5, 4.6, 6.4),
        (39, 13, 4.2, 5.6),
        (31.5, 17, 3.8, 4.8),
        (25.5, 23, 3.4, 4.2),
    ):
        path.addEllipse(QPointF(x, y), across, down)
    return path


def paint_side(painter: QPainter, skin: Skin) -> QPainterPath:
    """Paint floor and foot from the inner side in units; returns the outline for what is marked on it."""
    paint_floor(painter)
    shape = side_view()
    paint_skin(painter, shape, skin)
    painter.setPen(QPen(skin.line, _INK))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(53, 57, 12, 10), -20 * 16, -150 * 16)
    tendon = QPainterPath(QPointF(45, 0))
    tendon.cubicTo(QPointF(45, 24), QPointF(47, 44), QPointF(44, 60))
    faint = QColor(skin.line)
    faint.setAlphaF(0.45)
    painter.setPen(QPen(faint, _INK))
    painter.drawPath(tendon)
    return shape


def paint_sole(painter: QPainter, skin: Skin, mirrored: bool = False) -> QPainterPath:
    """Paint the foot from below in units; mirrored it is the right one. Returns the outline."""
    shape, small = sole_view(), toes()
    if mirrored:
        painter.translate(2 * SOLE_AXIS, 0)
        painter.scale(-1, 1)
    paint_skin(painter, shape, skin)
    painter.setPen(QPen(skin.line, _INK))
    painter.setBrush(skin.near)
    painter.drawPath(small)
    arch = QPainterPath(QPointF(61, 60))
    arch.cubicTo(QPointF(50, 62), QPointF(48, 72), QPointF(56, 82))
    faint = QColor(skin.line)
    faint.setAlphaF(0.45)
    painter.setPen(QPen(faint, _INK))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(arch)
    return shape


def paint_floor(painter: QPainter) -> None:
    """Paint the ground on which a foot stands, in units."""
    t = tokens()
    painter.fillRect(QRectF(-400, FLOOR, 1000, 60), floor_colour(t))
    painter.setPen(QPen(t.line2, 0.9))
    painter.drawLine(QPointF(-400, FLOOR), QPointF(600, FLOOR))


def paint_skin(painter: QPainter, shape: QPainterPath, skin: Skin) -> None:
    """Paint an outline with its skin, and a soft crescent on the side away from the light."""
    painter.setPen(QPen(skin.line, _INK))
    painter.setBrush(skin.near)
    painter.drawPath(shape)
    shade = QColor(skin.far)
    shade.setAlphaF(0.5)
    painter.fillPath(shape.subtracted(shape.translated(-5, -1)), shade)


def paint_mark(painter: QPainter, spot: QPainterPath, clip: QPainterPath, skin: Skin) -> None:
    """Paint an orange area with its halo, cut to the outline."""
    halo = QColor(skin.target)
    halo.setAlphaF(0.28)
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(halo, 5))
    painter.setBrush(halo)
    painter.drawPath(spot)
    painter.setPen(QPen(skin.target_edge, 0.9))
    painter.setBrush(skin.target)
    painter.drawPath(spot)
    painter.restore()


def fit(painter: QPainter, box: QRectF, scene: QRectF) -> float:
    """Move the painter so that a scene of units fills a box without being cut; returns pixels per unit."""
    scale = min(box.width() / scene.width(), box.height() / scene.height())
    painter.translate(box.center().x(), box.center().y())
    painter.scale(scale, scale)
    painter.translate(-scene.center().x(), -scene.center().y())
    return scale


def skin() -> Skin:
    """Colours of the present look."""
    return skin_of(tokens())
