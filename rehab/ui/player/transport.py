"""Back, start or pause, next; and below them the ways round an exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.player import words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, IconButton

if TYPE_CHECKING:
    from rehab.ui.player.state import PlayerState

ICONS = {"start": "play", "pause": "pause", "resume": "play", "rep": "check"}


class _Wide(IconButton):
    """An icon button as high as a large button."""

    def sizeHint(self) -> QSize:
        """Large enough to hit from a mat."""
        t = tokens()
        return QSize(t.px(46), t.px(44))


class Transport(QWidget):
    """The buttons under the cards. None of them takes the focus by a click: Space belongs to the large one."""

    main_clicked = Signal()
    back_clicked = Signal()
    next_clicked = Signal()
    skip_clicked = Signal()
    form_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        left, right = self.tr("Previous exercise"), self.tr("Next exercise")
        self.back = _Wide("chevron-left", left, self.tr("%1 (Left)").replace("%1", left), framed=True)
        self.next = _Wide("chevron-right", right, self.tr("%1 (Right)").replace("%1", right), framed=True)
        self.main = Button("", "primary", size="large", key=self.tr("Space"))
        self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.skip = self._way_round(self.tr("Skip with reason"), "next", "S")
        self.form = self._way_round(self.tr("Fill in a form instead"), "list", "F")
        signals = {
            "back": (self.back, self.back_clicked),
            "next": (self.next, self.next_clicked),
            "main": (self.main, self.main_clicked),
            "skip": (self.skip, self.skip_clicked),
            "form": (self.form, self.form_clicked),
        }
        for name, (button, clicked) in signals.items():
            button.setObjectName(f"player_{name}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(clicked)
        self._lay_out()

    @staticmethod
    def _way_round(text: str, icon: str, key: str) -> Button:
        flush = "" if tokens().wide_text else "begin"
        return Button(text, "quiet", icon=icon, key=key, size="small", flush=flush)

    def _lay_out(self) -> None:
        t = tokens()
        upper = QHBoxLayout()
        upper.setSpacing(t.px(8))
        upper.addWidget(self.back)
        upper.addWidget(self.main, 1)
        upper.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        column.addLayout(upper)
        # With large text the height is needed for the timer.
        lower = upper if t.wide_text else QHBoxLayout()
        lower.addWidget(self.skip)
        lower.addWidget(self.form)
        if lower is not upper:
            lower.addStretch(1)
            column.addLayout(lower)

    def show_state(self, state: PlayerState) -> None:
        """Show what the large button does now."""
        text = words.main_action(state.main)
        if self.main.text() != text:
            self.main.setText(text)
            self.main.set_icon(ICONS[state.main])
        self.skip.setVisible(not state.ready)
        self.form.setVisible(state.ready)
