"""Small forms of the clinic: a name, a note, a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, NoteField, Switch, TextField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NameForm(FormCard):
    """Asks for one name."""

    named = Signal(str)

    def __init__(self, parent: QWidget, name: str, title: str, label: str, caption: str = "") -> None:
        super().__init__(parent, name, title, caption)
        self.field = TextField()
        self.field.setObjectName(f"{name}_name")
        self.field.setAccessibleName(label)
        self.add_field(label, self.field)
        self.saved.connect(self._on_saved)

    def ask(self, text: str = "") -> None:
        """Open it with a text that is chosen, so that typing replaces it."""
        self.reset()
        self.field.setText(text)
        self.field.selectAll()
        self.open_card(self.field)

    def _on_saved(self) -> None:
        self.named.emit(self.field.text())


class NoteForm(FormCard):
    """A note, and whether the patient may read it."""

    written = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "care_note", self.tr("Note"))
        self.text = NoteField(self.tr("What you found, what you changed, what to look at next time"), 6)
        self.text.setObjectName("care_note_text")
        self.text.setAccessibleName(self.tr("Note"))
        self.add_field("", self.text)
        self.shared = Switch(self.tr("For the patient to read"))
        self.shared.setObjectName("care_note_shared")
        row = QHBoxLayout()
        row.setSpacing(tokens().px(12))
        row.addWidget(self.shared)
        said = self.tr("For the patient to read: it goes along in a plan file. Other notes stay here.")
        row.addWidget(Label(said, "small", "ink2", wrap=True), 1)
        self.fields.addLayout(row)
        self.text.submitted.connect(self.saved)
        self.saved.connect(self._on_saved)

    def write(self, title: str, text: str = "", shared: bool = False) -> None:
        """Open it, empty or with a note that is there."""
        self.reset()
        self.set_title(title)
        self.text.set_text(text)
        self.shared.setChecked(shared)
        self.open_card(self.text)

    def _on_saved(self) -> None:
        self.written.emit(self.text.text(), self.shared.isChecked())
