"""The list of what was found: icon, name, what it is, and the keys that lead there too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rehab.ui.find.state import ICONS, Entry, kind_word
from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import (
    centre_square,
    draw_key,
    draw_text,
    key_size,
    mirror,
    rounded,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 52
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def native(keys: str) -> str:
    """Keys as this computer writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class FoundModel(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - signature of Qt
        """Things that were found."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words for screen readers, the entry for the delegate."""
        found = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(found)
        return None


def spoken(found: Entry) -> str:
    """All words of a row in one line."""
    parts = (found.title, kind_word(found.kind), found.detail, native(found.keys))
    return ", ".join(part for part in parts if part)


class FoundDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height; the width of the view."""
        t = tokens()
        return QSize(t.px(120), t.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Entry = index.data(Qt.ItemDataRole.UserRole)
        # The fields of style options are missing from the type stubs.
        cell: QRect = getattr(option, "rect")  # noqa: B009
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        t = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(cell))
        box = QRectF(cell).adjusted(0, 1, 0, -1)
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, t.px(9), t.pri_soft, t.pri, t.border)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, t.px(9), t.hover)
        edge = t.px(19)
        tile = QRectF(box.left() + t.px(12), box.top(), edge, box.height())
        paint_icon(painter, found.icon or ICONS[found.kind], centre_square(tile, edge), t.ink2)
        right = self._paint_right(painter, box, found)
        left = tile.right() + t.px(12)
        self._paint_words(painter, QRectF(left, box.top(), right - left - t.px(10), box.height()), found)
        painter.restore()

    @staticmethod
    def _paint_right(painter: QPainter, box: QRectF, found: Entry) -> float:
        """What it is, and its keys; returns where they begin."""
        t = tokens()
        right = box.right() - t.px(12)
        if found.keys and t.key_hints:
            keys = native(found.keys)
            width, height = key_size(keys, t)
            cap = QRectF(right - width, box.center().y() - height / 2, width, height)
            draw_key(painter, cap, keys, t.ink2, t.line2, t.inset)
            right = cap.left() - t.px(10)
        word = kind_word(found.kind)
        width = text_width(t.font("caption"), word)
        place = QRectF(right - width, box.top(), width, box.height())
        draw_text(painter, place, word, t.font("caption"), t.ink2, _RIGHT)
        return place.left()

    @staticmethod
    def _paint_words(painter: QPainter, box: QRectF, found: Entry) -> None:
        t = tokens()
        strong, small = t.line_height("strong"), t.line_height("small")
        height = strong + (small if found.detail else 0)
        top = box.top() + (box.height() - height) / 2
        first = QRectF(box.left(), top, box.width(), strong)
        draw_text(painter, first, found.title, t.font("strong"), t.ink, _LEFT, elide=True)
        second = QRectF(box.left(), top + strong, box.width(), small)
        if found.detail:
            draw_text(painter, second, found.detail, t.font("small"), t.ink2, _LEFT, elide=True)


class FoundList(QListView):
    """Rows that a click opens. The keys stay in the search field, which moves the marked row."""

    entry_chosen = Signal(object)
    """Payload: the `Entry`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_list")
        self.setAccessibleName(self.tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self))
        self.clicked.connect(self._on_clicked)

    def show_found(self, entries: Sequence[Entry]) -> None:
        """Show what was found, with the first row marked."""
        self.found.show(entries)
        self.scrollToTop()
        self.mark(0)

    def marked(self) -> Entry | None:
        """The entry that Enter would open."""
        index = self.currentIndex()
        return self.found.entries[index.row()] if index.isValid() else None

    def mark(self, row: int) -> None:
        """Mark a row; beyond an end the nearest one."""
        if self.found.entries:
            row = max(0, min(row, len(self.found.entries) - 1))
            self.setCurrentIndex(self.found.index(row))
            self.scrollTo(self.found.index(row))

    def step(self, by: int) -> None:
        """Mark a row further down or up; over an end at the other one."""
        count = len(self.found.entries)
        if count:
            self.mark((self.currentIndex().row() + by) % count)

    def page(self, by: int) -> None:
        """Mark a row one view further down or up."""
        rows = max(1, self.viewport().height() // tokens().px(ROW_HEIGHT) - 1)
        self.mark(self.currentIndex().row() + by * rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: Index) -> None:
        self.entry_chosen.emit(index.data(Qt.ItemDataRole.UserRole))
