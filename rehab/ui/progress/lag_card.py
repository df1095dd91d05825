"""The view of load and next morning: choice of load, chart with read-out, sentence; or the pairs as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rehab.domain.lag import Load
from rehab.ui import texts
from rehab.ui.progress.chart_table import DataTable
from rehab.ui.progress.chart_work import lag_draw_work, lag_save_work
from rehab.ui.progress.drawn import Drawn
from rehab.ui.progress.lag_state import LagState, build_pair_readout, pair_on
from rehab.ui.progress.overlay import Overlay
from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, Segments
from rehab.ui.widgets.focus import Ringed

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from rehab.charts.lag import LagLayout, LagPicture
    from rehab.ui.jobs import Jobs, Progress

Index = QModelIndex | QPersistentModelIndex
REACH = 14
"""So near to a point (logical pixels) the pointer reads it out."""


class LagChart(Ringed, Drawn):
    """The pairs as points; the pointer or the arrow keys read one out."""

    edit_day_clicked = Signal(object)
    """Payload: the `date` to edit."""
    ring_radius = 10.0

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(jobs, font_files, parent)
        self.setObjectName("lag_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._state: LagState | None = None
        self._day: date | None = None
        self.overlay = Overlay(self)
        self.drawn.connect(self._show_day)

    def minimumSizeHint(self) -> QSize:
        """Lower than the course: a sentence stands above it."""
        return QSize(tokens().px(200), tokens().px(300 if tokens().wide_text else 236))

    def show_lag(self, state: LagState) -> None:
        """Show another state."""
        self._state = state
        if self._day not in state.days:
            self._day = None
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.sentence)
        self.redraw()
        self._show_day()

    @property
    def day(self) -> date | None:
        """The day whose pair is read out."""
        return self._day

    @property
    def layout_drawn(self) -> LagLayout | None:
        """Geometry of the picture on screen."""
        return self._result.layout if self._result is not None else None

    def draw_work(self, size: tuple[float, float], ratio: float) -> Callable[[Progress], LagPicture] | None:
        """Work that draws the pairs."""
        if self._state is None:
            return None
        return lag_draw_work(self._state, size, ratio, self._font_files)

    def saving(self, target: Path) -> Callable[[Progress], Path] | None:
        """Work that writes the chart to a file, in the colours of paper; None without one."""
        return None if self._state is None else lag_save_work(self._state, target, self._font_files)

    def read_day(self, day: date | None, announce: bool = False) -> None:
        """Read out the pair of a day, or stop reading out."""
        if day == self._day:
            return
        self._day = day
        self._show_day()
        readout = self.overlay.readout
        if announce and readout is not None:
            words = ". ".join((readout.title, *readout.lines))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_day(self) -> None:
        layout, state = self.layout_drawn, self._state
        pair = None if state is None or self._day is None else pair_on(state, self._day)
        if layout is None or state is None or pair is None:
            self.overlay.show_readout(None, None)
        else:
            self.overlay.show_readout(build_pair_readout(state, pair), layout)

    def step(self, pairs: int) -> None:
        """Go on by so many pairs, older for negative ones."""
        days = self._state.days if self._state is not None else ()
        if not days:
            return
        here = days.index(self._day) if self._day in days else len(days) - (pairs > 0)
        place = min(max(0, here + pairs), len(days) - 1)
        self.read_day(days[place], announce=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the pair under the pointer."""
        layout = self.layout_drawn
        if layout is not None:
            self.read_day(layout.day_at(event.position().x(), event.position().y(), tokens().px(REACH)))

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out."""
        self.read_day(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows read out, Enter edits the day, Escape stops."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tells whether it meant something here."""
        week = 7 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        match event.key():
            case Qt.Key.Key_Left:
                self.step(-week)
            case Qt.Key.Key_Right:
                self.step(week)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._day is not None:
                self.edit_day_clicked.emit(self._day)
            case Qt.Key.Key_Escape if self._day is not None:
                self.read_day(None)
            case _:
                return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay on the chart."""
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())


class PairTable(QAbstractTableModel):
    """One row a pair, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: LagState | None = None

    def show_lag(self, state: LagState) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    def day(self, row: int) -> date:
        """The day of a row."""
        assert self._state is not None
        return self._state.view.pairs[-1 - row].day

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of pairs."""
        return 0 if parent.isValid() or self._state is None else len(self._state.view.pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Day, run, session, next morning, week before."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Day"),
            self.tr("Run"),
            self.tr("Session"),
            self.tr("Next day"),
            self.tr("Week before"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or self._state is None or role not in shown:
            return None
        pairs = self._state.view.pairs
        pair = pairs[-1 - index.row()]
        this_year = pair.day.year == pairs[-1].day.year
        cells = (
            texts.day_short(pair.day) if this_year else texts.day_year(pair.day),
            texts.distance_in(pair.km, self._state.miles) if pair.km else "",
            texts.capitalised(texts.sessions_done(pair.sessions)),
            texts.trimmed(pair.morning, 1),
            texts.nothing() if pair.usual is None else texts.decimal(pair.usual),
        )
        return cells[index.column()]


class LagCard(QWidget):
    """Everything of the view; passive."""

    load_chosen = Signal(str)
    edit_day_clicked = Signal(object)
    """Payload: the `date`."""

    def __init__(self, jobs: Jobs, font_files: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(12), t.px(4), t.px(6), 0)
        column.setSpacing(t.px(8))
        self.loads = Segments([(load.value, texts.load_label(load)) for load in Load])
        self.loads.setObjectName("lag_load")
        self.loads.setAccessibleName(self.tr("Which load of the day"))
        self.loads.chosen.connect(self.load_chosen)
        self.sentence = Label("", "small", "ink2", wrap=True)
        self.sentence.setObjectName("lag_sentence")
        self.chart = LagChart(jobs, font_files)
        self.chart.edit_day_clicked.connect(self.edit_day_clicked)
        self.pairs = PairTable(self)
        self.table = DataTable(self.pairs, "lag_table")
        self.table.activated.connect(self._on_activated)
        self._views = QStackedWidget()
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        column.addWidget(self.loads, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentence)
        # The ring of the chart lies outside it.
        column.addSpacing(t.px(2))
        column.addWidget(self._views, 1)

    def show_lag(self, state: LagState) -> None:
        """Show another state."""
        self.loads.set_current(state.view.load.value)
        self.sentence.setText(state.sentence)
        self.chart.show_lag(state)
        self.table.setAccessibleName(state.title)
        self.pairs.show_lag(state)

    def show_table(self, table: bool) -> QWidget:
        """Show the pairs as a table or as a chart; gives what is shown."""
        shown: QWidget = self.table if table else self.chart
        self._views.setCurrentWidget(shown)
        return shown

    def _on_activated(self, index: QModelIndex) -> None:
        self.edit_day_clicked.emit(self.pairs.day(index.row()))
