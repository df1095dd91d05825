"""Paints a draw list of the figure with Qt, on screens and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from rehab.figure.paths import DrawList, Loupe, Mark


@dataclass(frozen=True, slots=True)
class Stroke:
    """One mark ready for Qt."""

    path: QPainterPath
    pen: QPen | Qt.PenStyle
    brush: QBrush | Qt.BrushStyle


@dataclass(frozen=True, slots=True)
class Glass:
    """A lens ready for Qt."""

    clip: QPainterPath
    centre: QPointF
    source: QPointF
    zoom: float
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture ready for Qt; made in a job, painted in the window. Lengths are centimetres."""

    box: QRectF
    ground: QColor
    items: tuple[Stroke | Glass, ...]


def frame_of(picture: DrawList) -> Frame:
    """Turn a draw list into paths and pens. May run in any thread."""
    from rehab.figure.paths import Loupe

    items = tuple(_glass(item) if isinstance(item, Loupe) else _stroke(item) for item in picture.items)
    return Frame(QRectF(*picture.box), QColor(picture.ground), items)


def paint_frame(painter: QPainter, target: QRectF, frame: Frame, radius: float = 0.0) -> None:
    """Paint a picture into a box with rounded corners; its shape should be that of the box.

    Args:
        painter: Where to paint.
        target: Box in the coordinates of the painter.
        frame: What to paint.
        radius: Corner radius.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(target, radius, radius)
    painter.fillPath(outline, frame.ground)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    scale = min(target.width() / frame.box.width(), target.height() / frame.box.height())
    painter.translate(target.center())
    painter.scale(scale, scale)
    painter.translate(-frame.box.center())
    for item in frame.items:
        if isinstance(item, Glass):
            _paint_glass(painter, item, frame.ground)
        else:
            _paint(painter, item)
    painter.restore()


def png_of(picture: DrawList, width: int) -> bytes:
    """A picture as a PNG file of a width in pixels; its height follows the shape of the picture."""
    frame = frame_of(picture)
    height = max(1, round(width * frame.box.height() / frame.box.width()))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_frame(painter, QRectF(0, 0, width, height), frame)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def _paint(painter: QPainter, stroke: Stroke) -> None:
    painter.setPen(stroke.pen)
    painter.setBrush(stroke.brush)
    painter.drawPath(stroke.path)


def _paint_glass(painter: QPainter, glass: Glass, ground: QColor) -> None:
    painter.save()
    painter.setClipPath(glass.clip, Qt.ClipOperation.IntersectClip)
    painter.fillPath(glass.clip, ground)
    painter.translate(glass.centre)
    painter.scale(glass.zoom, glass.zoom)
    painter.translate(-glass.source)
    for stroke in glass.strokes:
        _paint(painter, stroke)
    painter.restore()


def _glass(loupe: Loupe) -> Glass:
    clip = QPainterPath()
    clip.addEllipse(QPointF(*loupe.centre), loupe.radius, loupe.radius)
    strokes = tuple(_stroke(mark) for mark in loupe.marks)
    return Glass(clip, QPointF(*loupe.centre), QPointF(*loupe.source), loupe.zoom, strokes)


def _stroke(mark: Mark) -> Stroke:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in mark.rings:
        path.moveTo(*ring.start)
        for curve in ring.curves.tolist():
            path.cubicTo(*curve)
        if ring.closed:
            path.closeSubpath()
    return Stroke(path, _pen(mark), _brush(mark))


def _brush(mark: Mark) -> QBrush | Qt.BrushStyle:
    if not mark.fill:
        return Qt.BrushStyle.NoBrush
    colour = QColor(mark.fill)
    colour.setAlphaF(mark.opacity)
    return QBrush(colour)


def _pen(mark: Mark) -> QPen | Qt.PenStyle:
    if not mark.stroke or not mark.width:
        return Qt.PenStyle.NoPen
    colour = QColor(mark.stroke)
    colour.setAlphaF(mark.stroke_opacity)
    pen = QPen(colour, mark.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if mark.dash:
        pen.setDashPattern([length / mark.width for length in mark.dash])
    return pen
