"""The verdict card: icon, answer, one sentence, actions, four key figures and how sure the answer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.icons import VERDICT_ICONS
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ConfidenceBars, FlowLayout, IconLine, IconTile, Label
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab.ui.progress.state import CardState

BESIDE = 880
"""From this width of the card on (logical pixels at text size 100 %) the figures stand beside the words."""
FOUR = 620
"""From this width on the figures below the words stand in one row."""
FIGURES_WIDTH = 366
LINES = 3
"""What would change it, next look, how often right."""


class _KeyFigure(QWidget):
    """A big text with its caption; the last one carries the bars of confidence."""

    def __init__(self, bars: bool) -> None:
        super().__init__()
        self.big = Label("", "number", wrap=not bars)
        self.caption = Label("", "caption", "ink3", wrap=True)
        self.bars = ConfidenceBars() if bars else None
        row = QHBoxLayout()
        row.setSpacing(tokens().px(9))
        row.addWidget(self.big, 0 if bars else 1)
        if self.bars is not None:
            row.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(1))
        column.addLayout(row)
        column.addWidget(self.caption)
        column.addStretch(1)


class _Rule(QWidget):
    """A hairline between words and figures."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        begin(self).fillRect(QRectF(self.rect()), tokens().line)

    def sizeHint(self) -> QSize:
        """One pixel either way; the layout stretches it."""
        return QSize(1, 1)


class VerdictCard(Card):
    """Shows a `CardState`."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 16))
        self.setObjectName("verdict_card")
        t = tokens()
        self._tile = IconTile("sprout", "neutral")
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName("verdict_title")
        self.sentence = Label("", "small", "ink2", wrap=True)
        self.sentence.setObjectName("verdict_sentence")
        self.told = Label("", "caption", "ink3", wrap=True)
        self.told.setObjectName("verdict_told")
        self.told.hide()
        self.changes = IconLine("settings", "", "adh")
        self.changes.setObjectName("verdict_changes")
        self.changes.hide()
        self.origin = Label("", "caption", "ink3", wrap=True)
        self.origin.setObjectName("verdict_origin")
        self._lines: list[tuple[Label, Label]] = []
        self._shown_notes: tuple[str, ...] = ()
        self._shown_actions: tuple[tuple[str, str], ...] = ()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(t.px(4))
        self._actions = QWidget()
        self._actions_row = FlowLayout(self._actions, spacing=10)
        self._figures = [_KeyFigure(bars=index == 3) for index in range(4)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(t.px(18))
        self._grid.setVerticalSpacing(t.px(8))
        self._rule = _Rule()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(t.px(18))
        self._halves.addLayout(self._words(), 1)
        self._halves.addWidget(self._rule)
        self._panel = QWidget()
        self._panel.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._halves.addWidget(self._panel)
        self.body.addLayout(self._halves)
        self.body.addWidget(self.origin)
        self._columns = 0
        self._arrange()

    def _words(self) -> QVBoxLayout:
        t = tokens()
        text = QVBoxLayout()
        text.setSpacing(t.px(3))
        text.addWidget(self.told)
        text.addWidget(self.title)
        text.addWidget(self.sentence)
        text.addLayout(self._notes)
        text.addWidget(self.changes)
        head = QHBoxLayout()
        head.setSpacing(t.px(10))
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        column = QVBoxLayout()
        column.setSpacing(t.px(10))
        column.addLayout(head)
        column.addLayout(self._outlook())
        column.addWidget(self._actions)
        column.addStretch(1)
        return column

    def _outlook(self) -> QGridLayout:
        """Rows of a label and its text; with large text the label stands above."""
        t = tokens()
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(12))
        grid.setVerticalSpacing(t.px(3))
        grid.setColumnStretch(1, 1)
        for index in range(LINES):
            label, text = Label("", "caption", "ink3"), Label("", "small", "ink2", wrap=True)
            text.setObjectName(f"verdict_line_{index}")
            top = Qt.AlignmentFlag.AlignTop
            if t.wide_text:
                label.setContentsMargins(0, t.px(5) if index else 0, 0, 0)
                grid.addWidget(label, 2 * index, 0, 1, 2)
                grid.addWidget(text, 2 * index + 1, 0, 1, 2)
            else:
                # Small and larger letters on one line.
                label.setContentsMargins(0, t.line_height("small") - t.line_height("caption"), 0, 0)
                grid.addWidget(label, index, 0, Qt.AlignmentFlag.AlignLeft | top)
                grid.addWidget(text, index, 1)
            self._lines.append((label, text))
        return grid

    def show_state(self, state: CardState) -> None:
        """Show another answer."""
        self._tile.set_icon(VERDICT_ICONS[state.key], state.tone)
        self.title.setText(state.title)
        self.sentence.setText(state.sentence)
        self.told.setText(state.told)
        self.told.setVisible(bool(state.told))
        self.changes.label.setText(state.changes)
        self.changes.setVisible(bool(state.changes))
        self.origin.setText(state.origin)
        for index, (label, text) in enumerate(self._lines):
            name, words = state.lines[index] if index < len(state.lines) else ("", "")
            label.setText(name)
            text.setText(words)
            label.setVisible(bool(name))
            text.setVisible(bool(words))
        self.setAccessibleName(state.title)
        spoken = (
            state.told,
            state.sentence,
            *(f"{name}: {words}" for name, words in state.lines),
            state.changes,
        )
        self.setAccessibleDescription(" ".join(part for part in spoken if part))
        actions = () if state.told else state.actions
        # Making widgets costs more than all the rest of a new answer, and mostly these stay as they are.
        if state.notes != self._shown_notes:
            self._show_notes(state.notes)
        if actions != self._shown_actions:
            self._show_actions(actions)
        self._actions.setVisible(not state.told)
        # Without figures there is nothing to judge.
        self._panel.setVisible(bool(state.figures))
        self._rule.setVisible(bool(state.figures))
        for figure, (big, caption) in zip(self._figures, state.figures, strict=False):
            figure.big.setText(big)
            figure.caption.setText(caption)
            if figure.bars is not None:
                figure.bars.set_level(state.confidence, state.tone)
        self._arrange()

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        self._shown_notes = notes
        while (item := self._notes.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for note in notes:
            self._notes.addWidget(IconLine("info", note))

    def _show_actions(self, actions: tuple[tuple[str, str], ...]) -> None:
        self._shown_actions = actions
        self._actions_row.clear()
        for index, (code, words) in enumerate(actions):
            key = self.tr("L") if code == "looked_at" else ""
            button = Button(words, "primary" if index == 0 else "secondary", key=key)
            button.setObjectName(f"verdict_{code}")
            button.setProperty("action", code)
            button.clicked.connect(self._on_action)
            self._actions_row.addWidget(button)
        self._actions.updateGeometry()

    def _on_action(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(str(sender.property("action")))

    @property
    def shown_figures(self) -> tuple[tuple[str, str], ...]:
        """The key figures as they stand there: big text and caption."""
        return tuple((figure.big.text(), figure.caption.text()) for figure in self._figures)

    @property
    def figure_columns(self) -> int:
        """Columns in which the key figures stand."""
        return self._columns

    def _arrange(self) -> None:
        t = tokens()
        beside = self.width() >= t.px(BESIDE) and not t.wide_text
        columns = 2 if beside or self.width() < t.px(FOUR) else 4
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._panel.setMinimumWidth(t.px(FIGURES_WIDTH) if beside else 0)
        self._panel.setMaximumWidth(t.px(FIGURES_WIDTH) if beside else 16_777_215)
        self._rule.setMaximumSize(1 if beside else 16_777_215, 16_777_215 if beside else 1)
        if columns == self._columns:
            return
        self._columns = columns
        for index, figure in enumerate(self._figures):
            self._grid.addWidget(figure, index // columns, index % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        # Rows keep together at the top; what is left of the height stays empty below them.
        for row in range(len(self._figures) + 1):
            self._grid.setRowStretch(row, 1 if row == (len(self._figures) - 1) // columns + 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the figures by the width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
