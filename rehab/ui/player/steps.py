"""The exercises of the session on top: where one is, what is done, and the way to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_pixmap, draw_text, rounded, text_width
from rehab.ui.widgets.placeholder import exercise_pixmap
from rehab.ui.widgets.sketches import sketches
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab.ui.player.state import StepState

_PICTURE = (40, 32)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LEAST_NAME = 110
"""Width at 100 % text under which the name of the present exercise is left out; the tooltip tells all of it."""


class StepKey(Ringed, QAbstractButton):
    """One exercise: picture and name, a tick when it is done, a line around the present one."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self.index = index
        self._state: StepState | None = None
        self.folded, self.room = False, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sketches().ready.connect(self.update)

    def show_state(self, state: StepState) -> None:
        """Show an exercise."""
        self._state = state
        self.setText(state.name)
        self.setAccessibleName(state.said)
        self.setToolTip(plain_tip(state.said))
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """Width with the name, all of it unless there is less room for it."""
        width = int(tokens().px(_PICTURE[0] + 26) + text_width(tokens().font("strong"), self.text()) + 2)
        return min(width, self.room) if self.room else width

    def folded_width(self) -> int:
        """Width of the picture alone."""
        return tokens().px(_PICTURE[0] + 14)

    def sizeHint(self) -> QSize:
        """Picture with the name, or alone."""
        width = self.folded_width() if self.folded else self.full_width()
        return QSize(width, tokens().px(_PICTURE[1] + 12))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, name and tick."""
        state = self._state
        if state is None:
            return
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if state.current:
            rounded(painter, box, t.px(9), t.surf, t.pri, 2)
        elif self.underMouse() or self.isDown():
            rounded(painter, box, t.px(9), t.hover)
        size = QSize(t.px(_PICTURE[0]), t.px(_PICTURE[1]))
        top = (box.height() - size.height()) / 2
        pixmap = exercise_pixmap(state.exercise, size, self.devicePixelRatioF(), t.px(7))
        draw_pixmap(painter, QPointF(t.px(7), top), pixmap)
        if state.done:
            edge = t.px(18)
            place = QRectF(t.px(7) + size.width() - edge * 0.7, top + size.height() - edge * 0.8, edge, edge)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.surf)
            painter.drawEllipse(place)
            paint_icon(painter, "check-circle", place, t.good)
        if not self.folded:
            left = t.px(7) + size.width() + t.px(8)
            words = QRectF(left, 0, box.width() - left - t.px(8), box.height())
            font = t.font("strong" if state.current else "button")
            draw_text(painter, words, state.name, font, t.ink, _LEFT, elide=True)

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


class StepRow(QWidget):
    """All exercises in a row; without room only the present one keeps its name."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Exercises of this session"))
        self.keys: list[StepKey] = []
        self._steps: tuple[StepState, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().px(4))
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[StepState]) -> None:
        """Show the exercises; keys are made anew only for another session."""
        self._steps = tuple(steps)
        if len(steps) != len(self.keys):
            for old in self.keys:
                self._row.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.keys = [StepKey(index) for index in range(len(steps))]
            for key in self.keys:
                key.setObjectName(f"player_step_{key.index + 1}")
                key.clicked.connect(self._on_clicked)
                self._row.insertWidget(key.index, key)
                key.show()
        for key, state in zip(self.keys, steps, strict=True):
            key.show_state(state)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """All pictures."""
        t = tokens()
        pictures = sum(key.folded_width() + t.px(4) for key in self.keys)
        return QSize(min(pictures, t.px(420)), t.px(_PICTURE[1] + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave names out where there is no room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if not self.keys or len(self.keys) != len(self._steps):
            return
        t = tokens()
        gap = t.px(4) * (len(self.keys) - 1)
        for key in self.keys:
            key.room = 0
        roomy = sum(key.full_width() for key in self.keys) + gap <= self.width()
        current = next((i for i, step in enumerate(self._steps) if step.current), 0)
        others = sum(key.folded_width() for key in self.keys if key.index != current) + gap
        left = self.width() - others
        named = left >= t.px(_PICTURE[0] + 26 + LEAST_NAME) or left >= self.keys[current].full_width()
        if not roomy:
            self.keys[current].room = max(1, left)
        for key in self.keys:
            folded = not roomy and not (named and key.index == current)
            key.folded = folded
            key.updateGeometry()

    def _on_clicked(self) -> None:
        key = self.sender()
        if isinstance(key, StepKey):
            self.chosen.emit(key.index)


class TopRow(QWidget):
    """The way out, the exercises, the time left and the sounds; without room the exercises have a row of their own."""

    def __init__(self, end: QWidget, steps: StepRow, left: QWidget, sound: QWidget) -> None:
        super().__init__()
        gap = tokens().px(12)
        self._steps, self._beside = steps, (end, left, sound)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(8))
        self._line = QHBoxLayout()
        self._line.setSpacing(gap)
        self._line.addWidget(end)
        self._line.addWidget(steps, 1)
        self._line.addStretch(0)
        self._line.addWidget(left)
        self._line.addWidget(sound)
        self._column.addLayout(self._line)

    def _needed(self) -> int:
        return sum(part.sizeHint().width() for part in self._beside) + 4 * self._line.spacing()

    def _arrange(self) -> None:
        below = self._needed() + self._steps.minimumSizeHint().width() > self.width()
        if below == (self._column.indexOf(self._steps) >= 0):
            return
        if below:
            self._line.removeWidget(self._steps)
            self._column.addWidget(self._steps)
        else:
            self._column.removeWidget(self._steps)
            self._line.insertWidget(1, self._steps, 1)
        self._line.setStretch(1 if below else 2, int(below))

    def event(self, event: QEvent) -> bool:
        """Use one row or two, also when a word becomes longer."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two rows."""
        width = max(self._needed() - self._line.spacing(), self._steps.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())
