"""The way back to running: where one stands, what is proposed, and the gate before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehab.domain.return_plan import GateItem
from rehab.ui.texts import running as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Chip, FlowLayout, Label
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.form_card import FormCard
from rehab.ui.widgets.paint_kit import begin, rounded, soft_box
from rehab.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.run.state import WayState
    from rehab.ui.theme import Tokens


class _Steps(Figure):
    """Ten steps, those behind filled."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        """Fill up to a share, 0-1."""
        self._share = share
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """A thin strip."""
        return QSize(t.px(120), t.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ten boxes."""
        t, painter = tokens(), begin(self)
        gap, count = t.px(3), 10
        width = (self.width() - gap * (count - 1)) / count
        for place in range(count):
            box = QRectF(place * (width + gap), 0, width, self.height())
            if place < round(self._share * count):
                rounded(painter, box, t.px(3), t.pri)
            else:
                soft_box(painter, box, t.px(3), t.inset, t)


class WayCard(Card):
    """One card: begin, or where one stands with what is proposed."""

    action_chosen = Signal(str)
    """``begin``, ``accept``, ``decline`` or ``end``."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 12))
        self.setObjectName("way_card")
        self.body.addWidget(Label(self.tr("Way back to running"), "subheading", wrap=True))
        self.chip = Chip()
        self.chip.setObjectName("way_chip")
        self.steps = _Steps()
        self.level = Label("", "strong", wrap=True)
        self.level.setObjectName("way_level")
        self.why = Label("", "small", "ink2", wrap=True)
        self.why.setObjectName("way_why")
        self.next = Label("", "small", "ink2", wrap=True)
        self.next.setObjectName("way_next")
        self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.steps, self.level, self.why, self.next):
            self.body.addWidget(part)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=8, row_spacing=8)
        self.body.addWidget(self._buttons)

    def show_way(self, way: WayState | None, *, can_begin: bool) -> None:
        """Show where one stands, or how to begin."""
        self.setVisible(way is not None or can_begin)
        for part in (self.chip, self.steps, self.next):
            part.setVisible(way is not None)
        self._flow.clear()
        if way is None:
            self.level.setText(self.tr("Walk and run in turns, from 1 minute to 30."))
            self.why.setText(
                self.tr("Four checks open it. Two settled runs lead to the next level; pain leads one back.")
            )
            self._add("begin", self.tr("Look at the checks"), primary=False)
            return
        self.chip.set_status(way.title, way.tone)
        self.steps.show_share(way.share)
        self.steps.setAccessibleName(way.level)
        self.level.setText(way.level)
        self.why.setText(way.why)
        self.next.setText(way.next)
        self.next.setVisible(bool(way.next))
        for key, text in way.actions:
            self._add(key, text, primary=key == "accept")

    def _add(self, key: str, text: str, *, primary: bool) -> None:
        kind = "primary" if primary else "quiet" if key in ("end", "decline") else "secondary"
        button = Button(text, kind, size="small")
        button.setObjectName(f"way_{key}")
        button.setProperty("action", key)
        button.clicked.connect(self._on_clicked)
        self._flow.addWidget(button)
        button.show()

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(str(sender.property("action")))


class GateForm(FormCard):
    """The checks before the first run; all of them open the way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "gate",
            self.tr("Before the first run"),
            self.tr("Tick what went like this in the last days. All four open the first level."),
        )
        self.boxes: dict[GateItem, TickBox] = {}
        self.bone = TickBox(self.tr("A bone was hurt (stress fracture)"))
        self.bone.setObjectName("gate_bone")
        self.bone.toggled.connect(self._word)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(10))
        for item in GateItem:
            box = TickBox()
            box.setObjectName(f"gate_{item.value}")
            self.boxes[item] = box
            column.addWidget(box)
        self.add_field("", rows)
        self.add_field("", self.bone)
        self.save.setText(self.tr("Begin with level 1"))
        self._word()

    def _word(self) -> None:
        for item, box in self.boxes.items():
            box.set_words(words.gate_question(item, self.bone.isChecked()))

    def gate(self) -> dict[str, bool]:
        """The answers."""
        return {item.value: box.isChecked() for item, box in self.boxes.items()}

    def start(self) -> None:
        """Open it with nothing ticked."""
        for box in (*self.boxes.values(), self.bone):
            box.setChecked(False)
        self.show_problem("")
        self.open_card(self.boxes[GateItem.WALK])
