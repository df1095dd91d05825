"""The screen instead of the app when the data file cannot be opened: what is wrong, and three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ErrorText, IconTile, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from rehab.domain.errors import EnvironmentProblem

WIDTH = 620
READABLE = frozenset({"in_use_elsewhere", "read_only_folder", "no_permission"})
"""Why a folder may still be opened for reading: nothing is wrong with the data itself."""


class RefusalPage(QWidget):
    """Says what was found and that nothing was touched."""

    open_backup_clicked = Signal()
    read_clicked = Signal()
    """Only offered when nothing is wrong with the data itself."""
    show_folder_clicked = Signal()
    quit_clicked = Signal()

    def __init__(self, problem: EnvironmentProblem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refusal_page")
        t = tokens()
        card = Card(padding=(26, 24))
        card.setFixedWidth(t.px(WIDTH))
        card.body.setSpacing(t.px(14))
        head = QHBoxLayout()
        head.setSpacing(t.px(16))
        head.addWidget(IconTile("warning", "amber", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(Label(self.tr("Your data file was not opened"), "heading", wrap=True))
        sentence = Label(texts.problem(problem), "body", "ink2", wrap=True)
        sentence.setObjectName("refusal_sentence")
        words.addWidget(sentence)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        self.problem = ErrorText()
        self.problem.setObjectName("refusal_problem")
        card.body.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        row.addStretch(1)
        buttons = [
            (self.tr("Quit"), "quiet", "refusal_quit", self.quit_clicked),
            (self.tr("Show the folder"), "secondary", "refusal_folder", self.show_folder_clicked),
        ]
        helpful = (self.tr("Open a backup"), "primary", "refusal_backup", self.open_backup_clicked)
        if problem.code in READABLE:
            helpful = (self.tr("Open for reading"), "primary", "refusal_read", self.read_clicked)
        buttons.append(helpful)
        self._helpful = helpful[2]
        for text, kind, name, signal in buttons:
            button = Button(text, kind=kind)
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        card.body.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the helpful button."""
        super().showEvent(event)
        # The way that helps has the focus, not the way out.
        helpful = self.findChild(Button, self._helpful)
        if isinstance(helpful, Button):
            helpful.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why the chosen backup was not taken."""
        self.problem.set_text(text)
