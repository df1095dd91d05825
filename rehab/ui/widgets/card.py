"""Surfaces with a hairline: plain cards, and tiles with a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.paint_kit import begin, rounded, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RADIUS = 14


class _Body(QVBoxLayout):
    """A column that knows the greatest width of its card."""

    def heightForWidth(self, width: int) -> int:
        """Height at a width; a layout asks with the room it has, although a card may not get that wide."""
        card = self.parentWidget()
        return super().heightForWidth(min(width, card.maximumWidth()) if card is not None else width)


class Card(QFrame):
    """A card. Put content into `body`.

    Args:
        padding: Left-right and top-bottom padding in logical pixels at 100 %.
        selected: Whether it wears the ring of the chosen one.
    """

    def __init__(
        self, parent: QWidget | None = None, padding: tuple[int, int] = (18, 16), selected: bool = False
    ) -> None:
        super().__init__(parent)
        self._padding, self._selected, self._bare = padding, selected, False
        self.body: QVBoxLayout = _Body(self)
        self._space()

    def set_bare(self) -> None:
        """Leave ground, line and padding to what it lies in."""
        self._padding, self._bare = (0, 0), True
        self._space()
        self.update()

    def _space(self) -> None:
        t = tokens()
        across, down = (t.px(n) for n in self._padding)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(t.px(10))

    @property
    def selected(self) -> bool:
        """Whether it is the chosen one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Mark as the chosen one."""
        self._selected = selected
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and line."""
        if self._bare:
            return
        t = tokens()
        painter = begin(self)
        line, width = (t.pri, 2) if self._selected else (t.line, t.border)
        rounded(painter, QRectF(self.rect()), t.px(RADIUS), t.surf, line, width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()
            self.update()


class StatTile(QFrame):
    """A key figure with its caption on a soft ground. `plain` leaves the ground out."""

    def __init__(
        self, big: str = "", caption: str = "", plain: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plain = plain
        self.big = Label(big, "number" if plain else "strong", wrap=True)
        self.caption = Label(caption, "caption", "ink3", wrap=True)
        body = QVBoxLayout(self)
        body.setSpacing(tokens().px(2))
        across = 0 if plain else tokens().px(10)
        body.setContentsMargins(
            across, 0 if plain else tokens().px(8), across, 0 if plain else tokens().px(8)
        )
        body.addWidget(self.big)
        body.addWidget(self.caption)
        body.addStretch(1)

    def set_figures(self, big: str, caption: str) -> None:
        """Change both lines."""
        self.big.setText(big)
        self.caption.setText(caption)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        if not self._plain:
            t = tokens()
            soft_box(begin(self), QRectF(self.rect()), t.px(9), t.inset, t)
