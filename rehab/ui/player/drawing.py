"""The drawing of the player. `make_drawing` is the one place that decides which widget it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.domain.exercise import Region
from rehab.ui.theme import tokens
from rehab.ui.widgets.placeholder import PROPS, paint_exercise

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.domain.exercise import Exercise

RADIUS = 12


class Drawing(Protocol):
    """What the player asks of a drawing. `moves` False: there is no slow motion to offer."""

    moves: bool

    def show_exercise(self, exercise: Exercise | None, mirrored: bool) -> None:
        """Draw an exercise, mirrored for the left side."""

    def set_slow(self, slow: bool) -> None:
        """Move slower, or at the tempo of the dose."""

    def set_running(self, running: bool) -> None:
        """Move, or stand still."""


class StillDrawing(QWidget):
    """The picture of an exercise, as large as its place."""

    moves = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self._mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_exercise(self, exercise: Exercise | None, mirrored: bool) -> None:
        """Draw an exercise."""
        self._exercise, self._mirrored = exercise, mirrored
        said = self.tr("Drawing: %1").replace("%1", exercise.name) if exercise is not None else ""
        self.setAccessibleName(said)
        self.setAccessibleDescription(exercise.pose_b if exercise is not None else "")
        self.update()

    def set_slow(self, slow: bool) -> None:
        """It does not move."""

    def set_running(self, running: bool) -> None:
        """It does not move."""

    def sizeHint(self) -> QSize:
        """A large picture."""
        t = tokens()
        return self.minimumSizeHint() if t.wide_text else QSize(t.px(480), t.px(360))

    def minimumSizeHint(self) -> QSize:
        """A small picture."""
        t = tokens()
        return QSize(t.px(240), t.px(70 if t.wide_text else 150))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing on its ground."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), t.px(RADIUS), t.px(RADIUS))
        painter.setClipPath(shape)
        exercise = self._exercise
        if exercise is None:
            painter.fillPath(shape, t.ill)
            return
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        region = exercise.regions[0] if exercise.regions else Region.WHOLE_BODY
        prop = next((item for item in PROPS if item in exercise.equipment), "")
        box = QRectF(self.rect())
        paint_exercise(painter, box, exercise.kind, exercise.position, region, mark=False, prop=prop)


def make_drawing() -> StillDrawing:
    """The drawing of the player."""
    return StillDrawing()
