"""A card with the picture of an exercise, its name and one sentence; a click or Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, Thumb
from rehab.ui.widgets.button import Pressable
from rehab.ui.widgets.layout import AsItsLayout
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.domain.exercise import Exercise


class StepCard(AsItsLayout, Pressable, QAbstractButton):
    """An exercise that can be opened.

    Args:
        exercise: What is shown.
        title: Its name.
        words: What is said about it; empty for nothing.
        picture: Size of its picture in logical pixels at 100 %.
        caption: A small word above the name.
    """

    ring_radius = 12.0

    def __init__(self, exercise: Exercise, title: str, words: str, picture: QSize, caption: str = "") -> None:
        super().__init__()
        self.slug = exercise.slug
        self.setText(title)
        self.setAccessibleName(", ".join(part for part in (caption, title, words) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        t = tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(t.px(8), t.px(8), t.px(12), t.px(8)))
        row.setSpacing(t.px(12))
        row.addWidget(self._quiet(Thumb(exercise, picture)), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(t.px(1))
        lines.addStretch(1)
        if caption:
            lines.addWidget(self._quiet(Label(caption, "caption", "ink3")))
        lines.addWidget(self._quiet(Label(title, "strong", wrap=True)))
        if words:
            lines.addWidget(self._quiet(Label(words, "small", "ink2", wrap=True)))
        lines.addStretch(1)
        row.addLayout(lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @staticmethod
    def _quiet(widget: QWidget) -> QWidget:
        """The card as a whole is pressed, not what lies on it."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return widget

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and line."""
        t = tokens()
        fill = t.hover if self.underMouse() else t.surf
        rounded(begin(self), QRectF(self.rect()), t.px(12), fill, t.line, t.border)

    def event(self, event: QEvent) -> bool:
        """Follow hover and theme."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
