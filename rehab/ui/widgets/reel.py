"""The frames of one movement: made in jobs, coarse first, so that it moves after a moment."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rehab.domain.drawing import Way
from rehab.ui.widgets.figure_paint import Frame, frame_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.drawing import Drawing
    from rehab.ui.jobs import Progress

Key = tuple[str, str, str, bool | None, float, int]
"""Content, look, tone, whether the left half works, shape, number of frames."""


@dataclass(slots=True)
class Reel:
    """The frames of one drawing in one look, made in an order that is useful from the second one on.

    Attributes:
        count: How many there will be, from A to B.
        goes: Part of the tempo that the way from A to B takes.
    """

    count: int
    goes: Way = Way.UP
    frames: dict[int, Frame] = field(default_factory=dict)

    def missing(self) -> list[int]:
        """Numbers of frames that are not there yet: the ends, the middle, and then ever finer."""
        return [number for number in _refining(self.count) if number not in self.frames]

    def nearest(self, share: float) -> Frame | None:
        """The frame that is nearest to a place on the way."""
        wanted = round(share * (self.count - 1))
        if wanted in self.frames:
            return self.frames[wanted]
        if not self.frames:
            return None
        return self.frames[min(self.frames, key=lambda number: abs(number - wanted))]


def _refining(count: int) -> list[int]:
    """0, last, middle, quarters and so on."""
    order = [0, count - 1]
    step = float(count - 1)
    while step > 1:
        half = step / 2
        order += [round(half + step * place) for place in range(math.ceil((count - 1) / step))]
        step = half
    return list(dict.fromkeys(number for number in order if 0 <= number < count))


def make_frames(drawing: Drawing, key: Key, numbers: list[int]) -> Callable[[Progress], Reel]:
    """The work of one job."""

    def make(_progress: Progress) -> Reel:
        from rehab.domain.pose import Half
        from rehab.figure.palette import palette
        from rehab.figure.scene import draw, scene_of

        _, look, tone, left, aspect, count = key
        half = None if left is None else (Half.LEFT if left else Half.RIGHT)
        scene = scene_of(drawing, half)
        colours = palette(look, tone)
        reel = Reel(count, drawing.goes)
        for number in numbers:
            share = number / (count - 1)
            guides = count == 2 and share == 1
            reel.frames[number] = frame_of(draw(scene, share, colours, aspect=aspect, guides=guides))
        return reel

    return make
