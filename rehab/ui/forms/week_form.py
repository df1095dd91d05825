"""The weekly questions as a form: own activities, the overall change, and whether it could stay like this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.weekly import GREATEST_CHANGE, MAX_ACTIVITIES, Activity
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label, ScaleStrip, Segments, TextField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.weekly import WeeklyReview

translate = QCoreApplication.translate

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class WeekEntry:
    """The form as it was filled in: pairs of name and score, overall change, and yes or no."""

    rows: tuple[tuple[str, int | None], ...]
    change: int | None
    acceptable: bool | None

    @property
    def has_answer(self) -> bool:
        """Whether any of the questions was answered."""
        given = (self.change, self.acceptable, *(score for _, score in self.rows))
        return any(value is not None for value in given)

    def activities(self) -> tuple[Activity, ...]:
        """The rows that hold something.

        Raises:
            UserError: As `Activity`, for example ``activity_unnamed``.
        """
        return tuple(Activity(name, score) for name, score in self.rows if name or score is not None)


class _ActivityRow(QWidget):
    """A name and how well it goes."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.name = TextField(_example(number))
        self.name.setObjectName(f"week_activity_{number}")
        self.name.setAccessibleName(self.tr("Activity {number}").format(number=number))
        self.strip = ScaleStrip(
            self.tr("How well activity {number} goes").format(number=number),
            (self.tr("Cannot do it"), self.tr("As well as before")),
        )
        self.strip.setObjectName(f"week_score_{number}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        column.addWidget(self.name)
        column.addWidget(self.strip)

    def show_activity(self, name: str, score: int | None) -> None:
        """Show a name and a score."""
        self.name.setText(name)
        self.strip.set_score(score)


class WeekForm(FormCard):
    """Everything may stay open; one answer is enough to save."""

    submitted = Signal(object)
    """Payload: `WeekEntry`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "week", self.tr("Weekly questions"))
        self._when = Label("", "small", "ink2", wrap=True)
        self._when.setObjectName("week_when")
        self.fields.addWidget(self._when)
        self._build_activities()
        self.change = ScaleStrip(
            self.tr("Overall change"), (self.tr("Much worse"), self.tr("Fully recovered")), -GREATEST_CHANGE
        )
        self.change.setObjectName("week_change")
        self.add_field(
            self.tr("Compared with the day you began the programme, how is it on the whole?"), self.change
        )
        self._build_acceptable()
        self.saved.connect(self._on_saved)

    def _build_activities(self) -> None:
        words = self.tr("Up to three things that this problem makes hard. How well does each go today?")
        self.fields.addWidget(Label(words, "small", "ink2", wrap=True))
        self.rows = tuple(_ActivityRow(number) for number in range(1, MAX_ACTIVITIES + 1))
        for row in self.rows:
            self.fields.addWidget(row)
        self.add = Button(self.tr("Add another activity"), "quiet", "plus", size="small", flush="begin")
        self.add.setObjectName("week_add")
        self.add.clicked.connect(self._on_add)
        self.fields.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_acceptable(self) -> None:
        self.acceptable = Segments([(YES, self.tr("Yes")), (NO, self.tr("No"))])
        self.acceptable.setObjectName("week_acceptable")
        self.clear = Button(self.tr("Clear"), "quiet", size="small")
        self.clear.setObjectName("week_acceptable_clear")
        self.clear.clicked.connect(self._on_clear)
        self.acceptable.chosen.connect(self._on_chosen)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.acceptable)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.add_field(
            self.tr("If it stayed like this for the next months, would that be all right for you?"), holder
        )

    def start(self, names: tuple[str, ...], edited: WeeklyReview | None, today: date) -> None:
        """Open it with the answers that are changed, or with names only."""
        self.show_problem("")
        answers = None if edited is None else edited.answers
        scores = {} if answers is None else {a.name: a.value for a in answers.activities}
        for index, row in enumerate(self.rows):
            name = names[index] if index < len(names) else ""
            row.show_activity(name, scores.get(name))
            row.setVisible(index == 0 or bool(name))
        self._show_add()
        self.change.set_score(None if answers is None else answers.change)
        given = None if answers is None else answers.acceptable
        self.acceptable.set_current("" if given is None else YES if given else NO)
        self.clear.setVisible(given is not None)
        when = self.tr("Everything may stay open.")
        if edited is not None:
            day = texts.relative_day(edited.day, today)
            when = self.tr("Your answers of {day}. Saving changes them.").format(day=day)
        self._when.setText(when)
        first = self.rows[0]
        self.open_card(first.strip if first.name.text() else first.name)

    def _show_add(self) -> None:
        self.add.setVisible(any(row.isHidden() for row in self.rows))

    def _on_add(self) -> None:
        row = next(row for row in self.rows if row.isHidden())
        row.show()
        self._show_add()
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, _key: str) -> None:
        self.clear.show()

    def _on_clear(self) -> None:
        self.acceptable.set_current("")
        self.clear.hide()

    def _on_saved(self) -> None:
        chosen = self.acceptable.current()
        rows = tuple((row.name.text().strip(), row.strip.score()) for row in self.rows)
        self.submitted.emit(WeekEntry(rows, self.change.score(), None if not chosen else chosen == YES))


def _example(number: int) -> str:
    words = (
        translate("today", "for example: walk for half an hour"),
        translate("today", "for example: climb stairs"),
        translate("today", "for example: run 5 km"),
    )
    return words[number - 1]
