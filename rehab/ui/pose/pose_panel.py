"""The panel of the pose: what to begin with, the chosen place, on what it rests, its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.domain.pose_bases import BASES
from rehab.ui.pose.fields import Spin, emptied, row
from rehab.ui.texts import poses as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Combo, Label

if TYPE_CHECKING:
    from rehab.ui.pose.state import Limb, Number


class PosePanel(QWidget):
    """Passive: shows numbers, tells what was set."""

    base_chosen = Signal(str)
    copy_chosen = Signal(str)
    handle_chosen = Signal(str)
    rest_chosen = Signal(str)
    number_entered = Signal(object, float)
    """Dial and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dials: tuple[object, ...] = ()
        self._spins: list[Spin] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(8))
        self.base = Combo(self.tr("Begin with"))
        self.base.setObjectName("pose_base")
        bases = [(name, words.base_pose(name)) for name in BASES]
        self.base.set_choices([("", self.tr("Choose…")), *bases])
        self.base.activated.connect(self._on_base)
        column.addWidget(row(self.tr("Begin with"), self.base))
        self.copy = Combo(self.tr("Copy a drawing"))
        self.copy.setObjectName("pose_copy")
        self.copy.activated.connect(self._on_copy)
        column.addWidget(row(self.tr("Copy a drawing"), self.copy))
        column.addSpacing(tokens().px(6))
        self.part = Combo(self.tr("Place"))
        self.part.setObjectName("pose_part")
        self.part.activated.connect(lambda: self.handle_chosen.emit(self.part.current()))
        column.addWidget(row(self.tr("Place"), self.part))
        self.rest = Combo(self.tr("Rests"))
        self.rest.setObjectName("pose_rest")
        self.rest.activated.connect(lambda: self.rest_chosen.emit(self.rest.current()))
        self._rest_row = row(self.tr("Rests"), self.rest)
        column.addWidget(self._rest_row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens().px(6))
        column.addLayout(self._rows)
        self._hint = Label(
            self.tr("Take hold of a dot and drag it, or press Tab and use the arrow keys."),
            "small",
            "ink3",
            wrap=True,
        )
        column.addWidget(self._hint)
        column.addStretch(1)

    def set_exercises(self, named: list[tuple[str, str]]) -> None:
        """Exercises whose drawing may be copied: slug and name."""
        self.copy.set_choices([("", self.tr("Choose…")), *named])

    def show_places(self, places: list[tuple[str, str]], chosen: str) -> None:
        """All places to take hold of, and the chosen one."""
        self.part.set_choices([("", self.tr("Choose…")), *places], chosen)

    def show_limb(self, limb: Limb | None) -> None:
        """On what the hand or foot of the chosen place rests."""
        self._rest_row.setVisible(limb is not None)
        if limb is not None:
            self.rest.set_choices(list(limb.choices), limb.rest)

    def show_numbers(self, numbers: tuple[Number, ...]) -> None:
        """The numbers of the chosen place; the same ones only change their values."""
        dials = tuple(number.dial for number in numbers)
        if dials != self._dials:
            self._dials = dials
            self._build(numbers)
        for spin, number in zip(self._spins, numbers, strict=True):
            spin.show_value(number.value)
        self._hint.setVisible(not numbers)

    def _build(self, numbers: tuple[Number, ...]) -> None:
        emptied(self._rows)
        self._spins = []
        for number in numbers:
            low, high = number.dial.limits
            step = 0.1 if high - low <= 2 else 1.0
            spin = Spin(number.name, low, high, number.unit, step)
            spin.setObjectName(f"number_{number.dial.field}_{number.dial.index}")
            spin.entered.connect(lambda value, dial=number.dial: self.number_entered.emit(dial, value))
            self._rows.addWidget(row(number.name, spin))
            self._spins.append(spin)

    def _on_base(self) -> None:
        if self.base.current():
            self.base_chosen.emit(self.base.current())
            self.base.set_current("")

    def _on_copy(self) -> None:
        if self.copy.current():
            self.copy_chosen.emit(self.copy.current())
            self.copy.set_current("")
