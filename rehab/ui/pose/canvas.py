"""The drawn figure with its handles: by mouse they are dragged, by Tab and the arrow keys they are moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.figure.handles import GRAB, Handle, handle_at
from rehab.ui.pose.easel import Easel
from rehab.ui.pose.handle_paint import paint_handle, paint_name
from rehab.ui.theme import tokens
from rehab.ui.widgets.figure_paint import paint_frame
from rehab.ui.widgets.focus import Ringed

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Point
    from rehab.ui.widgets.figure_paint import Frame

RADIUS = 12
STEP, BIG_STEP = 1.0, 5.0
"""Centimetres or degrees for one key, and with Shift."""
PLAY_MS = 42
_WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}
_TURNS = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}


class PoseCanvas(Ringed, QWidget):
    """The picture that is worked on."""

    ring_radius = float(RADIUS)

    handle_chosen = Signal(str)
    """Name of the handle that was taken or reached by Tab."""
    drag_begun = Signal()
    dragged = Signal(str, object)
    """Name of the handle, and where it is wanted in the picture plane (cm)."""
    drag_ended = Signal()
    moved = Signal(str, object)
    """The same for one press of a key, which is a step of its own."""
    turned = Signal(str, float)
    """Handle, and by how many degrees its first number is turned."""
    place_clicked = Signal(object)
    """A place beside all handles, cm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pose_canvas")
        self.setAccessibleName(self.tr("Drawing"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.easel = Easel()
        self._drawing: Drawing | None = None
        self._which = "a"
        self._handles: tuple[Handle, ...] = ()
        self._chosen = ""
        self._under = ""
        self._trouble: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}
        self._frame: Frame | None = None
        self._grab: tuple[str, float, float] | None = None
        self._reel: list[Frame] = []
        self._tick = 0
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._timer.timeout.connect(self._next)

    # what is shown

    def show_drawing(self, drawing: Drawing, which: str) -> None:
        """Show one pose of a drawing; it is drawn when it is painted, so that quick drags skip pictures."""
        if (drawing, which) != (self._drawing, self._which):
            self._drawing, self._which, self._frame = drawing, which, None
            self.update()

    def show_handles(self, handles: tuple[Handle, ...], chosen: str, names: dict[str, str]) -> None:
        """Show the places to take hold of, with their names for people."""
        self._handles, self._names = handles, names
        known = {handle.name for handle in handles}
        self._chosen = chosen if chosen in known else ""
        self.setAccessibleDescription(names.get(self._chosen, ""))
        self.update()

    def show_trouble(self, handles: frozenset[str]) -> None:
        """Ring the places where the checks found something."""
        if handles != self._trouble:
            self._trouble = handles
            self.update()

    def play(self, frames: list[Frame]) -> None:
        """Show a movement back and forth; an empty one shows the pose again."""
        self._reel, self._tick = frames, 0
        if frames:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    @property
    def playing(self) -> bool:
        """Whether a movement is shown."""
        return bool(self._reel)

    @property
    def aspect(self) -> float:
        """Width by height."""
        return max(0.3, min(4.0, self.width() / max(1, self.height())))

    def sizeHint(self) -> QSize:
        """A large picture."""
        t = tokens()
        return QSize(t.px(640), t.px(480))

    def minimumSizeHint(self) -> QSize:
        """Still large enough to take hold of a hand."""
        t = tokens()
        return QSize(t.px(300), t.px(240))

    # places

    def to_screen(self, at: Point) -> QPointF:
        """Place of the picture plane (cm, y up) in the widget."""
        box, scale = self._view()
        middle = QRectF(self.rect()).center()
        return middle + QPointF(at[0] - box.center().x(), -at[1] - box.center().y()) * scale

    def to_picture(self, place: QPointF) -> Point:
        """Place in the widget in the picture plane, cm."""
        box, scale = self._view()
        off = (place - QRectF(self.rect()).center()) / scale
        return off.x() + box.center().x(), -(off.y() + box.center().y())

    def _view(self) -> tuple[QRectF, float]:
        box = self._ready().box
        return box, min(self.width() / box.width(), self.height() / box.height())

    def _ready(self) -> Frame:
        if self._frame is None:
            assert self._drawing is not None
            self._frame, scene = self.easel.frame(self._drawing, self._which, self.aspect)
            self._box = scene.frame
        return self._frame

    def _next(self) -> None:
        self._tick += 1
        self.update()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle."""
        if event.button() is not Qt.MouseButton.LeftButton or self._drawing is None or self._reel:
            return
        at = self.to_picture(event.position())
        handle = handle_at(self._handles, at, self._reach())
        if handle is None:
            self.place_clicked.emit(at)
            return
        self._grab = (handle.name, handle.at[0] - at[0], handle.at[1] - at[1])
        self.easel.hold(self._box)
        self.handle_chosen.emit(handle.name)
        self.drag_begun.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take it along."""
        if self._drawing is None or self._reel:
            return
        at = self.to_picture(event.position())
        if self._grab is None:
            handle = handle_at(self._handles, at, self._reach())
            self._hover(handle.name if handle is not None else "")
            return
        name, right, up = self._grab
        self.dragged.emit(name, (at[0] + right, at[1] + up))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._grab is not None:
            self._grab = None
            self.easel.let_go()
            self._frame = None
            self.drag_ended.emit()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover("")

    def _hover(self, name: str) -> None:
        if name != self._under:
            self._under = name
            self.setCursor(Qt.CursorShape.OpenHandCursor if name else Qt.CursorShape.ArrowCursor)
            self.update()

    def _reach(self) -> float:
        line = self._drawing.line if self._drawing is not None else 1.0
        return GRAB * line

    # keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from handle to handle, and on after the last one."""
        order = [handle.name for handle in self._in_order()]
        place = order.index(self._chosen) if self._chosen in order else (-1 if forward else len(order))
        place += 1 if forward else -1
        if 0 <= place < len(order) and self.hasFocus():
            self.handle_chosen.emit(order[place])
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab the first or last handle is reached at once."""
        super().focusInEvent(event)
        order = [handle.name for handle in self._in_order()]
        if not order:
            return
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.handle_chosen.emit(order[0])
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.handle_chosen.emit(order[-1])

    def _in_order(self) -> list[Handle]:
        """Handles from head to feet, left to right."""
        return sorted(self._handles, key=lambda handle: (-round(handle.at[1] / 10), handle.at[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the chosen handle, plus and minus turn it; Shift takes larger steps."""
        handle = next((each for each in self._handles if each.name == self._chosen), None)
        key = Qt.Key(event.key())
        size = BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        if handle is not None and key in _WAYS:
            right, up = _WAYS[key]
            self.moved.emit(handle.name, (handle.at[0] + right * size, handle.at[1] + up * size))
        elif handle is not None and key in _TURNS and handle.dials:
            self.turned.emit(handle.name, _TURNS[key] * size)
        else:
            super().keyPressEvent(event)

    # painting

    def resizeEvent(self, event: QEvent) -> None:
        """Another shape needs another picture."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._frame = None

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, tone and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._frame = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, then the handles."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        t = tokens()
        if self._reel:
            turn = self._tick % (2 * len(self._reel) - 2)
            place = turn if turn < len(self._reel) else 2 * len(self._reel) - 2 - turn
            paint_frame(painter, QRectF(self.rect()), self._reel[place], t.px(RADIUS))
            return
        paint_frame(painter, QRectF(self.rect()), self._ready(), t.px(RADIUS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle in self._handles:
            chosen, under = handle.name == self._chosen, handle.name == self._under
            trouble = handle.name in self._trouble
            paint_handle(painter, handle.grip, self.to_screen(handle.at), chosen, under, trouble)
        named = next((h for h in self._handles if h.name == (self._under or self._chosen)), None)
        if named is not None and self._names.get(named.name):
            paint_name(painter, self._names[named.name], self.to_screen(named.at), self.width())
