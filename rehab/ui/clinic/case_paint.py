"""Paints the cells of the list: initial and name, pill, line of six weeks, bar of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from rehab.domain.caseload import Triage
from rehab.domain.pain import HIGHEST
from rehab.ui.icons import paint_icon
from rehab.ui.texts.clinic import triage
from rehab.ui.texts.names import initial
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.paint_kit import draw_text, rounded, soft_box, text_width

if TYPE_CHECKING:
    from rehab.ui.clinic.state import CaseLine

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def ink_of(tone: str, t: Tokens) -> QColor:
    """Colour of words and lines of a tone; a plain one is quiet."""
    return t.ink2 if tone == "plain" else t.on_soft(tone)


def paint_name(painter: QPainter, box: QRectF, line: CaseLine) -> None:
    """The initial in a disc, the name, the complaint below."""
    t = tokens()
    edge = t.px(30)
    disc = QRectF(box.left(), box.center().y() - edge / 2, edge, edge)
    rounded(painter, disc, edge / 2, t.pri_soft, t.ink if t.high_contrast else None, t.border)
    draw_text(painter, disc, initial(line.name), t.font("strong"), t.pri_soft_ink)
    left = disc.right() + t.px(10)
    upper, lower = t.line_height("strong"), t.line_height("caption")
    top = box.center().y() - (upper + lower) / 2
    width = box.right() - left
    draw_text(painter, QRectF(left, top, width, upper), line.name, t.font("strong"), t.ink, LEFT, elide=True)
    below = QRectF(left, top + upper, width, lower)
    draw_text(painter, below, line.caption, t.font("caption"), t.ink2, LEFT, elide=True)


def _pill_font(t: Tokens) -> QFont:
    font = t.font("small")
    font.setWeight(t.font("button").weight())
    return font


def _pill_width(said: str, t: Tokens) -> float:
    return text_width(_pill_font(t), said) * 1.03 + t.px(42)


def widest_pill() -> int:
    """Width in pixels of the pill with the longest answer of the language."""
    t = tokens()
    return int(max(_pill_width(triage(kind), t) for kind in Triage) + 0.999)


def paint_pill(painter: QPainter, box: QRectF, line: CaseLine) -> None:
    """The answer in its soft colours; an older one is only outlined."""
    t = tokens()
    font = _pill_font(t)
    height = t.px(26)
    width = min(box.width(), _pill_width(line.pill, t))
    pill = QRectF(box.left(), box.center().y() - height / 2, width, height)
    ink = ink_of(line.tone, t)
    if line.stale or line.tone == "plain":
        rounded(painter, pill, height / 2, t.surf, ink if t.high_contrast else t.line2, t.border)
    else:
        soft_box(painter, pill, height / 2, t.soft(line.tone), t)
    edge = t.px(16)
    icon = QRectF(pill.left() + t.px(10), pill.center().y() - edge / 2, edge, edge)
    paint_icon(painter, line.icon, icon, ink)
    place = pill.adjusted(t.px(31), 0, -t.px(8), 0)
    draw_text(painter, place, line.pill, font, ink, LEFT, elide=True)


def paint_points(painter: QPainter, box: QRectF, line: CaseLine, nothing: str) -> None:
    """Six weekly means over the dotted level of the beginning; 0 at the bottom, 10 at the top."""
    t = tokens()
    if not line.points:
        draw_text(painter, box, nothing, t.font("caption"), t.ink2, LEFT, elide=True)
        return
    width, height = min(box.width(), t.px(118)), box.height() - t.px(16)
    top, left = box.center().y() - height / 2, box.left() + t.px(2)

    def y(value: float) -> float:
        return top + height * (1 - value / HIGHEST)

    if line.baseline is not None:
        painter.setPen(QPen(t.edge, t.px(1), Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, y(line.baseline)), QPointF(left + width, y(line.baseline)))
    step = width / (len(line.points) - 1)
    places = [QPointF(left + step * i, y(value)) for i, value in enumerate(line.points) if value is not None]
    ink = ink_of(line.tone, t)
    pen = QPen(ink, t.px(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Weeks without a score leave a gap: nothing is invented between them.
    for one, other in zip(range(len(line.points) - 1), range(1, len(line.points)), strict=True):
        first, second = line.points[one], line.points[other]
        if first is not None and second is not None:
            painter.drawPolyline(
                QPolygonF([QPointF(left + step * one, y(first)), QPointF(left + step * other, y(second))])
            )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(places[-1], t.px(3.5), t.px(3.5))


def paint_share(painter: QPainter, box: QRectF, line: CaseLine) -> None:
    """A bar of the sessions that were done, and the share in figures."""
    t = tokens()
    width, height = t.px(54), t.px(6)
    bar = QRectF(box.left(), box.center().y() - height / 2, width, height)
    rounded(painter, bar, height / 2, t.inset, t.ink if t.high_contrast else None, 1)
    if line.share:
        filled = QRectF(bar.left(), bar.top(), max(height, width * line.share), height)
        rounded(painter, filled, height / 2, t.pri)
    place = box.adjusted(width + t.px(9), 0, 0, 0)
    draw_text(painter, place, line.share_text, t.font("body"), t.ink, LEFT, elide=True)


def paint_review(painter: QPainter, box: QRectF, line: CaseLine) -> None:
    """The day of the next review; one that has come has a bell and is set in bold."""
    t = tokens()
    if line.due:
        edge = t.px(15)
        paint_icon(painter, "bell", QRectF(box.left(), box.center().y() - edge / 2, edge, edge), t.ink)
        box = box.adjusted(t.px(20), 0, 0, 0)
    font = t.font("strong" if line.due else "body")
    draw_text(painter, box, line.review, font, t.ink if line.due else t.ink2, LEFT, elide=True)
