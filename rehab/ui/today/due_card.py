"""Sessions of the day: the one that is open with its exercises, the others as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.today.exercise_rows import RowList
from rehab.ui.today.not_today import ReasonRow
from rehab.ui.widgets import Button, Card, FlowLayout, IconLine, Label, Tag

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.ui.today.state import DueState, LineState

SPARE = 100
"""Height at 100 % text above which the room in the open session would part its buttons from its exercises."""


class DueCard(Card):
    """The session that is open: exercises and what to do with it."""

    start_clicked = Signal()
    done_clicked = Signal()
    form_clicked = Signal()
    not_today_chosen = Signal(str)
    move_chosen = Signal(int)
    pause_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("due_card")
        head = QHBoxLayout()
        head.setSpacing(tokens().px(10))
        self._name = Label("", "heading", wrap=True)
        self._name.setObjectName("due_name")
        self._minutes = Tag("")
        self._position = Label("", "small", "ink2")
        head.addWidget(self._name)
        head.addWidget(self._minutes)
        head.addStretch(1)
        head.addWidget(self._position)
        self._rest = IconLine("clock", "", "amber", "ink2", "small")
        self._rest.setObjectName("due_rest")
        self._rest.hide()
        head_and_rest = QVBoxLayout()
        head_and_rest.setSpacing(tokens().px(4))
        head_and_rest.addLayout(head)
        head_and_rest.addWidget(self._rest)
        self.body.addLayout(head_and_rest)
        self._rows = RowList()
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self._reasons = ReasonRow()
        self._reasons.chosen.connect(self.not_today_chosen)
        self._reasons.move_chosen.connect(self.move_chosen)
        self._reasons.pause_clicked.connect(self.pause_clicked)
        self._reasons.hide()
        self.body.addWidget(self._reasons)
        self._build_actions()

    def _build_actions(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8, row_spacing=6)
        self.start = Button(
            self.tr("Start session"), "primary", icon="play", key=self.tr("Enter"), size="large"
        )
        self.start.setObjectName("start_session")
        self.start.clicked.connect(self.start_clicked)
        self.done = Button(self.tr("Mark as done"), icon="ok", key="D", size="large")
        self.done.setObjectName("mark_done")
        self.done.clicked.connect(self.done_clicked)
        tip = self.tr("Fill in a form instead of using the player (F)")
        self.form = Button(self.tr("Use form"), "quiet", tooltip=tip)
        self.form.setObjectName("fill_in_form")
        self.form.clicked.connect(self.form_clicked)
        self.not_today = Button(self.tr("Not today…"), "quiet")
        self.not_today.setObjectName("not_today")
        self.not_today.setCheckable(True)
        self.not_today.toggled.connect(self._reasons.setVisible)
        for button in (self.start, self.done, self.form, self.not_today):
            flow.addWidget(button)
        self.body.addWidget(holder)

    def share(self, spare: int) -> bool:
        """Use room that is left over for larger drawings.

        Args:
            spare: Pixels that the card has and does not need.

        Returns:
            Whether more is left than may lie between exercises and buttons.
        """
        return spare - self._rows.use(spare) > tokens().px(SPARE)

    def least_height(self, width: int) -> int:
        """Height that all of it takes at a width, with the drawings it has now."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def show_state(self, state: DueState, compact: bool) -> None:
        """Show a session; the rows are made anew only when they changed."""
        self._name.setText(state.name)
        self._minutes.setText(state.minutes_short if compact else state.minutes)
        self._minutes.updateGeometry()
        self._position.setText(state.position)
        self._position.setVisible(bool(state.position) and not compact)
        self._rest.set_text(state.rest)
        self._rest.setVisible(bool(state.rest))
        self._rows.show_rows(state.rows, compact)
        self.form.setVisible(not compact)

    def fold_reasons(self) -> None:
        """Put the question why it is not done away."""
        self.not_today.setChecked(False)


class FoldedDue(Card):
    """A further session of the day on one line."""

    opened = Signal(str)

    def __init__(self, state: DueState) -> None:
        super().__init__(padding=(18, 10))
        self._key = state.key
        self.setObjectName(f"due_{state.routine.key}")
        row = QHBoxLayout()
        row.setSpacing(tokens().px(10))
        name = Label(state.name, "strong")
        name.set_elided()
        row.addWidget(name, 1)
        row.addWidget(Label(state.minutes, "small", "ink2"))
        button = Button(self.tr("Show"), "quiet", size="small", flush="end")
        button.setObjectName(f"open_{state.routine.key}")
        button.setAccessibleName(self.tr("Show {session}").format(session=state.name))
        button.clicked.connect(self._on_clicked)
        row.addWidget(button)
        self.body.addLayout(row)

    def _on_clicked(self) -> None:
        self.opened.emit(self._key)


class LineCard(Card):
    """A session that was dealt with, on one line, with what its pain means if it was just saved."""

    edit_clicked = Signal(object)

    def __init__(self, state: LineState) -> None:
        super().__init__(padding=(18, 8))
        self.body.setSpacing(tokens().px(4))
        self._session_id: UUID = state.session_id
        self.setObjectName("session_line")
        row = QHBoxLayout()
        row.setSpacing(tokens().px(6))
        line = IconLine(
            "ok" if state.done else "clock", state.name, "good" if state.done else "ink3", "ink", "strong"
        )
        line.label.setWordWrap(False)
        line.label.set_elided()
        row.addWidget(line)
        text = Label(state.text, "body", "ink2", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        text.setObjectName("session_line_text")
        row.addWidget(text, 1)
        edit = Button(self.tr("Edit"), "quiet", size="small", flush="end")
        edit.setObjectName("edit_session")
        edit.setAccessibleName(self.tr("Edit {session}").format(session=state.name))
        edit.clicked.connect(self._on_edit)
        row.addWidget(edit)
        self.body.addLayout(row)
        if state.guidance:
            icons = {"good": "ok", "amber": "warning", "red": "stop"}
            guidance = IconLine(icons[state.tone], state.guidance, state.tone, state.tone)
            guidance.setObjectName("session_guidance")
            self.body.addWidget(guidance)

    def _on_edit(self) -> None:
        self.edit_clicked.emit(self._session_id)
