"""The three steps of the first minutes as passive panels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QRadioButton, QVBoxLayout, QWidget

from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.first_run.questions import SiteQuestions, site_list
from rehab.ui.first_run.state import SHOWN_PICTURES, WITHOUT, Choices, FirstRunState, ProgramCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    BodyMap,
    Card,
    ChoiceChip,
    Combo,
    FlowLayout,
    IconLine,
    Label,
    RadioCard,
    Segments,
    Thumb,
    TwoColumns,
)
from rehab.ui.widgets.reading_order import along
from rehab.ui.widgets.tip import plain_tip

PICTURE = QSize(150, 116)
MAP_HEIGHTS = (330, 470)
"""Least and largest height of the body map, logical pixels at 100 %."""
PICTURE_HEIGHTS = (64, 236)
"""Least and largest height of the pictures of the first step; with less room there is none."""
SPACING = 12
"""Room between the cards of the first step, logical pixels."""
ADULT, MINOR = "adult", "minor"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardGroup(QObject):
    """Arrow keys choose the next card of a group, as they do with radio buttons.

    Args:
        columns: Cards in a row; Up and Down go that far.
    """

    def __init__(self, cards: list[RadioCard], columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self.cards = cards
        self._steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        for card in cards:
            card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move on an arrow key; the end of the group stops the cursor."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = self._steps.get(along(watched, event.key()), 0) if isinstance(watched, QWidget) else 0
        if not step or not isinstance(watched, RadioCard):
            return False
        index = self.cards.index(watched) + step
        if 0 <= index < len(self.cards):
            self.cards[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.cards[index].click()
        return True


class WhoStep(QWidget):
    """For oneself, or a look around with invented entries."""

    sample_chosen = Signal(bool)
    adult_chosen = Signal(bool)

    def __init__(self, state: FirstRunState, sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(SPACING))
        self.mine = RadioCard(
            self.tr("For me"),
            self.tr("I have pain and want to know whether my exercises help."),
            picture="stretch",
        )
        self.mine.setObjectName("first_run_me")
        self.sample = RadioCard(
            self.tr("Look around first"),
            self.tr("Nine weeks of invented entries, marked as sample data wherever they show."),
            picture="chart",
        )
        self.sample.setObjectName("first_run_sample")
        self.mine.chosen.connect(self._on_mine)
        self.sample.chosen.connect(self._on_sample)
        cards = [self.mine, self.sample]
        self._group = CardGroup(cards, 1, self)
        self._cards = _grid(list(cards), len(cards))
        column.addLayout(self._cards)
        # With large text one of the two is below the edge: the question that has to be answered comes first.
        column.insertWidget(0 if t.wide_text else 1, self._age(state.choices.adult))
        private = Card()
        words = self.tr(
            "Private by design. Your data is one file on this computer. "
            "You can open it, copy it, back it up and delete it. The app works without the internet."
        )
        private.body.addWidget(IconLine("lock", words, "pri"))
        column.addWidget(private)
        column.addWidget(Label(texts.first_start(), "small", "ink2", wrap=True))
        self._mark(sample)

    def _age(self, adult: bool | None) -> Card:
        """The age is asked, not assumed: the program is made for grown bones and joints."""
        card = Card()
        card.setObjectName("first_run_age_card")
        line = QWidget()
        flow = FlowLayout(line, spacing=14)
        flow.addWidget(Label(self.tr("How old are you?"), "strong"))
        chosen = {None: "", True: ADULT, False: MINOR}[adult]
        self.age = Segments([(ADULT, self.tr("18 or older")), (MINOR, self.tr("Under 18"))], chosen)
        self.age.setObjectName("first_run_age")
        self.age.setAccessibleName(self.tr("How old are you?"))
        self.age.chosen.connect(self._on_age)
        for button, key in zip(self.age.findChildren(QRadioButton), (ADULT, MINOR), strict=True):
            button.setObjectName(f"age_{key}")
        flow.addWidget(self.age)
        card.body.addWidget(line)
        for_whom = Label(texts.who_it_is_for(), "small", "ink2", wrap=True)
        for_whom.setObjectName("first_run_for_whom")
        card.body.addWidget(for_whom)
        if adult is False:
            note = IconLine("stethoscope", texts.not_for_minors(), "amber", "ink")
            note.setObjectName("first_run_minor")
            card.body.addWidget(note)
        return card

    def fit(self, height: int) -> None:
        """Give the pictures what the words leave, so that all that has to be read is seen at once.

        Args:
            height: Room below the top of this step, logical pixels.
        """
        t = tokens()
        heads = [card.picture for card in (self.mine, self.sample) if card.picture is not None]
        for card in (self.mine, self.sample):
            # What was measured with other pictures is forgotten only when the event loop gets to it.
            card.updateGeometry()
        self._cards.invalidate()
        self._column.setSpacing(t.px(SPACING))
        if self.heightForWidth(self.width()) > height:
            # A little closer together, and all of it is seen at once.
            self._column.setSpacing(t.px(SPACING - 4))
        words = self.heightForWidth(self.width()) - max((head.height_now for head in heads), default=0)
        least, largest = (t.px(n) for n in PICTURE_HEIGHTS)
        room = max(0, min(largest, height - words))
        for head in heads:
            head.set_height(room if room >= least else 0)

    def _on_age(self, key: str) -> None:
        self.adult_chosen.emit(key == ADULT)

    def first(self) -> QWidget:
        """What has the focus at the beginning."""
        if tokens().wide_text:
            return self.age
        return self.sample if self.sample.isChecked() else self.mine

    def _on_mine(self) -> None:
        self._mark(False)
        self.sample_chosen.emit(False)

    def _on_sample(self) -> None:
        self._mark(True)
        self.sample_chosen.emit(True)

    def _mark(self, sample: bool) -> None:
        self.mine.setChecked(not sample)
        self.sample.setChecked(sample)


class WhereStep(QWidget):
    """Body map, list, and what is worth knowing about the place."""

    site_chosen = Signal(object, object)
    """Site and side."""
    next_wanted = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._map_card = Card()
        self.map = BodyMap()
        self.map.setObjectName("body_map")
        self.map.set_chosen(choices.site, choices.side)
        self.map.spot_chosen.connect(self.site_chosen)
        self.map.setMinimumHeight(t.px(MAP_HEIGHTS[0]) - 2 * t.px(16))
        for box in self.map.boxes.values():
            box.installEventFilter(self)
        self._map_card.body.addWidget(self.map)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        self.list = site_list(choices)
        self.list.activated.connect(self._on_listed)
        if t.wide_text:
            # One below the other the list is the shorter way.
            column.addWidget(self.list)
        column.addWidget(self._map_card)
        self._note = IconLine("info", self.tr("Nothing is stored before you press Start."), "neutral")
        column.addWidget(self._note)
        column.addStretch(1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(t.px(14))
        if not t.wide_text:
            side.addWidget(self.list)
        self.questions = SiteQuestions(choices)
        side.addWidget(self.questions)
        side.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(TwoColumns(left, right, right_width=392, narrow_width=392))

    def first(self) -> QWidget:
        """What has the focus at the beginning: the chosen spot."""
        spots = self.map.spots()
        return self.map.boxes[spots[0]] if spots else self.list

    def fit(self, height: int) -> None:
        """Give the map a height so that all of it can be seen at once.

        Args:
            height: Room below the top of this step, logical pixels.
        """
        t = tokens()
        least, largest = (t.px(n) for n in MAP_HEIGHTS)
        below = 0 if t.wide_text else self._note.sizeHint().height() + t.px(14)
        self._map_card.setFixedHeight(max(least, min(largest, height - below)))

    def _on_listed(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            site, side = combo.itemData(index)
            self.site_chosen.emit(Site(site), Side(side))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the spot that is chosen already goes on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        chosen = any(box is watched and box.isChecked() for box in self.map.boxes.values())
        if not chosen or event.key() not in _ENTER:
            return False
        self.next_wanted.emit()
        return True


class ProgramStep(QWidget):
    """Programmes for the place as cards, the others as a list of names."""

    programme_chosen = Signal(str)

    def __init__(self, state: FirstRunState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        chosen = state.choices.programme
        fitting = [card for card in state.cards if card.fits]
        shown = fitting or list(state.cards)
        others = [card for card in state.cards if card not in shown]
        if not fitting:
            words = self.tr("There is no programme for this place yet. The library has exercises for it.")
            column.addWidget(IconLine("info", words, "neutral"))
        columns = 2 if t.wide_text else 3
        cards = [self._card(card, chosen) for card in shown]
        self._group = CardGroup(cards, columns, self)
        column.addLayout(_grid(list(cards), columns))
        column.addWidget(self._without(chosen), 0, Qt.AlignmentFlag.AlignLeft)
        if others:
            column.addWidget(Label(self.tr("For other places"), "strong", "ink2"))
            column.addWidget(self._others(others, chosen))
        column.addWidget(Label(texts.before_plan(), "small", "ink2", wrap=True))

    def first(self) -> QWidget:
        """What has the focus at the beginning: the chosen programme."""
        return next((card for card in self._group.cards if card.isChecked()), self._group.cards[0])

    def _card(self, card: ProgramCard, chosen: str) -> RadioCard:
        shown = card.exercises[:SHOWN_PICTURES]
        # One drawing alone is as high as two side by side.
        size = QSize(PICTURE.width() * SHOWN_PICTURES // max(1, len(shown)), PICTURE.height())
        radio = RadioCard(
            card.title,
            card.text,
            thumbs=[Thumb(exercise, size, fluid=True) for exercise in shown],
            badge=self.tr("Suggested for you") if card.suggested else "",
            facts=card.facts,
        )
        radio.setObjectName(f"programme_{card.slug}")
        radio.setProperty("slug", card.slug)
        radio.setChecked(card.slug == chosen)
        radio.chosen.connect(self._on_chosen)
        return radio

    def _without(self, chosen: str) -> ChoiceChip:
        chip = ChoiceChip(self.tr("No programme for now, only log pain"))
        chip.setObjectName("programme_none")
        chip.setProperty("slug", WITHOUT)
        chip.setChecked(chosen == WITHOUT)
        chip.clicked.connect(self._on_chosen)
        return chip

    def _others(self, cards: list[ProgramCard], chosen: str) -> QWidget:
        panel = QWidget()
        flow = FlowLayout(panel)
        for card in cards:
            chip = ChoiceChip(card.title)
            chip.setObjectName(f"programme_{card.slug}")
            chip.setAccessibleDescription(card.text)
            chip.setToolTip(plain_tip(card.text))
            chip.setProperty("slug", card.slug)
            chip.setChecked(card.slug == chosen)
            chip.clicked.connect(self._on_chosen)
            flow.addWidget(chip)
        return panel

    def _on_chosen(self) -> None:
        self.programme_chosen.emit(self.sender().property("slug"))


def _grid(widgets: list[QWidget], columns: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(tokens().px(16))
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, number // columns, number % columns)
    for number in range(columns):
        grid.setColumnStretch(number, 1)
    return grid
