"""A line of text with an icon, and the sentence of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.paint_kit import begin
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconLine(QWidget):
    """An icon and a wrapped text beside it, for lists of signs and for hints.

    Args:
        icon: Name of the icon.
        text: The words.
        tone: Colour of the icon.
        text_tone: Colour of the words.
        role: Role of type of the words.
    """

    def __init__(
        self, icon: str, text: str = "", tone: str = "ink", text_tone: str = "ink2", role: str = "small"
    ) -> None:
        super().__init__()
        self._icon, self._tone, self._role = icon, tone, role
        self.label = Label(text, role, text_tone, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label, 1)
        self._space()

    def _space(self) -> None:
        t = tokens()
        self._row.setContentsMargins(margins(t.line_height(self._role) + t.px(7), 0, 0, 0))

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.label.setText(text)

    def set_icon(self, icon: str, tone: str) -> None:
        """Change icon and its colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def text(self) -> str:
        """The words."""
        return self.label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon beside the first line of the words."""
        t = tokens()
        edge = t.line_height(self._role)
        spare = self.label.height() - max(edge, self.label.heightForWidth(self.label.width()))
        top = self.label.y() + max(0, spare // 2)
        paint_icon(begin(self), self._icon, QRectF(0, top, edge, edge), t.colour(self._tone))

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()


class ErrorText(IconLine):
    """One clear sentence under a field, hidden while there is nothing to say."""

    def __init__(self, text: str = "") -> None:
        super().__init__("triangle", text, "red", "red")
        self.setAccessibleName(text)
        if not text:
            self.hide()

    def set_text(self, text: str) -> None:
        """Say something, or hide with an empty text."""
        super().set_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
