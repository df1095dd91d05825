"""Finds the angles at which a joint of a pose is where it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rehab.figure.dials import Dial, turned, value_of
from rehab.figure.skeleton import Skeleton, solve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab.domain.pose import Pose
    from rehab.figure.space import Array

ROUNDS = 8
"""So often the joints are turned a little nearer to where they are wanted."""
NEAR = 0.4
"""The aim is reached, cm."""
DAMPING = 0.02
"""Keeps turns small where they hardly move anything."""
WIDEST = 20.0
"""Largest turn of one round, degrees."""


def fitted(
    pose: Pose,
    dials: Sequence[Dial],
    see: Callable[[Skeleton], Array],
    aim: Array,
    idle: float = 0.0,
) -> Pose:
    """Turn dials until what is seen of the solved pose is as near as it gets to an aim.

    Args:
        pose: The pose to begin with.
        dials: Numbers that may change.
        see: What is compared, shape (n,), cm.
        aim: What it should be, shape (n,), cm.
        idle: Dials that at first move what is seen by less than this share of the strongest one stay as they are.
    """
    for first in (True, *(False,) * (ROUNDS - 1)):
        here = see(solve(pose))
        off = aim - here
        if float(np.linalg.norm(off)) < NEAR:
            break
        values = [value_of(pose, dial) for dial in dials]
        columns = []
        for dial, value in zip(dials, values, strict=True):
            step = 1.0 if value + 1.0 <= dial.limits[1] else -1.0
            columns.append((see(solve(turned(pose, dial, value + step))) - here) * step)
        slope = np.stack(columns, axis=1)
        if first and idle:
            strength = np.linalg.norm(slope, axis=0)
            busy = strength >= idle * strength.max()
            dials = [dial for dial, counts in zip(dials, busy, strict=True) if counts]
            values = [value for value, counts in zip(values, busy, strict=True) if counts]
            slope = slope[:, busy]
        moves = slope.T @ np.linalg.solve(slope @ slope.T + DAMPING * np.eye(len(off)), off)
        widest = float(np.abs(moves).max())
        if widest < 1e-3:
            break
        moves = moves * min(1.0, WIDEST / widest)
        for dial, value, move in zip(dials, values, moves, strict=True):
            pose = turned(pose, dial, value + float(move))
    return pose
