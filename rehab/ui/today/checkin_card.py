"""The questions of the day: a strip for each, folded to one line once it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, IconLine, KeyHint, Label, PainStrip

if TYPE_CHECKING:
    from rehab.ui.today.state import MissedState, StripState, TodayState

NARROW = 930
"""Width at 100 % text below which secondary words drop."""


class KeysHint(QWidget):
    """``Type 0-9, or - for 10`` with key caps."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(3))
        self._type = Label(self.tr("Type"), "caption", "ink3")
        row.addWidget(self._type)
        row.addWidget(KeyHint("0"))
        row.addWidget(Label("–", "caption", "ink3"))
        row.addWidget(KeyHint("9"))
        row.addWidget(Label(self.tr(", or"), "caption", "ink3"))
        row.addWidget(KeyHint("-"))
        row.addWidget(Label(self.tr("for 10"), "caption", "ink3"))

    def set_short(self, short: bool) -> None:
        """Leave the verb out."""
        self._type.setVisible(not short)


class StripView(QWidget):
    """One question: open with its strip, or folded to a line with what can still be done."""

    chosen = Signal(str, int)
    cleared = Signal(str)
    change_clicked = Signal(str)
    worst_clicked = Signal(str)
    note_clicked = Signal()

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self._key = key
        self._hints = False
        self.strip = PainStrip("")
        self.strip.setObjectName(name)
        self.strip.value_chosen.connect(self._on_chosen)
        self.strip.cleared.connect(self._on_cleared)
        self._open = QWidget()
        self._folded = QWidget()
        self._build_open()
        self._build_folded(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open)
        column.addWidget(self._folded)

    def _build_open(self) -> None:
        t = tokens()
        self._question = Label("", "heading", wrap=True)
        self._past = Label("", "small", "ink3")
        self._hint = KeysHint()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(t.px(12))
        self._words.addWidget(self._question)
        self._words.addWidget(self._past)
        self._words.addStretch(1)
        head = QHBoxLayout()
        head.addLayout(self._words, 1)
        head.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        column.addLayout(head)
        column.addWidget(self.strip)

    def _build_folded(self, name: str) -> None:
        flow = FlowLayout(self._folded, spacing=4, row_spacing=2)
        self._line = IconLine("ok", "", "good", "ink", "body")
        self._line.label.setWordWrap(False)
        self._line.setObjectName(f"{name}_line")
        flow.addWidget(self._line)
        self._change = Button(self.tr("Change"), kind="quiet", size="small")
        self._change.setObjectName(f"{name}_change")
        self._change.clicked.connect(self._on_change)
        self._worst = Button("", kind="quiet", size="small", key="W")
        self._worst.setObjectName(f"{name}_add_worst")
        self._worst.clicked.connect(self._on_worst)
        self._note = Button(self.tr("Note"), kind="quiet", size="small", key="N")
        self._note.setObjectName(f"{name}_note")
        self._note.clicked.connect(self.note_clicked)
        for button in (self._change, self._worst, self._note):
            flow.addWidget(button)

    def show_state(self, state: StripState, is_first: bool) -> None:
        """Show one question. The note and the keys are offered on the first one only."""
        self._question.setText(state.question)
        self._past.setText(state.past)
        self.strip.set_name(state.name)
        self.strip.set_value(state.value)
        self._line.set_text(state.line)
        self._change.setAccessibleDescription(state.name)
        self._worst.setText(state.add_worst)
        self._worst.setVisible(bool(state.add_worst))
        self._note.setVisible(is_first)
        self._hints = is_first
        self._open.setVisible(not state.folded)
        self._folded.setVisible(state.folded)
        self.place()

    def place(self) -> None:
        """Fit the words to the width: the past goes first, then it stands on its own line."""
        t = tokens()
        narrow = self.width() < t.px(NARROW) and not t.wide_text
        direction = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(direction)
        self._past.setVisible(bool(self._past.text()) and not narrow)
        self._hint.setVisible(self._hints and t.key_hints and not t.wide_text)
        self._hint.set_short(narrow)

    def _on_chosen(self, value: int) -> None:
        self.chosen.emit(self._key, value)

    def _on_cleared(self) -> None:
        self.cleared.emit(self._key)

    def _on_change(self) -> None:
        self.change_clicked.emit(self._key)

    def _on_worst(self) -> None:
        self.worst_clicked.emit(self._key)


class CheckInCard(Card):
    """All questions of the day, days that were left out, and how this morning answered the last session."""

    chosen = Signal(str, int)
    cleared = Signal(str)
    change_clicked = Signal(str)
    worst_clicked = Signal(str)
    note_clicked = Signal()
    missed_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(18, 14))
        self.setObjectName("checkin_card")
        self._views: dict[str, StripView] = {}
        self._strips = QVBoxLayout()
        self._strips.setSpacing(tokens().px(12))
        self.body.addLayout(self._strips)
        self._response = IconLine("info", "", "neutral")
        self._response.setObjectName("morning_response")
        self.body.addWidget(self._response)
        self._missed_row = QWidget()
        row = QHBoxLayout(self._missed_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._missed = Label("", "small", "ink2", wrap=True)
        self._missed.setObjectName("missed_line")
        row.addWidget(self._missed, 1)
        self._add_missed = Button(self.tr("Add them"), kind="quiet", size="small")
        self._add_missed.setObjectName("add_missed")
        self._add_missed.clicked.connect(self.missed_clicked)
        row.addWidget(self._add_missed, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._missed_row)

    def show_state(self, state: TodayState) -> None:
        """Show the questions; views are kept, so that the focus stays where it is."""
        wanted = [strip.key for strip in state.strips]
        for key in [key for key in self._views if key not in wanted]:
            view = self._views.pop(key)
            self._strips.removeWidget(view)
            view.hide()
            view.deleteLater()
        for index, strip in enumerate(state.strips):
            view = self._view(strip)
            self._strips.insertWidget(index, view)
            # A layout shows a new widget only with the next event; this one is given the focus before that.
            view.show()
            view.show_state(strip, is_first=index == 0)
        self._response.set_text(state.response)
        self._response.setVisible(bool(state.response))
        self._show_missed(state.missed)
        self.setVisible(bool(state.strips) or state.missed is not None)

    def _show_missed(self, missed: MissedState | None) -> None:
        self._missed.setText(missed.text if missed else "")
        self._missed_row.setVisible(missed is not None)

    def _view(self, state: StripState) -> StripView:
        if state.key not in self._views:
            kind = "worst_strip" if state.key.startswith("worst") else "today_strip"
            number = state.key.removeprefix("worst").removeprefix("main")
            name = kind if number == "0" else f"{kind}_{int(number) + 1}"
            view = StripView(state.key, name)
            view.chosen.connect(self.chosen)
            view.cleared.connect(self.cleared)
            view.change_clicked.connect(self.change_clicked)
            view.worst_clicked.connect(self.worst_clicked)
            view.note_clicked.connect(self.note_clicked)
            self._views[state.key] = view
        return self._views[state.key]

    def strip(self, key: str) -> PainStrip | None:
        """The strip of a question, or None."""
        view = self._views.get(key)
        return None if view is None else view.strip

    def key_with_focus(self) -> str:
        """Key of the question whose strip has the focus, or an empty text."""
        return next((key for key, view in self._views.items() if view.strip.hasFocus()), "")

    def event(self, event: QEvent) -> bool:
        """Fit the words to width and text size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            for view in self._views.values():
                view.place()
        return super().event(event)
