"""Where the weight of the figure is, and whether it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from rehab.domain.drawing import Drawing, PropKind
from rehab.domain.pose import ElbowPin, FootPin, Half, HandPin, KneePin, Pose, Root
from rehab.figure import measures as m
from rehab.figure.skeleton import HALVES, Skeleton

if TYPE_CHECKING:
    from rehab.figure.space import Array

SOLID = frozenset({PropKind.STEP, PropKind.BLOCK, PropKind.BENCH, PropKind.CHAIR, PropKind.TABLE})
"""Things that one can stand on."""
LEANING = 16.0
"""A wall so near to the pelvis carries the trunk, cm."""
SOLE_WIDTH = 2.0
"""Half the width of a sole around its middle line, cm."""


def centre_of_mass(body: Skeleton) -> Array:
    """Centre of mass in space, cm, shape (3,)."""
    joints = body.joints
    total = joints["head"] * m.MASS["head"]
    total = total + m.MASS["trunk"] * (0.45 * joints["pelvis"] + 0.55 * joints["chest"])
    for half in HALVES:
        for bone, start, end, share in (
            ("thigh", "hip", "knee", 0.43),
            ("shank", "knee", "ankle", 0.43),
            ("foot", "ankle", "ball", 0.5),
            ("upper_arm", "shoulder", "elbow", 0.44),
            ("forearm", "elbow", "wrist", 0.43),
            ("hand", "wrist", "hand", 0.8),
        ):
            one, other = joints[f"{start}_{half}"], joints[f"{end}_{half}"]
            total = total + m.MASS[bone] * (one * (1 - share) + other * share)
    mass = (
        m.MASS["head"]
        + m.MASS["trunk"]
        + 2 * sum(m.MASS[bone] for bone in ("thigh", "shank", "foot", "upper_arm", "forearm", "hand"))
    )
    centre: Array = total / mass
    return centre


def off_balance(body: Skeleton, drawing: Drawing) -> float:
    """How far the weight of a standing figure lies beyond its feet, cm.

    0 when it stands, and whenever something else carries it: a seat, the ground, a knee, a hand, a wall.
    """
    pose = body.pose
    if pose.root is not Root.STAND or pose.seat is not None or pose.lie is not None or drawing.close_up:
        return 0.0
    if any(_is_support(pose, half) for half in HALVES) or _leans(body, drawing):
        return 0.0
    feet = [half for half in HALVES if isinstance(pose.leg(half).pin, FootPin)]
    if not any(_carries(body, half, drawing) for half in feet):
        return 0.0
    points = [body.joints[f"{joint}_{half}"][[0, 2]] for half in feet for joint in ("heel", "ball", "toe")]
    ground = shapely.convex_hull(shapely.multipoints(np.array(points))).buffer(SOLE_WIDTH)
    centre = centre_of_mass(body)
    return float(ground.distance(shapely.Point(centre[0], centre[2])))


def _is_support(pose: Pose, half: Half) -> bool:
    """Whether a hand, an elbow or a knee carries weight."""
    arm = pose.arm(half).pin
    held = isinstance(arm, ElbowPin) or (isinstance(arm, HandPin) and not arm.on)
    return held or isinstance(pose.leg(half).pin, KneePin)


def _leans(body: Skeleton, drawing: Drawing) -> bool:
    """Whether the trunk leans on a wall."""
    walls = [prop.place.at[0] for prop in drawing.props if prop.kind is PropKind.WALL]
    return any(abs(wall - float(body.joints["pelvis"][0])) < LEANING for wall in walls)


def _carries(body: Skeleton, half: Half, drawing: Drawing) -> bool:
    """Whether a foot is on the floor or on a thing, and not held in the air."""
    return float(body.joints[f"ball_{half}"][1]) < 4 or any(p.kind in SOLID for p in drawing.props)
