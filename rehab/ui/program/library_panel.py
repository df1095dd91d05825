"""The library beside the editor: search, then drag an exercise over or press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QWidget

from rehab.ui.program.drag import Drag, Dragged, DragSource
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, FlowLayout, Label, SearchField
from rehab.ui.widgets.paint_kit import draw_lines, draw_pixmap, draw_text, mirror, rounded, wrapped_lines
from rehab.ui.widgets.placeholder import exercise_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from rehab.ui.program.state import LibraryRow

ROW_HEIGHT = 46
BESIDE_NAME = 2 + 42 + 16 + 4 + 2
"""Picture and room around it and the name, logical pixels at 100 %."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(_LEFT)
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    """The rows as a list."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[LibraryRow, ...] = ()

    def show_rows(self, rows: tuple[LibraryRow, ...]) -> None:
        """Replace the rows; the same exercises stay in place."""
        if [row.slug for row in rows] == [row.slug for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> LibraryRow | None:
        """The row of an index, or None."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and caption."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}, {row.caption}"
        return None


class LibraryDelegate(QStyledItemDelegate):
    """Paints a thumbnail, the name and a caption; what the session has already is pale."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of a row at the width of the list."""
        t = tokens()
        model, view = index.model(), option.widget
        row = model.row_at(index) if isinstance(model, LibraryModel) else None
        width = view.viewport().width() if isinstance(view, QListView) else t.px(180)
        lines = 1 if row is None else wrapped_lines(t.font("body"), row.name, width - t.px(BESIDE_NAME))
        words = lines * t.line_height("body") + t.line_height("caption")
        return QSize(width, max(t.px(ROW_HEIGHT), words + t.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        model = index.model()
        row = model.row_at(index) if isinstance(model, LibraryModel) else None
        if row is None:
            return
        t = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(option.rect))
        box = QRectF(option.rect).adjusted(t.px(2), 1, -t.px(2), -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, t.px(8), t.pri_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, t.px(8), t.inset)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, box, t.px(8), None, t.pri, 2)
        if row.used:
            # The words stay as dark as any: only the picture tells at a glance that the plan has it.
            painter.setOpacity(0.55)
        size = QSize(t.px(42), t.px(34))
        view = option.widget
        ratio = view.devicePixelRatioF()
        top = box.top() + (box.height() - size.height()) / 2
        corner = QPointF(round(box.left() + t.px(6)), round(top))
        draw_pixmap(painter, corner, exercise_pixmap(row.exercise, size, ratio, t.px(8)))
        painter.setOpacity(1)
        left = box.left() + size.width() + t.px(16)
        width = box.right() - left - t.px(4)
        line = wrapped_lines(t.font("body"), row.name, width) * t.line_height("body")
        height = line + t.line_height("caption")
        first = box.top() + (box.height() - height) / 2
        place = QRectF(left, first, width, line)
        draw_lines(painter, place, row.name, t.font("body"), t.ink, _WRAPPED)
        caption = QRectF(left, first + line, width, t.line_height("caption"))
        draw_text(painter, caption, row.caption, t.font("caption"), t.ink3, _LEFT, elide=True)
        painter.restore()


class LibraryList(QListView):
    """The list. Enter and a double click add, dragging takes an exercise along."""

    added = Signal(str)

    def __init__(self, drag: Drag | None) -> None:
        super().__init__()
        self._source = DragSource(drag)
        self._pressed: LibraryRow | None = None
        self.setObjectName("library_list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LibraryDelegate(self))
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(tokens().px(ROW_HEIGHT * 5))
        self.doubleClicked.connect(self._on_chosen)

    def rows(self) -> LibraryModel:
        """The model."""
        model = self.model()
        assert isinstance(model, LibraryModel)
        return model

    def _on_chosen(self, index: QModelIndex) -> None:
        row = self.rows().row_at(index)
        if row is not None:
            self.added.emit(row.slug)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds the chosen exercise."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        super().mousePressEvent(event)
        self._pressed = self.rows().row_at(self.indexAt(event.position().toPoint()))
        self._source.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag an exercise over."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            row = self._pressed
            caption = self.tr("Drop to add · {dose}").format(dose=row.dose)
            self._source.move(event, Dragged("library", row.name, caption, row.exercise, slug=row.slug))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it."""
        self._source.release(event)
        self._pressed = None
        super().mouseReleaseEvent(event)


class LibraryPanel(Card):
    """Search field and list."""

    added = Signal(str)
    searched = Signal(str)

    def __init__(self, drag: Drag | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(12, 13))
        self.setObjectName("library_panel")
        head = QWidget()
        words = FlowLayout(head, row_spacing=0)
        words.addWidget(Label(self.tr("Library"), "subheading"))
        words.addWidget(Label(self.tr("drag, or Enter to add"), "caption", "ink3", wrap=True))
        self.body.addWidget(head)
        self.search = SearchField(self.tr("Search"), key="")
        self.search.setObjectName("library_panel_search")
        self.search.textChanged.connect(self.searched)
        self.search.left_downwards.connect(self._on_down)
        self.search.returnPressed.connect(self._on_enter)
        self.body.addWidget(self.search)
        self.list = LibraryList(drag)
        self._model = LibraryModel()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Exercises"))
        self.list.added.connect(self.added)
        self.body.addWidget(self.list, 1)

    def show_rows(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show what was found."""
        self._model.show_rows(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))

    def _on_down(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_enter(self) -> None:
        """Enter in the search adds what was found first."""
        row = self._model.row_at(self.list.currentIndex()) or self._model.row_at(self._model.index(0))
        if row is not None:
            self.added.emit(row.slug)
