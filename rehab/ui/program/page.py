"""The programme page: phases as blocks, the week, and the sessions of a phase with their doses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from rehab.ui.program.blocks import PhaseRow
from rehab.ui.program.routine import RoutineBox
from rehab.ui.program.week import WeekCalendar
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Chip, EmptyState, FlowLayout, IconLine, Label, PageScroll

if TYPE_CHECKING:
    from rehab.ui.program.state import ProgramState


class ProgramPage(QWidget):
    """Passive: shows a plan, tells which phase or exercise is asked for."""

    phase_chosen = Signal(int)
    exercise_chosen = Signal(str)
    pick_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("program_page")
        self._scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_state(self, state: ProgramState) -> None:
        """Show a plan, or the way to one. What had the focus has it again."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(14))
        column.addLayout(self._header(state))
        if state.blocks:
            self._fill(column, state)
            column.addStretch(1)
        else:
            column.addWidget(self._empty(), 1)
        self._scroll.set_content(content)
        again = content.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, column: QVBoxLayout, state: ProgramState) -> None:
        row = PhaseRow(state.blocks, state.phase_index)
        row.chosen.connect(self.phase_chosen)
        column.addWidget(row)
        column.addWidget(WeekCalendar(state.days))
        column.addWidget(self._about(state))
        for routine in state.routines:
            box = RoutineBox(routine)
            box.exercise_chosen.connect(self.exercise_chosen)
            column.addWidget(box)
        column.addWidget(self._foot(state))

    def _header(self, state: ProgramState) -> QBoxLayout:
        t = tokens()
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        header = QBoxLayout(downwards)
        header.setSpacing(t.px(12))
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        title = Label(state.title, "title", wrap=True)
        title.setObjectName("program_title")
        words.addWidget(title)
        if state.caption:
            caption = Label(state.caption, "body", "ink2", wrap=True)
            caption.setObjectName("program_caption")
            words.addWidget(caption)
        header.addLayout(words, 1)
        if not state.blocks:
            return header
        actions = QWidget()
        flow = FlowLayout(actions, spacing=12)
        if state.sample:
            flow.addWidget(Chip(self.tr("Sample data"), "neutral", icon="info"))
        change = Button(self.tr("Choose another program"), icon="calendar")
        change.setObjectName("program_change")
        change.clicked.connect(self.pick_clicked)
        flow.addWidget(change)
        if not t.wide_text:
            actions.setMinimumWidth(flow.sizeHint().width())
        header.addWidget(actions, 0, Qt.AlignmentFlag.AlignVCenter)
        return header

    def _empty(self) -> QWidget:
        empty = EmptyState(
            self.tr("No program yet"),
            self.tr("Pick a ready-made one. You can change it at any time."),
            picture="program",
            actions=[("pick", self.tr("Pick a program"), True)],
        )
        empty.setObjectName("program_empty")
        empty.action_chosen.connect(self._on_empty_action)
        return empty

    def _on_empty_action(self, _key: str) -> None:
        self.pick_clicked.emit()

    def _about(self, state: ProgramState) -> QWidget:
        panel = QWidget()
        panel.setObjectName("program_phase")
        column = QVBoxLayout(panel)
        column.setContentsMargins(2, 2, 2, 0)
        column.setSpacing(tokens().px(4))
        title = Label(state.phase_title, "heading", wrap=True)
        title.setObjectName("program_phase_title")
        column.addWidget(title)
        column.addWidget(Label(state.aim, "body", "ink2", wrap=True))
        for criterion in state.entry:
            words = self.tr("Before you begin: {text}").format(text=criterion)
            column.addWidget(IconLine("ok", words, "good"))
        if state.move_on:
            column.addWidget(IconLine("forward", state.move_on, "neutral"))
        return panel

    def _foot(self, state: ProgramState) -> QWidget:
        t = tokens()
        card = Card()
        card.setObjectName("program_facts")
        column = QVBoxLayout()
        column.setSpacing(t.px(7))
        card.body.addLayout(column)
        facts = QWidget()
        flow = FlowLayout(facts, spacing=22, row_spacing=2)
        for fact in (state.needs, state.pain_rule):
            if fact:
                flow.addWidget(Label(fact, "small", "ink", wrap=t.wide_text))
        column.addWidget(facts)
        for line in state.advice:
            column.addWidget(IconLine("info", line, "neutral"))
        if state.evidence:
            column.addWidget(Label(state.evidence, "caption", "ink3", wrap=True))
        return card

    def changeEvent(self, event: QEvent) -> None:
        """Painted blocks follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()
