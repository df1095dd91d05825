"""The grid of exercise cards: a list model over values and a delegate that paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMarginsF,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rehab.ui.exercise.state import Card
from rehab.ui.icons import icon_pixmap
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import (
    draw_lines,
    draw_pixmap,
    draw_text,
    mirror,
    rounded,
    text_width,
    wrapped_lines,
)
from rehab.ui.widgets.placeholder import exercise_pixmap
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.sketches import sketches
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

CARD_WIDTH, PICTURE_HEIGHT, GAP = 180, 132, 14
"""Least width of a card, height of its picture and room between cards, logical pixels at 100 %."""
INSET = 4
"""Room around a card for the focus ring, logical pixels."""
LEAD = 10
"""Room before a card: what comes after it then has a place beside the scroll bar, logical pixels."""
_ACROSS, _ABOVE, _BETWEEN, _BELOW = 13, 9, 1, 10
"""Padding of the words below the picture."""

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


def card_frame(cell: QRect) -> QRectF:
    """The card inside its cell."""
    gap = tokens().px(GAP)
    return QRectF(cell).marginsRemoved(QMarginsF(margins(LEAD, INSET, gap - LEAD, gap - INSET)))


def plus_place(frame: QRectF) -> QRectF:
    """Where a card adds its exercise to the plan: the lower right corner of the picture."""
    t = tokens()
    edge, away = t.px(30), t.px(8)
    return QRectF(frame.right() - away - edge, frame.top() + t.px(PICTURE_HEIGHT) - away - edge, edge, edge)


class CardModel(QAbstractListModel):
    """Cards in reading order; the card itself is the user role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def set_cards(self, cards: tuple[Card, ...]) -> None:
        """Replace all cards. The same exercises in the same order keep their place and the cursor."""
        same = [c.exercise.slug for c in cards] == [c.exercise.slug for c in self.cards]
        if same:
            self.cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def row_of(self, slug: str) -> int:
        """Row of an exercise, or -1."""
        return next((i for i, card in enumerate(self.cards) if card.exercise.slug == slug), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - signature of Qt
        """Number of cards."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name for screen readers and keyboard search, the card for the delegate."""
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return plain_tip(card.name) if role == Qt.ItemDataRole.ToolTipRole else card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marked = self.tr("favourite") if card.favourite else ""
            return ", ".join(part for part in (card.name, card.place, card.kind, card.mine, marked) if part)
        return None


class CardDelegate(QStyledItemDelegate):
    """Paints a card: picture, name, region and kind. Cards of one row are equally high."""

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.cell_width, self.columns = 0, 1

    def _name_lines(self, row: int) -> int:
        """Lines that the longest name in the row of this card takes."""
        t = tokens()
        width = self.cell_width - t.px(GAP) - 2 * t.px(_ACROSS)
        first = row - row % self.columns
        cards = self._model.cards[first : first + self.columns]
        return max(wrapped_lines(t.font("strong"), card.name, width) for card in cards)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Cell with its share of the row and room for the ring."""
        t = tokens()
        words = self._name_lines(index.row()) * t.line_height("strong") + t.line_height("small")
        padding = t.px(_ABOVE + _BETWEEN + _BELOW)
        return QSize(self.cell_width, t.px(PICTURE_HEIGHT) + words + padding + t.px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        t = tokens()
        card: Card = index.data(Qt.ItemDataRole.UserRole)
        # The fields of style options are missing from the type stubs.
        cell: QRect = getattr(option, "rect")  # noqa: B009
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        frame = card_frame(cell)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, frame)
        shape = QPainterPath()
        shape.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), t.px(14), t.px(14))
        painter.fillPath(shape, t.surf)
        self._paint_picture(painter, card, frame, shape)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(t.edge if hover else t.line, t.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if hover or state & QStyle.StateFlag.State_HasFocus:
            self._paint_plus(painter, plus_place(frame))
        across = t.px(_ACROSS)
        words = frame.adjusted(across, t.px(PICTURE_HEIGHT + _ABOVE), -across, -t.px(_BELOW))
        self._paint_words(painter, card, words)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(t.pri, 2))
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), t.px(16), t.px(16))
        painter.restore()

    @staticmethod
    def _paint_picture(painter: QPainter, card: Card, frame: QRectF, shape: QPainterPath) -> None:
        t = tokens()
        ratio = painter.device().devicePixelRatioF()
        size = QSize(round(frame.width()), t.px(PICTURE_HEIGHT))
        painter.save()
        painter.setClipPath(shape)
        draw_pixmap(painter, frame.topLeft(), exercise_pixmap(card.exercise, size, ratio))
        painter.restore()
        if card.favourite:
            edge = t.px(26)
            place = QRectF(frame.left() + t.px(8), frame.top() + t.px(8), edge, edge)
            painter.setPen(QPen(t.line, t.border))
            painter.setBrush(t.surf)
            painter.drawEllipse(place)
            star = t.px(16)
            corner = place.center() - QPointF(star / 2, star / 2)
            painter.drawPixmap(corner, icon_pixmap("star-filled", t.pri, star, ratio))
        if card.mine:
            font = t.font("caption")
            width, height = text_width(font, card.mine) + t.px(16), t.line_height("caption") + t.px(4)
            top = frame.top() + t.px(8)
            pill = QRectF(frame.right() - width - t.px(8), top, width, height)
            rounded(painter, pill, height / 2, t.surf, t.line2, t.border)
            draw_text(painter, pill, card.mine, font, t.ink2)

    @staticmethod
    def _paint_plus(painter: QPainter, place: QRectF) -> None:
        """The way to the plan, on the card with the pointer or the cursor."""
        t = tokens()
        ratio = painter.device().devicePixelRatioF()
        painter.setPen(QPen(t.line2, t.border))
        painter.setBrush(t.surf)
        painter.drawEllipse(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = t.px(16)
        corner = place.center() - QPointF(edge / 2, edge / 2)
        painter.drawPixmap(corner, icon_pixmap("plus", t.pri, edge, ratio))

    @staticmethod
    def _paint_words(painter: QPainter, card: Card, box: QRectF) -> None:
        t = tokens()
        low = t.line_height("small")
        place = QRectF(box.left(), box.top(), box.width() + 1, box.height() - low)
        draw_lines(painter, place, card.name, t.font("strong"), t.ink, _WRAPPED)
        line = QRectF(box.left(), box.bottom() - low, box.width(), low)
        kind_width = text_width(t.font("small"), card.kind)
        draw_text(painter, line, card.kind, t.font("small"), t.ink3, _RIGHT)
        rest = line.adjusted(0, 0, -kind_width - t.px(8), 0)
        draw_text(painter, rest, card.place, t.font("small"), t.ink3, _LEFT, elide=True)


class CardGrid(QListView):
    """The grid. Arrows move, Enter or a click opens."""

    exercise_chosen = Signal(str)
    add_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_grid")
        self._adding = False
        self.room_after = 0
        """Room the page keeps between its last card and the end of the grid, for the scroll bar; pixels."""
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self._delegate = CardDelegate(self.cards, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._open)
        sketches().ready.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the row evenly among as many cards as fit, whether there is a scroll bar or not."""
        t = tokens()
        self.verticalScrollBar().setSingleStep(t.px(40))
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        columns = max(1, width // t.px(CARD_WIDTH + GAP))
        self._delegate.columns = columns
        to_edge = self.width() - self.room_after + t.px(GAP) - LEAD
        # A row that fills the view to the last pixel would be broken by the list view.
        self._delegate.cell_width = min(to_edge, width - 1) // columns
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @property
    def columns(self) -> int:
        """Cards in a row."""
        return self._delegate.columns

    def current_slug(self) -> str:
        """Slug of the card with the cursor, or an empty text."""
        card = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return card.exercise.slug if isinstance(card, Card) else ""

    def set_current(self, slug: str) -> None:
        """Put the cursor on a card and bring it into view; an unknown one leaves it where it is."""
        row = self.cards.row_of(slug)
        if row >= 0:
            self.setCurrentIndex(self.cards.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters belong to the page, which knows what F and / mean."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The plus adds; everywhere else a click opens."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._adding = left and index.isValid() and self.plus_of(index).contains(event.position())
        if self._adding:
            self.setCurrentIndex(index)
            self.add_clicked.emit(self.current_slug())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was pressed on the plus opens nothing."""
        if self._adding:
            self._adding = False
            return
        super().mouseReleaseEvent(event)

    def plus_of(self, index: Index) -> QRectF:
        """Where the plus of a card is, in the viewport."""
        frame = card_frame(self.visualRect(index))
        place = plus_place(frame)
        if self.isRightToLeft():
            place.moveRight(frame.left() + frame.right() - place.left())
        return place

    def _open(self, index: Index) -> None:
        card = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(card, Card):
            self.exercise_chosen.emit(card.exercise.slug)
