"""Days as dots and mornings as bars."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.domain.pain import HIGHEST
from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, centre_square, draw_text, rounded, text_width, with_alpha

if TYPE_CHECKING:
    from datetime import date

_PAUSES = ("pause", "flag")
"""States of a day on which the plan is paused; each is the name of its icon."""


class DayDots(Figure):
    """The days of a week: a full dot is done, a ring is open. A day not done is never an error.

    Args:
        days: Label, state and whether it is today. States: ``done``, ``part``, ``open``, ``rest``, ``before``
            (no plan has begun), ``pause``, ``flag`` (paused, as a warning sign waits for a look), or a fraction
            such as ``1/2`` that is shown as it stands.
    """

    def __init__(self, days: Sequence[tuple[str, str, bool]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_days(days)

    def set_days(self, days: Sequence[tuple[str, str, bool]]) -> None:
        """Show other days."""
        self._days = tuple(days)
        words = {
            "done": self.tr("done"),
            "part": self.tr("partly done"),
            "rest": self.tr("rest"),
            "before": self.tr("before the start"),
            "pause": self.tr("paused"),
            "flag": self.tr("paused, a warning sign waits for a look"),
        }
        said = (
            f"{label} {words.get(state, state if '/' in state else self.tr('open'))}"
            for label, state, _ in days
        )
        self.setAccessibleName(", ".join(said))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Width of seven dots, height of dot and label."""
        return QSize(t.px(38) * max(1, len(self._days)), t.px(34) + t.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days."""
        t = tokens()
        painter = begin(self)
        cell = self.width() / max(1, len(self._days))
        for number, (label, state, today) in enumerate(self._days):
            place = QRectF(number * cell, 0, cell, t.px(30))
            dot = centre_square(place, min(t.px(30), cell - 4))
            self._paint_dot(painter, dot, state, today, t)
            font = t.font("caption")
            if today:
                font.setWeight(t.font("strong").weight())
            below = QRectF(place.left(), t.px(34), cell, t.line_height("caption"))
            draw_text(painter, below, label, font, t.ink if today else t.ink2)
        self._paint_paused(painter, cell, t)

    def _paint_paused(self, painter: QPainter, cell: float, t: Tokens) -> None:
        """The word stands once for days in a row: it tells that nothing is asked for, the icons tell why."""
        top = t.px(30) / 2
        for state, run in groupby(enumerate(self._days), key=lambda item: item[1][1]):
            if state in _PAUSES:
                numbers = [number for number, _ in run]
                place = QRectF(numbers[0] * cell, top, len(numbers) * cell, top)
                if len(numbers) > 1:
                    painter.setPen(QPen(t.line2, t.border))
                    middle = place.center().y()
                    painter.drawLine(QPointF(place.left() + 4, middle), QPointF(place.right() - 4, middle))
                    width = text_width(t.font("caption"), self.tr("paused")) + t.px(12)
                    gap = QRectF(place.center().x() - width / 2, top, width, top)
                    painter.fillRect(gap, t.surf)
                draw_text(
                    painter, place.adjusted(-10, 0, 10, 0), self.tr("paused"), t.font("caption"), t.ink3
                )

    def _paint_dot(self, painter: QPainter, dot: QRectF, state: str, today: bool, t: Tokens) -> None:
        radius = dot.width() / 2
        if state == "done":
            rounded(painter, dot, radius, t.pri)
            paint_icon(painter, "check", centre_square(dot, dot.width() * 0.46), t.pri_ink)
        elif state == "rest":
            draw_text(painter, dot.adjusted(-8, 0, 8, 0), self.tr("rest"), t.font("caption"), t.ink3)
        elif state == "before":
            draw_text(painter, dot, "–", t.font("caption"), t.ink3)
        elif state in _PAUSES:
            edge = min(t.px(13), dot.height() / 2)
            place = QRectF(dot.center().x() - edge / 2, dot.top(), edge, edge)
            paint_icon(painter, state, place, t.red if state == "flag" else t.ink3)
        else:
            started = state == "part" or "/" in state
            line, width = (t.pri, 2) if started or today else (t.edge, t.border)
            rounded(painter, dot, radius, None, line, width)
            if started:
                font = t.font("caption")
                font.setWeight(t.font("strong").weight())
                draw_text(painter, dot, state if "/" in state else "½", font, t.pri)


class MorningBars(Figure):
    """First-step pain of the last mornings as bars; a morning without answer is a small ring.

    Args:
        mornings: Day and score or None, oldest first.
    """

    def __init__(
        self, mornings: Sequence[tuple[date, int | None]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.set_mornings(mornings)

    def set_mornings(self, mornings: Sequence[tuple[date, int | None]]) -> None:
        """Show other mornings."""
        self._mornings = tuple(mornings)
        said = (f"{_day(day)} {self.tr('no answer') if score is None else score}" for day, score in mornings)
        self.setAccessibleName(", ".join(said))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Room for number, bar and dates."""
        return QSize(t.px(18) * max(1, len(self._mornings)), t.px(80) + t.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, numbers and three dates; higher bars when there is room."""
        t = tokens()
        painter = begin(self, mirrored=False)
        count = max(1, len(self._mornings))
        cell = self.width() / count
        base = max(float(t.px(74)), self.height() - t.line_height("caption") - t.px(6))
        unit = (base - t.px(16)) / HIGHEST
        font = t.font("caption")
        font.setWeight(t.font("button").weight())
        for number, (_, score) in enumerate(self._mornings):
            middle = (number + 0.5) * cell
            if score is None:
                self._paint_missing(painter, QPointF(middle, base - t.px(10)), t)
                continue
            width, height = min(t.px(14), cell * 0.66), max(2.0, score * unit)
            bar = QRectF(middle - width / 2, base - height, width, height)
            rounded(painter, bar, min(t.px(3), height / 2), with_alpha(t.data, 0.85))
            draw_text(
                painter,
                QRectF(middle - cell, bar.top() - t.px(16), 2 * cell, t.px(15)),
                str(score),
                font,
                t.ink,
            )
        painter.setPen(QPen(t.line2, 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        self._paint_dates(painter, cell, base + t.px(5), t)

    @staticmethod
    def _paint_missing(painter: QPainter, centre: QPointF, t: Tokens) -> None:
        pen = QPen(t.ink3, 1.2)
        pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, t.px(3), t.px(3))

    def _paint_dates(self, painter: QPainter, cell: float, top: float, t: Tokens) -> None:
        count = len(self._mornings)
        for number in sorted({0, count // 2, count - 1}) if count else ():
            text = _day(self._mornings[number][0])
            middle = (number + 0.5) * cell
            half = painter.fontMetrics().horizontalAdvance(text) / 2 + 4
            middle = min(max(middle, half), self.width() - half)
            place = QRectF(middle - half, top, 2 * half, t.line_height("caption"))
            draw_text(painter, place, text, t.font("caption"), t.ink2)


def _day(day: date) -> str:
    """Weekday and number of a day."""
    return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day.day}"
