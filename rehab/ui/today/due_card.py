"""Sessions of the day: the one that is open with its exercises, the others as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.today.not_today import ReasonRow
from rehab.ui.widgets import Button, Card, FlowLayout, IconLine, Label, Tag, Thumb

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QPaintEvent

    from rehab.ui.today.state import DueState, LineState, RowState

VISIBLE_ROWS = 5
ROWS_END = 2
"""Place of the stretch between exercises and buttons."""
_SMALL_THUMB, _THUMB = (44, 36), (54, 44)


class ExerciseRow(QWidget):
    """Drawing, name on one line, dose."""

    def __init__(self, state: RowState, compact: bool, last: bool) -> None:
        super().__init__()
        t = tokens()
        self._last = last or compact
        row = QHBoxLayout(self)
        down = t.px(2 if compact else 6)
        row.setContentsMargins(0, down, 0, down + (0 if self._last else 1))
        row.setSpacing(t.px(10 if compact else 12))
        row.addWidget(Thumb(state.exercise, _SMALL_THUMB if compact else _THUMB))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Label(state.name, "small" if compact else "body")
        name.set_elided()
        dose = Label(
            state.dose_short if compact else state.dose, "caption" if compact else "small", "ink2", wrap=True
        )
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(dose)
        words.addStretch(1)
        row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline to the next row."""
        if not self._last:
            from PySide6.QtGui import QPainter

            painter = QPainter(self)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens().line)


class RowList(QScrollArea):
    """The exercises; after five rows it scrolls, so that the buttons below stay in place."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._rows: list[ExerciseRow] = []

    def show_rows(self, rows: tuple[RowState, ...], compact: bool) -> None:
        """Replace the rows."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens().px(4), 0)
        column.setSpacing(0)
        self._rows = []
        for index, row in enumerate(rows):
            widget = ExerciseRow(row, compact, last=index == len(rows) - 1)
            self._rows.append(widget)
            column.addWidget(widget)
        column.addStretch(1)
        # `setWidget` alone would delete the old rows at once, also while Qt is walking over them to restyle them.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(content)
        # A scroll area fills its content; the rows lie on the card.
        content.setAutoFillBackground(False)
        self.updateGeometry()

    def _height(self) -> int:
        width = max(1, self.viewport().width() - tokens().px(4))
        return sum(
            max(row.sizeHint().height(), row.heightForWidth(width)) for row in self._rows[:VISIBLE_ROWS]
        )

    def sizeHint(self) -> QSize:
        """As high as its rows, at most five of them."""
        return QSize(tokens().px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Rows are not squeezed; the page scrolls instead."""
        return QSize(tokens().px(160), self._height())

    def event(self, event: QEvent) -> bool:
        """Wrapped doses change the height with the width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.updateGeometry()
        return super().event(event)


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
        self._shown: tuple[object, bool] | None = None
        self._compact = False
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
        flow = FlowLayout(holder, spacing=10, row_spacing=6)
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
        self.body.addStretch(0)

    def set_roomy(self, roomy: bool) -> None:
        """With much room the buttons stay beside the exercises, else they stand at the bottom."""
        self.body.setStretch(ROWS_END, 0 if roomy else 1)
        self.body.setStretch(self.body.count() - 1, 1 if roomy else 0)

    def show_state(self, state: DueState, compact: bool) -> None:
        """Show a session; the rows are made anew only when they changed."""
        self._name.setText(state.name)
        self._minutes.setText(state.minutes_short if compact else state.minutes)
        self._minutes.updateGeometry()
        self._position.setText(state.position)
        self._position.setVisible(bool(state.position) and not compact)
        self._rest.set_text(state.rest)
        self._rest.setVisible(bool(state.rest))
        if self._shown != (state.rows, compact):
            self._rows.show_rows(state.rows, compact)
            self._shown = (state.rows, compact)
        self.not_today.setChecked(False)
        self.form.setVisible(not compact)


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
        button = Button(self.tr("Show"), "quiet", size="small")
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
        edit = Button(self.tr("Edit"), "quiet", size="small")
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
