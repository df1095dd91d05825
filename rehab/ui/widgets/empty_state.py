"""What a page says when there is nothing to show yet, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Button
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.picture import Picture

_TEXT_WIDTH = 360


class EmptyState(QWidget):
    """Picture, title, one or two sentences and actions, in the middle of its place.

    Args:
        title: What is the case.
        text: What it means.
        picture: Name of a drawing (``rest``, ``program``, ``runs``, ``chart``) or of an icon; empty for none.
        actions: Key, word and whether it is the primary one.
        padding: Room above and below in logical pixels at 100 %.
        below_head: Whether a head with buttons and choices stands above it.
    """

    action_chosen = Signal(str)

    def __init__(
        self,
        title: str = "",
        text: str = "",
        picture: str = "",
        actions: Sequence[tuple[str, str, bool]] = (),
        parent: QWidget | None = None,
        padding: int = 24,
        below_head: bool = False,
    ) -> None:
        super().__init__(parent)
        t = tokens()
        self._below_head = below_head
        self._title = Label(title, "heading", wrap=True)
        self._text = Label(text, "small", "ink2", wrap=True)
        self._picture = Picture(picture)
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, t.px(4), 0, 0)
        self._row.setSpacing(t.px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(16), t.px(padding), t.px(16), t.px(padding))
        column.setSpacing(t.px(8))
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(t.px(6))
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(t.px(_TEXT_WIDTH))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_content(title, text, picture, actions)

    def set_title(self, title: str) -> None:
        """Change what is the case."""
        self._title.setText(title)

    def set_text(self, text: str) -> None:
        """Change what it means."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def focus_first(self) -> None:
        """Give the focus to the first action."""
        item = self._row.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_action_visible(self, key: str, visible: bool) -> None:
        """Offer an action or leave it out."""
        button = self._buttons.findChild(Button, f"empty_{key}")
        if isinstance(button, Button):
            button.setVisible(visible)

    def set_content(
        self, title: str, text: str, picture: str = "", actions: Sequence[tuple[str, str, bool]] = ()
    ) -> None:
        """Replace everything it says."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._picture.set_name(picture)
        # Below a head large words need the room of the picture: the step that leads on must be in sight.
        left_out = self._below_head and tokens().wide_text
        self._picture.setVisible(bool(picture) and not left_out)
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for key, word, primary in actions:
            button = Button(word, "primary" if primary else "secondary")
            button.setProperty("action", key)
            button.setObjectName(f"empty_{key}")
            button.clicked.connect(self._on_clicked)
            self._row.addWidget(button)
            # Qt shows it only in the next turn of the event loop: too late to be given the focus.
            button.show()
        self._buttons.setVisible(bool(actions))

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(str(sender.property("action")))
