"""What was done: one row for each exercise with its sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import IconButton, Label
from rehab.ui.widgets.reading_order import along
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from rehab.ui.session.state import RowState

_TEXT_WIDTH = 104


class SetsStepper(QWidget):
    """``- 3 of 3 sets +``: one stop of Tab; arrows and digits change it, 0 is not done.

    Args:
        name: The exercise, for screen readers.
    """

    edited = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._done, self._planned = name, 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._less = IconButton("minus", self.tr("One set less of {exercise}").format(exercise=name))
        self._more = IconButton("plus", self.tr("One set more of {exercise}").format(exercise=name))
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self.label = Label("", "small")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self._less)
        row.addWidget(self.label)
        row.addWidget(self._more)
        for button in (self._less, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sets(self, done: int, planned: int, text: str) -> None:
        """Show how many sets were done."""
        self._done, self._planned = done, planned
        self.label.setText(text)
        self.label.setMinimumWidth(tokens().px(_TEXT_WIDTH))
        self.label.set_tone("ink" if done >= planned else "ink3")
        self._less.setEnabled(done > 0)
        self._more.setEnabled(done < planned)
        said = self.tr("{exercise}, {sets}").format(exercise=self._name, sets=text)
        self.setAccessibleName(said)
        self.setAccessibleDescription(self.tr("Arrow keys or a digit change it, 0 is not done."))

    def _wish(self, done: int) -> None:
        kept = max(0, min(done, self._planned))
        if kept != self._done:
            self.edited.emit(kept)

    def _on_less(self) -> None:
        self._wish(self._done - 1)

    def _on_more(self) -> None:
        self._wish(self._done + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right, less and more, or a digit."""
        key = along(self, event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self._on_less()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self._on_more()
        elif event.key() == Qt.Key.Key_Space:
            self._wish(0 if self._done else self._planned)
        elif len(event.text()) == 1 and event.text() in "0123456789" and not event.modifiers():
            self._wish(int(event.text()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Hide the ring."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the ring while it has the focus."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(t.inset)
        painter.setPen(t.pri if self.hasFocus() else t.inset)
        if self.hasFocus():
            pen = painter.pen()
            pen.setWidth(2)
            painter.setPen(pen)
        painter.drawRoundedRect(box, t.px(9), t.px(9))


class DoneRow(QWidget):
    """Name, dose, stepper, and a hairline to the next row."""

    def __init__(self, index: int, state: RowState, last: bool) -> None:
        super().__init__()
        t = tokens()
        self._last = last
        row = QHBoxLayout(self)
        row.setContentsMargins(0, t.px(5), 0, t.px(5))
        row.setSpacing(t.px(12))
        self._name = Label(state.name, "body", wrap=True)
        self._dose = Label("", "small", "ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._dose)
        row.addLayout(words, 1)
        self.stepper = SetsStepper(state.name)
        self.stepper.setObjectName(f"sets_{index + 1}")
        self._pain = Label("", "small", "ink2")
        self._pain.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._pain.setMinimumWidth(t.px(52))
        row.addWidget(self._pain, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_state(state)

    def show_state(self, state: RowState) -> None:
        """Show the dose, how many sets were done, and the pain that was told while they were."""
        self._dose.setText(state.dose)
        self._dose.setVisible(bool(state.dose))
        self._pain.setText(state.pain)
        self._pain.setVisible(bool(state.pain))
        self.stepper.show_sets(state.done, state.planned, state.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline."""
        if not self._last:
            QPainter(self).fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens().line)


class WordKey(QAbstractButton):
    """One of the five words of effort, as wide as its share of the row."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(key))

    def sizeHint(self) -> QSize:
        """Room for the word."""
        t = tokens()
        font = t.font("strong")
        self.setFont(font)
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + t.px(20), t.px(44))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = t.pri if self.isChecked() else t.hover if self.underMouse() else t.inset
        pen = painter.pen()
        pen.setColor(t.pri if self.hasFocus() else t.line2 if t.high_contrast else fill)
        pen.setWidth(2 if self.hasFocus() or t.high_contrast else 1)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, t.px(9), t.px(9))
        if self.hasFocus() and self.isChecked():
            pen.setColor(t.pri_ink)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), t.px(7), t.px(7))
        painter.setFont(t.font("strong" if self.isChecked() else "small"))
        painter.setPen(t.pri_ink if self.isChecked() else t.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
