"""Parts of one exercise in full."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.exercise.steps_card import StepCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import FlowLayout, IconLine, Label, StatTile, Tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from rehab.ui.exercise.state import DetailState

RUNG_PICTURE = QSize(84, 64)
STACKED_BELOW = 700
"""Width at 100 % text below which the two halves lie one below the other."""
translate = QCoreApplication.translate


class Halves(QWidget):
    """Two panels side by side, the left one a quarter wider; one below the other when it is narrow."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().px(22))
        self._row.addWidget(left, 5)
        self._row.addWidget(right, 4)
        self._stack_below_width(0)

    def _stack_below_width(self, width: int) -> None:
        t = tokens()
        stacked = t.wide_text or width < t.px(STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            for index in range(self._row.count()):
                self._row.setStretch(index, 0 if stacked else 5 - index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        self._stack_below_width(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider half, because they can be stacked."""
        items = [self._row.itemAt(index) for index in range(self._row.count())]
        width = max((item.minimumSize().width() for item in items if item is not None), default=0)
        return QSize(width, super().minimumSizeHint().height())


def naming(state: DetailState) -> QWidget:
    """What it is called, its tags, and what it does in one sentence."""
    panel, column = _panel(10)
    title = Label(state.name, "title", wrap=True)
    title.setObjectName("exercise_name")
    column.addWidget(title)
    tags = QWidget()
    flow = FlowLayout(tags)
    for tag in state.tags:
        flow.addWidget(Tag(tag))
    column.addWidget(tags)
    column.addWidget(Label(state.exercise.summary, "body", "ink2", wrap=True))
    return panel


def steps(state: DetailState) -> QWidget:
    """How to do it, in numbered steps."""
    t = tokens()
    panel, column = _panel(4)
    column.addWidget(Label(translate("exercise", "How to"), "subheading"))
    if state.exercise.setup:
        column.addWidget(Label(state.exercise.setup, "body", "ink2", wrap=True))
    for number, step in enumerate(state.exercise.steps, start=1):
        row = QHBoxLayout()
        row.setSpacing(t.px(6))
        count = Label(f"{number}.", "body")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        count.setFixedWidth(t.px(20))
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(step, "body", wrap=True), 1)
        column.addLayout(row)
    if state.exercise.cues:
        column.addSpacing(t.px(2))
        column.addWidget(Label(" ".join(state.exercise.cues), "small", "ink3", wrap=True))
    return panel


def tiles(state: DetailState) -> QWidget:
    """The dose as figures; large text puts them on several rows."""
    t = tokens()
    panel = QWidget()
    panel.setObjectName("exercise_dose")
    if t.wide_text:
        flow = FlowLayout(panel)
        for tile in state.tiles:
            box = StatTile(tile.big, tile.caption)
            box.setMinimumWidth(t.px(110))
            flow.addWidget(box)
        return panel
    row = QHBoxLayout(panel)
    row.setContentsMargins(0, t.px(2), 0, 0)
    row.setSpacing(t.px(8))
    for tile in state.tiles:
        row.addWidget(StatTile(tile.big, tile.caption), 1)
    return panel


def signs(state: DetailState) -> QWidget:
    """What shows that it goes well, and when to stop or to be careful."""
    t = tokens()
    panel = QWidget()
    panel.setObjectName("exercise_signs")
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight)
    panel.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(t.px(18))
    lists = (
        (translate("exercise", "Good signs"), "ok", "good", state.good_signs, 4),
        (translate("exercise", "Take care"), "warning", "amber", state.take_care, 5),
    )
    for heading, icon, tone, lines, share in lists:
        if not lines:
            continue
        side = QVBoxLayout()
        side.setSpacing(t.px(5))
        side.addWidget(Label(heading, "subheading"))
        for line in lines:
            side.addWidget(IconLine(icon, line, tone))
        if icon == "warning":
            _add_general_care(side, state)
        side.addStretch(1)
        row.addLayout(side, share)
    return panel


def _add_general_care(side: QVBoxLayout, state: DetailState) -> None:
    """With what a professional is asked first, and what holds for every exercise."""
    if state.ask_first:
        line = IconLine("info", state.ask_first, "amber")
        line.setObjectName("exercise_ask_first")
        side.addWidget(line)
    general = Label(texts.general_caution(), "caption", "ink3", wrap=True)
    general.setObjectName("exercise_general_caution")
    side.addWidget(general)


def ladder(state: DetailState, opened: Callable[[str], None]) -> QWidget:
    """Easier and harder exercises as cards that open."""
    t = tokens()
    panel = QWidget()
    panel.setObjectName("exercise_ladder")
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(t.px(8))
    column.addWidget(Label(translate("exercise", "Easier and harder"), "subheading"))
    grid = QGridLayout()
    grid.setSpacing(t.px(12))
    across = 1 if t.wide_text else 2
    words = {"easier": translate("exercise", "Easier"), "harder": translate("exercise", "Harder")}
    for place, rung in enumerate(state.ladder):
        card = StepCard(rung.exercise, rung.exercise.name, "", RUNG_PICTURE, words[rung.way])
        card.setObjectName(f"{rung.way}_{rung.exercise.slug}")
        card.clicked.connect(partial(opened, rung.exercise.slug))
        grid.addWidget(card, place // across, place % across)
    for place in range(across):
        grid.setColumnStretch(place, 1)
    column.addLayout(grid)
    advice = {"easier": state.exercise.regression, "harder": state.exercise.progression}
    for way, sentence in advice.items():
        if sentence:
            column.addWidget(Label(f"{words[way]}: {sentence}", "small", "ink2", wrap=True))
    return panel


def _panel(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().px(spacing))
    return panel, column
