"""The pictures of one exercise: the moving drawing or the own photo, start and end, and which side works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rehab.domain.pose import Half
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, Label, Segments, Thumb
from rehab.ui.widgets.figure_view import FigureView
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.exercise.state import DetailState

PICTURE, LOW_PICTURE = QSize(560, 372), QSize(560, 250)
POSE_PICTURE = QSize(274, 168)
"""Shape of the drawing; the low one leaves room for the words when the text is large."""
translate = QCoreApplication.translate


class TargetTag(QLabel):
    """Where the exercise works, as a pill with the orange of the drawing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("exercise_target")
        self.setAccessibleName(translate("exercise", "Works on: {place}").format(place=text))
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        """Square, word and padding."""
        t = tokens()
        return QSize(int(text_width(t.font("small"), self.text()) + t.px(42) + 1), t.px(28))

    def minimumSizeHint(self) -> QSize:
        """The word is cut with an ellipsis in a narrow picture."""
        return QSize(tokens().px(60), tokens().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, square and word."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, t.surf, t.line, t.border)
        edge = t.px(10)
        square = QRectF(t.px(12), (box.height() - edge) / 2, edge, edge)
        rounded(painter, square, t.px(3), t.target, t.target_edge, 1)
        words = box.adjusted(t.px(29), 0, -t.px(11), 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, words, self.text(), t.font("small"), t.ink, left, elide=True)


class Pictures(QWidget):
    """The drawing with what it works on, and start and end of the movement. A switch mirrors all of them."""

    def __init__(self, state: DetailState, left: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.left = left
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        self._picture = FigureView(LOW_PICTURE if t.wide_text else PICTURE)
        self._picture.setObjectName("exercise_picture")
        self._picture.show_exercise(state.exercise, left)
        self._layers = QGridLayout()
        self._layers.setSpacing(0)
        self._layers.addWidget(self._picture, 0, 0)
        self._bar = self._corner()
        self._place_corner()
        column.addLayout(self._layers)
        self._row = QHBoxLayout()
        self._row.setSpacing(t.px(12))
        column.addLayout(self._row)
        column.addStretch(1)
        self._thumbs: list[Thumb] = []
        exercise = state.exercise
        poses = (
            (0.0, translate("exercise", "A – start"), exercise.pose_a),
            (1.0, translate("exercise", "B – end"), exercise.pose_b),
        )
        for share, title, words in poses:
            if words:
                self._row.addWidget(self._pose(share, title, words), 1)
        self._show()

    def _corner(self) -> QWidget:
        """Where it is felt at the left, which side works at the right."""
        corner = QWidget()
        inner = self._bar_row = QHBoxLayout(corner)
        inner.addWidget(TargetTag(self._state.exercise.target))
        inner.addStretch(1)
        drawing = self._state.exercise.drawing
        if drawing is not None and not self._state.exercise.photo:
            words = [("left", translate("exercise", "Left")), ("right", translate("exercise", "Right"))]
            shown = (drawing.side is Half.LEFT) if self.left is None else self.left
            self.side = Segments(words, "left" if shown else "right")
            self.side.setObjectName("exercise_side")
            self.side.setAccessibleName(translate("exercise", "Which side works in the drawing"))
            self.side.chosen.connect(self._on_side)
            inner.addWidget(self.side)
        return corner

    def _place_corner(self) -> None:
        """In the picture; below two narrow ones, which have no free corner: feet would be under the switch."""
        t, below = tokens(), self._picture.paired
        side = 0 if below else t.px(15)
        self._bar_row.setContentsMargins(side, t.px(10), side, 0 if below else t.px(10))
        self._layers.addWidget(self._bar, int(below), 0, Qt.AlignmentFlag.AlignBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the wish for no motion."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place_corner()

    def _on_side(self, side: str) -> None:
        self.left = side == "left"
        self._show()

    def _show(self) -> None:
        exercise = self._state.exercise
        self._picture.show_exercise(exercise, self.left)
        self._picture.setAccessibleName(exercise.pose_b or exercise.summary)
        for thumb in self._thumbs:
            thumb.set_left(self.left)

    def _pose(self, share: float, title: str, words: str) -> QWidget:
        """Start or end: its picture where there is a drawing, and its words."""
        t = tokens()
        panel = QWidget()
        lines = QVBoxLayout(panel)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(t.px(2))
        exercise = self._state.exercise
        drawn = exercise.drawing is not None and not exercise.photo
        if drawn:
            thumb = Thumb(exercise, POSE_PICTURE, fluid=True, share=share)
            thumb.setObjectName(f"exercise_pose_{title[:1].lower()}")
            thumb.setAccessibleName(words)
            self._thumbs.append(thumb)
            lines.addWidget(thumb)
            lines.addSpacing(t.px(5))
        lines.addWidget(Label(title, "caption", "ink3"))
        lines.addWidget(Label(words, "small", "ink2", wrap=True))
        lines.addStretch(1)
        if drawn:
            return panel
        card = Card(padding=(14, 11))
        card.body.addWidget(panel)
        return card
