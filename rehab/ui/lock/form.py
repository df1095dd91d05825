"""The card that asks for the passphrase or the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.passphrase import Opener
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ErrorText, IconTile, Label
from rehab.ui.widgets.secret_field import SecretField

WIDTH = 520
SIDE = 26
"""Room beside the words, logical pixels at 100 %."""


class UnlockForm(Card):
    """Passive: tells what was typed, shows why it does not open.

    Args:
        title: What is locked.
        told: What to do, in a sentence.
        remember: Whether a copy of the key in the computer's password store is offered.
        leave: Word of the button that does not unlock.
    """

    unlock_wanted = Signal(object, str, bool)
    """What the words are (`Opener`), the words, and whether to remember the key."""
    left = Signal()

    def __init__(
        self, title: str, told: str, leave: str, *, remember: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=(SIDE, 24))
        t = tokens()
        self._opener = Opener.PASSPHRASE
        self.setMaximumWidth(t.px(WIDTH))
        self.body.setSpacing(t.px(14))
        self.body.addLayout(self._head(title, told))
        self.secret = SecretField(self.tr("Passphrase"), "unlock_words")
        self.secret.entered.connect(self._on_unlock)
        self.secret.edited.connect(self._on_edited)
        self.body.addWidget(self.secret)
        self.error = ErrorText()
        self.error.setObjectName("unlock_error")
        self.body.addWidget(self.error)
        self.remember = QCheckBox(self.tr("Remember on this computer"))
        self.remember.setObjectName("unlock_remember")
        self.body.addWidget(self.remember)
        if not remember:
            self.remember.hide()
        self.body.addLayout(self._ways(leave))

    def _head(self, title: str, told: str) -> QHBoxLayout:
        t = tokens()
        head = QHBoxLayout()
        head.setSpacing(t.px(16))
        head.addWidget(IconTile("lock", "pri", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        words.addWidget(Label(title, "heading", wrap=True))
        sentence = Label(told, "small", "ink2", wrap=True)
        sentence.setObjectName("unlock_told")
        words.addWidget(sentence)
        head.addLayout(words, 1)
        return head

    def _ways(self, leave: str) -> QBoxLayout:
        t = tokens()
        self.other = Button(self.tr("Use the recovery code"), "quiet", flush="begin")
        self.other.setObjectName("unlock_other")
        self.other.clicked.connect(self._on_other)
        self.leave = Button(leave)
        self.leave.setObjectName("unlock_leave")
        self.leave.clicked.connect(self.left)
        self.unlock = Button(self.tr("Unlock"), "primary", key=self.tr("Enter"))
        self.unlock.setObjectName("unlock_yes")
        self.unlock.clicked.connect(self._on_unlock)
        buttons = (self.other, self.leave, self.unlock)
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.BottomToTop if t.wide_text else ways.LeftToRight)
        row.setSpacing(t.px(10))
        if t.wide_text:
            for button in buttons:
                row.addWidget(button)
            return row
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.unlock)
        if sum(button.sizeHint().width() + t.px(10) for button in buttons) <= t.px(WIDTH - 2 * SIDE):
            row.insertWidget(0, self.other)
            return row
        # Not every language says it shortly enough to stand beside the buttons.
        rows = QBoxLayout(ways.TopToBottom)
        rows.setSpacing(t.px(10))
        rows.addWidget(self.other)
        rows.addLayout(row)
        return rows

    def begin(self) -> None:
        """Ask for the passphrase, with nothing typed."""
        self._ask_for(Opener.PASSPHRASE)
        self.show_problem("")
        self.set_busy(False)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why it does not open; what was typed is marked, so that typing replaces it."""
        self.set_busy(False)
        self.error.set_text(text)
        self.secret.set_problem(bool(text))
        if text:
            self.secret.field.selectAll()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While a guess is tried nothing can be typed."""
        for widget in (self.secret, self.other, self.unlock, self.remember):
            widget.setEnabled(not busy)
        self.unlock.setText(self.tr("Opening…") if busy else self.tr("Unlock"))

    def _ask_for(self, opener: Opener) -> None:
        self._opener = opener
        by_code = opener is Opener.RECOVERY
        self.secret.clear()
        self.secret.set_title(
            self.tr("Recovery code, 28 letters and digits") if by_code else self.tr("Passphrase")
        )
        # A code is copied from paper: there is nothing to hide from, and much to look at.
        self.secret.set_hidden(not by_code)
        self.other.setText(self.tr("Use the passphrase") if by_code else self.tr("Use the recovery code"))

    def _on_other(self) -> None:
        other = Opener.PASSPHRASE if self._opener is Opener.RECOVERY else Opener.RECOVERY
        self._ask_for(other)
        self.show_problem("")
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self.error.set_text("")
        self.secret.set_problem(False)

    def _on_unlock(self) -> None:
        if not self.unlock.isEnabled():
            return
        self.set_busy(True)
        remember = self.remember.isChecked() and not self.remember.isHidden()
        self.unlock_wanted.emit(self._opener, self.secret.text(), remember)


def in_the_middle(page: QWidget, card: QWidget) -> None:
    """Put a card into the middle of a page of its own."""
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(card, 100)
    middle.addStretch(1)
    outer = QVBoxLayout(page)
    outer.addStretch(1)
    outer.addLayout(middle)
    outer.addStretch(2)
