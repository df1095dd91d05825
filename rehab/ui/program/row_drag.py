"""Moving the rows of a session by dragging: the handle, and the place where a row would come to lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.program.drag import Drag, Dragged, DragSource
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from rehab.ui.program.rows import ExerciseRow

HANDLE = 16


class Handle(QWidget):
    """Six dots to drag a row by.

    Args:
        beside: Height, in logical pixels at 100 %, of what the dots stand beside at the top; 0 for the whole row.
    """

    def __init__(self, row: ExerciseRow, drag: Drag | None, beside: int = 0) -> None:
        super().__init__()
        t = tokens()
        self._beside = beside
        self._row = row
        self._source = DragSource(drag)
        self.setObjectName(f"handle_{row.index}")
        self.setFixedWidth(t.px(HANDLE))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move, or Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        self._source.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row."""
        state = self._row.state
        self._source.move(
            event, Dragged("row", state.name, state.dose, state.exercise, state.index, state.slug)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it."""
        self._source.release(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        t = tokens()
        edge = t.px(16)
        height = t.px(self._beside) or self.height()
        paint_icon(begin(self), "drag", QRectF(0, (height - edge) / 2, edge, edge), t.ink3)


class DropSlot(QWidget):
    """The dashed place where a row would come to lie."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop_slot")
        self.setFixedHeight(tokens().px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        t = tokens()
        painter = begin(self)
        pen = QPen(t.pri, 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(t.pri_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), t.px(10), t.px(10))


def index_at(rows: list[ExerciseRow], at: QPoint) -> int:
    """Where something dropped at a global point would come to lie: 0 above the first row."""
    for place, row in enumerate(rows):
        middle = row.mapToGlobal(QPoint(0, row.height() // 2)).y()
        if at.y() < middle:
            return place
    return len(rows)
