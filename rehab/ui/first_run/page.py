"""The first minutes: three steps that can be skipped. Passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.first_run.state import (
    HOW_LONG,
    STEPS,
    WHERE_EXACTLY,
    WORST_WHEN,
    FirstRunState,
    ProgramCard,
    Step,
)
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    BodyMap,
    Button,
    Card,
    ChoiceChip,
    Combo,
    ErrorText,
    FlowLayout,
    IconLine,
    Label,
    PageScroll,
    RadioCard,
    StepDots,
    Thumb,
    TwoColumns,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

CONTENT_WIDTH = 960
PICTURE = QSize(150, 116)


class FirstRunPage(QWidget):
    """Shows one step; every answer is an intent."""

    step_wanted = Signal(str)
    site_chosen = Signal(object, object)
    """Site and side."""
    exactly_chosen = Signal(str)
    how_long_chosen = Signal(str)
    worst_toggled = Signal(str)
    programme_chosen = Signal(str)
    start_clicked = Signal()
    sample_clicked = Signal()
    restore_clicked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run_page")
        self._state: FirstRunState | None = None
        self._focused_step: Step | None = None
        self._sample_chosen = False
        self._scroll = PageScroll(max_width=CONTENT_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        self._foot = QWidget()
        self._foot.setObjectName("first_run_foot")
        outer.addWidget(self._foot)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(28, 8, 28, 24)
        inner = QWidget()
        inner.setMaximumWidth(tokens().px(CONTENT_WIDTH))
        foot.addWidget(inner)
        self._build_foot(QHBoxLayout(inner))
        self.problem = ErrorText()
        self.problem.setObjectName("first_run_problem")

    def _build_foot(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.back = Button(self.tr("Back"), kind="quiet")
        self.back.setObjectName("first_run_back")
        self.back.clicked.connect(self._on_back)
        self.restore = Button(self.tr("Restore a backup…"), kind="quiet")
        self.restore.setObjectName("first_run_restore")
        self.restore.clicked.connect(self.restore_clicked)
        self.skip = Button(self.tr("Skip this step"))
        self.skip.setObjectName("first_run_skip")
        self.skip.clicked.connect(self._on_skip)
        self.next = Button(self.tr("Continue"), kind="primary", key=self.tr("Enter"), size="large")
        self.next.setObjectName("first_run_next")
        self.next.clicked.connect(self._on_next)
        row.addWidget(self.back)
        row.addWidget(self.restore)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)

    # states

    def show_state(self, state: FirstRunState) -> None:
        """Show a step."""
        self._state = state
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(12)
        index = STEPS.index(state.step)
        column.addWidget(StepDots(index, len(STEPS)))
        self.problem.setParent(content)
        builders = {Step.WHO: self._who, Step.WHERE: self._where, Step.PROGRAM: self._program}
        builders[state.step](column, state)
        column.addWidget(self.problem)
        column.addStretch(1)
        keep = self._scroll.verticalScrollBar().value()
        self._scroll.set_content(content)
        self._scroll.verticalScrollBar().setValue(keep)
        self.problem.set_text("")
        self.back.setVisible(index > 0)
        self.restore.setVisible(index == 0 and state.can_restore)
        self.skip.setVisible(state.first_time or index < len(STEPS) - 1)
        self._name_next()
        if state.step is not self._focused_step:
            # A new step begins at the way on; an answer within a step leaves the focus where it is.
            self._focused_step = state.step
            self._scroll.verticalScrollBar().setValue(0)
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str, _field: str | None = None) -> None:
        """One sentence above the buttons."""
        self.problem.set_text(text)

    def _name_next(self) -> None:
        last = self._state is not None and self._state.step is STEPS[-1]
        sample = self._sample_chosen and self._state is not None and self._state.step is Step.WHO
        words = self.tr("Start") if last else self.tr("Look around") if sample else self.tr("Continue")
        self.next.setText(words)

    def _heading(self, column: QVBoxLayout, title: str, text: str) -> None:
        column.addSpacing(8)
        heading = Label(title, "display", wrap=True)
        heading.setObjectName("first_run_heading")
        column.addWidget(heading)
        column.addWidget(Label(text, "body", "ink2", wrap=True))
        column.addSpacing(6)

    def _who(self, column: QVBoxLayout, state: FirstRunState) -> None:
        self._heading(
            column,
            self.tr("Welcome. How would you like to begin?"),
            self.tr(
                "You can change this later in Settings. There is no account and nothing is sent anywhere."
            ),
        )
        mine = RadioCard(
            self.tr("For me"),
            self.tr("I have pain and want to know whether my exercises help."),
            picture="stretch",
        )
        mine.setObjectName("first_run_me")
        sample = RadioCard(
            self.tr("Look around first"),
            self.tr("Nine weeks of invented entries, marked as sample data wherever they show."),
            picture="chart",
        )
        sample.setObjectName("first_run_sample")
        for card, chosen in ((mine, not self._sample_chosen), (sample, self._sample_chosen)):
            card.setChecked(chosen)
        mine.chosen.connect(self._on_mine)
        sample.chosen.connect(self._on_sample)
        if not state.first_time:
            sample.hide()
        self._cards = (mine, sample)
        column.addLayout(_row(mine, sample))
        private = Card()
        private.body.addWidget(
            IconLine(
                "lock",
                self.tr(
                    "Private by design. Your data is one file on this computer. "
                    "You can open it, copy it, back it up and delete it. The app works without the internet."
                ),
                "pri",
            )
        )
        column.addWidget(private)
        column.addWidget(Label(texts.first_start(), "small", "ink2", wrap=True))
        column.addWidget(Label(texts.who_it_is_for(), "caption", "ink3", wrap=True))

    def _where(self, column: QVBoxLayout, state: FirstRunState) -> None:
        self._heading(
            column, self.tr("Where does it hurt?"), self.tr("Click the spot, or pick from the list.")
        )
        chosen = state.choices
        card = Card()
        body = BodyMap()
        body.setObjectName("body_map")
        body.set_chosen(chosen.site, chosen.side)
        body.spot_chosen.connect(self.site_chosen)
        card.body.addWidget(body)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self._site_list(state))
        side.addWidget(self._site_questions(state))
        note = self.tr("Next we suggest a program. Nothing is stored before you press Start.")
        side.addWidget(IconLine("info", note, "neutral"))
        side.addStretch(1)
        column.addWidget(TwoColumns(card, right, right_width=376))

    def _site_list(self, state: FirstRunState) -> QWidget:
        combo = Combo()
        combo.setObjectName("site_list")
        combo.setAccessibleName(self.tr("Where it hurts"))
        for site in Site:
            sides = (Side.NONE,) if site is Site.BACK else (Side.LEFT, Side.RIGHT)
            for side in sides:
                combo.addItem(texts.capitalised(texts.site(site, side)), (site.value, side.value))
        wanted = (state.choices.site.value, state.choices.side.value)
        combo.setCurrentIndex(
            next((i for i in range(combo.count()) if tuple(combo.itemData(i)) == wanted), 0)
        )
        combo.activated.connect(self._on_site_listed)
        return combo

    def _site_questions(self, state: FirstRunState) -> QWidget:
        chosen = state.choices
        card = Card()
        card.body.setSpacing(7)
        card.body.addWidget(Label(texts.capitalised(texts.site(chosen.site, chosen.side)), "subheading"))
        exactly = WHERE_EXACTLY.get(chosen.site, ())
        questions = (
            (self.tr("Where exactly"), "exactly", exactly, frozenset({chosen.exactly}), self._on_exactly),
            (self.tr("For how long"), "how_long", HOW_LONG, frozenset({chosen.how_long}), self._on_how_long),
            (self.tr("Worst when"), "worst", WORST_WHEN, chosen.worst_when, self._on_worst),
        )
        for heading, name, keys, marked, slot in questions:
            if not keys:
                continue
            card.body.addWidget(Label(heading, "strong", "ink2"))
            panel = QWidget()
            flow = FlowLayout(panel)
            for key in keys:
                chip = ChoiceChip(texts.onset_word(name, key))
                chip.setObjectName(f"{name}_{key}")
                chip.setProperty("key", key)
                chip.setChecked(key in marked)
                chip.clicked.connect(slot)
                flow.addWidget(chip)
            card.body.addWidget(panel)
        return card

    def _program(self, column: QVBoxLayout, state: FirstRunState) -> None:
        self._heading(
            column,
            self.tr("Pick a program"),
            self.tr(
                "Put together from published trials and guidance. You can choose another one at any time."
            ),
        )
        shown = [card for card in state.cards if card.fits] or list(state.cards)
        others = [card for card in state.cards if card not in shown]
        for start in range(0, len(shown), 3):
            cards = [self._program_card(card, state.choices.programme) for card in shown[start : start + 3]]
            while len(cards) < 3:
                cards.append(QWidget())
            column.addLayout(_row(*cards))
        if others:
            column.addWidget(Label(self.tr("For other places"), "strong", "ink2"))
            panel = QWidget()
            flow = FlowLayout(panel)
            for card in others:
                chip = ChoiceChip(card.title)
                chip.setObjectName(f"programme_{card.slug}")
                chip.setProperty("key", card.slug)
                chip.setChecked(card.slug == state.choices.programme)
                chip.clicked.connect(self._on_programme_chip)
                flow.addWidget(chip)
            column.addWidget(panel)
        column.addWidget(Label(texts.before_plan(), "small", "ink2", wrap=True))

    def _program_card(self, card: ProgramCard, chosen: str) -> QWidget:
        radio = RadioCard(
            card.title,
            card.text,
            thumbs=[Thumb(exercise, PICTURE, fluid=True) for exercise in card.exercises],
            badge=self.tr("Suggested for you") if card.suggested else "",
            facts=card.facts,
        )
        radio.setObjectName(f"programme_{card.slug}")
        radio.setProperty("slug", card.slug)
        radio.setChecked(card.slug == chosen)
        radio.chosen.connect(self._on_programme)
        return radio

    # intents

    def _on_mine(self) -> None:
        self._choose_start(False)

    def _on_sample(self) -> None:
        self._choose_start(True)

    def _choose_start(self, sample: bool) -> None:
        self._sample_chosen = sample
        for card, chosen in zip(self._cards, (not sample, sample), strict=True):
            card.setChecked(chosen)
        self._name_next()

    def _on_site_listed(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            site, side = combo.itemData(index)
            self.site_chosen.emit(Site(site), Side(side))

    def _on_exactly(self) -> None:
        self.exactly_chosen.emit(self.sender().property("key"))

    def _on_how_long(self) -> None:
        self.how_long_chosen.emit(self.sender().property("key"))

    def _on_worst(self) -> None:
        self.worst_toggled.emit(self.sender().property("key"))

    def _on_programme(self) -> None:
        self.programme_chosen.emit(self.sender().property("slug"))

    def _on_programme_chip(self) -> None:
        self.programme_chosen.emit(self.sender().property("key"))

    def _on_back(self) -> None:
        self._move(-1)

    def _on_skip(self) -> None:
        if self._state is not None and self._state.step is STEPS[-1]:
            self.left.emit()
        else:
            self._move(1)

    def _on_next(self) -> None:
        if self._state is None:
            return
        if self._state.step is Step.WHO and self._sample_chosen:
            self.sample_clicked.emit()
        elif self._state.step is STEPS[-1]:
            self.start_clicked.emit()
        else:
            self._move(1)

    def _move(self, by: int) -> None:
        if self._state is not None:
            index = STEPS.index(self._state.step) + by
            self.step_wanted.emit(STEPS[max(0, min(index, len(STEPS) - 1))].value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_next()
        elif event.key() == Qt.Key.Key_Escape:
            if self._state is not None and (self._state.step is Step.WHO or not self._state.first_time):
                self.left.emit()
            else:
                self._on_back()
        else:
            super().keyPressEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
