"""The chart on screen with everything that a pointer or a key can ask of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)

from rehab.ui.progress.chart_picture import ChartPicture
from rehab.ui.progress.chart_state import ChartState, build_readout
from rehab.ui.progress.overlay import Overlay
from rehab.ui.progress.zoom import scrolled, selected, zoomed
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button
from rehab.ui.widgets.focus import Ringed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab.ui.jobs import Jobs

DRAG = 6
"""A press that moves further than this many logical pixels selects days."""
NOTCH = 120
"""What Qt counts for one notch of a wheel."""


class ChartView(Ringed, ChartPicture):
    """Reads out days under the pointer or by arrow keys, pins, selects, scrolls and zooms."""

    edit_day_clicked = Signal(object)
    """Payload: the `date` to edit."""
    ring_radius = 10.0

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(jobs, font_files, parent)
        self.setObjectName("pain_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._day: date | None = None
        self._pinned = False
        self._press: QPointF | None = None
        self.overlay = Overlay(self)
        self._edit = Button(self.tr("Edit this day"), key=self.tr("Enter"), size="small", parent=self)
        self._edit.setObjectName("chart_edit_day")
        self._edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._edit.clicked.connect(self._emit_edit)
        self._edit.hide()
        self.drawn.connect(self._show_day)

    def show_chart(self, chart: ChartState) -> None:
        """Show another state; a day that is out of view is no longer read out."""
        super().show_chart(chart)
        first, last = self.window_shown
        if self._day is not None and not first <= self._day <= last:
            self._day, self._pinned = None, False
        self._show_day()

    @property
    def day(self) -> date | None:
        """The day that is read out."""
        return self._day

    # reading out

    def read_day(self, day: date | None, announce: bool = False) -> None:
        """Read out a day, or stop reading out."""
        if day == self._day:
            return
        self._day = day
        self._show_day()
        readout = self.overlay.readout
        if announce and readout is not None:
            words = ". ".join((readout.title, *readout.lines))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_day(self) -> None:
        if self._day is None or self._chart is None or self._result is None:
            self._pinned = False
            self.overlay.show_readout(None, None)
            self._edit.hide()
            return
        room = self._edit.sizeHint().height() + tokens().px(8) if self._pinned else 0
        self.overlay.show_readout(build_readout(self._chart, self._day), self._result.layout, room)
        self._edit.setVisible(self._pinned)
        if self._pinned:
            box = self.overlay.card_box()
            self._edit.resize(self._edit.sizeHint())
            spot = QPoint(round(box.left()) + tokens().px(10), round(box.bottom()) - room)
            self._edit.move(spot)

    def _emit_edit(self) -> None:
        if self._day is not None:
            self.edit_day_clicked.emit(self._day)

    def step(self, days: int) -> None:
        """Move the read-out by days; the window follows."""
        if self._chart is None:
            return
        first, last = self._window()
        low, high = self._limits()
        wanted = last if self._day is None else self._day + timedelta(days=days)
        wanted = min(max(wanted, low), high)
        if not first <= wanted <= last:
            move = wanted - (first if wanted < first else last)
            self._set_zoom((first + move, last + move))
        self.read_day(wanted, announce=True)

    def release(self) -> bool:
        """Stop reading out; tells whether there was something to stop."""
        had = self._day is not None
        self._pinned = False
        self.read_day(None)
        return had

    # pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the day under the pointer, or stretch the selection."""
        layout, at = self.geometry_drawn, event.position()
        if layout is None:
            return
        if self._press is not None and abs(at.x() - self._press.x()) > DRAG:
            self.overlay.show_readout(None, layout)
            edge = min(max(at.x(), layout.left), layout.right)
            self.overlay.show_selection((self._press.x(), edge))
        elif not self._pinned:
            self.read_day(layout.day_at(at.x()) if layout.inside(at.x(), at.y()) else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        super().mousePressEvent(event)
        layout, at = self.geometry_drawn, event.position()
        if (
            event.button() is Qt.MouseButton.LeftButton
            and layout is not None
            and layout.inside(at.x(), at.y())
        ):
            self._press = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pin the day, or zoom to the selection."""
        press, self._press = self._press, None
        layout = self.geometry_drawn
        self.overlay.show_selection(None)
        if press is None or layout is None:
            return
        day = layout.day_at(event.position().x())
        if abs(event.position().x() - press.x()) > DRAG:
            self.release()
            self._set_zoom(selected(layout.day_at(press.x()), day, self._limits()))
            return
        self._pinned = not (self._pinned and day == self._day)
        self._day = day
        self._show_day()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the range again."""
        self._press = None
        self.release()
        self.reset_zoom()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out unless the day is pinned."""
        if not self._pinned and not self._edit.underMouse():
            self.read_day(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll time, or zoom with Ctrl; what cannot move is left to the page."""
        layout, at = self.geometry_drawn, event.position()
        delta = event.angleDelta().y() or event.angleDelta().x()
        if layout is None or self._chart is None or not layout.inside(at.x(), at.y()) or not delta:
            event.ignore()
            return
        notches = delta / NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            new = zoomed(self._window(), self._limits(), notches, layout.day_at(at.x()))
        else:
            new = scrolled(self._window(), self._limits(), notches)
        if new == self._window():
            event.ignore()
            return
        event.accept()
        self.release()
        self._set_zoom(new)

    # keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Wear the ring only for Tab: the chart has the focus whenever the page opens."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            super().focusInEvent(event)
        else:
            ChartPicture.focusInEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows read out, Enter edits, Backspace shows the range again, Escape stops."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it meant something here."""
        week = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left:
                self.step(-7 if week else -1)
            case Qt.Key.Key_Right:
                self.step(7 if week else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._day is not None:
                self._emit_edit()
            case Qt.Key.Key_Backspace if self.zoomed:
                self.reset_zoom()
            case Qt.Key.Key_Escape if self._day is not None:
                self.release()
            case _:
                return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay on the chart."""
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())
