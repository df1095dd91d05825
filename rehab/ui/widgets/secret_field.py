"""A field for a passphrase: hidden letters, a button that shows them, and a hint about Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Button
from rehab.ui.widgets.field import TextField
from rehab.ui.widgets.icon_line import IconLine
from rehab.ui.widgets.label import Label


class SecretField(QWidget):
    """What is typed is hidden until somebody asks to see it.

    Args:
        title: What is asked for; stands above the field.
        name: Object name of the field; the button is called ``NAME_show``.
    """

    edited = Signal()
    entered = Signal()
    """Enter was pressed in the field."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.title = Label(title, "small", "ink2", wrap=True)
        self.field = TextField()
        self.field.setObjectName(name)
        self.field.setAccessibleName(title)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.textChanged.connect(self.edited)
        self.field.returnPressed.connect(self.entered)
        self.field.installEventFilter(self)
        # A card of wrapped sentences is squeezed at its fields first.
        self.field.setMinimumHeight(self.field.sizeHint().height())
        self.title.setBuddy(self.field)
        self.show_button = Button(self.tr("Show"), "quiet", "eye", flush="end")
        self.show_button.setObjectName(f"{name}_show")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._on_shown)
        self.caps = IconLine("info", self.tr("Caps Lock seems to be on."), "amber", "amber")
        self.caps.setObjectName(f"{name}_caps")
        self.caps.hide()
        row = QHBoxLayout()
        row.setSpacing(t.px(6))
        row.addWidget(self.field, 1)
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(4))
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.field.clear()
        self.show_button.setChecked(False)
        self.caps.hide()

    def set_title(self, title: str) -> None:
        """Ask for something else."""
        self.title.setText(title)
        self.field.setAccessibleName(title)

    def set_hidden(self, hidden: bool) -> None:
        """Whether letters are hidden until they are asked for."""
        self.show_button.setVisible(hidden)
        self.show_button.setChecked(not hidden)

    def set_problem(self, problem: bool) -> None:
        """Show or clear the red line."""
        self.field.set_problem(problem)

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell from the letters whether Caps Lock is on: no system says it to a program in the same way."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if len(letter) == 1 and letter.lower() != letter.upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(letter.isupper() != shift)
        return False
