"""One question of the day: its strip, the line it folds to, and the further questions behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    DayAnswers,
    FlowLayout,
    IconLine,
    KeysHint,
    Label,
    PainStrip,
)

if TYPE_CHECKING:
    from rehab.ui.today.state import MoreState, StripState

NARROW = 930
"""Width at 100 % text below which secondary words drop."""


class MorePanel(QWidget):
    """The further questions of the day and a button that folds them away."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_more_panel")
        t = tokens()
        self.answers = DayAnswers()
        self.fold = Button(self.tr("Fold away"), kind="quiet", size="small", flush="begin")
        self.fold.setObjectName(f"{name}_fold")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, t.px(8), 0, t.px(2))
        column.setSpacing(t.px(6))
        column.addWidget(self.answers)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)


class StripView(QWidget):
    """One question: open with its strip, or folded to a line with what can still be done."""

    chosen = Signal(str, int)
    cleared = Signal(str)
    change_clicked = Signal(str)
    worst_clicked = Signal(str)
    more_clicked = Signal(str)
    answer_edited = Signal(str, object)
    """Payload: key of the question, `AnswerEdit`."""
    note_clicked = Signal()

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self._key, self._name = key, name
        self._hints = False
        self.more: MorePanel | None = None
        self.strip = PainStrip("")
        self.strip.setObjectName(name)
        self.strip.value_chosen.connect(self._on_chosen)
        self.strip.cleared.connect(self._on_cleared)
        self._open = QWidget()
        self._folded = QWidget()
        self._build_open()
        self._build_folded(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open)
        column.addWidget(self._folded)
        self._said = IconLine("note", "", "ink3")
        self._said.setObjectName(f"{name}_said")
        column.addWidget(self._said)
        self._column = column

    def _build_open(self) -> None:
        t = tokens()
        self._question = Label("", "heading", wrap=True)
        self._past = Label("", "small", "ink3")
        self._hint = KeysHint()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(t.px(12))
        self._words.addWidget(self._question)
        self._words.addWidget(self._past)
        self._words.addStretch(1)
        head = QHBoxLayout()
        head.addLayout(self._words, 1)
        head.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        column.addLayout(head)
        column.addWidget(self.strip)

    def _build_folded(self, name: str) -> None:
        flow = FlowLayout(self._folded, spacing=4, row_spacing=2)
        self._line = IconLine("ok", "", "good", "ink", "body")
        self._line.label.setWordWrap(False)
        self._line.setObjectName(f"{name}_line")
        flow.addWidget(self._line)
        self._change = Button(self.tr("Change"), kind="quiet", size="small")
        self._change.setObjectName(f"{name}_change")
        self._change.clicked.connect(self._on_change)
        self._worst = Button("", kind="quiet", size="small", key="W")
        self._worst.setObjectName(f"{name}_add_worst")
        self._worst.clicked.connect(self._on_worst)
        self._note = Button(self.tr("Note"), kind="quiet", size="small", key="N")
        self._note.setObjectName(f"{name}_note")
        self._note.clicked.connect(self.note_clicked)
        self._more = Button("", kind="quiet", size="small")
        self._more.setObjectName(f"{name}_more")
        self._more.clicked.connect(self._on_more)
        for button in (self._change, self._worst, self._note, self._more):
            flow.addWidget(button)

    def show_state(self, state: StripState, is_first: bool, followed: bool) -> None:
        """Show one question.

        Args:
            state: The question with its answer.
            is_first: The note and the digits are offered on the first one only.
            followed: It asks about the complaint whose further questions the key opens.
        """
        self._question.setText(state.question)
        self._past.setText(state.past)
        self.strip.set_name(state.name)
        self.strip.set_value(state.value)
        self._line.set_text(state.line)
        self._change.setAccessibleDescription(state.name)
        self._worst.setText(state.add_worst)
        self._worst.setVisible(bool(state.add_worst))
        self._note.setVisible(is_first)
        self._show_more(state.more, "M" if followed else "")
        self._hints = is_first
        self._open.setVisible(not state.folded)
        self._folded.setVisible(state.folded)
        self.place()

    def _show_more(self, more: MoreState | None, key: str) -> None:
        self._more.set_key(key)
        self._more.setText("" if more is None else more.link)
        self._more.setVisible(more is not None and not more.open)
        self._said.set_text("" if more is None else more.line)
        self._said.setVisible(bool(self._said.text()))
        is_open = more is not None and more.open
        if is_open and self.more is None:
            self.more = MorePanel(self._name)
            self.more.answers.edited.connect(self._on_answer)
            self.more.fold.clicked.connect(self._on_more)
            self._column.addWidget(self.more)
        if self.more is not None:
            self.more.fold.set_key(key)
            self.more.setVisible(is_open)
            self.more.answers.show_answers(dict(more.answers) if more is not None else {})

    def focus_more(self) -> None:
        """Give the focus to the first of the further questions, or to the link that folds them out."""
        if self.more is None or self.more.isHidden():
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.more.answers.focus_first()

    def place(self) -> None:
        """Fit the words to the width: the past goes first, then it stands on its own line."""
        t = tokens()
        narrow = self.width() < t.px(NARROW) and not t.wide_text
        direction = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(direction)
        self._words.setSpacing(t.px(2) if t.wide_text else t.px(12))
        self._past.setVisible(bool(self._past.text()) and not narrow)
        self._hint.setVisible(self._hints and t.key_hints and not t.wide_text)
        self._hint.set_short(narrow)

    def _on_chosen(self, value: int) -> None:
        self.chosen.emit(self._key, value)

    def _on_cleared(self) -> None:
        self.cleared.emit(self._key)

    def _on_change(self) -> None:
        self.change_clicked.emit(self._key)

    def _on_worst(self) -> None:
        self.worst_clicked.emit(self._key)

    def _on_more(self) -> None:
        self.more_clicked.emit(self._key)

    def _on_answer(self, edit: object) -> None:
        self.answer_edited.emit(self._key, edit)
