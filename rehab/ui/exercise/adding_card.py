"""The card that asks to which session of the plan an exercise is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, ErrorText, Label, ModalCard

if TYPE_CHECKING:
    from rehab.ui.exercise.adding_state import AddState


class AddCard(ModalCard):
    """Asks for phase and session, or leads to the programmes when there is no plan."""

    confirmed = Signal(int, str, bool)
    """Index of the phase, key of the session, and whether to go to the plan afterwards."""
    programs_wanted = Signal()

    def __init__(self, parent: QWidget, state: AddState) -> None:
        super().__init__(parent, width=520, title=self.tr("Add to programme"))
        self.setObjectName("add_card")
        self._state = state
        name = Label(state.name, "strong", wrap=True)
        name.setObjectName("add_name")
        self.body.addWidget(name)
        self.phase, self.session = Combo(self.tr("Phase")), Combo(self.tr("Session"))
        self.phase.setObjectName("add_phase")
        self.session.setObjectName("add_to_session")
        self.problem = ErrorText()
        self.problem.setObjectName("add_problem")
        if state.phases:
            self._ask()
        else:
            none = self.tr("There is no programme yet that it could be added to.")
            self.body.addWidget(Label(none, "body", "ink2", wrap=True))
        self.body.addWidget(self.problem)
        self.body.addLayout(self._foot())

    def _ask(self) -> None:
        state = self._state
        phases = [(str(i), phase.name) for i, phase in enumerate(state.phases)]
        self.phase.set_choices(phases, str(state.phase))
        self.phase.activated.connect(self._show_sessions)
        if len(phases) > 1:
            self._add_field(self.tr("Phase"), self.phase)
        self._add_field(self.tr("Session"), self.session)
        self._show_sessions()
        effect = Label(state.takes_effect, "small", "ink2", wrap=True)
        effect.setObjectName("add_effect")
        self.body.addWidget(effect)

    def _add_field(self, words: str, field: Combo) -> None:
        t = tokens()
        self.body.addWidget(Label(words, "small", "ink2"))
        self.body.addSpacing(-t.px(8))
        self.body.addWidget(field)

    def _show_sessions(self, _row: int = 0) -> None:
        phase = self._state.phases[int(self.phase.current())]
        self.session.set_choices(list(phase.sessions), phase.fitting)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(tokens().px(10))
        foot.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("add_cancel")
        cancel.clicked.connect(self.close_card)
        foot.addWidget(cancel)
        if not self._state.phases:
            self.add = Button(self.tr("Choose a programme"), "primary")
            self.add.clicked.connect(self._on_programs)
        else:
            shown = Button(self.tr("Add and show"))
            shown.setObjectName("add_and_show")
            shown.clicked.connect(self._on_add_and_show)
            foot.addWidget(shown)
            self.add = Button(self.tr("Add"), "primary")
            self.add.clicked.connect(self._on_add)
        self.add.setObjectName("add_confirm")
        foot.addWidget(self.add)
        return foot

    def _on_add(self) -> None:
        self.confirmed.emit(int(self.phase.current()), self.session.current(), False)

    def _on_add_and_show(self) -> None:
        self.confirmed.emit(int(self.phase.current()), self.session.current(), True)

    def _on_programs(self) -> None:
        self.close_card()
        self.programs_wanted.emit()
