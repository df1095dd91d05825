"""The screen instead of the app when a shared database was not opened: why, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ErrorText, IconTile, Label, Switch, TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from rehab.domain.errors import EnvironmentProblem

WIDTH = 640
ASKS = "server_password"


class ServerRefusalPage(QWidget):
    """Says why, and never opens other data by itself.

    Args:
        problem: Why the shared database was not opened.
        tried: Whether a password was given; without one it is only asked for.
        leave: Whether it was chosen in Settings, so that it can be left there and then.
        remembers: Whether the computer has a password store.
    """

    signed_in = Signal(str, bool)
    """The password that was typed, and whether this computer is to remember it."""
    try_again_clicked = Signal()
    leave_clicked = Signal()
    """Work with the data file of this computer instead."""
    quit_clicked = Signal()

    def __init__(
        self,
        problem: EnvironmentProblem,
        tried: bool,
        leave: bool,
        remembers: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("server_refusal_page")
        t = tokens()
        self._asks = problem.code == ASKS
        card = Card(padding=(26, 24))
        card.setMaximumWidth(t.px(WIDTH))
        card.body.setSpacing(t.px(14))
        card.body.addLayout(self._head(problem, tried))
        self.password = TextField()
        self.password.setObjectName("server_password")
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = Switch(self.tr("Remember on this computer"), False, self)
        self.remember.setObjectName("server_remember")
        self.remember.setVisible(remembers and self._asks)
        self.problem = ErrorText()
        self.problem.setObjectName("server_problem")
        if self._asks:
            label = Label(self.tr("Password"), "small", "ink2")
            label.setBuddy(self.password)
            card.body.addWidget(label)
            card.body.addWidget(self.password)
            card.body.addWidget(self.problem)
            if remembers:
                card.body.addLayout(self._remembering())
            if tried:
                self.password.set_problem(True)
                self.problem.set_text(texts.problem(problem))
        card.body.addLayout(self._ways(leave))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def _remembering(self) -> QHBoxLayout:
        t = tokens()
        title = self.tr("Remember on this computer")
        line = QHBoxLayout()
        line.setSpacing(t.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "button", wrap=True))
        told = self.tr("In the password store of the computer, for whoever is signed in here.")
        words.addWidget(Label(told, "small", "ink3", wrap=True))
        self.remember.setAccessibleName(title)
        line.addLayout(words, 1)
        line.addWidget(self.remember, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _head(self, problem: EnvironmentProblem, tried: bool) -> QHBoxLayout:
        t = tokens()
        user, name, host = (str(problem.values.get(key, "")) for key in ("user", "name", "host"))
        head = QHBoxLayout()
        head.setSpacing(t.px(16))
        tile = IconTile("lock", "neutral", 44) if self._asks else IconTile("warning", "amber", 44)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(4))
        title = (
            self.tr("Sign in to the shared database")
            if self._asks
            else self.tr("The shared database was not opened")
        )
        words.addWidget(Label(title, "heading", wrap=True))
        told = (
            self.tr("{user} works with “{name}” on {host}.").format(user=user, name=name, host=host)
            if self._asks
            else texts.problem(problem)
        )
        sentence = Label(told, "body", "ink2", wrap=True)
        sentence.setObjectName("server_sentence")
        words.addWidget(sentence)
        head.addLayout(words, 1)
        return head

    def _ways(self, leave: bool) -> QBoxLayout:
        t = tokens()
        way = QBoxLayout.Direction.BottomToTop if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way)
        row.setSpacing(t.px(10))
        if leave:
            button = Button(self.tr("Use the data on this computer"), "quiet", flush="begin")
            button.setObjectName("server_leave")
            button.clicked.connect(self.leave_clicked)
            row.addWidget(button)
        row.addStretch(1)
        stop = Button(self.tr("Quit"), "secondary")
        stop.setObjectName("server_quit")
        stop.clicked.connect(self.quit_clicked)
        self.helpful = Button(self.tr("Sign in") if self._asks else self.tr("Try again"), "primary")
        self.helpful.setObjectName("server_sign_in" if self._asks else "server_again")
        self.helpful.clicked.connect(self._on_helpful)
        row.addWidget(stop)
        row.addWidget(self.helpful)
        return row

    def _on_helpful(self) -> None:
        if not self._asks:
            self.try_again_clicked.emit()
        elif self.password.text():
            self.signed_in.emit(self.password.text(), self.remember.isChecked())
        else:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """While the server is asked nothing can be pressed twice."""
        self.helpful.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what helps."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.helpful.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something is to be typed."""
        super().showEvent(event)
        (self.password if self._asks else self.helpful).setFocus(Qt.FocusReason.OtherFocusReason)
