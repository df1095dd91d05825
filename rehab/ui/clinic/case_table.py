"""The list of patients: painted cells, one focus stop, worked with by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehab.domain.caseload import Order
from rehab.ui.clinic.case_paint import (
    LEFT,
    paint_name,
    paint_pill,
    paint_points,
    paint_review,
    paint_share,
    widest_pill,
)
from rehab.ui.clinic.state import CaseLine, build_line
from rehab.ui.texts import clinic as words
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import draw_text, mirror
from rehab.ui.widgets.row_table import RowTable
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from rehab.domain.caseload import Case

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("name", "verdict", "points", "share", "last_log", "review")
ORDERS = {
    "name": Order.NAME,
    "verdict": Order.URGENCY,
    "share": Order.ADHERENCE,
    "last_log": Order.LAST_LOG,
    "review": Order.REVIEW,
}
WIDTHS = {"name": 226, "verdict": 180, "points": 150, "share": 130, "last_log": 116, "review": 128}
"""Least widths at 100 %; what is left over goes to all columns alike."""
DROPPED = ("points", "review", "last_log", "share")
"""Columns that go first where there is less room."""
ROW_HEIGHT, HEAD_HEIGHT = 55, 40
INSET, EDGES = 10, 18
"""Room before what is in a cell, and before and after it together."""


class CaseModel(QAbstractTableModel):
    """Patients in the order they are listed; words are made when a line is first seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases: tuple[Case, ...] = ()
        self._today: date | None = None
        self._lines: dict[Case, CaseLine] = {}
        self._rows: dict[UUID, int] = {}

    def show_cases(self, cases: tuple[Case, ...], today: date) -> None:
        """Replace the list; lines that are equal keep their words."""
        ids = [case.patient_id for case in cases]
        if ids and ids == list(self._rows) and today == self._today:
            # The same patients in the same order: the view need not lay out anew.
            self.cases = cases
            self.dataChanged.emit(self.index(0, 0), self.index(len(cases) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        if today != self._today:
            self._lines = {}
        self.cases, self._today = cases, today
        self._rows = {case.patient_id: row for row, case in enumerate(cases)}
        self.endResetModel()

    def line(self, row: int) -> CaseLine:
        """The line of a row."""
        case = self.cases[row]
        if case not in self._lines:
            assert self._today is not None
            self._lines[case] = build_line(case, self._today)
        return self._lines[case]

    def row_of(self, patient_id: UUID) -> int:
        """Row of a patient, or -1."""
        return self._rows.get(patient_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Patients that are listed."""
        return 0 if parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Patient, verdict, six weeks, sessions, last log, review."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        names = (
            self.tr("Patient"),
            self.tr("Verdict"),
            self.tr("Main pain, 6 weeks"),
            self.tr("Sessions done"),
            self.tr("Last log"),
            self.tr("Next review"),
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell; the whole line for screen readers."""
        if role not in _ROLES:
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        cells = (line.name, line.pill, "", line.share_text, line.last_log, line.review)
        said = cells[index.column()]
        return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.UserRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class CaseDelegate(QStyledItemDelegate):
    """Paints a cell; the chosen line is one band."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        line: CaseLine = index.data(Qt.ItemDataRole.UserRole)
        # The fields of style options are missing from the type stubs.
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        box = QRectF(getattr(option, "rect"))  # noqa: B009
        t, column = tokens(), COLUMNS[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, box)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, t.inset)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        table = self.parent()
        if isinstance(table, QTableView) and table.hasFocus() and table.currentIndex().row() == index.row():
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), t.pri)
        self._paint_cell(painter, box.adjusted(t.px(INSET), 0, t.px(INSET - EDGES), -1), column, line)
        painter.restore()

    @staticmethod
    def _paint_cell(painter: QPainter, box: QRectF, column: str, line: CaseLine) -> None:
        t = tokens()
        match column:
            case "name":
                paint_name(painter, box, line)
            case "verdict":
                paint_pill(painter, box, line)
            case "points":
                paint_points(painter, box, line, words.no_trend())
            case "share":
                paint_share(painter, box, line)
            case "review":
                paint_review(painter, box, line)
            case _:
                draw_text(painter, box, line.last_log, t.font("body"), t.ink2, LEFT, elide=True)


class CaseTable(RowTable):
    """Arrows move, Enter opens, a click opens; letters go on to the search."""

    patient_opened = Signal(object)
    """Payload: id of the patient."""
    menu_wanted = Signal(object, object)
    """Payload: id of the patient and where on the screen."""
    order_chosen = Signal(object)
    """Payload: `Order`."""
    typed = Signal(str)
    """A letter was typed; payload: the letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_table")
        self.setAccessibleName(self.tr("Patients"))
        self.cases = CaseModel(self)
        self._use(self.cases, CaseDelegate(self), QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.sectionClicked.connect(self._on_head)
        self.clicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self._size()

    @property
    def current_id(self) -> UUID | None:
        """The patient the cursor is on."""
        index = self.currentIndex()
        return self.cases.cases[index.row()].patient_id if index.isValid() else None

    def show_cases(self, cases: tuple[Case, ...], today: date) -> None:
        """Show another list; the cursor stays on its patient, and the place that is scrolled to."""
        current, near = self.current_id, max(0, self.currentIndex().row())
        scrolled = self.verticalScrollBar().value()
        self.cases.show_cases(cases, today)
        self.set_current(current, near)
        self.verticalScrollBar().setValue(scrolled)

    def set_current(self, patient_id: UUID | None, near: int = 0) -> None:
        """Put the cursor on a patient; if they are not listed, on the line near where it was."""
        row = -1 if patient_id is None else self.cases.row_of(patient_id)
        row = row if row >= 0 else min(near, len(self.cases.cases) - 1)
        if row >= 0:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list."""
        key, text = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Menu and self.current_id is not None:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.current_id, self.viewport().mapToGlobal(place))
        elif text.isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(text)
        elif text == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _size(self) -> None:
        t = tokens()
        self.verticalHeader().setDefaultSectionSize(t.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(t.px(HEAD_HEIGHT))
        room = self.viewport().width()
        shown = list(COLUMNS)
        # Words of some languages need more than the usual width.
        head = self.horizontalHeader()
        wide = {
            name: max(t.px(WIDTHS[name]), head.sectionSizeHint(column)) for column, name in enumerate(COLUMNS)
        }
        wide["verdict"] = max(wide["verdict"], widest_pill() + t.px(EDGES))
        if room < sum(wide.values()):
            # A heading that is cut is better than a column that is not there.
            wide = {name: t.px(width) for name, width in WIDTHS.items()}
        for name in DROPPED:
            if room < sum(wide[column] for column in shown):
                shown.remove(name)
        # The line of six weeks gains nothing from more room.
        spare = max(0, room - sum(wide[column] for column in shown))
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, name not in shown)
            if name in shown:
                extra = spare // len(shown) + (spare % len(shown) if name == shown[-1] else 0)
                self.setColumnWidth(column, wide[name] + extra)

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.patient_opened.emit(self.cases.cases[index.row()].patient_id)

    def _on_head(self, section: int) -> None:
        if COLUMNS[section] in ORDERS:
            self.order_chosen.emit(ORDERS[COLUMNS[section]])

    def _on_menu(self, place: Any) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(
                self.cases.cases[index.row()].patient_id, self.viewport().mapToGlobal(place)
            )
