"""Cards of the programme page: changes that are not in use, the way to the next phase, and small questions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from rehab.ui.texts import phases
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Combo, FlowLayout, Label
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.program.state import DraftState, GateState, PointState


class DraftBar(QFrame):
    """Says that changes are kept and not in use, shows them, and puts them in use from a day."""

    use_clicked = Signal(object)
    """Payload: the day."""
    discard_clicked = Signal()
    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.setObjectName("draft_bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(t.px(16), t.px(9), t.px(10), t.px(9)))
        column.setSpacing(t.px(6))
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(downwards)
        row.setSpacing(t.px(8))
        self._title = Label("", "strong", "pri_soft_ink", wrap=True)
        self._title.setObjectName("draft_title")
        row.addWidget(self._title, 1)
        self.differences = Button(self.tr("What changes"), "quiet", size="small")
        self.differences.setObjectName("draft_differences")
        self.differences.clicked.connect(self.toggled)
        discard = Button(self.tr("Drop the changes"), "quiet", size="small")
        discard.setObjectName("draft_discard")
        discard.clicked.connect(self.discard_clicked)
        self.day = Combo(self.tr("From which day"))
        self.day.setObjectName("draft_from")
        self.use = Button(self.tr("Use this plan"), "primary")
        self.use.setObjectName("draft_use")
        self.use.clicked.connect(self._on_use)
        actions = QWidget()
        flow = FlowLayout(actions, spacing=8)
        parts = (
            self.differences,
            discard,
            Label(self.tr("from"), "small", "pri_soft_ink"),
            self.day,
            self.use,
        )
        for part in parts:
            flow.addWidget(part)
        if not t.wide_text:
            actions.setMinimumWidth(min(flow.sizeHint().width(), t.px(480)))
        row.addWidget(actions, 0 if not t.wide_text else 1)
        column.addLayout(row)
        self._list = QWidget()
        self._list.setObjectName("draft_lines")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, t.px(2))
        self._lines.setSpacing(t.px(3))
        column.addWidget(self._list)
        self._days: tuple[tuple[str, str], ...] = ()

    def show_state(self, state: DraftState | None) -> None:
        """Show the changes, or hide when there are none."""
        self.setVisible(state is not None)
        if state is None:
            self._days = ()
            return
        self._title.setText(state.title)
        if state.days != self._days:
            self._days = state.days
            self.day.set_choices(list(state.days), state.days[0][0])
        self.differences.setVisible(bool(state.lines))
        self.differences.setText(self.tr("Fold away") if state.shown else self.tr("What changes"))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in state.lines if state.shown else ():
            self._lines.addWidget(Label(line, "small", "ink", wrap=True))
        self._list.setVisible(state.shown)

    def _on_use(self) -> None:
        self.use_clicked.emit(date.fromisoformat(self.day.current()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        rounded(begin(self), QRectF(self.rect()), t.px(12), t.pri_soft, t.pri if t.high_contrast else None)


class Criterion(TickBox):
    """One thing that must be true before the next phase, and what the log says about it."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._count = self.add_line("", "small", "ink2")

    def show_point(self, state: PointState) -> None:
        """Show whether it is met, and what the log says about it."""
        self.setChecked(state.met)
        self.setEnabled(not state.settled)
        self._count.setText(state.count)
        self._count.setVisible(bool(state.count))
        self.setAccessibleName(f"{state.words} {state.count}".rstrip())


class GateCard(Card):
    """What must be true before the next phase, counted from the log or ticked, and the ways to go on or stay."""

    ticked = Signal(str, bool)
    next_clicked = Signal()
    stay_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(16, 12))
        t = tokens()
        self.setObjectName("phase_gate")
        self._shown: GateState | None = None
        self._title = Label("", "strong", wrap=True)
        self._line = Label("", "small", "ink2", wrap=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        holder = QWidget()
        self._marks = QVBoxLayout(holder)
        self._marks.setContentsMargins(0, 0, 0, 0)
        self._marks.setSpacing(t.px(4))
        self.body.addWidget(holder)
        actions = QWidget()
        flow = FlowLayout(actions, spacing=8)
        self.next = Button("", "primary", size="small")
        self.next.setObjectName("phase_next")
        self.next.clicked.connect(self.next_clicked)
        self.stay = Button(phases.stay(), "quiet", size="small")
        self.stay.setObjectName("phase_stay")
        self.stay.clicked.connect(self.stay_clicked)
        flow.addWidget(self.next)
        flow.addWidget(self.stay)
        self.body.addWidget(actions)

    def show_state(self, state: GateState | None) -> None:
        """Show the criteria, or hide."""
        self.setVisible(state is not None)
        if state is None:
            self._shown = None
            return
        old, self._shown = self._shown, state
        self._title.setText(state.title)
        self._line.setText(state.line)
        self.next.setText(state.go_on)
        self.next.set_kind("primary" if state.ready else "secondary")
        self.stay.setVisible(state.can_stay)
        self.stay.set_kind("secondary" if state.asked else "quiet")
        if old is None or [point.words for point in old.points] != [point.words for point in state.points]:
            self._rebuild(state)
        for box, point in zip(self._boxes(), state.points, strict=True):
            box.show_point(point)

    def _rebuild(self, state: GateState) -> None:
        for box in self._boxes():
            self._marks.removeWidget(box)
            box.hide()
            box.deleteLater()
        for index, point in enumerate(state.points):
            box = Criterion(point.words)
            box.setObjectName(f"criterion_{index}")
            box.clicked.connect(self._on_ticked)
            self._marks.addWidget(box)

    def _boxes(self) -> list[Criterion]:
        widgets = [self._marks.itemAt(i).widget() for i in range(self._marks.count())]  # type: ignore[union-attr]
        return [widget for widget in widgets if isinstance(widget, Criterion)]

    def _on_ticked(self, checked: bool) -> None:
        box = self.sender()
        if isinstance(box, Criterion):
            self.ticked.emit(box.words, checked)
