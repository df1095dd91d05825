"""The exercises of a session as rows with typed doses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.dose_text import Cell
from rehab.ui.program.fields import DoseField, WordButton
from rehab.ui.program.row_drag import HANDLE, Handle
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, IconLine, Label, Thumb
from rehab.ui.widgets.focus import Ringed, ring
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from rehab.ui.program.drag import Drag
    from rehab.ui.program.state import RowState

THUMB = QSize(46, 38)
NAME_SHARE, RULE_SHARE = 5, 6
CELLS = ((Cell.AMOUNT, 76), (Cell.HOLD, 64), (Cell.LOAD, 84))
"""Fields of a row and their widths in logical pixels at 100 %."""
GAP = 10
ACROSS, DOWN = 8, 5


class ExerciseRow(Ringed, QFrame):
    """One exercise with its dose in fields. The row itself takes the focus and the keys that move it."""

    ring_radius = 10.0
    committed = Signal(int, str, str)
    rule_clicked = Signal(int)
    opened = Signal(str)
    answered = Signal(int, bool)
    clicked = Signal(int, object)
    key_pressed = Signal(int, object)

    def __init__(self, state: RowState, drag: Drag | None) -> None:
        super().__init__()
        t = tokens()
        self.index = state.index
        self.state = state
        self._selected = False
        self.setObjectName(f"row_{state.index}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(ACROSS), t.px(DOWN), t.px(ACROSS), t.px(DOWN))
        column.setSpacing(t.px(4))
        self._line = QHBoxLayout()
        self._line.setSpacing(t.px(GAP))
        column.addLayout(self._line)
        self._line.addWidget(Handle(self, drag, THUMB.height() if t.wide_text else 0))
        top = Qt.AlignmentFlag.AlignTop if t.wide_text else Qt.AlignmentFlag.AlignVCenter
        self._line.addWidget(Thumb(state.exercise, THUMB), 0, top)
        self._build_words()
        self._build_fields()
        self._build_below(column)
        self.show_state(state)

    def _build_words(self) -> None:
        self._name = WordButton(self.state.name, "button", "ink")
        self._name.setObjectName(f"open_{self.index}")
        self._name.clicked.connect(self._on_open)
        self._days = Label("", "caption", "ink3", wrap=True)
        self._days.setContentsMargins(margins(tokens().px(6), 0, 0, 0))
        self._names = QVBoxLayout()
        self._names.setSpacing(0)
        self._names.addWidget(self._name)
        self._names.addWidget(self._days)
        self._rule = WordButton("")
        self._rule.setObjectName(f"rule_{self.index}")
        self._rule.clicked.connect(self._on_rule)

    def _build_fields(self) -> None:
        t = tokens()
        names = {
            Cell.AMOUNT: self.tr("Sets × reps of {name}"),
            Cell.HOLD: self.tr("Hold of {name}"),
            Cell.LOAD: self.tr("Load of {name}"),
        }
        self.fields = {
            cell: DoseField(cell, self.index, names[cell].format(name=self.state.name)) for cell, _ in CELLS
        }
        words = QVBoxLayout()
        words.setSpacing(0)
        if not t.wide_text:
            words.addStretch(1)
        words.addLayout(self._names)
        fields = QHBoxLayout()
        fields.setSpacing(t.px(GAP))
        for cell, width in CELLS:
            field = self.fields[cell]
            field.setFixedWidth(t.px(width))
            field.committed.connect(self._on_committed)
            fields.addWidget(field)
        if t.wide_text:
            words.setSpacing(t.px(6))
            # The words above have a margin of their own for the ground under the pointer.
            fields.setContentsMargins(margins(t.px(6), 0, 0, 0))
            words.addLayout(fields)
            fields.addStretch(1)
            words.addWidget(self._rule)
            self._line.addLayout(words, 1)
        else:
            words.addStretch(1)
            self._line.addLayout(words, NAME_SHARE)
            self._line.addLayout(fields)
            self._line.addWidget(self._rule, RULE_SHARE)

    def _build_below(self, column: QVBoxLayout) -> None:
        t = tokens()
        indent = t.px(HANDLE + THUMB.width() + 2 * GAP + 6)
        self._below = QWidget()
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(margins(indent, 0, 0, t.px(2)))
        inside.setSpacing(t.px(4))
        self.error = ErrorText()
        self.error.setObjectName(f"error_{self.index}")
        self._hint = IconLine("info", "", "amber", "ink2", "caption")
        self._hint.setObjectName(f"hint_{self.index}")
        self._offer = QWidget()
        self._offer.setObjectName(f"proposal_{self.index}")
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(downwards, self._offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._offer_title = IconLine("trend-up", "", "pri", "pri_soft_ink", "strong")
        self._offer_reason = Label("", "caption", "ink2", wrap=True)
        words.addWidget(self._offer_title)
        words.addWidget(self._offer_reason)
        row.addLayout(words, 1)
        for key, text, kind in (
            ("accept", self.tr("Accept"), "primary"),
            ("decline", self.tr("Not yet"), "quiet"),
        ):
            button = Button(text, kind, size="small")
            button.setObjectName(f"{key}_{self.index}")
            button.clicked.connect(self._on_accept if key == "accept" else self._on_decline)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.error, self._hint, self._offer):
            inside.addWidget(widget)
        column.addWidget(self._below)

    def show_state(self, state: RowState) -> None:
        """Show a row of the same exercise in place, so that typing and clicking are not cut short."""
        self.state = state
        self.setAccessibleName(f"{state.name}, {state.dose}, {state.days}")
        self.setAccessibleDescription(state.rule)
        self._days.setText(state.days)
        self._rule.show_words(state.rule)
        shown = {Cell.AMOUNT: state.amount, Cell.HOLD: state.hold, Cell.LOAD: state.load}
        for cell, field in self.fields.items():
            field.setToolTip(plain_tip(state.dose))
            wrong = state.problem is not None and state.problem[0] == cell.value
            if not wrong:
                field.show_text(shown[cell])
            field.set_problem(wrong)
        self.error.set_text(state.problem[1] if state.problem is not None else "")
        self._hint.set_text(" ".join(state.hints))
        self._hint.setVisible(bool(state.hints))
        self._offer.setVisible(state.proposal is not None)
        if state.proposal is not None:
            up = state.proposal.up
            self._offer_title.set_icon("trend-up" if up else "trend-down", "pri" if up else "amber")
            self._offer_title.set_text(state.proposal.title)
            self._offer_reason.setText(state.proposal.reason)
        self._below.setVisible(state.problem is not None or bool(state.hints) or state.proposal is not None)

    @property
    def selected(self) -> bool:
        """Whether it is one of those that are changed together."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Mark it as chosen."""
        self._selected = selected
        self.update()

    def _on_committed(self, cell: str, text: str) -> None:
        self.committed.emit(self.index, cell, text)

    def _on_rule(self) -> None:
        self.rule_clicked.emit(self.index)

    def _on_open(self) -> None:
        self.opened.emit(self.state.slug)

    def _on_accept(self) -> None:
        self.answered.emit(self.index, True)

    def _on_decline(self) -> None:
        self.answered.emit(self.index, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the row; Ctrl and Shift choose several."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.clicked.emit(self.index, event.modifiers())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a row go to the editor, which knows the other rows."""
        event.ignore()
        self.key_pressed.emit(self.index, event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the edge."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the edge away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge of a chosen row."""
        t = tokens()
        if self._selected:
            rounded(begin(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), t.px(10), t.pri_soft, t.pri, 2)
        elif self.hasFocus() and ring().control is not self:
            rounded(begin(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), t.px(10), None, t.pri, 2)


def headings(tr_names: tuple[str, str, str, str, str]) -> QHBoxLayout:
    """The line above the rows."""
    t = tokens()
    line = QHBoxLayout()
    line.setContentsMargins(t.px(ACROSS), 0, t.px(ACROSS), 0)
    line.setSpacing(t.px(GAP))
    space = QWidget()
    space.setFixedWidth(t.px(HANDLE + THUMB.width() + GAP))
    line.addWidget(space)
    first, *cells, last = tr_names
    name = Label(first, "caption", "ink3")
    name.setContentsMargins(margins(t.px(6), 0, 0, 0))
    line.addWidget(name, NAME_SHARE)
    for (_, width), text in zip(CELLS, cells, strict=True):
        label = Label(text, "caption", "ink3", wrap=True)
        label.setFixedWidth(t.px(width))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(label)
    rule = Label(last, "caption", "ink3")
    rule.setContentsMargins(margins(t.px(6), 0, 0, 0))
    line.addWidget(rule, RULE_SHARE)
    return line
