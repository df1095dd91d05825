"""The panel of the things: add one, set its numbers, say with what it moves, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.domain.drawing import PropKind
from rehab.ui.pose import things
from rehab.ui.pose.fields import Spin, emptied, row
from rehab.ui.texts import poses as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, Label

if TYPE_CHECKING:
    from rehab.domain.drawing import Prop


class ThingsPanel(QWidget):
    """Passive: shows the things of the drawing and the numbers of the chosen one."""

    add_chosen = Signal(str)
    thing_chosen = Signal(int)
    measure_entered = Signal(int, object, float)
    """Number of the thing, measure, value."""
    joint_chosen = Signal(int, int, str)
    """Number of the thing, of its point, and the joint; empty: a place in space."""
    turn_clicked = Signal(int)
    remove_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._spins: list[Spin] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(8))
        self.add = Combo(self.tr("Add"))
        self.add.setObjectName("thing_add")
        kinds = [(kind.value, words.thing(kind)) for kind in things.OFFERED]
        self.add.set_choices([("", self.tr("Choose…")), *kinds])
        self.add.activated.connect(self._on_add)
        column.addWidget(row(self.tr("Add"), self.add))
        self.chosen = Combo(self.tr("Thing"))
        self.chosen.setObjectName("thing_chosen")
        self.chosen.activated.connect(lambda: self.thing_chosen.emit(int(self.chosen.current())))
        self._chosen_row = row(self.tr("Thing"), self.chosen)
        column.addWidget(self._chosen_row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens().px(6))
        column.addLayout(self._rows)
        self._hint = Label(
            self.tr("Things can be dragged on the drawing. Feet and hands come to rest on them."),
            "small",
            "ink3",
            wrap=True,
        )
        column.addWidget(self._hint)
        column.addStretch(1)

    def show_things(self, props: tuple[Prop, ...], number: int, which: str) -> None:
        """Show all things and the numbers of one; -1 shows none."""
        self._chosen_row.setVisible(bool(props))
        named = [(str(n), f"{n + 1}  {words.thing(prop.kind)}") for n, prop in enumerate(props)]
        self.chosen.set_choices(named, str(number))
        if not 0 <= number < len(props):
            emptied(self._rows)
            self._shown, self._spins = (), []
            return
        prop = props[number]
        measures = things.measures(prop, which)
        fields = tuple(measure.field for measure in measures)
        key = (number, prop.kind, prop.place.on, tuple(p.on for p in prop.points), fields, which)
        if key != self._shown:
            self._shown = key
            self._build(number, prop, measures)
        for spin, measure in zip(self._spins, measures, strict=True):
            spin.show_value(measure.value)

    def _build(self, number: int, prop: Prop, measures: tuple[things.Measure, ...]) -> None:
        emptied(self._rows)
        self._spins = []
        for measure in measures:
            spin = Spin(measure.name, measure.low, measure.high, " cm")
            spin.setObjectName(f"thing_{measure.field}_{measure.index}")
            spin.entered.connect(
                lambda value, measure=measure: self.measure_entered.emit(number, measure, value)
            )
            self._rows.addWidget(row(measure.name, spin))
            self._spins.append(spin)
        if prop.kind in things.WAYS:
            for place, point in enumerate(prop.points):
                self._add_joint(number, place, point.on, self.tr("Point {n} at").format(n=place + 1))
        elif prop.kind in things.HELD:
            self._add_joint(number, 0, prop.place.on, self.tr("Moves with"))
        if prop.kind in (PropKind.WALL, PropKind.CHAIR):
            turn = Button(self.tr("Face the other way"), size="small", icon="refresh")
            turn.setObjectName("thing_turn")
            turn.clicked.connect(lambda: self.turn_clicked.emit(number))
            self._rows.addWidget(turn, 0, Qt.AlignmentFlag.AlignLeft)
        remove = Button(self.tr("Take away"), size="small", icon="trash")
        remove.setObjectName("thing_remove")
        remove.clicked.connect(lambda: self.remove_clicked.emit(number))
        self._rows.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_joint(self, number: int, point: int, joint: str, name: str) -> None:
        choice = Combo(name)
        choice.setObjectName(f"thing_joint_{point}")
        known = [*things.JOINTS] if joint in ("", *things.JOINTS) else [joint, *things.JOINTS]
        named = [(each, words.joint(each)) for each in known]
        choice.set_choices([("", self.tr("A place")), *named], joint)
        choice.activated.connect(lambda: self.joint_chosen.emit(number, point, choice.current()))
        self._rows.addWidget(row(name, choice))

    def _on_add(self) -> None:
        if self.add.current():
            self.add_chosen.emit(self.add.current())
            self.add.set_current("")
