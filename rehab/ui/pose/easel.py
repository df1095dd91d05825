"""Pictures of the drawing that is being changed: one pose with the other as its ghost, quick while it is dragged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.figure.arrange import turned_round
from rehab.figure.motion import ease
from rehab.figure.palette import palette
from rehab.figure.paths import Mark
from rehab.figure.scene import Scene, draw
from rehab.ui.widgets.figure_paint import Frame, frame_of
from rehab.ui.widgets.sketches import look_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Half
    from rehab.figure.paths import Box, Loupe
    from rehab.figure.person import Cut
    from rehab.ui.jobs import Progress

STEPS = 24
"""Pictures from A to B."""


class Easel:
    """Keeps what stays the same from one picture to the next: the frame while something is held, the ghost."""

    def __init__(self) -> None:
        self._drawing: Drawing | None = None
        self._ghost_of: tuple[object, ...] = ()
        self._ghost: list[Cut] = []
        self._box: Box | None = None

    def hold(self, box: Box) -> None:
        """Keep the frame; what is dragged must not move the paper under it. Box: left, bottom, right, top."""
        self._box = box

    def let_go(self) -> None:
        """The frame fits again."""
        self._box = None

    def scene(self, drawing: Drawing, which: str) -> Scene:
        """The scene in which the wanted pose is the end and the other one the ghost."""
        shown = Scene(drawing if which == "b" else turned_round(drawing))
        if self._box is not None:
            shown.knows(frame=self._box, ways=())
        elif drawing.arrows:
            shown.knows(ways=Scene(drawing).ways)
        key = (
            shown.drawing.a,
            drawing.camera,
            drawing.visible,
            drawing.order,
            drawing.far,
            drawing.close_up,
        )
        if key != self._ghost_of:
            self._ghost_of, self._ghost = key, shown.cuts_a
        shown.knows(cuts_a=self._ghost)
        return shown

    def frame(self, drawing: Drawing, which: str, aspect: float) -> tuple[Frame, Scene]:
        """The picture of one pose, and its scene."""
        scene = self.scene(drawing, which)
        picture = draw(scene, 1.0, palette(*look_now()), aspect=aspect)
        if self._box is not None:
            picture = replace(picture, items=tuple(_undashed(item) for item in picture.items))
        return frame_of(picture), scene


def _undashed(item: Mark | Loupe) -> Mark | Loupe:
    """Dashes take a fifth of the time of a picture; while something is dragged a line will do."""
    return replace(item, dash=()) if isinstance(item, Mark) and item.dash else item


def movement(drawing: Drawing, aspect: float, half: Half | None = None) -> Callable[[Progress], list[Frame]]:
    """The work of a job: all pictures from A to B, mirrored when the other half works."""
    look = look_now()

    def make(progress: Progress) -> list[Frame]:
        scene, colours = Scene(drawing, half), palette(*look)
        frames = []
        for number in range(STEPS):
            progress.step(number, STEPS)
            share = ease(number / (STEPS - 1))
            frames.append(frame_of(draw(scene, share, colours, aspect=aspect, guides=False)))
        return frames

    return make
