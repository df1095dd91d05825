"""What a hand, foot, knee or elbow can rest on: the floor, tops of things, walls. Lengths are centimetres."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from rehab.domain.drawing import PropKind
from rehab.domain.pose import Arm, FootPin, Half, HandPin, Leg, SolePoint, Vec
from rehab.figure.balance import SOLID
from rehab.figure.dials import Dial
from rehab.figure.fit import fitted
from rehab.figure.skeleton import SIGN, solve
from rehab.figure.space import unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab.domain.drawing import Drawing
    from rehab.domain.pose import ElbowPin, KneePin, Pose
    from rehab.figure.space import Array

PALM = 2.6
"""Middle of the palm above what it lies on."""
WALL_PALM = 2.4
SAME = 0.5
"""So near to a surface a limb counts as resting on it."""
SNAP = 3.0
"""So near to something a limb comes to rest on it."""
ON_KNEE: Vec = (-6.0, 8.0, 0.0)
"""Middle of the palm from the joint of a knee that it lies on."""


class Rest(StrEnum):
    """On what a hand or foot can be put."""

    FREE = "free"
    FLOOR = "floor"
    THING = "thing"
    WALL = "wall"
    KNEE = "knee"
    HERE = "here"


def tops(drawing: Drawing, x: float) -> Iterator[float]:
    """Heights of floor and things under a place."""
    yield 0.0
    for prop in drawing.props:
        left, bottom, _ = prop.place.at
        if prop.kind in SOLID and left - 1 <= x <= left + prop.size[0] + 1:
            yield bottom + prop.size[1]


def walls(drawing: Drawing) -> Iterator[tuple[float, float]]:
    """Place of each wall and the direction in which it faces, 1 or -1."""
    for prop in drawing.props:
        if prop.kind is PropKind.WALL:
            yield prop.place.at[0], 1.0 if prop.direction[0] > 0 else -1.0


def snapped(
    drawing: Drawing, pin: HandPin | FootPin | KneePin | ElbowPin, at: Array, reach: float = SNAP
) -> tuple[Array, str]:
    """A place of a held limb, moved on to what is near, and on what it rests now.

    Args:
        drawing: Floor and things.
        pin: What is held.
        at: The wanted place, shape (3,).
        reach: From how far it is drawn on.
    """
    at = at.copy()
    lift = PALM if isinstance(pin, HandPin) else 0.0
    if isinstance(pin, FootPin) and (pin.point is SolePoint.ANKLE or pin.toes is not None):
        return at, ""
    said = ""
    if isinstance(pin, HandPin):
        for x, way in walls(drawing):
            if abs(at[0] - x - way * WALL_PALM) <= reach:
                at[0], said = x + way * WALL_PALM, "wall"
    height = min(tops(drawing, float(at[0])), key=lambda top: abs(at[1] - lift - top))
    if not said and abs(at[1] - lift - height) <= reach:
        at[1], said = height + lift, "thing" if height else "floor"
    return at, said


def rests_for(drawing: Drawing, part: str) -> tuple[Rest, ...]:
    """On what a hand or foot may be put in a drawing.

    Args:
        drawing: Its things.
        part: ``hand`` or ``foot``.
    """
    found = [Rest.FREE, Rest.FLOOR]
    if any(prop.kind in SOLID for prop in drawing.props):
        found.append(Rest.THING)
    if any(walls(drawing)):
        found.append(Rest.WALL)
    return (*found, Rest.KNEE, Rest.HERE) if part == "hand" else (*found, Rest.HERE)


def rest_of(drawing: Drawing, pose: Pose, part: str, half: Half) -> Rest:
    """On what a hand or foot is held."""
    pin = pose.arm(half).pin if part == "hand" else pose.leg(half).pin
    if pin is None:
        return Rest.FREE
    if isinstance(pin, HandPin):
        return _rest_of_hand(drawing, pin)
    if not isinstance(pin, FootPin) or pin.point is SolePoint.ANKLE:
        return Rest.HERE
    if pin.toes is not None:
        return Rest.WALL if any(abs(pin.at[0] - x) < SAME for x, _ in walls(drawing)) else Rest.HERE
    return _rest_at(drawing, pin.at[0], pin.at[1])


def _rest_of_hand(drawing: Drawing, pin: HandPin) -> Rest:
    if pin.on:
        return Rest.KNEE if pin.on.startswith("knee") else Rest.HERE
    if any(abs(pin.at[0] - x - way * WALL_PALM) < SAME for x, way in walls(drawing)):
        return Rest.WALL
    return _rest_at(drawing, pin.at[0], pin.at[1] - PALM)


def _rest_at(drawing: Drawing, x: float, height: float) -> Rest:
    for top in tops(drawing, x):
        if abs(height - top) < SAME:
            return Rest.THING if top else Rest.FLOOR
    return Rest.HERE


def put_hand(drawing: Drawing, pose: Pose, half: Half, rest: Rest) -> Pose:
    """Hold a hand on something from where it is, or let go of it; free joints stay as they are seen."""
    body, sign = solve(pose), SIGN[half]
    arm = pose.arm(half)
    at, fingers = body.joints[f"hand_{half}"].copy(), -body.frames[f"hand_{half}"][:, 1]
    palm = -sign * body.frames[f"hand_{half}"][:, 2]
    level = unit(np.array((fingers[0], 0.0, fingers[2]))) if abs(fingers[1]) < 0.97 else (1.0, 0.0, 0.0)
    match rest:
        case Rest.FREE:
            return pose.with_arm(half, _free_arm(pose, half))
        case Rest.FLOOR:
            at[1] = PALM
            pin = HandPin(_triple(at), "", _triple(level), (0.0, -1.0, 0.0))
        case Rest.THING:
            at, height = _onto(drawing, at)
            at[1] = height + PALM
            pin = HandPin(_triple(at), "", _triple(level), (0.0, -1.0, 0.0))
        case Rest.WALL:
            x, way = min(walls(drawing), key=lambda wall: abs(at[0] - wall[0]))
            at[0] = x + way * WALL_PALM
            pin = HandPin(_triple(at), "", (0.0, 1.0, 0.0), (-way, 0.0, 0.0))
        case Rest.KNEE:
            down = unit(body.joints[f"ankle_{half}"] - body.joints[f"hip_{half}"])
            pin = HandPin(ON_KNEE, f"knee_{half}", (float(down[0]), -0.12, 0.0), (0.0, -1.0, 0.0))
        case _:
            pin = HandPin(_triple(at), "", _triple(fingers), _triple(palm))
    return pose.with_arm(half, replace(arm, pin=pin))


def put_foot(drawing: Drawing, pose: Pose, half: Half, rest: Rest) -> Pose:
    """Hold a foot on something from where it is, or let go of it; free joints stay as they are seen."""
    body = solve(pose)
    leg, ball = pose.leg(half), body.joints[f"ball_{half}"].copy()
    foot = body.frames[f"foot_{half}"]
    match rest:
        case Rest.FREE:
            return pose.with_leg(half, _free_leg(pose, half))
        case Rest.FLOOR:
            ball[1] = 0.0
            pin = FootPin(at=_triple(ball))
        case Rest.THING:
            ball, ball[1] = _onto(drawing, ball)
            pin = FootPin(at=_triple(ball))
        case Rest.WALL:
            x, way = min(walls(drawing), key=lambda wall: abs(ball[0] - wall[0]))
            ball[0] = x
            pin = FootPin(at=_triple(ball), toes=(0.0, 1.0, 0.0), sole=(-way, 0.0, 0.0))
        case _:
            at = body.joints[f"ankle_{half}"]
            pin = FootPin(SolePoint.ANKLE, _triple(at), toes=_triple(foot[:, 0]), sole=_triple(-foot[:, 1]))
    return pose.with_leg(half, replace(leg, pin=pin))


def _onto(drawing: Drawing, at: Array) -> tuple[Array, float]:
    """The place on top of the nearest thing, and its height."""
    things = [prop for prop in drawing.props if prop.kind in SOLID]
    if not things:
        return at, 0.0

    def apart(x: float, low: float, high: float) -> float:
        return max(low - x, x - high, 0.0)

    best = min(things, key=lambda p: apart(float(at[0]), p.place.at[0], p.place.at[0] + p.size[0]))
    low, high = best.place.at[0], best.place.at[0] + best.size[0]
    at[0] = min(max(float(at[0]), low + 4), max(high - 4, low))
    return at, best.place.at[1] + best.size[1]


def _free_leg(pose: Pose, half: Half) -> Leg:
    """Angles that leave a held leg where it is."""
    body, limb = solve(pose), f"leg_{half}"
    names = [f"{name}_{half}" for name in ("knee", "ankle", "toe")]
    start = pose.with_leg(half, replace(pose.leg(half), hip=(40.0, 5.0, 5.0), knee=40.0, pin=None))
    dials = [Dial("hip", limb, 0), Dial("hip", limb, 1), Dial("hip", limb, 2), Dial("knee", limb)]
    dials += [Dial("ankle", limb, 0), Dial("ankle", limb, 1)]
    aim = np.concatenate([body.joints[name] for name in names])
    for _ in range(3):
        start = fitted(start, dials, lambda b: np.concatenate([b.joints[name] for name in names]), aim)
    return start.leg(half)


def _free_arm(pose: Pose, half: Half) -> Arm:
    """Angles that leave a held arm where it is."""
    body, limb = solve(pose), f"arm_{half}"
    names = [f"{name}_{half}" for name in ("elbow", "wrist", "hand")]
    start = pose.with_arm(half, replace(pose.arm(half), shoulder=(30.0, 15.0, 0.0), elbow=40.0, pin=None))
    dials = [*(Dial("shoulder", limb, n) for n in range(3)), Dial("elbow", limb), Dial("wrist", limb)]
    aim = np.concatenate([body.joints[name] for name in names])
    for _ in range(3):
        start = fitted(start, dials, lambda b: np.concatenate([b.joints[name] for name in names]), aim)
    return start.arm(half)


def _triple(values: Sequence[float] | Array) -> Vec:
    x, y, z = (round(float(value), 2) + 0.0 for value in values)
    return x, y, z
