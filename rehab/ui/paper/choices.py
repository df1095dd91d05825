"""What is printed and how: the panel beside the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.paper.state import A4, LETTER, NEXT_WEEK, THIS_WEEK
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Combo, FlowLayout, Label, Segments
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.ui.paper.state import PaperState


class PhaseBox(Ringed, QCheckBox):
    """One phase that can be printed."""

    ring_radius = 6.0


class PreviewPanel(Card):
    """Passive: choices that scroll over buttons that stay."""

    save_clicked = Signal()
    print_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(16, 14))
        t = tokens()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(t.px(4), t.px(4), t.px(4), t.px(4))
        self._column.setSpacing(t.px(6))

    def _finish(self, buttons: Sequence[tuple[Button, str, SignalInstance]]) -> None:
        """Put what was built above its buttons."""
        self._column.addStretch(1)
        if tokens().wide_text:
            self.body.addWidget(self._content)
        else:
            self.body.addWidget(self._scroll(), 1)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        for button, name, signal in buttons:
            button.setObjectName(name)
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.body.addWidget(holder)

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _head(self, text: str) -> Label:
        label = Label(text, "strong")
        if self._column.count():
            self._column.addSpacing(tokens().px(6))
        self._column.addWidget(label)
        return label

    def _segments(self, name: str, choices: tuple[tuple[str, str], ...]) -> Segments:
        segments = Segments(choices)
        segments.setObjectName(name)
        row = QHBoxLayout()
        row.addWidget(segments)
        row.addStretch(1)
        self._column.addLayout(row)
        return segments

    def wanted_width(self) -> int:
        """Width in pixels at which no choice is cut, as long as it is only about words of our own."""
        edges = self.body.contentsMargins()
        return self._content.minimumSizeHint().width() + edges.left() + edges.right() + 2 * self.frameWidth()

    def set_ready(self, ready: bool) -> None:
        """Whether there are pages that can be saved and printed."""
        raise NotImplementedError


class Choices(PreviewPanel):
    """Passive: shows the choices, tells what was chosen."""

    source_chosen = Signal(str)
    phase_toggled = Signal(int, bool)
    size_chosen = Signal(str)
    week_chosen = Signal(str)
    steps_toggled = Signal(bool)
    handout_clicked = Signal()
    calendar_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper_choices")
        self._build()
        self._finish(self._buttons())

    def _build(self) -> None:
        self.source = Combo(self.tr("What to print"))
        self.source.setObjectName("paper_source")
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.source.activated.connect(lambda _row: self.source_chosen.emit(self.source.current()))
        self._head(self.tr("What to print"))
        self._column.addWidget(self.source)
        self._phases_head = self._head(self.tr("Phases"))
        self._phases = QVBoxLayout()
        self._phases.setSpacing(tokens().px(4))
        self._column.addLayout(self._phases)
        self._boxes: list[PhaseBox] = []
        self._week_head = self._head(self.tr("Boxes to tick, two weeks"))
        weeks = ((THIS_WEEK, self.tr("From this week")), (NEXT_WEEK, self.tr("From next week")))
        self.week = self._segments("paper_week", weeks)
        self.week.chosen.connect(self.week_chosen)
        self._head(self.tr("Paper"))
        self.size_choice = self._segments("paper_size", ((A4, self.tr("A4")), (LETTER, self.tr("US Letter"))))
        self.size_choice.chosen.connect(self.size_chosen)
        self.steps = PhaseBox(self.tr("How it is done, step by step"))
        self.steps.setObjectName("paper_steps")
        self.steps.toggled.connect(self.steps_toggled)
        self._column.addSpacing(tokens().px(6))
        self._column.addWidget(self.steps)

    def _buttons(self) -> tuple[tuple[Button, str, SignalInstance], ...]:
        self.save = Button(self.tr("Save as PDF"), "primary", icon="file", key=self.tr("Ctrl+S"))
        self.print = Button(self.tr("Print…"), icon="print")
        self.handout = Button(self.tr("Web page for a phone"), "quiet", size="small")
        self.calendar = Button(self.tr("Calendar file"), "quiet", icon="calendar", size="small")
        return (
            (self.save, "paper_save", self.save_clicked),
            (self.print, "paper_print", self.print_clicked),
            (self.handout, "paper_handout", self.handout_clicked),
            (self.calendar, "paper_calendar", self.calendar_clicked),
        )

    def show_state(self, state: PaperState) -> None:
        """Show other choices."""
        self.source.set_choices(list(state.sources), state.source)
        self._show_phases(state)
        self.week.set_current(state.week)
        for widget in (self._week_head, self.week):
            widget.setVisible(state.dated)
        self.size_choice.set_current(state.size)
        blocked = self.steps.blockSignals(True)
        self.steps.setChecked(state.steps)
        self.steps.blockSignals(blocked)
        self.calendar.setVisible(state.calendar)

    def _show_phases(self, state: PaperState) -> None:
        if [box.text() for box in self._boxes] != [_plain(phase.name) for phase in state.phases]:
            for box in self._boxes:
                box.hide()
                box.deleteLater()
            self._boxes = []
            for index, phase in enumerate(state.phases):
                box = PhaseBox(_plain(phase.name))
                box.setObjectName(f"paper_phase_{index}")
                # A name that somebody typed may be as long as they like; the choices below it keep their place.
                box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                box.setToolTip(plain_tip(phase.name))
                box.toggled.connect(lambda on, i=index: self.phase_toggled.emit(i, on))
                self._boxes.append(box)
                self._phases.addWidget(box)
        for box, phase in zip(self._boxes, state.phases, strict=True):
            blocked = box.blockSignals(True)
            box.setChecked(phase.chosen)
            box.blockSignals(blocked)
        self._phases_head.setVisible(len(self._boxes) > 1)
        for box in self._boxes:
            box.setVisible(len(self._boxes) > 1)

    def set_ready(self, ready: bool) -> None:
        """Whether there are pages that can be saved and printed."""
        for button in (self.save, self.print, self.handout):
            button.setEnabled(ready)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
