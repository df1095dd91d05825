"""The right column of a patient's page: what is to be decided, when somebody looks again, and the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, IconButton, IconLine, Label
from rehab.ui.widgets.day_field import DayField
from rehab.ui.widgets.form_card import FormCard
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from datetime import date

    from rehab.ui.clinic.patient_state import Decision, NoteLine, PatientState


class DecideCard(Card):
    """Lines with an icon; one that leads somewhere has a link below it. The review stands last."""

    target_chosen = Signal(str)
    review_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decide_card")
        t = tokens()
        self.body.addWidget(Label(self.tr("For you to decide"), "heading", wrap=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(t.px(8))
        self.body.addLayout(self._lines)
        self.review = IconLine("calendar", "", "ink2")
        self.review.setObjectName("review_line")
        self.change = Button(self.tr("Review date"), "quiet", "chevron-right", size="small")
        self.change.setObjectName("review_change")
        self.change.clicked.connect(self._open_form)
        self.body.addWidget(self.review)
        self.body.addWidget(_below_words(self.change))
        self._state: PatientState | None = None
        self._shown: tuple[Decision, ...] | None = None
        self.form: ReviewForm | None = None

    def show_state(self, state: PatientState) -> None:
        """Show another state."""
        self._state = state
        self.review.set_text(state.review_text)
        self.review.set_icon(
            "bell" if state.review_due else "calendar", "ink" if state.review_due else "ink2"
        )
        if state.decisions == self._shown:
            return
        self._shown = state.decisions
        _empty(self._lines)
        for number, decision in enumerate(state.decisions):
            line = IconLine(decision.icon, decision.text, _tone(decision.tone), "ink")
            line.setObjectName(f"decision_{number}")
            self._lines.addWidget(line)
            if decision.target:
                self._lines.addWidget(self._way(number, decision.target))

    def _way(self, number: int, target: str) -> QWidget:
        words = {
            "checkup:result": self.tr("See the answers"),
            "first_run:where": self.tr("Choose a programme"),
            "looked_at": self.tr("What we looked at"),
            "program": self.tr("See the programme"),
            "runs": self.tr("See the runs"),
        }
        button = Button(words[target], "quiet", "chevron-right", size="small")
        button.setObjectName(f"decision_{number}_way")
        button.clicked.connect(lambda: self.target_chosen.emit(target))
        return _below_words(button)

    def _open_form(self) -> None:
        if self._state is None:
            return
        if self.form is None:
            self.form = ReviewForm(self)
            self.form.chosen.connect(self.review_chosen)
        self.form.ask(self._state.review, self._state.today)


def _below_words(button: Button) -> QWidget:
    """A way on, below the words of a line with an icon."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(margins(tokens().px(16), 0, 0, 0))
    row.addWidget(button)
    row.addStretch(1)
    return holder


class ReviewForm(FormCard):
    """Asks for the day of the next review."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "review", self.tr("When do you look again?"))
        self.day = DayField(self.tr("Day of the next review"))
        self.day.setObjectName("review_day")
        self.add_field(self.tr("Day"), self.day)
        row = QHBoxLayout()
        for weeks, text in (
            (2, self.tr("In 2 weeks")),
            (4, self.tr("In 4 weeks")),
            (6, self.tr("In 6 weeks")),
        ):
            button = Button(text, size="small")
            button.setObjectName(f"review_{weeks}")
            button.clicked.connect(lambda _on=False, weeks=weeks: self._in_weeks(weeks))
            row.addWidget(button)
        row.addStretch(1)
        self.fields.addLayout(row)
        self.none = Button(self.tr("No review"), "quiet")
        self.none.setObjectName("review_none")
        self.none.clicked.connect(lambda: self._tell(None))
        self.add_way(self.none)
        self.saved.connect(lambda: self._tell(self.day.day()))
        self._today: date | None = None

    def ask(self, day: date | None, today: date) -> None:
        """Open it at the day that is planned, else two weeks on."""
        self._today = today
        self.reset()
        if day is None:
            self._in_weeks(2)
        else:
            self.day.set_day(day)
        self.none.setVisible(day is not None)
        self.open_card(self.day)

    def _in_weeks(self, weeks: int) -> None:
        from datetime import timedelta

        if self._today is not None:
            self.day.set_day(self._today + timedelta(days=7 * weeks))

    def _tell(self, day: date | None) -> None:
        self.close_card()
        self.chosen.emit(day)


class NotesCard(Card):
    """Dated notes, newest first."""

    add_clicked = Signal()
    note_chosen = Signal(object)
    note_deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notes_card")
        t = tokens()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Notes"), "heading"), 1)
        self.add = Button(self.tr("Note"), "quiet", "plus", key="N")
        self.add.setObjectName("notes_add")
        self.add.clicked.connect(self.add_clicked)
        head.addWidget(self.add)
        self.body.addLayout(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(t.px(10))
        self.body.addLayout(self._column)
        self._shown: tuple[NoteLine, ...] | None = None

    def show_notes(self, notes: tuple[NoteLine, ...]) -> None:
        """Show other notes."""
        if notes == self._shown:
            return
        self._shown = notes
        _empty(self._column)
        if not notes:
            said = self.tr("Nothing written down yet.")
            self._column.addWidget(Label(said, "small", "ink2", wrap=True))
        for number, line in enumerate(notes):
            if number:
                rule = QFrame()
                rule.setFixedHeight(1)
                rule.setProperty("separator", True)
                self._column.addWidget(rule)
            self._column.addWidget(self._line(number, line))

    def _line(self, number: int, line: NoteLine) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"note_{number}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        day = line.day if not line.note.shared else self.tr("{day} · for the patient").format(day=line.day)
        head.addWidget(Label(day, "caption", "ink2"), 1)
        edit = IconButton("note", self.tr("Change the note of {day}").format(day=line.day))
        edit.setObjectName(f"note_{number}_edit")
        edit.clicked.connect(lambda: self.note_chosen.emit(line.note))
        delete = IconButton("trash", self.tr("Delete the note of {day}").format(day=line.day))
        delete.setObjectName(f"note_{number}_delete")
        delete.clicked.connect(lambda: self.note_deleted.emit(line.note))
        head.addWidget(edit)
        head.addWidget(delete)
        column.addLayout(head)
        column.addWidget(Label(line.note.text, "small", "ink", wrap=True))
        return holder


def _tone(tone: str) -> str:
    return "ink2" if tone == "plain" else tone


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
