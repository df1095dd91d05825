"""What we looked at: every check behind the answer, with its result, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Chip, IconLine, Label, ModalCard
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from rehab.ui.progress.state import ProgressState
    from rehab.ui.texts import LookedRow

WIDTH = 920
NARROW = 760
"""Below this window width (at text size 100 %) a check's sentence stands under its heading."""
TONE_ICONS = {
    "good": "ok",
    "fail": "flat",
    "red": "trend-up",
    "amber": "warning",
    "adh": "bars",
    "neutral": "info",
}


class _Line(QWidget):
    """A hairline between two checks."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        begin(self).fillRect(QRectF(self.rect()), tokens().line)

    def sizeHint(self) -> QSize:
        """One pixel high."""
        return QSize(10, 1)

    def minimumSizeHint(self) -> QSize:
        """One pixel high."""
        return QSize(1, 1)


class LookedAtCard(ModalCard):
    """Shows the checks of a state and copies them as text."""

    def __init__(self, parent: QWidget, state: ProgressState) -> None:
        super().__init__(parent, WIDTH, texts.looked_at_title())
        self.setObjectName("looked_at_card")
        self._state = state
        t = tokens()
        self.body.addWidget(Label(state.looked_at_intro, "body", "ink2", wrap=True))
        narrow = parent.window().width() < t.px(NARROW)
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(20))
        grid.setVerticalSpacing(t.px(9))
        grid.setColumnStretch(0 if narrow else 1, 1)
        for index, row in enumerate(state.looked_at):
            self._add_check(grid, index, row, narrow)
        self.body.addLayout(grid)
        if state.advice:
            self.body.addLayout(self._advice(state.advice))
        self.body.addLayout(self._foot())

    @staticmethod
    def _add_check(grid: QGridLayout, index: int, row: LookedRow, narrow: bool) -> None:
        top = 3 * index
        heading = Label(row.heading, "strong")
        sentence = Label(row.sentence, "small", "ink2", wrap=True)
        chip = Chip(row.chip, row.tone, TONE_ICONS.get(row.tone, "info"))
        chip.setObjectName(f"check_{index}")
        middle = Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | middle
        grid.addWidget(heading, top, 0, middle)
        if narrow:
            grid.addWidget(chip, top, 1, Qt.AlignmentFlag.AlignRight | middle)
            grid.addWidget(sentence, top + 1, 0, 1, 2)
        else:
            grid.addWidget(sentence, top, 1, middle)
            grid.addWidget(chip, top, 2, left)
        grid.addWidget(_Line(), top + 2, 0, 1, 2 if narrow else 3)

    def _advice(self, advice: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens().px(4))
        column.addWidget(Label(self.tr("What you can do now"), "subheading"))
        for sentence in advice:
            column.addWidget(IconLine("arrow-right", sentence))
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens().px(16))
        row.addWidget(Label(texts.under_answer(), "caption", "ink3", wrap=True), 1)
        copy = Button(self.tr("Copy as text"), icon="copy")
        copy.setObjectName("looked_at_copy")
        copy.clicked.connect(self.copy_text)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def copy_text(self) -> None:
        """Put everything on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(looked_at_text(self._state))


def looked_at_text(state: ProgressState) -> str:
    """The answer and its checks as plain text, one line each."""
    lines = []
    if state.card is not None:
        lines += [state.card.title, state.card.sentence, ""]
    lines.append(texts.looked_at_title())
    lines += [f"{row.heading}: {row.sentence} ({row.chip})" for row in state.looked_at]
    if state.advice:
        lines += ["", *state.advice]
    lines += ["", texts.under_answer()]
    return "\n".join(lines)
