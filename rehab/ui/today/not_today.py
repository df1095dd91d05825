"""What to do with a session that is not done today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.domain.session import StopReason
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ChoiceChip, FlowLayout, Label


class ReasonRow(QWidget):
    """Why not today: one click records it. Or another day for the session, or a rest for the whole plan."""

    chosen = Signal(str)
    move_chosen = Signal(int)
    """Days ahead."""
    pause_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        column.addWidget(
            Label(self.tr("What came between? It can be taken back."), "small", "ink2", wrap=True)
        )
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        for reason in StopReason:
            chip = ChoiceChip(texts.reason(reason))
            chip.setObjectName(f"reason_{reason.value}")
            chip.setProperty("reason", reason.value)
            chip.clicked.connect(self._on_chosen)
            flow.addWidget(chip)
        column.addWidget(holder)
        column.addWidget(self._others())

    def _others(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        for days, text in ((1, self.tr("Move to tomorrow")), (2, self.tr("Move to the day after"))):
            button = Button(text, "quiet", icon="arrow-right", size="small")
            button.setObjectName(f"move_{days}")
            button.setProperty("days", days)
            button.clicked.connect(self._on_move)
            flow.addWidget(button)
        pause = Button(self.tr("Pause the plan…"), "quiet", icon="pause", size="small")
        pause.setObjectName("pause_plan")
        pause.clicked.connect(self.pause_clicked)
        flow.addWidget(pause)
        return holder

    def _on_move(self) -> None:
        button = self.sender()
        if button is not None:
            self.move_chosen.emit(int(button.property("days")))

    def _on_chosen(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChoiceChip):
            chip.setChecked(False)
            self.chosen.emit(str(chip.property("reason")))
