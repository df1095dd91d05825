"""Shapes that several painted widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QPixmap

from rehab.ui.theme import Tokens, tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FOCUS_GAP, FOCUS_WIDTH = 2, 2
DISABLED_OPACITY = 0.45
_SIXTEENTHS = 16


def begin(widget: QWidget, mirrored: bool = True) -> QPainter:
    """A painter with smooth edges; disabled widgets are painted faintly.

    Args:
        widget: What is painted.
        mirrored: Whether it is turned round where people read from the right. Texts and icons are not. Axes of time,
            bodies, and what is painted around widgets that have their place already stay as they are.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not widget.isEnabled():
        painter.setOpacity(DISABLED_OPACITY)
    if mirrored:
        mirror(painter, QRectF(widget.rect()))
    else:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def mirror(painter: QPainter, box: QRectF) -> None:
    """From now on paint a box from the other side, where people read from the right."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        _turn(painter, box)


def upright(painter: QPainter, box: QRectF) -> None:
    """From now on paint what lies in a box the right way round, wherever the box has come to."""
    if painter.worldTransform().m11() < 0:
        _turn(painter, box)


def _turn(painter: QPainter, box: QRectF) -> None:
    painter.translate(2 * box.center().x(), 0)
    painter.scale(-1, 1)


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded box whose line lies fully inside `box`, so that it stays sharp."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    painter.setPen(QPen(line, width))
    half = width / 2
    inner = box.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))


def soft_box(painter: QPainter, box: QRectF, radius: float, fill: QColor, t: Tokens) -> None:
    """A soft ground; with high contrast an outline stands for it."""
    if t.high_contrast:
        rounded(painter, box, radius, t.surf, t.ink, t.border)
    else:
        rounded(painter, box, radius, fill)


def focus_ring(painter: QPainter, control: QRectF, radius: float) -> None:
    """The ring of a focused control: 2 px wide, 2 px outside `control`."""
    reach = FOCUS_GAP + FOCUS_WIDTH / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens().pri, FOCUS_WIDTH))
    painter.drawRoundedRect(control.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach)


def arc(painter: QPainter, box: QRectF, share: float, colour: QColor, width: float) -> None:
    """A clockwise arc from the top over `share` (0-1) of the circle in `box`, with round ends."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    inner = box.adjusted(half, half, -half, -half)
    if share >= 1:
        painter.drawEllipse(inner)
    elif share > 0:
        painter.drawArc(inner, 90 * _SIXTEENTHS, round(-360 * share * _SIXTEENTHS))


def text_width(font: QFont, text: str) -> float:
    """Width of one line in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def wrapped_lines(font: QFont, text: str, width: float) -> int:
    """Lines that a text takes when it is broken between words at a width in logical pixels, at least one."""
    metrics = QFontMetricsF(font)
    box = metrics.boundingRect(QRectF(0, 0, width, 0), int(Qt.TextFlag.TextWordWrap), text)
    return max(1, round(box.height() / metrics.height()))


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    elide: bool = False,
) -> None:
    """One line of text in a box."""
    if elide:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 0.5)
    draw_lines(painter, box, text, font, colour, int(align) | int(Qt.TextFlag.TextSingleLine))


def draw_lines(
    painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, flags: Qt.AlignmentFlag | int
) -> None:
    """Text in a box, broken as the flags say."""
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    upright(painter, box)
    painter.drawText(box, int(flags), text)
    painter.restore()


def draw_pixmap(painter: QPainter, corner: QPointF, pixmap: QPixmap) -> None:
    """A picture with its upper left corner at a place, never turned round."""
    painter.save()
    upright(painter, QRectF(corner, pixmap.deviceIndependentSize()))
    painter.drawPixmap(corner, pixmap)
    painter.restore()


def key_size(text: str, t: Tokens) -> tuple[float, float]:
    """Width and height of a painted key."""
    return max(t.px(18), text_width(t.font("key"), text) + t.px(11)), t.px(18)


def draw_key(
    painter: QPainter, box: QRectF, text: str, ink: QColor, line: QColor, fill: QColor | None
) -> None:
    """A small key cap that names a key of the keyboard."""
    t = tokens()
    rounded(painter, box, t.px(5), fill, line, 1)
    draw_text(painter, box, text, t.font("key"), ink)


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """The colour, `alpha` (0-1) opaque."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` (0-1) of `other` in `one`."""

    def part(first: float, second: float) -> float:
        return first * (1 - share) + second * share

    return QColor.fromRgbF(
        part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF())
    )


def centre_square(box: QRectF, edge: float) -> QRectF:
    """A square in the middle of a box."""
    half = edge / 2
    centre = box.center()
    return QRectF(
        QPointF(centre.x() - half, centre.y() - half), QPointF(centre.x() + half, centre.y() + half)
    )
