"""The preview of the report for a doctor: the page, and beside it the person's questions and what else is wished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from rehab.ui.paper.choices import PhaseBox, PreviewPanel
from rehab.ui.paper.page import PreviewPage
from rehab.ui.paper.state import A4, LETTER
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, EmptyState, ErrorText, Label
from rehab.ui.widgets.field import NoteField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReportState:
    """The choices beside the report.

    Attributes:
        questions: What the person would like to ask, one a line.
        kept: Whether questions are kept, and not only printed.
        size: ``a4`` or ``us-letter``.
        appendix: Whether all entries follow the page.
    """

    questions: str = ""
    kept: bool = True
    size: str = A4
    appendix: bool = False


class ReportChoices(PreviewPanel):
    """Passive: shows the choices, tells what was chosen."""

    questions_typed = Signal(str)
    size_chosen = Signal(str)
    appendix_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_choices")
        self._head(self.tr("Your questions"))
        self.hint = Label("", "small", "ink2", wrap=True)
        self.hint.setObjectName("report_questions_hint")
        self._column.addWidget(self.hint)
        self.questions = NoteField(self.tr("What would you like to ask?"))
        self.questions.setObjectName("report_questions")
        self.questions.setAccessibleName(self.tr("Your questions"))
        self.questions.setMinimumHeight(tokens().px(120))
        self.questions.setTabChangesFocus(True)
        self.questions.textChanged.connect(self._on_typed)
        self._column.addWidget(self.questions)
        self.problem = ErrorText()
        self.problem.setObjectName("report_questions_problem")
        self._column.addWidget(self.problem)
        self._head(self.tr("Paper"))
        self.size_choice = self._segments(
            "report_size", ((A4, self.tr("A4")), (LETTER, self.tr("US Letter")))
        )
        self.size_choice.chosen.connect(self.size_chosen)
        self.appendix = PhaseBox(self.tr("All entries as an appendix"))
        self.appendix.setObjectName("report_appendix")
        self.appendix.toggled.connect(self.appendix_toggled)
        self._column.addSpacing(tokens().px(6))
        self._column.addWidget(self.appendix)
        note = self.tr("One page of numbers for a visit. It names no illness, and nothing is sent anywhere.")
        self._column.addSpacing(tokens().px(6))
        self._column.addWidget(Label(note, "caption", "ink3", wrap=True))
        self.save = Button(self.tr("Save as PDF"), "primary", icon="file", key=self.tr("Ctrl+S"))
        self.print = Button(self.tr("Print…"), icon="print")
        self._finish(
            (
                (self.save, "report_save", self.save_clicked),
                (self.print, "report_print", self.print_clicked),
            )
        )

    def show_state(self, state: ReportState) -> None:
        """Show other choices; what is being typed stays as it is."""
        if not self.questions.hasFocus() and self.questions.toPlainText() != state.questions:
            blocked = self.questions.blockSignals(True)
            self.questions.setPlainText(state.questions)
            self.questions.blockSignals(blocked)
        self.hint.setText(
            self.tr("Up to five, one a line. They are kept, and stand on the page.")
            if state.kept
            else self.tr("Up to five, one a line. They stand on the page, and are not kept.")
        )
        self.size_choice.set_current(state.size)
        blocked = self.appendix.blockSignals(True)
        self.appendix.setChecked(state.appendix)
        self.appendix.blockSignals(blocked)

    def show_problem(self, text: str) -> None:
        """One sentence below the questions; an empty text takes it back."""
        self.problem.set_text(text)

    def set_ready(self, ready: bool) -> None:
        """Whether there are pages that can be saved and printed."""
        for button in (self.save, self.print):
            button.setEnabled(ready)

    def _on_typed(self) -> None:
        self.questions_typed.emit(self.questions.toPlainText())


class ReportPage(PreviewPage):
    """The preview of the report for a doctor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        choices = ReportChoices()
        super().__init__(choices, _nobody, parent)
        self.setObjectName("report_page")
        self.choices = choices
        self.show_state(ReportState())

    def show_state(self, state: ReportState) -> None:
        """Show the choices."""
        self.show_title(self.tr("Report for the doctor"))
        self.choices.show_state(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves too, as in every form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.panel.save_clicked.emit()
        else:
            super().keyPressEvent(event)


def _nobody() -> EmptyState:
    empty = EmptyState(
        translate("ReportPage", "Nothing to report yet"),
        translate(
            "ReportPage", "Say where it hurts and pick a programme first. What you log then stands here."
        ),
        "chart",
        (("pick", translate("ReportPage", "Choose the place"), True),),
    )
    empty.setObjectName("report_empty")
    return empty
