"""Lists of sections and steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

ROW_HEIGHT = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NavRow(Ringed, QPushButton):
    """One row: icon, word, and the key that leads there. On a rail only the icon is left.

    Args:
        key: What is emitted when it is chosen.
        text: Its word.
        icon: Name of its icon.
        shortcut: Key hint at the right.
    """

    def __init__(
        self, key: str, text: str, icon: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.key, self._icon, self._shortcut, self._rail = key, icon, shortcut, False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAccessibleDescription(shortcut)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone, or all of it."""
        self._rail = rail
        hint = f"{self.text()} ({self._shortcut})" if self._shortcut else self.text()
        self.setToolTip(hint if rail else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word."""
        t = tokens()
        if self._rail:
            return QSize(t.px(42), t.px(40))
        shortcut = text_width(t.font("key"), self._shortcut) + t.px(9) if self._shows_key() else 0
        word = text_width(t.font("strong"), self.text())
        return QSize(int(t.px(40) + word + shortcut + t.px(12)), t.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def _shows_key(self) -> bool:
        return bool(self._shortcut) and tokens().key_hints

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self.isChecked():
            rounded(painter, box, t.px(9), t.surf, t.ink if t.high_contrast else t.line, t.border)
        elif self.underMouse():
            rounded(painter, box, t.px(9), t.hover)
        ink = t.ink if self.isChecked() else t.ink2
        edge = t.px(19)
        if self._rail:
            paint_icon(painter, self._icon, _icon_box(box.center().x() - edge / 2, box, edge), ink)
            return
        if self._icon:
            paint_icon(painter, self._icon, _icon_box(t.px(11), box, edge), ink)
        left = t.px(39) if self._icon else t.px(12)
        word = QRectF(left, 0, box.width() - left - t.px(8), box.height())
        font = t.font("strong" if self.isChecked() else "button")
        draw_text(painter, word, self.text(), font, ink, _LEFT, elide=True)
        # Where the word needs the room, the tool tip of the menu still tells the key.
        if self._shows_key() and self.sizeHint().width() <= box.width() + t.px(12):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            draw_text(
                painter, box.adjusted(0, 0, -t.px(15), 0), self._shortcut, t.font("caption"), t.ink3, right
            )

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


def _icon_box(left: float, box: QRectF, edge: float) -> QRectF:
    return QRectF(left, (box.height() - edge) / 2, edge, edge)


class NavList(QWidget):
    """Rows one below the other, one of them current. Up and Down move, one focus stop.

    Args:
        gap: Space between rows in logical pixels at 100 %.
    """

    chosen = Signal(str)

    def __init__(self, gap: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(gap))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self.rows: dict[str, NavRow] = {}

    def set_items(self, items: Sequence[tuple[str, ...]], current: str = "") -> None:
        """Replace the rows.

        Args:
            items: Key, word and icon, and where there is one the shortcut.
            current: Key of the current row.
        """
        if [item[0] for item in items] != list(self.rows):
            self._rebuild(items)
        if current:
            self.set_current(current)

    def _rebuild(self, items: Sequence[tuple[str, ...]]) -> None:
        for row in self.rows.values():
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for item in items:
            key, word, icon, shortcut = (*item, "", "")[:4]
            row = NavRow(key, word, icon, shortcut)
            row.setObjectName(f"nav_{item[0]}")
            self._group.addButton(row)
            self._column.addWidget(row)
            # Qt shows it only in the next turn of the event loop: too late for the width of the list.
            row.show()
            self.rows[item[0]] = row

    def set_current(self, key: str) -> None:
        """Mark a row as current, without a signal; an unknown key marks none."""
        self._group.setExclusive(False)
        for name, row in self.rows.items():
            row.setChecked(name == key)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)
        if key not in self.rows and self.rows:
            next(iter(self.rows.values())).setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_rail(self, rail: bool) -> None:
        """Show icons alone, or all of the rows."""
        for row in self.rows.values():
            row.set_rail(rail)

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, NavRow):
            self.set_current(button.key)
            self.chosen.emit(button.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the focus; Enter and Space choose."""
        rows = list(self.rows.values())
        focused = self.focusWidget()
        if not isinstance(focused, NavRow) or focused not in rows:
            super().keyPressEvent(event)
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            rows[(rows.index(focused) + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        else:
            super().keyPressEvent(event)


class StepDots(Figure):
    """Where in a row of steps one is: a dash for the present step, dots for the others, and words.

    Args:
        index: Present step, from 0.
        count: Number of steps.
    """

    def __init__(self, index: int = 0, count: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_step(index, count)

    def set_step(self, index: int, count: int) -> None:
        """Show another step."""
        self._index, self._count = index, count
        said = self.tr("Step %1 of %2").replace("%1", str(index + 1)).replace("%2", str(count))
        self.setText(said)
        self.setAccessibleName(said)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Dash, dots and words."""
        t = tokens()
        words = text_width(t.font("caption"), self.text())
        return QSize(int(self._width() + t.px(14) + words + 2), max(t.px(20), t.line_height("caption")))

    def _width(self) -> int:
        return tokens().px(26 + (self._count - 1) * 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dash, dots and words."""
        t = tokens()
        painter = begin(self)
        left, edge = 0.0, t.px(8)
        for number in range(self._count):
            width = t.px(26) if number == self._index else edge
            place = QRectF(left, (self.height() - edge) / 2, width, edge)
            rounded(painter, place, edge / 2, t.pri if number <= self._index else t.line2)
            left += width + t.px(6)
        words = QRectF(self._width() + t.px(14), 0, self.width(), self.height())
        draw_text(painter, words, self.text(), t.font("caption"), t.ink2, _LEFT)
