"""What can be asked for with an export: person, days, free words, a passphrase, the sheet of paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from rehab.ui.export.state import PERIODS, Chosen
from rehab.ui.texts import handover as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Combo, Label, TextField
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from rehab.ui.export.state import ExportState


class OptionPanel(QWidget):
    """Shows the options that the chosen kind has, and nothing else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        self._include = Label(self.tr("Include"), "strong", "ink2")
        column.addWidget(self._include)
        self.notes = self._box(self.tr("Free-text notes"), "export_notes")
        self._notes_hint = self._hint(self.tr("may contain private remarks"))
        self.lock = self._box(self.tr("Lock with a passphrase"), "export_lock")
        self._lock_hint = self._hint(self.tr("Nobody can open the file without it, not even you."))
        for widget in (self.notes, self._notes_hint, self.lock, self._lock_hint):
            column.addWidget(widget)
        self.passphrase = TextField(self.tr("Passphrase"))
        self.passphrase.setObjectName("export_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.textChanged.connect(self.changed)
        self.lock.toggled.connect(self.passphrase.setVisible)
        self.lock.toggled.connect(self._lock_hint.setVisible)
        column.addWidget(self.passphrase)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(t.px(10))
        self._grid.setVerticalSpacing(t.px(4))
        self.person = self._combo(self.tr("Person"), "export_person", 0)
        self.period = self._combo(self.tr("Period"), "export_period", 1)
        self.paper = self._combo(self.tr("Paper"), "export_paper", 2)
        self.period.set_choices([(str(days), words.export_period(days)) for days in PERIODS], "0")
        self.paper.set_choices([("a4", self.tr("A4")), ("letter", self.tr("Letter"))], "a4")
        column.addLayout(self._grid)
        self.passphrase.hide()
        self._lock_hint.hide()

    def _box(self, text: str, name: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.toggled.connect(self.changed)
        return box

    @staticmethod
    def _hint(text: str) -> Label:
        hint = Label(text, "small", "ink3", wrap=True)
        hint.setContentsMargins(margins(tokens().px(24), 0, 0, 0))
        return hint

    def _combo(self, label: str, name: str, place: int) -> Combo:
        combo = Combo(label)
        combo.setObjectName(name)
        combo.currentIndexChanged.connect(self.changed)
        title = Label(label, "strong", "ink2")
        title.setObjectName(f"{name}_label")
        title.setBuddy(combo)
        row, column = (2 * place, 0) if tokens().wide_text else (0, place)
        self._grid.addWidget(title, row, column)
        self._grid.addWidget(combo, row + 1, column)
        return combo

    def show_state(self, state: ExportState) -> None:
        """Show the options of the chosen kind."""
        has = state.options
        self.notes.setVisible("notes" in has)
        self._notes_hint.setVisible("notes" in has)
        self.lock.setVisible("lock" in has)
        locked = "lock" in has and self.lock.isChecked()
        self.passphrase.setVisible(locked)
        self._lock_hint.setVisible(locked)
        self._include.setVisible(bool({"notes", "lock"} & has))
        if self.person.count() != len(state.people):
            blocked = self.person.blockSignals(True)
            self.person.set_choices(list(state.people), state.chosen.person)
            self.person.blockSignals(blocked)
        shown = (
            (self.person, bool(state.people)),
            (self.period, "period" in has),
            (self.paper, "paper" in has),
        )
        for combo, visible in shown:
            combo.setVisible(visible)
            title = self.findChild(Label, f"{combo.objectName()}_label")
            if title is not None:
                title.setVisible(visible)

    def chosen(self, before: Chosen) -> Chosen:
        """What is chosen now."""
        return replace(
            before,
            days=int(self.period.current() or 0),
            notes=self.notes.isChecked(),
            lock=self.lock.isChecked() and self.lock.isVisibleTo(self),
            passphrase=self.passphrase.text(),
            paper=self.paper.current() or "a4",
            person=self.person.current() if self.person.count() else "",
        )
