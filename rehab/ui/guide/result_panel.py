"""What the answers ask for: how soon, why, what raised no concern, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.guide.state import TONES
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, IconLine, IconTile, Label

if TYPE_CHECKING:
    from rehab.ui.guide.state import ResultState

WIDTH = 860


class ResultPanel(QWidget):
    """Passive: shows a result, tells which way on was chosen."""

    action_chosen = Signal(str)
    """``change``, ``read:<slug>``, ``close``, ``report``, ``again``, ``today``."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(tokens().px(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(14))
        self._shown: QWidget | None = None
        self.calm = False
        """Whether nothing asks to stay: Enter leads on to Today."""

    def show_state(self, state: ResultState) -> None:
        """Show another result."""
        self.calm = not state.flagged and not state.level.urgent and not state.read_on[0]
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._build(state)
        self._column.addWidget(self._shown)
        self._shown.show()

    def _build(self, state: ResultState) -> QWidget:
        t = tokens()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        column.addWidget(self._head(state))
        middle = self._middle(state)
        if middle is not None:
            column.addLayout(middle)
        if state.hints:
            column.addWidget(self._hints(state))
        column.addWidget(self._ways(state))
        column.addStretch(1)
        return holder

    def _head(self, state: ResultState) -> Card:
        t = tokens()
        card = Card(padding=(24, 20))
        card.setObjectName("checkup_result")
        tone, icon = TONES[state.level]
        row = QHBoxLayout()
        row.setSpacing(t.px(14))
        row.addWidget(IconTile(icon, tone, 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(4))
        title = Label(state.title, "title", wrap=True)
        title.setObjectName("checkup_result_title")
        words.addWidget(title)
        words.addWidget(Label(state.sentence, "body", "ink2", wrap=True))
        if state.number:
            urgent = state.level.urgent
            number = Label(
                state.number, "number" if urgent else "small", "red" if urgent else "ink2", wrap=True
            )
            number.setObjectName("emergency_number")
            words.addSpacing(t.px(4))
            words.addWidget(number)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _middle(self, state: ResultState) -> QGridLayout | None:
        cards = [self._why(state)] if state.why else []
        if state.fine:
            cards.append(self._fine(state, across=1 if cards or tokens().wide_text else 3))
        if not cards:
            return None
        t = tokens()
        grid = QGridLayout()
        grid.setSpacing(t.px(14))
        across = 1 if t.wide_text or len(cards) == 1 else 2
        for place, card in enumerate(cards):
            grid.addWidget(card, place // across, place % across)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        return grid

    def _why(self, state: ResultState) -> Card:
        t = tokens()
        tone, _icon = TONES[state.level]
        card = Card()
        card.setObjectName("checkup_why")
        card.body.addWidget(Label(self.tr("Why"), "subheading"))
        for line in state.why:
            block = QVBoxLayout()
            block.setSpacing(t.px(4))
            block.addWidget(IconLine("triangle", line.heading, tone, "ink", "body"))
            for text, ink in ((line.explain, "ink2"), (line.action, "ink")):
                if text:
                    block.addWidget(Label(text, "small", ink, wrap=True))
            card.body.addLayout(block)
        card.body.addStretch(1)
        return card

    def _fine(self, state: ResultState, across: int) -> Card:
        t = tokens()
        card = Card()
        card.setObjectName("checkup_fine")
        card.body.addWidget(Label(self.tr("These answers raised no concern"), "subheading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(18))
        grid.setVerticalSpacing(t.px(6))
        for place, line in enumerate(state.fine):
            mark = IconLine("ok", line, "good", "ink")
            grid.addWidget(mark, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _hints(self, state: ResultState) -> Card:
        t = tokens()
        card = Card()
        card.setObjectName("checkup_hints")
        card.body.addWidget(Label(self.tr("If this changes, do not wait"), "subheading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(18))
        grid.setVerticalSpacing(t.px(6))
        across = 1 if t.wide_text else 3
        for place, (level, sign) in enumerate(state.hints):
            text = self.tr("{level}: {sign}").format(level=level, sign=texts.inside(sign))
            line = IconLine("octagon", text, "red", "ink")
            grid.addWidget(line, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        card.body.addLayout(grid)
        return card

    def _ways(self, state: ResultState) -> QWidget:
        """The ways on, and below them the quieter ways back to the questions."""
        t = tokens()
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(t.px(8))
        onward, back = self._onward(state), self._back(state)
        for buttons in ([*onward, *back],) if len(onward) == 1 else (onward, back):
            row = QWidget()
            flow = FlowLayout(row, spacing=10)
            for key, words, kind in buttons:
                leads = self.calm and key == "today"
                button = Button(words, kind, key=self.tr("Enter") if leads else "")
                button.setObjectName(f"result_{key.partition(':')[0]}")
                button.setProperty("action", key)
                button.clicked.connect(self._on_clicked)
                flow.addWidget(button)
            rows.addWidget(row)
        return holder

    def _onward(self, state: ResultState) -> list[tuple[str, str, str]]:
        """Key, words and kind; the first one is the one that is advised."""
        ways = []
        if state.flagged and not state.level.urgent:
            ways.append(("report", texts.report_action()))
        if state.read_on[0]:
            ways.append(
                (f"read:{state.read_on[0]}", self.tr("Read about: {name}").format(name=state.read_on[1]))
            )
        ways.append(("today", self.tr("To Today")))
        if state.flagged:
            ways.append(("close", self.tr("I have had it looked at")))
            if state.level.urgent:
                ways.append(("report", texts.report_action()))
        return [(key, words, "secondary" if place else "primary") for place, (key, words) in enumerate(ways)]

    def _back(self, state: ResultState) -> list[tuple[str, str, str]]:
        ways = [("change", self.tr("Change an answer"))] if state.stored is not None else []
        ways.append(("again", self.tr("Answer all questions again")))
        return [(key, words, "quiet") for key, words in ways]

    def _on_clicked(self) -> None:
        self.action_chosen.emit(str(self.sender().property("action")))
