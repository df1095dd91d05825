"""The guide: causes or treatments in three columns, cards open in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.guide.cards import GuideCard
from rehab.ui.guide.cards_state import CAUSES, TREATMENTS
from rehab.ui.guide.cause_picture import CauseThumb
from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets import ChoiceChip, FlowLayout, IconLine, Label, Thumb
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, centre_square, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab.ui.guide.cards_state import ColumnState, GuideState, PictureState

THREE_FROM = 820
"""Width at 100 % text from which three columns fit."""


class _IconThumb(Figure):
    """An icon on a quiet ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon

    def extent(self, t: Tokens) -> QSize:
        """As large as the small drawings."""
        return QSize(t.px(48), t.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        soft_box(painter, box, t.px(8), t.inset, t)
        paint_icon(painter, self._icon, centre_square(box, t.px(20)), t.ink2)


class GuidePanel(QWidget):
    """Passive: shows columns, tells which card was opened and where a link leads."""

    kind_chosen = Signal(str)
    card_toggled = Signal(str, bool)
    link_clicked = Signal(str)
    log_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self._state: GuideState | None = None
        self._across = 0
        self._cards: dict[str, GuideCard] = {}
        self._shown: QWidget | None = None
        top = QWidget()
        flow = FlowLayout(top, spacing=8)
        self.chips: dict[str, ChoiceChip] = {}
        for kind, words in ((CAUSES, self.tr("Causes")), (TREATMENTS, self.tr("Treatments"))):
            chip = ChoiceChip(words)
            chip.setObjectName(f"guide_{kind}")
            chip.setProperty("kind", kind)
            chip.clicked.connect(self._on_kind)
            self.chips[kind] = chip
            flow.addWidget(chip)
        self._hint = IconLine("heart", "", "pri", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        column.addWidget(top)
        column.addWidget(self._hint)
        self._column = column
        column.addStretch(1)

    def show_state(self, state: GuideState) -> None:
        """Show causes or treatments."""
        self._state = state
        for kind, chip in self.chips.items():
            chip.setChecked(kind == state.kind)
        if state.kind == CAUSES:
            self._hint.set_icon("heart", "pri")
            self._hint.set_text(
                self.tr(
                    "What it could be. Naming the cause is your doctor's job. "
                    "Cards marked “worth asking about” repeat something you logged."
                )
            )
        else:
            self._hint.set_icon("treatment", "treat")
            self._hint.set_text(
                self.tr(
                    "What each remedy can do. Log what you try: it is marked on your chart, and what changed "
                    "meanwhile stands under “What was tried”."
                )
            )
        self._build()

    def open_card(self, slug: str) -> GuideCard | None:
        """Give the focus to a card, and return it."""
        card = self._cards.get(slug)
        if card is not None:
            card.head.setFocus(Qt.FocusReason.OtherFocusReason)
        return card

    def card(self, slug: str) -> GuideCard | None:
        """A card by its slug."""
        return self._cards.get(slug)

    def _wanted(self) -> int:
        t = tokens()
        return 1 if t.wide_text or self.width() < t.px(THREE_FROM) else 3

    def _build(self) -> None:
        if self._state is None:
            return
        t = tokens()
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._cards = {}
        self._across = self._wanted()
        self._shown = QWidget()
        outer = QVBoxLayout(self._shown)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(t.px(16))
        row = QHBoxLayout() if self._across == 3 else QVBoxLayout()
        row.setSpacing(t.px(16))
        for column in self._state.columns:
            row.addWidget(self._build_column(column), 1)
        outer.addLayout(row)
        for heading, facts in self._state.facts:
            outer.addWidget(Label(heading, "heading", wrap=True))
            for fact in facts:
                outer.addWidget(IconLine("info", fact, "neutral", "ink2"))
        self._column.insertWidget(2, self._shown)
        self._shown.show()

    def _build_column(self, state: ColumnState) -> QWidget:
        t = tokens()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(10))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(state.title, "heading", wrap=True))
        head.addWidget(Label(state.caption, "caption", "ink2", wrap=True))
        column.addLayout(head)
        open_cards = self._state.open_cards if self._state is not None else frozenset()
        for card_state, picture in state.cards:
            card = GuideCard(card_state, _picture(picture), card_state.slug in open_cards)
            card.toggled.connect(self._on_toggled)
            card.link_clicked.connect(self.link_clicked)
            card.log_clicked.connect(self.log_clicked)
            self._cards[card_state.slug] = card
            column.addWidget(card)
        column.addStretch(1)
        return holder

    def _on_toggled(self, slug: str, is_open: bool) -> None:
        if self._state is not None:
            # A narrower window makes the cards anew.
            cards = self._state.open_cards
            cards = cards | {slug} if is_open else cards - {slug}
            self._state = replace(self._state, open_cards=cards)
        self.card_toggled.emit(slug, is_open)

    def _on_kind(self) -> None:
        self.kind_chosen.emit(str(self.sender().property("kind")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, or one below the other."""
        super().resizeEvent(event)
        if self._across and self._wanted() != self._across:
            self._build()


def _picture(state: PictureState) -> QWidget:
    if state.cause is not None:
        return CauseThumb(state.cause)
    if state.exercise is not None:
        return Thumb(state.exercise, (48, 40))
    return _IconThumb(state.icon)
