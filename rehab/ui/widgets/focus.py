"""The focus ring: 2 px wide, 2 px outside the control, shown when the keyboard is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import FOCUS_GAP, FOCUS_WIDTH, begin, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    _Control = QWidget
else:
    # PySide6 makes two C++ objects of a class with two Qt bases, so the mixin itself has none.
    _Control = object

_REACH = FOCUS_GAP + FOCUS_WIDTH
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)


class _LastInput:
    """What our controls were last used with: ``""`` before the first use, ``"keys"`` or ``"pointer"``."""

    by: str = ""


def used_by(device: str) -> None:
    """Remember what a control was used with: ``"keys"`` or ``"pointer"``."""
    _LastInput.by = device


class FocusRing(QWidget):
    """Floats above the page around one control and moves with it.

    It lies on the page (or window, or card) and not on the control's parent, whose edge would cut it.
    """

    def __init__(self) -> None:
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")
        self.hide()
        self._control: QWidget | None = None
        self._watched: list[QWidget] = []
        self._radius = 0.0

    @property
    def control(self) -> QWidget | None:
        """The control that wears the ring."""
        return self._control if self._control is not None and isValid(self._control) else None

    def put_on(self, control: QWidget, radius: float) -> None:
        """Surround a control whose corners have a radius in logical pixels."""
        self.take_off()
        ground = _ground(control)
        if ground is control:
            return
        self._control, self._radius = control, radius
        self.setParent(ground)
        step: QWidget | None = control
        while step is not None and step is not ground:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._follow()
        self.raise_()
        self.show()

    def take_off(self) -> None:
        """Hide."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._control = None
        self.hide()
        self.setParent(None)

    def _follow(self) -> None:
        parent = self.parentWidget()
        control = self.control
        if control is None or parent is None:
            return
        box = control.ring_box() if isinstance(control, Ringed) else control.rect()
        box = QRect(control.mapTo(parent, box.topLeft()), box.size())
        self.setGeometry(box.adjusted(-_REACH, -_REACH, _REACH, _REACH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the control and hide with it."""
        if event.type() in _FOLLOWED:
            self._follow()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self.take_off()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = begin(self, mirrored=False)
        focus_ring(painter, QRectF(self.rect()).adjusted(_REACH, _REACH, -_REACH, -_REACH), self._radius)


def _ground(control: QWidget) -> QWidget:
    """The nearest surface that does not cut the ring: a scrolled page, a modal card, or the window."""
    step = control
    while not step.isWindow():
        parent = step.parentWidget()
        if parent is None or step.property("ring_ground"):
            break
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is step and step is not control:
            break
        step = parent
    return step


class _Rings:
    """The ring of each window's thread of focus; only one control has focus, so one ring is enough."""

    ring: FocusRing | None = None


def ring() -> FocusRing:
    """The one ring, made when first needed and made again when its page was deleted."""
    if _Rings.ring is None or not isValid(_Rings.ring):
        _Rings.ring = FocusRing()
    return _Rings.ring


class Ringed(_Control):
    """Mixin of controls that wear the ring. Put it before the Qt class in the bases."""

    ring_radius = 9.0
    """Corner radius in logical pixels at 100 %."""

    def ring_box(self) -> QRect:
        """What the ring surrounds, in the control's own pixels."""
        return self.rect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless a pointer gave the focus."""
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD:
            used_by("keys")
        elif event.reason() == Qt.FocusReason.MouseFocusReason:
            used_by("pointer")
        # Focus that the program moves follows the last input; a window that comes to the front shows no ring.
        moved = event.reason() == Qt.FocusReason.OtherFocusReason and _LastInput.by != "pointer"
        if _LastInput.by == "keys" or moved:
            ring().put_on(self, tokens().px(self.ring_radius))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring off."""
        if ring().control is self:
            ring().take_off()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the pointer is in use."""
        used_by("pointer")
        if ring().control is self:
            ring().take_off()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that the keyboard is in use."""
        used_by("keys")
        super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter without Ctrl, Alt or Shift, on either side of the keyboard."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier


def focus_first(region: QWidget) -> None:
    """Give the focus to the first thing in a region that can take it, else to the region."""
    first = next((w for w in region.findChildren(QWidget) if w.focusPolicy() and w.isVisible()), region)
    first.setFocus(Qt.FocusReason.TabFocusReason)
