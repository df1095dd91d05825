"""A change of a dose that the log speaks for: what, why, from where, and the two answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.progression import Move
from rehab.ui.texts import proposals
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, IconLine, Label

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.services.progression import Asked


@dataclass(frozen=True, slots=True)
class ProposalState:
    """A change of a dose with its reason and where that comes from."""

    episode_id: UUID
    asked: Asked
    title: str
    change: str
    reason: str
    source: str
    up: bool


def proposal_state(episode_id: UUID, asked: Asked) -> ProposalState:
    """A proposal in words."""
    proposal = asked.proposal
    return ProposalState(
        episode_id,
        asked,
        title=proposals.title(proposal.move),
        change=proposals.change(asked.item.name, proposal),
        reason=proposals.reason(proposal),
        source=proposals.source(proposal),
        up=proposal.move is Move.STEP_UP,
    )


class ProposalCard(Card):
    """A proposal in words; nothing changes without a click.

    Args:
        narrow: Whether the answers stand below the words, for a column that has no room beside them.
    """

    accepted = Signal()
    put_off = Signal()

    def __init__(self, narrow: bool = False) -> None:
        super().__init__(padding=(18, 12) if narrow else (18, 14))
        self.setObjectName("proposal_card")
        t = tokens()
        self._head = IconLine("trend-up", "", "good", "ink", "subheading")
        self._change = Label("", "body", wrap=True)
        self._change.setObjectName("proposal_change")
        self._reason = Label("", "small", "ink2", wrap=True)
        self._source = Label("", "caption", "ink3", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(t.px(4))
        for widget in (self._head, self._change, self._reason, self._source):
            words.addWidget(widget)
        below = narrow or t.wide_text
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(t.px(8 if narrow else 16))
        row.addLayout(words, 1)
        row.addWidget(self._build_answers(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.hide()

    def _build_answers(self) -> QWidget:
        accept = Button(self.tr("Accept"), "primary", icon="check")
        accept.setObjectName("proposal_accept")
        accept.clicked.connect(self.accepted)
        later = Button(self.tr("Not yet"))
        later.setObjectName("proposal_not_yet")
        later.clicked.connect(self.put_off)
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(8))
        row.addWidget(accept)
        row.addWidget(later)
        row.addStretch(1)
        return answers

    def show_state(self, state: ProposalState | None) -> None:
        """Show a proposal, or nothing."""
        self.setVisible(state is not None)
        if state is not None:
            self._head.set_icon("trend-up" if state.up else "trend-down", "good" if state.up else "amber")
            self._head.set_text(state.title)
            self._change.setText(state.change)
            self._reason.setText(state.reason)
            self._source.setText(state.source)
            self._source.setVisible(bool(state.source))
