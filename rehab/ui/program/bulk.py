"""Parts of the editor: the bar that changes several rows together, and a hairline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, FlowLayout, Label, TextField
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Hairline(QWidget):
    """A line over the width of the card."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        begin(self).fillRect(QRectF(self.rect()), tokens().line)


class BulkBar(QWidget):
    """Appears while several rows are chosen: one dose for all of them."""

    typed = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulk_bar")
        t = tokens()
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(downwards, self)
        # The ring of the last chosen row lies outside it.
        row.setContentsMargins(t.px(8), t.px(8), t.px(8), 0)
        row.setSpacing(t.px(10))
        self.count = Label("", "strong")
        self.field = TextField(self.tr("Dose for all, such as 3x12"))
        self.field.setObjectName("bulk_dose")
        self.field.returnPressed.connect(self._on_apply)
        self.apply = Button(self.tr("Change all"), size="small")
        self.apply.setObjectName("bulk_apply")
        self.apply.clicked.connect(self._on_apply)
        remove = Button(self.tr("Remove all"), "quiet", size="small")
        remove.setObjectName("bulk_remove")
        remove.clicked.connect(self.removed)
        self.error = ErrorText()
        self.error.setObjectName("bulk_error")
        row.addWidget(self.count)
        row.addWidget(self.field, 1)
        deeds = QWidget()
        flow = FlowLayout(deeds, spacing=10)
        flow.addWidget(self.apply)
        flow.addWidget(remove)
        row.addWidget(deeds, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_apply(self) -> None:
        self.typed.emit(self.field.text())
