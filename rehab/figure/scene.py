"""One drawing at one moment as a draw list: floor, things, ghost, figure, arrows, lens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.domain.drawing import Drawing, Layer, PropKind
from rehab.figure.arrows import arrow_way, paint_arrow
from rehab.figure.balance import centre_of_mass
from rehab.figure.camera import Camera, camera_of
from rehab.figure.details import paint_details
from rehab.figure.furniture import Setting
from rehab.figure.ground import paint_floor, paint_shadows, skyline
from rehab.figure.paths import Box, DrawList, Loupe, Mark, bounds_of, overlap, rings_of
from rehab.figure.person import cut_figure, paint_figure, paint_ghost, shown_groups
from rehab.figure.props import paint_prop
from rehab.figure.skeleton import Skeleton, solve
from rehab.figure.tween import alike, blend, with_kept

if TYPE_CHECKING:
    from rehab.domain.drawing import Group
    from rehab.domain.pose import Half, Pose
    from rehab.figure.palette import Palette
    from rehab.figure.person import Cut
    from rehab.figure.space import Array

LEVEL = 12.0
"""Up to this tilt the floor is a line, degrees."""
MARGIN = 7.0
FLOOR_ROOM = 9.0
"""Room around the figure and below the floor in a frame that fits, cm at line scale 1."""
LEAST = 110.0
"""Smallest height of a frame that fits a whole figure, cm."""
ARROW_STEPS = 13
_WIDE = frozenset({PropKind.WALL, PropKind.MAT, PropKind.TAPE})
"""Things that the frame may cut."""


@dataclass
class Scene:
    """A drawing that is ready to be drawn at any moment; keeps what does not change.

    Attributes:
        drawing: What is drawn.
        half: Half of the body that works; the other one than drawn mirrors the picture.
    """

    drawing: Drawing
    half: Half | None = None

    def __post_init__(self) -> None:
        self.drawing = with_kept(self.drawing)

    def knows(self, **parts: object) -> None:
        """Use parts that somebody has worked out before, by the names of `frame`, `ways` and `cuts_a`."""
        self.__dict__.update(parts)

    @cached_property
    def camera(self) -> Camera:
        """From where it is seen."""
        return camera_of(self.drawing, self.half is not None and self.half is not self.drawing.side)

    @cached_property
    def poses(self) -> tuple[Pose, Pose]:
        """Both poses, held in the same way."""
        return alike(self.drawing.a, self.drawing.b)

    def pose(self, share: float) -> Pose:
        """The pose at a share of the way, 0 (A) to 1 (B)."""
        if share <= 0:
            return self.drawing.a
        if share >= 1:
            return self.drawing.b
        return blend(*self.poses, share)

    @cached_property
    def body_a(self) -> Skeleton:
        """The start pose, solved."""
        return solve(self.drawing.a)

    @cached_property
    def body_b(self) -> Skeleton:
        """The end pose, solved."""
        return solve(self.drawing.b)

    @cached_property
    def ways(self) -> tuple[Array, ...]:
        """Points of each arrow in the picture plane, cm, y up."""
        follows = any(arrow.follow for arrow in self.drawing.arrows)
        bodies = [self.body_a, self.body_b]
        if follows:
            bodies = [solve(self.pose(step / (ARROW_STEPS - 1))) for step in range(ARROW_STEPS)]
        return tuple(arrow_way(arrow, bodies, self.camera) for arrow in self.drawing.arrows)

    @cached_property
    def has_ghost(self) -> bool:
        """Whether start and end differ."""
        return self.drawing.a != self.drawing.b

    @cached_property
    def cuts_a(self) -> list[Cut]:
        """Shapes of the start pose from far to near."""
        return cut_figure(self.body_a, self.drawing, self.camera)

    @cached_property
    def cuts_b(self) -> list[Cut]:
        """Shapes of the end pose from far to near."""
        return cut_figure(self.body_b, self.drawing, self.camera)

    @property
    def ghost(self) -> list[Cut]:
        """Shapes of the start pose that show behind the end pose."""
        shown = self.drawing.ghost
        return [cut for cut in self.cuts_a if shown is None or cut.group in shown]

    @cached_property
    def level(self) -> bool:
        """Whether the floor is drawn."""
        if self.drawing.floor is not None:
            return self.drawing.floor
        legs = any(group.value.startswith("leg") for group in shown_groups(self.drawing))
        return legs and abs(self.drawing.camera[1]) <= LEVEL

    @cached_property
    def skyline(self) -> float:
        """Where the floor ends in the picture, cm, y up."""
        if not self.drawing.camera[1]:
            return 0.0
        bodies = (self.body_a, self.body_b)
        return skyline(self.drawing, bodies, Setting(self.body_b, self.camera, _blank()))

    @cached_property
    def drop(self) -> float:
        """How far the body comes down on the way from A to B, cm; below 0 when it rises."""
        return float(centre_of_mass(self.body_a)[1] - centre_of_mass(self.body_b)[1])

    def figure_bounds(self) -> Box:
        """Left, bottom, right, top of the figure in both poses, cm, y up."""
        shapes = [cut.shape for cut in (*self.cuts_a, *self.cuts_b)]
        return _bounds(shapely.total_bounds(np.array(shapes, dtype=object)))

    @cached_property
    def frame(self) -> Box:
        """Left, bottom, right, top of the picture before it is widened to a shape, cm, y up."""
        if self.drawing.frame is not None:
            left, bottom, right, top = self.drawing.frame
            return (-right, bottom, -left, top) if self.camera.mirrored else (left, bottom, right, top)
        boxes = [self.figure_bounds()]
        boxes += [_bounds((*way.min(axis=0), *way.max(axis=0))) for way in self.ways]
        if self.drawing.lens is not None:
            x, y = self.camera.flat(np.array(self.drawing.lens.place))
            r = self.drawing.lens.radius
            boxes.append((x - r, y - r, x + r, y + r))
        setting = Setting(self.body_b, self.camera, _blank())
        for prop in self.drawing.props:
            if prop.kind not in _WIDE:
                boxes += [bounds_of(mark) for mark in paint_prop(prop, setting)]
        edges = np.array(boxes)
        scale = self.drawing.line
        left, bottom = edges[:, :2].min(axis=0) - MARGIN * scale
        right, top = edges[:, 2:].max(axis=0) + MARGIN * scale
        if self.level:
            bottom = min(bottom, -FLOOR_ROOM * scale)
        if scale == 1:
            top = max(top, bottom + LEAST)
        return float(left), float(bottom), float(right), float(top)

    def box(self, aspect: float) -> Box:
        """Left, top, width, height for a shape of picture (width by height), cm, y down; never crops."""
        left, bottom, right, top = self.frame
        width, height = right - left, top - bottom
        if width / height < aspect:
            more = height * aspect - width
            left, width = left - more / 2, width + more
        else:
            more = width / aspect - height
            top, height = top + more * 0.66, height + more
        return left, -top, width, height


@lru_cache(maxsize=8)
def scene_of(drawing: Drawing, half: Half | None = None) -> Scene:
    """The scene of a drawing; the last ones are kept with what does not change in them."""
    return Scene(drawing, half)


def draw(
    scene: Scene, share: float, colours: Palette, *, aspect: float = 4 / 3, guides: bool = True
) -> DrawList:
    """The picture at a share of the way from A (0) to B (1).

    Args:
        scene: What is drawn.
        share: Place on the way; ease it before for a movement.
        colours: Look and tone.
        aspect: Width by height of the picture.
        guides: Whether the ghost of the start pose and the arrows are drawn.
    """
    drawing, camera = scene.drawing, scene.camera
    if 0 < share < 1:
        body = solve(scene.pose(share))
        cuts = cut_figure(body, drawing, camera)
    else:
        body, cuts = (scene.body_b, scene.cuts_b) if share >= 1 else (scene.body_a, scene.cuts_a)
    box = scene.box(aspect)
    setting = Setting(body, camera, colours, min(1.0, max(0.0, share)), drawing.line)
    marks: list[Mark] = paint_floor(box, scene.skyline, colours, drawing.line) if scene.level else []
    marks += _layer(drawing, Layer.BEHIND, setting)
    if scene.level:
        marks += paint_shadows(body, drawing, camera, colours)
    if guides and scene.has_ghost and share > 0.5:
        marks += paint_ghost(scene.ghost, drawing.line, colours)
    marks += _layer(drawing, Layer.MIDDLE, setting)
    for group, painted in paint_figure(cuts, body, drawing, camera, colours):
        marks += [*painted, *_over(drawing, group, setting)]
    for half in drawing.close_up:
        marks += paint_details(half, body, camera, colours)
    marks += _layer(drawing, Layer.FRONT, setting)
    items: list[Mark | Loupe] = [*marks]
    if guides:
        for way in scene.ways:
            items += paint_arrow(way, drawing.line, colours)
    items += _lens(scene, tuple(marks), colours)
    return DrawList(box, colours.ground, tuple(items))


def _layer(drawing: Drawing, layer: Layer, setting: Setting) -> list[Mark]:
    return [
        mark
        for prop in drawing.props
        if prop.layer is layer and prop.over is None
        for mark in paint_prop(prop, setting)
    ]


def _over(drawing: Drawing, group: Group, setting: Setting) -> list[Mark]:
    return [mark for prop in drawing.props if prop.over is group for mark in paint_prop(prop, setting)]


def _lens(scene: Scene, marks: tuple[Mark, ...], colours: Palette) -> list[Mark | Loupe]:
    lens = scene.drawing.lens
    if lens is None:
        return []
    x, y = scene.camera.flat(np.array(lens.place))
    at = scene.camera.flat(np.array(lens.at))
    rim = rings_of(shapely.Point(x, y).buffer(lens.radius, quad_segs=24))
    reach = lens.radius / lens.zoom
    around = (at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach)
    marks = tuple(mark for mark in marks if overlap(bounds_of(mark), around, mark.width))
    return [
        Mark(rim, fill=colours.ground),
        Loupe((float(x), -float(y)), lens.radius, (float(at[0]), -float(at[1])), lens.zoom, marks),
        Mark(rim, stroke=colours.materials["wood"].line, width=1.3 * scene.drawing.line),
    ]


def _bounds(values: object) -> Box:
    left, bottom, right, top = np.asarray(values, dtype=float)
    return float(left), float(bottom), float(right), float(top)


def _blank() -> Palette:
    from rehab.figure.palette import Look, palette

    return palette(Look.PRINT, "stone")
