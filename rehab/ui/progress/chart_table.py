"""The numbers of the chart as a table, newest day first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rehab.ui import texts
from rehab.ui.progress.chart_state import ChartState, session_cell
from rehab.ui.theme import tokens
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from rehab.ui.progress.zoom import Window

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 8


def table_days(chart: ChartState, window: Window) -> tuple[date, ...]:
    """Days of a window on which anything is known, newest first."""
    facts = chart.facts
    busy = {day for day, (planned, done) in facts.sessions.items() if planned or done}
    busy |= {day for day, km in facts.km.items() if km > 0}
    days = busy | facts.values.keys() | facts.treatments.keys() | facts.notes.keys()
    return tuple(sorted((day for day in days if window[0] <= day <= window[1]), reverse=True))


class DayTable(QAbstractTableModel):
    """One row a day; cells are worked out when they are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: ChartState | None = None
        self._days: tuple[date, ...] = ()

    def show_days(self, chart: ChartState, window: Window) -> None:
        """Show the days of a window."""
        self.beginResetModel()
        self._chart, self._days = chart, table_days(chart, window)
        self.endResetModel()

    def day(self, row: int) -> date:
        """The day of a row."""
        return self._days[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of days."""
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Day, score, trend, range, sessions, running, answer, notes."""
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        label = "" if self._chart is None else texts.measure_label(self._chart.measure)
        names = (
            self.tr("Day"),
            label,
            self.tr("10-day trend"),
            self.tr("Likely range"),
            self.tr("Sessions"),
            self.tr("Running"),
            self.tr("Answer that day"),
            self.tr("Treatments and notes"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the full text as tooltip."""
        if not index.isValid() or self._chart is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            said = self._cell(self._chart, self._days[index.row()], index.column())
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    @staticmethod
    def _cell(chart: ChartState, day: date, column: int) -> str:
        facts = chart.facts
        trend = facts.trend.get(day)
        match column:
            case 0:
                return texts.day_short(day) if day.year == chart.last.year else texts.day_year(day)
            case 1:
                return texts.trimmed(facts.values[day], 1) if day in facts.values else texts.nothing()
            case 2:
                return texts.nothing() if trend is None else texts.decimal(trend.level)
            case 3:
                if trend is None:
                    return texts.nothing()
                return f"{texts.decimal(trend.low)}–{texts.decimal(trend.high)}"
            case 4:
                done = session_cell(*facts.sessions.get(day, (0.0, 0.0)))
                return " · ".join(part for part in (done, facts.moved.get(day, "")) if part)
            case 5:
                return texts.distance_in(facts.km[day], chart.miles) if facts.km.get(day) else ""
            case 6:
                return facts.told.get(day, "")
            case _:
                parts = (*facts.treatments.get(day, ()), " ".join(facts.notes.get(day, "").split()))
                return " · ".join(part for part in parts if part)


class HeadingView(QHeaderView):
    """Headings that wrap, as wide as their longest word needs; the last takes the room that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setResizeContentsPrecision(60)
        self.sectionResized.connect(self._fit_last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the last column what is left."""
        super().resizeEvent(event)
        self._fit_last()

    def _fit_last(self) -> None:
        """Stretch the last column, but never to less than its heading: then the table scrolls sideways."""
        last = self.count() - 1
        if last < 0:
            return
        wanted = self.sectionSizeHint(last)
        fits = self.sectionPosition(last) + wanted <= self.viewport().width()
        if fits != self.stretchLastSection():
            self.setStretchLastSection(fits)
        if not fits:
            self.setSectionResizeMode(last, QHeaderView.ResizeMode.Fixed)
            self.resizeSection(last, wanted)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        """Width of the longest word with its padding, and room for two lines."""
        size = super().sectionSizeFromContents(logical)
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetrics(tokens().font("strong"))
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        lines = 2 if len(text.split()) > 1 else 1
        return QSize(
            longest + tokens().px(26), max(size.height(), lines * metrics.lineSpacing() + tokens().px(22))
        )


class DataTable(QTableView):
    """Rows that are chosen as a whole, in the look of the app.

    Args:
        model: What it shows.
        name: Its object name.
    """

    def __init__(self, model: QAbstractTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(HeadingView(self))
        self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(tokens().px(36))

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_rows()


class ChartTable(DataTable):
    """The days; Enter or a double click asks to edit one."""

    edit_day_clicked = Signal(object)
    """Payload: the `date`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.days = DayTable()
        super().__init__(self.days, "chart_table", parent)
        self.days.setParent(self)
        self.activated.connect(self._on_activated)

    def show_days(self, chart: ChartState, window: Window) -> None:
        """Show the days of a window."""
        self.setAccessibleName(chart.title)
        self.days.show_days(chart, window)

    def _on_activated(self, index: QModelIndex) -> None:
        self.edit_day_clicked.emit(self.days.day(index.row()))
