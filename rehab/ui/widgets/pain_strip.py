"""The 0-10 numeric rating scale as a row of eleven keys.

Nothing on the strip leads the answer: all keys look alike until one is chosen [P].
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from rehab.domain.pain import HIGHEST, Zone, zone
from rehab.ui.icons import ZONE_ICONS, paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import ring, used_by
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, soft_box, text_width

KEYS = HIGHEST + 1
FIRST_ROW = 6
"""Keys on the first of two rows: 0-5."""
_GAP, _KEY_HEIGHT, _KEY_HEIGHT_SMALL, _KEY_HEIGHT_FOLDED = 8, 48, 44, 38
_SMALL_WINDOW = 1080


class _PainKey(QRadioButton):
    """One key of the strip. The strip handles focus and keyboard; the key paints itself and is read aloud."""

    def __init__(self, value: int, strip: PainStrip) -> None:
        super().__init__(strip.key_text(value), strip)
        self.value = value
        self._strip = strip
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key: neutral, or in the colour of its zone when it is chosen."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        font = t.font("subheading")
        font.setPixelSize(t.px(17))
        if not self.isChecked():
            fill = t.hover if self.underMouse() or self.isDown() else t.inset
            soft_box(painter, box, t.px(9), fill, t)
            draw_text(painter, box, self.text(), font, t.ink)
            return
        tone, name = self._strip.key_look(self.value)
        ink = t.surf if not t.high_contrast else t.pri_ink
        rounded(painter, box, t.px(9), t.colour(tone) if not t.high_contrast else t.pri)
        edge = t.px(16)
        together = edge + t.px(6) + painter.fontMetrics().horizontalAdvance(self.text())
        if name and box.width() > together + t.px(16):
            icon = QRectF(box.center().x() - together / 2 - t.px(1), (box.height() - edge) / 2, edge, edge)
            paint_icon(painter, name, icon, ink)
            box = box.adjusted(edge + t.px(6), 0, 0, 0)
        draw_text(painter, box, self.text(), font, ink)


class PainStrip(QWidget):
    """Eleven keys, one focus stop. A digit chooses, ``-`` or Shift+0 is 10, Backspace clears.

    Args:
        name: What is rated, for example ``First-step pain``; read aloud with the value.
        anchors: Whether the words for 0 and 10 stand below.
        folded: Whether the keys stand in two low rows, for narrow places.
    """

    value_chosen = Signal(int)
    cleared = Signal()

    def __init__(
        self, name: str = "", anchors: bool = True, folded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._anchors, self._folded = name, anchors, folded
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.keys = tuple(_PainKey(value, self) for value in range(KEYS))
        for key in self.keys:
            self._group.addButton(key, key.value)
        self._group.idClicked.connect(self._choose)
        self._name_all()

    # value

    def value(self) -> int | None:
        """The chosen score, 0-10, or None."""
        chosen = self._group.checkedId()
        return chosen if chosen >= 0 else None

    def set_value(self, value: int | None) -> None:
        """Show a score, or none, without a signal."""
        self._group.setExclusive(False)
        for key in self.keys:
            key.setChecked(key.value == value)
        self._group.setExclusive(True)
        if value is not None:
            self._cursor = value
            self._show_ring()
        self._name_all()

    def set_name(self, name: str) -> None:
        """Change what is rated."""
        self._name = name
        self._name_all()

    def key_text(self, value: int) -> str:
        """What stands on a key."""
        return str(value)

    def key_look(self, value: int) -> tuple[str, str]:
        """Colour and icon of a key that is chosen: those of its zone."""
        return zone_tone(value), ZONE_ICONS[zone(value).value]

    def _said(self, value: int) -> str:
        """A key as it is read aloud."""
        return self.tr("%1 of 10, %2").replace("%1", str(value)).replace("%2", self._word(value))

    def _keys_help(self) -> str:
        return self.tr("Type 0 to 9, minus for 10, Backspace to clear.")

    def _ends(self) -> tuple[str, str]:
        """The words below the first and the last key."""
        return self.tr("No pain"), self.tr("Worst imaginable")

    def anchor_words(self) -> tuple[str, str]:
        """What stands below. Under two rows the words do not stand under their keys, so they name them."""
        low, high = self._ends()
        if self._rows() == 1:
            return low, high
        return f"{self.key_text(0)}: {low}", f"{self.key_text(HIGHEST)}: {high}"

    def _choose(self, value: int) -> None:
        self.set_value(value)
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))
        self.value_chosen.emit(value)

    def _clear(self) -> None:
        if self.value() is not None:
            self.set_value(None)
            self.cleared.emit()

    def _name_all(self) -> None:
        value = self.value()
        said = self.tr("not answered") if value is None else self._said(value)
        self.setAccessibleName(self.tr("%1, %2").replace("%2", said).replace("%1", self._name))
        self.setAccessibleDescription(self._keys_help())
        for key in self.keys:
            key.setAccessibleName(self._said(key.value))

    def _word(self, value: int) -> str:
        if value == 0:
            return self.tr("no pain")
        if value == HIGHEST:
            return self.tr("worst imaginable")
        return {
            Zone.GREEN: self.tr("barely there"),
            Zone.AMBER: self.tr("noticeable, manageable"),
            Zone.RED: self.tr("hard to ignore"),
        }[zone(value)]

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; arrows move, Space chooses; Backspace clears."""
        used_by("keys")
        value = digit_of(event)
        if value is not None:
            if not event.isAutoRepeat():
                self._choose(value)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._move(self._cursor + (step if not self.isRightToLeft() else -step))
        elif event.key() == Qt.Key.Key_Home:
            self._move(0)
        elif event.key() == Qt.Key.Key_End:
            self._move(HIGHEST)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            self._choose(self._cursor)
        elif event.key() == Qt.Key.Key_Backspace:
            self._clear()
        else:
            super().keyPressEvent(event)

    def _move(self, to: int) -> None:
        self._cursor = min(HIGHEST, max(0, to))
        self._show_ring()

    def _show_ring(self) -> None:
        if self.hasFocus():
            ring().put_on(self.keys[self._cursor], tokens().px(9))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; on the strip this is always shown."""
        super().focusInEvent(event)
        self._show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring off."""
        super().focusOutEvent(event)
        if ring().control in self.keys:
            ring().take_off()

    # geometry

    def _rows(self) -> int:
        return 2 if tokens().wide_text or self._folded else 1

    def _key_height(self) -> int:
        if self._folded:
            return tokens().px(_KEY_HEIGHT_FOLDED)
        small = self.window().width() < _SMALL_WINDOW
        return tokens().px(_KEY_HEIGHT_SMALL if small else _KEY_HEIGHT)

    def sizeHint(self) -> QSize:
        """Room for the keys and the anchors."""
        t = tokens()
        across = FIRST_ROW if self._rows() > 1 else KEYS
        keys = self._rows() * self._key_height() + (self._rows() - 1) * t.px(_GAP)
        anchors = t.px(4) + t.line_height("caption") if self._anchors else 0
        return QSize(across * t.px(40 if self._folded else 48), keys + anchors)

    def minimumSizeHint(self) -> QSize:
        """Narrow keys, full height."""
        across = FIRST_ROW if self._rows() > 1 else KEYS
        return QSize(across * tokens().px(34), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The height depends on the text size only."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the keys; a window that grew wide has room for higher ones."""
        super().resizeEvent(event)
        if self._key_height() != self.keys[0].height():
            self.updateGeometry()
        self._place()

    def _place(self) -> None:
        t = tokens()
        gap, height = t.px(_GAP), self._key_height()
        rows = (self.keys[:FIRST_ROW], self.keys[FIRST_ROW:]) if self._rows() > 1 else (self.keys,)
        across = len(rows[0])
        width = (self.width() - gap * (across - 1)) / across
        for number, row in enumerate(rows):
            top = number * (height + gap)
            for column, key in enumerate(row):
                left = round(column * (width + gap))
                right = round(column * (width + gap) + width)
                box = QRect(left, top, right - left, height)
                if self.isRightToLeft():
                    box.moveLeft(self.width() - right)
                key.setGeometry(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the anchors."""
        if not self._anchors:
            return
        t = tokens()
        painter = begin(self)
        top = self.keys[-1].geometry().bottom() + t.px(5)
        first, last = self.keys[0].geometry(), self.keys[-1].geometry()
        left, right = min(first.left(), last.left()), max(first.right(), last.right())
        if self.isRightToLeft():
            # The keys have their places from the right already, the painter turns what it is told once more.
            left, right = self.width() - 1 - right, self.width() - 1 - left
        line = QRectF(left + 1, top, right - left - 1, t.line_height("caption"))
        font, middle = t.font("caption"), Qt.AlignmentFlag.AlignVCenter
        low, high = self.anchor_words()
        if text_width(font, low) + text_width(font, high) + t.px(8) > line.width():
            line.setRight(self.width() - 1)
        draw_text(painter, line, low, font, t.ink3, middle | Qt.AlignmentFlag.AlignLeft)
        draw_text(painter, line, high, font, t.ink3, middle | Qt.AlignmentFlag.AlignRight)

    def event(self, event: QEvent) -> bool:
        """Follow theme and text size; digits are ours before they are shortcuts."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.Show):
            self.updateGeometry()
            self._place()
        elif (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ours(event)
        ):
            event.accept()
            return True
        return super().event(event)


def _is_ours(event: QKeyEvent) -> bool:
    return digit_of(event) is not None or event.key() == Qt.Key.Key_Backspace


def zone_tone(value: int) -> str:
    """Token of the zone of a score: ``good``, ``amber`` or ``red``."""
    return {Zone.GREEN: "good", Zone.AMBER: "amber", Zone.RED: "red"}[zone(value)]


def digit_of(event: QKeyEvent) -> int | None:
    """The score that a key stands for: 0-9, 10 for minus or Shift+0, or None."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers == shift and key in (Qt.Key.Key_0, Qt.Key.Key_ParenRight, Qt.Key.Key_Equal):
        return HIGHEST
    if modifiers not in (Qt.KeyboardModifier.NoModifier, shift):
        return None
    if key == Qt.Key.Key_Minus:
        return HIGHEST
    return int(event.text()) if len(event.text()) == 1 and event.text() in "0123456789" else None
