"""Changing a pose by hand: a handle is dragged in the picture plane, and the pose follows as a body can.

Lengths are centimetres, angles degrees. Every function gives back a new pose; nothing is changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from rehab.domain.drawing import Way
from rehab.domain.pose import ElbowPin, FootPin, HandPin, KneePin, Point
from rehab.figure import measures as m
from rehab.figure.camera import camera_of
from rehab.figure.checks import FALLS, range_faults
from rehab.figure.dials import Dial, turned, value_of
from rehab.figure.fit import fitted
from rehab.figure.handles import DRAGGED, Grip, Handle, handle_place
from rehab.figure.scene import Scene
from rehab.figure.skeleton import HALVES, solve
from rehab.figure.space import unit, vector
from rehab.figure.surfaces import snapped
from rehab.figure.tween import with_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import Pose, Vec
    from rehab.figure.camera import Camera
    from rehab.figure.skeleton import Skeleton
    from rehab.figure.space import Array

SHORTER = (1.0, 0.6, 0.3, 0.1)
"""Shares of a movement that are tried until every joint is within its range."""
OUT_OF_REACH = 0.3
"""A held hand or foot is missed by more, cm."""
IDLE, IDLE_LIMB = 0.25, 0.08
"""Joints that turn out of the picture plane, rather than in it, stay out of a drag."""
DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Edit:
    """A changed pose, and what held the change up.

    Attributes:
        pose: The pose after it.
        said: ``limit`` a joint goes no further, ``reach`` a limb is at full length, ``floor``, ``wall`` or
            ``thing`` it came to rest there; empty: nothing to say.
    """

    pose: Pose
    said: str = ""


def drag(drawing: Drawing, which: str, handle: Handle, to: Point) -> Edit:
    """Take a handle of one pose to a place of the picture plane.

    Args:
        drawing: The drawing before.
        which: ``a`` or ``b``.
        handle: A handle of that pose.
        to: Where it is wanted, cm.
    """
    drawing = with_kept(drawing)
    pose: Pose = getattr(drawing, which)
    camera = camera_of(drawing)
    start = np.array(handle.at)
    said = ""
    for share in SHORTER:
        aim = start + (np.array(to) - start) * share
        edit = _dragged(drawing, pose, handle, aim, camera)
        if _allowed(drawing, pose, edit.pose):
            return Edit(_rounded(edit.pose), said or edit.said)
        said = "limit"
    return Edit(pose, "limit")


def turn(drawing: Drawing, which: str, dial: Dial, value: float) -> Edit:
    """Turn one dial of a pose to a value; it stops where a person's joint does.

    Args:
        drawing: The drawing before.
        which: ``a`` or ``b``.
        dial: The number.
        value: Degrees or centimetres.
    """
    pose: Pose = getattr(with_kept(drawing), which)
    after = turned(pose, dial, value)
    low, high = dial.limits
    if not _allowed(drawing, pose, after):
        return Edit(pose, "limit")
    return Edit(after, "" if low <= value <= high else "limit")


def with_pose(drawing: Drawing, which: str, pose: Pose) -> Drawing:
    """The drawing with another pose; feet and hands that stay in B stay until they are moved themselves."""
    if which == "b":
        kept = with_kept(drawing).b
        for half in HALVES:
            for name in (f"leg_{half}", f"arm_{half}"):
                before, now, raw = (getattr(each, name) for each in (kept, pose, drawing.b))
                if now.pin == before.pin and raw.pin != before.pin:
                    pose = replace(pose, **{name: replace(now, pin=raw.pin)})
    return replace(drawing, b=pose) if which == "b" else replace(drawing, a=pose)


def with_way(drawing: Drawing) -> Drawing:
    """The drawing with the part of the tempo that its way from A to B takes: a squat goes down."""
    drop = Scene(drawing).drop
    if abs(drop) <= FALLS:
        return drawing
    return replace(drawing, goes=Way.DOWN if drop > 0 else Way.UP)


def _dragged(drawing: Drawing, pose: Pose, handle: Handle, aim: Array, camera: Camera) -> Edit:
    match handle.grip:
        case Grip.MOVE:
            body = solve(pose)
            at = body.joints["pelvis"] + _in_space(aim - np.array(handle.at), camera)
            return Edit(replace(pose, pelvis=_triple(at), seat=None, lie=None))
        case Grip.TURN:
            return _turned_to(pose, handle, aim, camera)
        case Grip.REST:
            return _rest_moved(drawing, pose, handle, aim, camera)
        case Grip.BEND:
            return Edit(_bent(pose, handle, aim, camera))
        case _:
            return Edit(_swung(pose, handle, aim, camera))


def _turned_to(pose: Pose, handle: Handle, aim: Array, camera: Camera) -> Edit:
    def see(body: Skeleton) -> Array:
        return camera.view(handle_place(body, handle.name))[:2]

    count = DRAGGED.get(handle.part, len(handle.dials))
    after = fitted(pose, handle.dials[:count], see, aim, IDLE if handle.half is None else IDLE_LIMB)
    if handle.name == "nape":
        after = _legs_left_behind(pose, after)
    off = float(np.linalg.norm(see(solve(after)) - aim))
    return Edit(after, "limit" if off > 3.0 and _at_end(after, handle.dials[:count]) else "")


def _at_end(pose: Pose, dials: Sequence[Dial]) -> bool:
    return any(value_of(pose, dial) in dial.limits for dial in dials)


def _legs_left_behind(before: Pose, after: Pose) -> Pose:
    """Free legs stay where they are when the trunk leans."""
    for half in HALVES:
        limb = f"leg_{half}"
        if after.leg(half).pin is None:
            dial = Dial("hip", limb)
            after = turned(after, dial, value_of(after, dial) + after.tilt - before.tilt)
    return after


def _rest_moved(drawing: Drawing, pose: Pose, handle: Handle, aim: Array, camera: Camera) -> Edit:
    """A held hand, foot, knee or elbow moved along the picture plane; it comes to rest where something is."""
    half = handle.half
    limb = f"{'leg' if handle.part in ('knee', 'ankle') else 'arm'}_{half}"
    held = getattr(pose, limb)
    pin = held.pin
    move = _in_space(aim - np.array(handle.at), camera)
    said = ""
    if isinstance(pin, HandPin) and pin.on:
        at = vector(pin.at) + solve(pose).axes_at(pin.on).T @ move
    else:
        at, said = snapped(drawing, pin, vector(pin.at) + move)
    after = _with_pin(pose, limb, replace(pin, at=_triple(at)))
    short = _missed(solve(after), limb, half)
    if float(np.linalg.norm(short)) <= OUT_OF_REACH:
        return Edit(after, said)
    if not said:
        return Edit(_with_pin(pose, limb, replace(pin, at=_triple(at - short))), "reach")
    return Edit(_along(pose, limb, half, at), "reach")


def _along(pose: Pose, limb: str, half: object, to: Array) -> Pose:
    """What is held, moved along what it rests on as far as the limb reaches."""
    pin = getattr(pose, limb).pin
    start = vector(pin.at)
    near, far = 0.0, 1.0
    best = pose
    for _ in range(7):
        share = (near + far) / 2
        tried = _with_pin(pose, limb, replace(pin, at=_triple(start + (to - start) * share)))
        if float(np.linalg.norm(_missed(solve(tried), limb, half))) <= OUT_OF_REACH:
            near, best = share, tried
        else:
            far = share
    return best


def _missed(body: Skeleton, limb: str, half: object) -> Array:
    """From where a held hand or foot is to where it should be, along the axes of its place."""
    pin = getattr(body.pose, limb).pin
    if isinstance(pin, FootPin):
        sole = vector(m.SOLE[pin.point]) - (0.0, m.ANKLE_HEIGHT, 0.0)
        spot: Array = body.joints[f"ankle_{half}"] + body.frames[f"foot_{half}"] @ sole
        return vector(pin.at) - spot
    if isinstance(pin, HandPin):
        off = body.place(pin.on, pin.at) - body.joints[f"hand_{half}"]
        return np.asarray(body.axes_at(pin.on).T @ off, dtype=float)
    return np.zeros(3)


def _bent(pose: Pose, handle: Handle, aim: Array, camera: Camera) -> Pose:
    """The direction in which a held limb bends, turned so that knee or elbow comes near to a place."""
    half, knee = handle.half, handle.part == "knee"
    limb = f"{'leg' if knee else 'arm'}_{half}"
    body = solve(pose)
    first, last = ("hip", "ankle") if knee else ("shoulder", "wrist")
    start, end = body.joints[f"{first}_{half}"], body.joints[f"{last}_{half}"]
    middle = body.joints[f"{handle.part}_{half}"]
    wanted = middle + _in_space(aim - np.array(handle.at), camera)
    along = unit(end - start)
    way = wanted - start - along * float((wanted - start) @ along)
    if float(np.linalg.norm(way)) < 1.0:
        return pose
    held = getattr(pose, limb)
    if not knee:
        way = body.axes_at(held.pin.on).T @ way
    return _with_pin(pose, limb, replace(held.pin, **{handle.part: _triple(unit(way))}))


def _swung(pose: Pose, handle: Handle, aim: Array, camera: Camera) -> Pose:
    """A held hand or foot turned in the picture plane around its place."""
    half, hand = handle.half, handle.part == "fingers"
    limb = f"{'arm' if hand else 'leg'}_{half}"
    body = solve(pose)
    pin = getattr(pose, limb).pin
    middle = camera.view(body.joints[f"{'hand' if hand else 'ankle'}_{half}"])[:2]
    before, after = np.array(handle.at) - middle, aim - middle
    if min(float(np.linalg.norm(before)), float(np.linalg.norm(after))) < 1.0:
        return pose
    angle = float(np.arctan2(after[1], after[0]) - np.arctan2(before[1], before[0]))
    angle = -angle if camera.mirrored else angle
    cos, sin = np.cos(angle), np.sin(angle)
    spin = camera.axes.T @ np.array(((cos, -sin, 0.0), (sin, cos, 0.0), (0.0, 0.0, 1.0))) @ camera.axes
    axes = body.axes_at(pin.on) if isinstance(pin, HandPin) else np.eye(3)
    words = ("fingers", "palm") if hand else ("toes", "sole")
    ways = {word: _triple(axes.T @ spin @ axes @ vector(getattr(pin, word))) for word in words}
    return _with_pin(pose, limb, replace(pin, **ways))


def _allowed(drawing: Drawing, before: Pose, after: Pose) -> bool:
    """Whether no joint goes beyond its range that was not beyond it before."""
    then = {fault.path for fault in range_faults("a", solve(before), drawing)}
    return all(fault.path in then for fault in range_faults("a", solve(after), drawing))


def _in_space(move: Array, camera: Camera) -> Array:
    """A movement of the picture plane in space, cm."""
    right = -move[0] if camera.mirrored else move[0]
    moved: Array = camera.axes[0] * right + camera.axes[1] * move[1]
    return moved


def _with_pin(pose: Pose, limb: str, pin: FootPin | KneePin | HandPin | ElbowPin) -> Pose:
    return replace(pose, **{limb: replace(getattr(pose, limb), pin=pin)})


def _triple(values: Array) -> Vec:
    x, y, z = (round(float(value), DECIMALS) + 0.0 for value in values)
    return x, y, z


def _rounded(pose: Pose) -> Pose:
    """Angles as a file would have them."""

    def short(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, DECIMALS) + 0.0
        if isinstance(value, tuple):
            return tuple(short(each) for each in value)
        return value

    fields: dict[str, Any] = {}
    for name in ("tilt", "roll", "lumbar", "thorax", "side", "twist", "neck", "neck_side"):
        fields[name] = short(getattr(pose, name))
    for half in HALVES:
        leg, arm = pose.leg(half), pose.arm(half)
        fields[f"leg_{half}"] = replace(leg, hip=short(leg.hip), knee=short(leg.knee), ankle=short(leg.ankle))
        fields[f"arm_{half}"] = replace(
            arm,
            shoulder=short(arm.shoulder),
            elbow=short(arm.elbow),
            wrist=short(arm.wrist),
            shrug=short(arm.shrug),
        )
    return replace(pose, **fields)
