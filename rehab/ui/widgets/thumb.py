"""A small picture of an exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.placeholder import exercise_pixmap
from rehab.ui.widgets.sketches import sketches

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise

SMALL = (54, 44)
_SMALL_WIDTH = 100


class Thumb(Figure):
    """The drawing of an exercise.

    Args:
        exercise: What is drawn; None leaves the plain ground.
        size: Width and height in logical pixels at 100 %.
        fluid: Whether it takes the width it is given and keeps its shape, `size` being its largest.
        share: 0 shows the start pose, 1 the end pose with the ghost of the start.
        left: True shows the left half working, False the right one; None as it was drawn.
    """

    def __init__(
        self,
        exercise: Exercise | None = None,
        size: tuple[int, int] | QSize = SMALL,
        fluid: bool = False,
        parent: QWidget | None = None,
        share: float = 1.0,
        left: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._share, self._left = share, left
        self._size = (size.width(), size.height()) if isinstance(size, QSize) else size
        self._fluid = fluid
        self.square = False
        if fluid:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_exercise(exercise)
        sketches().ready.connect(self.update)

    def set_exercise(self, exercise: Exercise | None) -> None:
        """Draw another exercise."""
        self._exercise = exercise
        self.setAccessibleName(self.tr("Drawing: %1").replace("%1", exercise.name) if exercise else "")
        self.update()

    def set_left(self, left: bool | None) -> None:
        """Show another half working."""
        self._left = left
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """The size asked for."""
        return QSize(t.px(self._size[0]), t.px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """A third of the size when it is fluid."""
        full = super().minimumSizeHint()
        return full / 3 if self._fluid else full

    def hasHeightForWidth(self) -> bool:
        """A fluid picture keeps its shape."""
        return self._fluid

    def heightForWidth(self, width: int) -> int:
        """Height that keeps the shape."""
        return round(width * self._size[1] / self._size[0]) if self._fluid else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing with rounded corners."""
        t = tokens()
        radius = 0 if self.square else t.px(8 if self._size[0] < _SMALL_WIDTH else 12)
        pixmap = exercise_pixmap(
            self._exercise, self.size(), self.devicePixelRatioF(), radius, self._share, self._left
        )
        painter = QPainter(self)
        if self.clip is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(self.clip)
        painter.drawPixmap(QPoint(0, 0), pixmap)
