"""The list: a model that is filled block by block, a delegate that paints, a view that chooses many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rehab.ui import texts
from rehab.ui.history.state import ICONS, TONES, DayRow, EntryRow, Row
from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import centre_square, draw_lines, draw_text, mirror, rounded, text_width
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from rehab.domain.diary import EntryKey

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, HEAD_HEIGHT = 52, 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(_LEFT) | int(Qt.TextFlag.TextWordWrap)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EntryModel(QAbstractListModel):
    """Headings and entries; more is asked for when the end comes into view."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._has_more = False

    def set_rows(self, rows: list[Row], has_more: bool) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.rows, self._has_more = list(rows), has_more
        self.endResetModel()

    def append(self, rows: list[Row], has_more: bool) -> None:
        """Add older rows."""
        self._has_more = has_more
        if not rows:
            return
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows += rows
        self.endInsertRows()

    def row_of(self, key: EntryKey) -> int:
        """Row of an entry, or -1."""
        return next(
            (i for i, row in enumerate(self.rows) if isinstance(row, EntryRow) and row.key == key), -1
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - signature of Qt
        """Rows that were read so far."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older entries."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for them."""
        self._has_more = False
        self.more_wanted.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be chosen, headings cannot."""
        if isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words for screen readers and tooltips, the row for the delegate."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if isinstance(row, DayRow):
            wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if wanted else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.detail)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (row.title, row.detail, row.hour, texts.day_long(row.day))
            return ", ".join(part for part in parts if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Paints a heading or an entry: icon of its kind, title, detail, hour.

    Args:
        view: The list.
        wraps: Whether words go on in further lines; else they are cut at the edge.
    """

    def __init__(self, view: EntryList, wraps: bool) -> None:
        super().__init__(view)
        self._view, self._wraps = view, wraps

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A height for headings, one for entries with more for each further line; the width of the view."""
        t = tokens()
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, DayRow):
            return QSize(t.px(200), t.px(HEAD_HEIGHT))
        more = 0
        if self._wraps:
            width = _words_width(row, self._view.viewport().width() - 2 * t.px(4))
            for text, role in ((row.title, "strong"), (row.detail, "small")):
                more += max(0, _lines_height(text, role, width) - t.line_height(role))
        return QSize(t.px(200), t.px(ROW_HEIGHT) + more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        # The fields of style options are missing from the type stubs.
        cell: QRect = getattr(option, "rect")  # noqa: B009
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(cell))
        t = tokens()
        box = QRectF(cell).adjusted(t.px(4), 0, -t.px(4), 0)
        if isinstance(row, DayRow):
            place = box.adjusted(t.px(8), t.px(12), -t.px(8), 0)
            draw_text(painter, place, row.text, t.font("strong"), t.ink2, _LEFT, elide=True)
        else:
            self._paint_ground(painter, box.adjusted(0, 1, 0, -1), state)
            self._paint_entry(painter, box, row, wraps=self._wraps)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        t = tokens()
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, t.px(9), t.pri_soft, t.pri, t.border)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, t.px(9), t.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.pri, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), t.px(9), t.px(9))

    @staticmethod
    def _paint_entry(painter: QPainter, box: QRectF, row: EntryRow, *, wraps: bool) -> None:
        t = tokens()
        edge = t.px(20)
        left = box.left() + t.px(14)
        tile = QRectF(left, box.top(), edge, box.height())
        paint_icon(painter, ICONS[row.key.kind], centre_square(tile, edge), t.colour(TONES[row.key.kind]))
        words = QRectF(left + t.px(34), box.top(), _words_width(row, box.width()), box.height())
        strong, small = t.line_height("strong"), t.line_height("small")
        if wraps:
            strong = max(strong, _lines_height(row.title, "strong", words.width()))
            small = max(small, _lines_height(row.detail, "small", words.width()))
        top = box.top() + (box.height() - strong - small) / 2
        first = QRectF(words.left(), top, words.width(), strong)
        second = QRectF(words.left(), top + strong, words.width(), small)
        if wraps:
            draw_lines(painter, first, row.title, t.font("strong"), t.ink, _WRAPPED)
            draw_lines(painter, second, row.detail, t.font("small"), t.ink2, _WRAPPED)
        else:
            draw_text(painter, first, row.title, t.font("strong"), t.ink, _LEFT, elide=True)
            draw_text(painter, second, row.detail, t.font("small"), t.ink2, _LEFT, elide=True)
        if row.hour:
            draw_text(painter, box.adjusted(0, 0, -t.px(12), 0), row.hour, t.font("small"), t.ink3, _RIGHT)


def _lines_height(text: str, role: str, width: float) -> int:
    """Pixels that wrapped words of a role take in a width."""
    room = QRect(0, 0, round(width), 10_000)
    return QFontMetrics(tokens().font(role)).boundingRect(room, _WRAPPED, text).height()


def _words_width(row: EntryRow, width: float) -> float:
    """Room for the words of an entry between its icon and its hour, in a row of a width."""
    t = tokens()
    hour = text_width(t.font("small"), row.hour) + t.px(16) if row.hour else 0
    return width - t.px(60) - hour


class EntryList(QListView):
    """Arrows move, Shift and Ctrl choose more, Enter or a double click edits, Delete deletes what is chosen.

    Args:
        name: Its object name.
        wraps: For a narrow list of few entries: details go on in further lines.
        parent: The widget it belongs to.
    """

    entry_opened = Signal(object)
    """Payload: the `EntryKey`."""
    delete_wanted = Signal()
    choice_changed = Signal(int)
    """Payload: how many entries are chosen."""

    def __init__(self, name: str, *, wraps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        if wraps:
            self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self, wraps))
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.entries.modelReset.connect(self._on_selection)
        self.entries.modelReset.connect(self._on_reset)
        self._on_reset()

    def _on_reset(self) -> None:
        """A list without entries is no place to stop at."""
        policy = Qt.FocusPolicy.StrongFocus if self.entries.rows else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor stands on an entry, so that it can be seen where the keys work."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.set_current(None)

    def chosen(self) -> list[EntryKey]:
        """Keys of what is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = (self.entries.rows[row] for row in rows)
        return [row.key for row in found if isinstance(row, EntryRow)]

    def set_current(self, key: EntryKey | None, near: int = 0) -> None:
        """Put the cursor on an entry without choosing it; if it is gone, on the next one below row `near`."""
        row = self.entries.row_of(key) if key is not None else -1
        if row < 0:
            rows = range(max(0, near), len(self.entries.rows))
            row = next((i for i in rows if isinstance(self.entries.rows[i], EntryRow)), -1)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.entries.index(row), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete deletes, Escape lets go; letters belong to the page."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.selectedIndexes():
            self.clearSelection()
        elif key == Qt.Key.Key_Space or not (event.text() and event.text().isprintable()):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.verticalScrollBar().setSingleStep(tokens().px(ROW_HEIGHT) // 2)
            self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, EntryRow):
            self.entry_opened.emit(row.key)

    def _on_selection(self) -> None:
        self.choice_changed.emit(len(self.selectedIndexes()))
