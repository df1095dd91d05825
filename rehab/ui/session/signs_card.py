"""Asked after a session: whether pain was sharp, or changed how the person moves. Both are red whatever the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from rehab.domain.session import StopReason
from rehab.ui.session import words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Card, ChoiceChip, FlowLayout, Label

if TYPE_CHECKING:
    from rehab.ui.session.state import SessionState


class SignsCard(Card):
    """One question with two keys; neither is pressed until the person says so."""

    chosen = Signal(str)
    """Value of the sign, or an empty text when it is taken back."""

    def __init__(self) -> None:
        super().__init__(padding=(18, 12))
        t = tokens()
        self.body.setSpacing(t.px(6))
        way = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way)
        row.setSpacing(t.px(12))
        row.addWidget(Label(words.signs_title(), "subheading", wrap=True), 1)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self._chips: dict[str, ChoiceChip] = {}
        for sign in (StopReason.SHARP, StopReason.LIMP):
            chip = ChoiceChip(words.sign(sign))
            chip.setObjectName(f"sign_{sign.value}")
            chip.setProperty("sign", sign.value)
            chip.clicked.connect(self._on_chosen)
            flow.addWidget(chip)
            self._chips[sign.value] = chip
        if not t.wide_text:
            holder.setMinimumWidth(flow.sizeHint().width())
        row.addWidget(holder, 0)
        self.body.addLayout(row)
        self.guidance = Banner("red")
        self.guidance.setObjectName("guidance_signs")
        self.guidance.hide()
        self.body.addWidget(self.guidance)

    def show_state(self, state: SessionState) -> None:
        """Show which sign was noted, and what it means."""
        for value, chip in self._chips.items():
            chip.setChecked(value == state.sign)
        if state.sign:
            self.guidance.show_text(words.sign_meaning(), "red")
        else:
            self.guidance.hide()

    def _on_chosen(self, checked: bool) -> None:
        self.chosen.emit(str(self.sender().property("sign")) if checked else "")
