"""Cards of the right column: timer, pain now with its guidance, and why an exercise is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.session import StopReason
from rehab.ui import texts
from rehab.ui.player import words
from rehab.ui.player.timer import SetDashes, TempoBars, TimerRing
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, Card, ChoiceChip, FlowLayout, KeyHint, Label, PainStrip

if TYPE_CHECKING:
    from rehab.ui.player.state import FrameState, PlayerState

REASONS = (
    StopReason.PAIN,
    StopReason.TIRED,
    StopReason.NO_TIME,
    StopReason.NO_EQUIPMENT,
    StopReason.UNCLEAR,
    StopReason.OTHER,
)
PADDING = (18, 14)


class TimerCard(Card):
    """Set, ring and tempo."""

    def __init__(self) -> None:
        super().__init__(padding=PADDING)
        t = tokens()
        self.body.setSpacing(t.px(8))
        self._set = Label("", "subheading")
        self._set.setObjectName("player_set")
        self.dashes = SetDashes()
        self.dashes.setObjectName("player_dashes")
        self.ring = TimerRing()
        self.ring.setObjectName("player_ring")
        self.tempo = TempoBars()
        self.tempo.setObjectName("player_tempo")
        head = QHBoxLayout()
        head.addWidget(self._set)
        head.addStretch(1)
        head.addWidget(self.dashes, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.ring, 1)
        self.body.addWidget(self.tempo)

    def show_state(self, state: PlayerState) -> None:
        """Show another phase, set or exercise."""
        self._set.setText(state.set_text)
        self.dashes.show_sets(state.sets, state.set_index, state.set_text)
        self.tempo.show_parts(state.tempo)
        self.ring.say(state.timer_name, state.resting)
        self.show_frame(state.frame)

    def show_frame(self, frame: FrameState) -> None:
        """Show a moment."""
        self.ring.show_frame(frame)
        self.dashes.show_share(frame.set_share)
        self.tempo.show_share(frame.tempo, frame.tempo_share)


class PainCard(Card):
    """Eleven keys that say nothing until one is chosen; then what the score means, and ways out of red."""

    chosen = Signal(int)
    halve_clicked = Signal()
    skip_clicked = Signal()
    end_clicked = Signal()
    alarm_chosen = Signal(str)
    """Value of the reason; the same again takes it back."""

    def __init__(self) -> None:
        super().__init__(padding=PADDING)
        t = tokens()
        self.body.setSpacing(t.px(8))
        self._title = Label("", "subheading", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(t.px(3))
        head.addWidget(self._title, 1)
        self._keys = QWidget()
        caps = QHBoxLayout(self._keys)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(t.px(3))
        for widget in (KeyHint("0"), Label("–", "caption", "ink3"), KeyHint("9"), KeyHint("-")):
            caps.addWidget(widget)
        head.addWidget(self._keys)
        self.body.addLayout(head)
        self.strip = PainStrip("", folded=True)
        self.strip.setObjectName("player_pain")
        self.strip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip.value_chosen.connect(self.chosen)
        self.body.addWidget(self.strip)
        self.guidance = Banner("good")
        self.guidance.setObjectName("player_guidance")
        self.guidance.hide()
        self.body.addWidget(self.guidance)
        self._alarms = self._build_alarms()
        self.body.addWidget(self._alarms)
        self._stops = self._build_stops()
        self.body.addWidget(self._stops)

    def _build_alarms(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("player_alarms")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        column.addWidget(Label(words.alarm_question(), "small", "ink2", wrap=True))
        chips = QWidget()
        flow = FlowLayout(chips, spacing=6)
        self._chips: dict[str, ChoiceChip] = {}
        for reason in (StopReason.SHARP, StopReason.LIMP):
            chip = ChoiceChip(words.alarm_choice(reason))
            chip.setObjectName(f"alarm_{reason.value}")
            chip.setProperty("reason", reason.value)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(self._on_alarm)
            flow.addWidget(chip)
            self._chips[reason.value] = chip
        column.addWidget(chips)
        return holder

    def _on_alarm(self, _checked: bool) -> None:
        self.alarm_chosen.emit(str(self.sender().property("reason")))

    def _build_stops(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("player_stops")
        flow = FlowLayout(holder, spacing=6)
        for name, text, kind, signal in (
            ("player_halve", self.tr("Halve the load"), "secondary", self.halve_clicked),
            ("player_skip_pain", self.tr("Skip"), "secondary", self.skip_clicked),
            ("player_end_pain", self.tr("End session"), "destructive", self.end_clicked),
        ):
            button = Button(text, kind, size="small")
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            flow.addWidget(button)
            if name == "player_halve":
                self._halve = button
        return holder

    @property
    def lowest(self) -> QWidget:
        """What must be in view after an answer: the ways out when they are offered, else the card."""
        return self if self._stops.isHidden() else self._stops

    def show_state(self, state: PlayerState) -> None:
        """Show the question, its answer and what the answer means."""
        self._title.setText(state.pain_title)
        self._keys.setVisible(tokens().key_hints and not tokens().wide_text)
        self.strip.set_name(state.pain_title)
        self.strip.set_value(state.pain)
        guidance = state.guidance
        if guidance is None:
            self.guidance.hide()
        else:
            self.guidance.show_text(guidance.text, guidance.tone)
        self._stops.setVisible(guidance is not None and guidance.stops)
        self._halve.setVisible(guidance is not None and guidance.halves)
        self._alarms.setVisible(state.asks_alarm)
        for value, chip in self._chips.items():
            chip.setChecked(value == state.alarm)


class SkipCard(Card):
    """Why an exercise is left out; one click is enough, Escape keeps the exercise."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(padding=PADDING)
        self.setObjectName("player_skip_card")
        t = tokens()
        self.body.setSpacing(t.px(8))
        self.body.addWidget(Label(self.tr("Leave this exercise out?"), "subheading", wrap=True))
        self.body.addWidget(Label(self.tr("What came between?"), "small", "ink2", wrap=True))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self.chips: list[ChoiceChip] = []
        for reason in REASONS:
            chip = ChoiceChip(texts.reason(reason))
            chip.setObjectName(f"skip_{reason.value}")
            chip.setProperty("reason", reason.value)
            chip.clicked.connect(self._on_chosen)
            flow.addWidget(chip)
            self.chips.append(chip)
        self.body.addWidget(holder)
        keep = Button(
            self.tr("Keep the exercise"),
            "quiet",
            icon="undo",
            key=self.tr("Esc"),
            size="small",
            flush="begin",
        )
        keep.setObjectName("skip_keep")
        keep.clicked.connect(self.cancelled)
        self.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)

    def open(self) -> None:
        """Ask."""
        for chip in self.chips:
            chip.setChecked(False)
        self.show()
        self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, _checked: bool) -> None:
        self.chosen.emit(str(self.sender().property("reason")))


class CueRow(QWidget):
    """At most three short sentences under the drawing."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[str, ...] = ()
        self._row: QWidget | None = None

    def show_cues(self, cues: tuple[str, ...]) -> None:
        """Show other cues."""
        if cues == self._shown:
            return
        self._shown = cues
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = _cues(cues)
        self._column.addWidget(self._row)
        self._row.show()


def _cues(cues: tuple[str, ...]) -> QWidget:
    from rehab.ui.widgets import IconLine

    t = tokens()
    holder = QWidget()
    row: QHBoxLayout | QVBoxLayout = QVBoxLayout(holder) if t.wide_text else QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(t.px(6 if t.wide_text else 16))
    for cue in cues:
        line = IconLine("check-circle", cue, "pri", "ink", "body")
        row.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
    return holder
