"""The recovery code: shown once, to be printed or saved, and proven by typing two groups of it."""

from __future__ import annotations

from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.recovery_code import same_letters
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, FlowLayout, Label, ModalCard, TextField
from rehab.ui.widgets.paint_kit import begin, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_COLUMNS = 4


class _CodeBox(QFrame):
    """The groups of a code in large letters, which can be marked and copied."""

    def __init__(self, code: str) -> None:
        super().__init__()
        t = tokens()
        self.setObjectName("code_box")
        self.setAccessibleName(code)
        grid = QGridLayout(self)
        # At a large text the number stands before its group, so that all of the step is seen without scrolling.
        beside = t.wide_text
        above = t.px(6 if beside else 14)
        grid.setContentsMargins(t.px(18), above, t.px(18), above)
        grid.setHorizontalSpacing(t.px(18))
        grid.setVerticalSpacing(t.px(2 if beside else 10))
        for index, group in enumerate(code.split("-")):
            cell = QBoxLayout(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )
            cell.setSpacing(t.px(6) if beside else 0)
            cell.addWidget(Label(str(index + 1), "caption", "ink3"))
            letters = Label(group, "number")
            letters.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.addWidget(letters, 1)
            grid.addLayout(cell, index // _COLUMNS, index % _COLUMNS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        soft_box(begin(self), QRectF(self.rect()), t.px(9), t.inset, t)


class CodeCard(ModalCard):
    """Two steps: look and keep, then type two groups.

    Args:
        parent: Page below.
        code: What is shown.
        yes: Word of the button that is free when both groups are right.
    """

    confirmed = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget, code: str, yes: str) -> None:
        super().__init__(parent, 560, self.tr("Keep this recovery code"))
        self.setObjectName("code_card")
        self.closed.connect(self.deleteLater)
        self._groups = code.split("-")
        self.error = ErrorText()
        self.error.setObjectName("code_error")
        self.asked = tuple(sorted(SystemRandom().sample(range(len(self._groups)), 2)))
        self.ways.addStretch(1)
        self._show_step = self._build_show(code)
        self._type_step = self._build_type(yes)
        self.body.addWidget(self._show_step)
        self.body.addWidget(self._type_step)
        self.show_foot()
        self._turn(typing=False)

    def _build_show(self, code: str) -> QWidget:
        t = tokens()
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8 if t.wide_text else 14))
        told = self.tr(
            "It opens your data when the passphrase is lost. It is shown only now. Keep it on paper, away from this "
            "computer: whoever has it and the file can read everything."
        )
        self._told = Label(told, "body", "ink2", wrap=True)
        column.addWidget(self._told)
        column.addWidget(_CodeBox(code))
        self.kept = Label("", "small", "good", wrap=True)
        self.kept.setObjectName("code_kept")
        self.kept.hide()
        ways = QWidget()
        flow = FlowLayout(ways, spacing=10, row_spacing=10)
        self._print = self._button("code_print", self.tr("Print…"), "secondary", "print")
        self._print.clicked.connect(self.print_wanted)
        save = self._button("code_save", self.tr("Save as a file…"), "secondary", "file")
        save.clicked.connect(self.save_wanted)
        flow.addWidget(self._print)
        flow.addWidget(save)
        column.addWidget(ways)
        column.addWidget(self.kept)
        self._next = self._button("code_next", self.tr("I have kept it"), "primary")
        self._next.clicked.connect(self._on_next)
        self._show_ways = self._in_foot(self._button("code_cancel", self.tr("Cancel")), self._next)
        return step

    def _build_type(self, yes: str) -> QWidget:
        t = tokens()
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        column.addWidget(
            Label(self.tr("Type these two groups of it, from your paper."), "body", "ink2", wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(t.px(16))
        self.typed: list[TextField] = []
        for index in self.asked:
            label = self.tr("Group {number}").format(number=index + 1)
            field = TextField()
            field.setObjectName(f"code_group_{index}")
            field.setAccessibleName(label)
            field.returnPressed.connect(self._on_yes)
            field.textChanged.connect(lambda: self.error.set_text(""))
            name = Label(label, "small", "ink2")
            name.setBuddy(field)
            cell = QVBoxLayout()
            cell.setSpacing(t.px(4))
            cell.addWidget(name)
            cell.addWidget(field)
            row.addLayout(cell)
            self.typed.append(field)
        column.addLayout(row)
        column.addWidget(self.error)
        back = self._button("code_back", self.tr("Show the code again"))
        back.clicked.connect(self._on_back)
        self._yes = self._button("code_yes", yes, "primary")
        self._yes.clicked.connect(self._on_yes)
        self._type_ways = self._in_foot(back, self._yes)
        return step

    def _button(self, name: str, text: str, kind: str = "secondary", icon: str = "") -> Button:
        button = Button(text, kind, icon)
        button.setObjectName(name)
        if name == "code_cancel":
            button.clicked.connect(self.close_card)
        return button

    def _in_foot(self, *buttons: Button) -> tuple[Button, ...]:
        """Put buttons below what scrolls, in reach at any text size."""
        for button in buttons:
            self.ways.addWidget(button)
        return buttons

    def _turn(self, *, typing: bool) -> None:
        """Show one of the two steps with its buttons."""
        for part in (self._show_step, *self._show_ways):
            part.setVisible(not typing)
        for part in (self._type_step, *self._type_ways):
            part.setVisible(typing)

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it, beginning with what keeps the code."""
        super().open_card(focus or self._print)

    def show_kept(self, text: str) -> None:
        """Say that it was printed or saved."""
        self.kept.setText(text)
        self.kept.setVisible(bool(text))
        if tokens().wide_text:
            # What was read makes room for what is new.
            self._told.setVisible(not text)

    def _on_next(self) -> None:
        self._turn(typing=True)
        self.typed[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self._turn(typing=False)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_yes(self) -> None:
        for index, field in zip(self.asked, self.typed, strict=True):
            wrong = not same_letters(field.text(), self._groups[index])
            field.set_problem(wrong)
            if wrong:
                self.error.set_text(self.tr("Group {number} is not right.").format(number=index + 1))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.close_card()
        self.confirmed.emit()
