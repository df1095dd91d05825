"""The phases of a plan as blocks in a row, each as wide as it is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets import Label
from rehab.ui.widgets.button import Pressable
from rehab.ui.widgets.paint_kit import begin, mixed, soft_box, text_width
from rehab.ui.widgets.reading_order import along, margins

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from rehab.ui.program.state import PhaseBlock

GAP = 6
_ACROSS, _DOWN, _ICON = 13, 8, 16
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PhaseButton(Pressable, QPushButton):
    """A phase as a block that can be chosen for reading."""

    ring_radius = 10.0

    def __init__(self, block: PhaseBlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.block = block
        self.setObjectName(f"phase_{block.index}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = {"done": self.tr("{weeks} · done"), "now": self.tr("{weeks} · now, week {number}")}
        self.caption = words.get(block.status, "{weeks}").format(weeks=block.weeks, number=block.week)
        self.setAccessibleName(f"{block.title}, {self.caption}")
        now = block.status == "now"
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(_ACROSS), t.px(_DOWN), t.px(_ACROSS), t.px(_DOWN))
        column.setSpacing(0)
        title = Label(block.title, "strong", "pri_soft_ink" if now else "ink2", wrap=True)
        if block.status == "done":
            title.setContentsMargins(margins(0, 0, t.px(_ICON + 4), 0))
        caption = Label(self.caption, "caption", "pri_soft_ink" if now else "ink3", wrap=True)
        for label in (title, caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def least_width(self) -> int:
        """Width at which the caption still stands on one line."""
        t = tokens()
        title = max((text_width(t.font("strong"), word) for word in self.block.title.split()), default=0)
        return int(max(title, text_width(t.font("caption"), self.caption))) + t.px(2 * _ACROSS) + 2

    def height_at(self, width: int) -> int:
        """Height of the words at a width; a button would ignore its layout."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the row; a button would move the focus away from it."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the block: the present phase in the soft primary colour, the chosen one with a border."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        fill = t.pri_soft if self.block.status == "now" else t.inset
        soft_box(painter, box, t.px(10), mixed(fill, t.hover, 0.6) if self.underMouse() else fill, t)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.pri, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), t.px(10) - 1, t.px(10) - 1)
        if self.block.status == "done":
            edge = t.px(_ICON)
            place = QRectF(box.right() - t.px(_ACROSS - 2) - edge, t.px(_DOWN + 2), edge, edge)
            paint_icon(painter, "ok", place, t.pri)


class PhaseRow(QWidget):
    """The blocks of all phases; arrows choose the next one. Blocks that find no room go to the next row."""

    chosen = Signal(int)
    """Index of the phase that is asked for."""

    def __init__(self, blocks: tuple[PhaseBlock, ...], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("program_phases")
        self.setAccessibleName(self.tr("Phases"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons = [PhaseButton(block, self) for block in blocks]
        for index, button in enumerate(self.buttons):
            button.setChecked(index == current)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if index == current else Qt.FocusPolicy.ClickFocus
            )
            button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PhaseButton):
            self.chosen.emit(button.block.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the phase before or after."""
        step = _STEPS.get(along(self, event.key()), 0)
        focused = self.focusWidget()
        if not step or not isinstance(focused, PhaseButton):
            super().keyPressEvent(event)
            return
        index = focused.block.index + step
        if 0 <= index < len(self.buttons):
            self.buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(index)

    # geometry

    def _places(self, width: int) -> list[tuple[PhaseButton, QRect]]:
        gap = tokens().px(GAP)
        rows: list[list[PhaseButton]] = [[]]
        used = 0
        for button in self.buttons:
            least = min(button.least_width(), width)
            if rows[-1] and used + gap + least > width:
                rows.append([])
                used = 0
            used += least + (gap if rows[-1] else 0)
            rows[-1].append(button)
        places = []
        top = 0
        for row in rows:
            widths = shares(
                [b.block.weight for b in row],
                [min(b.least_width(), width) for b in row],
                width - gap * (len(row) - 1),
            )
            height = max((b.height_at(w) for b, w in zip(row, widths, strict=True)), default=0)
            left = 0
            for button, block_width in zip(row, widths, strict=True):
                places.append((button, QRect(left, top, block_width, height)))
                left += block_width + gap
            top += height + gap
        return places

    def hasHeightForWidth(self) -> bool:
        """A narrow row needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All blocks at their least width."""
        width = sum(b.least_width() for b in self.buttons) + tokens().px(GAP) * (len(self.buttons) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One block in each row."""
        width = tokens().px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the blocks."""
        super().resizeEvent(event)
        for button, place in self._places(self.width()):
            button.setGeometry(place)
        self.updateGeometry()


def shares(weights: list[float], least: list[int], room: int) -> list[int]:
    """Widths in proportion to weights that are nowhere below the least and fill the room.

    Args:
        weights: Wanted proportions, positive.
        least: Least width of each, whole pixels; together not more than `room`.
        room: Width to fill.
    """
    widths = list(least)
    free = set(range(len(weights)))
    while free:
        left = room - sum(widths[i] for i in range(len(widths)) if i not in free)
        unit = left / sum(weights[i] for i in free)
        small = {i for i in free if weights[i] * unit < least[i]}
        if not small:
            for i in free:
                widths[i] = int(weights[i] * unit)
            break
        free -= small
    widest = max(range(len(widths)), key=widths.__getitem__, default=None)
    if widest is not None:
        widths[widest] += max(0, room - sum(widths))
    return widths
