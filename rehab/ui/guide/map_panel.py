"""The pain map: mark spots, say how strong and what it is like, and see how the map changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.pain_map import Place, Quality
from rehab.domain.patient import Side
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    ChoiceChip,
    Combo,
    ErrorText,
    FlowLayout,
    IconLine,
    Label,
    PainStrip,
    TwoColumns,
)
from rehab.ui.widgets.heel_map import HeelMap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab.domain.pain_map import PainMap, Spot, SpotChange

Key = tuple[Place, Side]


@dataclass(frozen=True, slots=True)
class MapState:
    """The pain map.

    Attributes:
        spots: Marked spots of the map that is being filled.
        current: The spot that is being described, None for none.
        saved: Stored maps, newest first.
        compared: The earlier and the later map that stand side by side, None with fewer than two.
        changes: What changed between them.
        unsaved: Whether there is something to save.
    """

    spots: Mapping[Key, Spot]
    current: Key | None
    saved: tuple[PainMap, ...]
    compared: tuple[PainMap, PainMap] | None
    changes: tuple[SpotChange, ...]
    unsaved: bool


SIDE_WIDTH = 416
"""The pain strip does not become narrower; a card that had to would cut its last row."""


class MapPanel(QWidget):
    """Passive: shows a map, tells what was marked and said."""

    spot_toggled = Signal(object, object, bool)
    spot_chosen = Signal(object, object)
    score_chosen = Signal(object)
    """Payload: points 0-10, or None when it was cleared."""
    quality_toggled = Signal(object)
    save_clicked = Signal()
    compare_chosen = Signal(str)
    delete_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self._earlier = ""
        self._map_card = Card()
        self._map_card.body.addWidget(Label(self.tr("Where exactly does it hurt?"), "subheading", wrap=True))
        self._map_card.body.addWidget(
            Label(self.tr("Mark every spot, on both sides if need be."), "small", "ink2", wrap=True)
        )
        self.map = HeelMap()
        self.map.setObjectName("heel_map")
        self.map.toggled.connect(self.spot_toggled)
        self._map_card.body.addWidget(self.map)
        self._list = QVBoxLayout()
        self._list.setSpacing(t.px(4))
        self._map_card.body.addLayout(self._list)
        self._spot_card = Card()
        self._spot_card.setObjectName("map_spot")
        self._build_spot()
        self.problem = ErrorText()
        self.problem.setObjectName("map_problem")
        self.save = Button(self.tr("Save today’s map"), "primary")
        self.save.setObjectName("map_save")
        self.save.clicked.connect(self.save_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        left, right = self._columns()
        column.addWidget(TwoColumns(left, right, SIDE_WIDTH, below=880, narrow_width=SIDE_WIDTH))
        self._changes_card = Card()
        self._changes_card.setObjectName("map_changes")
        column.addWidget(self._changes_card)
        column.addStretch(1)
        self._build_changes()

    def _columns(self) -> tuple[QWidget, QWidget]:
        t = tokens()
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(t.px(12))
        side.addWidget(self._spot_card)
        side.addWidget(self.problem)
        side.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        left = QWidget()
        main = QVBoxLayout(left)
        main.setContentsMargins(0, 0, 0, 0)
        main.addWidget(self._map_card)
        main.addStretch(1)
        return left, right

    def _build_spot(self) -> None:
        t = tokens()
        body = self._spot_card.body
        self._name = Label("", "subheading", wrap=True)
        self._name.setObjectName("map_spot_name")
        self._hint = Label(
            self.tr("Choose a spot on the drawing to describe it."), "small", "ink2", wrap=True
        )
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        column.addWidget(Label(self.tr("How strong is it there?"), "small", "ink2", wrap=True))
        self.strip = PainStrip(self.tr("Pain at this spot"))
        self.strip.setObjectName("map_strip")
        self.strip.value_chosen.connect(self._on_score)
        self.strip.cleared.connect(self._on_cleared)
        column.addWidget(self.strip)
        column.addWidget(Label(self.tr("What is it like?"), "small", "ink2", wrap=True))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self.qualities: dict[Quality, ChoiceChip] = {}
        for quality in Quality:
            chip = ChoiceChip(texts.quality(quality))
            chip.setObjectName(f"quality_{quality.value}")
            chip.setProperty("quality", quality.value)
            chip.clicked.connect(self._on_quality)
            self.qualities[quality] = chip
            flow.addWidget(chip)
        column.addWidget(holder)
        for widget in (self._name, self._hint, self._fields):
            body.addWidget(widget)

    def _build_changes(self) -> None:
        t = tokens()
        body = self._changes_card.body
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("How the map changed"), "subheading", wrap=True), 1)
        self.compare = Combo(self.tr("Compare with"))
        self.compare.setObjectName("map_compare")
        self.compare.activated.connect(self._on_compare)
        head.addWidget(self.compare)
        body.addLayout(head)
        self._pair = QGridLayout()
        self._pair.setHorizontalSpacing(t.px(18))
        body.addLayout(self._pair)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(t.px(4))
        body.addLayout(self._lines)
        self.delete = Button(self.tr("Delete the earlier map"), "quiet", "trash", size="small", flush="begin")
        self.delete.setObjectName("map_delete")
        self.delete.clicked.connect(self._on_delete)
        body.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, state: MapState) -> None:
        """Show another map."""
        self.map.show_spots({key: spot.intensity for key, spot in state.spots.items()})
        _clear(self._list)
        for key, spot in state.spots.items():
            self._list.addWidget(self._line(key, spot), 0, Qt.AlignmentFlag.AlignLeft)
        self._show_spot(state)
        self.save.setEnabled(state.unsaved and bool(state.spots))
        self._show_changes(state)

    def show_problem(self, text: str) -> None:
        """One sentence above the button; an empty text takes it back."""
        self.problem.set_text(text)

    def _line(self, key: Key, spot: Spot) -> Button:
        place, side = key
        words = [texts.quality(quality) for quality in spot.qualities]
        score = "" if spot.intensity is None else self.tr("{value} of 10").format(value=spot.intensity)
        said = ", ".join(part for part in (score, *words) if part)
        name = texts.place_on(place, side)
        button = Button(f"{name} – {said}" if said else name, "quiet", size="small", flush="begin")
        button.setObjectName(f"map_line_{place.value}_{side.value}")
        button.setProperty("place", place.value)
        button.setProperty("side", side.value)
        button.clicked.connect(self._on_line)
        return button

    def _show_spot(self, state: MapState) -> None:
        spot = state.spots.get(state.current) if state.current is not None else None
        self._fields.setVisible(spot is not None)
        self._hint.setVisible(spot is None)
        self._name.setText(
            self.tr("No spot chosen") if spot is None else texts.place_on(spot.place, spot.side)
        )
        if spot is None:
            return
        self.strip.set_value(spot.intensity)
        for quality, chip in self.qualities.items():
            chip.setChecked(quality in spot.qualities)

    def _show_changes(self, state: MapState) -> None:
        self._changes_card.setVisible(state.compared is not None)
        if state.compared is None:
            return
        before, now = state.compared
        self._earlier = str(before.id)
        choices = [(str(m.id), texts.day_year(m.day)) for m in state.saved if m.id != now.id]
        self.compare.set_choices(choices, str(before.id))
        while (item := self._pair.takeAt(0)) is not None:
            _drop(item.widget())
        across = 1 if tokens().wide_text else 2
        for place, one in enumerate((before, now)):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Label(texts.day_year(one.day), "strong", "ink2"))
            still = HeelMap(still=True)
            still.show_spots({(s.place, s.side): s.intensity for s in one.spots})
            column.addWidget(still)
            self._pair.addWidget(holder, place // across, place % across)
            self._pair.setColumnStretch(place % across, 1)
        _clear(self._lines)
        for change in state.changes:
            self._lines.addWidget(_change_line(change))

    def _on_score(self, value: int) -> None:
        self.score_chosen.emit(value)

    def _on_cleared(self) -> None:
        self.score_chosen.emit(None)

    def _on_quality(self) -> None:
        self.quality_toggled.emit(Quality(str(self.sender().property("quality"))))

    def _on_line(self) -> None:
        sender = self.sender()
        self.spot_chosen.emit(Place(str(sender.property("place"))), Side(str(sender.property("side"))))

    def _on_compare(self) -> None:
        self.compare_chosen.emit(self.compare.current())

    def _on_delete(self) -> None:
        self.delete_clicked.emit(self._earlier)


TONES = {"weaker": ("trend-down", "good"), "gone": ("check-circle", "good"), "stronger": ("trend-up", "red")}


def _change_line(change: SpotChange) -> IconLine:
    icon, tone = TONES.get(change.kind.value, ("minus", "ink3"))
    if change.kind.value == "new":
        icon, tone = "plus", "amber"
    values = [spot.intensity if spot is not None else None for spot in (change.before, change.now)]
    scores = " → ".join("–" if value is None else str(value) for value in values)
    words = f"{texts.place_on(change.place, change.side)}: {scores}, {texts.change(change.kind)}"
    return IconLine(icon, words, tone, "ink")


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        _drop(item.widget())


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
