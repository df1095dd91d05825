"""The left of the player: the drawing with name, side and dose on it, and the cues below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.player.drawing import RADIUS, make_drawing
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, FlowLayout, Label
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.player.state import PlayerState
    from rehab.ui.theme import Tokens

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TargetTag(Figure):
    """Where the exercise should be felt: a spot in the colour of the drawing, and words."""

    def show_text(self, text: str) -> None:
        """Show another place; none hides the tag."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.setVisible(bool(text))
        self.updateGeometry()

    def extent(self, t: Tokens) -> QSize:
        """Spot and words."""
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


class Stage(QWidget):
    """Name, side and dose above the drawing, on one ground. With large text the page finds a place for the tags."""

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self._title = Label("", "title", wrap=True)
        self._title.setObjectName("player_title")
        self._subtitle = Label("", "body", "ink2", wrap=True)
        self._subtitle.setObjectName("player_subtitle")
        self.drawing = make_drawing()
        self.drawing.setObjectName("player_drawing")
        self.target = TargetTag()
        self.slow = Button(self.tr("Slow motion"), icon="play", key="M", size="small")
        self.slow.setObjectName("player_slow")
        self.slow.setCheckable(True)
        self.slow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tags = QWidget()
        flow = FlowLayout(self.tags, spacing=8)
        flow.addWidget(self.slow)
        flow.addWidget(self.target)
        words = QVBoxLayout()
        words.setContentsMargins(t.px(18), t.px(14), t.px(18), 0)
        words.setSpacing(t.px(2))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        if not t.wide_text:
            words.addSpacing(t.px(4))
            words.addWidget(self.tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(4))
        column.addLayout(words)
        column.addWidget(self.drawing, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: PlayerState) -> None:
        """Show another exercise or side."""
        self._title.setText(state.title)
        self._subtitle.setText(state.subtitle)
        self.target.show_text(state.target)
        self.drawing.show_exercise(state.exercise, state.left)
        # Before the start the movement is shown once more; in a pause nothing moves.
        self.drawing.set_running(state.running or state.ready)

    def set_slow(self, slow: bool) -> None:
        """Move slower."""
        self.slow.setChecked(slow)
        self.drawing.set_slow(slow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the drawing under the words too."""
        t = tokens()
        rounded(begin(self), QRectF(self.rect()), t.px(RADIUS), t.ill)
