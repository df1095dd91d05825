"""What is wrong with a drawing: contact, joints, reach, balance, target, frame.

Source of the limits: ranges of motion of healthy adults with a margin, tolerances of drawing [P].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rehab.domain.drawing import Drawing, PropKind, Way
from rehab.domain.pose import ElbowPin, FootPin, Half, HandPin, KneePin, SolePoint
from rehab.figure import measures as m
from rehab.figure.areas import group_of
from rehab.figure.balance import SOLID, off_balance
from rehab.figure.outline import join
from rehab.figure.person import ground_of, place_of_target, shown_groups, target_shape
from rehab.figure.scene import Scene
from rehab.figure.skeleton import HALVES, Skeleton, solve
from rehab.figure.space import Array, angle_between, vector
from rehab.figure.surface import body_parts
from rehab.figure.tween import with_kept

if TYPE_CHECKING:
    from collections.abc import Iterator

FOOT_OFF = 0.2
HAND_OFF = 0.5
BONE_OFF = 0.3
BELOW_FLOOR = 0.9
"""Tolerances, cm: feet, hands, knees and elbows on the ground, and how deep flesh may sink in."""
STRETCH = 0.995
BALANCE = 8.0
VISIBLE = 0.5
OUTSIDE = 0.5
FALLS = 8.0
"""So far down or up, cm, the middle of the body moves only in an exercise that is named after that way."""
RANGES: dict[str, tuple[float, float]] = {
    "knee": (0, 155),
    "elbow": (0, 150),
    "hip": (-20, 125),
    "ankle": (-55, 41),
    "toe": (-40, 75),
    "lumbar": (-35, 60),
    "thorax": (-30, 45),
    "twist": (-65, 65),
    "side": (-40, 40),
    "neck": (-60, 60),
    "head": (-35, 35),
    "neck_side": (-45, 45),
    "head_turn": (-80, 80),
}
"""Allowed angles; an ankle may point to -72 when the foot lies on its back."""
KNEELING_ANKLE = -72.0
TOWEL_THICK = 0.8


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        path: Way to the field below ``drawing``, such as ``("b", "foot_right")``.
        code: Stable name of the kind of fault.
        values: What its sentence needs.
    """

    path: tuple[str | int, ...]
    code: str
    values: tuple[tuple[str, str], ...]


def _fault(path: tuple[str | int, ...], code: str, **values: object) -> Fault:
    words = {name: f"{v:.1f}" if isinstance(v, float) else str(v) for name, v in values.items()}
    return Fault(path, code, tuple(words.items()))


def faults(drawing: Drawing) -> tuple[Fault, ...]:
    """Everything that is wrong with a drawing; nothing when it may be shown."""
    found: list[Fault] = []
    drawing = with_kept(drawing)
    poses = {"a": drawing.a, "b": drawing.b} if drawing.b != drawing.a else {"a": drawing.a}
    for name, pose in poses.items():
        body = solve(pose)
        for check in (_reach, _contact, range_faults, _sunken, _balance):
            found += check(name, body, drawing)
    scene = Scene(drawing)
    found += _targets(scene)
    found += _outside(scene)
    found += _way(scene)
    return tuple(found)


def _way(scene: Scene) -> Iterator[Fault]:
    """A movement that takes the wrong part of the tempo: a squat goes down first."""
    falls, rises = scene.drop > FALLS, scene.drop < -FALLS
    if falls and scene.drawing.goes is Way.UP:
        yield _fault(("goes",), "way_down", by=scene.drop, limit=FALLS)
    elif rises and scene.drawing.goes is Way.DOWN:
        yield _fault(("goes",), "way_up", by=-scene.drop, limit=FALLS)


def _shown_halves(drawing: Drawing) -> tuple[Half, ...]:
    return drawing.close_up or HALVES


def _reach(name: str, body: Skeleton, drawing: Drawing) -> Iterator[Fault]:
    """Pins that the bones cannot reach."""
    joints = body.joints
    for half in _shown_halves(drawing):
        leg = body.pose.leg(half).pin
        if isinstance(leg, FootPin):
            sole = vector(m.SOLE[leg.point]) - (0.0, m.ANKLE_HEIGHT, 0.0)
            spot = joints[f"ankle_{half}"] + body.frames[f"foot_{half}"] @ sole
            off = float(np.linalg.norm(spot - vector(leg.at)))
            if off > FOOT_OFF:
                yield _fault((name, f"foot_{half}"), "pose_foot_off", off=off, limit=FOOT_OFF)
        elif isinstance(leg, KneePin):
            off = abs(float(np.linalg.norm(joints[f"hip_{half}"] - joints[f"knee_{half}"])) - m.THIGH)
            if off > BONE_OFF:
                yield _fault((name, f"kneel_{half}"), "pose_bone_off", off=off, limit=BONE_OFF, bone="thigh")
        if not drawing.close_up:
            yield from _arm_reach(name, half, body)


def _arm_reach(name: str, half: Half, body: Skeleton) -> Iterator[Fault]:
    pin, joints = body.pose.arm(half).pin, body.joints
    upper = joints[f"shoulder_{half}"]
    if isinstance(pin, ElbowPin):
        off = abs(float(np.linalg.norm(upper - joints[f"elbow_{half}"])) - m.UPPER_ARM)
        if off > BONE_OFF:
            yield _fault(
                (name, f"forearm_{half}"), "pose_bone_off", off=off, limit=BONE_OFF, bone="upper arm"
            )
    elif isinstance(pin, HandPin):
        off = float(np.linalg.norm(joints[f"hand_{half}"] - body.place(pin.on, pin.at)))
        stretch = float(np.linalg.norm(joints[f"wrist_{half}"] - upper)) / (m.UPPER_ARM + m.FOREARM)
        if off > HAND_OFF:
            yield _fault((name, f"hand_{half}"), "pose_hand_off", off=off, limit=HAND_OFF)
        elif stretch > STRETCH:
            yield _fault(
                (name, f"hand_{half}"), "pose_arm_stretched", share=100 * stretch, limit=100 * STRETCH
            )


def _contact(name: str, body: Skeleton, drawing: Drawing) -> Iterator[Fault]:
    """Flat feet that neither stand on the floor nor on a thing."""
    for half in _shown_halves(drawing):
        pin = body.pose.leg(half).pin
        if not isinstance(pin, FootPin) or pin.point is SolePoint.ANKLE or pin.pitch or pin.toes is not None:
            continue
        heights = [0.0, *_tops(drawing, pin.at[0], name)]
        gap = min((pin.at[1] - height for height in heights), key=abs)
        if abs(gap) > FOOT_OFF:
            yield _fault((name, f"foot_{half}"), "pose_foot_floats", off=gap, limit=FOOT_OFF)


def _tops(drawing: Drawing, x: float, name: str) -> Iterator[float]:
    """Heights of things under a place."""
    for prop in drawing.props:
        at = prop.place.to if prop.place.to is not None and name == "b" else prop.place.at
        if prop.kind in {*SOLID, PropKind.PILLOW} and at[0] - 1 <= x <= at[0] + prop.size[0] + 1:
            yield at[1] + prop.size[1]
        elif prop.kind is PropKind.TOWEL:
            yield at[1] + TOWEL_THICK


def range_faults(name: str, body: Skeleton, drawing: Drawing) -> Iterator[Fault]:
    """Joints of one pose beyond what a person can do."""
    pose, joints, frames = body.pose, body.joints, body.frames
    if not drawing.close_up:
        for word in ("lumbar", "thorax", "twist", "side", "neck", "head", "neck_side", "head_turn"):
            yield from _in_range(name, word, word, getattr(pose, word))
    for half in _shown_halves(drawing):
        leg, arm = pose.leg(half), pose.arm(half)
        yield from _in_range(name, f"toe_{half}", "toe", leg.toe)
        yield from _in_range(name, f"great_toe_{half}", "toe", leg.toe + leg.great_toe)
        bend = leg.knee if leg.pin is None else _bend(joints, "hip", "knee", "ankle", half)
        dorsal = 90 - angle_between(frames[f"foot_{half}"][:, 0], frames[f"shank_{half}"][:, 1])
        low, high = RANGES["ankle"]
        low = KNEELING_ANKLE if isinstance(leg.pin, KneePin) or _on_its_back(frames[f"foot_{half}"]) else low
        yield from _in_range(name, f"ankle_{half}", "ankle", dorsal, (low, high))
        if not drawing.close_up:
            yield from _in_range(name, f"knee_{half}", "knee", bend)
            yield from _in_range(name, f"hip_{half}", "hip", hip_flexion(body, half))
            elbow = arm.elbow if arm.pin is None else _bend(joints, "shoulder", "elbow", "wrist", half)
            yield from _in_range(name, f"elbow_{half}", "elbow", elbow)


def _on_its_back(foot: Array) -> bool:
    return float(foot[1, 1]) < 0


def _in_range(
    name: str, word: str, joint: str, value: float, limits: tuple[float, float] | None = None
) -> Iterator[Fault]:
    low, high = limits or RANGES[joint]
    if not low - 0.5 <= value <= high + 0.5:
        yield _fault(
            (name, word), "pose_joint", joint=joint, angle=round(value), low=round(low), high=round(high)
        )


def _bend(joints: dict[str, Array], start: str, middle: str, end: str, half: Half) -> float:
    elbow = joints[f"{middle}_{half}"]
    return 180 - angle_between(joints[f"{start}_{half}"] - elbow, joints[f"{end}_{half}"] - elbow)


def hip_flexion(body: Skeleton, half: Half) -> float:
    """Flexion of a hip, degrees; 0 while the thigh points sideways."""
    thigh = body.joints[f"knee_{half}"] - body.joints[f"hip_{half}"]
    pelvis = body.frames["pelvis"]
    ahead, down = float(thigh @ pelvis[:, 0]), -float(thigh @ pelvis[:, 1])
    if math.hypot(ahead, down) < 0.4 * m.THIGH:
        return 0.0
    angle = math.degrees(math.atan2(ahead, down))
    return angle + 360 if angle < -120 else angle


def _sunken(name: str, body: Skeleton, drawing: Drawing) -> Iterator[Fault]:
    """Flesh below the floor."""
    names = (
        ("shank", "foot", "toes")
        if drawing.close_up
        else ("pelvis", "torso", "head", "hair", "thigh", "shank", "foot", "toes", "hand")
    )
    halves = {str(half) for half in _shown_halves(drawing)}
    for part in body_parts(body).values():
        word, _, half = part.name.partition("_")
        if word not in names or (half and half not in halves):
            continue
        spheres = part.spheres()
        depth = float(-(spheres[:, 1] - spheres[:, 3]).min())
        if depth > BELOW_FLOOR:
            yield _fault((name,), "pose_below_floor", part=part.name.replace("_", " "), depth=depth)


def _balance(name: str, body: Skeleton, drawing: Drawing) -> Iterator[Fault]:
    """A standing figure that would fall over."""
    off = off_balance(body, drawing)
    if off > BALANCE:
        yield _fault((name, "pelvis"), "pose_balance", off=off, limit=BALANCE)


def _targets(scene: Scene) -> Iterator[Fault]:
    """Areas that cannot be seen in the end pose."""
    drawing, body, camera = scene.drawing, scene.body_b, scene.camera
    cuts = scene.cuts_b
    for place, target in enumerate(drawing.targets):
        where = ("targets", place)
        index = place_of_target(target, cuts)
        if index is None:
            yield _fault(where, "target_not_drawn", area=target.area, group=group_of(target))
            continue
        shape = target_shape(target, body, camera).intersection(ground_of(target, cuts[index], cuts))
        if shape.is_empty:
            yield _fault(where, "target_faces_away", area=target.area)
            continue
        nearer = [cut.shape for cut in cuts[index + 1 :]]
        seen = shape.difference(join(nearer)).area / shape.area if nearer else 1.0
        if seen < VISIBLE:
            yield _fault(where, "target_hidden", area=target.area, share=round(100 * seen), limit=50)


def _outside(scene: Scene) -> Iterator[Fault]:
    """A figure that the frame cuts."""
    frame = scene.drawing.frame
    if frame is None or scene.drawing.close_up or len(shown_groups(scene.drawing)) < 6:
        return
    left, bottom, right, top = scene.figure_bounds()
    over = {
        "left": frame[0] - left,
        "bottom": frame[1] - bottom,
        "right": right - frame[2],
        "top": top - frame[3],
    }
    for edge, beyond in over.items():
        if beyond > OUTSIDE:
            yield _fault(("frame",), "pose_outside", edge=edge, beyond=float(beyond))
