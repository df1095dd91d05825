"""A small form over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Button
from rehab.ui.widgets.icon_line import ErrorText
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.modal import ModalCard

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class FormCard(ModalCard):
    """Title, fields, one sentence if something is wrong, Cancel and Save. What is typed stays until saved."""

    saved = Signal()

    def __init__(self, parent: QWidget, name: str, title: str, caption: str = "") -> None:
        super().__init__(parent, width=520, name=title)
        self.setObjectName(f"{name}_form")
        t = tokens()
        self._title = Label(title, "heading", wrap=True)
        self.body.addWidget(self._title)
        if caption:
            self.body.addWidget(Label(caption, "small", "ink2", wrap=True))
        self.fields = QVBoxLayout()
        self.fields.setSpacing(t.px(12))
        self.body.addLayout(self.fields)
        self.error = ErrorText()
        self.error.setObjectName(f"{name}_error")
        self.body.addWidget(self.error)
        self.ways.addStretch(1)
        cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        cancel.setObjectName(f"{name}_cancel")
        cancel.clicked.connect(self.close_card)
        self.save = Button(self.tr("Save"), "primary", key=self.tr("Ctrl+Enter"))
        self.save.setObjectName(f"{name}_save")
        self.save.clicked.connect(self.saved)
        self.ways.addWidget(cancel)
        self.ways.addWidget(self.save)
        self.show_foot()

    def set_title(self, title: str) -> None:
        """Say what the form does now."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_field(self, label: str, field: QWidget) -> QWidget:
        """Put a field under its label."""
        holder = self._labelled(label, field)
        self.fields.addWidget(holder)
        return holder

    def add_pair(self, *pair: tuple[str, QWidget]) -> None:
        """Put short fields side by side; with large text one below the other."""
        if tokens().wide_text:
            for label, field in pair:
                self.add_field(label, field)
            return
        row = QHBoxLayout()
        row.setSpacing(tokens().px(12))
        for label, field in pair:
            row.addWidget(self._labelled(label, field), 1)
        self.fields.addLayout(row)

    def _labelled(self, label: str, field: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        if label:
            name = Label(label, "small", "ink2", wrap=True)
            name.setBuddy(field)
            column.addWidget(name)
        column.addWidget(field)
        return holder

    def add_way(self, button: Button) -> None:
        """Put a further button at the left end of the last row."""
        self.ways.insertWidget(0, button)

    def reset(self) -> None:
        """Forget what was typed, after it was saved."""
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self.error.set_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field, and Ctrl+Enter anywhere, saves; a button that has the focus takes its Enter itself."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        self.saved.emit()
        event.accept()
