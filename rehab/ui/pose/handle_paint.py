"""Paints the places that can be taken hold of: a dot turns joints, a square moves what is held."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from rehab.figure.handles import Grip
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import draw_text, rounded, text_width, with_alpha

DOT, CHOSEN_DOT = 5.0, 8.0


def paint_handle(
    painter: QPainter, grip: Grip, at: QPointF, chosen: bool, under: bool, trouble: bool
) -> None:
    """One handle; with a ring where the checks found something."""
    t = tokens()
    radius = t.px(CHOSEN_DOT if chosen else DOT)
    painter.setPen(QPen(t.red if trouble else t.pri, 2.0))
    painter.setBrush(t.pri if chosen or under else with_alpha(t.surf, 0.86))
    box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    if grip in (Grip.REST, Grip.SWING):
        painter.drawRect(box)
    else:
        painter.drawEllipse(box)
    if trouble:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius + t.px(6), radius + t.px(6))


def paint_name(painter: QPainter, words: str, at: QPointF, width: int) -> None:
    """The name of a handle beside it, inside a picture of a width."""
    t = tokens()
    font = t.font("small")
    long, high = text_width(font, words) + t.px(16), float(t.px(24))
    left = min(max(4.0, at.x() + t.px(12)), width - long - 4)
    box = QRectF(left, max(4.0, at.y() - high - t.px(8)), long, high)
    rounded(painter, box, t.px(6), t.surf, t.line2, t.border)
    draw_text(painter, box, words, font, t.ink)
