"""The moving drawing of an exercise: from A to B and back at the tempo of the dose.

Frames are made in jobs and kept; the window only paints them. Who wants no motion sees A and B side by side.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from rehab.domain.exercise import Region
from rehab.figure.motion import motion_of
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figure_paint import Frame, paint_frame
from rehab.ui.widgets.paint_kit import draw_text
from rehab.ui.widgets.photo import photo_pixmap
from rehab.ui.widgets.placeholder import PROPS, paint_exercise
from rehab.ui.widgets.reel import Key, Reel, make_frames
from rehab.ui.widgets.sketches import content_of, look_now, sketches

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from rehab.domain.dose import Dose
    from rehab.domain.drawing import Drawing
    from rehab.domain.exercise import Exercise
    from rehab.ui.jobs import Result

RADIUS = 12
FRAMES_A_SECOND = 30
TICK_MS = 25
"""A little more often than a new frame is due, so that none is missed."""
FEWEST, MOST = 24, 120
"""Different frames of one way."""
CHUNK = 6
"""Frames that one job makes; in between, other jobs get their turn."""
KEPT = 2
SLOW = 2.5


class FigureView(QWidget):
    """The drawing of an exercise. Moves while it is seen and allowed to.

    Args:
        shape: Width and height in logical pixels at 100 % that it keeps, at most that large; nothing: it is
            as large as its place.
    """

    moves = True

    def __init__(self, shape: QSize | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._exercise: Exercise | None = None
        self._left: bool | None = None
        self._dose: Dose | None = None
        self._slow = 1.0
        self._running = True
        self._began = time.monotonic()
        self._reels: OrderedDict[Key, Reel] = OrderedDict()
        self._asked: set[Key] = set()
        self._painted: Frame | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        sketches().ready.connect(self._ask)
        grows = QSizePolicy.Policy.Expanding
        policy = QSizePolicy(grows, grows if shape is None else QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(shape is not None)
        self.setSizePolicy(policy)

    # what is shown

    def show_exercise(
        self, exercise: Exercise | None, mirrored: bool | None = None, dose: Dose | None = None
    ) -> None:
        """Draw an exercise.

        Args:
            exercise: What is drawn.
            mirrored: True shows the left side working, False the right one, None the one of the drawing.
            dose: Gives the tempo; nothing: the dose of the exercise.
        """
        dose = dose if dose is not None or exercise is None else exercise.dose
        if (exercise, mirrored, dose) == (self._exercise, self._left, self._dose):
            return
        self._exercise, self._left, self._dose = exercise, mirrored, dose
        self._began = time.monotonic()
        said = self.tr("Drawing: %1").replace("%1", exercise.name) if exercise is not None else ""
        self.setAccessibleName(said)
        self.setAccessibleDescription(exercise.pose_b if exercise is not None else "")
        self._ask()
        self._set_timer()
        self.update()

    def set_slow(self, slow: bool) -> None:
        """Move slower, or at the tempo of the dose."""
        self._slow = SLOW if slow else 1.0

    def set_running(self, running: bool) -> None:
        """Move, or stand still."""
        self._running = running
        self._set_timer()
        self.update()

    @property
    def playing(self) -> bool:
        """Whether it moves at this moment."""
        return self._timer.isActive()

    @property
    def complete(self) -> bool:
        """Whether every frame is there, or none is needed."""
        if self._drawing() is None:
            return True
        reel = self._reels.get(self._key())
        return reel is not None and not reel.missing()

    def sizeHint(self) -> QSize:
        """A large picture."""
        t = tokens()
        shape = self._shape or QSize(480, 360)
        return QSize(t.px(shape.width()), t.px(shape.height()))

    def minimumSizeHint(self) -> QSize:
        """A small picture."""
        t = tokens()
        if self._shape is not None:
            return self.sizeHint() / 3
        return QSize(t.px(240), t.px(150))

    def hasHeightForWidth(self) -> bool:
        """Whether it keeps its shape."""
        return self._shape is not None

    def heightForWidth(self, width: int) -> int:
        """Height that keeps the shape."""
        return round(width * self._shape.height() / self._shape.width()) if self._shape is not None else -1

    # frames

    def _drawing(self) -> Drawing | None:
        exercise = self._exercise
        return None if exercise is None or exercise.photo else exercise.drawing

    def _still(self) -> bool:
        drawing = self._drawing()
        return tokens().reduced_motion or drawing is None or drawing.a == drawing.b

    @property
    def paired(self) -> bool:
        """Whether A and B stand side by side."""
        drawing = self._drawing()
        return tokens().reduced_motion and drawing is not None and drawing.a != drawing.b

    def _aspect(self) -> float:
        width = self.width() / 2 if self.paired else float(self.width())
        return round(max(0.3, min(4.0, width / max(1, self.height()))), 2)

    def _key(self) -> Key:
        drawing = self._drawing()
        content = content_of(drawing) if drawing is not None else ""
        longest = max(motion_of(self._dose).out_s, motion_of(self._dose).back_s)
        count = 2 if self._still() else max(FEWEST, min(MOST, math.ceil(longest * FRAMES_A_SECOND)))
        look, tone = look_now()
        return content, look, tone, self._left, self._aspect(), count

    def _ask(self) -> None:
        """Have the next frames made, unless they are there or on their way."""
        drawing, jobs = self._drawing(), sketches().jobs
        if drawing is None or jobs is None or not self.isVisible():
            return
        key = self._key()
        reel = self._reels.get(key)
        if key in self._asked or (reel is not None and not reel.missing()):
            return
        numbers = (reel or Reel(key[-1])).missing()[:CHUNK]
        self._asked.add(key)
        jobs.start(make_frames(drawing, key, numbers), self._on_frames(key))

    def _on_frames(self, key: Key) -> Callable[[Result], None]:
        def take(result: Result) -> None:
            self._asked.discard(key)
            if not isinstance(result.value, Reel):
                return
            reel = self._reels.setdefault(key, result.value)
            reel.frames.update(result.value.frames)
            self._reels.move_to_end(key)
            while len(self._reels) > KEPT:
                self._reels.popitem(last=False)
            # The page may have been made anew while the frames were.
            if isValid(self):
                self._ask()
                self.update()

        return take

    # motion

    def _set_timer(self) -> None:
        if self._running and self.isVisible() and not self._still():
            self._timer.start()
        else:
            self._timer.stop()

    def _frame_now(self) -> Frame | None:
        reel = self._reels.get(self._key())
        if reel is None:
            return None
        if self._still() or not self._running:
            return reel.nearest(1.0)
        motion = motion_of(self._dose, reel.goes).slower(self._slow)
        return reel.nearest(motion.share_at(time.monotonic() - self._began))

    def _tick(self) -> None:
        if self._frame_now() is not self._painted:
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._ask()
        self._set_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: what is not seen costs nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another shape needs other frames."""
        super().resizeEvent(event)
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, tone, text size and the wish for no motion."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._ask()
            self._set_timer()
            self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame of this moment, or A and B."""
        t = tokens()
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), float(t.px(RADIUS))
        self._painted = self._frame_now()
        if self._painted is None:
            self._paint_without(painter, box, radius, t)
        elif self.paired:
            self._paint_pair(painter, box, radius, t)
        else:
            paint_frame(painter, box, self._painted, radius)
        self._ask()

    def _paint_pair(self, painter: QPainter, box: QRectF, radius: float, t: Tokens) -> None:
        reel = self._reels[self._key()]
        gap = t.px(4)
        width = (box.width() - gap) / 2
        for place, (share, letter) in enumerate(((0.0, "A"), (1.0, "B"))):
            part = QRectF(place * (width + gap), 0, width, box.height())
            frame = reel.nearest(share)
            if frame is not None:
                paint_frame(painter, part, frame, radius)
            plate = QRectF(part.right() - t.px(34), t.px(10), t.px(24), t.px(24))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(t.line)
            painter.setBrush(t.surf)
            painter.drawEllipse(plate)
            draw_text(painter, plate, letter, t.font("strong"), t.ink2, Qt.AlignmentFlag.AlignCenter)

    def _paint_without(self, painter: QPainter, box: QRectF, radius: float, t: Tokens) -> None:
        """The plain ground while frames are made, the plain picture when there is no drawing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exercise = self._exercise
        if exercise is not None and exercise.photo:
            painter.drawPixmap(
                0, 0, photo_pixmap(exercise.photo, self.size(), self.devicePixelRatioF(), radius)
            )
            return
        if exercise is None or (exercise.drawing is not None and sketches().attached):
            shape = QPainterPath()
            shape.addRoundedRect(box, radius, radius)
            painter.fillPath(shape, t.ill)
            return
        region = exercise.regions[0] if exercise.regions else Region.WHOLE_BODY
        prop = next((item for item in PROPS if item in exercise.equipment), "")
        paint_exercise(painter, box, exercise.kind, exercise.position, region, radius, mark=False, prop=prop)
