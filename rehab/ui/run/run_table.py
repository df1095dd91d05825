"""The list of runs: sorted by any column, searched, chosen one or many, worked with by keys."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehab.ui.icons import paint_icon
from rehab.ui.run.state import COLUMNS, RunRow
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import draw_text, mirror, text_width
from rehab.ui.widgets.row_table import RowTable
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
NAME, PAIN = COLUMNS.index("name"), COLUMNS.index("pain")
FIRST_NUMBER = COLUMNS.index("distance")
ROW_HEIGHT, HEAD_HEIGHT = 42, 42
SHARES = {"date": 101, "distance": 82, "time": 78, "pace": 64, "pain": 98, "morning": 113}
"""Widths at 100 %; the name takes what is left."""
NAME_WIDTH, DROPPED = 108, ("pace", "time")
"""Room the name needs, and columns that go first where there is less."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RunModel(QAbstractTableModel):
    """Rows that pass the search, in the order of a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RunRow] = []
        self._all: Sequence[RunRow] = ()
        self._query, self._column, self._descending = "", 0, True
        self._next_label = ""

    def show_rows(self, rows: Sequence[RunRow], next_label: str) -> None:
        """Replace all rows."""
        self._all, self._next_label = rows, next_label
        self._arrange()

    def search(self, text: str) -> None:
        """Keep rows that hold all the words."""
        self._query = text.casefold()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; what is not known comes last."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = self._query.split()
        kept = [
            row
            for row in self._all
            if all(word in f"{row.spoken} {row.cells[0]}".casefold() for word in wanted)
        ]
        known = [row for row in kept if row.keys[self._column] != -1.0]
        unknown = [row for row in kept if row.keys[self._column] == -1.0]
        known.sort(key=lambda row: row.keys[self._column], reverse=self._descending)
        self.rows = known + unknown
        self.endResetModel()

    def row_of(self, run_id: UUID) -> int:
        """Row of a run, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.run.id == run_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Date, run, distance, time, pace, pain, morning."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < FIRST_NUMBER else _RIGHT
        names = (
            self.tr("Date"),
            self.tr("Run"),
            self.tr("Distance"),
            self.tr("Time"),
            self.tr("Pace"),
            self.tr("Pain during"),
            self._next_label,
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell; the whole row for screen readers."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.hint or (row.cells[NAME] if index.column() == NAME else ""))
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class RunDelegate(QStyledItemDelegate):
    """Paints a cell; the row is one box when it is chosen, and the chip of a long run stands behind its name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row: RunRow = index.data(Qt.ItemDataRole.UserRole)
        # The fields of style options are missing from the type stubs.
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        box = QRectF(getattr(option, "rect"))  # noqa: B009
        t, column = tokens(), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, box)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, t.pri_soft if not t.high_contrast else t.inset)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        table = self.parent()
        if isinstance(table, QTableView) and table.hasFocus() and table.currentIndex().row() == index.row():
            self._paint_ring(painter, box, column == 0, column == len(row.cells) - 1)
        inner = box.adjusted(t.px(10), 0, -t.px(10), 0)
        if column == NAME:
            self._paint_name(painter, inner, row)
        else:
            align = _LEFT if column < FIRST_NUMBER else _RIGHT
            draw_text(painter, inner, row.cells[column], t.font("body"), t.ink, align, elide=True)
        painter.restore()

    @staticmethod
    def _paint_ring(painter: QPainter, box: QRectF, first: bool, last: bool) -> None:
        """The part of one cell of the ring around the row that the keys are at."""
        ink, wide = tokens().pri, 2
        for top in (box.top(), box.bottom() - wide):
            painter.fillRect(QRectF(box.left(), top, box.width(), wide), ink)
        for left in [box.left()] * first + [box.right() - wide] * last:
            painter.fillRect(QRectF(left, box.top(), wide, box.height()), ink)

    @staticmethod
    def _paint_name(painter: QPainter, box: QRectF, row: RunRow) -> None:
        """The name; below it what there is to say of a run that was much longer than those before."""
        t = tokens()
        if not row.chip:
            draw_text(painter, box, row.cells[NAME], t.font("strong"), t.ink, _LEFT, elide=True)
            return
        strong, small = t.line_height("strong"), t.line_height("caption")
        top = box.top() + (box.height() - strong - small) / 2
        name = QRectF(box.left(), top, box.width(), strong)
        draw_text(painter, name, row.cells[NAME], t.font("strong"), t.ink, _LEFT, elide=True)
        below = QRectF(box.left(), top + strong, box.width(), small)
        edge = t.px(13)
        ink = t.ink if t.high_contrast else t.on_soft(row.tone)
        icon = QRectF(below.left(), below.center().y() - edge / 2, edge, edge)
        paint_icon(painter, "trend-up" if row.tone != "neutral" else "info", icon, ink)
        draw_text(
            painter,
            below.adjusted(edge + t.px(5), 0, 0, 0),
            row.chip,
            t.font("caption"),
            ink,
            _LEFT,
            elide=True,
        )


class RunTable(RowTable):
    """Arrows move, Shift and Ctrl choose more, Enter edits, Delete deletes, a digit notes the pain of one run."""

    run_opened = Signal(object)
    """Payload: the `Run`."""
    delete_wanted = Signal()
    pain_typed = Signal(object, int)
    """Payload: the `Run` and the score."""
    choice_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run_table")
        self.single_keys = True
        self.runs = RunModel(self)
        self._use(self.runs, RunDelegate(self), QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.horizontalHeader()
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.runs.modelReset.connect(self._on_selection)
        self._size()

    def chosen(self) -> list[RunRow]:
        """Rows that are chosen, in the order of the list."""
        return [self.runs.rows[index.row()] for index in sorted(self.selectionModel().selectedRows())]

    def set_current(self, run_id: UUID | None, near: int = 0) -> None:
        """Put the cursor on a run; if it is gone, on the row near where it was."""
        row = -1 if run_id is None else self.runs.row_of(run_id)
        row = row if row >= 0 else min(near, len(self.runs.rows) - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self.runs.index(row, 0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def sort_by_next(self) -> None:
        """Order by the next column that is shown; keyboard's way to the headings."""
        head = self.horizontalHeader()
        column = head.sortIndicatorSection()
        for _ in COLUMNS:
            column = (column + 1) % len(COLUMNS)
            if not self.isColumnHidden(column):
                break
        descending = column != NAME
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list; letters belong to the page."""
        key, text = Qt.Key(event.key()), event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif plain and self.single_keys and (text.isdecimal() or text == "-"):
            self._type_pain(10 if text == "-" else int(text))
        elif key == Qt.Key.Key_Space or not (text and text.isprintable()):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _size(self) -> None:
        t = tokens()
        self.verticalHeader().setDefaultSectionSize(t.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(t.px(HEAD_HEIGHT))
        room = self.viewport().width()
        dropped: list[str] = []
        # Words of some languages need more than the share.
        wide = {name: max(t.px(share), self._head_width(name)) for name, share in SHARES.items()}
        if room < sum(wide.values()) + t.px(NAME_WIDTH):
            # A heading that is cut is better than a column that is not there.
            wide = {name: t.px(share) for name, share in SHARES.items()}
        need = sum(wide.values()) + t.px(NAME_WIDTH)
        for name in DROPPED:
            if room < need:
                dropped.append(name)
                need -= wide[name]
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, name in dropped)
            if name in wide and name not in dropped:
                self.setColumnWidth(column, wide[name])
                room -= wide[name]
        self.setColumnWidth(NAME, max(t.px(80), room))

    def _head_width(self, name: str) -> int:
        """Of the heading of a column; the arrow that Qt counts in stands at one column only."""
        t = tokens()
        heading = self.model().headerData(COLUMNS.index(name), Qt.Orientation.Horizontal)
        return ceil(text_width(t.font("strong"), heading)) + 2 * t.px(10)

    def _type_pain(self, score: int) -> None:
        if self.currentIndex().isValid():
            self.pain_typed.emit(self.runs.rows[self.currentIndex().row()].run, score)

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.run_opened.emit(self.runs.rows[index.row()].run)

    def _on_selection(self) -> None:
        self.choice_changed.emit(len(self.selectionModel().selectedRows()))
