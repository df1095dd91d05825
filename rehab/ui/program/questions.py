"""Small questions over the page: a name, a day, and what was changed so far."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from rehab.ui import texts
from rehab.ui.texts import plans
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, ErrorText, Label, ModalCard, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab.services.builder import Version


class AskName(ModalCard):
    """One name, for a session or a template."""

    given = Signal(str)

    def __init__(self, parent: QWidget, title: str, name: str, word: str) -> None:
        super().__init__(parent, 420, title=title)
        self.setObjectName("ask_name")
        self.closed.connect(self.deleteLater)
        self.field = TextField(title)
        self.field.setObjectName("name_field")
        self.field.setText(name)
        self.field.selectAll()
        self.field.returnPressed.connect(self._on_done)
        self.body.addWidget(self.field)
        self.problem = ErrorText()
        self.body.addWidget(self.problem)
        self.body.addLayout(_answers(self, word, "name_save", self._on_done))

    def _on_done(self) -> None:
        self.given.emit(self.field.text())

    def show_problem(self, text: str) -> None:
        """Say what does not fit; the card stays open."""
        self.problem.set_text(text)
        self.field.set_problem(bool(text))


class AskDay(ModalCard):
    """One day out of the next ones."""

    given = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, text: str, days: list[date], today: date, word: str
    ) -> None:
        super().__init__(parent, 420, title=title)
        self.setObjectName("ask_day")
        self.closed.connect(self.deleteLater)
        self.body.addWidget(Label(text, "body", "ink2", wrap=True))
        self.day = Combo(title)
        self.day.setObjectName("day_choice")
        choices = [(d.isoformat(), texts.capitalised(texts.relative_day(d, today))) for d in days]
        self.day.set_choices(choices, days[0].isoformat())
        self.body.addWidget(self.day)
        self.problem = ErrorText()
        self.body.addWidget(self.problem)
        self.body.addLayout(_answers(self, word, "day_save", self._on_done))

    def _on_done(self) -> None:
        self.given.emit(date.fromisoformat(self.day.current()))

    def show_problem(self, text: str) -> None:
        """Say what does not fit; the card stays open."""
        self.problem.set_text(text)


class VersionsCard(ModalCard):
    """All versions of a plan, newest first, each with what it changed."""

    def __init__(self, parent: QWidget, versions: tuple[Version, ...]) -> None:
        super().__init__(parent, 600, title=QCoreApplication.translate("VersionsCard", "Changes so far"))
        self.setObjectName("versions_card")
        self.closed.connect(self.deleteLater)
        for version in versions:
            heading = self.tr("{name}, from {day}").format(
                name=version.plan.name, day=texts.day_year(version.plan.effective_from)
            )
            self.body.addWidget(Label(heading, "strong", wrap=True))
            lines = [plans.change_line(change) for change in version.changes] or [self.tr("Started.")]
            for line in lines:
                self.body.addWidget(Label(line, "small", "ink2", wrap=True))


def _answers(card: ModalCard, word: str, name: str, done: object) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens().px(10))
    row.addStretch(1)
    cancel = Button(QCoreApplication.translate("AskName", "Cancel"))
    cancel.clicked.connect(card.close_card)
    save = Button(word, "primary")
    save.setObjectName(name)
    save.clicked.connect(done)
    row.addWidget(cancel)
    row.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
    return row
