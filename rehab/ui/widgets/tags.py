"""Small words on a ground: key caps and tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import begin, draw_key, draw_text, key_size, rounded


class KeyHint(QLabel):
    """The name of a key as a small key cap. It takes no room when hints are switched off.

    Args:
        text: The key.
        always: Whether it is shown whatever was chosen about hints: where keys are looked up.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, always: bool = False) -> None:
        super().__init__(text, parent)
        self._always = always
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _shows(self) -> bool:
        return self._always or tokens().key_hints

    def sizeHint(self) -> QSize:
        """Size of the key cap."""
        if not self._shows():
            return QSize(0, 0)
        width, height = key_size(self.text(), tokens())
        return QSize(int(width + 0.999), int(height))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        t = tokens()
        if self._shows():
            draw_key(begin(self), QRectF(self.rect()), self.text(), t.ink2, t.line2, t.inset)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and the setting."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()


class Tag(QLabel):
    """A quiet word on a soft pill: ``about 14 min``, ``Stretch``."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Size of the pill."""
        t = tokens()
        text = QFontMetricsF(t.font("small")).horizontalAdvance(self.text())
        return QSize(int(text + t.px(20) + 0.999), t.px(26))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill and word."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        line = t.ink if t.high_contrast else None
        rounded(painter, box, box.height() / 2, t.inset, line, t.border)
        draw_text(painter, box, self.text(), t.font("small"), t.ink2, elide=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
