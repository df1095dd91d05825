"""What a day holds beside its scores: sessions to change or add, the short questions, the note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.session import Done
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, DayAnswers, FlowLayout, IconLine, Label

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.checkin import Question
    from rehab.domain.pain import Response
    from rehab.services.progress import DayLog

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session: where its form is, what it says, what opens it."""

    target: str
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class DayMoreState:
    """Sessions that were logged, sessions that can be added, and the answers of the day."""

    sessions: tuple[SessionLine, ...]
    addable: tuple[SessionLine, ...]
    answers: tuple[tuple[Question, str], ...]


def build_day_more(log: DayLog) -> DayMoreState:
    """Everything of a day that has a form or a row of its own."""
    patterns = {
        Done.ALL: translate("progress", "{name}: done"),
        Done.PART: translate("progress", "{name}: partly done"),
        Done.NONE: translate("progress", "{name}: not done"),
    }
    unnamed = translate("progress", "Session")
    return DayMoreState(
        sessions=tuple(
            SessionLine(
                f"session:edit={s.id}",
                _answered(patterns[s.done].format(name=s.name or unnamed), log.responses.get(s.id)),
                "program",
            )
            for s in log.sessions
        ),
        addable=tuple(
            SessionLine(f"session:{routine.key}@{log.day.isoformat()}", routine.name, "plus")
            for routine in log.routines
        ),
        answers=tuple((a.question, a.value) for a in log.answers if a.value is not None),
    )


def _answered(line: str, answer: Response | None) -> str:
    """The line of a session with how the next morning answered it, as far as that is known."""
    if answer is None:
        return line
    morning = translate("progress", "next morning: {answer}")
    return f"{line} · {morning.format(answer=texts.inside(texts.response(answer)))}"


class DayMore(QWidget):
    """Under the scores of the day editor. It stays while days are turned, so that typing is not lost."""

    answer_edited = Signal(object)
    """Payload: `AnswerEdit`."""
    session_chosen = Signal(str)
    """Payload: where the form of the session is."""

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(10))
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(t.px(4))
        column.addLayout(self._sessions)
        self.answers = DayAnswers(note=True)
        self.answers.edited.connect(self.answer_edited)
        column.addWidget(self.answers)

    def show_state(self, state: DayMoreState, day: date) -> None:
        """Show another day, or the same one changed."""
        while (item := self._sessions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in state.sessions:
            self._add(self._row(line))
        if state.addable:
            self._add(self._adding(state.addable))
        self.answers.turn_to(day)
        self.answers.show_answers(dict(state.answers))

    def _add(self, widget: QWidget) -> None:
        self._sessions.addWidget(widget)
        # A layout shows a new widget only with the next event; the card is measured before that.
        widget.show()

    def _row(self, line: SessionLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLine(line.icon, line.text), 1)
        edit = Button(self.tr("Edit"), "quiet", size="small")
        edit.setObjectName("day_session_edit")
        edit.setAccessibleName(self.tr("Edit {session}").format(session=line.text))
        self._leads(edit, line)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _adding(self, lines: tuple[SessionLine, ...]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name = Label(self.tr("Add a session"), "small", "ink2")
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        panel = QWidget()
        flow = FlowLayout(panel, spacing=6, row_spacing=4)
        for line in lines:
            button = Button(line.text, icon=line.icon, size="small")
            button.setObjectName("day_session_add")
            button.setAccessibleName(self.tr("Add {session}").format(session=line.text))
            self._leads(button, line)
            flow.addWidget(button)
            # The words stand on the line of the first row of buttons.
            name.setMinimumHeight(button.sizeHint().height())
        row.addWidget(panel, 1)
        return holder

    def _leads(self, button: Button, line: SessionLine) -> None:
        button.setProperty("target", line.target)
        button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.session_chosen.emit(str(self.sender().property("target")))
