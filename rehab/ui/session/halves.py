"""The lower half of the summary: what was done on the left, what follows from it and the note on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Card

if TYPE_CHECKING:
    from rehab.ui.forms.proposal_card import ProposalCard
    from rehab.ui.session.cards import DoneCard, EffortCard
    from rehab.ui.session.state import SessionState

LEFT_SHARE, RIGHT_SHARE = 3, 2


class Halves(QWidget):
    """Two columns, one below the other with large text. A form does not use them; its cards stand elsewhere."""

    def __init__(self, effort: EffortCard, done: DoneCard, proposal: ProposalCard) -> None:
        super().__init__()
        t = tokens()
        self.used = False
        self._effort, self._done, self._proposal = effort, done, proposal
        self._why, self._note = Card(padding=(18, 12)), Card(padding=(18, 12))
        way = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(way, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(8))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self._left, LEFT_SHARE), (self._right, RIGHT_SHARE)):
            column.setSpacing(t.px(8))
            row.addLayout(column, share)
        self._right.addWidget(self._why)
        self._right.addWidget(self._note)
        for column in (self._left, self._right):
            column.addStretch(1)
        self.hide()

    def show_state(self, state: SessionState) -> None:
        """The question what came between has a card of its own, which is there only with it."""
        self._why.setVisible(state.asks_reason)

    def use(self, used: bool) -> None:
        """Take the cards in, or give their parts back to them and leave the cards to the form."""
        self.used = used
        self.setVisible(used)
        if used:
            self._left.insertWidget(0, self._effort)
            self._left.insertWidget(1, self._done)
            self._right.insertWidget(0, self._proposal)
            self._why.body.addWidget(self._done.reasons)
            self._note.body.addWidget(self._effort.note_part)
        else:
            self._done.body.addWidget(self._done.reasons)
            self._effort.body.addWidget(self._effort.note_part)
