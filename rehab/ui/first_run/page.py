"""The first minutes: three steps that can be skipped. Passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.first_run.state import FirstRunState, Step
from rehab.ui.first_run.steps import ProgramStep, WhereStep, WhoStep
from rehab.ui.language import LANGUAGES
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, Label, MenuButton, PageScroll, StepDots

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

CONTENT_WIDTH = 960


class FirstRunPage(QWidget):
    """Shows one step; every answer is an intent."""

    step_wanted = Signal(str)
    adult_chosen = Signal(bool)
    site_chosen = Signal(object, object)
    """Site and side."""
    exactly_chosen = Signal(str)
    how_long_chosen = Signal(str)
    worst_toggled = Signal(str)
    programme_chosen = Signal(str)
    start_clicked = Signal()
    sample_clicked = Signal()
    restore_clicked = Signal()
    language_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run_page")
        self._state: FirstRunState | None = None
        self._step: WhoStep | WhereStep | ProgramStep | None = None
        self._sample_chosen = False
        self._scroll = PageScroll(max_width=CONTENT_WIDTH)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._make_edge())
        foot = QWidget()
        foot.setObjectName("first_run_foot")
        outer.addWidget(foot)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        self._foot_column = column
        self.problem = ErrorText()
        self.problem.setObjectName("first_run_problem")
        column.addWidget(self.problem)
        self._build_foot(column)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        # The bar comes and goes after its range changed.
        self._scroll.padded.connect(self._fit)

    def _make_edge(self) -> QFrame:
        """A line tells that the content goes on below the buttons."""
        self._edge = QFrame()
        self._edge.setObjectName("first_run_edge")
        self._edge.setProperty("separator", True)
        keeps = self._edge.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(keeps)
        self._edge.hide()
        return self._edge

    def _build_foot(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens().px(10))
        column.addLayout(row)
        self.back = Button(self.tr("Back"), kind="quiet", flush="begin")
        self.back.setObjectName("first_run_back")
        self.back.clicked.connect(self._on_back)
        self.restore = Button(self.tr("Restore a backup…"), kind="quiet", flush="begin")
        self.restore.setObjectName("first_run_restore")
        self.restore.clicked.connect(self.restore_clicked)
        spoken = QLocale.languageToCode(QLocale().language())
        self.language = MenuButton(
            self.tr("Language"), list(LANGUAGES.items()), spoken, icon="globe", kind="quiet"
        )
        self.language.setObjectName("first_run_language")
        self.language.chosen.connect(self.language_chosen)
        self.skip = Button(self.tr("Skip this step"))
        self.skip.setObjectName("first_run_skip")
        self.skip.clicked.connect(self._on_skip)
        self.next = Button(self.tr("Continue"), kind="primary", key=self.tr("Enter"), size="large")
        self.next.setObjectName("first_run_next")
        self.next.clicked.connect(self._on_next)
        row.addWidget(self.back)
        row.addWidget(self.restore)
        row.addWidget(self.language)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)

    # states

    def show_state(self, state: FirstRunState) -> None:
        """Show a step. What had the focus has it again; a new step begins with its first choice."""
        turned = self._state is None or self._state.step is not state.step
        answered = self._state is None or self._state.choices != state.choices
        # Of the page, not of the application: a window behind another one keeps its place as well.
        focused: QWidget | None = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self._state = state
        step = self._make_step(state)
        self._step = step
        self._scroll.set_content(self._content(state, step))
        # What arrives meanwhile, such as the library, takes no sentence away.
        if turned or answered:
            self.problem.set_text("")
        self._show_foot(state)
        self._fit()
        again = step.findChild(QWidget, name) if name and not turned else None
        if turned or again is not None:
            (again or step.first()).setFocus(Qt.FocusReason.OtherFocusReason)
        if turned:
            self._scroll.verticalScrollBar().setValue(0)

    def show_problem(self, text: str, _field: str | None = None) -> None:
        """One sentence above the buttons."""
        self.problem.set_text(text)

    def focus_age(self) -> None:
        """Lead to the question that is still open."""
        if isinstance(self._step, WhoStep):
            self._step.age.setFocus(Qt.FocusReason.OtherFocusReason)

    def _content(self, state: FirstRunState, step: QWidget) -> QWidget:
        t = tokens()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, t.px(8), 0, 0)
        column.setSpacing(t.px(4))
        column.addWidget(StepDots(state.steps.index(state.step), len(state.steps)))
        column.addSpacing(t.px(6))
        titles = {
            Step.WHO: (
                self.tr("Welcome. How would you like to begin?"),
                self.tr(
                    "You can change this later in Settings. There is no account and nothing is sent anywhere."
                ),
            ),
            Step.WHERE: (
                self.tr("Where does it hurt?"),
                self.tr("Click the spot, or pick from the list."),
            ),
            Step.PROGRAM: (
                self.tr("Pick a programme"),
                self.tr(
                    "Put together from published trials and guidance. You can choose another one at any time."
                ),
            ),
        }
        title, text = titles[state.step]
        heading = Label(title, "display", wrap=True)
        heading.setObjectName("first_run_heading")
        column.addWidget(heading)
        column.addWidget(Label(text, "body", "ink2", wrap=True))
        column.addSpacing(t.px(10))
        column.addWidget(step)
        column.addStretch(1)
        return content

    def _make_step(self, state: FirstRunState) -> WhoStep | WhereStep | ProgramStep:
        match state.step:
            case Step.WHO:
                who = WhoStep(state, self._sample_chosen)
                who.sample_chosen.connect(self._on_sample_chosen)
                who.adult_chosen.connect(self.adult_chosen)
                return who
            case Step.WHERE:
                where = WhereStep(state.choices)
                where.site_chosen.connect(self.site_chosen)
                where.next_wanted.connect(self._on_next)
                where.questions.exactly_chosen.connect(self.exactly_chosen)
                where.questions.how_long_chosen.connect(self.how_long_chosen)
                where.questions.worst_toggled.connect(self.worst_toggled)
                return where
            case Step.PROGRAM:
                program = ProgramStep(state)
                program.programme_chosen.connect(self.programme_chosen)
                return program

    def _show_foot(self, state: FirstRunState) -> None:
        first, last = state.step is state.steps[0], state.step is state.steps[-1]
        self.back.setText(self.tr("Cancel") if first else self.tr("Back"))
        self.back.setVisible(not first or not state.first_time)
        self.restore.setVisible(state.step is Step.WHO)
        self.language.setVisible(state.step is Step.WHO)
        self.skip.setVisible((state.first_time or not last) and state.step is not Step.WHO)
        self._name_next()

    def _name_next(self) -> None:
        last = self._state is not None and self._state.step is self._state.steps[-1]
        words = self.tr("Start") if last else self.tr("Continue")
        if self._sample_chosen and self._state is not None and self._state.step is Step.WHO:
            words = self.tr("Look around")
        self.next.setText(words)
        self.next.updateGeometry()

    # geometry

    def _fit(self) -> None:
        """Put the buttons below the edges of the content, and the body map into the visible part."""
        t = tokens()
        edges = self._scroll.edges()
        self._foot_column.setContentsMargins(edges.left(), t.px(8), edges.right(), t.px(20))
        # While the page itself is being laid out, a later request would get lost.
        self._foot_column.activate()
        if isinstance(self._step, WhereStep | WhoStep):
            top = self._step.mapTo(self._scroll.content, QPoint(0, 0)).y()
            self._step.fit(self._scroll.viewport().height() - top - max(t.px(12), edges.bottom()))

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what the keyboard reached; a click must not move the page under the pointer."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self._scroll.content.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, tokens().px(24))

    def _on_range_changed(self, low: int, high: int) -> None:
        self._edge.setVisible(high > low)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep buttons and map in place."""
        super().resizeEvent(event)
        self._fit()

    # intents

    def _on_sample_chosen(self, sample: bool) -> None:
        self._sample_chosen = sample
        self._name_next()

    def _on_back(self) -> None:
        if self._state is not None and self._state.step is self._state.steps[0]:
            self.left.emit()
        else:
            self._move(-1)

    def _on_skip(self) -> None:
        if self._state is not None and self._state.step is self._state.steps[-1]:
            self.left.emit()
        else:
            self._move(1)

    def _on_next(self) -> None:
        if self._state is None:
            return
        if self._state.step is Step.WHO and self._sample_chosen:
            self.sample_clicked.emit()
        elif self._state.step is self._state.steps[-1]:
            self.start_clicked.emit()
        else:
            self._move(1)

    def _move(self, by: int) -> None:
        if self._state is not None:
            steps = self._state.steps
            self.step_wanted.emit(
                steps[max(0, min(steps.index(self._state.step) + by, len(steps) - 1))].value
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on where it does not press a button; Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_next()
        elif event.key() == Qt.Key.Key_Escape:
            if self._state is not None and not self._state.first_time:
                self.left.emit()
            else:
                self._on_back()
        else:
            super().keyPressEvent(event)
