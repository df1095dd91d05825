"""The week calendar: seven columns, or seven rows where there is no room for columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import FlowLayout, IconLine, Label
from rehab.ui.widgets.paint_kit import begin, rounded, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.program.state import DayCell, SessionMark

RADIUS = 14
_LOOKS = {"done": ("good", "ok"), "part": ("amber", "check"), "open": ("ink3", ""), "none": ("ink3", "")}
"""Colour and icon of a session by its status; what is due takes the colour of its routine."""


class SessionTag(QWidget):
    """A session of a day: a soft box as wide as the day, its name on as many lines as it needs.

    What was not done is an outline, which is no error.
    """

    def __init__(self, mark: SessionMark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._status = mark.status
        self._tone, icon = _LOOKS.get(mark.status, (mark.tone, ""))
        said = {
            "done": self.tr("{name}, done"),
            "part": self.tr("{name}, done in part"),
            "open": self.tr("{name}, not done"),
            "none": self.tr("{name}, not done"),
        }.get(mark.status, self.tr("{name}, due"))
        self.setAccessibleName(said.format(name=mark.name))
        self.setToolTip(self.accessibleName())
        ink = "pri_soft_ink" if self._tone == "pri" else self._tone
        row = QHBoxLayout(self)
        row.setContentsMargins(t.px(8), t.px(4), t.px(6), t.px(4))
        if icon:
            row.addWidget(IconLine(icon, mark.name, ink, ink, "caption"))
        else:
            row.addWidget(Label(mark.name, "caption", ink, wrap=True))

    @property
    def status(self) -> str:
        """``due``, ``done``, ``part``, ``open`` or ``none``."""
        return self._status

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, or the outline."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self._status in ("open", "none"):
            pen = QPen(t.line2, t.border)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(7), t.px(7))
        else:
            soft_box(painter, box, t.px(7), t.soft(self._tone), t)


class DayColumn(QWidget):
    """One day of the week calendar."""

    def __init__(self, cell: DayCell, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.today = cell.today
        self.setObjectName(f"day_{cell.day.isoformat()}")
        label = Label(cell.label, "strong", "ink" if cell.today else "ink2")
        if cell.today:
            label.setAccessibleName(self.tr("{day}, today").format(day=cell.label))
        tags: list[QWidget] = [SessionTag(mark) for mark in cell.sessions]
        tags = tags or [Label(self.tr("rest"), "small", "ink3")]
        if wide:
            row = QHBoxLayout(self)
            row.setContentsMargins(t.px(12), t.px(6), t.px(12), t.px(6))
            row.setSpacing(t.px(10))
            label.setFixedWidth(t.px(64))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            panel = QWidget()
            flow = FlowLayout(panel, spacing=6)
            for tag in tags:
                flow.addWidget(tag)
            row.addWidget(panel, 1)
        else:
            column = QVBoxLayout(self)
            column.setContentsMargins(t.px(7), t.px(7), t.px(7), t.px(9))
            column.setSpacing(t.px(5))
            column.addWidget(label)
            for tag in tags:
                column.addWidget(tag)
            column.addStretch(1)


class WeekCalendar(QFrame):
    """Seven days with their sessions; today is tinted."""

    def __init__(self, days: tuple[DayCell, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("program_week")
        self.setAccessibleName(self.tr("This week"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._rows = tokens().wide_text
        layout = QVBoxLayout(self) if self._rows else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.columns = [DayColumn(cell, self._rows) for cell in days]
        for column in self.columns:
            if not self._rows:
                column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the ground of today and the lines between the days."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        rounded(painter, box, t.px(RADIUS), t.surf)
        shape = QPainterPath()
        shape.addRoundedRect(box, t.px(RADIUS), t.px(RADIUS))
        painter.save()
        painter.setClipPath(shape)
        for number, column in enumerate(self.columns):
            place = QRectF(column.geometry())
            if column.today:
                painter.fillRect(place, t.inset)
            if number:
                painter.setPen(QPen(t.line, t.border))
                painter.drawLine(place.topLeft(), place.topRight() if self._rows else place.bottomLeft())
        painter.restore()
        rounded(painter, box, t.px(RADIUS), None, t.line, t.border)
