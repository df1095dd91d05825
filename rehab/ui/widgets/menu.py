"""Menus with the round corners of everything else."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens


class Menu(QMenu):
    """A menu. Outside its rounded frame, which the style sheet draws, what lies behind it shows.

    Args:
        title: Its word in a menu bar.
    """

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(title, parent)
        # The shadow that some desktops add is that of a rectangle.
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Point to what a menu higher than the screen has above and below; the style's own arrow does not grow."""
        super().paintEvent(event)
        shown = [self.actionGeometry(action) for action in self.actions() if action.isVisible()]
        if not shown:
            return
        strip = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, self)
        frame = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuPanelWidth, None, self)
        with QPainter(self) as painter:
            if shown[0].top() < 0:
                self._point(painter, "chevron-up", QRect(0, frame, self.width(), strip))
            if shown[-1].bottom() > self.height():
                top = self.height() - frame - strip
                self._point(painter, "chevron-down", QRect(0, top, self.width(), strip))

    @staticmethod
    def _point(painter: QPainter, icon: str, strip: QRect) -> None:
        t = tokens()
        edge = min(t.px(18), strip.height())
        place = QRectF(0, 0, edge, edge)
        place.moveCenter(QRectF(strip).center())
        painter.fillRect(place, t.surf)
        paint_icon(painter, icon, place, t.ink2)
