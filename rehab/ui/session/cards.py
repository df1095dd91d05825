"""Cards of the session form: a question with its guidance, what was done, how hard it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rehab.domain.session import ALARMS, EFFORT_WORDS, StopReason
from rehab.ui import texts
from rehab.ui.session.rows import DoneRow, SetsStepper, WordKey
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Banner,
    Card,
    ChoiceChip,
    FlowLayout,
    KeyHint,
    KeysHint,
    Label,
    NoteField,
    PainStrip,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from rehab.ui.session.state import RowState, SessionState, StripState

STOPPED, NOTE = "stopped", "note"


class StripCard(Card):
    """One question. The guidance appears after an answer, never before."""

    chosen = Signal(str, int)
    cleared = Signal(str)
    guidance_chosen = Signal(str, str)
    """Key of the question and of the action."""

    def __init__(self, key: str) -> None:
        super().__init__(padding=(18, 12))
        self.body.setSpacing(tokens().px(6))
        self._key = key
        head = QHBoxLayout()
        head.setSpacing(tokens().px(6))
        self._title = Label("", "subheading", wrap=True)
        self._hint = Label("", "small", "ink3")
        head.addWidget(self._title)
        head.addWidget(self._hint)
        head.addStretch(1)
        self._keys = KeysHint(short=True)
        head.addWidget(self._keys)
        self.body.addLayout(head)
        self.strip = PainStrip("")
        self.strip.setObjectName(f"strip_{key}")
        self.strip.value_chosen.connect(self._on_chosen)
        self.strip.cleared.connect(self._on_cleared)
        self.body.addWidget(self.strip)
        self.guidance = Banner("good")
        self.guidance.setObjectName(f"guidance_{key}")
        self.guidance.action_chosen.connect(self._on_guidance)
        self.guidance.hide()
        self.body.addWidget(self.guidance)

    def show_state(self, state: StripState) -> None:
        """Show the question, its answer and what the answer means."""
        self._title.setText(state.title)
        self._hint.setText(state.hint)
        self._hint.setVisible(bool(state.hint))
        self._keys.setVisible(tokens().key_hints and not tokens().wide_text)
        self.strip.set_name(state.title)
        self.strip.set_value(state.value)
        if state.guidance is None:
            self.guidance.hide()
            return
        actions = []
        # Large text leaves no room for buttons beside the sentence; both ways stand further down anyway.
        if state.guidance.asks and not tokens().wide_text:
            actions = [(STOPPED, self.tr("I stopped because of pain")), (NOTE, self.tr("Add a note"))]
        self.guidance.show_text(state.guidance.text, state.guidance.tone, actions)

    def _on_chosen(self, value: int) -> None:
        self.chosen.emit(self._key, value)

    def _on_cleared(self) -> None:
        self.cleared.emit(self._key)

    def _on_guidance(self, action: str) -> None:
        self.guidance_chosen.emit(self._key, action)


class DoneCard(Card):
    """What was done, with the reason when something is missing."""

    sets_edited = Signal(int, int)
    """Index of the row and sets done."""
    reason_chosen = Signal(str)
    """Value of the reason, or an empty text when it is taken back."""

    def __init__(self) -> None:
        super().__init__(padding=(18, 12))
        self.body.setSpacing(tokens().px(2))
        self._rows: list[DoneRow] = []
        self.body.addWidget(Label(self.tr("What you did"), "subheading"))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self.reasons = QWidget()
        self.reasons.setObjectName("reasons")
        column = QVBoxLayout(self.reasons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        column.addWidget(Label(self.tr("What came between?"), "small", "ink2", wrap=True))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self._chips: dict[str, ChoiceChip] = {}
        for reason in (reason for reason in StopReason if reason not in ALARMS):
            chip = ChoiceChip(texts.reason(reason))
            chip.setObjectName(f"reason_{reason.value}")
            chip.setProperty("reason", reason.value)
            chip.clicked.connect(self._on_reason)
            flow.addWidget(chip)
            self._chips[reason.value] = chip
        column.addWidget(holder)
        self.body.addWidget(self.reasons)

    def show_state(self, state: SessionState) -> None:
        """Show the rows; they are made anew only for another session."""
        if [row.name for row in state.rows] != self._names():
            self._build(state.rows)
        for widget, row in zip(self._rows, state.rows, strict=True):
            widget.show_state(row)
        self.reasons.setVisible(state.asks_reason)
        for value, chip in self._chips.items():
            chip.setChecked(state.reason is not None and state.reason.value == value)
        self.setVisible(bool(state.rows) or state.asks_reason)

    def first_stepper(self) -> SetsStepper | None:
        """The sets of the first exercise, or None."""
        return self._rows[0].stepper if self._rows else None

    def _names(self) -> list[str]:
        return [str(row.property("name")) for row in self._rows]

    def _build(self, rows: tuple[RowState, ...]) -> None:
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for index, row in enumerate(rows):
            widget = DoneRow(index, row, last=index == len(rows) - 1)
            widget.setProperty("name", row.name)
            widget.stepper.setProperty("index", index)
            widget.stepper.edited.connect(self._on_edited)
            self._rows.append(widget)
            self._column.addWidget(widget)
            widget.show()

    def _on_edited(self, done: int) -> None:
        self.sets_edited.emit(int(self.sender().property("index")), done)

    def _on_reason(self, checked: bool) -> None:
        self.reason_chosen.emit(str(self.sender().property("reason")) if checked else "")


class EffortCard(Card):
    """How hard it was, in five words, and the note."""

    effort_chosen = Signal(int)
    """Number of the word, 1-5, or 0 when it is taken back."""
    note_edited = Signal(str)
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(18, 12))
        self.body.setSpacing(tokens().px(8))
        head = QHBoxLayout()
        head.setSpacing(tokens().px(3))
        head.addWidget(Label(self.tr("How hard was it?"), "subheading", wrap=True), 1)
        self._keys = QWidget()
        caps = QHBoxLayout(self._keys)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(tokens().px(3))
        for widget in (KeyHint(self.tr("Alt")), KeyHint("1"), Label("–", "caption", "ink3"), KeyHint("5")):
            caps.addWidget(widget)
        head.addWidget(self._keys)
        self.body.addLayout(head)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(tokens().px(8))
        self.words = QButtonGroup(self)
        self.words.setExclusive(False)
        for number in range(1, EFFORT_WORDS + 1):
            word = WordKey(texts.effort(number), self.tr("Alt+{number}").format(number=number))
            word.setObjectName(f"effort_{number}")
            self.words.addButton(word, number)
            self._row.addWidget(word)
        self.words.idClicked.connect(self._on_word)
        self.body.addLayout(self._row)
        self.note = NoteField(self.tr("Anything worth telling your physio?"), lines=2)
        self.note.setObjectName("session_note")
        self.note.textChanged.connect(self._on_note)
        self.note.submitted.connect(self.submitted)
        self.body.addWidget(self._build_note_part())
        self._place()

    def _build_note_part(self) -> QWidget:
        """The note with its title: below the words, or in a card of its own beside them."""
        self.note_part = QWidget()
        part = QVBoxLayout(self.note_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(tokens().px(8))
        title = QHBoxLayout()
        title.setSpacing(tokens().px(6))
        title.addWidget(Label(self.tr("Note"), "subheading"))
        title.addWidget(Label(self.tr("optional"), "small", "ink3"))
        title.addStretch(1)
        part.addLayout(title)
        part.addWidget(self.note)
        return self.note_part

    def show_state(self, state: SessionState) -> None:
        """Show word and note; the note is left alone while it is being typed."""
        for number in range(1, EFFORT_WORDS + 1):
            self.words.button(number).setChecked(state.effort == number)
        if self.note.text() != state.note:
            blocked = self.note.blockSignals(True)
            self.note.set_text(state.note)
            self.note.blockSignals(blocked)

    def _place(self) -> None:
        t = tokens()
        edges = self.body.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        gaps = self._row.spacing() * (EFFORT_WORDS - 1)
        needed = sum(word.sizeHint().width() for word in self.words.buttons()) + gaps
        stacked = t.wide_text or needed > room
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._keys.setVisible(t.key_hints and not t.wide_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room side by side stand one below the other."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Large text sets the words one below the other."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._place()

    def _on_word(self, number: int) -> None:
        self.effort_chosen.emit(number if self.words.button(number).isChecked() else 0)

    def _on_note(self) -> None:
        self.note_edited.emit(self.note.text())
