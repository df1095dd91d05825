"""A drawing as a picture: made in another thread, kept until its successor is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from rehab.ui.jobs import Jobs, Progress, Result

SETTLE_MS = 30
"""Requests within this time become one drawing."""
LATE_MS = 300
"""After this time without a new picture the old one turns faint."""
WAITING_OPACITY = 0.5


class Pixels(Protocol):
    """What a drawing comes as."""

    @property
    def pixels(self) -> bytes:
        """Red, green, blue, opacity of every device pixel, row by row."""

    @property
    def width(self) -> int:
        """Device pixels."""

    @property
    def height(self) -> int:
        """Device pixels."""


class Drawn(QWidget):
    """Shows one drawing. Subclasses say what work makes it, and may paint around it.

    Args:
        jobs: Where pictures are drawn; matplotlib is imported there, by the first of them.
        font_files: Font files for the drawing.
    """

    drawn = Signal()
    """A new picture is on screen."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._jobs, self._font_files = jobs, font_files
        self._image = QImage()
        self._result: Any = None
        self._stale = self._drawing = self._late = self._failed = False
        self._settle, self._waiting = QTimer(self), QTimer(self)
        for timer, after_ms, slot in (
            (self._settle, SETTLE_MS, self._start_drawing),
            (self._waiting, LATE_MS, self._on_late),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after_ms)
            timer.timeout.connect(slot)

    # for subclasses

    def draw_work(self, size: tuple[float, float], ratio: float) -> Callable[[Progress], Pixels] | None:
        """Work that draws what is to be shown; None when there is nothing yet."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies on the picture."""

    # what is shown

    def wait(self) -> None:
        """New numbers are on their way: grey out if they take long."""
        if not self._waiting.isActive():
            self._waiting.start()

    @property
    def ready(self) -> bool:
        """Whether the picture is the one that was asked for."""
        return self._result is not None and not self._stale and not self._drawing

    @property
    def faint(self) -> bool:
        """Whether the picture is old and its successor takes long."""
        return self._late

    def redraw(self) -> None:
        """Ask for a new picture; several requests become one, and nothing is drawn while hidden."""
        self._stale = True
        if self.isVisible():
            self._settle.start()
            self.wait()

    def _start_drawing(self) -> None:
        if self._drawing or not self.isVisible() or self.width() < 2:
            return
        work = self.draw_work((float(self.width()), float(self.height())), self.devicePixelRatioF())
        if work is None:
            return
        self._stale, self._drawing = False, True
        self._jobs.start(work, self._on_drawn)

    def _on_drawn(self, result: Result) -> None:
        from shiboken6 import isValid

        if not isValid(self):
            return
        self._drawing = False
        # What could not be drawn leaves no older picture in its place, which would pass for it.
        self._result, self._failed = result.value, result.value is None
        if self._result is not None:
            shape = (self._result.width, self._result.height, self._result.width * 4)
            self._image = QImage(self._result.pixels, *shape, QImage.Format.Format_RGBA8888)
        if self._stale:
            self._settle.start()
        else:
            self._waiting.stop()
            self._late = False
        self.drawn.emit()
        self.update()

    def _on_late(self) -> None:
        self._late = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the last picture, faint while a new one takes long."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._result is None:
            if self._late or self._failed:
                painter.setPen(tokens().ink3)
                painter.setFont(tokens().font("small"))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting_words())
            return
        if self._late:
            painter.setOpacity(WAITING_OPACITY)
        painter.drawImage(QRectF(self.rect()), self._image)
        self.paint_over(painter)

    def _waiting_words(self) -> str:
        if self._failed:
            return self.tr("The chart could not be drawn. The table shows the same numbers.")
        return self.tr("Drawing the chart…")

    def sizeHint(self) -> QSize:
        """As high as it must be: the page gives what is left, and scrolls when nothing is."""
        return QSize(tokens().px(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As low as the axis can still be read; large text needs rows for the legend."""
        t = tokens()
        return QSize(t.px(200), t.px(440 if t.wide_text else 376))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new size."""
        super().resizeEvent(event)
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while hidden."""
        super().showEvent(event)
        if self._stale or self._result is None:
            self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.redraw()
