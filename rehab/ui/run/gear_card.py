"""Shoes and insoles: how far they went and how the mornings after were, without saying what caused what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.gear import GearKind
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, IconButton, Label, Segments, TextField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from rehab.domain.gear import Gear
    from rehab.ui.run.state import GearRow


class GearCard(Card):
    """The pairs, one below the other."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    """Payload: id of a pair."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 12))
        self.setObjectName("gear_card")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Shoes and insoles"), "subheading", wrap=True), 1)
        self.add = Button(self.tr("Add"), "quiet", "plus", size="small")
        self.add.setObjectName("gear_add")
        self.add.setAccessibleName(self.tr("Add shoes or insoles"))
        self.add.clicked.connect(self.add_wanted)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.hint = Label("", "small", "ink3", wrap=True)
        self.body.addWidget(self.hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens().px(12))
        self.body.addLayout(self._rows)

    def show_gear(self, rows: Sequence[GearRow]) -> None:
        """Show pairs; without any, say what they are good for."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._rows.addWidget(self._row(row))
        taught = self.tr("Name a pair, and its distance and the mornings after its runs are counted.")
        plain = self.tr("What was worn on which day was not left to chance, so this tells no cause.")
        self.hint.setText(plain if rows else taught)

    def _row(self, row: GearRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        kind = f"{row.kind}, {self.tr('put away')}" if row.retired else row.kind
        words.addWidget(Label(row.title, "strong", "ink2" if row.retired else "ink", wrap=True))
        words.addWidget(Label(f"{kind} · {row.line}", "small", "ink2", wrap=True))
        words.addWidget(Label(row.mornings, "small", "ink2", wrap=True))
        line.addLayout(words, 1)
        name = self.tr("Change {name}").format(name=row.title)
        edit = IconButton("note", name, name)
        edit.setObjectName(f"gear_edit_{row.id}")
        edit.setProperty("pair", row.id)
        edit.clicked.connect(self._on_edit)
        line.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _on_edit(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.edit_wanted.emit(sender.property("pair"))


class GearForm(FormCard):
    """Kind, name, and what the pair had done before."""

    delete_wanted = Signal()

    def __init__(self, parent: QWidget, unit: str) -> None:
        super().__init__(parent, "gear", self.tr("Shoes or insoles"))
        self.unit = unit
        self.kind = Segments(
            [(GearKind.SHOE.value, self.tr("Shoes")), (GearKind.INSOLE.value, self.tr("Insoles"))],
            GearKind.SHOE.value,
        )
        self.kind.setObjectName("gear_kind")
        self.name = TextField(self.tr("for example Blue trail shoes"))
        self.name.setObjectName("gear_name")
        self.name.setAccessibleName(self.tr("Name"))
        self.before = TextField(self.tr("0 if new"))
        self.before.setObjectName("gear_before")
        label = self.tr("Distance before, in {unit}").format(unit=unit)
        self.before.setAccessibleName(label)
        self.state = Segments([("use", self.tr("In use")), ("away", self.tr("Put away"))], "use")
        self.state.setObjectName("gear_state")
        self.add_field("", self.kind)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(label, self.before)
        self._state = self.add_field("", self.state)
        self.remove = Button(self.tr("Delete"), "quiet", "trash")
        self.remove.setObjectName("gear_delete")
        self.remove.clicked.connect(self.delete_wanted)
        self.add_way(self.remove)
        self.pair: UUID | None = None

    def start(self) -> None:
        """Open it for a new pair."""
        self._fill(None, "", "", GearKind.SHOE.value, retired=False)

    def edit(self, pair: Gear, before: str) -> None:
        """Open it with a pair."""
        self._fill(pair.id, pair.name, before, pair.kind.value, retired=pair.retired_on is not None)

    def _fill(self, pair: UUID | None, name: str, before: str, kind: str, *, retired: bool) -> None:
        self.pair = pair
        self.show_problem("")
        self.kind.set_current(kind)
        self.name.setText(name)
        self.before.setText(before)
        self.state.set_current("away" if retired else "use")
        self._state.setVisible(pair is not None)
        self.remove.setVisible(pair is not None)
        self.open_card(self.name)
