"""Weekly distance as bars, and the pain of the mornings as a line on an axis of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy

from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width, with_alpha

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from rehab.ui.run.state import WeekBar

HEIGHT, WIDTH = 200, 480
HIGHEST = 10
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_STEPS = (1, 2, 5, 10, 20, 30, 40, 50, 100, 200, 400)
LINES = 3


class WeekChart(Figure):
    """Bars and a line; what they say is its accessible text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("run_weeks")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: Sequence[WeekBar] = ()
        self._names = ("", "")

    def show_weeks(self, bars: Sequence[WeekBar], unit: str, measure: str, summary: str) -> None:
        """Show weeks, oldest first."""
        self._bars, self._names = bars, (unit, measure)
        self.setAccessibleName(summary)
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """A strip of the width it is given."""
        return QSize(t.px(280), t.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, bars, line and names."""
        t = tokens()
        painter = begin(self, mirrored=False)
        line = t.line_height("caption")
        width = self.width()
        top, bottom = line + t.px(14), self.height() - line - t.px(6)
        plot = QRectF(t.px(40), top, width - t.px(80), bottom - top)
        if plot.width() <= 0 or not self._bars:
            return
        most = axis_top(max(bar.value for bar in self._bars))
        self._paint_axes(painter, plot, most, t)
        slot = plot.width() / len(self._bars)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, plot, place, slot, bar, most, t)
        self._paint_line(painter, plot, slot, t)
        self._paint_labels(painter, plot, slot, line, t)

    def _paint_axes(self, painter: QPainter, plot: QRectF, most: float, t: Tokens) -> None:
        caption = t.font("caption")
        strong = t.font("caption")
        strong.setWeight(strong.Weight.DemiBold)
        unit, measure = self._names
        above = QRectF(0, 0, self.width(), t.line_height("caption"))
        draw_text(painter, above.adjusted(t.px(10), 0, 0, 0), unit, strong, t.run_ink, _LEFT)
        has_scores = any(bar.morning is not None for bar in self._bars)
        if has_scores:
            draw_text(painter, above.adjusted(0, 0, -t.px(4), 0), measure, strong, t.data, _RIGHT)
        for step in range(LINES + 1):
            y = plot.bottom() - plot.height() * step / LINES
            painter.setPen(QPen(t.line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            label = QRectF(0, y - t.px(8), plot.left() - t.px(8), t.px(16))
            draw_text(painter, label, f"{most * step / LINES:g}", caption, t.ink3, _RIGHT)
        for score in (0, HIGHEST // 2, HIGHEST) if has_scores else ():
            y = plot.bottom() - plot.height() * score / HIGHEST
            label = QRectF(plot.right() + t.px(10), y - t.px(8), t.px(30), t.px(16))
            draw_text(painter, label, str(score), caption, t.data, _LEFT)

    def _paint_bar(
        self, painter: QPainter, plot: QRectF, place: int, slot: float, bar: WeekBar, most: float, t: Tokens
    ) -> None:
        if bar.value <= 0:
            return
        height = max(2.0, plot.height() * bar.value / most)
        gap = min(t.px(8), slot * 0.14)
        box = QRectF(plot.left() + place * slot + gap, plot.bottom() - height, slot - 2 * gap, height)
        fill = with_alpha(t.run, 0.55) if bar.open else t.run
        rounded(painter, box, min(t.px(4), box.width() / 3), fill)
        if bar.open:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.run_ink, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(4), t.px(4))
        strong = t.font("caption")
        strong.setWeight(strong.Weight.DemiBold)
        if self._numbers_fit(slot - 2 * gap, t):
            inside = height > t.px(24)
            y = box.bottom() - t.px(22) if inside else box.top() - t.px(20)
            ink = t.ink if not t.dark or not inside or bar.open else t.bg
            draw_text(painter, QRectF(box.left(), y, box.width(), t.px(18)), bar.number, strong, ink)

    def _numbers_fit(self, width: float, t: Tokens) -> bool:
        """All numbers or none: holes would read as weeks without runs."""
        font = t.font("caption")
        return max(text_width(font, bar.number) for bar in self._bars) + t.px(4) <= width

    def _paint_line(self, painter: QPainter, plot: QRectF, slot: float, t: Tokens) -> None:
        path, points, drawing = QPainterPath(), [], False
        for place, bar in enumerate(self._bars):
            if bar.morning is None:
                drawing = False
                continue
            point = QPointF(
                plot.left() + (place + 0.5) * slot, plot.bottom() - plot.height() * bar.morning / HIGHEST
            )
            if drawing:
                path.lineTo(point)
            else:
                path.moveTo(point)
            drawing = True
            points.append(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A rim in the colour of the ground keeps the line apart from the bars.
        painter.setPen(QPen(t.surf, t.px(5)))
        painter.drawPath(path)
        painter.setPen(QPen(t.data, t.px(2)))
        painter.drawPath(path)
        radius = t.px(4) if slot > t.px(16) else t.px(2)
        for point in points:
            painter.setPen(QPen(t.surf, 1.5))
            painter.setBrush(t.data)
            painter.drawEllipse(point, radius, radius)

    def _paint_labels(self, painter: QPainter, plot: QRectF, slot: float, line: int, t: Tokens) -> None:
        font = t.font("caption")
        widest = max(text_width(font, bar.label) for bar in self._bars) + t.px(8)
        every = max(1, math.ceil(widest / slot))
        y = plot.bottom() + t.px(5)
        last = len(self._bars) - 1
        for place, bar in enumerate(self._bars):
            near_end = place != last and last - place < every
            if (place % every and place != last) or near_end:
                continue
            box = QRectF(plot.left() + (place + 0.5) * slot - widest / 2, y, widest, line)
            draw_text(painter, box, bar.label, font, t.ink2, _CENTRE)


def axis_top(most: float) -> float:
    """A round end of the axis that three lines divide well."""
    return next((step * LINES for step in _STEPS if step * LINES >= most), most or 1.0)
