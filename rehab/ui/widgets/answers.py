"""The short questions of a day beside its scores: stiffness, night, medicine, and a note where it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain import medicine
from rehab.domain.checkin import Night, Question
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Button
from rehab.ui.widgets.field import NoteField, TextField
from rehab.ui.widgets.focus import is_enter
from rehab.ui.widgets.icon_line import ErrorText
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QKeyEvent

_QUESTION_WIDTH = 250
_MINUTES_WIDTH, _NAME_WIDTH = 90, 190


@dataclass(frozen=True, slots=True)
class AnswerEdit:
    """What the person answered: the stored form, or None for not recorded."""

    question: Question
    value: str | None


class AnswerRow(QWidget):
    """A question, its answer, and a way to say that it was not recorded. Subclasses bring the answer."""

    edited = Signal(object)
    """Payload: the new `AnswerEdit`."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._shown: str | None = None
        t = tokens()
        self.label = Label(texts.question(question), "small", "ink2", wrap=True)
        self.clear = Button(self.tr("Clear"), "quiet", size="small")
        self.clear.setObjectName(f"{question.value}_clear")
        self.clear.setAccessibleName(self.tr("Clear: {question}").format(question=texts.question(question)))
        self.clear.clicked.connect(self._on_clear)
        self.answer = QHBoxLayout()
        self.answer.setSpacing(t.px(8))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(t.px(8))
        self._line.addWidget(self.label)
        self._line.addLayout(self.answer, 1)
        self.error = ErrorText()
        self.error.setObjectName(f"{question.value}_error")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(t.px(4))
        self.column.addLayout(self._line)
        self.column.addWidget(self.error)

    @property
    def entry(self) -> QWidget:
        """What takes the focus first."""
        return self.clear

    def _finish(self) -> None:
        self.answer.addWidget(self.clear)
        self.answer.addStretch(1)
        self._place()
        # Tab goes as the eye does: `clear` was made first and stands last.
        controls = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops = [*(w for w in controls if w is not self.clear and w.focusProxy() is None), self.clear]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def show_answer(self, value: str | None) -> None:
        """Show what is stored."""
        self._shown = value
        self.error.set_text("")
        self.clear.setVisible(value is not None)

    def tell(self, value: str | None) -> None:
        """Tell what was answered unless it is stored already."""
        if value != self._shown:
            self.edited.emit(AnswerEdit(self.question, value))

    def _on_clear(self) -> None:
        self.tell(None)

    def _place(self) -> None:
        t = tokens()
        stacked = t.wide_text
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if stacked else across)
        self.label.setMinimumWidth(0 if stacked else t.px(_QUESTION_WIDTH))
        self.label.setMaximumWidth(16_777_215 if stacked else t.px(_QUESTION_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()


class StiffnessRow(AnswerRow):
    """Minutes as a number; stored when the field is left."""

    def __init__(self) -> None:
        super().__init__(Question.STIFFNESS)
        self.minutes = TextField(self.tr("0 if none"))
        self.minutes.setObjectName("stiffness_minutes")
        self.minutes.setAccessibleName(texts.question(Question.STIFFNESS))
        self.minutes.setFixedWidth(tokens().px(_MINUTES_WIDTH))
        self.minutes.editingFinished.connect(self._on_finished)
        self.label.setBuddy(self.minutes)
        self.answer.addWidget(self.minutes)
        self.answer.addWidget(Label(self.tr("minutes"), "small", "ink2"))
        self._finish()

    @property
    def entry(self) -> QWidget:
        """The field."""
        return self.minutes

    def show_answer(self, value: str | None) -> None:
        """Show the stored minutes; what is being typed stays."""
        if value != self._shown or not self.minutes.hasFocus():
            self.minutes.setText(value or "")
        super().show_answer(value)

    def _on_finished(self) -> None:
        self.tell(self.minutes.text().strip() or None)


class NightRow(AnswerRow):
    """No, yes or several times."""

    def __init__(self) -> None:
        super().__init__(Question.NIGHT)
        self.choice = Segments([(night.value, texts.capitalised(texts.night(night))) for night in Night])
        self.choice.setObjectName("night_choice")
        self.choice.setAccessibleName(texts.question(Question.NIGHT))
        self.choice.chosen.connect(self.tell)
        self.answer.addWidget(self.choice)
        self._finish()

    @property
    def entry(self) -> QWidget:
        """The choice."""
        return self.choice

    def show_answer(self, value: str | None) -> None:
        """Show the stored answer."""
        super().show_answer(value)
        self.choice.set_current(value or "")


class MedicineRow(AnswerRow):
    """None, or some with its name; what counts as an anti-inflammatory is said."""

    def __init__(self) -> None:
        super().__init__(Question.MEDICINE)
        choices = [(medicine.NONE, self.tr("None")), (medicine.SOME, self.tr("Took some"))]
        self.choice = Segments(choices)
        self.choice.setObjectName("medicine_choice")
        self.choice.setAccessibleName(texts.question(Question.MEDICINE))
        self.choice.chosen.connect(self._on_chosen)
        self.name = TextField(self.tr("Its name, if you like"))
        self.name.setObjectName("medicine_name")
        self.name.setFixedWidth(tokens().px(_NAME_WIDTH))
        self.name.editingFinished.connect(self._on_named)
        self.answer.addWidget(self.choice)
        self.answer.addWidget(self.name)
        self._finish()
        self._hint = Label("", "caption", "ink3", wrap=True)
        self._hint.setObjectName("medicine_hint")
        self.column.addWidget(self._hint)

    @property
    def entry(self) -> QWidget:
        """The choice."""
        return self.choice

    def show_answer(self, value: str | None) -> None:
        """Show the stored answer and what it means for the verdict."""
        super().show_answer(value)
        took = medicine.took(value)
        self.choice.set_current("" if value is None else medicine.SOME if took else medicine.NONE)
        self.name.setText(medicine.name_of(value))
        self.name.setVisible(took)
        self._hint.setContentsMargins(
            margins(0 if tokens().wide_text else tokens().px(_QUESTION_WIDTH + 8), 0, 0, 0)
        )
        hint = self.tr("An anti-inflammatory hides pain, so this day counts less in the verdict.")
        self._hint.setText(hint)
        self._hint.setVisible(medicine.hides_pain(value))

    def _on_chosen(self, key: str) -> None:
        if key == medicine.NONE or not medicine.took(self._shown):
            self.tell(key)
        if key == medicine.SOME and self.name.isVisible():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        if medicine.took(self._shown):
            self.tell(self.name.text().strip() or medicine.SOME)


class NoteRow(AnswerRow):
    """A few words; stored with Ctrl+Enter or the button."""

    def __init__(self) -> None:
        super().__init__(Question.NOTE)
        self.note = NoteField(self.tr("Shoes, sleep, a long day on your feet…"), lines=2)
        self.note.setObjectName("note_field")
        self.note.submitted.connect(self._on_saved)
        self.note.textChanged.connect(self._on_typed)
        self.save = Button(self.tr("Save note"), size="small")
        self.save.setObjectName("note_save_day")
        self.save.clicked.connect(self._on_saved)
        self.answer.addWidget(self.save)
        self.column.insertWidget(1, self.note)
        self._day: date | None = None
        self._turned = False
        self._kept: dict[date | None, str] = {}
        """What is half typed on the days before and after."""
        self._finish()

    @property
    def entry(self) -> QWidget:
        """The field."""
        return self.note

    def turn_to(self, day: date) -> None:
        """The answer that is shown next is that of a day; what is half typed waits on its own day."""
        if day == self._day:
            return
        if self.save.isEnabled():
            self._kept[self._day] = self.note.text()
        self._day, self._turned = day, True

    def show_answer(self, value: str | None) -> None:
        """Show the stored note; what is half typed stays until it is saved."""
        if self._turned:
            self.note.set_text(self._kept.pop(self._day, value or ""))
        elif value != self._shown or not self.save.isEnabled():
            self.note.set_text(value or "")
        self._turned = False
        super().show_answer(value)
        self._on_typed()

    def _on_typed(self) -> None:
        self.save.setEnabled(self.note.text().strip() != (self._shown or ""))

    def _on_saved(self) -> None:
        self.tell(self.note.text().strip() or None)


class DayAnswers(QWidget):
    """The questions of a day under each other; every answer is told at once.

    Args:
        note: Whether the note of the day stands here too.
    """

    edited = Signal(object)
    """Payload: `AnswerEdit`."""

    def __init__(self, note: bool = False) -> None:
        super().__init__()
        self.setObjectName("day_answers")
        self._rows: dict[Question, AnswerRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(10))
        rows: list[AnswerRow] = [StiffnessRow(), NightRow(), MedicineRow()]
        for row in (*rows, NoteRow()) if note else rows:
            row.edited.connect(self.edited)
            column.addWidget(row)
            self._rows[row.question] = row

    def turn_to(self, day: date) -> None:
        """The answers that are shown next are those of a day."""
        note = self._rows.get(Question.NOTE)
        if isinstance(note, NoteRow):
            note.turn_to(day)

    def show_answers(self, answers: Mapping[Question, str]) -> None:
        """Show what is stored for the day; a question that is not among them was not recorded."""
        for question, row in self._rows.items():
            row.show_answer(answers.get(question))

    def show_problem(self, question: Question, text: str) -> None:
        """Say under a question why its answer was not stored; what was typed stays."""
        self._rows[question].error.set_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next question; the page behind must not take it."""
        if is_enter(event):
            self._go_on()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the focus to the first question."""
        next(iter(self._rows.values())).entry.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        rows = list(self._rows.values())
        focused = self.focusWidget()
        here = next((i for i, row in enumerate(rows) if row.isAncestorOf(focused)), -1)
        if here + 1 < len(rows):
            rows[here + 1].entry.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            rows[-1].clear.setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextChild()
