"""What Today says of running: a run that was much longer than those before, and the next run of the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from rehab.domain.load import RunJump
from rehab.ui.texts import running as words
from rehab.ui.widgets import Button, Card, Chip, Label

if TYPE_CHECKING:
    from rehab.domain.settings import Distance
    from rehab.services.run_view import RunOverview

RECENT_DAYS = 2
"""A run is worth a word on its day and on the day after."""
_QUIET = frozenset({RunJump.NONE, RunJump.FIRST})


@dataclass(frozen=True, slots=True)
class RunGlance:
    """Words of the card. `chip` and `tone` are those of the last run; `way` and `next` of the way back."""

    chip: str = ""
    tone: str = "neutral"
    sentence: str = ""
    way: str = ""
    next: str = ""


def build_run_glance(found: RunOverview, unit: Distance) -> RunGlance | None:
    """What there is to say today, None for nothing."""
    recent = [line for line in found.lines if 0 <= (found.today - line.run.day).days < RECENT_DAYS]
    loud = [line for line in recent if line.check.jump not in _QUIET]
    way = found.way
    if not loud and way is None:
        return None
    glance = RunGlance()
    if loud:
        line = max(loud, key=lambda line: line.check.ratio or 0)
        chip = f"{words.far(line.run.distance_m, unit)}: {words.jump_chip(line.check)}"
        tone = words.TONES.get(line.check.jump, "neutral")
        glance = RunGlance(chip, tone, words.jump_short(line.check, unit))
    if way is None:
        return glance
    upcoming = words.next_run(way.proposal, found.today)
    return replace(glance, way=words.proposal_title(way.proposal), next=upcoming)


class RunCard(Card):
    """Hidden while there is nothing to say."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("today_run_card")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Running"), "subheading"), 1)
        self.more = Button(self.tr("See runs"), "quiet", size="small", flush="end")
        self.more.setObjectName("today_runs")
        self.more.clicked.connect(self.opened)
        head.addWidget(self.more)
        self.body.addLayout(head)
        self.chip = Chip()
        self.chip.setObjectName("today_run_chip")
        self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.sentence = Label("", "small", "ink2", wrap=True)
        self.way = Label("", "small", "ink", wrap=True)
        self.way.setObjectName("today_way")
        self.next = Label("", "small", "ink2", wrap=True)
        for label in (self.sentence, self.way, self.next):
            self.body.addWidget(label)
        self.hide()

    def show_glance(self, glance: RunGlance | None) -> None:
        """Show what there is to say, or go away."""
        self.setVisible(glance is not None)
        if glance is None:
            return
        self.chip.set_status(glance.chip, glance.tone, "runs")
        self.chip.setVisible(bool(glance.chip))
        for label, text in (
            (self.sentence, glance.sentence),
            (self.way, glance.way),
            (self.next, glance.next),
        ):
            label.setText(text)
            label.setVisible(bool(text))
