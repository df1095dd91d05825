"""Settings, Shared database: copying everybody from this computer to the server, or back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, Label


class MoveCard(Card):
    """Passive: tells what is wanted, shows how far it is and what came of it."""

    wanted = Signal(bool)
    """Whether everybody goes to the server; else they come from it."""
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 16))
        self.setObjectName("move_card")
        t = tokens()
        self.body.setSpacing(t.px(12))
        self.body.addWidget(Label(self.tr("Copy everybody to the server, or back"), "subheading", wrap=True))
        told = self.tr(
            "Each person is copied whole and compared row for row. Nothing is taken away where it was. A copy that was "
            "stopped can be done again: who is there already is left alone."
        )
        self.body.addWidget(Label(told, "small", "ink2", wrap=True))
        self.told = Label("", "body", wrap=True)
        self.told.setObjectName("move_told")
        self.told.hide()
        self.bar = QProgressBar()
        self.bar.setObjectName("move_progress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.body.addWidget(self.told)
        self.body.addWidget(self.bar)
        hands = QWidget()
        line = FlowLayout(hands, spacing=10)
        self.into = Button(self.tr("From this computer to the server"))
        self.out = Button(self.tr("From the server to this computer"))
        self.stop = Button(self.tr("Stop"), "quiet")
        for button, name in ((self.into, "in"), (self.out, "out"), (self.stop, "stop")):
            button.setObjectName(f"move_{name}")
            line.addWidget(button)
        self.into.clicked.connect(lambda: self.wanted.emit(True))
        self.out.clicked.connect(lambda: self.wanted.emit(False))
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        self.body.addWidget(hands)

    def show_step(self, done: int, total: int, words: str) -> None:
        """How far it is; only stopping can be pressed meanwhile."""
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        self._show(words, running=True)

    def show_end(self, words: str) -> None:
        """What came of it, or why it ended."""
        self._show(words, running=False)

    def _show(self, words: str, *, running: bool) -> None:
        held = self.stop.hasFocus() or self.into.hasFocus() or self.out.hasFocus()
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        for button in (self.into, self.out):
            button.setEnabled(not running)
        if held:
            (self.stop if running else self.into).setFocus(Qt.FocusReason.OtherFocusReason)
