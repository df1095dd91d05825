"""What we looked at: every check, what was left out, and the numbers of the rules, which can be changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.limit_list import LimitList
from rehab.ui.limits import build_limits
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Chip, IconLine, Label, ModalCard, Segments
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from rehab.ui.limits import LimitGroup
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
PARTS = ("checks", "left_out", "numbers")


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
    """Shows a state in three parts, one at a time, and copies all of it as text."""

    def __init__(self, parent: QWidget, state: ProgressState) -> None:
        super().__init__(parent, WIDTH, texts.looked_at_title())
        self.setObjectName("looked_at_card")
        self._state = state
        self._narrow = parent.window().width() < tokens().px(NARROW)
        names = (self.tr("Checks"), self.tr("Left out"), self.tr("Numbers"))
        self.parts = Segments(list(zip(PARTS, names, strict=True)), PARTS[0])
        self.parts.setObjectName("looked_at_part")
        self.parts.setAccessibleName(self.tr("Part"))
        self.parts.chosen.connect(self.show_part)
        self.limits = LimitList()
        self._shown: dict[str, QWidget] = {}
        self.body.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        self._pages = QVBoxLayout()
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._pages)
        self.body.addWidget(Label(texts.under_answer(), "caption", "ink3", wrap=True))
        self._add_foot()
        self.show_state(state)

    def show_state(self, state: ProgressState) -> None:
        """Show other numbers in the part that is open."""
        self._state = state
        current = self.parts.current() or PARTS[0]
        for old in self._shown.values():
            self._pages.removeWidget(old)
            if old is not self.limits:
                old.hide()
                old.deleteLater()
        self._shown = {
            "checks": self._checks(state),
            "left_out": self._left_out(state),
            "numbers": self.limits,
        }
        for page in self._shown.values():
            self._pages.addWidget(page)
        self.show_part(current)

    def show_part(self, part: str) -> None:
        """Show one part."""
        self.parts.set_current(part)
        if part == "numbers":
            # Some thirty fields: not before they are wanted.
            self.limits.show_groups(_groups(self._state))
        for name, page in self._shown.items():
            page.setVisible(name == part)

    def show_problem(self, name: str, text: str) -> None:
        """Say why a number was refused, under it or, for all of them, above the list."""
        self.limits.show_problem(name, text)
        # The sentence under the number has its height only then.
        QTimer.singleShot(0, self, lambda: self._see_problem(name))

    def _see_problem(self, name: str) -> None:
        problem = self.limits.findChild(QWidget, f"limit_problem_{name}")
        if problem is not None:
            self.bring_into_sight(problem)

    def _checks(self, state: ProgressState) -> QWidget:
        page, column = _page()
        column.addWidget(Label(state.looked_at_intro, "body", "ink2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens().px(20))
        grid.setVerticalSpacing(tokens().px(9))
        grid.setColumnStretch(0 if self._narrow else 1, 1)
        for index, row in enumerate(state.looked_at):
            self._add_check(grid, index, row)
        column.addLayout(grid)
        if state.advice:
            column.addWidget(Label(self.tr("What you can do now"), "subheading"))
            for sentence in state.advice:
                column.addWidget(IconLine("arrow-right", sentence))
        return page

    def _add_check(self, grid: QGridLayout, index: int, row: LookedRow) -> None:
        top = 3 * index
        heading = Label(row.heading, "strong")
        sentence = Label(row.sentence, "small", "ink2", wrap=True)
        chip = Chip(row.chip, row.tone, TONE_ICONS.get(row.tone, "info"))
        chip.setObjectName(f"check_{index}")
        middle = Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | middle
        grid.addWidget(heading, top, 0, middle)
        if self._narrow:
            grid.addWidget(chip, top, 1, Qt.AlignmentFlag.AlignRight | middle)
            grid.addWidget(sentence, top + 1, 0, 1, 2)
        else:
            grid.addWidget(sentence, top, 1, middle)
            grid.addWidget(chip, top, 2, left)
        grid.addWidget(_Line(), top + 2, 0, 1, 2 if self._narrow else 3)

    def _left_out(self, state: ProgressState) -> QWidget:
        page, column = _page()
        intro = texts.left_out_intro() if state.left_out else texts.nothing_left_out()
        column.addWidget(Label(intro, "body", "ink2", wrap=True))
        for heading, sentence, days in state.left_out:
            row = QVBoxLayout()
            row.setSpacing(tokens().px(1))
            row.addWidget(Label(heading, "strong", wrap=True))
            row.addWidget(Label(sentence, "small", "ink2", wrap=True))
            row.addWidget(Label(days, "caption", "ink3", wrap=True))
            column.addLayout(row)
            column.addWidget(_Line())
        column.addStretch(1)
        return page

    def _add_foot(self) -> None:
        copy = Button(self.tr("Copy as text"), icon="copy")
        copy.setObjectName("looked_at_copy")
        copy.clicked.connect(self.copy_text)
        if tokens().wide_text:
            # Large text needs the room for reading.
            self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignRight)
            return
        self.ways.addStretch(1)
        self.ways.addWidget(copy)
        self.show_foot()

    def copy_text(self) -> None:
        """Put everything on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(looked_at_text(self._state))


def _groups(state: ProgressState) -> tuple[LimitGroup, ...]:
    return () if state.numbers is None else build_limits(*state.numbers)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().px(9))
    return page, column


def looked_at_text(state: ProgressState) -> str:
    """The answer, its checks, what was left out, and the numbers of the rules as plain text, one line each."""
    lines = []
    if state.card is not None:
        lines += [state.card.title, state.card.sentence]
        lines += [f"{label}: {text}" for label, text in state.card.lines]
        lines += [state.card.changes, ""] if state.card.changes else [""]
    lines.append(texts.looked_at_title())
    lines += [f"{row.heading}: {row.sentence} ({row.chip})" for row in state.looked_at]
    if state.advice:
        lines += ["", *state.advice]
    lines += ["", texts.left_out_title()]
    lines += [f"{heading}: {sentence} {days}" for heading, sentence, days in state.left_out]
    if not state.left_out:
        lines.append(texts.nothing_left_out())
    for group in _groups(state):
        lines += ["", group.heading]
        lines += [f"{row.title}: {row.number} {row.unit} ({row.caption})" for row in group.rows]
    lines += ["", texts.under_answer()]
    return "\n".join(lines)
