"""Pages as they will be printed: one at a time, turned and enlarged by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

ZOOMS = (50, 75, 100, 125, 150, 200)
"""Steps of the zoom, per cent of the real size."""
INCH_PX = 96
"""Logical pixels of an inch."""
_MARGIN = 14


class _Leaf(QWidget):
    """One page with a soft shadow."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._page = QSize()

    def show_page(self, image: QImage, size: QSize) -> None:
        """Show a page at a size in logical pixels."""
        self._image, self._page = _smaller(image, size * self.devicePixelRatioF()), size
        margin = tokens().px(_MARGIN)
        self.setMinimumSize(size + QSize(2 * margin, 2 * margin))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and page."""
        if self._image.isNull():
            return
        t = tokens()
        painter = begin(self, mirrored=False)
        left = (self.width() - self._page.width()) / 2
        top = max(float(t.px(_MARGIN)), (self.height() - self._page.height()) / 2)
        box = QRectF(left, top, self._page.width(), self._page.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(30, 22, 12, 10))
        for reach in range(1, 8):
            painter.drawRoundedRect(box.adjusted(-reach, 2 - reach, reach, 2 + reach), reach, reach)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(t.line2)
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def _smaller(image: QImage, size: QSize) -> QImage:
    """A picture made smaller by averaging, so that small letters stay even; a larger one is left to the painter."""
    if size.width() >= image.width():
        return image
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


class SheetView(Ringed, QScrollArea):
    """Shows pages one at a time.

    Page Up and Page Down, arrows, Home and End turn pages; plus, minus and 0 change the size.
    """

    turned = Signal()
    """Another page or another size is shown."""
    ring_radius = 12.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper_pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._leaf = _Leaf()
        self.setWidget(self._leaf)
        self._leaf.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._pages: tuple[QImage, ...] = ()
        self._ppi = float(INCH_PX)
        self._number = 0
        self._zoom = 0

    @property
    def number(self) -> int:
        """Number of the page that is shown, from 1; 0 without pages."""
        return self._number + 1 if self._pages else 0

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def fits(self) -> bool:
        """Whether the size follows the room."""
        return self._zoom == 0

    @property
    def percent(self) -> int:
        """Size of the page on screen, per cent of the real one."""
        return self._zoom or round(100 * self._fitting())

    def show_pages(self, pages: Sequence[QImage], ppi: float, words: str) -> None:
        """Show other pages; the number of the page stays where it can.

        Args:
            pages: Their pictures.
            ppi: Pixels an inch of these pictures.
            words: What the pages hold, for screen readers.
        """
        self._pages = tuple(pages)
        self._ppi = ppi
        self._number = min(self._number, max(0, len(self._pages) - 1))
        self.setAccessibleDescription(words)
        self._show()

    def turn(self, by: int) -> None:
        """Go some pages on or back, as far as there are pages."""
        wanted = min(max(0, self._number + by), max(0, self.count - 1))
        if wanted != self._number:
            self._number = wanted
            self.verticalScrollBar().setValue(0)
            self._show()

    def zoom(self, by: int) -> None:
        """The next larger (+1) or smaller (-1) size; 0 fits the page into the room."""
        if not self._pages:
            return
        if by == 0:
            self._zoom = 0
        elif by > 0:
            self._zoom = next((step for step in ZOOMS if step > self.percent), ZOOMS[-1])
        else:
            self._zoom = next((step for step in reversed(ZOOMS) if step < self.percent), ZOOMS[0])
        self._show()

    def _real(self) -> QSize:
        """Size of the page at 100 %, logical pixels."""
        return self._pages[self._number].size() * (INCH_PX / self._ppi) if self._pages else QSize(1, 1)

    def _fitting(self) -> float:
        margin = 2 * tokens().px(_MARGIN)
        room, real = self.viewport().size(), self._real()
        across = (room.width() - margin) / real.width()
        down = (room.height() - margin) / real.height()
        return max(0.2, min(across, down, 2.0))

    def _show(self) -> None:
        if self._pages:
            scale = self._zoom / 100 if self._zoom else self._fitting()
            self._leaf.show_page(self._pages[self._number], self._real() * scale)
        said = self.tr("Page {number} of {count}").format(number=self.number, count=self.count)
        self.setAccessibleName(said)
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        if self.fits:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._pages:
            self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls; with Ctrl it changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn and enlarge; arrows up and down scroll a page that is larger than its room."""
        turns = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Space: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in turns:
            self.turn(turns[key])
        elif key in zooms:
            self.zoom(zooms[key])
        else:
            super().keyPressEvent(event)
