"""The left of the player: the drawing with name, side and dose on it, and the cues below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.player.cards import CueRow
from rehab.ui.player.drawing import make_drawing
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width, with_alpha

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab.ui.player.state import PlayerState
    from rehab.ui.theme import Tokens

PLATE_ALPHA = 0.86
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TargetTag(Figure):
    """Where the exercise should be felt: a spot in the colour of the drawing, and words."""

    def show_text(self, text: str) -> None:
        """Show another place; none hides the tag."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(bool(text))
        self.updateGeometry()

    def extent(self, t: Tokens) -> QSize:
        """Spot and words."""
        from PySide6.QtCore import QSize

        return QSize(int(text_width(t.font("small"), self.text()) + t.px(42)), t.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, spot and words."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, t.surf, t.line, t.border)
        edge = t.px(11)
        spot = QRectF(t.px(12), (box.height() - edge) / 2, edge, edge)
        rounded(painter, spot, t.px(3), t.target, t.target_edge, 1)
        words = QRectF(t.px(30), 0, box.width() - t.px(40), box.height())
        draw_text(painter, words, self.text(), t.font("small"), t.ink, _LEFT, elide=True)


class Plate(QWidget):
    """The ground of the words on the drawing, so that no line of it runs through them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the drawing again, a little of it showing through."""
        t = tokens()
        rounded(begin(self), QRectF(self.rect()), t.px(9), with_alpha(t.ill, PLATE_ALPHA))


class Stage(QWidget):
    """Drawing with words on it."""

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self.drawing = make_drawing()
        self.drawing.setObjectName("player_drawing")
        self._plate = Plate(self.drawing)
        self._title = Label("", "title", wrap=True, parent=self.drawing)
        self._title.setObjectName("player_title")
        self._subtitle = Label("", "body", "ink2", wrap=True, parent=self.drawing)
        self._subtitle.setObjectName("player_subtitle")
        self.target = TargetTag(parent=self.drawing)
        self.slow = Button(self.tr("Slow motion"), icon="play", key="M", size="small", parent=self.drawing)
        self.slow.setObjectName("player_slow")
        self.slow.setCheckable(True)
        self.slow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slow.setVisible(self.drawing.moves)
        self._cues = CueRow()
        self._cues.setObjectName("player_cues")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        column.addWidget(self.drawing, 1)
        column.addWidget(self._cues)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.drawing.installEventFilter(self)

    def show_state(self, state: PlayerState) -> None:
        """Show another exercise or side."""
        self._title.setText(state.title)
        self._subtitle.setText(state.subtitle)
        self.target.show_text(state.target)
        self.drawing.show_exercise(state.exercise, state.mirrored)
        self.drawing.set_running(state.running)
        self._cues.show_cues(state.cues)
        self._place()

    def set_slow(self, slow: bool) -> None:
        """Move slower."""
        self.slow.setChecked(slow)
        self.drawing.set_slow(slow)

    def _place(self) -> None:
        t = tokens()
        side, top = t.px(18), t.px(16)
        width = max(t.px(120), self.drawing.width() - 2 * side)
        widest = 0
        for label in (self._title, self._subtitle):
            widest = max(widest, min(width, label.sizeHint().width()))
            height = label.heightForWidth(width)
            label.setGeometry(QRect(side, top, width, height))
            top += height + t.px(2)
        reach = t.px(8)
        self._plate.setGeometry(
            QRect(side - reach, t.px(16) - reach // 2, widest + 2 * reach, top - t.px(16) + reach)
        )
        foot = self.drawing.height() - t.px(14)
        left = side
        for widget in (self.slow, self.target):
            if not widget.isHidden():
                size = widget.sizeHint()
                fits = min(size.width(), self.drawing.width() - left - side)
                widget.setGeometry(QRect(left, foot - size.height(), fits, size.height()))
                left += fits + t.px(10)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep the words in their corners."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in their corners."""
        super().resizeEvent(event)
        self._place()
