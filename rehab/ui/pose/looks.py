"""What the panels of things, marks, arrows and the view ask for, done to the board."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.drawing import CAMERAS, CLOSE_LINE, Area, PropKind, Target
from rehab.domain.pose import Half
from rehab.domain.pose_bases import BASES
from rehab.figure.arrange import new_arrow, with_prop
from rehab.figure.pick import area_at
from rehab.figure.skeleton import solve
from rehab.figure.tween import with_kept
from rehab.ui.pose import things

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing, Prop
    from rehab.domain.pose import Point
    from rehab.ui.pose.board import Board
    from rehab.ui.pose.page import PosePage

MOST_TARGETS = 6
MOST_THINGS = 20
_CLOSE: dict[str, tuple[Half, ...]] = {
    "": (),
    "right": (Half.RIGHT,),
    "left": (Half.LEFT,),
    "both": (Half.LEFT, Half.RIGHT),
}


class Looks(QObject):
    """Connects four panels with the board; `change` puts a drawing on it and shows it."""

    def __init__(
        self, page: PosePage, board: Board, change: Callable[[Drawing], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._board, self._change = page, board, change
        self._thing = -1
        self._mirrored = False
        self._connect()

    def _connect(self) -> None:
        panel, felt, arrows, view = (
            self._page.things_panel,
            self._page.felt_panel,
            self._page.arrow_panel,
            self._page.view_panel,
        )
        panel.add_chosen.connect(self._on_add)
        panel.thing_chosen.connect(self._on_thing)
        panel.measure_entered.connect(self._on_measure)
        panel.joint_chosen.connect(self._on_joint)
        panel.turn_clicked.connect(lambda n: self._put_thing(n, things.turned_about(self._prop(n))))
        panel.remove_clicked.connect(self._on_remove)
        felt.area_chosen.connect(lambda area, half: self._mark(Target(Area(area), Half(half))))
        felt.remove_clicked.connect(lambda n: self._without("targets", n))
        arrows.add_clicked.connect(lambda: self._add_arrow(""))
        arrows.follow_chosen.connect(self._add_arrow)
        arrows.remove_clicked.connect(lambda n: self._without("arrows", n))
        view.camera_chosen.connect(lambda name: self._set(camera=CAMERAS[name]))
        view.camera_entered.connect(self._on_camera)
        view.side_chosen.connect(lambda half: self._set(side=Half(half)))
        view.close_chosen.connect(self._on_close)
        view.mirror_toggled.connect(self._on_mirror)

    def show(self, tool: str, chosen: str) -> None:
        """Show the panel of a tool; a handle of a thing chooses that thing."""
        drawing = self._board.drawing
        if chosen.startswith("thing "):
            self._thing = int(chosen.split()[1])
        if not 0 <= self._thing < len(drawing.props):
            self._thing = len(drawing.props) - 1
        match tool:
            case "things":
                self._page.things_panel.show_things(drawing.props, self._thing, self._board.which)
            case "felt":
                self._page.felt_panel.show_targets(drawing.targets)
            case "arrow":
                self._page.arrow_panel.show_arrows(drawing.arrows)
            case _:
                view = next((name for name, angles in CAMERAS.items() if angles == drawing.camera), "own")
                close = next(name for name, halves in _CLOSE.items() if halves == drawing.close_up)
                self._page.view_panel.show_view(view, drawing.camera, drawing.side, close)

    def begin_with(self, base: str) -> None:
        """Both poses anew from a named one; things and marks stay."""
        close = (Half.RIGHT,) if base == "foot" else ()
        line = CLOSE_LINE if close else 1.0
        pose = BASES[base]
        self._set(a=pose, b=pose, base=base, close_up=close, line=line, frame=None)

    def other_half(self) -> Half | None:
        """The half that a movement is played for, when it is not the drawn one."""
        if not self._mirrored:
            return None
        return Half.LEFT if self._board.drawing.side is Half.RIGHT else Half.RIGHT

    def mark_at(self, at: Point) -> None:
        """Mark the area under a place of the picture, or take its mark away."""
        kept = with_kept(self._board.drawing)
        body = solve(kept.b if self._board.which == "b" else kept.a)
        target = area_at(kept, body, at)
        if target is None:
            return
        marked = self._board.drawing.targets
        if target in marked:
            self._without("targets", marked.index(target))
        else:
            self._mark(target)

    def _set(self, **fields: object) -> None:
        self._change(replace(self._board.drawing, **fields))  # type: ignore[arg-type]

    def _mark(self, target: Target) -> None:
        marked = self._board.drawing.targets
        if target not in marked and len(marked) < MOST_TARGETS:
            self._set(targets=(*marked, target))

    def _without(self, field: str, number: int) -> None:
        entries = getattr(self._board.drawing, field)
        self._set(**{field: (*entries[:number], *entries[number + 1 :])})

    def _add_arrow(self, joint: str) -> None:
        drawing = self._board.drawing
        self._set(arrows=(*drawing.arrows, new_arrow(drawing, joint)))

    # things

    def _prop(self, number: int) -> Prop:
        return self._board.drawing.props[number]

    def _put_thing(self, number: int, prop: Prop) -> None:
        self._change(with_prop(self._board.drawing, number, prop))

    def _on_add(self, kind: str) -> None:
        drawing = self._board.drawing
        if len(drawing.props) < MOST_THINGS:
            prop = things.new_thing(drawing, self._board.which, PropKind(kind))
            self._thing = len(drawing.props)
            self._set(props=(*drawing.props, prop))

    def _on_thing(self, number: int) -> None:
        self._thing = number
        self.show("things", "")

    def _on_measure(self, number: int, measure: things.Measure, value: float) -> None:
        self._put_thing(number, things.with_measure(self._prop(number), measure, value))

    def _on_joint(self, number: int, point: int, joint: str) -> None:
        drawing = self._board.drawing
        self._put_thing(number, things.held_by(self._prop(number), point, joint, drawing, self._board.which))

    def _on_remove(self, number: int) -> None:
        self._without("props", number)

    # view

    def _on_camera(self, index: int, degrees: float) -> None:
        turn, tilt = self._board.drawing.camera
        self._set(camera=(degrees, tilt) if index == 0 else (turn, degrees))

    def _on_close(self, word: str) -> None:
        halves = _CLOSE[word]
        self._set(close_up=halves, line=CLOSE_LINE if halves else 1.0, frame=None)

    def _on_mirror(self, mirrored: bool) -> None:
        self._mirrored = mirrored
