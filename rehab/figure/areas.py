"""Where the target areas lie on the body: spheres under the skin, and which way each area faces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rehab.domain.drawing import Area, Group, Target
from rehab.figure.skeleton import SIGN, Skeleton
from rehab.figure.space import Array, vector
from rehab.figure.surface import smooth

if TYPE_CHECKING:
    from rehab.domain.pose import Half

Place = tuple[str, str, float, float, float, float]
"""Joint, bone, then x, y, z (outward) and radius in the frame of the bone, cm."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One area.

    Attributes:
        limb: ``leg``, ``arm``, ``trunk`` or ``head``: what it is part of.
        facing: Direction away from the body in the frame of the first place; zero: seen from everywhere.
        places: Spheres in a row.
    """

    limb: str
    facing: tuple[float, float, float]
    places: tuple[Place, ...]


def _bone(joint: str, bone: str, *spheres: tuple[float, float, float, float]) -> tuple[Place, ...]:
    return tuple((joint, bone, *sphere) for sphere in spheres)


ALL_ROUND = (0.0, 0.0, 0.0)
BACK, FORWARD, OUTWARD, INWARD, DOWN = (
    (-1.0, 0.0, 0.0),
    (1.0, 0.0, 0.0),
    (0.0, 0.0, 1.0),
    (0.0, 0.0, -1.0),
    (0.0, -1.0, 0.0),
)
PATCHES: dict[Area, Patch] = {
    Area.SOLE: Patch(
        "leg", DOWN, _bone("ankle", "foot", (-3.0, -6.6, 0, 1.5), (4, -5.3, 0, 1.25), (10.8, -6.9, 0, 1.2))
    ),
    Area.HEEL: Patch("leg", DOWN, _bone("ankle", "foot", (-4.2, -5.4, 0, 2.3), (-2.2, -6.1, 0, 1.9))),
    Area.ARCH: Patch(
        "leg", INWARD, _bone("ankle", "foot", (1.5, -5.2, 0, 1.3), (5.5, -4.2, 0, 1.8), (10, -6, 0, 1.3))
    ),
    Area.BALL: Patch(
        "leg",
        DOWN,
        _bone("ankle", "foot", (10.6, -6.4, -1.6, 1.7), (11.4, -6.6, 0.4, 1.6), (10.2, -6.8, 2.6, 1.4)),
    ),
    Area.GREAT_TOE: Patch(
        "leg", ALL_ROUND, _bone("ball", "great_toe", (-0.4, 0.0, -2.2, 1.9), (2.6, -0.1, -2.6, 1.4))
    ),
    Area.TOES: Patch(
        "leg", ALL_ROUND, _bone("ball", "toes", (0.6, 0, -2.4, 1.6), (0.4, 0, 0, 1.6), (-0.6, 0, 2.6, 1.5))
    ),
    Area.ACHILLES: Patch(
        "leg",
        BACK,
        (
            *_bone("knee", "shank", (-2.6, -27, 0, 1.7)),
            *_bone("ankle", "shank", (-2.6, 3, 0, 1.5)),
            *_bone("ankle", "foot", (-5.2, -2.6, 0, 1.8)),
        ),
    ),
    Area.ANKLE: Patch(
        "leg", ALL_ROUND, (*_bone("ankle", "shank", (0, 3, 0, 3.4)), *_bone("ankle", "foot", (1, -2, 0, 3.2)))
    ),
    Area.CALF: Patch(
        "leg",
        BACK,
        _bone(
            "knee", "shank", (-3.4, -6, 0, 2.6), (-4.2, -13, 0, 3.4), (-3, -21, 0, 2.9), (-2.4, -29, 0, 1.7)
        ),
    ),
    Area.SOLEUS: Patch(
        "leg",
        BACK,
        (
            *_bone("knee", "shank", (-3.4, -18, 0, 2.3), (-2.8, -25, 0, 2.5), (-2.3, -32, 0, 1.7)),
            *_bone("ankle", "foot", (-4.6, -0.2, 0, 1.5)),
        ),
    ),
    Area.SHIN: Patch(
        "leg",
        FORWARD,
        _bone("knee", "shank", (3.4, -8, 0.6, 1.7), (3.0, -19, 0.6, 2.0), (2.4, -31, 0.4, 1.4)),
    ),
    Area.OUTER_SHIN: Patch(
        "leg", OUTWARD, _bone("knee", "shank", (0, -9, 3.4, 2.0), (0, -20, 3, 2.2), (-0.4, -31, 2, 1.6))
    ),
    Area.INNER_SHIN: Patch(
        "leg",
        INWARD,
        _bone("knee", "shank", (0.6, -19, -3, 1.7), (0.3, -27, -2.6, 1.9), (-0.6, -36, -2.4, 1.5)),
    ),
    Area.KNEE: Patch("leg", FORWARD, _bone("knee", "shank", (2.2, 2.6, 0, 3.0), (2.6, -2.4, 0, 2.7))),
    Area.FRONT_THIGH: Patch(
        "leg", FORWARD, _bone("hip", "thigh", (4.2, -12, 0, 3.2), (4.6, -22, 0, 3.2), (3.6, -33, 0, 2.2))
    ),
    Area.BACK_THIGH: Patch(
        "leg", BACK, _bone("hip", "thigh", (-3.4, -9, 0, 3.3), (-3.0, -20, 0, 3.1), (-2.0, -32, 0, 2.1))
    ),
    Area.INNER_THIGH: Patch(
        "leg",
        INWARD,
        _bone("hip", "thigh", (0.5, -9, -4.0, 2.6), (0.6, -19, -3.4, 2.7), (0.4, -30, -2.6, 2.0)),
    ),
    Area.OUTER_THIGH: Patch(
        "leg", OUTWARD, _bone("hip", "thigh", (0, -7, 4.4, 2.6), (0.4, -20, 3.8, 2.4), (0.2, -34, 2.6, 1.8))
    ),
    Area.FRONT_HIP: Patch(
        "leg",
        FORWARD,
        (*_bone("hip", "pelvis", (5.6, 3.5, 0.5, 3.0)), *_bone("hip", "thigh", (5.2, -4.5, 0, 3.0))),
    ),
    Area.BUTTOCK: Patch("leg", BACK, _bone("hip", "pelvis", (-5.5, 3.5, 0, 4.2), (-5.8, -3.0, 0, 4.0))),
    Area.SIDE_HIP: Patch("leg", OUTWARD, _bone("hip", "pelvis", (-1.5, 8, 2, 3.6), (-1.5, 1.5, 4.5, 3.6))),
    Area.LOWER_BACK: Patch(
        "trunk",
        BACK,
        (
            *_bone("waist", "pelvis", (-5.6, -1, 0, 2.6)),
            *_bone("waist", "lumbar", (-5.2, 7, 0, 2.8)),
            *_bone("chest", "thorax", (-5.4, 4, 0, 2.4)),
        ),
    ),
    Area.UPPER_BACK: Patch(
        "trunk",
        BACK,
        _bone("chest", "thorax", (-5.6, 5, 2.5, 3.0), (-6.4, 13, 3.5, 3.2), (-5.0, 19, 4.5, 2.4)),
    ),
    Area.SPINE: Patch(
        "trunk",
        BACK,
        (
            *_bone("waist", "pelvis", (-5.4, -1, 0, 2.4)),
            *_bone("waist", "lumbar", (-5.0, 7, 0, 2.5)),
            *_bone("chest", "thorax", (-5.6, 4, 0, 2.5), (-6.0, 14, 0, 2.3)),
        ),
    ),
    Area.BELLY: Patch(
        "trunk",
        FORWARD,
        (
            *_bone("waist", "lumbar", (6.4, 1, 0, 2.7), (6.6, 8, 0, 3.0)),
            *_bone("chest", "thorax", (7.6, 3, 0, 2.6)),
        ),
    ),
    Area.SIDE_TRUNK: Patch(
        "trunk",
        OUTWARD,
        (
            *_bone("waist", "lumbar", (0, 1, 11, 3.0), (0.4, 8, 11, 3.2)),
            *_bone("chest", "thorax", (1, 6, 12.5, 3.0)),
        ),
    ),
    Area.CHEST: Patch("trunk", FORWARD, _bone("chest", "thorax", (8.6, 15, 2.5, 3.0), (7.0, 17, 8.5, 3.0))),
    Area.NECK_BACK: Patch(
        "trunk",
        BACK,
        (*_bone("nape", "thorax", (-3.6, -3.5, 4.2, 2.1)), *_bone("nape", "neck", (-2.6, 4.0, 1.8, 1.8))),
    ),
    Area.NECK_FRONT: Patch("trunk", FORWARD, _bone("nape", "neck", (3.6, 0.5, 0, 1.5), (3.8, 5.0, 0, 1.6))),
    Area.NECK_SIDE: Patch(
        "trunk",
        OUTWARD,
        (
            *_bone("nape", "thorax", (-0.6, -1.4, 6.5, 2.0)),
            *_bone("nape", "neck", (0.2, 1.0, 3.4, 1.8), (0.6, 5.5, 2.8, 1.5)),
        ),
    ),
    Area.SHOULDER: Patch(
        "arm", ALL_ROUND, _bone("shoulder", "upper_arm", (0.2, 0.5, 0.6, 3.4), (0.3, -6.5, 0.6, 2.6))
    ),
    Area.UPPER_ARM_FRONT: Patch(
        "arm", FORWARD, _bone("shoulder", "upper_arm", (2.6, -9, 0, 2.2), (2.6, -18, 0, 2.0))
    ),
    Area.UPPER_ARM_BACK: Patch(
        "arm", BACK, _bone("shoulder", "upper_arm", (-2.6, -8, 0, 2.2), (-2.2, -19, 0, 2.0))
    ),
    Area.FOREARM: Patch(
        "arm",
        ALL_ROUND,
        _bone("elbow", "forearm", (0, -2.5, 0.4, 2.2), (0, -9, 0.4, 2.3), (0, -16, 0.2, 1.6)),
    ),
}
PAIRED = frozenset({"leg", "arm"})
ON_TRUNK_TOO = frozenset({Area.BUTTOCK, Area.SIDE_HIP, Area.FRONT_HIP})
"""Areas of a leg that reach onto the trunk."""
NECK = frozenset({Area.NECK_BACK, Area.NECK_FRONT, Area.NECK_SIDE})
"""Areas of the neck, which is drawn with the trunk or with the head."""
_MIDDLE = frozenset({"pelvis", "waist", "chest", "nape", "neck", "head"})


def group_of(target: Target) -> Group:
    """The group on which an area is painted."""
    limb = PATCHES[target.area].limb
    return Group(f"{limb}-{target.half}") if limb in PAIRED else Group(limb)


def _named(name: str, half: Half) -> str:
    middle = _MIDDLE | {"lumbar", "thorax"}
    return name if name in middle else f"{name}_{half}"


def area_chain(body: Skeleton, target: Target) -> Array:
    """Spheres of an area in space, shape (n, 4)."""
    sign = SIGN[target.half]
    spheres = [
        (*body.away(_named(joint, target.half), _named(bone, target.half), (x, y, sign * z)), r)
        for joint, bone, x, y, z, r in PATCHES[target.area].places
    ]
    return smooth(np.array(spheres))


def area_facing(body: Skeleton, target: Target) -> Array:
    """Direction away from the body in space; zero when an area is seen from everywhere."""
    patch = PATCHES[target.area]
    x, y, z = patch.facing
    bone = _named(patch.places[0][1], target.half)
    away: Array = body.frames[bone] @ vector((x, y, SIGN[target.half] * z))
    return away
