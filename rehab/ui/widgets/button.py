"""Buttons: primary, secondary, quiet and destructive, in three heights, with the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.focus import Ringed, is_enter
from rehab.ui.widgets.paint_kit import (
    begin,
    draw_key,
    draw_text,
    key_size,
    mixed,
    rounded,
    text_width,
    with_alpha,
)
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent

    _Pushed = QPushButton
else:
    # As in `Ringed`: a mixin must not bring a Qt base of its own.
    _Pushed = object

HEIGHTS = {"small": 30, "normal": 36, "large": 44}
_PADDING = {"small": 10, "normal": 14, "large": 20}
NARROW_WINDOW = 1080
"""Below this window width in logical pixels the keys on buttons are left out."""


class Pressable(Ringed, _Pushed):
    """Mixin of buttons: Enter presses the one that has the focus, as Space does.

    Enter together with Ctrl is left to the page or card, where it saves.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; a key that is held down presses once."""
        if not is_enter(event):
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self.click()
        event.accept()


class Button(Pressable, QPushButton):
    """A button.

    Args:
        text: Its words; an ampersand marks the mnemonic.
        kind: ``primary``, ``secondary``, ``quiet`` or ``destructive``.
        icon: Name of an icon before the text.
        key: Key that does the same, painted as a key cap at the right.
        size: ``small``, ``normal`` or ``large``.
        tooltip: Longer explanation.
        flush: ``begin`` or ``end`` of a row at whose edge a quiet button lets its words stand, instead of the room
            around them.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "secondary",
        icon: str = "",
        key: str = "",
        size: str = "normal",
        tooltip: str = "",
        flush: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key, self._size = kind, icon, key, size
        self._flush, self._sides = flush, 1 if flush and kind == "quiet" else 2
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if tooltip:
            self.setToolTip(plain_tip(tooltip))
        if key:
            self.setAccessibleDescription(key)

    @property
    def kind(self) -> str:
        """Its weight on the page."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Change its weight on the page."""
        self._kind = kind
        self.update()

    def set_begins_row(self, begins: bool) -> None:
        """Let the words of a quiet button that begins a row begin where the lines above and below it do."""
        flush = "begin" if begins else ""
        if flush != self._flush:
            self._flush = flush
            self.update()

    @property
    def _is_flush(self) -> bool:
        # A ground needs room around the words.
        return bool(self._flush) and self._kind == "quiet" and not self.isChecked()

    def ring_box(self) -> QRect:
        """Around words at the edge of a row the ring keeps its distance on both sides."""
        if not self._is_flush:
            return self.rect()
        around = tokens().px(6)
        box = QRect(-around, 0, int(sum(self._parts())) + 2 * around, self.height())
        if (self._flush == "begin") is self.isRightToLeft():
            box.moveRight(self.width() - 1 + around)
        return box

    def set_icon(self, icon: str) -> None:
        """Change the icon, or leave it out with an empty name."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Change the key that does the same; an empty text when none does."""
        if key != self._key:
            self._key = key
            self.setAccessibleDescription(key)
            self.updateGeometry()
            self.update()

    def _shows_key(self) -> bool:
        return bool(self._key) and tokens().key_hints and not self._narrow

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _font_role(self) -> str:
        return "strong" if self._kind == "primary" else "button"

    def _parts(self) -> tuple[float, float, float]:
        """Widths of icon with its gap, text, and key with its gap."""
        t = tokens()
        icon = float(t.px(16 if self._size == "small" else 18)) if self._icon else 0.0
        words = self._words()
        text = text_width(t.font(self._font_role()), words)
        if icon and words:
            icon += t.px(7)
        key = key_size(self._key, t)[0] + t.px(8) if self._shows_key() else 0.0
        return icon, text, key

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        t = tokens()
        padding = t.px(_PADDING[self._size] - (3 if self._kind == "quiet" else 0))
        return QSize(int(sum(self._parts()) + self._sides * padding + 1.999), t.px(HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        """Buttons are not squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        t = tokens()
        painter = begin(self)
        # Faint words on a strong ground cannot be read: what is out of reach has quiet colours of its own.
        painter.setOpacity(1)
        box = QRectF(self.rect())
        fill, line, ink = self._colours(t)
        rounded(painter, box, t.px(9), fill, line, t.border)
        icon, text, key = self._parts()
        spare = box.width() - icon - text - key
        left = spare / 2
        if self._is_flush:
            # The painter itself is turned round where people read from the right.
            left = 0.0 if self._flush == "begin" else spare
        if self._icon:
            edge = float(t.px(16 if self._size == "small" else 18))
            paint_icon(painter, self._icon, QRectF(left, (box.height() - edge) / 2, edge, edge), ink)
        place = QRectF(left + icon, 0, text + 1, box.height())
        font = t.font(self._font_role())
        if self._is_flush and (self.isDown() or self._hovered()):
            font = QFont(font)
            font.setUnderline(True)
        draw_text(painter, place, self._words(), font, ink, _LEFT)
        if self._shows_key():
            self._paint_key(
                painter, QRectF(left + icon + text + t.px(8), 0, key - t.px(8), box.height()), ink, t
            )

    def _paint_key(self, painter: QPainter, place: QRectF, ink: QColor, t: Tokens) -> None:
        height = key_size(self._key, t)[1]
        cap = QRectF(place.left(), (place.height() - height) / 2, place.width(), height)
        if self._kind == "primary" or not self.isEnabled():
            draw_key(painter, cap, self._key, ink, with_alpha(ink, 0.6), None)
        else:
            draw_key(painter, cap, self._key, t.ink2, t.line2, t.inset)

    def _hovered(self) -> bool:
        return self.underMouse() and self.isEnabled()

    def _colours(self, t: Tokens) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, line and ink of the present state."""
        hover = self._hovered()
        if not self.isEnabled():
            return (None, None, t.ink3) if self._kind == "quiet" else (t.inset, t.line2, t.ink3)
        if self._kind == "primary":
            fill = t.pri_h if hover else t.pri
            return (mixed(fill, t.ink, 0.15) if self.isDown() else fill), None, t.pri_ink
        if self.isChecked() and not self.isDown():
            line = t.ink if t.high_contrast else None if self._kind == "quiet" else t.line2
            return t.soft("pri"), line, t.on_soft("pri")
        ground = mixed(t.hover, t.line2, 0.5) if self.isDown() else t.hover if hover else None
        if self._kind == "quiet":
            return None if self._is_flush else ground, None, t.pri
        ink = t.red if self._kind == "destructive" else t.ink
        return ground or t.surf, t.line2, ink

    def event(self, event: QEvent) -> bool:
        """Leave the key out in a narrow window, and follow theme and text size."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ParentChange):
            self._look_at_window()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def _look_at_window(self) -> None:
        narrow = bool(self._key) and self.window().isWindow() and self.window().width() < NARROW_WINDOW
        if narrow != self._narrow and self.window() is not self:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover state."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover state."""
        self.update()
        super().leaveEvent(event)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class IconButton(Pressable, QPushButton):
    """A square button with an icon only; its name is read aloud and shown as a tooltip.

    Args:
        icon: Name of the icon.
        name: What it does.
        tooltip: Name with key, when it has one.
        framed: Whether it wears the line of a secondary button.
    """

    def __init__(
        self, icon: str, name: str, tooltip: str = "", framed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._framed, self._tone = icon, framed, "ink2"
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tooltip or name))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: str = "ink2") -> None:
        """Change icon and colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def set_name(self, name: str, tooltip: str = "") -> None:
        """Change what it is called."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tooltip or name))

    def sizeHint(self) -> QSize:
        """A square large enough to hit."""
        edge = tokens().px(34 if self._framed else 30)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        hover = self.underMouse() and self.isEnabled()
        fill = mixed(t.hover, t.line2, 0.5) if self.isDown() else t.hover if hover else None
        rounded(painter, box, t.px(9), fill, t.line2 if self._framed else None, t.border)
        edge = t.px(18)
        place = QRectF((box.width() - edge) / 2, (box.height() - edge) / 2, edge, edge)
        paint_icon(painter, self._icon, place, t.colour(self._tone))

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)
