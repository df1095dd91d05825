"""Layouts: rows that wrap, pages that scroll, and two columns that become one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rehab.ui.theme import tokens
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    _Sized = QWidget
else:
    # PySide6 makes two C++ objects of a class with two Qt bases, so the mixin itself has none.
    _Sized = object

PAGE_MARGINS = (28, 22, 28, 20)
NARROW_MARGINS = (20, 18, 20, 16)
CONTENT_WIDTH = 1360
_NARROW = 930


@runtime_checkable
class Edged(Protocol):
    """What has room around its words, and can do without it at the edge of a row."""

    def set_begins_row(self, begins: bool) -> None:
        """Begin with the words when it begins a row."""


class AsItsLayout(_Sized):
    """A button that is as large as the layout inside it; Qt's buttons ask only for their own words."""

    def sizeHint(self) -> QSize:
        """Size of the content."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Least size of the content."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        """The height follows the width: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the content at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1


class FlowLayout(QLayout):
    """Items side by side that go on in the next row where the width ends.

    Args:
        spacing: Gap between items in logical pixels at 100 %.
        row_spacing: Gap between rows, by default the same.
        edged: Whether quiet words that begin a row stand at its edge; not where the rows themselves end at the right.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = 8,
        row_spacing: int | None = None,
        edged: bool = True,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._edged = spacing, edged
        self._row_gap = spacing if row_spacing is None else row_spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take all items out and delete their widgets."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer columns need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All items in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gap = tokens().px(self._gap)
        width = sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802
        """The largest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        edges: QMargins = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, place: bool) -> int:
        edges = self.contentsMargins()
        inner = rect.marginsRemoved(edges)
        gap, row_gap = tokens().px(self._gap), tokens().px(self._row_gap)
        row: list[tuple[QLayoutItem, QSize]] = []
        left, top, height = 0, inner.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, inner.width()), 1 << 20))
            if row and left + size.width() > inner.width():
                self._place_row(row, inner, top, height, place)
                row, left, top, height = [], 0, top + height + row_gap, 0
            row.append((item, size))
            left += size.width() + gap
            height = max(height, size.height())
        self._place_row(row, inner, top, height, place)
        return top + height - rect.top() + edges.bottom()

    def _place_row(
        self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, top: int, height: int, place: bool
    ) -> None:
        if not place:
            return
        parent = self.parentWidget()
        backwards = parent is not None and parent.isRightToLeft()
        left = inner.left()
        for place_in_row, (item, size) in enumerate(row):
            widget: object = item.widget()
            if self._edged and isinstance(widget, Edged):
                widget.set_begins_row(place_in_row == 0)
            spot = QPoint(left, top + (height - size.height()) // 2)
            if backwards:
                spot.setX(inner.right() - (left - inner.left()) - size.width() + 1)
            item.setGeometry(QRect(spot, size))
            left += size.width() + tokens().px(self._gap)


def page_margins(width: int, limit: int = CONTENT_WIDTH, sides: tuple[int, int] | None = None) -> QMargins:
    """Padding of a page.

    Args:
        width: Width of the page in pixels.
        limit: Width in pixels at which the content stops growing and is centred; 0 lets it grow.
        sides: Room where lines begin and where they end, logical pixels at 100 %, for a part that has its own.
    """
    t = tokens()
    left, top, right, bottom = (t.px(n) for n in (NARROW_MARGINS if width < _NARROW else PAGE_MARGINS))
    if sides is not None:
        left, right = (t.px(n) for n in sides)
    spare = max(0, width - limit - left - right) // 2 if limit else 0
    return margins(left + spare, top, right + spare, bottom)


class PageScroll(QScrollArea):
    """A page that scrolls instead of cutting. Put content into `body`.

    Padding is that of a page; above 1500 px the content stops growing at 1360 px and is centred.

    Args:
        max_width: Width in logical pixels at which the content stops growing; 0 lets it grow.
        sides: Room where lines begin and where they end, logical pixels at 100 %, for a part that has its own.
    """

    padded = Signal()
    """The edges of the content are where they belong at this width."""

    def __init__(
        self,
        parent: QWidget | None = None,
        max_width: int = CONTENT_WIDTH,
        sides: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._sides = sides
        self._bare = False
        self._shown: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.content = QWidget()
        self.content.setObjectName("page_content")
        self.body = QVBoxLayout(self.content)
        self.body.setSpacing(tokens().px(14))
        self.setWidget(self.content)
        # A scroll area fills its content by default; the page lies on the window's own ground.
        self.content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._pad()

    def set_content(self, content: QWidget) -> None:
        """Replace everything on the page and keep the place where it was scrolled to."""
        place = self.verticalScrollBar().value()
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = content
        self.body.addWidget(content, 1)
        self.body.activate()
        self.verticalScrollBar().setValue(place)

    def set_bare(self) -> None:
        """Leave the padding to what it lies in: the page is part of another one."""
        self._bare = True
        self._pad()

    def _pad(self) -> None:
        if self._bare:
            self.body.setContentsMargins(0, 0, 0, 0)
            return
        edges = self.edges()
        # The scroll bar lies in the margin: what scrolls ends where the parts of the page above and below it do.
        bar = self.width() - self.viewport().width()
        if self.isRightToLeft():
            edges.setLeft(max(0, edges.left() - bar))
        else:
            edges.setRight(max(0, edges.right() - bar))
        if edges != self.body.contentsMargins():
            self.body.setContentsMargins(edges)
            # While the page itself is being laid out, a later request would get lost.
            self.body.activate()
        self.padded.emit()

    def edges(self) -> QMargins:
        """Room around the content in pixels, the scroll bar included."""
        limit = self._max_width if self._max_width == CONTENT_WIDTH else tokens().px(self._max_width)
        return page_margins(self.width(), limit, self._sides)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred, and what has the focus in sight when a bar takes room below it."""
        super().resizeEvent(event)
        self._pad()
        focused: QWidget | None = self.content.focusWidget()
        if focused is not None and event.size().height() < event.oldSize().height():
            # Its ring lies outside it.
            bottom = focused.mapTo(self.viewport(), focused.rect().bottomLeft()).y() + tokens().px(4)
            # What is higher than the page, as a picture of a sheet, keeps its upper edge.
            fits = focused.height() < event.size().height()
            if fits and event.size().height() < bottom <= event.oldSize().height():
                self.ensureWidgetVisible(focused, 0, tokens().px(12))

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.body.setSpacing(tokens().px(14))
            self._pad()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Scroll to what takes the focus."""
        moved = super().focusNextPrevChild(next)
        focused: QWidget | None = self.focusWidget()
        if moved and focused is not None and self.content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, tokens().px(24))
        return moved


class TwoColumns(QWidget):
    """A wide and a narrow column; one below the other when there is no room or the text is large.

    Args:
        left: Main column.
        right: Side column.
        right_width: Width of the side column in logical pixels at 100 %.
        below: Width of the whole, at 100 %, under which the columns are stacked.
        narrow_width: Width of the side column where there is little room.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        right_width: int = 352,
        below: int = 780,
        narrow_width: int = 270,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._right, self._right_width, self._below = right, right_width, below
        self._narrow_width = narrow_width
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().px(16))
        self._row.addWidget(left, 1)
        self._row.addWidget(right, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._stacked: bool | None = None
        self._arrange(self._below)

    @property
    def stacked(self) -> bool:
        """Whether the columns are one below the other."""
        return bool(self._stacked)

    def _arrange(self, width: int) -> None:
        t = tokens()
        stacked = t.wide_text or width < t.px(self._below)
        self._row.setSpacing(t.px(16))
        if stacked != self._stacked:
            self._stacked = stacked
            way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
            self._row.setDirection(way)
        if stacked:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        else:
            share = self._right_width if width >= t.px(_NARROW) else self._narrow_width
            self._right.setFixedWidth(t.px(share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider column, because the columns can be stacked."""
        items = [self._row.itemAt(number) for number in range(self._row.count())]
        width = max((item.minimumSize().width() for item in items if item is not None), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange(self.width())
