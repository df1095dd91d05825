"""Settings, Shared database: which data this computer works with, and the way to another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab.ui.settings.move_card import MoveCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, Card, ErrorText, IconTile, Label, Switch, TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

FIELDS = ("host", "port", "name", "user", "certificate", "password")
_NARROW = 110


@dataclass(frozen=True, slots=True)
class SharedState:
    """What the panel shows.

    Attributes:
        title: Which data is worked with now.
        caption: Whose role, and what follows at the next start.
        connected: Whether that is a server.
        chosen: Whether a server is chosen in the settings, so that it can be left.
        fields: What stands in the fields, by name.
        clinic: Whether this is a clinic.
    """

    title: str
    caption: str
    connected: bool
    chosen: bool
    fields: dict[str, str]
    clinic: bool = False


class SharedPanel(QWidget):
    """Passive: shows `SharedState`, tells what is wanted. What was typed stays until another state is shown."""

    wanted = Signal(str)
    """``test``, ``use`` or ``leave``."""
    clinic_chosen = Signal(bool)
    """Whether a list of patients comes in place of the pages of one person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shared_panel")
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        self.news = Banner("good", closable=True)
        self.news.setObjectName("shared_news")
        self.news.hide()
        column.addWidget(self.news)
        column.addWidget(self._build_head())
        column.addWidget(self._build_clinic())
        column.addWidget(self._build_form())
        self.moving = MoveCard()
        column.addWidget(self.moving)

    def _build_head(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 16))
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(t.px(16))
        told = QHBoxLayout()
        told.setSpacing(t.px(16))
        told.addWidget(IconTile("patients", "neutral", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName("shared_title")
        self.caption = Label("", "small", "ink2", wrap=True)
        self.caption.setObjectName("shared_caption")
        words.addWidget(self.title)
        words.addWidget(self.caption)
        told.addLayout(words, 1)
        row.addLayout(told, 1)
        self.leave = self._button("leave", self.tr("Use this computer's data"))
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft if t.wide_text else Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        return card

    def _build_clinic(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 14))
        row = QHBoxLayout()
        row.setSpacing(t.px(16))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        title = self.tr("This is a clinic")
        lines.addWidget(Label(title, "button", wrap=True))
        told = self.tr("Begin with a list of patients, those who need somebody first.")
        lines.addWidget(Label(told, "small", "ink2", wrap=True))
        self.clinic = Switch(title, False)
        self.clinic.setObjectName("setting_clinic")
        self.clinic.setAccessibleName(title)
        self.clinic.clicked.connect(self.clinic_chosen)
        row.addLayout(lines, 1)
        row.addWidget(self.clinic, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _button(self, key: str, text: str, kind: str = "secondary") -> Button:
        button = Button(text, kind)
        button.setObjectName(f"setting_shared_{key}")
        button.setProperty("want", key)
        button.clicked.connect(self._on_wanted)
        return button

    def _build_form(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 16))
        card.body.setSpacing(t.px(12))
        card.body.addWidget(Label(self.tr("A database on a server"), "subheading", wrap=True))
        told = self.tr(
            "For practices with several workstations. Ask whoever runs the server for these; docs/clinic.md says how "
            "it is set up. The password is asked for at each start and kept nowhere."
        )
        card.body.addWidget(Label(told, "small", "ink2", wrap=True))
        self.fields: dict[str, TextField] = {}
        server = self._field("host", self.tr("Server"), "db.example.org")
        port = self._field("port", self.tr("Port"), "5432")
        self.fields["port"].setMaximumWidth(t.px(_NARROW))
        name = self._field("name", self.tr("Database"), "clinic")
        user = self._field("user", self.tr("Your role"), "anna")
        for pair in ((server, port), (name, user)):
            card.body.addLayout(self._side_by_side(*pair))
        certificate = self.tr("Root certificate, a file; empty for those that the computer trusts")
        card.body.addLayout(self._field("certificate", certificate, ""))
        card.body.addLayout(self._field("password", self.tr("Password, only for the test"), ""))
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        self.error = ErrorText()
        self.error.setObjectName("shared_error")
        card.body.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        row.addStretch(1)
        self.test = self._button("test", self.tr("Test the connection"))
        self.use = self._button("use", self.tr("Use this database"), "primary")
        row.addWidget(self.test)
        row.addWidget(self.use)
        card.body.addLayout(row)
        return card

    def _side_by_side(self, *parts: QVBoxLayout) -> QBoxLayout:
        t = tokens()
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(t.px(14))
        for part in parts:
            row.addLayout(part, 1)
        return row

    def _field(self, key: str, label: str, example: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens().px(4))
        field = TextField(example)
        field.setObjectName(f"setting_shared_{key}")
        field.setAccessibleName(label)
        field.setProperty("field", f"shared_{key}")
        name = Label(label, "small", "ink2", wrap=True)
        name.setBuddy(field)
        column.addWidget(name)
        column.addWidget(field)
        self.fields[key] = field
        return column

    def show_state(self, state: SharedState) -> None:
        """Show which data is worked with and what is known of the server."""
        self.title.setText(state.title)
        self.caption.setText(state.caption)
        self.leave.setVisible(state.chosen)
        self.clinic.setChecked(state.clinic)
        for key, field in self.fields.items():
            if key != "password":
                field.setText(state.fields.get(key, ""))

    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: field.text().strip() for key, field in self.fields.items() if key != "password"}

    def show_problem(self, text: str) -> None:
        """Say why the server was not reached; empty takes it back."""
        self.error.set_text(text)
        if text:
            self.news.hide()

    def show_news(self, text: str) -> None:
        """Say what was found or done."""
        self.error.set_text("")
        self.news.show_text(text, "good", ())

    def set_waiting(self, waiting: bool) -> None:
        """While the server is asked nothing can be pressed twice."""
        for button in (self.test, self.use):
            button.setEnabled(not waiting)

    def _on_wanted(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(str(sender.property("want")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field tests the connection."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.test.isEnabled():
            self.wanted.emit("test")
            event.accept()
        else:
            super().keyPressEvent(event)
