"""Left and right side by side: bars of one moment, and two lines over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SideBars(Figure):
    """Two bars, one below the other, on the same scale: name, bar, value. A missing side has no bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[tuple[str, float | None, str], ...] = ()

    def show_sides(self, bars: Sequence[tuple[str, float | None, str]]) -> None:
        """Show names, values at least 0 (None: not known) and their words."""
        self._bars = tuple(bars)
        self.setAccessibleName(", ".join(f"{name} {words}" for name, _, words in bars))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Two rows."""
        return QSize(t.px(180), 2 * t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars; they differ by name and place, not by colour alone."""
        t = tokens()
        painter = begin(self)
        highest = max((value or 0 for _, value, _ in self._bars), default=0) or 1
        font = t.font("small")
        name_width = max((text_width(font, name) for name, _, _ in self._bars), default=0) + t.px(10)
        value_width = max((text_width(t.font("strong"), w) for _, _, w in self._bars), default=0) + t.px(10)
        room = max(1.0, self.width() - name_width - value_width)
        for number, (name, value, words) in enumerate(self._bars):
            top = number * t.px(28)
            line = QRectF(0, top, name_width, t.px(28))
            draw_text(painter, line, name, font, t.ink2, _LEFT)
            track = QRectF(name_width, top + t.px(7), room, t.px(14))
            rounded(painter, track, t.px(4), t.inset)
            if value:
                bar = QRectF(track.left(), track.top(), max(t.px(4), room * value / highest), track.height())
                rounded(painter, bar, t.px(4), t.pri if number == 0 else t.data)
            place = QRectF(self.width() - value_width, top, value_width, t.px(28))
            draw_text(painter, place, words, t.font("strong"), t.ink, _RIGHT)


class SideLines(Figure):
    """Two lines over time: the left with round marks and drawn through, the right with squares and dashed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[tuple[date, float | None, float | None], ...] = ()
        self._ends = ("", "")
        self._names = ("", "")
        self._top = ""

    def show_points(
        self,
        points: Sequence[tuple[date, float | None, float | None]],
        names: tuple[str, str],
        ends: tuple[str, str],
        top: str,
        said: str,
    ) -> None:
        """Show days with both values, oldest first.

        Args:
            points: Day, left, right (None: not known).
            names: Words of left and right.
            ends: Words of the first and the last day.
            top: Words of the highest value.
            said: All of it for screen readers.
        """
        self._points, self._names, self._ends, self._top = tuple(points), names, ends, top
        self.setAccessibleName(said)
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Lines with the days below."""
        return QSize(t.px(180), t.px(96) + t.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale, lines and marks."""
        t = tokens()
        painter = begin(self, mirrored=False)
        if not self._points:
            return
        low = t.line_height("caption")
        field = QRectF(t.px(6), low + t.px(6), self.width() - t.px(12), self.height() - 2 * low - t.px(16))
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.drawLine(field.topLeft(), field.topRight())
        self._paint_words(painter, field, t)
        highest = max((v for _, *both in self._points for v in both if v is not None), default=0) or 1
        first, last = self._points[0][0], self._points[-1][0]
        span = max(1, (last - first).days)
        for side, colour in ((1, t.data), (0, t.pri)):
            places = []
            for day, *both in self._points:
                value = both[side]
                if value is not None:
                    share = (day - first).days / span if last > first else 0.5
                    places.append(
                        QPointF(
                            field.left() + share * field.width(),
                            field.bottom() - value / highest * field.height(),
                        )
                    )
            pen = QPen(colour, 2, Qt.PenStyle.DashLine if side else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(places))
            painter.setPen(QPen(t.surf, 1))
            painter.setBrush(colour)
            for place in places:
                _mark(painter, place, t.px(4), square=bool(side))

    def _paint_words(self, painter: QPainter, field: QRectF, t: Tokens) -> None:
        low, font = t.line_height("caption"), t.font("caption")
        below = QRectF(field.left(), self.height() - low, field.width(), low)
        draw_text(painter, below, self._ends[0], font, t.ink3, _LEFT)
        draw_text(painter, below, self._ends[1], font, t.ink3, _RIGHT)
        above = QRectF(field.left(), 0, field.width(), low)
        draw_text(painter, above, self._top, font, t.ink3, _LEFT)
        right = above.right()
        for side, colour in ((1, t.data), (0, t.pri)):
            width = text_width(font, self._names[side])
            draw_text(painter, QRectF(right - width, 0, width, low), self._names[side], font, t.ink2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            _mark(painter, QPointF(right - width - t.px(8), low / 2), t.px(4), square=bool(side))
            right -= width + t.px(26)


def _mark(painter: QPainter, place: QPointF, reach: float, *, square: bool) -> None:
    if square:
        painter.drawRect(QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach))
    else:
        painter.drawEllipse(place, reach, reach)
