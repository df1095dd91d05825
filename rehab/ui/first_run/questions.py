"""What is asked about the place that hurts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.first_run.state import HOW_LONG, WHERE_EXACTLY, WORST_WHEN
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, ChoiceChip, Combo, FlowLayout, Label

if TYPE_CHECKING:
    from rehab.ui.first_run.state import Choices


def site_list(choices: Choices) -> Combo:
    """All places by name, the chosen one current; the data of an item are the words of site and side."""
    combo = Combo(QCoreApplication.translate("first_run", "Where it hurts"))
    combo.setObjectName("site_list")
    current = (choices.site.value, choices.side.value)
    for site in Site:
        sides = (Side.NONE,) if site is Site.BACK else (Side.LEFT, Side.RIGHT)
        for side in sides:
            combo.addItem(texts.capitalised(texts.site(site, side)), (site.value, side.value))
            if (site.value, side.value) == current:
                combo.setCurrentIndex(combo.count() - 1)
    return combo


class SiteQuestions(Card):
    """Where exactly, for how long, and when it is worst; all of it may stay open."""

    exactly_chosen = Signal(str)
    how_long_chosen = Signal(str)
    worst_toggled = Signal(str)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.setObjectName("site_questions")
        # The spacing of a card's own body follows the theme; these lines lie closer together.
        self._column = QVBoxLayout()
        self._column.setSpacing(t.px(7))
        self.body.addLayout(self._column)
        place = Label(texts.capitalised(texts.site(choices.site, choices.side)), "subheading", wrap=True)
        place.setObjectName("site_name")
        self._column.addWidget(place)
        exactly = WHERE_EXACTLY.get(choices.site, ())
        if exactly:
            marked = frozenset({choices.exactly})
            self._ask(self.tr("Where exactly"), "exactly", exactly, marked, self._on_exactly)
        marked = frozenset({choices.how_long})
        self._ask(self.tr("For how long"), "how_long", HOW_LONG, marked, self._on_how_long)
        self._ask(self.tr("Worst when"), "worst", WORST_WHEN, choices.worst_when, self._on_worst)

    def _ask(
        self, heading: str, name: str, keys: tuple[str, ...], marked: frozenset[str], slot: Callable[[], None]
    ) -> None:
        self._column.addWidget(Label(heading, "small", "ink2"))
        panel = QWidget()
        panel.setAccessibleName(heading)
        flow = FlowLayout(panel)
        for key in keys:
            chip = ChoiceChip(texts.onset_word(name, key))
            chip.setObjectName(f"{name}_{key}")
            chip.setAccessibleDescription(heading)
            chip.setProperty("key", key)
            chip.setChecked(key in marked)
            chip.clicked.connect(slot)
            flow.addWidget(chip)
        self._column.addWidget(panel)

    def _on_exactly(self) -> None:
        self.exactly_chosen.emit(self.sender().property("key"))

    def _on_how_long(self) -> None:
        self.how_long_chosen.emit(self.sender().property("key"))

    def _on_worst(self) -> None:
        self.worst_toggled.emit(self.sender().property("key"))
