"""The painted figure: groups from far to near, with outline, shade and target areas."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import shapely

from rehab.domain.drawing import Group
from rehab.figure.areas import NECK, ON_TRUNK_TOO, area_chain, area_facing, group_of
from rehab.figure.head import head_layers
from rehab.figure.outline import discs, hulls, join, moved, parts_shape, rounded
from rehab.figure.paths import Mark, rings_of
from rehab.figure.surface import Part, body_parts, parts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from rehab.domain.drawing import Drawing, Target
    from rehab.figure.camera import Camera
    from rehab.figure.palette import Palette
    from rehab.figure.skeleton import Skeleton

OUTLINE = 0.55
HAIRLINE = 0.3
"""Width of the outline of the body and of toes, cm at line scale 1."""
SHADE = 0.16
"""Opacity of the crescent of shade."""
BEHIND = 4.0
"""A limb so much farther than the trunk is drawn in the darker tone, cm."""
FRONTAL = 0.6
"""The trunk counts as seen from front or back from this share on."""
TURNED_AWAY = -0.45
"""An area that faces away so much is not seen."""
BIAS = {Group.TRUNK: 0.0, Group.HEAD: 16.0}
LIMB_BIAS = {"leg": -1.0, "arm": 1.5}
"""Nearness that decides when parts are equally far, cm: shirt over shorts, arms over the shirt.

The head lies over the trunk unless it is clearly farther or seen from behind.
"""
AWAY = -0.2
"""The face points away from the viewer from this share on."""


@dataclass(slots=True)
class Layer:
    """One shape of one colour in a group."""

    material: str
    shape: BaseGeometry


@dataclass
class Cut:
    """A group as it is drawn.

    Attributes:
        far: Whether it has the darker tone.
        layers: In the order of painting.
        toes: Single toes from far to near, painted first.
    """

    group: Group
    far: bool
    layers: list[Layer] = field(default_factory=list)
    toes: list[BaseGeometry] = field(default_factory=list)

    @cached_property
    def shape(self) -> BaseGeometry:
        """All of it as one."""
        return join([*(layer.shape for layer in self.layers), *self.toes])


def shown_groups(drawing: Drawing) -> tuple[Group, ...]:
    """Groups that a drawing shows."""
    if drawing.visible is not None:
        return drawing.visible
    if drawing.close_up:
        return tuple(Group(f"leg-{half}") for half in drawing.close_up)
    return tuple(Group)


def cut_figure(body: Skeleton, drawing: Drawing, camera: Camera) -> list[Cut]:
    """Shapes of all visible groups from far to near."""
    parts = body_parts(body)
    groups = list(shown_groups(drawing))
    near = {group: _nearness(group, parts, camera) for group in groups}
    away = camera.facing(body.frames["head"][:, 0]) < AWAY
    _sort(groups, near, drawing, away)
    trunk = near.get(Group.TRUNK)
    cuts = []
    for group in groups:
        limb = group not in BIAS
        far = limb and trunk is not None and near[group] < trunk - BEHIND and _is_behind(group, near)
        if drawing.far is not None:
            far = group in drawing.far
        cuts.append(_cut(group, far, body, parts, camera, bool(drawing.close_up)))
    _sink_neck(cuts, away)
    if abs(camera.facing(body.frames["pelvis"][:, 0])) > FRONTAL:
        _join_shorts(cuts)
    return cuts


def _sort(groups: list[Group], near: dict[Group, float], drawing: Drawing, away: bool) -> None:
    """Put groups in the order of painting, by what the drawing says or by depth."""
    if drawing.order is not None:
        order = drawing.order
        groups.sort(key=lambda group: order.index(group) if group in order else len(order))
        return
    groups.sort(key=lambda group: near[group] + BIAS.get(group, LIMB_BIAS.get(group.value[:3], 0.0)))
    if away and Group.HEAD in groups and Group.TRUNK in groups:
        groups.remove(Group.HEAD)
        groups.insert(groups.index(Group.TRUNK), Group.HEAD)


def _is_behind(group: Group, near: dict[Group, float]) -> bool:
    """Whether a limb is clearly farther than the same limb of the other half, when that is drawn."""
    limb, half = group.value.split("-")
    other = near.get(Group(f"{limb}-{'left' if half == 'right' else 'right'}"))
    return other is None or near[group] < other - BEHIND


def _nearness(group: Group, parts: dict[str, Part], camera: Camera) -> float:
    """Mean distance towards the viewer, cm."""
    names = [name for name in parts_of(group) if not name.startswith("toes")]
    depths = [float(camera.view(parts[name].spheres()[:, :3])[:, 2].mean()) for name in names]
    return sum(depths) / len(depths)


def _cut(group: Group, far: bool, body: Skeleton, parts: dict[str, Part], camera: Camera, close: bool) -> Cut:
    cut = Cut(group, far)
    if group is Group.HEAD:
        cut.layers = [Layer(material, shape) for material, shape in head_layers(body, parts, camera)]
        return cut
    names = parts_of(group)
    if close:
        names = tuple(name for name in names if name.startswith(("shank", "foot", "toes")))
    if group is Group.TRUNK:
        cut.layers = [
            Layer("skin", parts_shape([parts["neck"]], camera)),
            Layer("shorts", parts_shape([parts["pelvis"]], camera)),
            Layer("shirt", parts_shape([parts["torso"]], camera, 3.0)),
        ]
        return cut
    for name in names:
        if parts[name].material == "toes":
            toes = sorted(parts[name].chains, key=lambda chain: float(camera.view(chain[:, :3])[:, 2].mean()))
            cut.toes = [hulls(discs(chain, camera)) for chain in toes]
    skin = [parts[name] for name in names if parts[name].material == "skin"]
    cut.layers.append(Layer("skin", parts_shape(skin, camera, 1.6)))
    cut.layers += [
        Layer(parts[name].material, parts_shape([parts[name]], camera))
        for name in names
        if parts[name].material not in {"skin", "toes"}
    ]
    return cut


def _sink_neck(cuts: list[Cut], away: bool) -> None:
    """A head that lies beneath the trunk takes the neck along: over the chin from behind, never over the hair."""
    by_group = {cut.group: place for place, cut in enumerate(cuts)}
    head, trunk = by_group.get(Group.HEAD), by_group.get(Group.TRUNK)
    if head is None or trunk is None or trunk < head:
        return
    layers = cuts[head].layers
    hair = next(place for place, layer in enumerate(layers) if layer.material == "hair")
    layers.insert(hair if away else 0, cuts[trunk].layers.pop(0))


def _join_shorts(cuts: list[Cut]) -> None:
    """From front or back, the shorts are one piece that is drawn with the trunk."""
    trunk = next((cut for cut in cuts if cut.group is Group.TRUNK), None)
    if trunk is None:
        return
    before = cuts[: cuts.index(trunk)]
    pieces = [layer for cut in before for layer in cut.layers if layer.material == "shorts"]
    for layer in trunk.layers:
        if layer.material == "shorts" and pieces:
            layer.shape = rounded(join([layer.shape, *(piece.shape for piece in pieces)]), 1.2)


def ground_of(target: Target, cut: Cut, cuts: Sequence[Cut]) -> BaseGeometry:
    """Shape on which a target area is painted together with a group."""
    if target.area in NECK:
        return _bare_neck(cut, cuts)
    if target.area not in ON_TRUNK_TOO:
        return cut.shape
    groups = {group_of(target), Group.TRUNK}
    return join([other.shape for other in cuts if other.group in groups])


def _bare_neck(trunk: Cut, cuts: Sequence[Cut]) -> BaseGeometry:
    """The trunk with the neck, wherever that is drawn, without the hair over it."""
    before = [cut for cut in cuts[: cuts.index(trunk)] if cut.group is Group.HEAD]
    hair = [layer.shape for cut in before for layer in cut.layers if layer.material == "hair"]
    whole = join([trunk.shape, *(cut.shape for cut in before)])
    return whole.difference(join(hair)) if hair else whole


def place_of_target(target: Target, cuts: Sequence[Cut]) -> int | None:
    """Place in the order after which a target area is painted; None when its group is not drawn."""
    order = [cut.group for cut in cuts]
    group = group_of(target)
    if group not in order:
        return None
    if target.area in ON_TRUNK_TOO and Group.TRUNK in order:
        return max(order.index(group), order.index(Group.TRUNK))
    return order.index(group)


def paint_figure(
    cuts: Sequence[Cut], body: Skeleton, drawing: Drawing, camera: Camera, colours: Palette
) -> list[tuple[Group, list[Mark]]]:
    """Marks of each group from far to near, with the target areas on it."""
    painted = []
    places = [(target, place_of_target(target, cuts)) for target in drawing.targets]
    for number, cut in enumerate(cuts):
        marks = _paint_cut(cut, drawing.line, colours)
        for target, place in places:
            if place == number:
                ground = ground_of(target, cut, cuts)
                marks += _paint_target(target_shape(target, body, camera), ground, drawing.line, colours)
        painted.append((cut.group, marks))
    return painted


def _paint_cut(cut: Cut, line: float, colours: Palette) -> list[Mark]:
    """Marks of one group."""
    skin = colours.materials["skin"]
    marks = [
        Mark(
            rings_of(toe, line),
            skin.far if cut.far else skin.near,
            skin.line,
            (0.5 if line < 1 else HAIRLINE) * line,
        )
        for toe in cut.toes
    ]
    for layer in cut.layers:
        colour = colours.materials[layer.material]
        rings = rings_of(layer.shape, line)
        marks.append(Mark(rings, fill=colour.far if cut.far else colour.near))
        if layer.material != "hair":
            scale = min(1.0, line * 1.3)
            crescent = layer.shape.difference(moved(layer.shape, -1.5 * scale, 1.2 * scale))
            marks.append(Mark(rings_of(crescent, line), fill=colour.line, opacity=SHADE))
        marks.append(Mark(rings, stroke=colour.line, width=OUTLINE * line))
    return marks


def target_shape(target: Target, body: Skeleton, camera: Camera) -> BaseGeometry:
    """Outline of an area before it is clipped to its group; empty when it faces away."""
    if camera.facing(area_facing(body, target)) < TURNED_AWAY:
        return shapely.Point().buffer(0)
    return hulls(discs(area_chain(body, target), camera)).buffer(0.3)


def _paint_target(shape: BaseGeometry, ground: BaseGeometry, line: float, colours: Palette) -> list[Mark]:
    shape = shape.intersection(ground.buffer(-0.1))
    if shape.is_empty:
        return []
    halo = shape.buffer(1.3 * max(0.45, line)).intersection(ground)
    rings = rings_of(shape, line)
    return [
        Mark(rings_of(halo, line), fill=colours.target, opacity=0.28),
        Mark(rings, fill=colours.target, opacity=0.92),
        Mark(rings, stroke=colours.target_line, width=0.5 * line),
    ]


def paint_ghost(cuts: Sequence[Cut], line: float, colours: Palette) -> list[Mark]:
    """Silhouette of the start pose."""
    rings = rings_of(rounded(join([cut.shape for cut in cuts]), 0.5), line)
    dash = (2.2 * line, 1.8 * line)
    return [
        Mark(rings, fill=colours.ghost, opacity=0.13),
        Mark(rings, stroke=colours.ghost, width=0.6 * line, stroke_opacity=0.55, dash=dash),
    ]
