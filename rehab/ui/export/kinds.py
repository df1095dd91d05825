"""The kinds of export, one card each, of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Label, RadioCard

if TYPE_CHECKING:
    from rehab.ui.export.state import KindState


class KindList(QWidget):
    """Cards below each other; the arrow keys choose."""

    chosen = Signal(str)
    """Payload: the code of a kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(6))
        self._group = QButtonGroup(self)
        self._cards: dict[str, RadioCard] = {}
        self._group.buttonToggled.connect(self._on_toggled)

    def show_kinds(self, kinds: tuple[KindState, ...], chosen: str) -> None:
        """Show the kinds; the cards are made once."""
        for kind in kinds:
            if kind.code not in self._cards:
                self._add(kind)
        card = self._cards[chosen]
        if not card.isChecked():
            card.setChecked(True)

    def card(self, code: str) -> RadioCard:
        """The card of a kind."""
        return self._cards[code]

    def chosen_card(self) -> RadioCard | None:
        """The card of the kind that is chosen."""
        return next((card for card in self._cards.values() if card.isChecked()), None)

    def _add(self, kind: KindState) -> None:
        t = tokens()
        card = RadioCard(kind.title)
        card.setObjectName(f"export_kind_{kind.code}")
        card.setProperty("code", kind.code)
        card.setAccessibleDescription(f"{kind.sentence} {kind.file}".strip())
        card.body.setContentsMargins(t.px(12), t.px(9), t.px(12), t.px(9))
        card.body.setSpacing(t.px(1))
        card.title.set_role("strong")
        row = QHBoxLayout()
        row.setSpacing(t.px(8))
        sentence = Label(kind.sentence, "small", "ink2", wrap=True)
        row.addWidget(sentence, 1)
        if kind.file:
            row.addWidget(Label(kind.file, "caption", "ink3"), 0, Qt.AlignmentFlag.AlignBottom)
        card.body.insertLayout(1, row)
        for child in card.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._group.addButton(card)
        self._column.addWidget(card)
        self._cards[kind.code] = card

    def _on_toggled(self, button: QWidget, checked: bool) -> None:
        button.update()
        if checked:
            self.chosen.emit(str(button.property("code")))
