"""Small exclusive choices and the switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEasingCurve, QEvent, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Pressable
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.layout import FlowLayout
from rehab.ui.widgets.paint_kit import begin, draw_text, mixed, rounded, text_width
from rehab.ui.widgets.reading_order import along

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

HOVER_MS = 120
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Segment(Ringed, QRadioButton):
    """One of the choices."""

    ring_radius = 8.0
    stepped = Signal(int)
    """An arrow key asks for the next one, 1, or the one before, -1."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the chosen, bolder text."""
        t = tokens()
        return QSize(int(text_width(t.font("strong"), self.text()) + t.px(24) + 0.999), t.px(30))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of it can be clicked."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to a neighbour."""
        step = _STEPS.get(along(self, event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self.isChecked():
            rounded(painter, box, t.px(8), t.surf, t.ink if t.high_contrast else t.line2, t.border)
            draw_text(painter, box, self.text(), t.font("strong"), t.ink)
            return
        if self.underMouse() and self.isEnabled():
            rounded(painter, box, t.px(8), t.hover)
        draw_text(painter, box, self.text(), t.font("button"), t.ink2)


class Segments(QWidget):
    """Two to five choices side by side, one of them or none chosen.

    Args:
        choices: Pairs of key and word.
        current: Key of the chosen one.
        wraps: Whether long words go on in a second row where the width is given.
    """

    chosen = Signal(str)
    """The person chose another one; payload its key."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        current: str = "",
        parent: QWidget | None = None,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        row = FlowLayout(self, spacing=2) if wraps else QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        if not wraps:
            row.setSpacing(2)
        for key, text in choices:
            segment = _Segment(key, text, self)
            self._group.addButton(segment)
            segment.stepped.connect(self._on_stepped)
            self._segments[key] = segment
            row.addWidget(segment)
        upright = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, upright)
        if current in self._segments:
            self._segments[current].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self._lead_focus()

    def _lead_focus(self) -> None:
        """The row itself passes the focus on to the chosen segment, else to the first."""
        chosen = self._segments.get(self.current()) or next(iter(self._segments.values()), None)
        if chosen is not None:
            self.setFocusProxy(chosen)

    def _on_stepped(self, step: int) -> None:
        """Choose a neighbour. Qt would first choose and then move the focus, into a page that may be gone by then."""
        segments = [segment for segment in self._segments.values() if segment.isEnabled()]
        place = next((n for n, segment in enumerate(segments) if segment.hasFocus()), None)
        if place is not None and 0 <= place + step < len(segments):
            segments[place + step].setFocus(Qt.FocusReason.TabFocusReason)
            segments[place + step].click()

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self._lead_focus()
            self.chosen.emit(button.key)

    def current(self) -> str:
        """Key of the chosen one, empty when none is."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show another one as chosen, without a signal; none with an empty key."""
        self._group.setExclusive(False)
        for name, segment in self._segments.items():
            segment.setChecked(name == key)
        self._group.setExclusive(True)
        self._lead_focus()
        # The focus that stands on another segment follows what is chosen now.
        if any(segment.hasFocus() for segment in self._segments.values()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track."""
        t = tokens()
        line = t.ink if t.high_contrast else None
        rounded(begin(self), QRectF(self.rect()), t.px(9), t.inset, line, t.border)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Switch(Pressable, QAbstractButton):
    """On or off, at once.

    Args:
        name: What it switches, for screen readers.
    """

    ring_radius = 11.0

    def __init__(self, name: str = "", checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._place = 1.0 if checked else 0.0
        self._motion = QPropertyAnimation(self, b"place", self)
        self._motion.setDuration(HOVER_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.toggled.connect(self._on_toggled)

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    place = Property(float, _get_place, _set_place)

    def _on_toggled(self, checked: bool) -> None:
        end = 1.0 if checked else 0.0
        self._motion.stop()
        if tokens().reduced_motion or not self.isVisible():
            self._set_place(end)
            return
        self._motion.setEndValue(end)
        self._motion.start()

    def sizeHint(self) -> QSize:
        """Size of the track."""
        t = tokens()
        return QSize(t.px(38), t.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and knob."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        track = mixed(t.edge, t.pri, self._place)
        rounded(painter, box, box.height() / 2, track)
        gap = t.px(3)
        edge = box.height() - 2 * gap
        left = gap + (box.width() - 2 * gap - edge) * self._place
        rounded(painter, QRectF(left, gap, edge, edge), edge / 2, t.pri_ink if self._place > 0 else t.surf)

    def event(self, event: QEvent) -> bool:
        """Follow theme and text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)
