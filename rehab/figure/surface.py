"""The flesh of a solved pose: chains of spheres for each part of the body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from rehab.domain.drawing import Group
from rehab.domain.pose import Half
from rehab.figure import measures as m
from rehab.figure.skeleton import HALVES, SIGN, Skeleton
from rehab.figure.space import Array, turn_z, vector

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

STEPS = 3
"""Points of the curve between two spheres."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of one colour.

    Attributes:
        material: ``skin``, ``toes``, ``shirt``, ``shorts`` or ``hair``.
        chains: Spheres in a row, shape (n, 4): place and radius; neighbours are joined by their hull.
        paired: For each chain, a second one beside it of the same length, joined with the first.
    """

    name: str
    material: str
    chains: tuple[Array, ...]
    paired: tuple[Array, ...] = ()

    def spheres(self) -> Array:
        """All spheres, shape (n, 4)."""
        return np.vstack((*self.chains, *self.paired))


@cache
def _weights(count: int, steps: int) -> Array:
    """Catmull-Rom weights of `count` points for each point of the curve, shape (m, count)."""
    if count < 3:
        return np.eye(count)
    rows = []
    for place in range(count - 1):
        near = [max(place - 1, 0), place, place + 1, min(place + 2, count - 1)]
        for step in range(steps):
            t = step / steps
            share = (
                0.5 * (-t + 2 * t**2 - t**3),
                0.5 * (2 - 5 * t**2 + 3 * t**3),
                0.5 * (t + 4 * t**2 - 3 * t**3),
                0.5 * (-(t**2) + t**3),
            )
            row = np.zeros(count)
            for index, weight in zip(near, share, strict=True):
                row[index] += weight
            rows.append(row)
    rows.append(np.eye(count)[-1])
    return np.array(rows)


def smooth(chain: Array, steps: int = STEPS) -> Array:
    """A chain of spheres with a curve through it, shape (m, 4)."""
    curve: Array = _weights(len(chain), steps) @ chain
    return curve


def chain_at(origin: Array, axes: Array, spheres: Sequence[m.Sphere], out: float = 1.0) -> Array:
    """Spheres of a bone in space, shape (n, 4); z counts outward on the half with sign `out`."""
    table = np.array(spheres)
    places = table[:, :3] * np.array((1.0, 1.0, out))
    return np.column_stack((origin + places @ axes.T, table[:, 3]))


def body_parts(body: Skeleton) -> dict[str, Part]:
    """Every part of the figure by name, such as ``"shank_right"``."""
    parts = [_trunk(body, "pelvis", "shorts", m.PELVIS_FLESH), _trunk(body, "torso", "shirt", m.TORSO_FLESH)]
    neck = np.array([(*body.away(j, f, s[:3]), s[3]) for j, f, s in m.NECK_FLESH])
    parts.append(Part("neck", "skin", (smooth(neck),)))
    origin, axes = body.joints["head"], body.frames["head"]
    skull, nose = chain_at(origin, axes, m.SKULL), chain_at(origin, axes, m.NOSE)
    parts.append(Part("head", "skin", (skull, nose)))
    parts.append(Part("hair", "hair", (smooth(chain_at(origin, axes, m.HAIR)),)))
    for half in HALVES:
        parts += [*_leg(body, half), *_foot(body, half), *_arm(body, half)]
    return {part.name: part for part in parts}


def _trunk(body: Skeleton, name: str, material: str, table: Iterable[tuple[str, str, m.Sphere]]) -> Part:
    sides = []
    for side in (1.0, -1.0):
        chain = [(*body.away(j, f, (s[0], s[1], side * s[2])), s[3]) for j, f, s in table]
        sides.append(smooth(np.array(chain)))
    return Part(name, material, (sides[0],), (sides[1],))


def _leg(body: Skeleton, half: Half) -> list[Part]:
    joints, frames = body.joints, body.frames
    hip, knee = joints[f"hip_{half}"], joints[f"knee_{half}"]
    thigh, shank = frames[f"thigh_{half}"], frames[f"shank_{half}"]
    return [
        Part(f"thigh_{half}", "skin", (smooth(chain_at(hip, thigh, m.THIGH_FLESH)),)),
        Part(f"shank_{half}", "skin", (smooth(chain_at(knee, shank, m.SHANK_FLESH)),)),
        Part(f"shorts_{half}", "shorts", (smooth(chain_at(hip, thigh, m.SHORTS)),)),
    ]


def _foot(body: Skeleton, half: Half) -> list[Part]:
    leg, sign = body.pose.leg(half), SIGN[half]
    ankle, foot = body.joints[f"ankle_{half}"], body.frames[f"foot_{half}"]
    chains = []
    for spheres, shares in m.FOOT_FLESH:
        lifted = [
            (x, y + share * leg.arch, z, r) for (x, y, z, r), share in zip(spheres, shares, strict=True)
        ]
        chains.append(smooth(chain_at(ankle, foot, lifted, sign)))
    toes = [_toe(body, half, number) for number in range(len(m.TOES))]
    return [Part(f"foot_{half}", "skin", tuple(chains)), Part(f"toes_{half}", "toes", tuple(toes))]


def _toe(body: Skeleton, half: Half, number: int) -> Array:
    """One toe, bent up at its first joint and down at its second when it curls."""
    leg, sign = body.pose.leg(half), SIGN[half]
    across, ahead, length, thick, thin = m.TOES[number]
    axes = body.frames[f"great_toe_{half}" if number == 0 else f"toes_{half}"]
    side = sign * (across + leg.spread * (number - 1.6))
    root = sign * (across + leg.spread * (number - 1.6) * 0.25)
    ball = body.away(f"ankle_{half}", f"foot_{half}", (m.BALL_JOINT[0] + ahead, -6.1, 0.0))
    base = ball + axes @ vector((0.0, 0.0 if number == 0 else -0.35, root))
    raised = axes @ turn_z(leg.curl * 0.55)
    middle = base + raised @ vector((length * 0.5, -0.1, (side - root) * 0.5))
    bent = raised @ turn_z(-leg.curl * 1.9)
    tip = middle + bent @ vector((length * 0.5, -0.25, (side - root) * 0.5))
    return np.array(((*base, thick), (*middle, (thick + thin) * 0.49), (*tip, thin)))


def _arm(body: Skeleton, half: Half) -> list[Part]:
    joints, frames = body.joints, body.frames
    shoulder, elbow, wrist = (joints[f"{name}_{half}"] for name in ("shoulder", "elbow", "wrist"))
    upper, lower = frames[f"upper_arm_{half}"], frames[f"forearm_{half}"]
    return [
        Part(f"upper_arm_{half}", "skin", (smooth(chain_at(shoulder, upper, m.UPPER_ARM_FLESH)),)),
        Part(f"sleeve_{half}", "shirt", (smooth(chain_at(shoulder, upper, m.SLEEVE)),)),
        Part(f"forearm_{half}", "skin", (smooth(chain_at(elbow, lower, m.FOREARM_FLESH)),)),
        Part(f"hand_{half}", "skin", _hand(body, half, wrist)),
    ]


def _hand(body: Skeleton, half: Half, wrist: Array) -> tuple[Array, Array]:
    grip = body.pose.arm(half).grip
    axes = body.frames[f"hand_{half}"]
    along = -axes[:, 1]
    shape = np.array(m.HAND_FLAT) * (1 - grip) + np.array(m.HAND_FIST) * grip
    palm = np.column_stack((wrist + np.outer(shape[:, 0], along), shape[:, 1]))
    root = wrist + along * 2.5
    tip = root + along * (5.0 - grip) + axes[:, 0] * (2.6 + 0.8 * grip)
    return smooth(palm), np.array(((*root, 1.7), (*tip, 1.15 + 0.35 * grip)))


def parts_of(group: Group) -> tuple[str, ...]:
    """Names of the parts of a group."""
    match group:
        case Group.TRUNK:
            return ("pelvis", "neck", "torso")
        case Group.HEAD:
            return ("head", "hair")
        case Group.LEG_RIGHT | Group.LEG_LEFT:
            half = half_of(group)
            return tuple(f"{name}_{half}" for name in ("thigh", "shank", "foot", "toes", "shorts"))
        case _:
            half = half_of(group)
            return tuple(f"{name}_{half}" for name in ("upper_arm", "forearm", "hand", "sleeve"))


def half_of(group: Group) -> Half:
    """The half of the body that a limb belongs to."""
    return Half.LEFT if group.value.endswith("left") else Half.RIGHT
