"""The numbers of a pose that can be turned one by one, with how far a person can turn them.

Source of the limits: ranges of motion of healthy adults with a margin [P].
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rehab.figure.checks import RANGES

if TYPE_CHECKING:
    from rehab.domain.pose import Pose

LIMITS: dict[str, tuple[tuple[float, float], ...]] = {
    "pelvis": ((-400.0, 400.0), (0.0, 250.0), (-200.0, 200.0)),
    "at": ((-400.0, 400.0), (-200.0, 250.0), (-200.0, 200.0)),
    "tilt": ((-120.0, 120.0),),
    "yaw": ((-180.0, 180.0),),
    "roll": ((-90.0, 90.0),),
    "hip": (RANGES["hip"], (-30.0, 60.0), (-50.0, 70.0)),
    "ankle": (RANGES["ankle"], (-35.0, 30.0)),
    "great_toe": ((-60.0, 75.0),),
    "arch": ((0.0, 6.0),),
    "curl": ((0.0, 45.0),),
    "spread": ((0.0, 1.5),),
    "shoulder": ((-60.0, 180.0), (-40.0, 180.0), (-100.0, 100.0)),
    "wrist": ((-80.0, 80.0),),
    "shrug": ((-3.0, 6.0),),
    "grip": ((0.0, 1.0),),
    "pitch": ((-90.0, 90.0),),
    "out": ((-60.0, 90.0),),
    "evert": ((-35.0, 30.0),),
}
"""Lowest and highest value of each number of a field, degrees or centimetres; others as in `RANGES`."""
_PINS = frozenset({"at", "pitch", "out", "evert"})


@dataclass(frozen=True, slots=True)
class Dial:
    """One number of a pose.

    Attributes:
        field: Name of the field, such as ``"hip"``.
        limb: Limb that it belongs to, such as ``"leg_right"``; empty: the trunk.
        index: Which number of a field with several.
    """

    field: str
    limb: str = ""
    index: int = 0

    @property
    def limits(self) -> tuple[float, float]:
        """Lowest and highest value, degrees or centimetres."""
        limits = LIMITS.get(self.field)
        return limits[self.index] if limits is not None else RANGES[self.field]


def value_of(pose: Pose, dial: Dial) -> float:
    """The number as the pose has it, degrees or centimetres."""
    value = getattr(_owner(pose, dial), dial.field)
    return float(value[dial.index] if isinstance(value, tuple) else value)


def turned(pose: Pose, dial: Dial, value: float) -> Pose:
    """The pose with another number, kept between the limits of the dial.

    Args:
        pose: The pose before.
        dial: The number.
        value: Degrees or centimetres.
    """
    low, high = dial.limits
    value = min(high, max(low, value))
    owner = _owner(pose, dial)
    before = getattr(owner, dial.field)
    if isinstance(before, tuple):
        changed: Any = tuple(value if n == dial.index else each for n, each in enumerate(before))
    else:
        changed = value
    if not dial.limb:
        resting: dict[str, Any] = {"seat": None, "lie": None} if dial.field == "pelvis" else {}
        return replace(pose, **{dial.field: changed}, **resting)
    owner, limb = replace(owner, **{dial.field: changed}), getattr(pose, dial.limb)
    return replace(pose, **{dial.limb: replace(limb, pin=owner) if dial.field in _PINS else owner})


def _owner(pose: Pose, dial: Dial) -> Any:
    if not dial.limb:
        return pose
    limb = getattr(pose, dial.limb)
    return limb.pin if dial.field in _PINS else limb
