"""The mark of each kind in a month: a colour and a shape of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from rehab.domain.diary import EntryKind
from rehab.ui.history.state import TONES
from rehab.ui.texts import diary as diary_words
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, draw_text, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_POLYGONS = {
    EntryKind.TREATMENT: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    EntryKind.WEEK: ((0.5, 0.05), (1.0, 0.95), (0.0, 0.95)),
    EntryKind.SELF_TEST: ((0.0, 0.05), (1.0, 0.05), (0.5, 0.95)),
    EntryKind.SESSION: ((0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95)),
    EntryKind.RUN: ((0.3, 0.0), (0.7, 0.0), (0.7, 1.0), (0.3, 1.0)),
    EntryKind.CHECKUP: (
        *((0.35, 0.0), (0.65, 0.0), (0.65, 0.35), (1.0, 0.35), (1.0, 0.65), (0.65, 0.65)),
        *((0.65, 1.0), (0.35, 1.0), (0.35, 0.65), (0.0, 0.65), (0.0, 0.35), (0.35, 0.35)),
    ),
    EntryKind.MAP: ((0.5, 0.0), (1.0, 0.38), (0.81, 1.0), (0.19, 1.0), (0.0, 0.38)),
    EntryKind.NOTE: ((0.0, 0.3), (1.0, 0.3), (1.0, 0.7), (0.0, 0.7)),
}


def paint_mark(painter: QPainter, kind: EntryKind, box: QRectF) -> None:
    """Paint the mark of a kind into a square."""
    colour = tokens().colour(TONES[kind])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if kind is EntryKind.ANSWER:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, max(1.5, box.width() / 5)))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif kind is EntryKind.PAUSE:
        bar = box.width() * 0.34
        painter.drawRect(QRectF(box.left(), box.top(), bar, box.height()))
        painter.drawRect(QRectF(box.right() - bar, box.top(), bar, box.height()))
    elif kind is EntryKind.PAIN:
        painter.drawEllipse(box)
    else:
        points = [
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _POLYGONS[kind]
        ]
        painter.drawPolygon(QPolygonF(points))


class Legend(Figure):
    """What the mark of one kind looks like, with its word."""

    def __init__(self, kind: EntryKind) -> None:
        super().__init__()
        self._kind = kind
        self.setText(diary_words.entry_kind(kind))
        self.setAccessibleName(self.text())

    def extent(self, t: Tokens) -> QSize:
        """Mark and word."""
        width = text_width(t.font("small"), self.text())
        return QSize(int(t.px(16) + width + 2), t.line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        t = tokens()
        painter = begin(self)
        edge = t.px(8)
        paint_mark(painter, self._kind, QRectF(1, (self.height() - edge) / 2, edge, edge))
        place = QRectF(t.px(15), 0, self.width(), self.height())
        draw_text(painter, place, self.text(), t.font("small"), t.ink2, _LEFT)
