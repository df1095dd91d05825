"""The week calendar: seven columns, or seven rows where there is no room for columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.program.drag import Drag, Dragged, DragSource
from rehab.ui.theme import tokens
from rehab.ui.widgets import FlowLayout, IconLine, Label
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.menu import Menu
from rehab.ui.widgets.paint_kit import begin, mixed, rounded, soft_box
from rehab.ui.widgets.reading_order import along, margins
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from rehab.ui.program.state import DayCell, SessionMark

RADIUS = 14
_LOOKS = {
    "done": ("good", "ok"),
    "part": ("amber", "check"),
    "open": ("ink3", ""),
    "none": ("ink3", ""),
    "paused": ("ink3", "pause"),
    "away": ("ink3", "arrow-right"),
}
"""Colour and icon of a session by its status; what is due takes the colour of its routine."""
_OUTLINED = ("open", "none", "paused", "away")
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class SessionTag(QWidget):
    """A session of a day: a soft box as wide as the day, its name on as many lines as it needs.

    What was not done is an outline, which is no error. It can be dragged to another day; a click opens it.
    """

    chosen = Signal(str)

    def __init__(self, mark: SessionMark, cell: DayCell, drag: Drag | None = None) -> None:
        super().__init__()
        t = tokens()
        self._mark = mark
        self._source = DragSource(drag if mark.status in ("due", "open") else None)
        self._dragged = Dragged(
            "session", mark.name, cell.label, key=mark.key, day=cell.day, planned_day=mark.planned_day
        )
        self._tone, icon = _LOOKS.get(mark.status, (mark.tone, ""))
        said = {
            "done": self.tr("{name}, done"),
            "part": self.tr("{name}, done in part"),
            "open": self.tr("{name}, not done"),
            "none": self.tr("{name}, not done"),
            "paused": self.tr("{name}, paused"),
            "away": "{name}",
        }.get(mark.status, self.tr("{name}, due"))
        self.setObjectName(f"tag_{mark.key}_{cell.weekday}")
        self.setAccessibleName(said.format(name=mark.name))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ink = "pri_soft_ink" if self._tone == "pri" else self._tone
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(t.px(8), t.px(4), t.px(6), t.px(4)))
        role = "caption"
        line = IconLine(icon, mark.name, ink, ink, role) if icon else Label(mark.name, role, ink, wrap=True)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(line)

    @property
    def status(self) -> str:
        """``due``, ``done``, ``part``, ``open``, ``none``, ``paused`` or ``away``."""
        return self._mark.status

    @property
    def mark(self) -> SessionMark:
        """What it shows."""
        return self._mark

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        self._source.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        self._source.move(event, self._dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or open it in the editor."""
        if not self._source.release(event) and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._mark.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, or the outline; the one in the editor has an edge."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self.status in _OUTLINED:
            pen = QPen(t.line2, t.border)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(7), t.px(7))
        else:
            soft_box(painter, box, t.px(7), t.soft(self._tone), t)
        if self._mark.current and self.status == "due":
            edge = t.pri if self._tone == "pri" else t.colour(self._tone)
            rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(7), None, mixed(edge, t.surf, 0.45), 1)


class DayColumn(Ringed, QWidget):
    """One day of the week calendar. A click puts the open session on this day, or takes it off."""

    ring_radius = 8.0
    toggled = Signal(int)
    copied = Signal(int)
    pasted = Signal(int)
    session_chosen = Signal(str)
    shift_wanted = Signal(object, int)

    def __init__(self, cell: DayCell, wide: bool, drag: Drag | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.cell = cell
        self.today = cell.today
        self.target = False
        self.setObjectName(f"day_{cell.day.isoformat()}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell.today else Qt.FocusPolicy.ClickFocus)
        label = Label(cell.label, "strong", "ink" if cell.today else "ink2")
        said = self.tr("{day}, today") if cell.today else "{day}"
        label.setAccessibleName(said.format(day=cell.label))
        names = ", ".join(mark.name for mark in cell.sessions) or self.tr("rest")
        self.setAccessibleName(f"{label.accessibleName()}: {names}")
        self.setToolTip(self.tr("Click: the open session on this day or off it. Right click: copy the day."))
        self.tags = [SessionTag(mark, cell, drag) for mark in cell.sessions]
        for tag in self.tags:
            tag.chosen.connect(self.session_chosen)
        rest = self.tr("paused") if cell.paused else self.tr("rest")
        shown: list[QWidget] = [*self.tags] or [Label(rest, "small", "ink3")]
        if wide:
            row = QHBoxLayout(self)
            row.setContentsMargins(t.px(12), t.px(6), t.px(12), t.px(6))
            row.setSpacing(t.px(10))
            label.setFixedWidth(t.px(64))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            panel = QWidget()
            flow = FlowLayout(panel, spacing=6)
            for each in shown:
                flow.addWidget(each)
            row.addWidget(panel, 1)
        else:
            column = QVBoxLayout(self)
            column.setContentsMargins(t.px(7), t.px(7), t.px(7), t.px(9))
            column.setSpacing(t.px(5))
            column.addWidget(label)
            for each in shown:
                column.addWidget(each)
            column.addStretch(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click toggles."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggled.emit(self.cell.weekday)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press, so that the release comes here."""
        super().mousePressEvent(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles, Ctrl+C and Ctrl+V copy the day, Alt and an arrow move the session to the next day."""
        key, held = along(self, event.key()), event.modifiers()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(self.cell.weekday)
        elif held & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_C:
            self.copied.emit(self.cell.weekday)
        elif held & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_V:
            self.pasted.emit(self.cell.weekday)
        elif held & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.shift_wanted.emit(self.cell, _STEPS[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copying by mouse."""
        menu = Menu(self)
        menu.setObjectName("day_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy this day"), self._on_copy).setObjectName("day_copy")
        menu.addAction(self.tr("Paste the copied day here"), self._on_paste).setObjectName("day_paste")
        menu.popup(event.globalPos())

    def _on_copy(self) -> None:
        self.copied.emit(self.cell.weekday)

    def _on_paste(self) -> None:
        self.pasted.emit(self.cell.weekday)


class WeekCalendar(QFrame):
    """Seven days with their sessions; today is tinted. Arrows walk from day to day."""

    day_toggled = Signal(int)
    day_copied = Signal(int)
    day_pasted = Signal(int)
    session_chosen = Signal(str)
    shift_wanted = Signal(object, int)

    def __init__(
        self, days: tuple[DayCell, ...], drag: Drag | None = None, parent: QWidget | None = None
    ) -> None:
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
        self.columns = [DayColumn(cell, self._rows, drag) for cell in days]
        if self.columns and not any(column.today for column in self.columns):
            self.columns[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for column in self.columns:
            if not self._rows:
                column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(column, 1)
            column.toggled.connect(self.day_toggled)
            column.copied.connect(self.day_copied)
            column.pasted.connect(self.day_pasted)
            column.session_chosen.connect(self.session_chosen)
            column.shift_wanted.connect(self.shift_wanted)

    def column_at(self, at: QPoint) -> DayColumn | None:
        """The day under a global point, or None."""
        spot = self.mapFromGlobal(at)
        if not self.rect().contains(spot):
            return None
        return next((column for column in self.columns if column.geometry().contains(spot)), None)

    def show_target(self, target: DayColumn | None) -> None:
        """Mark the day on which something would be dropped."""
        for column in self.columns:
            column.target = column is target
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the day before or after."""
        step = _STEPS.get(along(self, event.key()), 0)
        focused = self.focusWidget()
        if step and isinstance(focused, DayColumn):
            index = self.columns.index(focused) + step
            if 0 <= index < len(self.columns):
                self.columns[index].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the days equally wide: one pixel more for one of them would break its names differently."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and self.columns and not self._rows:
            spare = self.width() % len(self.columns)
            layout.setContentsMargins(spare // 2, 0, spare - spare // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the ground of today and the lines between the days."""
        t = tokens()
        painter = begin(self, mirrored=False)
        box = QRectF(self.rect())
        rounded(painter, box, t.px(RADIUS), t.surf)
        shape = QPainterPath()
        shape.addRoundedRect(box, t.px(RADIUS), t.px(RADIUS))
        painter.save()
        painter.setClipPath(shape)
        for number, column in enumerate(self.columns):
            place = QRectF(column.geometry())
            if place.left() < len(self.columns):
                place.setLeft(0)
            if self.width() - place.right() < len(self.columns):
                place.setRight(self.width())
            if column.target:
                painter.fillRect(place, t.pri_soft)
            elif column.today:
                painter.fillRect(place, t.inset)
            if number:
                painter.setPen(QPen(t.line, t.border))
                painter.drawLine(place.topLeft(), place.topRight() if self._rows else place.bottomLeft())
        painter.restore()
        rounded(painter, box, t.px(RADIUS), None, t.line, t.border)
