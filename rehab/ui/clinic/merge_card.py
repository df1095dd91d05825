"""The card in which two records of one person are put together: choose, look, decide which wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rehab.ui.texts import clinic as words
from rehab.ui.texts.handover import handover_group
from rehab.ui.theme import tokens
from rehab.ui.widgets import Combo, Label, Segments
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from rehab.services.merge import MergePreview

STAYS, OTHER = "stays", "other"


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """Which record is put into the open one, and which of both wins where they differ."""

    other: str
    other_wins: bool


class MergeCard(FormCard):
    """Says what is the same and what differs before anything is done."""

    other_chosen = Signal(str)
    merge_clicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "merge", self.tr("Put two records together"))
        self.save.setText(self.tr("Put together"))
        t = tokens()
        self.intro = Label("", "small", "ink2", wrap=True)
        self.fields.addWidget(self.intro)
        self.other = Combo(self.tr("Other record"))
        self.other.setObjectName("merge_other")
        self.other.activated.connect(self._on_other)
        self.add_field(self.tr("Other record"), self.other)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.px(14))
        self._grid.setVerticalSpacing(t.px(4))
        self._grid.setColumnStretch(1, 1)
        self.fields.addWidget(self._table)
        self.joined = Label("", "small", "ink", wrap=True)
        self.joined.setObjectName("merge_joined")
        self.fields.addWidget(self.joined)
        self.wins = Segments([(STAYS, ""), (OTHER, "")], STAYS)
        self.wins.setObjectName("merge_wins")
        self.wins.setAccessibleName(self.tr("Which record wins where they differ"))
        self._wins_place: QWidget | None = None
        self.after = Label(
            self.tr("The data are backed up first, and Undo brings both records back."),
            "caption",
            "ink2",
            wrap=True,
        )
        self.fields.addWidget(self.after)
        self.saved.connect(self._on_saved)

    def ask(self, name: str, others: Sequence[tuple[str, str]]) -> None:
        """Open it for a person, with everybody else to choose from.

        Args:
            name: Who stays.
            others: Ids and names.
        """
        self.reset()
        self.intro.setText(
            self.tr("Everything of the other record moves to {name}. The other record is gone then.").format(
                name=name
            )
        )
        self.other.set_choices([("", self.tr("Choose…")), *others], "")
        self._clear()
        self.save.setEnabled(False)
        self.open_card(self.other)

    def show_preview(self, preview: MergePreview) -> None:
        """Show what is the same and what differs."""
        self._clear()
        for row, line in enumerate(preview.rows):
            self._grid.addWidget(Label(handover_group(line.code), "small", "ink2"), row, 0)
            said = words.merged_counts(line.here, line.there, line.same, line.differ)
            count = Label(said, "small", "ink", wrap=True)
            count.setObjectName(f"merge_{line.code}")
            self._grid.addWidget(count, row, 1)
        self._table.setVisible(bool(preview.rows))
        joined = self.tr("The same complaint in both: its entries stand on one chart then.")
        self.joined.setText(joined if preview.joined else "")
        self.joined.setVisible(bool(preview.joined))
        self._offer_winner(preview)
        self.save.setEnabled(True)

    def _offer_winner(self, preview: MergePreview) -> None:
        names = ((STAYS, preview.stays.name or "–"), (OTHER, preview.goes.name or "–"))
        if self._wins_place is not None:
            self.fields.removeWidget(self._wins_place)
            self._wins_place.hide()
            self._wins_place.deleteLater()
        self.wins = Segments(list(names), STAYS)
        self.wins.setObjectName("merge_wins")
        self.wins.setAccessibleName(self.tr("Which record wins where they differ"))
        self._wins_place = self.add_field(self.tr("Name, plan and whatever differs come from"), self.wins)
        self.fields.removeWidget(self.after)
        self.fields.addWidget(self.after)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._table.hide()
        self.joined.hide()
        if self._wins_place is not None:
            self._wins_place.hide()

    def _on_other(self, _row: int) -> None:
        self.save.setEnabled(False)
        if self.other.current():
            self.other_chosen.emit(self.other.current())
        else:
            self._clear()

    def _on_saved(self) -> None:
        if self.save.isEnabled():
            self.merge_clicked.emit(MergeChoice(self.other.current(), self.wins.current() == OTHER))


def others_of(people: Sequence[tuple[UUID, str]], stays: UUID) -> list[tuple[str, str]]:
    """Everybody but one, by name; equal names are told apart by the beginning of their id."""
    names = [name for _, name in people]
    return [
        (str(key), name if names.count(name) == 1 else f"{name} ({str(key)[:8]})")
        for key, name in sorted(people, key=lambda one: one[1].casefold())
        if key != stays
    ]
