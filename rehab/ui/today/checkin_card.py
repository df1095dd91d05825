"""The questions of the day: a strip for each, folded to one line once it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.today.strip_view import StripView
from rehab.ui.widgets import (
    Button,
    Card,
    IconLine,
    Label,
    PainStrip,
)

if TYPE_CHECKING:
    from rehab.domain.checkin import Question
    from rehab.ui.today.state import StripState, TodayState

NAMES = {"main": "today_strip", "worst": "worst_strip", "average": "average_strip"}
"""Names of the strips by the kind of their key."""


class QuietLine(QWidget):
    """A sentence with one thing that can be done; hidden while there is nothing to say."""

    def __init__(self, name: str, action: str, action_name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._label = Label("", "small", "ink2", wrap=True)
        self._label.setObjectName(name)
        row.addWidget(self._label, 1)
        self.button = Button(action, kind="quiet", size="small", flush="end")
        self.button.setObjectName(action_name)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_text(self, text: str) -> None:
        """Say something, or hide with an empty text."""
        self._label.setText(text)
        self.button.setAccessibleDescription(text)
        self.setVisible(bool(text))


class CheckInCard(Card):
    """All questions of the day, days that were left out, and how this morning answered the last session."""

    chosen = Signal(str, int)
    cleared = Signal(str)
    change_clicked = Signal(str)
    worst_clicked = Signal(str)
    more_clicked = Signal(str)
    answer_edited = Signal(str, object)
    note_clicked = Signal()
    missed_clicked = Signal()
    week_clicked = Signal()

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
        self._missed = QuietLine("missed_line", self.tr("Add them"), "add_missed")
        self._missed.button.clicked.connect(self.missed_clicked)
        self._week_offer = QuietLine("week_offer", self.tr("Answer"), "answer_week")
        self._week_offer.button.clicked.connect(self.week_clicked)
        self._week_said = QuietLine("week_line", self.tr("Change"), "change_week")
        self._week_said.button.clicked.connect(self.week_clicked)
        for line in (self._missed, self._week_offer, self._week_said):
            self.body.addWidget(line)

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
            view.show_state(strip, is_first=index == 0, followed=strip.episode_id == state.followed)
        self._response.set_text(state.response)
        self._response.setVisible(bool(state.response))
        self._missed.set_text("" if state.missed is None else state.missed.text)
        self._week_offer.set_text(state.weekly.offer)
        self._week_said.set_text(state.weekly.line)
        lines = (self._missed, self._week_offer, self._week_said)
        self.setVisible(bool(state.strips) or any(not line.isHidden() for line in lines))

    def _view(self, state: StripState) -> StripView:
        if state.key not in self._views:
            kind = state.key.rstrip("0123456789")
            number = int(state.key.removeprefix(kind))
            name = f"{NAMES[kind]}_{number + 1}" if number else NAMES[kind]
            view = StripView(state.key, name)
            view.chosen.connect(self.chosen)
            view.cleared.connect(self.cleared)
            view.change_clicked.connect(self.change_clicked)
            view.worst_clicked.connect(self.worst_clicked)
            view.more_clicked.connect(self.more_clicked)
            view.answer_edited.connect(self.answer_edited)
            view.note_clicked.connect(self.note_clicked)
            self._views[state.key] = view
        return self._views[state.key]

    def strip(self, key: str) -> PainStrip | None:
        """The strip of a question, or None."""
        view = self._views.get(key)
        return None if view is None else view.strip

    def focus_more(self, key: str) -> QWidget | None:
        """Give the focus to the further questions of a complaint."""
        view = self._views.get(key)
        if view is not None:
            view.focus_more()
        return view

    def show_answer_problem(self, key: str, question: Question, text: str) -> None:
        """Say under one of the further questions why its answer was not stored."""
        view = self._views.get(key)
        if view is not None and view.more is not None:
            view.more.answers.show_problem(question, text)

    def key_with_focus(self) -> str:
        """Key of the question whose strip has the focus, or an empty text."""
        return next((key for key, view in self._views.items() if view.strip.hasFocus()), "")

    def event(self, event: QEvent) -> bool:
        """Fit the words to width and text size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            for view in self._views.values():
                view.place()
        return super().event(event)
