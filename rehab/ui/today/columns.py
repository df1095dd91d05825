"""The two columns of Today: sessions with the quick log, and week, verdict and mornings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.today.coming_card import ComingCard
from rehab.ui.today.due_card import DueCard, FoldedDue, LineCard
from rehab.ui.today.run_card import RunCard
from rehab.ui.today.side_cards import MorningsCard, QuickCard, VerdictCard, WeekCard
from rehab.ui.today.state import Body
from rehab.ui.widgets import Card, EmptyState

if TYPE_CHECKING:
    from rehab.ui.today.state import TodayState, VerdictGlance


class MainColumn(QWidget):
    """Sessions dealt with, the open one or what the day is instead, further ones, quick log."""

    edit_clicked = Signal(object)
    session_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self.due = DueCard()
        self._empty_card = Card()
        # The card has room around it already.
        self.empty = EmptyState(padding=0)
        self.empty.setObjectName("today_empty")
        self._empty_card.body.addWidget(self.empty)
        self.quick = QuickCard(grid=False)
        self._lines = QVBoxLayout()
        self._folded = QVBoxLayout()
        for group in (self._lines, self._folded):
            group.setSpacing(t.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        column.addLayout(self._lines)
        column.addWidget(self.due, 1)
        column.addWidget(self._empty_card, 1)
        self._coming = ComingCard()
        column.addWidget(self._coming)
        column.addLayout(self._folded)
        column.addWidget(self.quick)
        column.addStretch(0)
        self._column = column

    def show_state(self, state: TodayState, compact: bool) -> None:
        """Show the sessions of a moment."""
        _clear(self._lines)
        for line in state.lines:
            card = LineCard(line)
            card.edit_clicked.connect(self.edit_clicked)
            self._lines.addWidget(card)
            card.show()
        _clear(self._folded)
        for due in state.due:
            if not due.open:
                further = FoldedDue(due)
                further.opened.connect(self.session_opened)
                self._folded.addWidget(further)
                further.show()
        self._empty_card.setVisible(state.open_due is None)
        if state.open_due is None:
            actions = [(action.key, action.text, action.primary) for action in state.actions]
            self.empty.set_content(state.empty_title, state.empty_text, state.picture, actions)
        self._coming.show_state(state.coming)
        self.due.fold_reasons()
        self.due.setVisible(state.open_due is not None)
        self.quick.set_followed(state.followed is not None)
        self.place(state, compact)

    def place(self, state: TodayState, compact: bool) -> None:
        """Fit to the width."""
        if state.open_due is not None:
            self.due.show_state(state.open_due, compact)
        self.quick.setVisible(not compact or state.week is None)

    def share(self, height: int, seen: int = 0) -> None:
        """Let the open session use a height that the column is given whatever it holds.

        What it has no use for stays free below the last card, so that the cards below it are not pushed away.

        Args:
            height: What the column is given, pixels.
            seen: How much of it lies above the edge of the window; 0 when that does not matter.
        """
        column = self._column
        spare = height - column.totalHeightForWidth(self.width())
        roomy = self.due.share(spare)
        if seen:
            # The start comes before large drawings, and does not sink to the foot of the card below the edge.
            least = self.due.y() + self.due.least_height(self.width())
            if least > seen:
                self.due.share(seen - least)
                roomy = True
            else:
                roomy = roomy or least + height - column.totalHeightForWidth(self.width()) > seen
        roomy = roomy and self.due.isVisibleTo(self)
        column.setStretchFactor(self.due, 0 if roomy else 1)
        column.setStretch(column.count() - 1, 1 if roomy else 0)


class SideColumn(QWidget):
    """Week, what the verdict asks for, mornings; on a narrow page the quick log too."""

    def __init__(self) -> None:
        super().__init__()
        self._week = WeekCard()
        self.verdict = VerdictCard()
        self.run = RunCard()
        self._mornings = MorningsCard()
        self.entries = self._mornings.entries
        self.quick = QuickCard(grid=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(12))
        column.addWidget(self._week)
        column.addWidget(self.verdict)
        column.addWidget(self.run)
        column.addWidget(self._mornings, 1)
        column.addWidget(self.quick, 1)

    @property
    def needed(self) -> int:
        """Height that it takes at its present width."""
        column = self.layout()
        return column.totalHeightForWidth(self.width()) if column is not None and self.isVisible() else 0

    def show_state(self, state: TodayState, glance: VerdictGlance | None, compact: bool) -> None:
        """Show the side of a moment. On a narrow page the mornings make room for the verdict."""
        # Without a plan, and after the last week of one, there is nothing to count.
        counted = state.body not in (Body.ENDED, Body.NO_PROGRAMME)
        self._week.setVisible(state.week is not None and counted)
        if state.week is not None:
            self._week.show_state(state.week, compact)
        self.verdict.show_glance(glance, compact)
        crowded = compact and glance is not None and glance.needs_care
        self._mornings.setVisible(state.mornings is not None and not crowded)
        if state.mornings is not None:
            self._mornings.show_state(state.mornings)
        self.quick.setVisible(compact)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            # What can grow takes the room that is left: the bars, else the quick log.
            column.setStretchFactor(self.quick, 0 if self._mornings.isVisibleTo(self) else 1)
        self.setVisible(state.week is not None)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
