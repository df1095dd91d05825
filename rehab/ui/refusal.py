"""The screen instead of the app when the data file cannot be opened: what is wrong, and three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ErrorText, IconTile, Label, PageScroll

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QShowEvent

    from rehab.domain.errors import EnvironmentProblem

WIDTH, ACROSS = 780, 26
WAITING = frozenset(
    {
        "in_use_elsewhere",
        "secure_missing",
        "locked",
        "no_permission",
        "read_only_folder",
        "disk_full",
        "disk_error",
        "data_file_replaced",
    }
)
"""Problems that go away when the person does something outside the program; a backup would not help."""
READABLE = frozenset({"in_use_elsewhere", "read_only_folder", "no_permission"})
"""Why a folder may still be opened for reading: nothing is wrong with the data itself."""
MISSING = "data_file_missing_but_existed"


class RefusalPage(QWidget):
    """Says what was found and that nothing was touched.

    Args:
        problem: Why the data file was not opened.
        last_backup: When the newest backup was made, in words; empty when there is none.
        rescue: The offer to save what can be read, or None where it would not help.
    """

    open_backup_clicked = Signal()
    last_backup_clicked = Signal()
    try_again_clicked = Signal()
    read_clicked = Signal()
    """Only offered when nothing is wrong with the data itself."""
    show_folder_clicked = Signal()
    quit_clicked = Signal()

    def __init__(
        self,
        problem: EnvironmentProblem,
        last_backup: str = "",
        rescue: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("refusal_page")
        t = tokens()
        card = Card(padding=(ACROSS, 24))
        card.setMaximumWidth(t.px(WIDTH))
        card.body.setSpacing(t.px(14))
        card.body.addLayout(self._head(problem, last_backup))
        if rescue is not None:
            card.body.addWidget(rescue)
        self.problem = ErrorText()
        self.problem.setObjectName("refusal_problem")
        card.body.addWidget(self.problem)
        card.body.addSpacing(t.px(6))
        card.body.addLayout(self._ways(self._offers(problem.code, bool(last_backup))))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        page = PageScroll()
        page.body.addStretch(1)
        page.body.addLayout(middle)
        page.body.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)

    def _head(self, problem: EnvironmentProblem, last_backup: str) -> QHBoxLayout:
        t = tokens()
        head = QHBoxLayout()
        head.setSpacing(t.px(16))
        head.addWidget(IconTile("warning", "amber", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(4))
        words.addWidget(Label(self.tr("Your data file was not opened"), "heading", wrap=True))
        sentence = Label(texts.problem(problem), "body", "ink2", wrap=True)
        sentence.setObjectName("refusal_sentence")
        words.addWidget(sentence)
        backup = Label(f"{last_backup}." if last_backup else "", "body", "ink2", wrap=True)
        backup.setObjectName("refusal_backup_made")
        words.addWidget(backup)
        words.addStretch(1)
        if not last_backup or problem.code in WAITING:
            backup.hide()
        head.addLayout(words, 1)
        return head

    def _ways(self, offers: list[tuple[str, str, SignalInstance]]) -> QBoxLayout:
        t = tokens()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(t.px(10))
        row.addStretch(1)
        needed = 0
        for name, text, signal in offers:
            helpful = name == offers[-1][0]
            button = Button(text, "primary" if helpful else "quiet" if name == "quit" else "secondary")
            button.setObjectName(f"refusal_{name}")
            button.clicked.connect(signal)
            row.addWidget(button)
            needed += button.sizeHint().width() + row.spacing()
            if helpful:
                self._helpful = button
        if t.wide_text or needed > t.px(WIDTH - 2 * ACROSS):
            # One below the other the helpful one comes first.
            row.setDirection(QBoxLayout.Direction.BottomToTop)
        return row

    def _offers(self, code: str, has_backup: bool) -> list[tuple[str, str, SignalInstance]]:
        """Name, word and signal of each way on, the most helpful one last."""
        offers = [
            ("quit", self.tr("Quit"), self.quit_clicked),
            ("folder", self.tr("Show the folder"), self.show_folder_clicked),
        ]
        if code in WAITING or code == MISSING:
            offers.append(("again", self.tr("Try again"), self.try_again_clicked))
        if code in READABLE:
            offers.append(("read", self.tr("Open for reading"), self.read_clicked))
        if code not in WAITING:
            word = self.tr("Open another backup…") if has_backup else self.tr("Open a backup…")
            offers.append(("backup", word, self.open_backup_clicked))
            if has_backup:
                offers.append(("last_backup", self.tr("Open the last backup"), self.last_backup_clicked))
        return offers

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the helpful button."""
        super().showEvent(event)
        # The way that helps has the focus, not the way out.
        self._helpful.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why the chosen backup was not taken."""
        self.problem.set_text(text)
