"""Day and time of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, Label

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QWheelEvent


class MomentField(QDateTimeEdit):
    """Day and time, written out. The wheel belongs to the page unless the field has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLocale(QLocale())
        self.setDisplayFormat(f"{texts.year_pattern()}  hh:mm")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WhenCard(Card):
    """Day and time of a stored session."""

    moment_edited = Signal(object)
    """Payload: naive local `datetime`."""

    def __init__(self) -> None:
        super().__init__(padding=(18, 10))
        row = QHBoxLayout()
        row.setSpacing(tokens().px(12))
        row.addWidget(Label(self.tr("When"), "subheading"))
        row.addStretch(1)
        self.field = MomentField()
        self.field.setObjectName("session_at")
        self.field.setAccessibleName(self.tr("Day and time of the session"))
        self.field.dateTimeChanged.connect(self._on_edited)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(row)

    def show_moment(self, at: datetime) -> None:
        """Show day and time."""
        shown = QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0)
        if self.field.dateTime() != shown:
            blocked = self.field.blockSignals(True)
            self.field.setDateTime(shown)
            self.field.blockSignals(blocked)

    def _on_edited(self, moment: QDateTime) -> None:
        self.moment_edited.emit(moment.toPython())
