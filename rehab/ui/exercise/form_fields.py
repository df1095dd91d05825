"""Fields of the form of an own exercise: label, control, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import ChoiceChip, Combo, ErrorText, FlowLayout, Label, NoteField, TextField

if TYPE_CHECKING:
    from collections.abc import Sequence


class WordChips(QWidget):
    """Several of many words, each a chip."""

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 6)
        self._chips: dict[str, ChoiceChip] = {}
        for key, words in choices:
            chip = ChoiceChip(words)
            chip.setObjectName(f"form_{name}_{key}")
            chip.toggled.connect(self._on_toggled)
            flow.addWidget(chip)
            self._chips[key] = chip

    def value(self) -> list[str]:
        """Keys of the chosen ones, in the order of the chips."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def set_value(self, keys: Sequence[str]) -> None:
        """Choose these."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def take_focus(self) -> None:
        """Give the focus to the first chip."""
        next(iter(self._chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, _checked: bool) -> None:
        self.changed.emit()


class Field(QWidget):
    """A control with its label above and one sentence below while something is wrong."""

    edited = Signal()

    def __init__(self, label: str, control: TextField | NoteField | Combo | WordChips) -> None:
        super().__init__()
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        column.addWidget(Label(label, "small", "ink2"))
        column.addWidget(control)
        self.error = ErrorText()
        self.error.setObjectName(f"{control.objectName()}_error")
        column.addWidget(self.error)
        if isinstance(control, TextField):
            control.textEdited.connect(self._on_edited)
        elif isinstance(control, NoteField):
            control.textChanged.connect(self._on_edited)
        elif isinstance(control, Combo):
            control.activated.connect(self._on_edited)
        else:
            control.changed.connect(self._on_edited)

    def value(self) -> Any:
        """What was entered: a text, or a list of words."""
        control = self.control
        if isinstance(control, Combo):
            return control.current()
        return control.value() if isinstance(control, WordChips) else control.text()

    def set_value(self, value: Any) -> None:
        """Show a value; what is shown already keeps the cursor where it is."""
        control = self.control
        if value == self.value():
            return
        if isinstance(control, Combo):
            control.set_current(value)
        elif isinstance(control, WordChips):
            control.set_value(value)
        elif isinstance(control, NoteField):
            control.set_text(value)
        else:
            control.setText(value)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.error.set_text(words)
        control = self.control
        if isinstance(control, TextField | NoteField):
            control.set_problem(bool(words))
            control.setAccessibleDescription(words)

    def take_focus(self) -> None:
        """Give the focus to the control."""
        if isinstance(self.control, WordChips):
            self.control.take_focus()
        else:
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self.edited.emit()
