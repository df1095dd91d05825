"""The panels of what is marked and seen: the area where it is felt, arrows, the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.drawing import Area
from rehab.domain.pose import Half
from rehab.ui.pose.fields import Spin, emptied, row
from rehab.ui.pose.things import JOINTS
from rehab.ui.texts import poses as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, IconButton, Label, Segments, Switch

if TYPE_CHECKING:
    from rehab.domain.drawing import Arrow, Target
    from rehab.domain.pose import Point

MOST_ARROWS = 2


def _column(panel: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().px(8))
    return column


def _entry(text: str, name: str, remove: str) -> tuple[QWidget, IconButton]:
    """A line of a list with a cross that takes it away."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Label(text, "body", "ink", wrap=True), 1)
    cross = IconButton("close", remove, remove)
    cross.setObjectName(name)
    layout.addWidget(cross)
    return line, cross


class FeltPanel(QWidget):
    """Where the exercise is felt."""

    area_chosen = Signal(str, str)
    """Area and half."""
    remove_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        self.half = Segments([(half.value, words.half_word(half)) for half in reversed(Half)], "right")
        self.half.setObjectName("felt_half")
        column.addWidget(row(self.tr("Half"), self.half))
        self.area = Combo(self.tr("Area"))
        self.area.setObjectName("felt_area")
        named = sorted(((area.value, words.area(area)) for area in Area), key=lambda each: each[1])
        self.area.set_choices([("", self.tr("Choose…")), *named])
        self.area.activated.connect(self._on_area)
        column.addWidget(row(self.tr("Area"), self.area))
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        hint = self.tr("Click on the figure where it is felt, or choose an area here.")
        column.addWidget(Label(hint, "small", "ink3", wrap=True))
        column.addStretch(1)

    def show_targets(self, targets: tuple[Target, ...]) -> None:
        """Show the marked areas."""
        emptied(self._list)
        for number, target in enumerate(targets):
            text = words.target(target.area, target.half)
            line, cross = _entry(text, f"felt_remove_{number}", self.tr("Take the mark away"))
            cross.clicked.connect(lambda _=False, n=number: self.remove_clicked.emit(n))
            self._list.addWidget(line)

    def _on_area(self) -> None:
        if self.area.current():
            self.area_chosen.emit(self.area.current(), self.half.current())
            self.area.set_current("")


class ArrowPanel(QWidget):
    """The arrows that show the movement."""

    add_clicked = Signal()
    follow_chosen = Signal(str)
    remove_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        self.follow = Combo(self.tr("Follow a joint"))
        self.follow.setObjectName("arrow_follow")
        self.follow.set_choices([("", self.tr("Choose…")), *((name, words.joint(name)) for name in JOINTS)])
        self.follow.activated.connect(self._on_follow)
        self._follow_row = row(self.tr("Follow a joint"), self.follow)
        column.addWidget(self._follow_row)
        self.add = Button(self.tr("Straight or bent arrow"), size="small", icon="plus")
        self.add.setObjectName("arrow_add")
        self.add.clicked.connect(self.add_clicked)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        hint = self.tr("Drag the dots of an arrow. One arrow is enough for most exercises, two at most.")
        column.addWidget(Label(hint, "small", "ink3", wrap=True))
        column.addStretch(1)

    def show_arrows(self, arrows: tuple[Arrow, ...]) -> None:
        """Show the arrows; no more can be added when there are two."""
        room = len(arrows) < MOST_ARROWS
        self.add.setEnabled(room)
        self.follow.setEnabled(room)
        emptied(self._list)
        for number, arrow in enumerate(arrows):
            if arrow.follow:
                text = self.tr("Follows: {joint}").format(joint=words.joint(arrow.follow))
            else:
                text = self.tr("Turn") if arrow.radius else self.tr("Arrow")
            line, cross = _entry(text, f"arrow_remove_{number}", self.tr("Take the arrow away"))
            cross.clicked.connect(lambda _=False, n=number: self.remove_clicked.emit(n))
            self._list.addWidget(line)

    def _on_follow(self) -> None:
        if self.follow.current():
            self.follow_chosen.emit(self.follow.current())
            self.follow.set_current("")


class ViewPanel(QWidget):
    """From where the figure is seen, and which half works."""

    camera_chosen = Signal(str)
    camera_entered = Signal(int, float)
    """0 turn or 1 tilt, and degrees."""
    side_chosen = Signal(str)
    close_chosen = Signal(str)
    mirror_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        self.camera = Combo(self.tr("View"))
        self.camera.setObjectName("view_camera")
        self.camera.activated.connect(self._on_camera)
        column.addWidget(row(self.tr("View"), self.camera))
        self.turn = Spin(self.tr("Turn"), -180.0, 180.0, "°", 5.0)
        self.turn.setObjectName("view_turn")
        self.turn.entered.connect(lambda value: self.camera_entered.emit(0, value))
        column.addWidget(row(self.tr("Turn"), self.turn))
        self.tilt = Spin(self.tr("Look down"), -60.0, 90.0, "°", 5.0)
        self.tilt.setObjectName("view_tilt")
        self.tilt.entered.connect(lambda value: self.camera_entered.emit(1, value))
        column.addWidget(row(self.tr("Look down"), self.tilt))
        self.close_up = Combo(self.tr("Shown"))
        self.close_up.setObjectName("view_close")
        self.close_up.set_choices(
            [
                ("", self.tr("Whole body")),
                ("right", self.tr("Right foot")),
                ("left", self.tr("Left foot")),
                ("both", self.tr("Both feet")),
            ]
        )
        self.close_up.activated.connect(lambda: self.close_chosen.emit(self.close_up.current()))
        column.addWidget(row(self.tr("Shown"), self.close_up))
        self.side = Segments([(half.value, words.half_word(half)) for half in reversed(Half)])
        self.side.setObjectName("view_side")
        self.side.chosen.connect(self.side_chosen)
        column.addWidget(row(self.tr("Half that works here"), self.side))
        self.mirror = Switch(self.tr("Play the other half"))
        self.mirror.setObjectName("view_mirror")
        self.mirror.toggled.connect(self.mirror_toggled)
        column.addWidget(row(self.tr("Play the other half"), self.mirror))
        column.addStretch(1)

    def show_view(self, camera: str, angles: Point, side: Half, close: str) -> None:
        """Show the present view."""
        named = ("side", "front", "back", "half-front", "half-back", "from-above")
        choices = [(name, words.camera(name)) for name in named]
        if camera == "own":
            choices.append(("own", words.camera("own")))
        self.camera.set_choices(choices, camera)
        self.turn.show_value(angles[0])
        self.tilt.show_value(angles[1])
        self.side.set_current(side.value)
        self.close_up.set_current(close)

    def _on_camera(self) -> None:
        if self.camera.current() != "own":
            self.camera_chosen.emit(self.camera.current())
