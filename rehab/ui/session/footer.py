"""The foot of the session form: always in reach, whatever the page scrolls to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

WIDTH = 820
"""Width of the column of cards, logical pixels at 100 % text."""


def centred(widget: QWidget) -> QHBoxLayout:
    """A row that gives a widget all it may take, in the middle."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


class Footer(QWidget):
    """What is wrong, the ways out, and the one question before something is dropped."""

    back_clicked = Signal()
    discard_clicked = Signal()
    discard_confirmed = Signal()
    delete_clicked = Signal()
    save_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self.problem = ErrorText()
        self.problem.setObjectName("session_problem")
        self._foot = QStackedWidget()
        self._foot.addWidget(self._build_actions())
        self._foot.addWidget(self._build_question())
        inner = QWidget()
        inner.setMaximumWidth(t.px(WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(6))
        column.addWidget(self.problem)
        column.addWidget(self._foot)
        self._row = centred(inner)
        self.setLayout(self._row)

    def _build_actions(self) -> QWidget:
        actions = QWidget()
        # The layout alone would keep a window from becoming narrower than all buttons side by side.
        actions.setMinimumWidth(1)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight, actions)
        self._ways.setContentsMargins(0, 0, 0, 0)
        back = Button(self.tr("Back to Today"), "quiet", icon="undo", key=self.tr("Esc"), flush="begin")
        back.setObjectName("session_back")
        back.clicked.connect(self.back_clicked)
        self._back = back
        self._discard = Button(self.tr("Discard session"), size="large")
        self._discard.setObjectName("discard_session")
        self._discard.clicked.connect(self.discard_clicked)
        self._delete = Button(self.tr("Delete session"), "destructive", icon="trash", size="large")
        self._delete.setObjectName("delete_session")
        self._delete.clicked.connect(self.delete_clicked)
        self._save = Button(self.tr("Save and close"), "primary", key=self.tr("Ctrl+Enter"), size="large")
        self._save.setObjectName("save_session")
        self._save.clicked.connect(self.save_clicked)
        self._ways.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        last = QHBoxLayout()
        last.setSpacing(tokens().px(10))
        last.addStretch(1)
        for button in (self._discard, self._delete, self._save):
            last.addWidget(button)
        self._ways.addLayout(last, 1)
        return actions

    def _stack_ways(self) -> None:
        """Two rows where one is too short: the way back above, what ends the form below."""
        buttons = (self._back, self._discard, self._delete, self._save)
        hints = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        wanted = sum(hints) + tokens().px(10) * len(hints)
        margins = self._row.contentsMargins()
        narrow = wanted > min(tokens().px(WIDTH), self.width() - margins.left() - margins.right())
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(down if narrow else across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._stack_ways()

    def _build_question(self) -> QWidget:
        question = QWidget()
        row = QHBoxLayout(question)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(10))
        self._question = Label(self.tr("Discard what you entered?"), "strong", wrap=True)
        row.addWidget(self._question, 1)
        self._keep = Button(self.tr("Keep it"), size="large")
        self._keep.setObjectName("discard_no")
        self._keep.clicked.connect(self.keep)
        yes = Button(self.tr("Discard"), "destructive", size="large")
        yes.setObjectName("discard_yes")
        yes.clicked.connect(self.discard_confirmed)
        row.addWidget(self._keep)
        row.addWidget(yes)
        return question

    def set_margins(self, left: int, right: int) -> None:
        """Stand under the cards."""
        t = tokens()
        self._row.setContentsMargins(left, t.px(10), right, t.px(14))
        self._stack_ways()

    def set_form(self, editing: bool, summary: bool, can_go_back: bool) -> None:
        """A stored session is deleted, a new one discarded; from a summary one goes back to the session."""
        self._discard.setVisible(not editing)
        self._delete.setVisible(editing)
        to_session = summary and can_go_back
        self._back.setText(self.tr("Back to the session") if to_session else self.tr("Back to Today"))
        self._stack_ways()
        self._question.setText(
            self.tr("Discard the whole session? You can undo it.")
            if summary
            else self.tr("Discard what you entered?")
        )

    @property
    def asks(self) -> bool:
        """Whether the question is shown."""
        return self._foot.currentIndex() == 1

    def show_actions(self) -> None:
        """Show the ways out."""
        self._foot.setCurrentIndex(0)

    def ask(self) -> None:
        """Ask whether what was entered may go."""
        self._foot.setCurrentIndex(1)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Back from the question; nothing was dropped."""
        self._foot.setCurrentIndex(0)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)
