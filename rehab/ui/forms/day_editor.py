"""One day in a card: every score with a way to change or delete it, and what else was entered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.pain import DAILY_MEASURES, Measure
from rehab.ui import texts
from rehab.ui.forms.day_more import DayMore, DayMoreState, build_day_more
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, IconButton, IconLine, Label, ModalCard, PainStrip

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.history import History
    from rehab.services.progress import DayLog

translate = QCoreApplication.translate

ASKED = DAILY_MEASURES
"""Measures that can be added to a day; others are shown when there is a score."""

LOOK_BACK = 60
"""Past days among which one without a score is searched."""


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One score of the day; without `reading` it can be added."""

    measure: Measure
    label: str
    value: int | None = None
    reading: UUID | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class ScoreEdit:
    """What the person wants: `value` None deletes the score."""

    day: date
    row: ScoreRow
    value: int | None


@dataclass(frozen=True, slots=True)
class DayState:
    """A day to edit; `last` is the last one that can be. `others` is what else was entered: icon, words."""

    day: date
    last: date
    title: str
    rows: tuple[ScoreRow, ...]
    others: tuple[tuple[str, str], ...]
    more: DayMoreState


def build_day_state(log: DayLog, primary: Measure, today: date, *, miles: bool = False) -> DayState:
    """A day to edit from everything that was entered for it."""
    rows = []
    asked = tuple(dict.fromkeys((primary, *ASKED))) if primary in DAILY_MEASURES else ASKED
    for measure in (*asked, *(m for m in Measure if m not in asked)):
        label = texts.capitalised(texts.measure(measure))
        found = [r for r in log.readings if r.measure is measure]
        rows += [ScoreRow(measure, label, r.value, r.id, r.version) for r in found]
        if not found and measure in asked:
            rows.append(ScoreRow(measure, label))
    title = texts.capitalised(texts.day_long(log.day))
    return DayState(log.day, today, title, tuple(rows), _others(log, miles), build_day_more(log))


def day_without_score(history: History, last: date) -> date:
    """The latest day up to `last` without a score of the judged measure; `last` when there is none."""
    logged = {score.day for score in history.scores if score.measure is history.primary}
    days = (last - timedelta(days=back) for back in range(LOOK_BACK))
    return next((day for day in days if day >= history.start and day not in logged), last)


def _others(log: DayLog, miles: bool) -> tuple[tuple[str, str], ...]:
    lines = []
    for run in log.runs:
        far = texts.distance_in(run.distance_m / 1000, miles)
        lines.append(("runs", translate("progress", "Run {distance}").format(distance=far)))
    lines += [("treatment", texts.treatment(treatment.kind)) for treatment in log.treatments]
    return tuple(lines)


class _Score(QWidget):
    """A score with its strip and, when there is one, a button to delete it."""

    edited = Signal(object)
    """Payload: the new value, or None to delete."""

    def __init__(self, row: ScoreRow) -> None:
        super().__init__()
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        head = QHBoxLayout()
        # As high with a button as without.
        head.addStrut(tokens().px(30))
        head.addWidget(Label(row.label, "strong"), 1)
        if row.reading is not None:
            name = self.tr("Delete {what}").format(what=row.label)
            delete = IconButton("trash", name)
            delete.setObjectName("score_delete")
            delete.clicked.connect(self._on_cleared)
            head.addWidget(delete)
        column.addLayout(head)
        self.strip = PainStrip(row.label, anchors=False)
        self.strip.setObjectName(f"score_{row.measure.value}")
        self.strip.set_value(row.value)
        self.strip.value_chosen.connect(self._on_chosen)
        self.strip.cleared.connect(self._on_cleared)
        column.addWidget(self.strip)

    def _on_chosen(self, value: int) -> None:
        if value != self.row.value:
            self.edited.emit(value)

    def _on_cleared(self) -> None:
        if self.row.reading is not None:
            self.edited.emit(None)


class DayEditor(ModalCard):
    """Edits one day after the other; every change is stored at once and can be undone."""

    score_edited = Signal(object)
    """Payload: `ScoreEdit`."""
    answer_edited = Signal(object)
    """Payload: `AnswerEdit`."""
    session_chosen = Signal(str)
    """Payload: where the form of the session is."""
    day_chosen = Signal(object)
    """Payload: the `date` to show instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 640, "")
        self.setObjectName("day_editor")
        self._state: DayState | None = None
        t = tokens()
        self._before = IconButton("chevron-left", self.tr("Day before"), framed=True)
        self._before.setObjectName("day_before")
        self._before.clicked.connect(self._on_before)
        self._after = IconButton("chevron-right", self.tr("Day after"), framed=True)
        self._after.setObjectName("day_after")
        self._after.clicked.connect(self._on_after)
        self._title = Label("", "heading", wrap=True)
        self._title.setObjectName("day_title")
        head = QHBoxLayout()
        head.setSpacing(t.px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        self.body.addLayout(head)
        self.problem = ErrorText()
        self.problem.setObjectName("day_problem")
        self.body.addWidget(self.problem)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(t.px(12))
        self.body.addLayout(self._entries)
        self.more = DayMore()
        self.more.answer_edited.connect(self.answer_edited)
        self.more.session_chosen.connect(self._on_session)
        self.body.addWidget(self.more)
        done = Button(self.tr("Done"), "primary", key=self.tr("Esc"))
        done.setObjectName("day_done")
        done.clicked.connect(self.close_card)
        self.ways.addStretch(1)
        self.ways.addWidget(done)
        self.show_foot()

    def show_state(self, state: DayState) -> None:
        """Show a day; the strip that was in use keeps the focus."""
        focused = self.focusWidget()
        keep = focused.objectName() if isinstance(focused, PainStrip) else ""
        self._state = state
        self._title.setText(state.title)
        self.setAccessibleName(state.title)
        self._after.setEnabled(state.day < state.last)
        self.problem.set_text("")
        while (item := self._entries.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in state.rows:
            score = _Score(row)
            score.edited.connect(self._on_edited)
            self._entries.addWidget(score)
            # Qt shows what joins an open card in the next turn of the event loop: too late for the focus.
            score.show()
            if keep and score.strip.objectName() == keep:
                score.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        for icon, line in state.others:
            self._entries.addWidget(IconLine(icon, line))
        self.more.show_state(state.more, state.day)
        self.updateGeometry()

    def open_day(self, state: DayState) -> None:
        """Show a day and take the focus, on the first strip when it opens."""
        self.show_state(state)
        if not self.isVisible():
            self.open_card(self.findChild(PainStrip))

    def show_problem(self, text: str) -> None:
        """Say why a change was not stored."""
        self.problem.set_text(text)

    def _on_edited(self, value: int | None) -> None:
        sender = self.sender()
        if self._state is not None and isinstance(sender, _Score):
            self.score_edited.emit(ScoreEdit(self._state.day, sender.row, value))

    def _on_session(self, target: str) -> None:
        self.close_card()
        self.session_chosen.emit(target)

    def _on_before(self) -> None:
        self._move(-1)

    def _on_after(self) -> None:
        self._move(1)

    def _move(self, days: int) -> None:
        if self._state is not None:
            self.day_chosen.emit(self._state.day + timedelta(days=days))
