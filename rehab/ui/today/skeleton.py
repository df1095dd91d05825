"""Grey bars where the day will stand."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rehab.ui.theme import tokens

_BARS = (0.72, 0.94, 0.55, 0.83)
_HEIGHT, _GAP = 14, 14


class Skeleton(QWidget):
    """Still bars in the colour of tracks; they do not move."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("today_skeleton")
        self.setAccessibleName(self.tr("Reading your day"))
        self.setMinimumHeight(tokens().px((_HEIGHT + _GAP) * len(_BARS)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(t.inset)
        painter.setBrush(t.inset)
        height, gap = t.px(_HEIGHT), t.px(_GAP)
        for number, share in enumerate(_BARS):
            bar = QRectF(0, number * (height + gap), self.width() * share, height)
            painter.drawRoundedRect(bar, height / 2, height / 2)
