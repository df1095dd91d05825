"""A dose that is typed, and words that can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, TextField
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.layout import AsItsLayout
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from rehab.domain.dose_text import Cell


class DoseField(TextField):
    """A dose that is typed. Enter or leaving it takes what was typed; Escape brings back what it was."""

    committed = Signal(str, str)
    """Cell and text."""

    def __init__(self, cell: Cell, index: int, name: str) -> None:
        super().__init__()
        self._cell = cell
        self._shown = self._readable = ""
        self.setObjectName(f"{cell.value}_{index}")
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(80)
        self.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show a dose, unless the person is typing another one here."""
        self._shown = self._readable = text
        if self.hasFocus() and self.isModified():
            return
        # Setting the same text again would undo the selection that typing is to replace.
        if self.text() != text or self.isUndoAvailable():
            self.setText(text)
        self.setModified(False)

    def _on_finished(self) -> None:
        typed = self.text().strip()
        if typed == self._shown:
            return
        self.setModified(False)
        self._shown = typed
        self.committed.emit(self._cell.value, typed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose all of it, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the dose back, also after something that could not be read."""
        if event.key() != Qt.Key.Key_Escape or self.text() == self._readable:
            super().keyPressEvent(event)
            return
        self.setText(self._readable)
        self._on_finished()
        event.accept()


class WordButton(AsItsLayout, Ringed, QPushButton):
    """Words on as many lines as they need that can be clicked, such as the rule of a row."""

    ring_radius = 7.0

    def __init__(self, text: str, role: str = "small", tone: str = "ink2") -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.words = Label(text, role, tone, wrap=True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(tokens().px(6), tokens().px(2), tokens().px(4), tokens().px(2)))
        row.addWidget(self.words)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        """Change the words."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground under the pointer."""
        t = tokens()
        if self.underMouse() or self.isDown():
            rounded(begin(self), QRectF(self.rect()), t.px(7), t.hover if self.isDown() else t.inset)
