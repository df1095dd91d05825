"""Greeting, day and week, and the chip of the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Chip, Label

if TYPE_CHECKING:
    from rehab.ui.today.state import TodayState, VerdictGlance


class Header(QWidget):
    """Words at the left, the chip at the right; large text sets the chip below."""

    def __init__(self) -> None:
        super().__init__()
        self._greeting = Label("", "title", wrap=True)
        self._greeting.setObjectName("today_greeting")
        self._subtitle = Label("", "body", "ink2", wrap=True)
        self._subtitle.setObjectName("today_subtitle")
        self.chip = Chip("", "neutral", clickable=True)
        self.chip.setObjectName("verdict_chip")
        self.chip.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._greeting)
        words.addWidget(self._subtitle)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.chip)

    def show_state(self, state: TodayState, compact: bool) -> None:
        """Show the words of a moment."""
        self._greeting.setText(state.greeting)
        self._subtitle.setText(state.subtitle_short if compact else state.subtitle)
        t = tokens()
        below = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if t.wide_text else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(t.px(8))

    def show_glance(self, glance: VerdictGlance | None) -> None:
        """Show the chip, or none."""
        self.chip.setVisible(glance is not None)
        if glance is not None:
            self.chip.set_status(glance.chip, glance.tone, glance.icon)
