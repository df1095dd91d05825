"""Dragging inside the programme page: what is dragged follows the pointer, Escape gives it up.

Qt's own drag and drop runs a loop of its own and shows a picture; here the card of the mock-up is wanted, and a test
must be able to drag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, Thumb
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from rehab.domain.exercise import Exercise

_LEAN = -2.0
_REACH, _DROP, _LAYERS = 30, 10, 8


@dataclass(frozen=True, slots=True)
class Dragged:
    """What is dragged: a row by its index, an exercise by its slug, or a session of a day by its key."""

    kind: str
    name: str
    caption: str = ""
    exercise: Exercise | None = None
    index: int = -1
    slug: str = ""
    key: str = ""
    day: date | None = None
    planned_day: date | None = None


class Ghost(QWidget):
    """The card that follows the pointer."""

    def __init__(self, dragged: Dragged, parent: QWidget) -> None:
        super().__init__(parent)
        t = tokens()
        self.setObjectName("drag_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pad = t.px(_REACH)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(pad + t.px(10), pad + t.px(8), pad + t.px(16), pad + t.px(8)))
        row.setSpacing(t.px(10))
        if dragged.exercise is not None:
            row.addWidget(Thumb(dragged.exercise, (46, 38)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(dragged.name, "strong"))
        if dragged.caption:
            words.addWidget(Label(dragged.caption, "small", "ink2"))
        row.addLayout(words)
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and card."""
        t = tokens()
        painter = begin(self)
        pad = t.px(_REACH)
        box = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        painter.setPen(Qt.PenStyle.NoPen)
        strength = (0.5 if t.dark else 0.18) * 255
        for step in range(_LAYERS):
            reach = pad * (1 - step / _LAYERS)
            painter.setBrush(QColor(30, 22, 12, round(strength / _LAYERS / 2)))
            shade = box.adjusted(-reach, -reach + t.px(_DROP), reach, reach)
            painter.drawRoundedRect(shade, t.px(12) + reach, t.px(12) + reach)
        rounded(painter, box, t.px(10), t.surf, t.pri, 1)


class Drag(QObject):
    """One drag at a time over a page."""

    moved = Signal(object, QPoint)
    """What is dragged and where the pointer is, in global coordinates."""
    dropped = Signal(object, QPoint)
    cancelled = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._dragged: Dragged | None = None
        self._ghost: Ghost | None = None

    @property
    def active(self) -> bool:
        """Whether something is being dragged."""
        return self._dragged is not None

    def start(self, dragged: Dragged, at: QPoint) -> None:
        """Pick something up."""
        self._dragged = dragged
        self._ghost = Ghost(dragged, self._page.window())
        self._ghost.show()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.move(at)

    def move(self, at: QPoint) -> None:
        """Follow the pointer."""
        if self._dragged is None or self._ghost is None:
            return
        spot = self._page.window().mapFromGlobal(at)
        pad = tokens().px(_REACH)
        self._ghost.move(spot - QPoint(pad + tokens().px(24), pad + tokens().px(20)))
        self._ghost.raise_()
        self.moved.emit(self._dragged, at)

    def drop(self, at: QPoint) -> None:
        """Let it go."""
        dragged = self._dragged
        if dragged is not None:
            self._end()
            self.dropped.emit(dragged, at)

    def cancel(self) -> None:
        """Give it up."""
        if self._dragged is not None:
            self._end()
            self.cancelled.emit()

    def _end(self) -> None:
        self._dragged = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives a drag up, whatever has the focus."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.KeyPress:
                    self.cancel()
                event.accept()
                return True
        return False


class DragSource:
    """Turns press, move and release of a widget into a drag. A press that does not move stays a click."""

    def __init__(self, drag: Drag | None) -> None:
        self._drag = drag
        self._pressed: QPoint | None = None
        self._dragging = False

    def press(self, event: QMouseEvent) -> None:
        """Remember where it began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.globalPosition().toPoint(), False

    def move(self, event: QMouseEvent, dragged: Dragged) -> None:
        """Begin or follow a drag."""
        if self._drag is None or self._pressed is None:
            return
        at = event.globalPosition().toPoint()
        if self._dragging:
            self._drag.move(at)
        elif (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self._drag.start(dragged, at)

    def release(self, event: QMouseEvent) -> bool:
        """End it; whether it was a drag."""
        was = self._dragging
        self._pressed, self._dragging = None, False
        if was and self._drag is not None:
            self._drag.drop(event.globalPosition().toPoint())
        return was
