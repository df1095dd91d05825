"""Days that were left out: a strip for each, over the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, Label, ModalCard, PainStrip

if TYPE_CHECKING:
    from collections.abc import Sequence


class PastDays(ModalCard):
    """A strip for each day that was left out. Each answer is saved at once; none is needed."""

    chosen = Signal(object, int)
    """Day and score."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=640, name=self.tr("Days without a check-in"))
        self.setObjectName("past_days")
        self.body.addWidget(Label(self.tr("Days without a check-in"), "heading", wrap=True))
        self.body.addWidget(
            Label(
                self.tr("Add what you remember, leave out what you do not. A gap is fine."),
                "small",
                "ink2",
                wrap=True,
            )
        )
        self._days = QVBoxLayout()
        self._days.setSpacing(tokens().px(10))
        self.body.addLayout(self._days)
        self.error = ErrorText()
        self.body.addWidget(self.error)
        close = Button(self.tr("Carry on"), "primary")
        close.setObjectName("past_days_close")
        close.clicked.connect(self.close_card)
        self.ways.addStretch(1)
        self.ways.addWidget(close)
        self.show_foot()

    def start(self, days: Sequence[date], names: Sequence[str]) -> None:
        """Open it for some days, oldest first."""
        while (item := self._days.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.error.set_text("")
        first = None
        for day, name in zip(days, names, strict=True):
            self._days.addWidget(Label(name, "strong"))
            strip = PainStrip(name, anchors=False)
            strip.setObjectName(f"past_{day.isoformat()}")
            strip.setProperty("day", day.isoformat())
            strip.value_chosen.connect(self._on_chosen)
            self._days.addWidget(strip)
            first = first or strip
        self.open_card(first)

    def _on_chosen(self, value: int) -> None:
        sender = self.sender()
        day = date.fromisoformat(str(sender.property("day")))
        self.chosen.emit(day, value)
        following = sender.nextInFocusChain() if isinstance(sender, QWidget) else None
        while following is not None and following.focusPolicy() == Qt.FocusPolicy.NoFocus:
            following = following.nextInFocusChain()
        if following is not None and self.isAncestorOf(following):
            self.go_to(following)
